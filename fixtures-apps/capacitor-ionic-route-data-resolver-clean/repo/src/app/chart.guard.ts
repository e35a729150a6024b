import type { CanActivateFn } from '@angular/router';
import { LindenChart } from './linden-chart';

export const chartGuard: CanActivateFn = async () => {
  const { granted } = await LindenChart.request({ kinds: ['labs', 'conditions', 'coverage'] });
  return granted;
};
