import { registerPlugin } from '@capacitor/core';

export interface PassportPlugin {
  connect(): Promise<{ connected: boolean }>;
  page(options: { name: 'shots' | 'insurance' | 'operations' }): Promise<{ lines: string[] }>;
}

export const Passport = registerPlugin<PassportPlugin>('Passport');
