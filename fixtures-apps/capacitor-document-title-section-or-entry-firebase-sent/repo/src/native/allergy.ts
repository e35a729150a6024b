import { registerPlugin } from '@capacitor/core';

interface AllergyPlugin {
  connect(): Promise<{ granted: boolean }>;
  list(): Promise<{ titles: string[] }>;
}

export const Allergy = registerPlugin<AllergyPlugin>('Allergy');
