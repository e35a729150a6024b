import React, { useEffect, useState } from 'react';
import { Button, FlatList, Linking, SafeAreaView, Text, TextInput } from 'react-native';
import { trackVisitPrepared } from './analytics';
import { database, Note, Result } from './db';
import { importResults } from './db/importResults';

export function App() {
  const [results, setResults] = useState<Result[]>([]);
  const [draft, setDraft] = useState('');

  useEffect(() => {
    const subscription = database.get<Result>('results').query().observe().subscribe(setResults);
    importResults();
    return () => subscription.unsubscribe();
  }, []);

  const keep = async () => {
    await database.write(async () => {
      await database.get<Note>('notes').create((row) => {
        row.body = draft;
        row.takenAt = new Date();
      });
    });
    setDraft('');
  };

  return (
    <SafeAreaView>
      <FlatList data={results} renderItem={({ item }) => <Text>{item.body}</Text>} />
      <TextInput value={draft} onChangeText={setDraft} onSubmitEditing={keep} placeholder="Note for your visit" />
      <Button title="Ready for the visit" onPress={trackVisitPrepared} />
      <Button title="Privacy policy" onPress={() => Linking.openURL('https://www.thistledown.health/legal/privacy')} />
    </SafeAreaView>
  );
}
