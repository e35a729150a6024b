import { Stack } from 'expo-router';
import { useEffect } from 'react';
import { startCampaign } from '../src/campaign/campaign';

export default function RootLayout() {
  useEffect(() => {
    startCampaign();
  }, []);
  return <Stack screenOptions={{ headerLargeTitle: true }} />;
}
