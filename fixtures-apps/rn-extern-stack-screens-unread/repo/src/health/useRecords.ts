import { useEffect, useState } from 'react';
import { clinicalStore } from './clinicalStore';
import type { ClinicalRecord, ClinicalTypeId } from './types';

export function useRecords(type: ClinicalTypeId) {
  const [records, setRecords] = useState<ClinicalRecord[]>([]);
  const [loading, setLoading] = useState(true);

  useEffect(() => {
    let active = true;
    clinicalStore
      .queryRecords(type)
      .then((found) => active && setRecords(found))
      .finally(() => active && setLoading(false));
    return () => {
      active = false;
    };
  }, [type]);

  return { records, loading };
}
