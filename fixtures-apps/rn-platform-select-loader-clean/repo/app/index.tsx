import { useEffect, useState } from 'react';
import { ScrollView, Text } from 'react-native';
import { connect } from '../src/data/connect';
import { loadLabs } from '../src/data/labs';
import { loadVitals } from '../src/data/vitals';
import { Footer } from '../src/ui/Footer';

export default function Values() {
  const [lines, setLines] = useState<string[]>([]);

  useEffect(() => {
    const load = async () => {
      await connect();
      setLines([...(await loadLabs()), ...(await loadVitals())]);
    };
    load();
  }, []);

  return (
    <ScrollView>
      {lines.map((line) => (
        <Text key={line}>{line}</Text>
      ))}
      <Footer />
    </ScrollView>
  );
}
