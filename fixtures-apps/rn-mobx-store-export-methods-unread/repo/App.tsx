import React from 'react';
import { SafeAreaView } from 'react-native';
import { EmergencyCard } from './src/screens/EmergencyCard';

export default function App() {
  return (
    <SafeAreaView>
      <EmergencyCard />
    </SafeAreaView>
  );
}
