import * as Sentry from '@sentry/capacitor';
import { ALLERGY_OPENED, on } from './events';

export function startMonitoring() {
  Sentry.init({ dsn: 'https://c4e7@o12.ingest.sentry.io/9' });
  on(ALLERGY_OPENED, (detail) => {
    Sentry.addBreadcrumb({ category: 'app', message: detail });
  });
}
