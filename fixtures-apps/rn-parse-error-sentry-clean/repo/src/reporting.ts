import * as Sentry from '@sentry/react-native';

export function reportError(error: unknown, area: string) {
  Sentry.captureException(error, { tags: { area } });
}
