import { useEffect, useState } from 'react';
import { connect, entries, type Entry } from './source';

export function useEntries() {
  const [rows, setRows] = useState<Entry[]>([]);
  const [isReady, setReady] = useState(false);

  useEffect(() => {
    let isAlive = true;
    (async () => {
      const found = (await connect()) ? await entries() : [];
      if (!isAlive) return;
      setRows(found);
      setReady(true);
    })();
    return () => {
      isAlive = false;
    };
  }, []);

  return { rows, isReady };
}
