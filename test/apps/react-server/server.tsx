import {renderToString} from 'react-dom/server';
// Where a server loads it too, it must do no harm.
import 'iop-return-card/define';
import {App} from '../react/App';

export const html = renderToString(<App />);
