import React from 'react';
import { SafeAreaView } from 'react-native';
import { VisitScreen } from './src/visit/VisitScreen';

export default function App() {
  return (
    <SafeAreaView style={{ flex: 1 }}>
      <VisitScreen />
    </SafeAreaView>
  );
}
