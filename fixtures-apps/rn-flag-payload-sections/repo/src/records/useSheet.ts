import { useFeatureFlagWithPayload } from 'posthog-react-native';
import { useEffect, useState } from 'react';
import type { ClinicalRecordType, HealthClinicalRecord } from 'react-native-health';

import { fetchRecords } from './fetchRecords';

interface SheetPayload {
  sections: { heading: string; record: ClinicalRecordType }[];
}

export interface SheetSection {
  heading: string;
  records: HealthClinicalRecord[];
}

export function useSheet(): SheetSection[] {
  const [, payload] = useFeatureFlagWithPayload('check-in-sheet');
  const [sheet, setSheet] = useState<SheetSection[]>([]);

  useEffect(() => {
    const { sections = [] } = (payload ?? {}) as Partial<SheetPayload>;
    Promise.all(
      sections.map(async ({ heading, record }) => ({ heading, records: await fetchRecords(record) })),
    ).then(setSheet);
  }, [payload]);

  return sheet;
}
