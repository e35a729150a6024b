import { Stack } from 'expo-router';
import { useEffect } from 'react';
import { startAttribution } from '../src/attribution';

export default function Layout() {
  useEffect(startAttribution, []);
  return <Stack />;
}
