import * as Sentry from '@sentry/react-native';
import { Stack } from 'expo-router';
import { SQLiteProvider } from 'expo-sqlite';

import { migrate } from '../src/db/LabRepository';

Sentry.init({ dsn: process.env.EXPO_PUBLIC_SENTRY_DSN, sendDefaultPii: false });

function Layout() {
  return (
    <SQLiteProvider databaseName="marlow.db" onInit={migrate}>
      <Stack />
    </SQLiteProvider>
  );
}

export default Sentry.wrap(Layout);
