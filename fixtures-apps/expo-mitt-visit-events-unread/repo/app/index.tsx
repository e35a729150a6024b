import { Link } from 'expo-router';
import { Linking, Text, View } from 'react-native';
import { useSummary } from '../src/state/useSummary';

export default function Home() {
  const medicines = useSummary((state) => state.medicines);

  return (
    <View>
      {medicines.map((name, index) => (
        <Text key={index}>{name}</Text>
      ))}
      <Link href="/visit">Open the visit</Link>
      <Text onPress={() => Linking.openURL('https://www.waxcap-health.org/privacy')}>Privacy policy</Text>
    </View>
  );
}
