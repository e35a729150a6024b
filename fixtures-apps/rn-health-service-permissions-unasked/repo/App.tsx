import React from 'react';
import { SafeAreaView, Text, Linking } from 'react-native';
import { RecordsScreen } from './src/screens/RecordsScreen';

export default function App() {
  return (
    <SafeAreaView style={{ flex: 1 }}>
      <RecordsScreen />
      <Text onPress={() => Linking.openURL('https://www.kestrel.health/legal/privacy')}>Privacy policy</Text>
    </SafeAreaView>
  );
}
