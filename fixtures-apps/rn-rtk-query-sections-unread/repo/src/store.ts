import { configureStore } from '@reduxjs/toolkit';

import { recordsApi } from './records/recordsApi';

export const store = configureStore({
  reducer: { [recordsApi.reducerPath]: recordsApi.reducer },
  middleware: (getDefault) => getDefault({ serializableCheck: false }).concat(recordsApi.middleware),
});
