import * as Sentry from '@sentry/react-native';
import React from 'react';
import { SafeAreaView } from 'react-native';
import { AllergyCard } from './src/AllergyCard';

Sentry.init({ dsn: 'https://3f1c2b7a@o4508.ingest.sentry.io/4508112', sendDefaultPii: false });

function App() {
  return (
    <SafeAreaView style={{ flex: 1 }}>
      <AllergyCard />
    </SafeAreaView>
  );
}

export default Sentry.wrap(App);
