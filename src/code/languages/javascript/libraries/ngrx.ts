/**
 * NgRx: what is dispatched comes to the reducers and effects that name the creator of the action, and what reducers keep to
 * who selects it. https://ngrx.io/guide/store https://ngrx.io/guide/effects
 */
import { type Expression, MADE, type Statement } from '../../../facts/facts.ts';
import type { Words } from '../../words.ts';
import type { Library } from './index.ts';
import { creatorOf, entryOf, reduces } from './redux.ts';
import { textOf } from './redux-heard.ts';
import { STATE } from './redux-store.ts';

/** What a feature, or what listens to an action, keeps beside what it shows. */
const [FEATURE, HEARD, REDUCE] = ['\0feature', '\0heard', '\0reduce'];

/** A creator by what stands beside its type: `props<{ row: Row }>()`, or a function that makes the action. */
function creator(made: Expression | undefined, words: Words): Expression {
  const payload = words.name('\0payload');
  return creatorOf(made?.kind === 'closure' ? words.call(made, [payload]) : payload, words, undefined);
}

const createAction: Library = ([, made], words) => creator(made, words);

const createActionGroup: Library = ([options], words) => {
  const events = entryOf(options, 'events');
  if (events?.kind !== 'dictionary') return undefined;
  const made = events.pairs.flatMap(([key, value]): (readonly [string, Expression])[] =>
    key.kind === 'literal' ? [[inCamelCase(`${key.value}`), creator(value, words)]] : [],
  );
  return words.object(Object.fromEntries(made));
};

/** `Load Results` is `loadResults`. */
function inCamelCase(name: string): string {
  const joined = name.split(' ').map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  const whole = joined.join('');
  return whole.charAt(0).toLowerCase() + whole.slice(1);
}

/** The actions that any of these creators has made. */
export function madeBy(creators: readonly Expression[], words: Words): Expression {
  return { kind: 'either', of: creators.map((each) => words.member(each, MADE)), site: words.site };
}

const on: Library = (given, words) => {
  const reduce = given.at(-1);
  return reduce && words.object({ [HEARD]: madeBy(given.slice(0, -1), words), [REDUCE]: reduce });
};

const createReducer: Library = ([initial, ...heard], words) => {
  const state = words.name('\0state');
  return words.run([
    words.declare('\0state', initial),
    ...heard.flatMap((each, index): readonly Statement[] => {
      const one = words.name(`\0on${index}`);
      return [
        words.declare(`\0on${index}`, each),
        reduces(state, words.member(one, REDUCE), words.member(one, HEARD), words),
      ];
    }),
    words.give(words.closure([], [words.give(state)])),
  ]);
};

const createFeature: Library = ([options], words) => {
  const reducer = entryOf(options, 'reducer');
  const name = textOf(entryOf(options, 'name'));
  if (!reducer || name === undefined) return undefined;
  const state = words.name('\0state');
  const whole = `select${name.charAt(0).toUpperCase()}${name.slice(1)}State`;
  const extra = entryOf(options, 'extraSelectors');
  return words.run([
    words.declare('\0state', words.call(reducer, [])),
    words.merge(words.shared(STATE), words.object({ [name]: state })),
    words.declare('\0whole', words.closure([], [words.give(state)])),
    words.give(
      words.object({ name: words.unknown('name'), [FEATURE]: state, [whole]: words.name('\0whole') }, [
        ...(extra ? [words.call(extra, [words.object({ [whole]: words.name('\0whole') })])] : []),
      ]),
    ),
  ]);
};

/** `feature.selectRows` gives what its state has under `rows`. Undefined for any other member. */
export function selectorOf(member: Extract<Expression, { kind: 'member' }>, words: Words): Expression | undefined {
  const selected = /^select([A-Z]\w*)$/.exec(member.name)?.[1];
  if (selected === undefined || !member.of) return undefined;
  const part = words.member(words.member(member.of, FEATURE), selected.charAt(0).toLowerCase() + selected.slice(1));
  return words.either(member, words.closure([], [words.give(part)]));
}

const createFeatureSelector: Library = ([name], words) => {
  const text = textOf(name);
  return text === undefined ? undefined : words.closure([], [words.give(words.member(words.shared(STATE), text))]);
};

const provideState: Library = ([name, reducer], words) => {
  const text = textOf(name);
  return reducer && text !== undefined
    ? words.run([words.merge(words.shared(STATE), words.object({ [text]: words.call(reducer, []) }))])
    : undefined;
};

const provideStore: Library = ([reducers], words) => {
  if (reducers?.kind !== 'dictionary') return undefined;
  const parts = reducers.pairs.flatMap(([key, reducer]): (readonly [string, Expression])[] =>
    key.kind === 'literal' ? [[`${key.value}`, words.call(reducer, [])]] : [],
  );
  return words.run([words.merge(words.shared(STATE), words.object(Object.fromEntries(parts)))]);
};

const createEffect: Library = ([run], words) => run && words.call(run, []);

/** What is selected of the state of the app. */
export function selected(select: Expression, words: Words): Expression {
  return words.call(select, [words.shared(STATE)]);
}

/** `this.store.select(selectRows)`, `store.selectSignal(selectRows)`, `store.dispatch(opened())`. Undefined for other calls. */
export function callStore(
  of: Expression,
  name: string,
  [given]: readonly Expression[],
  words: Words,
): Expression | undefined {
  const isStore = (of.kind === 'member' || of.kind === 'name') && /store/i.test(of.name);
  if (!isStore || !given || given.kind === 'literal') return undefined;
  if (name === 'selectSignal') return words.closure([], [words.give(selected(given, words))]);
  if (name === 'select') return { kind: 'list', items: [selected(given, words)], site: words.site };
  // who makes an action has it heard
  return name === 'dispatch' ? given : undefined;
}

export const NGRX: Readonly<Record<string, Library>> = {
  '@ngrx/store#createAction': createAction,
  '@ngrx/store#createActionGroup': createActionGroup,
  '@ngrx/store#createReducer': createReducer,
  '@ngrx/store#on': on,
  '@ngrx/store#createFeature': createFeature,
  '@ngrx/store#createFeatureSelector': createFeatureSelector,
  '@ngrx/store#provideState': provideState,
  '@ngrx/store#StoreModule.forFeature': provideState,
  '@ngrx/store#provideStore': provideStore,
  '@ngrx/store#StoreModule.forRoot': provideStore,
  '@ngrx/effects#createEffect': createEffect,
};
