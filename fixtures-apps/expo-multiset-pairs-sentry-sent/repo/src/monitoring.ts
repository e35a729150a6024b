import * as Sentry from '@sentry/react-native';

Sentry.init({ dsn: 'https://5d1e@o77.ingest.sentry.io/3', sendDefaultPii: false });

export function leaveTrail(message: string) {
  Sentry.addBreadcrumb({ category: 'session', message });
}
