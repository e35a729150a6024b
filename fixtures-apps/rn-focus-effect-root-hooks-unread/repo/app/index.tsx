import { Linking, ScrollView, Text } from 'react-native';
import { Names } from '../components/Names';
import { useBlood } from '../hooks/useBlood';
import { useDrugs } from '../hooks/useDrugs';

export default function Foods() {
  const blood = useBlood();
  const drugs = useDrugs();
  return (
    <ScrollView>
      <Names title="Blood" names={blood} />
      <Names title="Drugs" names={drugs} />
      <Text onPress={() => Linking.openURL('https://www.kittiwake.health/legal/privacy')}>Privacy policy</Text>
    </ScrollView>
  );
}
