import { registerPlugin } from '@capacitor/core';

export type ChartKind = 'labs' | 'conditions' | 'coverage' | 'immunizations';

export interface ChartLine {
  id: string;
  text: string;
}

export interface LindenChartPlugin {
  request(options: { kinds: ChartKind[] }): Promise<{ granted: boolean }>;
  lines(options: { kind: ChartKind }): Promise<{ lines: ChartLine[] }>;
}

export const LindenChart = registerPlugin<LindenChartPlugin>('LindenChart');
