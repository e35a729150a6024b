import { registerPlugin } from '@capacitor/core';

export interface ChartPlugin {
  procedures(): Promise<{ titles: string[] }>;
}

export const ChartBridge = registerPlugin<ChartPlugin>('Chart');
