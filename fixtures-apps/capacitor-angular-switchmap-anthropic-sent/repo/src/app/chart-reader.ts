import { registerPlugin } from '@capacitor/core';

export interface ChartResult {
  id: string;
  title: string;
}

export interface ChartReaderPlugin {
  open(): Promise<{ open: boolean }>;
  results(): Promise<{ results: ChartResult[] }>;
  conditions(): Promise<{ results: ChartResult[] }>;
}

export const ChartReader = registerPlugin<ChartReaderPlugin>('ChartReader');
