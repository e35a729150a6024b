import { queryClinicalRecords } from '@react-native-healthkit/health-records';
import { useEffect, useState } from 'react';

import { Panel } from '../ui/Panel';

export function LabsPanel() {
  const [names, setNames] = useState<string[]>([]);

  useEffect(() => {
    queryClinicalRecords('HKClinicalTypeIdentifierLabResultRecord', { limit: 20 })
      .then((records) => setNames(records.map((record) => record.displayName)))
      .catch(() => setNames([]));
  }, []);

  return <Panel title="Lab results" names={names} />;
}
