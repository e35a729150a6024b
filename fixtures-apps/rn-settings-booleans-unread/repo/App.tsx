import React from 'react';
import { SafeAreaView } from 'react-native';
import { SettingsProvider } from './src/settings/SettingsContext';
import { SettingsScreen } from './src/settings/SettingsScreen';
import { SummaryScreen } from './src/summary/SummaryScreen';

export default function App() {
  return (
    <SettingsProvider>
      <SafeAreaView style={{ flex: 1 }}>
        <SummaryScreen />
        <SettingsScreen />
      </SafeAreaView>
    </SettingsProvider>
  );
}
