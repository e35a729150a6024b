import { useAsyncStorage } from '@react-native-async-storage/async-storage';
import { useCallback } from 'react';
import { KEYS } from '../lib/keys';

/** Adds a line that the person typed. */
export function useDiary() {
  const { getItem, setItem } = useAsyncStorage(KEYS.diary);
  return useCallback(
    async (line: string) => {
      const before = await getItem();
      await setItem(before ? `${before}\n${line}` : line);
    },
    [getItem, setItem],
  );
}
