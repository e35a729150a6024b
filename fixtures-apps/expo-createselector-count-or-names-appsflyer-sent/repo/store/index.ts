import { configureStore } from '@reduxjs/toolkit';
import shots from './shots';

export const store = configureStore({ reducer: { shots } });
export type RootState = ReturnType<typeof store.getState>;
export type AppDispatch = typeof store.dispatch;
