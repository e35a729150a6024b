import * as Sentry from '@sentry/capacitor';
import { createApp } from 'vue';
import ClipPage from './pages/ClipPage.vue';

Sentry.init({ dsn: 'https://1c7@o99.ingest.sentry.io/3', tracesSampleRate: 0.1 });

createApp(ClipPage).mount('#app');
