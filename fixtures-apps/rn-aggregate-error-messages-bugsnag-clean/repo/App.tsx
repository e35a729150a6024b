import Bugsnag from '@bugsnag/react-native';
import { useState } from 'react';
import { Button, Linking, ScrollView, Text } from 'react-native';
import { report } from './src/faults';
import { importCard } from './src/importCard';

Bugsnag.start();

export default function App() {
  const [lines, setLines] = useState<string[]>([]);

  const load = () => importCard().then(setLines, (error) => report(error));

  return (
    <ScrollView>
      <Button title="Fill the card" onPress={load} />
      {lines.map((line) => (
        <Text key={line}>{line}</Text>
      ))}
      <Text onPress={() => Linking.openURL('https://dunlin.io/legal/privacy')}>Privacy policy</Text>
    </ScrollView>
  );
}
