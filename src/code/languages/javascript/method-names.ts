/**
 * What methods of JavaScript's collections and promises are called in the flow.
 */

/** What methods of arrays, sets, maps and promises are called in the flow. */
const METHODS: ReadonlyMap<string, string> = new Map([
  ['concat', 'union'],
  ['flat', 'joined'],
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
  ['toSorted', 'sorted'],
  ['sort', 'sorted'],
  ['reverse', 'reversed'],
  ['toReversed', 'reversed'],
  ['get', 'objectForKey'],
  ['catch', 'handleEvents'],
  ['finally', 'handleEvents'],
  ['delete', 'removeObject'],
  ['subscribe', 'sink'],
]);

export function methodName(name: string): string {
  return METHODS.get(name) ?? name;
}
