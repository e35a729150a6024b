import { Stack } from 'expo-router';

import { BagProvider } from '../src/state/BagContext';

export default function Layout() {
  return (
    <BagProvider>
      <Stack />
    </BagProvider>
  );
}
