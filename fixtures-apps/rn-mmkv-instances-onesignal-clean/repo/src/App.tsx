import React, { useEffect, useState } from 'react';
import { Button, Linking, SafeAreaView, Text, TextInput } from 'react-native';
import { refreshCabinet, type Medicine } from './cabinet';
import { updateSegment } from './segments';
import { habitStore } from './storage';

export function App() {
  const [medicines, setMedicines] = useState<Medicine[]>([]);
  const [habit, setHabit] = useState(habitStore.getString('latest') ?? '');

  useEffect(() => {
    refreshCabinet().then(setMedicines);
  }, []);

  const save = () => {
    habitStore.set('latest', habit);
    updateSegment();
  };

  return (
    <SafeAreaView>
      {medicines.map((medicine) => (
        <Text key={medicine.id}>{medicine.name}</Text>
      ))}
      <TextInput value={habit} onChangeText={setHabit} placeholder="New habit" />
      <Button title="Save" onPress={save} />
      <Text onPress={() => Linking.openURL('https://www.redstart.health/legal/privacy')}>Privacy policy</Text>
    </SafeAreaView>
  );
}
