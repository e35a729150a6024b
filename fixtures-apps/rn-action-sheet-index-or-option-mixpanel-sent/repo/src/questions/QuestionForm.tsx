import { useState } from 'react';
import { Button, StyleSheet, Text, TextInput, View } from 'react-native';
import type { Procedure } from '../health/procedures';
import { pickProcedure } from './pickProcedure';

export function QuestionForm({ procedures }: { procedures: Procedure[] }) {
  const [about, setAbout] = useState<Procedure | null>(null);
  const [question, setQuestion] = useState('');

  return (
    <View style={styles.form}>
      <TextInput value={question} onChangeText={setQuestion} placeholder="Your question" multiline />
      <Text>{about ? about.title : 'No procedure chosen'}</Text>
      <Button title="Choose" onPress={() => pickProcedure(procedures, setAbout)} />
    </View>
  );
}

const styles = StyleSheet.create({ form: { gap: 12, padding: 16 } });
