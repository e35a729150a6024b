import { registerPlugin } from '@capacitor/core';

export type RecordKind = 'allergies' | 'conditions' | 'vitals';

export interface HealthRecord {
  id: string;
  name: string;
}

export interface HealthRecordsPlugin {
  requestAccess(options: { kinds: RecordKind[] }): Promise<{ granted: boolean }>;
  getRecords(options: { kind: RecordKind }): Promise<{ records: HealthRecord[] }>;
}

export const HealthRecords = registerPlugin<HealthRecordsPlugin>('HealthRecords');
