import { createAsyncThunk, createSlice } from '@reduxjs/toolkit';
import { complete } from './openai';
import type { RootState } from './store';

export const ask = createAsyncThunk('assistant/ask', async (question: string, { getState }) => {
  const names = (getState() as RootState).medications.items.map((item) => item.name);
  return complete(`Answer in plain words for a layperson who takes ${names.join(', ')}: ${question}`);
});

const slice = createSlice({
  name: 'assistant',
  initialState: { answer: '' },
  reducers: {},
  extraReducers: (builder) => {
    builder.addCase(ask.fulfilled, (state, action) => {
      state.answer = action.payload;
    });
  },
});

export default slice.reducer;
