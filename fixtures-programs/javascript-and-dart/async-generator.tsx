// asks: labResult vitalSign | reads: labResult vitalSign
// an async generator yields the types one after the other to for await
import {
  type ClinicalTypeIdentifier,
  queryClinicalRecords,
  requestAuthorization,
} from '@react-native-healthkit/health-records';
import { useEffect, useState } from 'react';
import { Text } from 'react-native';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function* granted(): AsyncGenerator<ClinicalTypeIdentifier> {
  const types: ClinicalTypeIdentifier[] = [
    'HKClinicalTypeIdentifierLabResultRecord',
    'HKClinicalTypeIdentifierVitalSignRecord',
  ];
  await requestAuthorization(types);
  for (const type of types) {
    yield type;
    await pause(200);
  }
}

export default function App() {
  const [lines, setLines] = useState<string[]>([]);

  useEffect(() => {
    const follow = async () => {
      for await (const type of granted()) {
        const records = await queryClinicalRecords(type, { limit: 5 });
        setLines((before) => [...before, ...records.map((record) => record.displayName)]);
      }
    };
    follow();
  }, []);

  return <Text>{lines.join('\n')}</Text>;
}
