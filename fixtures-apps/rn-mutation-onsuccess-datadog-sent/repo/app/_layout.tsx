import { DdSdkReactNative, DdSdkReactNativeConfiguration, TrackingConsent } from '@datadog/mobile-react-native';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { Stack } from 'expo-router';
import { useEffect } from 'react';

const client = new QueryClient();

export default function Layout() {
  useEffect(() => {
    DdSdkReactNative.initialize(
      new DdSdkReactNativeConfiguration('pub5e1', 'production', 'tidewell', true, false, true, TrackingConsent.PENDING),
    );
  }, []);
  return (
    <QueryClientProvider client={client}>
      <Stack />
    </QueryClientProvider>
  );
}
