import { useEffect, useState } from 'react';

import { events, type Diagnosis } from './events';

export function useDiagnoses(): Diagnosis[] {
  const [diagnoses, setDiagnoses] = useState<Diagnosis[]>([]);

  useEffect(() => {
    const update = (event: { diagnoses: Diagnosis[] }) => setDiagnoses(event.diagnoses);
    events.on('import:finished', update);
    return () => events.off('import:finished', update);
  }, []);

  return diagnoses;
}
