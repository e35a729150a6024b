import { useEffect, useState } from 'react';
import { queryClinicalRecords, type ClinicalRecord } from '@react-native-healthkit/health-records';
import type { Tab } from '../settings/schema';

export function useTabRecords({ type, limit }: Tab, enabled: boolean) {
  const [records, setRecords] = useState<readonly ClinicalRecord[]>([]);
  useEffect(() => {
    if (!enabled) return;
    let current = true;
    queryClinicalRecords(type, { limit }).then((found) => current && setRecords(found));
    return () => {
      current = false;
    };
  }, [type, limit, enabled]);
  return records;
}
