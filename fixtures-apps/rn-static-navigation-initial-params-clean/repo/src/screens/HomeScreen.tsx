import { useNavigation } from '@react-navigation/native';
import { useState } from 'react';
import { Button, Linking, View } from 'react-native';
import { askForRecords } from '../health/permission';

export function HomeScreen() {
  const navigation = useNavigation();
  const [connected, setConnected] = useState(false);
  if (!connected) {
    return <Button title="Connect Apple Health" onPress={async () => setConnected(await askForRecords())} />;
  }
  return (
    <View>
      <Button title="Lab results" onPress={() => navigation.navigate('Labs')} />
      <Button title="Procedures" onPress={() => navigation.navigate('Procedures')} />
      <Button title="Vaccinations" onPress={() => navigation.navigate('Vaccinations')} />
      <Button title="Privacy policy" onPress={() => Linking.openURL('https://larkrise.health/legal/privacy')} />
    </View>
  );
}
