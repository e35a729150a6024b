import { Stack } from 'expo-router';
import { useEffect } from 'react';
import { startMixpanel } from '../src/analytics/mixpanel';
import { watchShelf } from '../src/analytics/watchShelf';

export default function Layout() {
  useEffect(() => {
    startMixpanel();
    return watchShelf();
  }, []);
  return <Stack />;
}
