import { configureStore } from '@reduxjs/toolkit';
import { useDispatch, useSelector } from 'react-redux';
import { entriesReducer } from './entriesSlice';
import { usage } from './usage';

export const store = configureStore({
  reducer: { entries: entriesReducer },
  middleware: (defaults) => defaults().concat(usage),
});

export type RootState = ReturnType<typeof store.getState>;
export const useAppDispatch = useDispatch.withTypes<typeof store.dispatch>();
export const useAppSelector = useSelector.withTypes<RootState>();
