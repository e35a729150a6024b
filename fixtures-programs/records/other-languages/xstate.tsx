// an XState machine whose context is filled by an invoked promise
import { useEffect } from 'react';
import { Text } from 'react-native';
import { useMachine } from '@xstate/react';
import { assign, fromPromise, setup } from 'xstate';
import { Mixpanel } from 'mixpanel-react-native';
import { queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';

const LAB = 'HKClinicalTypeIdentifierLabResultRecord';
const mixpanel = new Mixpanel('0c0c', true);

const machine = setup({
  types: { context: {} as { labs: string[]; greeting: string } },
  actors: {
    loadLabs: fromPromise(async () => {
      await requestAuthorization([LAB]);
      return (await queryClinicalRecords(LAB, { limit: 5 })).map((lab) => lab.displayName);
    }),
  },
}).createMachine({
  context: { labs: [], greeting: 'Welcome' },
  initial: 'loading',
  states: {
    loading: {
      invoke: { src: 'loadLabs', onDone: { target: 'ready', actions: assign({ labs: ({ event }) => event.output }) } },
    },
    ready: { entry: assign({ greeting: 'Welcome back' }) },
  },
});

export default function App() {
  const [state] = useMachine(machine);

  useEffect(() => {
    if (!state.matches('ready')) return;
    mixpanel.track('ready', { greeting: state.context.greeting });
    mixpanel.track('ready', { labs: state.context.labs }); // leak: clinical-data-to-third-party
  }, [state]);

  return <Text>{state.context.greeting}</Text>;
}
