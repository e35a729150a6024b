import { useCallback, useEffect, useState } from 'react';
import HealthRecords, { type HealthRecord } from './native/HealthRecords';

export function useTimeline() {
  const [records, setRecords] = useState<HealthRecord[]>([]);

  const refresh = useCallback(async () => {
    if (!(await HealthRecords.requestAccess())) return;
    const found = await HealthRecords.getRecords();
    console.log('Health records loaded', found.length);
    setRecords([...found].sort((a, b) => b.date - a.date));
  }, []);

  useEffect(() => {
    refresh();
  }, [refresh]);

  return { records, refresh };
}
