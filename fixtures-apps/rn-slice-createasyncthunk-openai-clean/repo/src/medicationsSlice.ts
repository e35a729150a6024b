import { queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';
import { createAsyncThunk, createSlice } from '@reduxjs/toolkit';

export type Medication = { id: string; name: string };
type State = { items: Medication[]; status: 'idle' | 'loading' | 'done' };

const initialState: State = { items: [], status: 'idle' };

export const loadMedications = createAsyncThunk('medications/load', async (): Promise<Medication[]> => {
  await requestAuthorization(['HKClinicalTypeIdentifierMedicationRecord']);
  const records = await queryClinicalRecords('HKClinicalTypeIdentifierMedicationRecord', { limit: 0 });
  return records.map((record) => ({ id: record.uuid, name: record.displayName }));
});

const slice = createSlice({
  name: 'medications',
  initialState,
  reducers: {},
  extraReducers: (builder) => {
    builder.addCase(loadMedications.pending, (state) => {
      state.status = 'loading';
    });
    builder.addCase(loadMedications.fulfilled, (state, action) => {
      state.items = action.payload;
      state.status = 'done';
    });
  },
});

export default slice.reducer;
