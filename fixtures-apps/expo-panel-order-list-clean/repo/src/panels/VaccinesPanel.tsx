import { queryClinicalRecords } from '@react-native-healthkit/health-records';
import { useEffect, useState } from 'react';

import { Panel } from '../ui/Panel';

export function VaccinesPanel() {
  const [names, setNames] = useState<string[]>([]);

  useEffect(() => {
    queryClinicalRecords('HKClinicalTypeIdentifierImmunizationRecord', { limit: 50 })
      .then((records) => setNames(records.map((record) => record.displayName)))
      .catch(() => setNames([]));
  }, []);

  return <Panel title="Vaccinations" names={names} />;
}
