import { configureStore } from '@reduxjs/toolkit';
import records from './recordsSlice';

export const store = configureStore({ reducer: { records } });
