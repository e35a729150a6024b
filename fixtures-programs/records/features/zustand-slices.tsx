// zustand with two slices, subscribed with selectors
import { useEffect } from 'react';
import { Text } from 'react-native';
import { create, type StateCreator } from 'zustand';
import { subscribeWithSelector } from 'zustand/middleware';
import { Mixpanel } from 'mixpanel-react-native';
import { queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';

const MEDICATION = 'HKClinicalTypeIdentifierMedicationRecord';
const mixpanel = new Mixpanel('c0de', true);

interface MedicineSlice {
  medicines: string[];
  loadMedicines: () => Promise<void>;
}
interface UiSlice {
  sort: string;
  setSort: (sort: string) => void;
}
type Store = MedicineSlice & UiSlice;
type Slice<T> = StateCreator<Store, [['zustand/subscribeWithSelector', never]], [], T>;

const medicineSlice: Slice<MedicineSlice> = (set) => ({
  medicines: [],
  loadMedicines: async () => {
    await requestAuthorization([MEDICATION]);
    const found = await queryClinicalRecords(MEDICATION, { limit: 0 });
    set({ medicines: found.map((record) => record.displayName) });
  },
});
const uiSlice: Slice<UiSlice> = (set) => ({ sort: 'name', setSort: (sort) => set({ sort }) });

const useStore = create<Store>()(subscribeWithSelector((...a) => ({ ...medicineSlice(...a), ...uiSlice(...a) })));

useStore.subscribe((state) => state.medicines, (medicines) => mixpanel.track('medicines', { first: medicines[0] })); // leak: clinical-data-to-third-party
useStore.subscribe((state) => state.sort, (sort) => mixpanel.track('sort', { first: sort }));

export default function Cabinet() {
  const { medicines, sort, loadMedicines, setSort } = useStore();
  useEffect(() => {
    loadMedicines();
  }, [loadMedicines]);
  return <Text onPress={() => setSort('date')}>{[sort, ...medicines].join('\n')}</Text>;
}
