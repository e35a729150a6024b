import React, { useEffect, useState } from 'react';
import { Button, ScrollView, Text, TextInput } from 'react-native';
import { ask } from './assistantSlice';
import { loadMedications } from './medicationsSlice';
import { useAppDispatch, useAppSelector } from './store';

export function MedicationsScreen() {
  const dispatch = useAppDispatch();
  const items = useAppSelector((state) => state.medications.items);
  const answer = useAppSelector((state) => state.assistant.answer);
  const [question, setQuestion] = useState('');

  useEffect(() => {
    dispatch(loadMedications());
  }, [dispatch]);

  return (
    <ScrollView>
      {items.map((item) => (
        <Text key={item.id}>{item.name}</Text>
      ))}
      <TextInput value={question} onChangeText={setQuestion} placeholder="Ask about a medicine" />
      <Button title="Ask" onPress={() => dispatch(ask(question))} />
      <Text>{answer}</Text>
    </ScrollView>
  );
}
