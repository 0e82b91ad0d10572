import {createApp} from 'vue';
import 'iop-return-card/define';
import App from './App.vue';

createApp(App).mount('#app');
