import { useEffect } from 'react';
import { Button, Linking, ScrollView, Text } from 'react-native';

import { startAttribution } from './attribution';
import { events } from './events';
import { importDiagnoses } from './importDiagnoses';
import { useDiagnoses } from './useDiagnoses';

export default function App() {
  const diagnoses = useDiagnoses();

  useEffect(() => {
    startAttribution('q8Zr3nVxTb', '6478120934');
  }, []);

  return (
    <ScrollView>
      <Button title="Import from Health" onPress={importDiagnoses} />
      {diagnoses.map((diagnosis) => (
        <Text key={diagnosis.id}>{diagnosis.title}</Text>
      ))}
      <Button title="Ten minutes a day" onPress={() => events.emit('plan:chosen', { plan: 'short' })} />
      <Text onPress={() => Linking.openURL('https://www.plover.health/legal/privacy')}>Privacy policy</Text>
    </ScrollView>
  );
}
