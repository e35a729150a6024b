/**
 * Who hears an action of Redux: by its creator, by its type, or by a test that names one of them.
 * https://redux-toolkit.js.org/api/createListenerMiddleware https://redux-saga.js.org/docs/api/#takeeverypattern-saga-args
 */
import { type Expression, MADE, type Statement } from '../../../facts/facts.ts';
import type { Words } from '../../words.ts';
import type { Library } from './index.ts';
import { STATE } from './redux-store.ts';

/** What stands before the type of an action in the variable that all files share for it. */
const ACTION = '\0redux action ';

/** Where an action by its type is noted. Undefined where no text tells that. */
export function actionOf(type: string | undefined, words: Words): Expression | undefined {
  return type === undefined ? undefined : words.shared(ACTION + type);
}

/** What a literal says. */
export function textOf(of: Expression | undefined): string | undefined {
  return of?.kind === 'literal' && typeof of.value === 'string' ? of.value : undefined;
}

/** The actions that a creator has made, its type, the text of that, or each of a list. */
function heardBy(pattern: Expression, words: Words): readonly Expression[] {
  if (pattern.kind === 'list') return pattern.items.flatMap((each) => heardBy(each, words));
  const named = actionOf(textOf(pattern), words);
  return [named ?? words.member(pattern, MADE)];
}

/** The patterns that a test names: `named.match(action)`, `action.type === named.type`. Others hear nothing here. */
function patternsIn(test: Expression): readonly Expression[] {
  switch (test.kind) {
    case 'closure':
      return test.body.body.flatMap(patternsOf);
    case 'call':
      return test.callee.kind === 'member' && /^(?:match|fold)$/.test(test.callee.name) && test.callee.of
        ? [test.callee.of]
        : [];
    case 'operation': {
      if (!/^={2,3}$/.test(test.operator)) return test.operands.flatMap(patternsIn);
      const isType = (it: Expression): boolean => it.kind === 'member' && it.name === 'type' && it.of?.kind === 'name';
      const [left, right] = test.operands;
      return left && right && isType(left) ? [right] : left && right && isType(right) ? [left] : [];
    }
    default:
      return [];
  }
}

function patternsOf(statement: Statement): readonly Expression[] {
  return statement.kind === 'return' || statement.kind === 'evaluate' ? patternsIn(statement.value) : [];
}

/** The actions that the options of a listener ask for. */
export function heardIn(options: Expression, words: Words): readonly Expression[] {
  if (options.kind !== 'dictionary') return [];
  return options.pairs.flatMap(([key, value]): readonly Expression[] => {
    if (key.kind !== 'literal') return [];
    if (key.value === 'predicate') return patternsIn(value).flatMap((each) => heardBy(each, words));
    return /^(?:type|actionCreator|matcher)$/.test(`${key.value}`) ? heardBy(value, words) : [];
  });
}

/** The actions of any of these patterns. */
export function heardAs(patterns: readonly Expression[], words: Words): Expression {
  return { kind: 'either', of: patterns.flatMap((each) => heardBy(each, words)), site: words.site };
}

const take: Library = ([pattern, worker, ...args], words) =>
  pattern && worker && words.call(worker, [...args, heardAs([pattern], words)]);

/** Each is given the actions, and the state. https://redux-observable.js.org/docs/basics/Epics */
const combineEpics: Library = (epics, words) => {
  const given = [words.name('\0actions'), words.name('\0states')];
  return words.closure(
    ['\0actions', '\0states'],
    epics.map((epic) => words.does(words.call(epic, given))),
  );
};

const createEpicMiddleware: Library = (_, words) => {
  const state = words.object({ value: words.shared(STATE) });
  const run = words.call(words.name('\0epic'), [words.unknown('actions'), state]);
  return words.object({ run: words.closure(['\0epic'], [words.does(run)]) });
};

export const SAGAS: Readonly<Record<string, Library>> = Object.fromEntries([
  ['redux-observable#combineEpics', combineEpics] as const,
  ['redux-observable#createEpicMiddleware', createEpicMiddleware] as const,
  [
    'redux-saga/effects#select',
    (([select], words) => select && words.call(select, [words.shared(STATE)])) as Library,
  ] as const,
  ...['takeEvery', 'takeLatest', 'takeLeading', 'throttle', 'debounce'].map((name): [string, Library] => [
    `redux-saga/effects#${name}`,
    /^(?:throttle|debounce)$/.test(name) ? ([, ...rest], words) => take(rest, words) : take,
  ]),
]);
