import { useEffect, useState } from 'react';
import { Linking, Text, View } from 'react-native';
import { ShotList } from '../src/ShotList';
import { loadShots, type Shot } from '../src/shots';

export default function Home() {
  const [shots, setShots] = useState<Shot[]>([]);

  useEffect(() => {
    loadShots().then(setShots);
  }, []);

  return (
    <View>
      <ShotList shots={shots} />
      <Text onPress={() => Linking.openURL('https://pintail.app/privacy')}>Privacy policy</Text>
    </View>
  );
}
