import { registerPlugin } from '@capacitor/core';

export interface FormRecordsPlugin {
  request(options: { kinds: string[] }): Promise<{ granted: boolean }>;
  list(options: { kind: string }): Promise<{ names: string[] }>;
}

export const FormRecords = registerPlugin<FormRecordsPlugin>('FormRecords');
