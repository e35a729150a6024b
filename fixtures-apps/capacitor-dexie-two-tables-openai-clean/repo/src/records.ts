import { registerPlugin } from '@capacitor/core';
import { db } from './db';

interface RecordsPlugin {
  labs(): Promise<{ names: string[] }>;
}

const Records = registerPlugin<RecordsPlugin>('Records');

export async function keepLabs() {
  const { names } = await Records.labs();
  await db.labs.clear();
  await db.labs.bulkAdd(names.map((text) => ({ text })));
}
