import { useEffect, useState } from 'react';
import { Linking, ScrollView, Text } from 'react-native';
import { importMedications } from '../src/medications';
import { report } from '../src/report';

export default function Medications() {
  const [names, setNames] = useState<string[]>([]);

  useEffect(() => {
    importMedications().then((outcomes) => {
      setNames(outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : [])));
      report(outcomes);
    });
  }, []);

  return (
    <ScrollView>
      {names.map((name) => (
        <Text key={name}>{name}</Text>
      ))}
      <Text onPress={() => Linking.openURL('https://gosforth.health/privacy')}>Privacy policy</Text>
    </ScrollView>
  );
}
