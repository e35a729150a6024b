import { App } from '@capacitor/app';
import { useEffect, useState } from 'react';
import { Records } from './records';

export function useLinkedRecords() {
  const [names, setNames] = useState<string[]>([]);

  useEffect(() => {
    const listener = App.addListener('appUrlOpen', async ({ url }) => {
      const type = new URL(url).searchParams.get('type');
      if (!type) return;
      await Records.connect();
      const result = await Records.read({ type });
      setNames(result.names);
    });
    return () => {
      listener.then((handle) => handle.remove());
    };
  }, []);

  return names;
}
