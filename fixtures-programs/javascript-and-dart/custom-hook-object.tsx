// asks: allergy vitalSign | reads: allergy vitalSign
// an own hook takes the type and returns an object with functions
import {
  type ClinicalTypeIdentifier,
  queryClinicalRecords,
  requestAuthorization,
} from '@react-native-healthkit/health-records';
import { useCallback, useState } from 'react';
import { Button, Text, View } from 'react-native';

function useRecordList(type: ClinicalTypeIdentifier) {
  const [names, setNames] = useState<string[]>([]);

  const ask = useCallback(() => requestAuthorization([type]), [type]);

  const refresh = useCallback(async () => {
    const records = await queryClinicalRecords(type, { limit: 20 });
    setNames(records.map((record) => record.displayName));
  }, [type]);

  return { names, ask, refresh };
}

export default function App() {
  const allergies = useRecordList('HKClinicalTypeIdentifierAllergyRecord');
  const { names, ask: askVitals, refresh: refreshVitals } = useRecordList(
    'HKClinicalTypeIdentifierVitalSignRecord',
  );

  return (
    <View>
      <Button title="Connect allergies" onPress={allergies.ask} />
      <Button title="Connect vital signs" onPress={askVitals} />
      <Button title="Allergies" onPress={allergies.refresh} />
      <Button title="Vital signs" onPress={refreshVitals} />
      <Text>{[...allergies.names, ...names].join('\n')}</Text>
    </View>
  );
}
