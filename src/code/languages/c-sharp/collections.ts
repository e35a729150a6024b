/**
 * Functions of .NET's collections that take a place, a range or a list beside what the flow's own take.
 * https://learn.microsoft.com/dotnet/api/system.collections.generic
 */
import type { Argument, Expression, Site } from '../../facts/facts.ts';
import { ofPair } from '../pairs.ts';
import { updatesEntry } from '../updated-entries.ts';
import { wordsAt } from '../words.ts';

type Member = Extract<Expression, { kind: 'member' }>;

/** Undefined for any other call. */
export function ofCollection({ of, name }: Member, args: readonly Argument[], site: Site): Expression | undefined {
  if (!of) return undefined;
  const words = wordsAt(site);
  const updated = updatesEntry(of, name, args, site);
  if (updated) return updated;
  const [first, second, ...more] = args.map(({ value }) => value);
  const made = first && more[1] && joined(of, name, first, more[1], site);
  if (made) return made;
  if (more.length > 0) return undefined;
  if (name === 'Zip' && first && second)
    return words.call(words.member(words.call(words.member(of, 'zip'), [first]), 'map'), [ofPair(second, site)]);
  const owner = of.kind === 'name' ? of.name : '';
  if (owner === 'Array') {
    const method = OF_ARRAYS.get(name);
    return method !== undefined && first && second ? words.call(words.member(first, method), [second]) : undefined;
  }
  const labels = name === 'Create' ? TUPLES.get(owner) : undefined;
  if (labels)
    return { kind: 'tuple', items: args.map(({ value }, index) => ({ label: labels[index] ?? '', value })), site };
  if (owner === 'Enumerable') return name === 'Repeat' && first ? { kind: 'list', items: [first], site } : undefined;
  if (name === 'CreateRange' && /^(?:Immutable|Frozen)/.test(owner) && first && !second) return first;
  if (name === 'GetValueOrDefault' && first) {
    const entry: Expression = { kind: 'index', of, index: first, site };
    return second ? words.either(entry, second) : entry;
  }
  if (name !== 'GetRange' || !first || !second) return undefined;
  const end: Expression = { kind: 'operation', operator: '+', operands: [first, second], site };
  return words.call(words.member(of, 'prefix'), [{ kind: 'operation', operator: '..<', operands: [first, end], site }]);
}

/** `rows.Join(notes, row => row.Id, note => note.Id, (row, note) => …)`: of a group join all others are given. */
function joined(
  of: Expression,
  name: string,
  others: Expression,
  make: Expression,
  site: Site,
): Expression | undefined {
  if (make.kind !== 'closure' || !/^(?:Group|Left|Right)?Join$/.test(name)) return undefined;
  const words = wordsAt(site);
  if (name !== 'GroupJoin')
    return words.call(words.member(words.call(words.member(of, 'zip'), [others]), 'map'), [ofPair(make, site)]);
  const whole = words.call(make, [words.name('\0each'), others]);
  return words.call(words.member(of, 'map'), [words.closure(['\0each'], [words.give(whole)])]);
}

/** What is made of its parts alone, and what these are called. */
const TUPLES: ReadonlyMap<string, readonly string[]> = new Map([
  ['Tuple', ['Item1', 'Item2']],
  ['ValueTuple', ['Item1', 'Item2']],
  ['KeyValuePair', ['Key', 'Value']],
]);

/** What `Array` does with one that it is given. */
const OF_ARRAYS: ReadonlyMap<string, string> = new Map([
  ['ConvertAll', 'map'],
  ['ForEach', 'forEach'],
  ['FindAll', 'filter'],
  ['Find', 'first'],
  ['FindLast', 'last'],
  ['Exists', 'contains'],
  ['TrueForAll', 'allSatisfy'],
]);
