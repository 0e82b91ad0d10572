/** @jsxImportSource preact */
import {render} from 'preact';
import 'iop-return-card/define';
import {App} from './App';

render(<App />, document.querySelector('#app'));
