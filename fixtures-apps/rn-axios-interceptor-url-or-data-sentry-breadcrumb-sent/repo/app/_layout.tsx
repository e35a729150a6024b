import * as Sentry from '@sentry/react-native';
import { Stack } from 'expo-router';

Sentry.init({ dsn: 'https://1f0c@o4507.ingest.de.sentry.io/4509' });

function Layout() {
  return <Stack screenOptions={{ headerTitle: 'Rowan' }} />;
}

export default Sentry.wrap(Layout);
