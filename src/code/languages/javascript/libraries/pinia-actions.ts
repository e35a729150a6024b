/**
 * Stores of Pinia tell who listens of each action that is called, with what it is given.
 * https://pinia.vuejs.org/core-concepts/actions.html#Subscribing-to-actions
 */
import type { Expression, FunctionFact, Statement } from '../../../facts/facts.ts';
import type { Words } from '../../words.ts';
import type { Library } from './index.ts';

/** What the actions of a store were given, as a part of it, and those of all stores. */
const TOLD = '\0told';
const OF_ALL = '\0pinia';

/** A store of functions, or options, whose actions note what they are given before they do anything. */
export function notingActions<T extends Expression>(made: T, store: Expression, words: Words): T {
  const first = (fact: FunctionFact): FunctionFact => {
    if (fact.parameters.length === 0) return fact;
    const items = fact.parameters.map(({ name }) => words.name(name));
    const told = words.object({ args: { kind: 'list', items, site: words.site } });
    const notes = [words.member(store, TOLD), words.shared(OF_ALL)].map((to) => words.assign(to, told));
    return { ...fact, body: [...notes, ...fact.body] };
  };
  const noting = (action: Expression): Expression =>
    action.kind === 'closure' ? { ...action, body: first(action.body) } : action;
  // what a store of functions declares may be one of its actions
  const notingOwn = (statement: Statement): Statement => {
    if (statement.kind === 'function') return { ...statement, fact: first(statement.fact) };
    if (statement.kind !== 'declare' || !statement.value) return statement;
    return { ...statement, value: noting(statement.value) };
  };
  if (made.kind === 'closure') return { ...made, body: { ...made.body, body: made.body.body.map(notingOwn) } };
  if (made.kind !== 'dictionary') return made;
  const pairs = made.pairs.map(([key, value]) => {
    if (key.kind !== 'literal' || key.value !== 'actions' || value.kind !== 'dictionary') return [key, value] as const;
    return [key, { ...value, pairs: value.pairs.map(([name, action]) => [name, noting(action)] as const) }] as const;
  });
  return { ...made, pairs };
}

/** `store.$onAction(({ name, args }) => …)`. A plugin is told of all stores: it has one of them as `store`. */
export const onAction: Library = ([heard], words, of) => {
  if (!heard || !of) return undefined;
  const isAny = (of.kind === 'name' || of.kind === 'member') && of.name === 'store';
  const told = isAny ? words.shared(OF_ALL) : words.member(of, TOLD);
  const action = words.object({
    args: words.member(told, 'args'),
    store: of,
    ...Object.fromEntries(['name', 'after', 'onError'].map((part) => [part, words.unknown(part)])),
  });
  return words.run([words.does(words.call(heard, [action])), words.give(words.closure([], []))]);
};

/** `store.$subscribe((mutation, state) => …)`. */
export const subscribe: Library = ([heard], words, of) =>
  heard &&
  of &&
  words.run([
    words.declare('\0state', of),
    words.does(words.call(heard, [words.object({ payload: words.name('\0state') }), words.name('\0state')])),
    words.give(words.closure([], [])),
  ]);
