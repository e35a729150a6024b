import { registerPlugin } from '@capacitor/core';

export type SectionName = 'allergies' | 'diagnoses' | 'procedures';

export interface CareRecordsPlugin {
  authorize(options: { sections: SectionName[] }): Promise<{ granted: boolean }>;
  list(options: { section: SectionName }): Promise<{ titles: string[] }>;
}

export const CareRecords = registerPlugin<CareRecordsPlugin>('CareRecords');
