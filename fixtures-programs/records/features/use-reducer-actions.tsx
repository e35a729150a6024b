// useReducer with loaded and selected actions; the selected record and the chosen tab are logged
import { useEffect, useReducer } from 'react';
import { Button, FlatList, Text } from 'react-native';
import { getAnalytics, logEvent } from '@react-native-firebase/analytics';
import { queryClinicalRecords, requestAuthorization, type ClinicalRecord } from '@react-native-healthkit/health-records';

const LAB = 'HKClinicalTypeIdentifierLabResultRecord';

type State = { labs: readonly ClinicalRecord[]; selected?: string; tab: 'all' | 'recent' };
type Action =
  | { type: 'loaded'; labs: readonly ClinicalRecord[] }
  | { type: 'selected'; uuid: string }
  | { type: 'tab'; tab: State['tab'] };

function reducer(state: State, action: Action): State {
  switch (action.type) {
    case 'loaded':
      return { ...state, labs: action.labs };
    case 'selected':
      return { ...state, selected: state.labs.find((lab) => lab.uuid === action.uuid)?.displayName };
    case 'tab':
      return { ...state, tab: action.tab };
  }
}

export default function Labs() {
  const [state, dispatch] = useReducer(reducer, { labs: [], tab: 'all' });

  useEffect(() => {
    (async () => {
      await requestAuthorization([LAB]);
      dispatch({ type: 'loaded', labs: await queryClinicalRecords(LAB, { limit: 0 }) });
    })();
  }, []);

  useEffect(() => {
    if (state.selected) logEvent(getAnalytics(), 'lab_selected', { name: state.selected }); // leak: clinical-data-to-third-party
  }, [state.selected]);

  useEffect(() => {
    logEvent(getAnalytics(), 'tab_selected', { name: state.tab });
  }, [state.tab]);

  return (
    <FlatList
      data={state.labs}
      ListHeaderComponent={<Button title="Recent" onPress={() => dispatch({ type: 'tab', tab: 'recent' })} />}
      renderItem={({ item }) => <Text onPress={() => dispatch({ type: 'selected', uuid: item.uuid })}>{item.displayName}</Text>}
    />
  );
}
