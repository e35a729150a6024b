import * as Sentry from '@sentry/capacitor';
import { ROUTE_SHOWN, on } from './events';

export function startMonitoring() {
  Sentry.init({ dsn: 'https://c4e7@o12.ingest.sentry.io/9' });
  on(ROUTE_SHOWN, (detail) => {
    Sentry.addBreadcrumb({ category: 'app', message: detail });
  });
}
