// asks: immunization medication procedure | reads: immunization medication procedure
// useSyncExternalStore reads the chosen types out of a store of its own
import {
  type ClinicalTypeIdentifier,
  queryClinicalRecords,
  requestAuthorization,
} from '@react-native-healthkit/health-records';
import { useEffect, useSyncExternalStore } from 'react';
import { Button } from 'react-native';

let chosen: readonly ClinicalTypeIdentifier[] = ['HKClinicalTypeIdentifierImmunizationRecord'];
const listeners = new Set<() => void>();

const store = {
  subscribe(listener: () => void) {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  getSnapshot: () => chosen,
  add(...types: ClinicalTypeIdentifier[]) {
    chosen = [...chosen, ...types];
    listeners.forEach((listener) => listener());
  },
};

async function load(types: readonly ClinicalTypeIdentifier[]) {
  await requestAuthorization(types);
  for (const type of types) {
    const records = await queryClinicalRecords(type, { limit: 10 });
    console.log(records.length);
  }
}

export default function App() {
  const types = useSyncExternalStore(store.subscribe, store.getSnapshot);
  useEffect(() => {
    load(types);
  }, [types]);

  const addAll = () =>
    store.add('HKClinicalTypeIdentifierMedicationRecord', 'HKClinicalTypeIdentifierProcedureRecord');
  return <Button title={`Add to ${types.length}`} onPress={addAll} />;
}
