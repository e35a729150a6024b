// asks: coverage labResult vitalSign | reads: labResult vitalSign
// useReducer: the action decides the type in the state, one action is never dispatched
import {
  type ClinicalTypeIdentifier,
  queryClinicalRecords,
  requestAuthorization,
} from '@react-native-healthkit/health-records';
import { useEffect, useReducer } from 'react';
import { Button, View } from 'react-native';

type Action = { kind: 'labs' } | { kind: 'vitals' } | { kind: 'insurance' };

const LABS: ClinicalTypeIdentifier = 'HKClinicalTypeIdentifierLabResultRecord';
const VITALS: ClinicalTypeIdentifier = 'HKClinicalTypeIdentifierVitalSignRecord';
const INSURANCE: ClinicalTypeIdentifier = 'HKClinicalTypeIdentifierCoverageRecord';

type State = { type?: ClinicalTypeIdentifier };

function reducer(state: State, action: Action): State {
  switch (action.kind) {
    case 'labs': return { type: LABS };
    case 'vitals': return { type: VITALS };
    case 'insurance': return { type: INSURANCE };
  }
}

export default function App() {
  const [{ type }, dispatch] = useReducer(reducer, {});

  useEffect(() => {
    if (type) queryClinicalRecords(type, { limit: 10 }).then((records) => console.log(records.length));
  }, [type]);

  return (
    <View>
      <Button title="Connect" onPress={() => requestAuthorization([LABS, VITALS, INSURANCE])} />
      <Button title="Labs" onPress={() => dispatch({ kind: 'labs' })} />
      <Button title="Vital signs" onPress={() => dispatch({ kind: 'vitals' })} />
    </View>
  );
}
