/**
 * Classes of Kotlin whose objects are what they are made with: whoever has one has its parts.
 */
import type { FunctionFact } from '../../facts/facts.ts';
import type { ParameterFact } from './functions.ts';
import type { Members } from './members.ts';

/** As it says itself, or as all tells that it keeps: what it is made with, never sets and shows. */
export function isOfData(
  words: ReadonlySet<string>,
  given: readonly ParameterFact[],
  { variables, functions }: Members,
): boolean {
  if (saysParts(words)) return true;
  const isShown = given.every((it) => it.isProperty && it.isFixed && !it.words.has('private'));
  const isPlain = [...words].every((word) => SEEN.test(word));
  return (
    given.length > 0 && isPlain && isShown && variables.every(({ getter }) => getter) && functions.every(isNoMaker)
  );
}

/** Whether its objects say their parts in a text.
 *  https://kotlinlang.org/docs/data-classes.html, https://kotlinlang.org/docs/inline-classes.html */
export function saysParts(words: ReadonlySet<string>): boolean {
  return words.has('data') || words.has('value');
}

/** Who sees it: an heir could say more. */
const SEEN = /^(?:public|internal|private|final)$/;

function isNoMaker({ name }: FunctionFact): boolean {
  return name !== 'init';
}
