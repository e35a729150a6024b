import { useEffect, useState } from 'react';
import { RecordService } from '../services/RecordService';

type Kitchen = { allergies: string[]; labs: string[] };

export function useKitchen(): Kitchen {
  const [kitchen, setKitchen] = useState<Kitchen>({ allergies: [], labs: [] });

  useEffect(() => {
    let mounted = true;
    async function load() {
      await RecordService.connect();
      const allergies = await RecordService.allergies();
      const labs = await RecordService.allergies();
      if (mounted) setKitchen({ allergies, labs });
    }
    load();
    return () => {
      mounted = false;
    };
  }, []);

  return kitchen;
}
