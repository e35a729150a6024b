import React from 'react';
import { Linking, SafeAreaView, Text } from 'react-native';
import { VisitSheet } from './src/VisitSheet';

export default function App() {
  return (
    <SafeAreaView style={{ flex: 1 }}>
      <VisitSheet />
      <Text onPress={() => Linking.openURL('https://www.marigold.health/legal/privacy')}>Privacy policy</Text>
    </SafeAreaView>
  );
}
