import { Stack } from 'expo-router';
import { useEffect } from 'react';
import { bus } from '../src/events/bus';
import { registerImports } from '../src/imports/registerImports';

export default function RootLayout() {
  useEffect(() => {
    const stop = registerImports();
    bus.emit('app:opened');
    return stop;
  }, []);

  return <Stack />;
}
