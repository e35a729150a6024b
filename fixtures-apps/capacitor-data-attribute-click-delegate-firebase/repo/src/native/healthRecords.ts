import { registerPlugin } from '@capacitor/core';

export type LabResult = { name: string; month: string };

export interface HealthRecordsPlugin {
  connect(): Promise<{ granted: boolean }>;
  labResults(): Promise<{ results: LabResult[] }>;
}

export const HealthRecords = registerPlugin<HealthRecordsPlugin>('HealthRecords');
