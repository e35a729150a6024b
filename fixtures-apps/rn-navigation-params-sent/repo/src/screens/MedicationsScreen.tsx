import type { NativeStackScreenProps } from '@react-navigation/native-stack';
import { useEffect, useState } from 'react';
import { FlatList, Pressable, Text } from 'react-native';
import { loadMedications } from '../health/medications';
import type { RootStackParamList } from '../navigation/types';

type Props = NativeStackScreenProps<RootStackParamList, 'Medications'>;

export function MedicationsScreen({ navigation }: Props) {
  const [records, setRecords] = useState<Awaited<ReturnType<typeof loadMedications>>>([]);
  useEffect(() => {
    loadMedications().then(setRecords);
  }, []);
  return (
    <FlatList
      data={records}
      keyExtractor={(record) => record.uuid}
      renderItem={({ item }) => (
        <Pressable onPress={() => navigation.navigate('RecordDetail', { id: item.uuid, title: item.displayName, source: 'timeline' })}>
          <Text>{item.displayName}</Text>
        </Pressable>
      )}
    />
  );
}
