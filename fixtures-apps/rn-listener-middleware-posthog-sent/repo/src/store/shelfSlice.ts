import { createSlice, type PayloadAction } from '@reduxjs/toolkit';
import type { Item, Shelf } from '../health/shelves';

interface ShelfState {
  items: Record<Shelf, Item[]>;
  openId?: string;
}

const initialState: ShelfState = { items: { shots: [], procedures: [] } };

export const shelfSlice = createSlice({
  name: 'shelf',
  initialState,
  reducers: {
    filled(state, action: PayloadAction<{ shelf: Shelf; items: Item[] }>) {
      state.items[action.payload.shelf] = action.payload.items;
    },
    opened(state, action: PayloadAction<{ shelf: Shelf; item: Item }>) {
      state.openId = action.payload.item.id;
    },
  },
});

export const { filled, opened } = shelfSlice.actions;
