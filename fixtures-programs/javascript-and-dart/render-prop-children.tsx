// asks: clinicalNote labResult | reads: clinicalNote labResult
// a function as children gets each type from the component around it
import {
  type ClinicalTypeIdentifier,
  queryClinicalRecords,
  requestAuthorization,
} from '@react-native-healthkit/health-records';
import { type ReactNode, useEffect, useState } from 'react';
import { Button, View } from 'react-native';

interface ShelvesProps {
  types: ClinicalTypeIdentifier[];
  children: (type: ClinicalTypeIdentifier, ready: boolean) => ReactNode;
}

function Shelves({ types, children }: ShelvesProps) {
  const [ready, setReady] = useState(false);

  useEffect(() => {
    requestAuthorization(types).then(() => setReady(true));
  }, [types]);

  return <View>{types.map((type) => children(type, ready))}</View>;
}

async function count(type: ClinicalTypeIdentifier) {
  const records = await queryClinicalRecords(type, { limit: 0 });
  console.log(records.length);
}

const types: ClinicalTypeIdentifier[] = [
  'HKClinicalTypeIdentifierClinicalNoteRecord',
  'HKClinicalTypeIdentifierLabResultRecord',
];

export default function App() {
  return (
    <Shelves types={types}>
      {(type, ready) => <Button key={type} title="Count" disabled={!ready} onPress={() => count(type)} />}
    </Shelves>
  );
}
