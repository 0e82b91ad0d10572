import {createRoot} from 'react-dom/client';
import 'iop-return-card/define';
import {App} from './App';

createRoot(document.querySelector('#app')!).render(<App />);
