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

/** `pick(row, ['title'])`, `pick(row, 'title', 'day')`: the parts that are named. */
const pick: Library = ([of, first, ...more], words) => {
  const named = first?.kind === 'list' ? first.items : first ? [first, ...more] : [];
  const names = named.flatMap((it) => (it.kind === 'literal' && typeof it.value === 'string' ? it.value : []));
  if (!of || names.length === 0 || names.length < named.length) return undefined;
  const from = words.name('\0from');
  const parts = words.object(Object.fromEntries(names.map((name) => [name, words.member(from, name)])));
  return words.run([words.declare('\0from', of), words.give(parts)]);
};

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
  pick,
};

const PACKAGES = ['lodash', 'lodash-es', 'underscore', 'es-toolkit', 'es-toolkit/compat', 'remeda'];

export const LODASH: Readonly<Record<string, Library>> = Object.fromEntries(
  Object.entries(FUNCTIONS).flatMap(([name, library]) =>
    [...PACKAGES.flatMap((from) => [`${from}#${name}`, `${from}/${name}#`]), `lodash.${name}#`].map(
      (path) => [path, library] as const,
    ),
  ),
);
