// asks: clinicalNote condition procedure | reads: clinicalNote condition procedure
// an own iterator behind Symbol.iterator, used by spread and for…of
// open: it cannot be told
import {
  type ClinicalTypeIdentifier,
  queryClinicalRecords,
  requestAuthorization,
} from '@react-native-healthkit/health-records';
import { useEffect, useState } from 'react';
import { Text } from 'react-native';

class Folder implements Iterable<ClinicalTypeIdentifier> {
  private readonly types: ClinicalTypeIdentifier[] = [
    'HKClinicalTypeIdentifierConditionRecord',
    'HKClinicalTypeIdentifierProcedureRecord',
    'HKClinicalTypeIdentifierClinicalNoteRecord',
  ];

  [Symbol.iterator](): Iterator<ClinicalTypeIdentifier> {
    let index = 0;
    const { types } = this;
    return {
      next: () =>
        index < types.length
          ? { value: types[index++], done: false }
          : { value: undefined, done: true },
    };
  }
}

async function load(folder: Folder) {
  await requestAuthorization([...folder]);
  let total = 0;
  for (const type of folder) total += (await queryClinicalRecords(type, { limit: 0 })).length;
  return total;
}

export default function App() {
  const [total, setTotal] = useState(0);
  useEffect(() => {
    load(new Folder()).then(setTotal);
  }, []);
  return <Text>{total}</Text>;
}
