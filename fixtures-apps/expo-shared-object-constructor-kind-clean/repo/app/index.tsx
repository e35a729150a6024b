import { useEffect, useState } from 'react';
import { Linking, ScrollView, Text } from 'react-native';
import { Feed, connect } from '../modules/record-feed';

const shown = ['vitals', 'coverage'] as const;

export default function Card() {
  const [lines, setLines] = useState<string[]>([]);

  useEffect(() => {
    async function print() {
      await connect();
      for (const kind of shown) {
        const feed = new Feed(kind);
        const names = await feed.load();
        setLines((before) => [...before, ...names]);
      }
    }
    print();
  }, []);

  return (
    <ScrollView>
      {lines.map((line) => (
        <Text key={line}>{line}</Text>
      ))}
      <Text onPress={() => Linking.openURL('https://gorsehill.care/privacy')}>Privacy policy</Text>
    </ScrollView>
  );
}
