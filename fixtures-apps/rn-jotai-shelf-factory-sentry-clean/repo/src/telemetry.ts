import * as Sentry from '@sentry/react-native';
import { jar, type Shelf } from './state/shelf';

export function crumb(shelf: Shelf) {
  Sentry.addBreadcrumb({ category: 'shelf', message: jar.get(shelf.top) });
}
