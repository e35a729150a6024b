import { useEffect, useState } from 'react';
import { HealthRecords, type RecordItem } from './plugins/HealthRecords';

type Chart = { labs: RecordItem[]; vitals: RecordItem[]; medications: RecordItem[] };

export function useChart() {
  const [chart, setChart] = useState<Chart>({ labs: [], vitals: [], medications: [] });

  useEffect(() => {
    const load = async () => {
      const { granted } = await HealthRecords.requestAccess();
      if (!granted) return;
      const [labs, vitals, medications] = await Promise.all([
        HealthRecords.getLabResults(),
        HealthRecords.getVitalSigns(),
        HealthRecords.getMedications(),
      ]);
      setChart({ labs: labs.records, vitals: vitals.records, medications: medications.records });
    };
    load();
  }, []);

  return chart;
}
