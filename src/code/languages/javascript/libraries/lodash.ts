/**
 * Functions over a list that they are given first: what they give is what the method of a list would.
 * https://lodash.com/docs https://es-toolkit.dev/reference/array/sumBy.html https://remedajs.com/docs
 */
import type { Expression } from '../../../facts/facts.ts';
import { isPath } from '../../entries.ts';
import { tableBy, tableOfPairs } from '../../tables.ts';
import type { Words } from '../../words.ts';
import { entriesOf } from '../own-entries.ts';
import { putsAll } from '../put-parts.ts';
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

/** The keys that are named, in a list or one by one; undefined where some are not written out. */
function namesIn([first, ...more]: readonly Expression[]): readonly string[] | undefined {
  const named = first?.kind === 'list' ? first.items : first ? [first, ...more] : [];
  const names = named.flatMap((it) => (it.kind === 'literal' && typeof it.value === 'string' ? it.value : []));
  return names.length > 0 && names.length === named.length ? names : undefined;
}

/** `'extra.title'`: a part of a part. */
const isWay = (name: string): boolean => /[.[]/.test(name);

/** `pick(row, ['title'])`, `pick(row, 'title', 'day')`: the parts that are named. */
const pick: Library = ([of, ...keys], words) => {
  const names = namesIn(keys);
  const [only, ...more] = keys;
  if (of && !names && only && isPath(only) && more.length === 0)
    return { kind: 'dictionary', pairs: [], spreads: [of], only, site: words.site };
  if (!of || !names || names.some(isWay)) return undefined;
  const from = words.name('\0from');
  const parts = words.object(Object.fromEntries(names.map((name) => [name, words.member(from, name)])));
  return words.run([words.declare('\0from', of), words.give(parts)]);
};

/** `omit(row, ['title'])`: an object in which nothing stands where something was taken out by its name. */
const omit: Library = ([of, ...keys], words) => {
  const names = namesIn(keys);
  if (!of || !names) return undefined;
  const { site } = words;
  const from: Expression = { kind: 'name', name: '\0from', site: { ...site, end: site.start } };
  const at = { ...site, start: site.end };
  const left: Expression = {
    kind: 'dictionary',
    pairs: names.map((value) => [
      { kind: 'literal', value, site: at },
      { kind: 'literal', value: null, site: at },
    ]),
    spreads: [from],
    site,
  };
  return words.run([words.declare('\0from', of), words.give(left)]);
};

/** `row.extra.title` of `'extra.title'`, or of `['extra', 'title']`. */
function along(of: Expression, path: Expression | undefined, words: Words): Expression | undefined {
  const names =
    path?.kind === 'literal' && typeof path.value === 'string' ? path.value.split('.') : namesIn(path ? [path] : []);
  return names?.reduce((part, name) => words.member(part, name), of);
}

const get: Library = ([of, path, otherwise], words) => {
  const found = of && along(of, path, words);
  return found && otherwise ? words.either(found, otherwise) : found;
};

/** `set(event, 'extra.title', value)`: what it is given has it from then on. */
const set: Library = ([of, path, value], words) => {
  const target = of && isPath(of) ? along(of, path, words) : undefined;
  return target && value && of ? words.run([words.assign(target, value), words.give(of)]) : undefined;
};

/** `merge(event, { title })`, `assign(event, row)`. */
const merge: Library = putsAll;

/** `groupBy(rows, 'section')`, `keyBy(rows, (row) => row.id)`: what is in a group is not told from one that is alone. */
const groupBy: Library = ([of, by], words) => of && by && tableBy(of, each(by, words), words.site);

/** `mapValues(kinds, (kind) => kind.type)`: what is made of each stands under its key. */
export const mapValues: Library = ([of, make], words) => {
  if (!of || !make) return undefined;
  const { site } = words;
  const [from, pair] = [words.name('\0from'), words.name('\0pair')];
  const entry = words.tuple(words.member(pair, '0'), words.call(each(make, words), [words.member(pair, '1')]));
  const entries = entriesOf(from, site);
  const made = words.call(words.member(entries, 'map'), [words.closure(['\0pair'], [words.give(entry)])]);
  return words.run([words.declare('\0from', of), words.give(tableOfPairs(made, site))]);
};

const values: Library = ([of], words) => of && { kind: 'member', of, name: 'values', isOfAll: true, site: words.site };
const all: Library = (args, words) => ({ kind: 'list', items: args, site: words.site });
const gives =
  (method: string): Library =>
  ([of], words) =>
    of && words.call(words.member(of, method), []);

/** As it is, in parts and all. */
const same: Library = ([of]) => of;

/** `flow(first, second)`, `flow([first, second])`: one after the other. */
const flow: Library = (given, words) => {
  const [first] = given;
  const functions = first?.kind === 'list' ? first.items : given;
  const run = functions.reduce((of, each) => words.call(each, [of]), words.name('\0through'));
  return words.closure(['\0through'], [words.give(run)]);
};

/** Some of them: nobody asks which. */
const some: Library = ([of], words) =>
  of && words.call(words.member(of, 'filter'), [words.closure(['\0one'], [words.give(words.unknown('some'))])]);

const SOME = [
  ...['take', 'takeRight', 'takeWhile', 'drop', 'dropRight', 'dropWhile', 'tail', 'initial', 'sampleSize'],
  ...['difference', 'differenceBy', 'without', 'intersection', 'intersectionBy'],
];

/** What is done to, or made of, what goes through. */
const tap: Library = ([of, hear], words) =>
  of &&
  hear &&
  words.run([
    words.declare('\0through', of),
    words.does(words.call(hear, [words.name('\0through')])),
    words.give(words.name('\0through')),
  ]);
const thru: Library = ([of, make], words) => of && make && words.call(make, [of]);

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
  omit,
  get,
  groupBy,
  keyBy: groupBy,
  indexBy: groupBy,
  mapValues,
  values,
  uniq: same,
  uniqBy: same,
  unique: same,
  uniqueBy: same,
  compact: same,
  sortBy: same,
  orderBy: same,
  reverse: same,
  shuffle: same,
  flatten: same,
  flattenDeep: same,
  castArray: same,
  union: all,
  concat: all,
  head: gives('first'),
  first: gives('first'),
  last: gives('last'),
  ...Object.fromEntries(['nth', 'sample', 'maxBy', 'minBy', 'max', 'min'].map((name) => [name, gives('first')])),
  ...Object.fromEntries(SOME.map((name) => [name, some])),
  identity: same,
  uniqWith: same,
  partition: ([of], words) => {
    const half = (): Expression => some([words.name('\0from')], words) ?? words.name('\0from');
    return of && words.run([words.declare('\0from', of), words.give(words.tuple(half(), half()))]);
  },
  defaultTo: ([of, otherwise], words) => of && otherwise && words.either(of, otherwise),
  flow,
  tap,
  thru,
  clone: same,
  cloneDeep: same,
};

