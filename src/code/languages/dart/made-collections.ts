/**
 * Dart's calls that make collections, or put into them.
 */
import type { Argument, Expression, Site } from '../../facts/facts.ts';
import { isPath, putsEntry } from '../entries.ts';
import { tableBy, tableOfPairs } from '../tables.ts';
import { wordsAt } from '../words.ts';

/** `List.generate(3, (index) => make(index))`, `List.filled(3, value)`: what each element is. */
export function listMade(path: string, given: Expression, site: Site): Expression | undefined {
  if (/^(?:List|Iterable)\.generate$/.test(path)) {
    const words = wordsAt(site);
    const indices: Expression = { kind: 'list', items: [words.unknown('index')], site };
    return words.call(words.member(indices, 'map'), [given]);
  }
  return path === 'List.filled' ? { kind: 'list', items: [given], site } : undefined;
}

/** `Map.fromIterable(list, key: (it) => keyOf(it), value: (it) => make(it))`. */
export function mapMade([of, ...more]: readonly Argument[], site: Site): Expression | undefined {
  const words = wordsAt(site);
  const [key, value] = ['key', 'value'].map((name) => more.find(({ label }) => label === name)?.value);
  if (of && key && value) return tableBy(of.value, key, site, value);
  if (!of || !value) return undefined;
  const made = words.call(value, [words.member(of.value, 'first')]);
  return { kind: 'dictionary', pairs: [[words.unknown('key'), made]], isTable: true, site };
}

/** `Map.fromEntries(rows.map((row) => MapEntry(row.key, row)))`, `Map.fromIterables(keys, values)`, and tables that
 *  https://pub.dev/documentation/collection makes of groups. Undefined for any other call. */
export function tableMade(
  callee: Expression,
  [first, second]: readonly Argument[],
  site: Site,
): Expression | undefined {
  const words = wordsAt(site);
  // of a list: what stands at each place
  if (!first && callee.kind === 'member' && callee.of && callee.name === 'asMap')
    return tableOfPairs(words.call(words.member(callee.of, 'enumerated'), []), site);
  if (!first) return undefined;
  if (callee.kind === 'name' && second) {
    const isTable = callee.name === 'groupBy' && second.value.kind === 'closure';
    return isTable ? tableBy(first.value, second.value, site) : undefined;
  }
  if (callee.kind !== 'member' || !callee.of) return undefined;
  const path = callee.of.kind === 'name' ? `${callee.of.name}.${callee.name}` : '';
  if (callee.name === 'addEntries')
    return words.call(words.member(callee.of, 'formUnion'), [tableOfPairs(first.value, site)]);
  if (path === 'Map.fromEntries') return tableOfPairs(first.value, site);
  if (path === 'Map.fromIterables' && second)
    return tableOfPairs(words.call(words.member(first.value, 'zip'), [second.value]), site);
  const { value } = first;
  if (value.kind !== 'closure') return undefined;
  if (/^group(?:Lists|Sets)By$/.test(callee.name)) return tableBy(callee.of, value, site);
  // `kinds.map((key, kind) => MapEntry(key, kind.type))`
  if (callee.name !== 'map' || value.body.parameters.length !== 2) return undefined;
  const pair = words.name('\0pair');
  const made = words.call(value, [words.member(pair, 'key'), words.member(pair, 'value')]);
  return tableOfPairs(
    words.call(words.member(callee.of, 'map'), [words.closure(['\0pair'], [words.give(made)])]),
    site,
  );
}

/** `MapEntry(key, value)`. */
export function entryMade(
  callee: Expression,
  [key, value, ...more]: readonly Argument[],
  site: Site,
): Expression | undefined {
  if (callee.kind !== 'name' || callee.name !== 'MapEntry' || !key || !value || more.length > 0) return undefined;
  const items = [
    { label: 'key', value: key.value },
    { label: 'value', value: value.value },
  ];
  return { kind: 'tuple', items, site };
}

/** `Section.values.byName('labs')`. */
export function caseByName(callee: Expression, [first]: readonly Argument[], site: Site): Expression | undefined {
  const all = callee.kind === 'member' && callee.name === 'byName' ? callee.of : undefined;
  const name = first?.value.kind === 'literal' ? first.value.value : undefined;
  if (all?.kind !== 'member' || all.name !== 'allCases' || !all.of || typeof name !== 'string') return undefined;
  return { kind: 'member', of: all.of, name, site };
}

export function isNamed(of: Expression | undefined, name: string): boolean {
  return of?.kind === 'name' && of.name === name;
}

/** `map.putIfAbsent(key, () => value)`. */
export function putIfAbsent(of: Expression, key: Argument, make: Argument, site: Site): Expression | undefined {
  const words = wordsAt(site);
  const value = words.call(make.value, []);
  return putsEntry({ of, name: 'putIfAbsent', key: key.value, value, gives: 'value' }, words);
}

/** `List.of(names)`, `Map.from(rows)`: another one, of the same. Undefined for any other call. */
export function copyMade(path: string, of: Expression, site: Site): Expression | undefined {
  const [, type] = OTHERS.exec(path) ?? [];
  if (type === undefined) return undefined;
  if (type.endsWith('Map')) return { kind: 'dictionary', pairs: [], spreads: [of], isTable: true, site };
  return { kind: 'list', items: [of], site };
}

const OTHERS = /^(List|(?:(?:Linked)?Hash|SplayTree)?(?:Set|Map)|(?:List)?Queue)\.(?:from|of)$/;

/** What is the same as what it is made of. */
export const COPIES =
  /^(?:List|(?:Linked)?Hash(?:Set|Map)|SplayTree(?:Set|Map)|Set|(?:List)?Queue|Iterable|Map|Future|Stream|UnmodifiableListView)\.(?:from|of|castFrom|unmodifiable|value|wait|fromIterable|fromFuture|sync)$/;

/** `state.copyWith.row(name: name)` of freezed: a copy with a copy of a part. https://pub.dev/packages/freezed#deep-copy */
export function copiedWithin(
  { of: copy, name }: Extract<Expression, { kind: 'member' }>,
  args: readonly Argument[],
  site: Site,
): Expression | undefined {
  if (copy?.kind !== 'member' || copy.name !== 'copyWith' || !copy.of || args.length === 0) return undefined;
  if (!isPath(copy.of)) return undefined;
  const words = wordsAt(site);
  const part = words.member(words.member(copy.of, name), 'copyWith');
  return {
    kind: 'call',
    callee: copy,
    args: [{ label: name, value: { kind: 'call', callee: part, args, site } }],
    site,
  };
}
