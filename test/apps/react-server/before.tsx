import 'iop-return-card/define';
import {App} from '../react/App';
import {hydrate} from './hydrate';

await document.querySelector('iop-return-card')!.updateComplete;
hydrate(<App />);
