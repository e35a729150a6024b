import { createAsyncThunk, createSlice } from '@reduxjs/toolkit';
import { complete } from './openai';

export const ask = createAsyncThunk('assistant/ask', async (question: string) => {
  return complete(`Answer in plain words for a layperson: ${question}`);
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
