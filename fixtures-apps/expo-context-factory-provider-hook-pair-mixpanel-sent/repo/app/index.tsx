import { queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';
import { useEffect } from 'react';
import { Linking, ScrollView, Text } from 'react-native';
import { useNewest, useSection } from '../src/texts';

export default function Home() {
  const [, setSection] = useSection();
  const [newest, setNewest] = useNewest();

  useEffect(() => {
    setSection('allergies');
    (async () => {
      await requestAuthorization(['HKClinicalTypeIdentifierAllergyRecord']);
      const records = await queryClinicalRecords('HKClinicalTypeIdentifierAllergyRecord', {});
      setNewest(records[0]?.displayName ?? '');
    })();
  }, []);

  return (
    <ScrollView>
      <Text>{newest}</Text>
      <Text onPress={() => Linking.openURL('https://bramling.app/privacy')}>Privacy policy</Text>
    </ScrollView>
  );
}
