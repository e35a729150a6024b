import { useEffect } from 'react';
import { Linking, ScrollView, Text } from 'react-native';
import { useSnapshot } from 'valtio';
import { RowButton } from '../components/RowButton';
import { records } from '../store/records';
import { rows } from '../store/rows';

export default function Home() {
  const { titles } = useSnapshot(records);

  useEffect(() => {
    records.connect();
  }, []);

  return (
    <ScrollView>
      {rows.map((row) => (
        <RowButton key={row.title} row={row} />
      ))}
      {titles.map((title) => (
        <Text key={title}>{title}</Text>
      ))}
      <Text onPress={() => Linking.openURL('https://www.ivyleaf.health/legal/privacy')}>Privacy policy</Text>
    </ScrollView>
  );
}
