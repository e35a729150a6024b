import { Stack } from 'expo-router';
import { useEffect } from 'react';
import { startReporting } from '../src/stores/reporting';

export default function Layout() {
  useEffect(() => startReporting(), []);
  return <Stack screenOptions={{ headerLargeTitle: true }} />;
}
