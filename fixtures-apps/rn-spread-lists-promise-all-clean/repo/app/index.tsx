import { useEffect, useState } from 'react';
import { Linking, Text, View } from 'react-native';
import { askAll, readAll } from '../src/summary';

export default function Home() {
  const [count, setCount] = useState(0);
  useEffect(() => {
    askAll()
      .then(readAll)
      .then((shelves) => setCount(shelves.flat().length));
  }, []);
  return (
    <View>
      <Text>{count} records this year</Text>
      <Text onPress={() => Linking.openURL('https://gorse-health.org/privacy')}>Privacy</Text>
    </View>
  );
}
