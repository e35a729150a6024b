// asks: allergy labResult | reads: allergy labResult
// a tagged template makes the identifier out of its short name
// open: it cannot be told
import {
  type ClinicalTypeIdentifier,
  queryClinicalRecords,
  requestAuthorization,
} from '@react-native-healthkit/health-records';
import { useEffect, useState } from 'react';
import { Text } from 'react-native';

const clinical = (parts: TemplateStringsArray) =>
  `HKClinicalTypeIdentifier${parts[0]}Record` as ClinicalTypeIdentifier;

const types = [clinical`Allergy`, clinical`LabResult`];

export default function App() {
  const [lines, setLines] = useState<string[]>([]);

  useEffect(() => {
    const load = async () => {
      await requestAuthorization(types);
      for (const type of types) {
        const records = await queryClinicalRecords(type, { limit: 10 });
        setLines((before) => [...before, ...records.map((record) => `${type}: ${record.displayName}`)]);
      }
    };
    load();
  }, []);

  return <Text>{lines.join('\n')}</Text>;
}
