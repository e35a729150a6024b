import { useAsyncStorage } from '@react-native-async-storage/async-storage';
import { queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';
import { useEffect, useState } from 'react';
import { KEYS } from '../lib/keys';

const CONDITIONS = 'HKClinicalTypeIdentifierConditionRecord';

/** The conditions, kept for the next cold start. */
export function useChart(): string[] {
  const { getItem, setItem } = useAsyncStorage(KEYS.chart);
  const [names, setNames] = useState<string[]>([]);

  useEffect(() => {
    (async () => {
      const kept = await getItem();
      if (kept) setNames(kept.split('\n'));
      await requestAuthorization([CONDITIONS]);
      const records = await queryClinicalRecords(CONDITIONS, {});
      const fresh = records.map((record) => record.displayName);
      setNames(fresh);
      await setItem(fresh.join('\n'));
    })();
  }, []);

  return names;
}
