import { createMMKV } from 'react-native-mmkv';

import type { BagItem } from '../health/bag';

const storage = createMMKV({ id: 'bag' });

export function saveItems(items: BagItem[]): void {
  storage.set('items', JSON.stringify(items));
}

export function storedItems(): BagItem[] {
  const json = storage.getString('items');
  return json ? JSON.parse(json) : [];
}
