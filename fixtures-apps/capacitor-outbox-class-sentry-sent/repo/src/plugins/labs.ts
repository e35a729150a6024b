import { registerPlugin } from '@capacitor/core';

export interface LabsPlugin {
  connect(): Promise<{ granted: boolean }>;
  results(): Promise<{ names: string[] }>;
}

export const Labs = registerPlugin<LabsPlugin>('Labs');
