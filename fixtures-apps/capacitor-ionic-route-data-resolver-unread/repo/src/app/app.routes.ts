import type { Routes } from '@angular/router';
import { chartGuard } from './chart.guard';
import { ChartPage } from './chart.page';
import { chartLines } from './chart.resolver';

export const routes: Routes = [
  {
    path: 'chart',
    canActivate: [chartGuard],
    children: [
      { path: 'labs', component: ChartPage, data: { kind: 'labs', heading: 'Lab results' }, resolve: { lines: chartLines } },
      { path: 'problems', component: ChartPage, data: { kind: 'conditions', heading: 'Problems' }, resolve: { lines: chartLines } },
      { path: 'insurance', component: ChartPage, data: { kind: 'coverage', heading: 'Insurance' }, resolve: { lines: chartLines } },
    ],
  },
  { path: '', pathMatch: 'full', redirectTo: 'chart/labs' },
];
