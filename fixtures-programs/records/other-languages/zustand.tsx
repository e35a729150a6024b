// a zustand store with two fields
import { useEffect } from 'react';
import { Text } from 'react-native';
import { create } from 'zustand';
import { track } from '@amplitude/analytics-react-native';
import { queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';

const LAB = 'HKClinicalTypeIdentifierLabResultRecord';

type Shelf = {
  labs: string[];
  draft: string;
  load: () => Promise<void>;
  write: (draft: string) => void;
};

const useShelf = create<Shelf>((set) => ({
  labs: [],
  draft: '',
  load: async () => {
    await requestAuthorization([LAB]);
    const found = await queryClinicalRecords(LAB, { limit: 20 });
    set({ labs: found.map((lab) => lab.displayName) });
  },
  write: (draft) => set({ draft }),
}));

export default function App() {
  const labs = useShelf((shelf) => shelf.labs);

  useEffect(() => {
    const { load, write } = useShelf.getState();
    write('Dear doctor');
    load().then(() => {
      track('draft_kept', { draft: useShelf.getState().draft });
      track('labs_kept', { labs: useShelf.getState().labs }); // leak: clinical-data-to-third-party
    });
  }, []);

  return <Text>{labs.join(', ')}</Text>;
}
