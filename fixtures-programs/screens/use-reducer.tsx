// asks: labResult procedure | reads: labResult procedure
// useReducer: a picked action carries the kind, an effect reads the state's
import { useEffect, useReducer } from 'react';
import { Button, Text, View } from 'react-native';
import { type ClinicalTypeIdentifier, queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';

type State = { kind: ClinicalTypeIdentifier | null; count: number };
type Action = { type: 'picked'; kind: ClinicalTypeIdentifier } | { type: 'loaded'; count: number };

function reducer(state: State, action: Action): State {
  switch (action.type) {
    case 'picked':
      return { kind: action.kind, count: 0 };
    case 'loaded':
      return { ...state, count: action.count };
  }
}

export default function App() {
  const [state, dispatch] = useReducer(reducer, { kind: null, count: 0 });
  const { kind } = state;

  useEffect(() => {
    if (!kind) return;
    requestAuthorization([kind])
      .then(() => queryClinicalRecords(kind, { limit: 0 }))
      .then((records) => dispatch({ type: 'loaded', count: records.length }));
  }, [kind]);

  return (
    <View>
      <Button title="Labs" onPress={() => dispatch({ type: 'picked', kind: 'HKClinicalTypeIdentifierLabResultRecord' })} />
      <Button title="Procedures" onPress={() => dispatch({ type: 'picked', kind: 'HKClinicalTypeIdentifierProcedureRecord' })} />
      <Text>{state.count}</Text>
    </View>
  );
}
