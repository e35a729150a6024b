import React, { useEffect, useState } from 'react';
import { FlatList, Linking, SafeAreaView, Text, TextInput } from 'react-native';
import { bringIn } from './health/bringIn';
import { journal } from './journal/Journal';
import type { Entry } from './journal/entries';
import { reportDay } from './usage/reportDay';

export default function App() {
  const [entries, setEntries] = useState<readonly Entry[]>([]);
  const [draft, setDraft] = useState('');

  useEffect(() => {
    const stop = journal.subscribe(setEntries);
    bringIn();
    return stop;
  }, []);

  const keep = () => {
    journal.add({ kind: 'typed', text: draft, at: Date.now() });
    setDraft('');
    reportDay();
  };

  return (
    <SafeAreaView>
      <FlatList data={entries} renderItem={({ item }) => <Text>{item.text}</Text>} />
      <TextInput value={draft} onChangeText={setDraft} onSubmitEditing={keep} placeholder="A word to the Plover team" />
      <Text onPress={() => Linking.openURL('https://plover.care/privacy')}>Privacy policy</Text>
    </SafeAreaView>
  );
}
