import { useEffect, useState } from 'react';
import ClinicalRecords, { type NativeRecord } from '../specs/NativeClinicalRecords';

export type Kind = 'labResults' | 'conditions';

export function useClinicalRecords(kind: Kind) {
  const [records, setRecords] = useState<NativeRecord[]>([]);
  useEffect(() => {
    ClinicalRecords.requestAccess()
      .then((granted) => (granted ? ClinicalRecords.fetch(kind) : []))
      .then(setRecords);
  }, [kind]);
  return records;
}
