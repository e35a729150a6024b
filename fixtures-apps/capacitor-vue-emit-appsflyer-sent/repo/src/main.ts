import { IonicVue } from '@ionic/vue';
import { createApp } from 'vue';
import App from './App.vue';
import { startAttribution } from './attribution';

startAttribution();
createApp(App).use(IonicVue).mount('#app');
