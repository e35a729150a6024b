// asks: labResult medication vitalSign | reads: labResult medication vitalSign
// a zustand store holds the types, its actions get() them
import {
  type ClinicalTypeIdentifier,
  queryClinicalRecords,
  requestAuthorization,
} from '@react-native-healthkit/health-records';
import { useEffect } from 'react';
import { Text } from 'react-native';
import { create } from 'zustand';

interface RecordsState {
  types: ClinicalTypeIdentifier[];
  names: string[];
  connect: () => Promise<void>;
  load: () => Promise<void>;
}

const useRecords = create<RecordsState>()((set, get) => ({
  types: [
    'HKClinicalTypeIdentifierLabResultRecord',
    'HKClinicalTypeIdentifierMedicationRecord',
    'HKClinicalTypeIdentifierVitalSignRecord',
  ],
  names: [],
  connect: async () => {
    await requestAuthorization(get().types);
  },
  load: async () => {
    for (const type of get().types) {
      const records = await queryClinicalRecords(type, { limit: 10 });
      set((state) => ({ names: [...state.names, ...records.map((record) => record.displayName)] }));
    }
  },
}));

export default function App() {
  const { names, connect, load } = useRecords();
  useEffect(() => {
    connect().then(load);
  }, [connect, load]);
  return <Text>{names.join('\n')}</Text>;
}
