import React from 'react';
import { SafeAreaView } from 'react-native';
import { Provider } from 'react-redux';
import { AllergyScreen } from './screens/AllergyScreen';
import { store } from './state/store';

export default function App() {
  return (
    <Provider store={store}>
      <SafeAreaView style={{ flex: 1 }}>
        <AllergyScreen />
      </SafeAreaView>
    </Provider>
  );
}
