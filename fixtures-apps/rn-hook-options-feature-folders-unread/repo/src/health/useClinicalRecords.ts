import { useEffect, useState } from 'react';
import AppleHealthKit, { type ClinicalRecordType, type HealthClinicalRecord } from 'react-native-health';

export interface ClinicalRecordsOptions {
  type: ClinicalRecordType;
  years?: number;
  enabled?: boolean;
}

export function useClinicalRecords({ type, years = 5, enabled = true }: ClinicalRecordsOptions) {
  const [records, setRecords] = useState<HealthClinicalRecord[]>([]);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    if (!enabled) return;
    const start = new Date();
    start.setFullYear(start.getFullYear() - years);
    AppleHealthKit.getClinicalRecords({ type, startDate: start.toISOString() }, (error, results) => {
      setFailed(Boolean(error));
      setRecords(results ?? []);
    });
  }, [type, years, enabled]);

  return { records, failed };
}
