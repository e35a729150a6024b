import React from 'react';
import { Linking, SafeAreaView, Text } from 'react-native';
import { Provider } from 'react-redux';
import { MedicationsScreen } from './src/MedicationsScreen';
import { store } from './src/store';

export default function App() {
  return (
    <Provider store={store}>
      <SafeAreaView style={{ flex: 1 }}>
        <MedicationsScreen />
        <Text onPress={() => Linking.openURL('https://www.hawthorn.health/legal/privacy')}>Privacy policy</Text>
      </SafeAreaView>
    </Provider>
  );
}
