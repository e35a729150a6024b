// asks: immunization labResult vitalSign | reads: immunization labResult
// a zustand store keeps the selected kind; no button selects vitals
import { Button, Text, View } from 'react-native';
import { create } from 'zustand';
import { type ClinicalTypeIdentifier, queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';

const all: Record<string, ClinicalTypeIdentifier> = { shots: 'HKClinicalTypeIdentifierImmunizationRecord', labs: 'HKClinicalTypeIdentifierLabResultRecord', vitals: 'HKClinicalTypeIdentifierVitalSignRecord' };

type Store = { selected: ClinicalTypeIdentifier; count: number; select: (type: ClinicalTypeIdentifier) => void; load: () => Promise<void> };

const useStore = create<Store>((set, get) => ({
  selected: all.shots,
  count: 0,
  select: (selected) => set({ selected }),
  load: async () => {
    const records = await queryClinicalRecords(get().selected, { limit: 0 });
    set({ count: records.length });
  },
}));

export default function App() {
  const { count, select, load } = useStore();
  return (
    <View>
      <Button title="Connect" onPress={() => requestAuthorization([all.shots, all.labs, all.vitals])} />
      <Button title="Vaccines" onPress={() => select(all.shots)} />
      <Button title="Labs" onPress={() => select(all.labs)} />
      <Button title="Load" onPress={load} />
      <Text>{count}</Text>
    </View>
  );
}
