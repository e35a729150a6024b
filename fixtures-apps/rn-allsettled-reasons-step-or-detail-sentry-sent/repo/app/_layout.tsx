import * as Sentry from '@sentry/react-native';
import { Stack } from 'expo-router';

Sentry.init({ dsn: 'https://public@o5.ingest.sentry.io/12', sendDefaultPii: false });

export default function RootLayout() {
  return <Stack screenOptions={{ headerShown: false }} />;
}
