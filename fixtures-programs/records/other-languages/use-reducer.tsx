// useReducer with a union of actions
import { useEffect, useReducer } from 'react';
import { Text } from 'react-native';
import * as Sentry from '@sentry/react-native';
import { queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';

const LAB = 'HKClinicalTypeIdentifierLabResultRecord';

type State = { title: string; tab: string };
type Action = { type: 'loaded'; title: string } | { type: 'moved'; tab: string };

function reducer(state: State, action: Action): State {
  switch (action.type) {
    case 'loaded':
      return { ...state, title: action.title };
    case 'moved':
      return { ...state, tab: action.tab };
  }
}

export default function Results() {
  const [state, dispatch] = useReducer(reducer, { title: '', tab: 'list' });

  useEffect(() => {
    (async () => {
      await requestAuthorization([LAB]);
      const labs = await queryClinicalRecords(LAB, { limit: 1 });
      dispatch({ type: 'loaded', title: labs[0]?.displayName ?? '' });
      dispatch({ type: 'moved', tab: 'chart' });
    })();
  }, []);

  useEffect(() => {
    Sentry.setTag('tab', state.tab);
    Sentry.setTag('title', state.title); // leak: clinical-data-to-third-party
  }, [state]);

  return <Text>{state.title}</Text>;
}
