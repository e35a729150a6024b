import { useRouter } from 'expo-router';
import { Button, Linking, View } from 'react-native';
import { askForRecords } from '../src/health/access';

export default function Home() {
  const router = useRouter();

  const start = async () => {
    if (await askForRecords()) router.push('/summary');
  };

  return (
    <View>
      <Button title="Make my summary" onPress={start} />
      <Button title="Privacy policy" onPress={() => Linking.openURL('https://brookside-visits.com/privacy')} />
    </View>
  );
}
