import { registerPlugin } from '@capacitor/core';

export type RecordItem = { id: string; name: string };
type Records = { records: RecordItem[] };

export interface HealthRecordsPlugin {
  requestAccess(): Promise<{ granted: boolean }>;
  getLabResults(): Promise<Records>;
  getVitalSigns(): Promise<Records>;
  getMedications(): Promise<Records>;
}

export const HealthRecords = registerPlugin<HealthRecordsPlugin>('HealthRecords');
