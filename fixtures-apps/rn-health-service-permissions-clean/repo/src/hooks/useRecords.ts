import { useEffect, useState } from 'react';
import type { HealthClinicalRecord } from 'react-native-health';
import HealthService from '../services/HealthService';

type State = { labs: HealthClinicalRecord[]; medications: HealthClinicalRecord[]; shots: HealthClinicalRecord[] };

export function useRecords() {
  const [state, setState] = useState<State>({ labs: [], medications: [], shots: [] });
  const [loading, setLoading] = useState(true);

  useEffect(() => {
    (async () => {
      await HealthService.connect();
      const [labs, medications, shots] = await Promise.all([
        HealthService.getLabs(),
        HealthService.getMedications(),
        HealthService.getImmunizations(),
      ]);
      setState({ labs, medications, shots });
      setLoading(false);
    })();
  }, []);

  return { ...state, loading };
}
