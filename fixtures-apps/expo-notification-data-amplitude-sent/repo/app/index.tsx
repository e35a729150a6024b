import { useLocalSearchParams } from 'expo-router';
import { useEffect, useState } from 'react';
import { Button, FlatList, Text, View } from 'react-native';
import { loadMedications } from '../src/medications';
import { scheduleReminder } from '../src/reminders';

export default function Medications() {
  const { medication } = useLocalSearchParams<{ medication?: string }>();
  const [names, setNames] = useState<string[]>([]);

  useEffect(() => {
    loadMedications().then(setNames);
  }, []);

  return (
    <FlatList
      data={names}
      ListHeaderComponent={<Text>{medication ?? 'Medications'}</Text>}
      renderItem={({ item }) => (
        <View>
          <Text>{item}</Text>
          <Button title="Remind me" onPress={() => scheduleReminder(item, 'morning')} />
        </View>
      )}
    />
  );
}
