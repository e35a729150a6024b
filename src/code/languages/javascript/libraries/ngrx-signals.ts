/**
 * Stores of NgRx that are signals, and those that a class extends: a state whose parts are put in, and what is made of it.
 * https://ngrx.io/guide/signals https://ngrx.io/guide/component-store
 */
import type { Expression, Statement } from '../../../facts/facts.ts';
import { isPath } from '../../entries.ts';
import type { Words } from '../../words.ts';
import { partsPut } from '../put-parts.ts';
import type { Library } from './index.ts';

/** What a store keeps the parts of its state in. */
export const PARTS = '\0parts';
const STORE = '\0store';

/** What is made with, where it can be seen: an object, or what a function gives last. */
function writtenIn(of: Expression | undefined): Expression | undefined {
  if (of?.kind !== 'closure') return of;
  const last = of.body.body.at(-1);
  return last?.kind === 'return' || last?.kind === 'evaluate' ? last.value : undefined;
}

/** Puts an object, or what a function makes of the state, into a state. */
function puts(state: Expression, given: Expression, at: number, words: Words): readonly Statement[] {
  const part = words.name(`\0put${at}`);
  const written = writtenIn(given) ?? given;
  return [
    words.declare(`\0put${at}`, given.kind === 'closure' ? words.call(given, [state]) : given),
    words.merge(state, part),
    ...partsPut(state, written, part, words),
  ];
}

const withState: Library = ([init], words) => {
  const written = writtenIn(init);
  if (!init || written?.kind !== 'dictionary') return undefined;
  const parts = words.member(words.name(STORE), PARTS);
  const signals = written.pairs.flatMap(([key]): (readonly [string, Expression])[] =>
    key.kind === 'literal'
      ? [[`${key.value}`, words.closure([], [words.give(words.member(parts, `${key.value}`))])]]
      : [],
  );
  const first = init.kind === 'closure' ? words.call(init, []) : init;
  return words.closure([STORE], [words.assign(parts, first), words.give(words.object(Object.fromEntries(signals)))]);
};

/** `withMethods((store) => ({ … }))`, and all that make more of a store. */
const makesMore: Library = ([make]) => make;

const withHooks: Library = ([hooks], words) =>
  hooks &&
  words.closure(
    [STORE],
    [
      words.declare('\0hooks', hooks.kind === 'closure' ? words.call(hooks, [words.name(STORE)]) : hooks),
      words.does(words.call(words.member(words.name('\0hooks'), 'onInit'), [words.name(STORE)])),
      words.give(words.object({})),
    ],
  );

/** Each is given the store, and what it gives is in it. */
function filledBy(features: readonly Expression[], words: Words): readonly Statement[] {
  return features.map((feature) => words.merge(words.name(STORE), words.call(feature, [words.name(STORE)])));
}

const signalStore: Library = (features, words) => {
  const own = features[0]?.kind === 'dictionary' ? features.slice(1) : features;
  return words.run([words.declare(STORE, words.filled({})), ...filledBy(own, words), words.give(words.name(STORE))]);
};

const signalStoreFeature: Library = (features, words) => {
  const own = features.filter((each) => each.kind === 'closure');
  return words.closure([STORE], [...filledBy(own, words), words.give(words.name(STORE))]);
};

const signalState: Library = ([init], words) => {
  const made = withState([init as Expression], words);
  return (
    made &&
    words.run([words.declare(STORE, words.filled({})), ...filledBy([made], words), words.give(words.name(STORE))])
  );
};

const patchState: Library = ([store, ...given], words) =>
  store && isPath(store)
    ? words.run(given.flatMap((each, index) => puts(words.member(store, PARTS), each, index, words)))
    : undefined;

/** What is done with each that a method is called with. */
const rxMethod: Library = ([make], words) => {
  const each: Expression = { kind: 'list', items: [words.name('\0value')], site: words.site };
  return make && words.closure(['\0value'], [words.does(words.call(make, [each]))]);
};

export const NGRX_SIGNALS: Readonly<Record<string, Library>> = {
  '@ngrx/signals#signalStore': signalStore,
  '@ngrx/signals#signalStoreFeature': signalStoreFeature,
  '@ngrx/signals#signalState': signalState,
  '@ngrx/signals#withState': withState,
  '@ngrx/signals#withMethods': makesMore,
  '@ngrx/signals#withComputed': makesMore,
  '@ngrx/signals#withProps': makesMore,
  '@ngrx/signals#withHooks': withHooks,
  '@ngrx/signals#patchState': patchState,
  '@ngrx/signals/rxjs-interop#rxMethod': rxMethod,
};

/** `this.updater((state, kind) => …)` and the like, in a class that extends ComponentStore. Undefined for any other call. */
export function callComponentStore(
  callee: Expression,
  args: readonly Expression[],
  words: Words,
): Expression | undefined {
  const [first] = args;
  if (callee.kind === 'name' && callee.name === 'super' && first)
    return words.run([words.assign(words.member(words.name('self'), PARTS), first)]);
  const of = callee.kind === 'member' && callee.of?.kind === 'name' ? callee.of : undefined;
  if (callee.kind !== 'member' || of?.kind !== 'name' || of.name !== 'self') return undefined;
  const state = words.member(of, PARTS);
  const value = words.name('\0value');
  const list = (item: Expression): Expression => ({ kind: 'list', items: [item], site: words.site });
  switch (callee.name) {
    case 'select':
    case 'selectSignal': {
      const make = args.findLast(({ kind }) => kind === 'closure');
      if (!make) return undefined;
      const others = args.slice(0, args.indexOf(make));
      const given = others.length > 0 ? others.map((each) => words.call(words.member(each, 'first'), [])) : [state];
      const made = words.call(make, given);
      return callee.name === 'select' ? list(made) : words.closure([], [words.give(made)]);
    }
    case 'updater':
      return first && words.closure(['\0value'], [words.assign(state, words.call(first, [state, value]))]);
    case 'effect':
      return first && words.closure(['\0value'], [words.does(words.call(first, [list(value)]))]);
    case 'setState':
    case 'patchState':
      return first && words.run([...puts(state, first, 0, words), words.assign(state, words.name('\0put0'))]);
    case 'get':
      return first ? words.call(first, [state]) : state;
    default:
      return undefined;
  }
}
