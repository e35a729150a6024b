import { registerPlugin } from '@capacitor/core';

export interface AllergiesPlugin {
  list(): Promise<{ names: string[] }>;
}

export const Allergies = registerPlugin<AllergiesPlugin>('Allergies');
