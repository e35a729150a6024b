import { registerPlugin } from '@capacitor/core';

export type ClinicalKind = 'condition' | 'medication' | 'vital';

export interface ClinicalPlugin {
  authorize(options: { kinds: ClinicalKind[] }): Promise<{ granted: boolean }>;
  read(options: { kind: ClinicalKind }): Promise<{ titles: string[] }>;
}

export const Clinical = registerPlugin<ClinicalPlugin>('Clinical');