/** The same with what it is about behind what is done. https://ramdajs.com/docs https://github.com/lodash/lodash/wiki/FP-Guide */
const BEHIND = ['ramda', 'lodash/fp'];

/** What puts something into what it is given, and what gives a new object elsewhere. */
const PUTTING: Readonly<Record<string, Library>> = { set, merge, assign: merge, extend: merge, defaults: merge };

const PACKAGES = ['lodash', 'lodash-es', 'underscore', 'es-toolkit', 'es-toolkit/compat'];
/** Leaves what it is given as it is. */
const PURE = ['remeda'];

function pathsOf(functions: Readonly<Record<string, Library>>, packages: readonly string[]): [string, Library][] {
  return Object.entries(functions).flatMap(([name, library]) =>
    packages.flatMap((from) =>
      [`${from}#${name}`, `${from}/${name}#`].map((path): [string, Library] => [path, library]),
    ),
  );
}

const behind =
  (library: Library): Library =>
  ([what, of, ...more], words) =>
    what && of && more.length === 0 ? library([of, what], words) : undefined;

export const LODASH: Readonly<Record<string, Library>> = Object.fromEntries([
  ...pathsOf(FUNCTIONS, [...PACKAGES, ...PURE]),
  ...pathsOf(PUTTING, PACKAGES),
  ...Object.entries({ ...FUNCTIONS, ...PUTTING }).map(([name, library]) => [`lodash.${name}#`, library] as const),
  ...pathsOf({ pick: behind(pick), omit: behind(omit) }, BEHIND),
]);
