import {render} from 'solid-js/web';
import 'iop-return-card/define';
import {App} from './App';

render(() => <App />, document.querySelector('#app'));
