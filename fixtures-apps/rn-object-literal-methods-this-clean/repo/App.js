import React from 'react';
import { Button, Linking, SafeAreaView } from 'react-native';
import { records } from './src/records';

export default function App() {
  return (
    <SafeAreaView>
      <Button title="Fill in the form" onPress={() => records.loadAll()} />
      <Button title="Privacy" onPress={() => Linking.openURL('https://www.saltmarsh.care/privacy')} />
    </SafeAreaView>
  );
}
