import { Link } from 'expo-router';
import { Button, FlatList, Text, View } from 'react-native';
import { useImport } from '../hooks/useImport';
import { useCabinet } from '../state/cabinet';

export default function Cabinet() {
  const { mutate, isPending } = useImport();
  const medications = useCabinet((cabinet) => cabinet.medications);
  return (
    <View>
      <Button title="Import from Apple Health" disabled={isPending} onPress={() => mutate()} />
      <FlatList
        data={medications}
        keyExtractor={(medication) => medication.id}
        renderItem={({ item }) => <Text>{item.name}</Text>}
      />
      <Link href="https://tidewell.health/legal/privacy">Privacy policy</Link>
    </View>
  );
}
