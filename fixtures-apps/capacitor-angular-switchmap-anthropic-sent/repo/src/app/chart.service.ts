import { Injectable } from '@angular/core';
import { forkJoin, from, map, shareReplay, switchMap } from 'rxjs';
import { ChartReader } from './chart-reader';

@Injectable({ providedIn: 'root' })
export class ChartService {
  private readonly opened$ = from(ChartReader.open()).pipe(shareReplay(1));

  readonly results$ = this.opened$.pipe(
    switchMap(() => ChartReader.results()),
    map(({ results }) => results),
    shareReplay(1),
  );

  readonly conditions$ = this.opened$.pipe(
    switchMap(() => ChartReader.conditions()),
    map(({ results }) => results),
    shareReplay(1),
  );

  readonly all$ = forkJoin({ results: this.results$, conditions: this.conditions$ });
}
