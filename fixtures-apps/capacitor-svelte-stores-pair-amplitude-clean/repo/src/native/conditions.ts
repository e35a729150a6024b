import { registerPlugin } from '@capacitor/core';

export interface ConditionsPlugin {
  list(): Promise<{ names: string[] }>;
}

export const Conditions = registerPlugin<ConditionsPlugin>('Conditions');
