// asks: allergy clinicalNote | reads: allergy clinicalNote
// a Redux Toolkit slice: the payload of an action becomes the type in the state
import {
  type ClinicalTypeIdentifier as RecordType,
  queryClinicalRecords,
  requestAuthorization,
} from '@react-native-healthkit/health-records';
import { configureStore, createSlice, type PayloadAction } from '@reduxjs/toolkit';
import { useEffect } from 'react';
import { Button, View } from 'react-native';
import { Provider, useDispatch, useSelector } from 'react-redux';

const tabs: RecordType[] = [
  'HKClinicalTypeIdentifierAllergyRecord',
  'HKClinicalTypeIdentifierClinicalNoteRecord',
];

const chart = createSlice({
  name: 'chart',
  initialState: { open: null as RecordType | null },
  reducers: {
    opened(state, action: PayloadAction<RecordType>) { state.open = action.payload; },
  },
});
const store = configureStore({ reducer: { chart: chart.reducer } });

function Chart() {
  const open = useSelector((state: ReturnType<typeof store.getState>) => state.chart.open);
  const dispatch = useDispatch();
  useEffect(() => {
    if (open) queryClinicalRecords(open, { limit: 10 }).then((records) => console.log(records.length));
  }, [open]);
  return (
    <View>
      <Button title="Connect" onPress={() => requestAuthorization(tabs)} />
      {tabs.map((tab) => <Button key={tab} title="Open" onPress={() => dispatch(chart.actions.opened(tab))} />)}
    </View>
  );
}

export default function App() {
  return <Provider store={store}><Chart /></Provider>;
}
