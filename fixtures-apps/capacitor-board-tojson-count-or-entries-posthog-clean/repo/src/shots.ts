import { registerPlugin } from '@capacitor/core';

export interface ShotsPlugin {
  list(): Promise<{ titles: string[] }>;
}

export const Shots = registerPlugin<ShotsPlugin>('Shots');
