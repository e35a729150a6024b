import { queryClinicalRecords } from '@react-native-healthkit/health-records';
import { useEffect, useState } from 'react';

import { Panel } from '../ui/Panel';

export function CoveragePanel() {
  const [names, setNames] = useState<string[]>([]);

  useEffect(() => {
    queryClinicalRecords('HKClinicalTypeIdentifierCoverageRecord', { limit: 3 })
      .then((records) => setNames(records.map((record) => record.displayName)))
      .catch(() => setNames([]));
  }, []);

  return <Panel title="Insurance" names={names} />;
}
