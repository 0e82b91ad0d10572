import 'iop-return-card/define';
import {Served} from './Served';
import {hydrate} from './hydrate';

await document.querySelector('iop-return-card')!.updateComplete;
hydrate(<Served />);
