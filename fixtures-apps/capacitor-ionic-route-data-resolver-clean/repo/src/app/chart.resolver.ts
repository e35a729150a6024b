import type { ResolveFn } from '@angular/router';
import { type ChartLine, LindenChart } from './linden-chart';

export const chartLines: ResolveFn<ChartLine[]> = async (route) => {
  const { lines } = await LindenChart.lines({ kind: route.data['kind'] });
  return lines;
};
