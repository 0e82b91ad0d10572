import {mount} from 'svelte';
import 'iop-return-card/define';
import App from './App.svelte';

mount(App, {target: document.querySelector('#app')});
