import { useState } from 'react';
import { Text, TextInput, View } from 'react-native';
import type { ScreenProps } from '../navigation/params';
import { useHeader } from '../navigation/useHeader';

export function ProcedureScreen({ route }: ScreenProps<'Procedure'>) {
  const { procedure } = route.params;
  const [question, setQuestion] = useState('');
  useHeader({ title: procedure.label });

  return (
    <View style={{ padding: 24 }}>
      <Text>Done in {procedure.year}</Text>
      <TextInput value={question} onChangeText={setQuestion} placeholder="A question for the surgeon" multiline />
    </View>
  );
}
