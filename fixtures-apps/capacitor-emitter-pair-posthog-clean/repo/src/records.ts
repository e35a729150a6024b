import { registerPlugin } from '@capacitor/core';
import { imported } from './emitter';

interface RecordsPlugin {
  connect(): Promise<{ granted: boolean }>;
  list(): Promise<{ titles: string[] }>;
}

const Records = registerPlugin<RecordsPlugin>('Records');

export async function importRecords(): Promise<void> {
  const { granted } = await Records.connect();
  if (!granted) return;
  const { titles } = await Records.list();
  for (const title of titles) imported.emit(title);
}
