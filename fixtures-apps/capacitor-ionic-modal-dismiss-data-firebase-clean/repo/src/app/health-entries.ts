import { registerPlugin } from '@capacitor/core';

export interface HealthEntriesPlugin {
  conditions(): Promise<{ entries: string[] }>;
}

export const HealthEntries = registerPlugin<HealthEntriesPlugin>('HealthEntries');
