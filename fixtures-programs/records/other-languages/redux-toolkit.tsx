// Redux Toolkit: a thunk, two slices and selectors
import { useEffect } from 'react';
import { Text } from 'react-native';
import { configureStore, createAsyncThunk, createSlice, type PayloadAction } from '@reduxjs/toolkit';
import { Provider, useDispatch, useSelector } from 'react-redux';
import * as Sentry from '@sentry/react-native';
import { queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';

const MEDICATION = 'HKClinicalTypeIdentifierMedicationRecord';

const loadDrugs = createAsyncThunk('drugs/load', async () => {
  await requestAuthorization([MEDICATION]);
  const found = await queryClinicalRecords(MEDICATION, { limit: 0 });
  return found.map((drug) => drug.displayName);
});

const drugs = createSlice({
  name: 'drugs',
  initialState: { names: [] as string[] },
  reducers: {},
  extraReducers: (builder) => builder.addCase(loadDrugs.fulfilled, (state, { payload }) => void (state.names = payload)),
});

const ui = createSlice({
  name: 'ui',
  initialState: { tab: 'home' },
  reducers: { moved: (state, action: PayloadAction<string>) => void (state.tab = action.payload) },
});

const store = configureStore({ reducer: { drugs: drugs.reducer, ui: ui.reducer } });
type Root = ReturnType<typeof store.getState>;

function Cabinet() {
  const dispatch = useDispatch<typeof store.dispatch>();
  const names = useSelector((state: Root) => state.drugs.names);
  const tab = useSelector((state: Root) => state.ui.tab);

  useEffect(() => void dispatch(loadDrugs()), [dispatch]);
  useEffect(() => {
    Sentry.setExtra('tab', tab);
    Sentry.setExtra('drugs', names); // leak: clinical-data-to-third-party
  }, [names, tab]);

  return <Text onPress={() => dispatch(ui.actions.moved('cabinet'))}>{names.join(', ')}</Text>;
}

export default () => <Provider store={store}><Cabinet /></Provider>;
