import { registerPlugin } from '@capacitor/core';

export interface RecordsPlugin {
  connect(): Promise<{ asked: boolean }>;
  medications(): Promise<{ names: string[] }>;
  procedures(): Promise<{ names: string[] }>;
}

export const Records = registerPlugin<RecordsPlugin>('Records');
