// asks: allergy coverage | reads: allergy coverage
// expo-router: router.setParams, then useLocalSearchParams of the same screen
// open: one is taken for any
import { useLocalSearchParams, useRouter } from 'expo-router';
import { useEffect, useState } from 'react';
import { Button, Text, View } from 'react-native';
import { type ClinicalTypeIdentifier, queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';

const byName: Record<string, ClinicalTypeIdentifier> = {
  allergies: 'HKClinicalTypeIdentifierAllergyRecord',
  insurance: 'HKClinicalTypeIdentifierCoverageRecord',
};

export default function RecordsScreen() {
  const router = useRouter();
  const { kind } = useLocalSearchParams<{ kind?: string }>();
  const [names, setNames] = useState<string[]>([]);

  useEffect(() => {
    requestAuthorization(Object.values(byName));
  }, []);

  useEffect(() => {
    const type = kind ? byName[kind] : undefined;
    if (!type) return;
    queryClinicalRecords(type, { limit: 20 }).then((records) => setNames(records.map((record) => record.displayName)));
  }, [kind]);

  return (
    <View>
      <Button title="Allergies" onPress={() => router.setParams({ kind: 'allergies' })} />
      <Button title="Insurance" onPress={() => router.setParams({ kind: 'insurance' })} />
      <Text>{names.join('\n')}</Text>
    </View>
  );
}
