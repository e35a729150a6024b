// asks: clinicalNote procedure | reads: clinicalNote procedure
// an xstate machine hands the types of its context to the actors as input
import {
  type ClinicalTypeIdentifier,
  queryClinicalRecords,
  requestAuthorization,
} from '@react-native-healthkit/health-records';
import { useMachine } from '@xstate/react';
import { Text } from 'react-native';
import { fromPromise, setup } from 'xstate';

type Types = { types: ClinicalTypeIdentifier[] };

const machine = setup({
  types: { context: {} as Types },
  actors: {
    ask: fromPromise(async ({ input }: { input: Types }) => requestAuthorization(input.types)),
    read: fromPromise(async ({ input }: { input: Types }) =>
      Promise.all(input.types.map((type) => queryClinicalRecords(type, { limit: 10 }))),
    ),
  },
}).createMachine({
  context: {
    types: ['HKClinicalTypeIdentifierClinicalNoteRecord', 'HKClinicalTypeIdentifierProcedureRecord'],
  },
  initial: 'asking',
  states: {
    asking: {
      invoke: { src: 'ask', input: ({ context }) => ({ types: context.types }), onDone: 'reading' },
    },
    reading: {
      invoke: { src: 'read', input: ({ context }) => ({ types: context.types }), onDone: 'ready' },
    },
    ready: { type: 'final' },
  },
});

export default function App() {
  const [state] = useMachine(machine);
  return <Text>{String(state.value)}</Text>;
}
