import * as Sentry from '@sentry/capacitor';
import * as SentryVue from '@sentry/vue';
import { createPinia } from 'pinia';
import { createApp } from 'vue';
import App from './App.vue';
import { storeTrace } from './stores/storeTrace';

const app = createApp(App);

Sentry.init({ dsn: 'https://0b1c2d@o450000.ingest.de.sentry.io/4511' }, SentryVue.init);

const pinia = createPinia();
pinia.use(storeTrace);
app.use(pinia).mount('#app');
