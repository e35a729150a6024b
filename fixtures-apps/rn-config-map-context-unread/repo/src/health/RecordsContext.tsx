import { createContext, useCallback, useContext, useMemo, useState, type PropsWithChildren } from 'react';
import { queryClinicalRecords, type ClinicalRecord } from '@react-native-healthkit/health-records';
import { HOME_SECTIONS, SECTIONS, type SectionId } from '../config/sections';
import { askForRecords } from './permissions';

type RecordsBySection = Partial<Record<SectionId, readonly ClinicalRecord[]>>;

interface RecordsValue {
  records: RecordsBySection;
  connect: () => Promise<void>;
}

const RecordsContext = createContext<RecordsValue | null>(null);

export function RecordsProvider({ children }: PropsWithChildren) {
  const [records, setRecords] = useState<RecordsBySection>({});

  const connect = useCallback(async () => {
    if (!(await askForRecords())) return;
    const entries = await Promise.all(
      HOME_SECTIONS.map(async (id) => [id, await queryClinicalRecords(SECTIONS[id].type, { limit: 0, ascending: false })] as const),
    );
    setRecords(Object.fromEntries(entries));
  }, []);

  const value = useMemo(() => ({ records, connect }), [records, connect]);
  return <RecordsContext.Provider value={value}>{children}</RecordsContext.Provider>;
}

export function useRecords(): RecordsValue {
  const value = useContext(RecordsContext);
  if (!value) throw new Error('useRecords outside RecordsProvider');
  return value;
}
