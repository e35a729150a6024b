/**
 * Functions over a list that they are given first: what they give is what the method of a list would.
 * https://lodash.com/docs https://es-toolkit.dev/reference/array/sumBy.html https://remedajs.com/docs
 */
import type { Expression } from '../../../facts/facts.ts';
import type { Words } from '../../words.ts';
import type { Library } from './index.ts';

/** The function that is given, or the part that a text names: `map(rows, 'title')`. */
function each(given: Expression, words: Words): Expression {
  if (given.kind !== 'literal' || typeof given.value !== 'string') return given;
  const one = words.name('\0one');
  return words.closure(['\0one'], [words.give(words.member(one, given.value))]);
}

const calls =
  (method: string): Library =>
  ([of, given, ...more], words) =>
    of && given && more.length === 0 ? words.call(words.member(of, method), [each(given, words)]) : undefined;

const reduce: Library = ([of, make, first], words) =>
  of && make && words.call(words.member(of, 'reduce'), first ? [first, make] : [make]);

const METHODS: Readonly<Record<string, string>> = {
  map: 'map',
  flatMap: 'flatMap',
  filter: 'filter',
  find: 'first',
  findLast: 'last',
  forEach: 'forEach',
  each: 'forEach',
  sumBy: 'sumOf',
  meanBy: 'sumOf',
  countBy: 'sumOf',
};

const FUNCTIONS: Readonly<Record<string, Library>> = {
  ...Object.fromEntries(Object.entries(METHODS).map(([name, method]) => [name, calls(method)])),
  reduce,
};

const PACKAGES = ['lodash', 'lodash-es', 'underscore', 'es-toolkit', 'es-toolkit/compat', 'remeda'];

export const LODASH: Readonly<Record<string, Library>> = Object.fromEntries(
  Object.entries(FUNCTIONS).flatMap(([name, library]) =>
    [...PACKAGES.flatMap((from) => [`${from}#${name}`, `${from}/${name}#`]), `lodash.${name}#`].map(
      (path) => [path, library] as const,
    ),
  ),
);
