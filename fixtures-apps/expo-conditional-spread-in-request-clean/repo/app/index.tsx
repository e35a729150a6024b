import { useEffect, useState } from 'react';
import { Linking, ScrollView, Text } from 'react-native';
import { connect, plans, visits } from '../lib/records';

export default function Bills() {
  const [lines, setLines] = useState<string[]>([]);

  useEffect(() => {
    (async () => {
      await connect();
      const found = [...(await visits()), ...(await plans())];
      setLines(found.map((record) => record.displayName));
    })();
  }, []);

  return (
    <ScrollView>
      {lines.map((line) => (
        <Text key={line}>{line}</Text>
      ))}
      <Text onPress={() => Linking.openURL('https://teller.care/privacy')}>Privacy policy</Text>
    </ScrollView>
  );
}
