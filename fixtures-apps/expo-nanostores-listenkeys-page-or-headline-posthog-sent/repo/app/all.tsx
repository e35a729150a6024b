import { useStore } from '@nanostores/react';
import { useEffect } from 'react';
import { FlatList, Text } from 'react-native';
import { turnTo } from '../src/stores/session';
import { $vitals } from '../src/stores/vitals';

export default function All() {
  const vitals = useStore($vitals);
  useEffect(() => turnTo('all'), []);
  return <FlatList data={vitals} keyExtractor={(_, index) => String(index)} renderItem={({ item }) => <Text>{item}</Text>} />;
}
