import { queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';
import { useEffect, useState } from 'react';

export function useShots() {
  const [shots, setShots] = useState<string[]>([]);
  const [selected, select] = useState<number | null>(null);

  useEffect(() => {
    let gone = false;
    (async () => {
      await requestAuthorization(['HKClinicalTypeIdentifierImmunizationRecord']);
      const records = await queryClinicalRecords('HKClinicalTypeIdentifierImmunizationRecord', {});
      if (!gone) {
        setShots(records.map((record) => record.displayName));
      }
    })().catch(() => undefined);
    return () => {
      gone = true;
    };
  }, []);

  return { shots, selected, select };
}
