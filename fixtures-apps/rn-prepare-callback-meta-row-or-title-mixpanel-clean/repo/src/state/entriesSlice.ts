import { createAsyncThunk, createSlice, PayloadAction } from '@reduxjs/toolkit';
import { Entry, readAllergies } from '../health/allergies';

interface EntriesState {
  items: Entry[];
  openId: string | null;
  loading: boolean;
}

const initialState: EntriesState = { items: [], openId: null, loading: false };

export const loadEntries = createAsyncThunk('entries/load', () => readAllergies());

const entriesSlice = createSlice({
  name: 'entries',
  initialState,
  reducers: {
    entryOpened: {
      reducer(state, action: PayloadAction<{ id: string }, string, { place: string }>) {
        state.openId = action.payload.id;
      },
      prepare(entry: Entry, row: number) {
        return { payload: { id: entry.id }, meta: { place: `row ${row + 1}` } };
      },
    },
    entryClosed(state) {
      state.openId = null;
    },
  },
  extraReducers: (builder) => {
    builder
      .addCase(loadEntries.pending, (state) => {
        state.loading = true;
      })
      .addCase(loadEntries.fulfilled, (state, action) => {
        state.loading = false;
        state.items = action.payload;
      })
      .addCase(loadEntries.rejected, (state) => {
        state.loading = false;
      });
  },
});

export const { entryOpened, entryClosed } = entriesSlice.actions;
export const entriesReducer = entriesSlice.reducer;
