/**
 * What comes one after the other, with System.Reactive: in the words of the flow's lists.
 * https://introtorx.com/chapters/creating-observable-sequences
 */
import type { Argument, Expression, Site } from '../../facts/facts.ts';
import { ofPair } from '../pairs.ts';
import { wordsAt } from '../words.ts';
import type { CSharpUnit } from './unit.ts';

/** What such methods are called in the flow. */
const METHODS: ReadonlyMap<string, string> = new Map([
  ...'Throttle Sample Delay DistinctUntilChanged ObserveOn SubscribeOn Publish RefCount Replay Timeout Retry WhereNotNull Switch'
    .split(' ')
    .map((name) => [name, 'array'] as const),
  ['Do', 'sink'],
  ['StartWith', 'union'],
  ['Merge', 'union'],
  ['Scan', 'reduce'],
]);
const PAIRS: ReadonlySet<string> = new Set(['CombineLatest', 'Zip', 'WithLatestFrom']);
const RUNS: ReadonlySet<string> = new Set(['FromAsync', 'Defer', 'Start']);

const importing = new WeakMap<object, boolean>();

function isMeant({ file, text }: CSharpUnit): boolean {
  const known = importing.get(file) ?? /\b(?:System\.Reactive|ReactiveUI)\b/.test(text);
  importing.set(file, known);
  return known;
}

/** Undefined for any other call, and in a file that imports nothing of it. */
export function callObservable(
  callee: Expression,
  args: readonly Argument[],
  site: Site,
  unit: CSharpUnit,
): Expression | undefined {
  if (callee.kind !== 'member' || !callee.of) return undefined;
  const { of, name } = callee;
  const isStatic = of.kind === 'name' && of.name === 'Observable';
  if (!isStatic && !METHODS.has(name) && !PAIRS.has(name) && name !== 'ToProperty') return undefined;
  if (!isMeant(unit)) return undefined;
  const words = wordsAt(site);
  const values = args.map(({ value }) => value);
  if (!isStatic) {
    if (name === 'ToProperty') return helper(of, values, site);
    const method = METHODS.get(name);
    if (method === undefined) return paired(of, values, site);
    return { kind: 'call', callee: { ...callee, name: method }, args: method === 'array' ? [] : args, site };
  }
  const [first, ...more] = values;
  if (!first) return undefined;
  if (PAIRS.has(name)) return paired(first, more, site);
  if (name === 'Return') return { kind: 'list', items: [first], site };
  if (RUNS.has(name)) return words.call(first, []);
  if (name === 'Merge')
    return more.reduce<Expression>((all, each) => words.call(words.member(all, 'union'), [each]), first);
  return name === 'FromEventPattern' && more.length > 0 ? heard(first, site) : undefined;
}

/** `names.CombineLatest(rows, (name, row) => …)`. */
function paired(of: Expression, [other, make, ...more]: readonly Expression[], site: Site): Expression | undefined {
  if (!other || more.length > 0) return undefined;
  const words = wordsAt(site);
  const pairs = words.call(words.member(of, 'zip'), [other]);
  return make ? words.call(words.member(pairs, 'map'), [ofPair(make, site)]) : pairs;
}

/** `ToProperty(this, x => x.Top)`, and with `out _top` behind it: a helper has by its `Value` what comes. */
function helper(of: Expression, values: readonly Expression[], site: Site): Expression {
  const filled = values.find((value) => value.kind === 'operation' && value.operator === '&');
  const [target] = filled?.kind === 'operation' ? filled.operands : [];
  return target ? { kind: 'assign', target, operator: '=', value: of, site } : of;
}

/** `Observable.FromEventPattern<Args>(h => source.Told += h, h => source.Told -= h)` */
function heard(add: Expression, site: Site): Expression {
  const words = wordsAt(site);
  const all = words.name('\0heard');
  const told = words.object({ Sender: words.name('\0sender'), EventArgs: words.name('\0args') });
  const hear = words.closure(['\0sender', '\0args'], [words.does(words.call(words.member(all, 'append'), [told]))]);
  return words.run([
    words.declare('\0heard', { kind: 'list', items: [], site }),
    words.does(words.call(add, [hear])),
    words.give(all),
  ]);
}
