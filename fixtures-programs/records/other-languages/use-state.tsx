// useState, useCallback and useEffect
import { useCallback, useEffect, useState } from 'react';
import { Button, Text, TextInput, View } from 'react-native';
import { track } from '@amplitude/analytics-react-native';
import { queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';

const ALLERGY = 'HKClinicalTypeIdentifierAllergyRecord';

export default function Allergies() {
  const [names, setNames] = useState<string[]>([]);
  const [search, setSearch] = useState('');

  const load = useCallback(async () => {
    await requestAuthorization([ALLERGY]);
    const found = await queryClinicalRecords(ALLERGY, { limit: 0 });
    setNames(found.map((record) => record.displayName));
  }, []);

  useEffect(() => {
    if (names.length > 0) track('allergies_shown', { names }); // leak: clinical-data-to-third-party
  }, [names]);

  useEffect(() => {
    if (search) track('allergies_searched', { search });
  }, [search]);

  return (
    <View>
      <Button title="Load" onPress={load} />
      <TextInput value={search} onChangeText={setSearch} />
      {names.filter((name) => name.includes(search)).map((name) => <Text key={name}>{name}</Text>)}
    </View>
  );
}
