import { registerPlugin } from '@capacitor/core';

export interface Immunization {
  id: string;
  name: string;
}

interface ImmunizationsPlugin {
  load(): Promise<{ items: Immunization[] }>;
}

export const Immunizations = registerPlugin<ImmunizationsPlugin>('Immunizations');
