// asks: immunization labResult | reads: immunization labResult
// jotai: an atom of types, write-only atoms that get it
import {
  type ClinicalTypeIdentifier,
  queryClinicalRecords,
  requestAuthorization,
} from '@react-native-healthkit/health-records';
import { atom, useAtomValue, useSetAtom } from 'jotai';
import { Button, Text, View } from 'react-native';

const typesAtom = atom<ClinicalTypeIdentifier[]>([
  'HKClinicalTypeIdentifierImmunizationRecord',
  'HKClinicalTypeIdentifierLabResultRecord',
]);
const namesAtom = atom<string[]>([]);

const connectAtom = atom(null, async (get) => {
  await requestAuthorization(get(typesAtom));
});

const loadAtom = atom(null, async (get, set) => {
  const lists = await Promise.all(
    get(typesAtom).map((type) => queryClinicalRecords(type, { limit: 10 })),
  );
  set(namesAtom, lists.flat().map((record) => record.displayName));
});

export default function App() {
  const names = useAtomValue(namesAtom);
  const connect = useSetAtom(connectAtom);
  const load = useSetAtom(loadAtom);

  return (
    <View>
      <Button title="Connect" onPress={() => connect()} />
      <Button title="Load" onPress={() => load()} />
      <Text>{names.join('\n')}</Text>
    </View>
  );
}
