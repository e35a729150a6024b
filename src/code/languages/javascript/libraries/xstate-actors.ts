/**
 * What runs a machine of XState, and what is seen of it: actors, snapshots, and the hooks that give them.
 * https://stately.ai/docs/xstate-react
 */
import type { Expression, Statement } from '../../../facts/facts.ts';
import type { Words } from '../../words.ts';
import type { Library } from './index.ts';

/** What starts a machine, with its options: gives the actor. */
export const START = '\0start';

/** The names of what a machine keeps. */
export const MACHINE = {
  CONTEXT: '\0context',
  EVENT: '\0event',
  GIVEN: '\0given',
  INPUT: '\0input',
  OUTPUT: '\0output',
  SEND: '\0send',
  ACTOR: '\0actor',
  /** What an action may do to its machine. */
  MAY: '\0may',
} as const;

function snapshotOf(words: Words): Expression {
  const unknown = (name: string): Expression => words.closure([], [words.give(words.unknown(name))]);
  return words.object({
    context: words.name(MACHINE.CONTEXT),
    output: words.name(MACHINE.OUTPUT),
    event: words.name(MACHINE.EVENT),
    value: words.unknown('value'),
    status: words.unknown('status'),
    matches: unknown('matches'),
    can: unknown('can'),
    hasTag: unknown('hasTag'),
  });
}

/** `assign`, `raise`, and what `enqueueActions` hands on. */
function mayOf(words: Words): Expression {
  const [context, event, next] = [words.name(MACHINE.CONTEXT), words.name(MACHINE.EVENT), words.name('\0next')];
  const args = [words.object({ context, event }, [context]), event, words.name(MACHINE.MAY)];
  const actions = words.member(words.name(MACHINE.GIVEN), 'actions');
  const byName: Expression = { kind: 'index', of: actions, index: next, site: words.site };
  const queue = words.closure(['\0next'], [words.does(words.call(next, args)), words.does(words.call(byName, args))]);
  const assigns = words.closure(
    ['\0next'],
    [words.assign(context, next), words.assign(context, words.call(next, args))],
  );
  const keep = words.closure(['\0next'], [words.assign(context, next)]);
  const raise = words.closure(['\0next'], [words.assign(event, next)]);
  return words.object({
    assign: keep,
    raise,
    enqueue: words.either(queue, words.object({ assign: assigns, raise })),
  });
}

/** A machine: what it keeps, what `running` does with that, and what may be asked of it. */
export function machineOf(
  implementations: Expression | undefined,
  context: Expression,
  running: readonly Statement[],
  words: Words,
): Expression {
  const [given, actor, machine] = [words.name(MACHINE.GIVEN), words.name(MACHINE.ACTOR), words.name('\0machine')];
  const [more, listener] = [words.name('\0more'), words.name('\0listener')];
  const snapshot = words.name('\0snapshot');
  const provide = words.closure(['\0more'], [words.assign(given, more), words.give(machine)]);
  const listens = words.closure(
    ['\0listener'],
    [words.does(words.call(listener, [snapshot])), words.does(words.call(words.member(listener, 'next'), [snapshot]))],
  );
  const start = words.closure(
    ['\0more'],
    [
      words.assign(given, more),
      words.assign(words.name(MACHINE.INPUT), words.member(more, 'input')),
      words.give(actor),
    ],
  );
  const same = words.closure([], [words.give(actor)]);
  return words.run([
    words.declare(MACHINE.GIVEN, implementations),
    words.declare(MACHINE.INPUT),
    words.declare(MACHINE.ACTOR),
    words.declare('\0machine'),
    words.declare(MACHINE.EVENT, words.object({})),
    words.declare(
      MACHINE.SEND,
      words.closure(['\0sent'], [words.assign(words.name(MACHINE.EVENT), words.name('\0sent'))]),
    ),
    words.declare(MACHINE.CONTEXT, context),
    words.declare(MACHINE.MAY, mayOf(words)),
    ...running,
    words.declare('\0snapshot', snapshotOf(words)),
    words.assign(
      actor,
      words.object({
        send: words.name(MACHINE.SEND),
        getSnapshot: words.closure([], [words.give(snapshot)]),
        subscribe: listens,
        onTransition: listens,
        start: same,
        stop: same,
        [MACHINE.OUTPUT]: words.name(MACHINE.OUTPUT),
      }),
    ),
    words.assign(machine, words.object({ [START]: start, provide, withConfig: provide, initialState: snapshot })),
    // an actor of another machine is called, as every other is
    words.give(
      words.either(
        machine,
        words.closure(
          ['\0more'],
          [
            words.does(words.call(words.member(machine, START), [words.name('\0more')])),
            words.give(words.name(MACHINE.OUTPUT)),
          ],
        ),
      ),
    ),
  ]);
}

/** What a machine is started as, or the actor that is given. */
export const actorOf: Library = ([machine, options], words) => {
  if (!machine) return undefined;
  const own = words.name('\0of');
  return words.run([
    words.declare('\0of', machine),
    words.give(words.either(own, words.call(words.member(own, START), options ? [options] : []))),
  ]);
};

const ask = (actor: Expression, words: Words): Expression => words.call(words.member(actor, 'getSnapshot'), []);

/** `[snapshot, send, actor]`; in Vue and Svelte an object of them. */
const useMachine: Library = (args, words) => {
  const actor = actorOf(args, words);
  const own = words.name('\0used');
  return (
    actor &&
    words.run([
      words.declare('\0used', actor),
      words.give(words.tuple(ask(own, words), words.member(own, 'send'), own)),
    ])
  );
};

const useInParts: Library = (args, words) => {
  const actor = actorOf(args, words);
  const own = words.name('\0used');
  return (
    actor &&
    words.run([
      words.declare('\0used', actor),
      words.give(
        words.object({
          snapshot: ask(own, words),
          state: ask(own, words),
          send: words.member(own, 'send'),
          actorRef: own,
        }),
      ),
    ])
  );
};

const useSelector: Library = ([actor, select], words) => actor && select && words.call(select, [ask(actor, words)]);

/** `createActorContext(machine)`: hooks of an actor that a provider holds. */
const createActorContext: Library = (args, words) => {
  const actor = actorOf(args, words);
  const own = words.name('\0used');
  const selected = words.open(['\0select'], [words.give(words.call(words.name('\0select'), [ask(own, words)]))]);
  return (
    actor &&
    words.run([
      words.declare('\0used', actor),
      words.give(
        words.object({
          Provider: words.closure(['\0props'], [words.give(words.member(words.name('\0props'), 'children'))]),
          useSelector: selected,
          useActorRef: words.closure([], [words.give(own)]),
        }),
      ),
    ])
  );
};

const waitFor: Library = ([actor], words) => actor && ask(actor, words);
const toPromise: Library = ([actor], words) => actor && words.member(ask(actor, words), 'output');

export function hooksOf(): Readonly<Record<string, Library>> {
  const inParts = ['@xstate/vue', '@xstate/svelte'];
  return Object.fromEntries(
    ['@xstate/react', '@xstate/solid', ...inParts].flatMap((from): (readonly [string, Library])[] => [
      [`${from}#useMachine`, inParts.includes(from) ? useInParts : useMachine],
      [`${from}#useActor`, inParts.includes(from) ? useInParts : useMachine],
      [`${from}#useActorRef`, actorOf],
      [`${from}#useInterpret`, actorOf],
      [`${from}#useSelector`, useSelector],
      [`${from}#createActorContext`, createActorContext],
      ['xstate#waitFor', waitFor],
      ['xstate#toPromise', toPromise],
    ]),
  );
}
