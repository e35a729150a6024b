import { registerPlugin } from '@capacitor/core';

interface RecordsPlugin {
  connect(): Promise<{ granted: boolean }>;
  read(options: { type: string }): Promise<{ names: string[] }>;
}

export const Records = registerPlugin<RecordsPlugin>('Records');
