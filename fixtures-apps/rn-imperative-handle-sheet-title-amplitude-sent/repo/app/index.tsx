import { useEffect, useRef, useState } from 'react';
import { Linking, ScrollView, Text } from 'react-native';
import { loadLabs } from '../src/labs';
import { Sheet, type SheetHandle } from '../src/Sheet';

type Lab = { id: string; title: string };

export default function Labs() {
  const sheet = useRef<SheetHandle>(null);
  const [labs, setLabs] = useState<Lab[]>([]);

  useEffect(() => {
    loadLabs().then(setLabs);
  }, []);

  return (
    <ScrollView>
      {labs.map((lab) => (
        <Text key={lab.id} onPress={() => sheet.current?.open('result', lab.title)}>
          {lab.title}
        </Text>
      ))}
      <Text onPress={() => Linking.openURL('https://hawkshead.health/privacy')}>Privacy policy</Text>
      <Sheet ref={sheet} />
    </ScrollView>
  );
}
