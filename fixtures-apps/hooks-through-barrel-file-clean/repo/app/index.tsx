import { useEffect } from 'react';
import { Linking, ScrollView, Text } from 'react-native';
import { useConditions, useVitals } from '../hooks';
import { ask } from '../lib/ask';

export default function Home() {
  useEffect(() => {
    ask();
  }, []);
  const conditions = useConditions();
  const vitals = useVitals();
  return (
    <ScrollView>
      <Text>{conditions.data?.length ?? 0} conditions</Text>
      <Text>{vitals.data?.length ?? 0} vital signs</Text>
      <Text onPress={() => Linking.openURL('https://www.hedgerow.health/privacy')}>Privacy policy</Text>
    </ScrollView>
  );
}
