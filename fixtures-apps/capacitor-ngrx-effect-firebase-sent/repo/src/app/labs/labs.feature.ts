import { createFeature, createReducer, on } from '@ngrx/store';
import type { LabResult } from './lab-results';
import { LabsActions } from './labs.actions';

interface LabsState {
  results: LabResult[];
  current: LabResult | null;
}

const initial: LabsState = { results: [], current: null };

export const labsFeature = createFeature({
  name: 'labs',
  reducer: createReducer(
    initial,
    on(LabsActions.loaded, (state, { results }) => ({ ...state, results })),
    on(LabsActions.explained, (state, { result }) => ({ ...state, current: result })),
  ),
});
