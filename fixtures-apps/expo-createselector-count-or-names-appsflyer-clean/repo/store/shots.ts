import { createAsyncThunk, createSelector, createSlice } from '@reduxjs/toolkit';
import { queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';
import type { RootState } from './index';

type Shot = { id: string; name: string };

export const loadShots = createAsyncThunk('shots/load', async (): Promise<Shot[]> => {
  await requestAuthorization(['HKClinicalTypeIdentifierImmunizationRecord']);
  const records = await queryClinicalRecords('HKClinicalTypeIdentifierImmunizationRecord', { limit: 200 });
  return records.map((record) => ({ id: record.uuid, name: record.displayName }));
});

const shots = createSlice({
  name: 'shots',
  initialState: { list: [] as Shot[] },
  reducers: {},
  extraReducers: (builder) => {
    builder.addCase(loadShots.fulfilled, (state, action) => {
      state.list = action.payload;
    });
  },
});

const selectList = (state: RootState) => state.shots.list;

export const selectShotCount = createSelector([selectList], (list) => list.length);
export const selectShotNames = createSelector([selectList], (list) => list.map((shot) => shot.name).join(', '));

export default shots.reducer;
