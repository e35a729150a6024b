import { createAsyncThunk, createEntityAdapter, createSlice } from '@reduxjs/toolkit';
import { connect, fetchRows, type Row } from '../services/healthShelf';

export interface Shelf {
  id: string;
  rows: Row[];
}

const shelves = createEntityAdapter<Shelf>();

export const connectShelves = createAsyncThunk('shelves/connect', () => connect());

export const loadShelf = createAsyncThunk('shelves/load', async (identifier: string): Promise<Shelf> => ({
  id: identifier,
  rows: await fetchRows(identifier),
}));

const slice = createSlice({
  name: 'shelves',
  initialState: shelves.getInitialState({ connected: false }),
  reducers: {},
  extraReducers: (builder) => {
    builder.addCase(connectShelves.fulfilled, (state, action) => {
      state.connected = action.payload;
    });
    builder.addCase(loadShelf.fulfilled, shelves.upsertOne);
  },
});

export const shelfSelectors = shelves.getSelectors();
export default slice.reducer;
