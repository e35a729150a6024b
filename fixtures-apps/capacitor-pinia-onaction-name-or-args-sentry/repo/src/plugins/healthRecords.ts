import { registerPlugin } from '@capacitor/core';

export interface HealthRecordsPlugin {
  allergies(): Promise<{ titles: string[] }>;
}

export const HealthRecords = registerPlugin<HealthRecordsPlugin>('HealthRecords');
