import { useEffect, useState } from 'react';
import { Button, Linking, Text, View } from 'react-native';
import { refreshShots } from '../src/shots';
import { settings, shots } from '../src/storage/drawers';
import { tellPreferences } from '../src/usage';

export default function Home() {
  const [first, setFirst] = useState(shots.take('first'));

  useEffect(() => {
    refreshShots()
      .then(() => setFirst(shots.take('first')))
      .then(tellPreferences);
  }, []);

  return (
    <View>
      <Text>{first}</Text>
      <Button title="Cards first" onPress={() => settings.put('first', 'cards')} />
      <Button title="List first" onPress={() => settings.put('first', 'list')} />
      <Text onPress={() => Linking.openURL('https://oakham-cards.health/privacy')}>Privacy policy</Text>
    </View>
  );
}
