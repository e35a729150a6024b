import { Stack } from 'expo-router';
import { useEffect } from 'react';
import { startUsage } from '../src/usage/usage';

export default function Layout() {
  useEffect(() => {
    startUsage();
  }, []);
  return <Stack />;
}
