import {renderToString} from 'react-dom/server';
// Where a server loads it too, it must do no harm.
import 'iop-return-card/define';
import {Served} from './Served';

export const html = renderToString(<Served />);
