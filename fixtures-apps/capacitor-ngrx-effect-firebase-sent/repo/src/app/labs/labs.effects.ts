import { inject } from '@angular/core';
import { FirebaseAnalytics } from '@capacitor-firebase/analytics';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { from, map, switchMap, tap } from 'rxjs';
import { LabResults } from './lab-results';
import { LabsActions } from './labs.actions';

export const loadResults = createEffect(
  (actions$ = inject(Actions)) =>
    actions$.pipe(
      ofType(LabsActions.opened),
      switchMap(() => from(LabResults.load())),
      map(({ results }) => LabsActions.loaded({ results })),
    ),
  { functional: true },
);

export const reportExplained = createEffect(
  (actions$ = inject(Actions)) =>
    actions$.pipe(
      ofType(LabsActions.explained),
      tap(({ result }) => {
        FirebaseAnalytics.logEvent({ name: 'result_explained', params: { result: result.title } });
      }),
    ),
  { functional: true, dispatch: false },
);
