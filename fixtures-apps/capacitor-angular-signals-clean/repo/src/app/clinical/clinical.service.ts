import { Injectable } from '@angular/core';
import { defer, from, map, shareReplay, switchMap, type Observable } from 'rxjs';

import { Clinical, type ClinicalKind } from './clinical.plugin';

const KINDS: ClinicalKind[] = [
  'condition',
  'medication',
  'vital',
];

@Injectable({ providedIn: 'root' })
export class ClinicalService {
  private readonly access$ = defer(() => Clinical.authorize({ kinds: KINDS })).pipe(shareReplay(1));

  titles(kind: ClinicalKind): Observable<string[]> {
    return this.access$.pipe(
      switchMap(() => from(Clinical.read({ kind }))),
      map(({ titles }) => [...new Set(titles)].sort()),
    );
  }
}
