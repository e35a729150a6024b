import { Linking, ScrollView, Text } from 'react-native';
import { useClinicalRecords } from './useClinicalRecords';

export function App() {
  const labs = useClinicalRecords('labResults');
  const conditions = useClinicalRecords('conditions');
  return (
    <ScrollView>
      {[...conditions, ...labs].map((record) => (
        <Text key={record.id}>{record.title}</Text>
      ))}
      <Text onPress={() => Linking.openURL('https://www.wren.health/legal/privacy')}>Privacy policy</Text>
    </ScrollView>
  );
}
