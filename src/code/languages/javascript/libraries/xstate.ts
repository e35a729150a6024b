/**
 * XState: a machine runs actors and actions, and keeps what they assign. All that its configuration may run is run where it
 * is made, in whatever order. https://stately.ai/docs/xstate
 */
import type { Expression, Statement } from '../../../facts/facts.ts';
import { type Words, wordsAt } from '../../words.ts';
import type { Library } from './index.ts';
import { actorOf, hooksOf, MACHINE, machineOf } from './xstate-actors.ts';

const { CONTEXT, EVENT, GIVEN, INPUT, OUTPUT } = MACHINE;

/** What a function of a machine is called with: an object, before version 5 the context and the event. */
function told(event: Expression, words: Words): readonly Expression[] {
  const context = words.name(CONTEXT);
  return [words.object({ context, event, self: words.name(MACHINE.ACTOR) }, [context]), event, words.name(MACHINE.MAY)];
}

/** A value, or what a function makes of what it is told. */
function given(value: Expression, args: readonly Expression[], words: Words): Expression {
  if (value.kind === 'literal' || value.kind === 'list') return value;
  if (value.kind === 'closure') return words.call(value, args);
  if (value.kind === 'dictionary')
    return { ...value, pairs: value.pairs.map(([key, each]) => [key, given(each, args, words)] as const) };
  const own = words.name('\0value');
  return words.run([words.declare('\0value', value), words.give(words.either(own, words.call(own, args)))]);
}

/** An action that a creator makes is a function too: the machine tells it, after the context and the event, what it may do
 *  to it. What holds functions any deeper is not followed. */
function creator(
  body: (made: Expression, args: readonly Expression[], to: Expression, words: Words) => Expression,
): Library {
  return ([made], words) => {
    const args = [words.name('\0of'), words.name('\0on')];
    return made && words.open(['\0of', '\0on', '\0to'], [words.does(body(made, args, words.name('\0to'), words))]);
  };
}

/** `assign({ names: ({ event }) => event.output })`, `raise({ type: 'open' })`. */
const hands = (to: 'assign' | 'raise'): Library =>
  creator((made, args, machine, words) => words.call(words.member(machine, to), [given(made, args, words)]));

/** `enqueueActions(({ enqueue }) => { enqueue.assign({ … }); enqueue('announce'); })`. */
const enqueueActions = creator((run, [of], machine, words) => {
  const check = words.unknown('check');
  return words.call(run, [words.object({ enqueue: words.member(machine, 'enqueue'), check }, of ? [of] : [])]);
});

/** Writes to the console. */
const log = creator((made, args, _, words) =>
  words.call({ kind: 'foreign', path: 'global#console.log', site: words.site }, [given(made, args, words)]),
);

type Entry = readonly [key: string, value: Expression];

function entriesOf(of: Expression): readonly Entry[] {
  if (of.kind !== 'dictionary') return [];
  return of.pairs.flatMap(([key, value]): Entry[] => (key.kind === 'literal' ? [[`${key.value}`, value]] : []));
}

function entryOf(of: Expression, name: string): Expression | undefined {
  return entriesOf(of).find(([key]) => key === name)?.[1];
}

/** `'announce'`, of what `setup` or `provide` gives under that name. */
function named(kinds: readonly string[], name: string, words: Words): Expression {
  const of = kinds.map((kind) => words.member(words.member(words.name(GIVEN), kind), name));
  return { kind: 'either', of, site: words.site };
}

/** An action: a function, a name, what a creator gives, or a list of them. */
function runs(action: Expression, event: Expression): readonly Statement[] {
  if (action.kind === 'list') return action.items.flatMap((each) => runs(each, event));
  const words = wordsAt(action.site);
  const args = told(event, words);
  if (action.kind === 'closure') return [words.does(words.call(action, args))];
  const type = entryOf(action, 'type');
  const params = entryOf(action, 'params');
  const name = action.kind === 'literal' ? action.value : type?.kind === 'literal' ? type.value : undefined;
  const meant = typeof name === 'string' ? named(['actions'], name, words) : action;
  const [of = event] = args;
  return [words.does(words.call(meant, [of, params ? given(params, args, words) : event, words.name(MACHINE.MAY)]))];
}

