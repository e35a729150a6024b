// asks: allergy clinicalNote | reads: allergy clinicalNote
// Redux Toolkit: a slice keeps the kind, a selector gives it to the effect
import { configureStore, createSlice, type PayloadAction } from '@reduxjs/toolkit';
import { useEffect } from 'react';
import { Button, View } from 'react-native';
import { Provider, useDispatch, useSelector } from 'react-redux';
import { type ClinicalTypeIdentifier, queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';

const slice = createSlice({
  name: 'choice',
  initialState: { kind: 'HKClinicalTypeIdentifierAllergyRecord' as ClinicalTypeIdentifier },
  reducers: {
    chosen(state, action: PayloadAction<ClinicalTypeIdentifier>) {
      state.kind = action.payload;
    },
  },
});
const store = configureStore({ reducer: { choice: slice.reducer } });
const selectKind = (state: ReturnType<typeof store.getState>) => state.choice.kind;

function Home() {
  const dispatch = useDispatch();
  const kind = useSelector(selectKind);
  useEffect(() => {
    requestAuthorization([kind]).then(() => queryClinicalRecords(kind, { limit: 12 }));
  }, [kind]);
  return (
    <View>
      <Button title="Allergies" onPress={() => dispatch(slice.actions.chosen('HKClinicalTypeIdentifierAllergyRecord'))} />
      <Button title="Notes" onPress={() => dispatch(slice.actions.chosen('HKClinicalTypeIdentifierClinicalNoteRecord'))} />
    </View>
  );
}

export default function App() {
  return <Provider store={store}><Home /></Provider>;
}
