import { registerPlugin } from '@capacitor/core';

export interface HealthRecordsPlugin {
  connect(): Promise<{ granted: boolean }>;
  readLabs(): Promise<{ names: string[] }>;
  readVaccines(): Promise<{ names: string[] }>;
}

export const HealthRecords = registerPlugin<HealthRecordsPlugin>('HealthRecords');
