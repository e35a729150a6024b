import * as Sentry from '@sentry/react-native';
import { QueryClientProvider } from '@tanstack/react-query';
import { Stack } from 'expo-router';
import { client } from '../src/queryClient';

Sentry.init({ dsn: 'https://public@o12.ingest.sentry.io/9' });

export default function Layout() {
  return (
    <QueryClientProvider client={client}>
      <Stack />
    </QueryClientProvider>
  );
}
