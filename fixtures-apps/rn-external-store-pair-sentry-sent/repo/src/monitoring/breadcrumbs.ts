import * as Sentry from '@sentry/react-native';
import { allergyStore, type filterStore } from '../state/stores';

function follow(store: typeof filterStore, category: string) {
  return store.subscribe(() => {
    Sentry.addBreadcrumb({ category, message: store.get().join(', ') });
  });
}

export function startBreadcrumbs() {
  Sentry.init({ dsn: 'https://77a@o5.ingest.sentry.io/12' });
  allergyStore.subscribe(() => Sentry.setTag('allergies.loaded', 'yes'));
  follow(allergyStore, 'allergies');
}
