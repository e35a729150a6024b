import * as Sentry from '@sentry/react-native';
import { Provider } from 'jotai';
import { Stack } from 'expo-router';
import { jar } from '../src/state/shelf';

Sentry.init({ dsn: 'https://b4@o77.ingest.sentry.io/12' });

export default function Layout() {
  return (
    <Provider store={jar}>
      <Stack />
    </Provider>
  );
}
