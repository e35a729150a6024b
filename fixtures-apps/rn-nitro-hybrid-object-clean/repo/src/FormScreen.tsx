import { Linking, ScrollView, Text } from 'react-native';
import { useForm } from './useForm';

export function FormScreen() {
  const { allergies, vaccines, refused } = useForm();
  if (refused) return <Text>Health records are not available on this iPhone.</Text>;
  return (
    <ScrollView>
      <Text>Allergies</Text>
      {allergies.map((entry) => <Text key={entry.id}>{entry.title}</Text>)}
      <Text>Vaccinations</Text>
      {vaccines.map((entry) => <Text key={entry.id}>{entry.title}</Text>)}
      <Text onPress={() => Linking.openURL('https://margell.health/legal/privacy')}>Privacy policy</Text>
    </ScrollView>
  );
}
