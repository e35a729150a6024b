import { IonicVue } from '@ionic/vue';
import { createApp } from 'vue';
import App from './App.vue';
import { cabinetKey, createCabinet } from './health/cabinet';

createApp(App).use(IonicVue).provide(cabinetKey, createCabinet()).mount('#app');
