import { createActionGroup, emptyProps, props } from '@ngrx/store';
import type { LabResult } from './lab-results';

export const LabsActions = createActionGroup({
  source: 'Labs',
  events: {
    Opened: emptyProps(),
    Loaded: props<{ results: LabResult[] }>(),
    Explained: props<{ result: LabResult }>(),
  },
});
