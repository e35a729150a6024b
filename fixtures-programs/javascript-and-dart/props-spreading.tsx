// asks: allergy labResult procedure | reads: allergy labResult
// spread props, the later type prop wins over the one in the defaults
import {
  type ClinicalTypeIdentifier,
  queryClinicalRecords,
  requestAuthorization,
} from '@react-native-healthkit/health-records';
import { useState } from 'react';
import { Button, View } from 'react-native';

interface ShelfProps {
  title: string;
  type: ClinicalTypeIdentifier;
  limit: number;
}

function Shelf({ title, ...query }: ShelfProps) {
  const [count, setCount] = useState(0);
  const open = async () => {
    const { type, limit } = query;
    setCount((await queryClinicalRecords(type, { limit })).length);
  };
  return <Button title={`${title} (${count})`} onPress={open} />;
}

const defaults: ShelfProps = {
  title: 'Records',
  type: 'HKClinicalTypeIdentifierProcedureRecord',
  limit: 10,
};
const allergies: ClinicalTypeIdentifier = 'HKClinicalTypeIdentifierAllergyRecord';
const labs: ClinicalTypeIdentifier = 'HKClinicalTypeIdentifierLabResultRecord';

export default function App() {
  return (
    <View>
      <Button title="Connect" onPress={() => requestAuthorization([defaults.type, allergies, labs])} />
      <Shelf {...defaults} title="Allergies" type={allergies} />
      <Shelf {...defaults} title="Labs" type={labs} />
    </View>
  );
}
