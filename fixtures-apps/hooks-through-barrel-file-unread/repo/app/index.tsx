import { useEffect } from 'react';
import { Linking, ScrollView, Text } from 'react-native';
import { useConditions } from '../hooks';
import { ask } from '../lib/ask';

export default function Home() {
  useEffect(() => {
    ask();
  }, []);
  const conditions = useConditions();
  return (
    <ScrollView>
      <Text>{conditions.data?.length ?? 0} conditions</Text>
      <Text onPress={() => Linking.openURL('https://www.hedgerow.health/privacy')}>Privacy policy</Text>
    </ScrollView>
  );
}
