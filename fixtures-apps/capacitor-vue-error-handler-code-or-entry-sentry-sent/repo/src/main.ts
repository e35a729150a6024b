import * as Sentry from '@sentry/capacitor';
import * as SentryVue from '@sentry/vue';
import { createApp } from 'vue';
import App from './App.vue';
import { ShelfError } from './shelf';

const app = createApp(App);

Sentry.init({ dsn: 'https://4c1d7e@o51102.ingest.de.sentry.io/4510233' }, SentryVue.init);

app.config.errorHandler = (error) => {
  if (error instanceof ShelfError) {
    Sentry.captureMessage(`shelf: ${error.entry}`);
  }
};

app.mount('#app');
