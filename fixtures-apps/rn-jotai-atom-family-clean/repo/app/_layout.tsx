import { Tabs } from 'expo-router';
import { Provider } from 'jotai';
import { Suspense } from 'react';
import { ActivityIndicator } from 'react-native';

export default function Layout() {
  return (
    <Provider>
      <Suspense fallback={<ActivityIndicator />}>
        <Tabs />
      </Suspense>
    </Provider>
  );
}
