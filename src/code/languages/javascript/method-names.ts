/**
 * What methods of JavaScript's collections and promises are called in the flow.
 */
import type { Expression } from '../../facts/facts.ts';

const METHODS: ReadonlyMap<string, string> = new Map([
  ['concat', 'union'],
  ['flat', 'flatten'],
  ['find', 'first'],
  ['findLast', 'last'],
  ['at', 'first'],
  ['some', 'contains'],
  ['every', 'allSatisfy'],
  ['includes', 'contains'],
  ['has', 'contains'],
  ['push', 'append'],
  ['unshift', 'append'],
  ['pop', 'popLast'],
  ['shift', 'popFirst'],
  ['take', 'prefix'],
  ['drop', 'dropFirst'],
  ['toSorted', 'sorted'],
  ['sort', 'sorted'],
  ['reverse', 'reversed'],
  ['toReversed', 'reversed'],
  ['get', 'objectForKey'],
  ['catch', 'handleEvents'],
  ['finally', 'handleEvents'],
  ['delete', 'removeObject'],
  ['subscribe', 'sink'],
  // of neverthrow
  ['andThen', 'map'],
  ['asyncAndThen', 'map'],
  ['asyncMap', 'map'],
  ['andTee', 'sink'],
  ['andThrough', 'sink'],
]);

export function methodName(name: string): string {
  return METHODS.get(name) ?? name;
}

/** A method as it is called: what an object of the app's own holds is found by the name that is written. */
export function asMethod(callee: Expression): Expression {
  const name = callee.kind === 'member' ? methodName(callee.name) : '';
  return callee.kind === 'member' && name !== callee.name ? { ...callee, name, written: callee.name } : callee;
}
