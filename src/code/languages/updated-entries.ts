/**
 * Functions of tables that put in what is made of the entry there, or of its key: `update` of Dart, `compute` of Kotlin,
 * `AddOrUpdate` of C#. And those that do so with all of a table, or of a list.
 * https://api.dart.dev/dart-core/Map-class.html, https://docs.oracle.com/javase/8/docs/api/java/util/Map.html,
 * https://learn.microsoft.com/dotnet/api/system.collections.concurrent.concurrentdictionary-2
 */
import type { Argument, Expression, Site, Statement } from '../facts/facts.ts';
import { isHeavy } from './depth.ts';
import { isPath, putsEntry } from './entries.ts';
import { type Words, wordsAt } from './words.ts';

/** What may stand under the key afterwards: of the arguments behind it, the key and what stood there. */
type Put = (given: readonly Expression[], key: Expression, old: Expression, words: Words) => readonly Expression[];

const PUTS: ReadonlyMap<string, Put> = new Map<string, Put>([
  // Dart
  ['update', ([make, absent], _, old, words) => [made(make, [old], words), made(absent, [], words)].flat()],
  // Kotlin
  ['set', ([value]) => (value ? [value] : [])],
  ['merge', ([value, make], _, old, words) => (value ? [value, ...made(make, [old, value], words)] : [])],
  ['compute', ([make], key, old, words) => made(make, [key, old], words)],
  ['computeIfPresent', ([make], key, old, words) => made(make, [key, old], words)],
  ['computeIfAbsent', ([make], key, _, words) => made(make, [key], words)],
  // C#
  [
    'AddOrUpdate',
    ([first, make], key, old, words) => [made(first, [key], words), made(make, [key, old], words)].flat(),
  ],
  ['GetOrAdd', ([first], key, _, words) => made(first, [key], words)],
  ['TryUpdate', ([value]) => (value ? [value] : [])],
]);

/** What a function that is given makes of these; what is no function is the value itself, and what a name means is not told. */
function made(given: Expression | undefined, of: readonly Expression[], words: Words): readonly Expression[] {
  if (!given) return [];
  if (given.kind === 'closure' || given.kind === 'reference') return [words.call(given, of)];
  return given.kind === 'name' || given.kind === 'member' ? [given, words.call(given, of)] : [given];
}

/** `kinds.update('labs', (old) => next)`. Undefined for any other call, one on what has no name among them. */
export function updatesEntry(
  of: Expression,
  name: string,
  args: readonly Argument[],
  site: Site,
): Expression | undefined {
  const [key, ...given] = args.map(({ value }) => value);
  const put = PUTS.get(name);
  if (!put || !key || given.length === 0 || given.length > 2 || !isPath(of)) return undefined;
  if (args.some(({ value }) => isHeavy(value))) return undefined;
  const words = wordsAt(site);
  const old: Expression = { kind: 'index', of, index: key, isOfTable: true, site };
  const values = put(given, key, old, words);
  if (values.length === 0) return undefined;
  return putsEntry({ of, name, key, value: { kind: 'either', of: values, site }, gives: 'value' }, words);
}

const ALL = /^(?:updateAll|replaceAll)$/;
const [KEY, OLD] = ['\0key', '\0old'];

/** `kinds.updateAll((key, old) => next)`, `kinds.replaceAll { next }`. Undefined for any other call. */
export function updatesAll(
  of: Expression,
  name: string,
  args: readonly Argument[],
  site: Site,
): Expression | undefined {
  const [only, ...more] = args.map(({ value }) => value);
  if (!ALL.test(name) || only?.kind !== 'closure' || more.length > 0 || !isPath(of)) return undefined;
  const words = wordsAt(site);
  if (only.body.parameters.length < 2)
    return words.call(words.member(of, 'formUnion'), [words.call(words.member(of, 'map'), [only])]);
  const items = [KEY, OLD].map((each) => ({ pattern: { kind: 'name', name: each, site } as const }));
  const entry: Expression = { kind: 'index', of, index: words.name(KEY), isOfTable: true, site };
  const put = words.assign(entry, words.call(only, [words.name(KEY), words.name(OLD)]));
  const all: Statement = { kind: 'for', pattern: { kind: 'tuple', items }, collection: of, body: [put], site };
  return words.run([all]);
}
