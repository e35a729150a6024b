import { createAsyncThunk, createSlice } from '@reduxjs/toolkit';
import { clinicalRecords, connect, isAvailable } from '../health/healthkit';

export const connectHealth = createAsyncThunk('records/connect', async () => {
  if (!(await isAvailable())) throw new Error('HealthKit is not available');
  await connect();
});

export const loadRecords = createAsyncThunk('records/load', (type) => clinicalRecords(type));

const recordsSlice = createSlice({
  name: 'records',
  initialState: { byType: {}, status: 'idle' },
  reducers: {},
  extraReducers: (builder) => {
    builder
      .addCase(loadRecords.pending, (state) => {
        state.status = 'loading';
      })
      .addCase(loadRecords.fulfilled, (state, { meta, payload }) => {
        state.byType[meta.arg] = payload;
        state.status = 'ready';
      })
      .addCase(loadRecords.rejected, (state) => {
        state.status = 'failed';
      });
  },
});

export default recordsSlice.reducer;
