/** XState: what actors give, what is assigned, and whoever is told of it. */
import { bothFlows, type Rows } from './both-flows.ts';
import { JAVASCRIPT } from './javascript.ts';

const HEAD =
  "import { assign, createActor, createMachine, enqueueActions, fromCallback, fromPromise, raise, setup } from 'xstate';\n";
const REACT = "import { createActorContext, useActorRef, useMachine, useSelector } from '@xstate/react';\n";
/** A machine that is used by a screen. */
const used = (machine: string): string =>
  `${HEAD}${REACT}export const machine = ${machine};\nexport default function App() { const [snapshot] = useMachine(machine); return snapshot.value; }`;
/** A machine whose context a screen uses. */
const keeps = (make: string): string =>
  `${HEAD}${REACT}const machine = createMachine({ context: { kind: null }, entry: assign({ kind: ${make} }) });\n`;

const ROWS: Rows = [
  [
    'what an actor gives, to the action behind it',
    (make, use, _, other) =>
      used(
        `createMachine({ initial: 'loading', context: {}, states: { loading: { invoke: { src: fromPromise(async () => [${make}, ${make}]), onDone: { target: 'ready', actions: ({ event }) => { ${use('event.output[0]')} } } } }, ready: { invoke: { src: fromPromise(async () => ${other}), onDone: 'done' } }, done: {} } })`,
      ),
    { fails: ['beside'] },
  ],
  [
    'an actor by its name',
    (make, use, _, other) =>
      used(
        `setup({ actors: { load: fromPromise(async () => ${make}), spare: fromPromise(async () => ${other}) } }).createMachine({ initial: 'loading', states: { loading: { invoke: { src: 'load', onDone: { actions: ({ event }) => { ${use('event.output')} } } } } } })`,
      ),
  ],
  [
    'what is assigned, to an action by its name',
    (make, use, _, other) =>
      used(
        `setup({ actors: { load: fromPromise(async () => ${make}) }, actions: { announce: ({ context }) => { ${use('context.kind')} } } }).createMachine({ context: { kind: null, spare: ${other} }, states: { loading: { invoke: { src: 'load', onDone: { target: 'ready', actions: assign({ kind: ({ event }) => event.output }) } } }, ready: { entry: 'announce' } } })`,
      ),
  ],
  [
    'what a function assigns',
    (make, use, _, other) =>
      used(
        `createMachine({ context: { kind: null, spare: ${other} }, on: { next: { actions: [assign(({ event }) => ({ kind: ${make}, spare: ${other} })), ({ context }) => { ${use('context.kind')} }] } } })`,
      ),
  ],
  [
    'a setup that stands by itself',
    (make, use) =>
      `${HEAD}${REACT}const base = setup({ actions: { announce: (_, params) => { ${use('params.kind')} } } });\nconst machine = base.createMachine({ entry: { type: 'announce', params: { kind: ${make} } } });\nexport default function App() { const [snapshot] = useMachine(machine); return snapshot.value; }`,
  ],
  [
    'what an actor is given',
    (make, use, _, other) =>
      used(
        `setup({ actors: { load: fromPromise(async ({ input }) => { ${use('input.kind')} }) } }).createMachine({ context: { kind: ${make}, spare: ${other} }, invoke: { src: 'load', input: ({ context }) => ({ kind: context.kind }) } })`,
      ),
  ],
  [
    'what is sent',
    (make, use) =>
      `${HEAD}${REACT}const machine = createMachine({ on: { open: { actions: ({ event }) => { ${use('event.kind')} } } } });\nexport default function App() { const [, send] = useMachine(machine); send({ type: 'open', kind: ${make} }); return null; }`,
  ],
  [
    'what an actor is sent',
    (make, use) =>
      `${HEAD}const machine = createMachine({ on: { open: { actions: ({ event }) => { ${use('event.kind')} } } } });\nconst actor = createActor(machine).start();\nexport function go() { actor.send({ type: 'open', kind: ${make} }); }`,
  ],
  [
    'what is raised',
    (make, use) =>
      used(
        `createMachine({ entry: raise({ type: 'open', kind: ${make} }), on: { open: { actions: ({ event }) => { ${use('event.kind')} } } } })`,
      ),
  ],
  [
    'what a callback sends back',
    (make, use) =>
      used(
        `createMachine({ invoke: { src: fromCallback(({ sendBack }) => { sendBack({ type: 'open', kind: ${make} }); }) }, on: { open: { actions: ({ event }) => { ${use('event.kind')} } } } })`,
      ),
  ],
  [
    'what is put in a queue',
    (make, use) =>
      used(
        `createMachine({ context: { kind: null }, entry: enqueueActions(({ enqueue }) => { enqueue.assign({ kind: ${make} }); enqueue(({ context }) => { ${use('context.kind')} }); }) })`,
      ),
  ],
  [
    'an action that a screen provides',
    (make, use) =>
      `${HEAD}${REACT}const machine = createMachine({ context: { kind: ${make} }, entry: 'announce' });\nexport default function App() { const [snapshot] = useMachine(machine.provide({ actions: { announce: ({ context }) => { ${use('context.kind')} } } })); return snapshot.value; }`,
  ],
  [
    'the context in a screen',
    (make, use, _, other) =>
      `${keeps(make)}export default function App() { const [snapshot, send] = useMachine(machine, { input: { spare: ${other} } }); ${use('snapshot.context.kind')} return send; }`,
  ],
  [
    'useSelector',
    (make, use) =>
      `${keeps(make)}export default function App() { const actor = useActorRef(machine); const kind = useSelector(actor, (snapshot) => snapshot.context.kind); ${use('kind')} return null; }`,
  ],
  [
    'a context of React',
    (make, use) =>
      `${keeps(make)}export const Health = createActorContext(machine);\nexport default function App() { const kind = Health.useSelector((snapshot) => snapshot.context.kind); ${use('kind')} return null; }`,
  ],
  [
    'whoever listens to an actor',
    (make, use) =>
      `${keeps(make)}export function go() { const actor = createActor(machine); actor.subscribe((snapshot) => { ${use('snapshot.context.kind')} }); actor.start(); }`,
  ],
  [
    'the context that an input makes',
    (make, use, _, other) =>
      `${HEAD}const machine = createMachine({ context: ({ input }) => ({ kind: input.kind, spare: ${other} }), entry: ({ context }) => { ${use('context.kind')} } });\nexport function go() { createActor(machine, { input: { kind: ${make} } }).start(); }`,
  ],
  [
    'before version 5',
    (make, use, _, other) =>
      `${HEAD}${REACT}const machine = createMachine({ context: { kind: null, spare: ${other} }, invoke: { src: 'load', onDone: { actions: assign({ kind: (context, event) => event.data }) } }, entry: 'announce' }, { services: { load: async () => ${make} }, actions: { announce: (context) => { ${use('context.kind')} } } });\nexport default function App() { const [state] = useMachine(machine); return state.value; }`,
  ],
];

bothFlows(JAVASCRIPT, ROWS);
