/**
 * Selectors that are made of others: the last function is given what each of those selects, and gives what is selected.
 * https://reselect.js.org/api/createSelector https://ngrx.io/guide/store/selectors https://github.com/toomuchdesign/re-reselect
 */
import type { Expression } from '../../../facts/facts.ts';
import type { Words } from '../../words.ts';
import type { Library } from './index.ts';

/** A state, and what is asked beside. */
const ASKED = ['\0state', '\0asked', '\0more'];

const select = (by: Expression, words: Words): Expression => words.call(by, ASKED.map(words.name));

export const createSelector: Library = (all, words) => {
  const given = all.length > 2 && all.at(-1)?.kind === 'dictionary' ? all.slice(0, -1) : all;
  const made = given.at(-1);
  if (!made || given.length < 2) return undefined;
  const [first] = given;
  const parts = given.length === 2 && first?.kind === 'list' ? first.items : given.slice(0, -1);
  const selected = parts.map((each) => select(each, words));
  return words.closure(ASKED, [words.give(words.call(made, selected))]);
};

/** `createCachedSelector(selectList, make)((state, id) => id)`. */
const createCachedSelector: Library = (given, words) => {
  const made = createSelector(given, words);
  return made && words.closure(['\0key'], [words.give(made)]);
};

const createStructuredSelector: Library = ([of], words) => {
  if (of?.kind !== 'dictionary') return undefined;
  const pairs = of.pairs.map(([key, by]) => [key, select(by, words)] as const);
  return words.closure(ASKED, [words.give({ ...of, pairs })]);
};

export const SELECTORS: Readonly<Record<string, Library>> = {
  '@ngrx/store#createSelector': createSelector,
  're-reselect#': createCachedSelector,
  're-reselect#createCachedSelector': createCachedSelector,
  ...Object.fromEntries(
    ['reselect', '@reduxjs/toolkit', '@reduxjs/toolkit/react'].flatMap((name): [string, Library][] => [
      [`${name}#createSelector`, createSelector],
      [`${name}#createDraftSafeSelector`, createSelector],
      [`${name}#createStructuredSelector`, createStructuredSelector],
    ]),
  ),
};
