import { configureStore } from '@reduxjs/toolkit';
import { listeners } from './listeners';
import { shelfSlice } from './shelfSlice';

export const store = configureStore({
  reducer: { shelf: shelfSlice.reducer },
  middleware: (defaults) => defaults().prepend(listeners.middleware),
});

export type RootState = ReturnType<typeof store.getState>;
export type AppDispatch = typeof store.dispatch;
