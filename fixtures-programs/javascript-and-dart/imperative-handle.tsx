// asks: clinicalNote medication | reads: clinicalNote medication
// a ref with useImperativeHandle: the parent calls show with a type
import {
  type ClinicalTypeIdentifier,
  queryClinicalRecords,
  requestAuthorization,
} from '@react-native-healthkit/health-records';
import { type Ref, useImperativeHandle, useRef, useState } from 'react';
import { Button, Text, View } from 'react-native';

interface PanelHandle {
  prepare: (types: ClinicalTypeIdentifier[]) => Promise<unknown>;
  show: (type: ClinicalTypeIdentifier) => Promise<void>;
}

function Panel({ ref }: { ref: Ref<PanelHandle> }) {
  const [names, setNames] = useState<string[]>([]);
  useImperativeHandle(ref, () => ({
    prepare: (types) => requestAuthorization(types),
    show: async (type) => {
      const records = await queryClinicalRecords(type, { limit: 10 });
      setNames(records.map((record) => record.displayName));
    },
  }), []);
  return <Text>{names.join('\n')}</Text>;
}

const letters = 'HKClinicalTypeIdentifierClinicalNoteRecord';
const pills = 'HKClinicalTypeIdentifierMedicationRecord';

export default function App() {
  const panel = useRef<PanelHandle>(null);
  return (
    <View>
      <Button title="Connect" onPress={() => panel.current?.prepare([letters, pills])} />
      <Button title="Letters" onPress={() => panel.current?.show(letters)} />
      <Button title="Medications" onPress={() => panel.current?.show(pills)} />
      <Panel ref={panel} />
    </View>
  );
}
