// Redux Toolkit: an async thunk fills a slice, reselect selectors feed a listener middleware
import { useEffect } from 'react';
import { Text } from 'react-native';
import { Provider, useDispatch, useSelector } from 'react-redux';
import { configureStore, createAsyncThunk, createListenerMiddleware, createSelector, createSlice, type PayloadAction } from '@reduxjs/toolkit';
import * as Sentry from '@sentry/react-native';
import { queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';

const CONDITION = 'HKClinicalTypeIdentifierConditionRecord';

const fetchConditions = createAsyncThunk('chart/fetch', async () => {
  await requestAuthorization([CONDITION]);
  const found = await queryClinicalRecords(CONDITION, { limit: 0 });
  return found.map((record) => ({ id: record.uuid, name: record.displayName }));
});

const chart = createSlice({
  name: 'chart',
  initialState: { rows: [] as { id: string; name: string }[], filter: 'active' },
  reducers: { filtered: (state, { payload }: PayloadAction<string>) => { state.filter = payload; } },
  extraReducers: (builder) => builder.addCase(fetchConditions.fulfilled, (state, { payload }) => { state.rows = payload; }),
});

type Root = { chart: ReturnType<typeof chart.reducer> };
const selectHeadline = createSelector((state: Root) => state.chart.rows, (rows) => rows.map((row) => row.name).join(', '));
const selectFilter = (state: Root) => state.chart.filter;

const listener = createListenerMiddleware<Root>();
listener.startListening({
  actionCreator: fetchConditions.fulfilled,
  effect: (_, api) => {
    Sentry.captureMessage(`conditions: ${selectHeadline(api.getState())}`); // leak: clinical-data-to-third-party
    Sentry.captureMessage(`filter: ${selectFilter(api.getState())}`);
  },
});
const store = configureStore({ reducer: { chart: chart.reducer }, middleware: (get) => get().prepend(listener.middleware) });

function Chart() {
  const dispatch = useDispatch<typeof store.dispatch>();
  const headline = useSelector(selectHeadline);
  useEffect(() => {
    dispatch(fetchConditions());
  }, [dispatch]);
  return <Text onPress={() => dispatch(chart.actions.filtered('all'))}>{headline}</Text>;
}

export default function App() {
  return <Provider store={store}><Chart /></Provider>;
}