/** Runs an actor, tells what it gives to `onDone`, and what goes wrong to `onError`. */
function invokes(invoke: Expression, event: Expression): readonly Statement[] {
  if (invoke.kind === 'list') return invoke.items.flatMap((each) => invokes(each, event));
  const src = entryOf(invoke, 'src');
  const words = wordsAt(invoke.site);
  if (!src) return [words.does(invoke)];
  const args = told(event, words);
  const done = words.name('\0done');
  const input = entryOf(invoke, 'input');
  // before version 5 an actor is a function of the context and the event
  const options = words.object(
    {
      input: input ? given(input, args, words) : words.object({}),
      sendBack: words.name(MACHINE.SEND),
      self: words.name(MACHINE.ACTOR),
      signal: words.unknown('signal'),
      receive: words.unknown('receive'),
    },
    [words.name(CONTEXT)],
  );
  const actor = src.kind === 'literal' ? named(['actors', 'services'], `${src.value}`, words) : src;
  const called = words.call(actor, [words.name('\0options'), event]);
  const failed = words.unknown('error');
  const rest = entriesOf(invoke).filter(([key]) => key !== 'src' && key !== 'input' && key !== 'id');
  return [
    words.does(
      words.run([
        words.declare('\0options', options),
        words.declare('\0result', called),
        words.declare('\0done', words.object({ output: words.name('\0result'), data: words.name('\0result') })),
        words.assign(words.name(EVENT), done),
        // before version 5 a callback is a function that a function gives
        words.does(words.call(words.name('\0result'), [words.name(MACHINE.SEND)])),
        ...rest.flatMap(([key, value]) =>
          walk(value, key === 'onDone' ? done : words.object({ error: failed, data: failed })),
        ),
      ]),
    ),
  ];
}

/** Says nothing of what is run. */
const PLAIN = new Set(['id', 'meta', 'types', 'schema', 'tsTypes', 'description', 'version', 'tags', 'params']);

/** All that a part of a configuration may run, with the event that leads there. */
function walk(of: Expression, event: Expression): readonly Statement[] {
  if (of.kind === 'list') return of.items.flatMap((each) => walk(each, event));
  const words = wordsAt(of.site);
  if (of.kind !== 'dictionary') return of.kind === 'literal' ? [] : [words.does(of)];
  return [...(of.spreads ?? []).map(words.does), ...entriesOf(of).flatMap((entry) => walkEntry(entry, event))];
}

function walkEntry([key, value]: Entry, event: Expression): readonly Statement[] {
  const words = wordsAt(value.site);
  if (PLAIN.has(key)) return [words.does(value)];
  switch (key) {
    case 'actions':
    case 'entry':
    case 'exit':
      return runs(value, event);
    case 'invoke':
      return invokes(value, event);
    case 'guard':
    case 'cond': {
      const guard = value.kind === 'literal' ? named(['guards'], `${value.value}`, words) : value;
      return [words.does(words.call(guard, told(event, words)))];
    }
    default:
      return walk(value, event);
  }
}

/** `implementations` are what `setup` was given, or what stands behind the configuration. */
function create(config: Expression, implementations: Expression | undefined, words: Words): Expression | undefined {
  if (config.kind !== 'dictionary') return undefined;
  const own = ['context', 'output'];
  const [context, output] = own.map((name) => entryOf(config, name));
  const others = entriesOf(config).filter(([key]) => !own.includes(key));
  const input = words.object({ input: words.name(INPUT), spawn: words.unknown('spawn') });
  const event = words.name(EVENT);
  return machineOf(
    implementations,
    context ? given(context, [input], words) : words.object({}),
    [
      ...(config.spreads ?? []).map(words.does),
      ...others.flatMap((entry) => walkEntry(entry, event)),
      ...(output ? [words.declare(OUTPUT, given(output, told(event, words), words))] : [words.declare(OUTPUT)]),
    ],
    words,
  );
}

const createMachine: Library = ([config, implementations], words) => config && create(config, implementations, words);

/** Is asked by name for what it was given: {@link OF_SETUP}. */
const setup: Library = ([implementations]) => implementations;

/** What runs as an actor is a function. */
const same: Library = ([run]) => run;

const CREATORS: Readonly<Record<string, Library>> = {
  createMachine,
  Machine: createMachine,
  setup,
  assign: hands('assign'),
  raise: hands('raise'),
  enqueueActions,
  log,
  fromPromise: same,
  fromCallback: same,
  createActor: actorOf,
  interpret: actorOf,
};

/** Made of what `setup` gives: `setup({ … }).createMachine({ … })`. */
export const OF_SETUP: Readonly<Record<string, Library>> = {
  createMachine: ([config], words, of) => config && of && create(config, of, words),
};

export const XSTATE: Readonly<Record<string, Library>> = {
  ...Object.fromEntries(
    ['xstate', 'xstate/actions', 'xstate/actors'].flatMap((from) =>
      Object.entries(CREATORS).map(([name, library]) => [`${from}#${name}`, library] as const),
    ),
  ),
  ...hooksOf(),
};
