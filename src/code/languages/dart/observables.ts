/**
 * What tells whoever looks that it has changed: GetX and MobX.
 * https://github.com/jonataslaw/getx/blob/master/documentation/en_US/state_management.md https://pub.dev/packages/mobx
 */
import type { Argument, Expression, Pattern, Site } from '../../facts/facts.ts';
import { ofPair } from '../pairs.ts';
import { wordsAt } from '../words.ts';

/** `''.obs`, `<Row>[].obs`: a list is one still, and anything else is kept as its value. */
export function observed(of: Expression, site: Site): Expression {
  if (isCollection(of)) return of;
  const words = wordsAt(site);
  return of.kind === 'literal' || of.kind === 'call'
    ? words.object({ value: of })
    : words.either(of, words.object({ value: of }));
}

function isCollection(of: Expression): boolean {
  return of.kind === 'list' || of.kind === 'dictionary' || (of.kind === 'cast' && isCollection(of.value));
}

const VALUES = /^Rxn?(?:String|Int|Double|Num|Bool)?$/;
const LISTS = /^Rx(?:List|Set)$/;
const HEARS: ReadonlySet<string> = new Set(['ever', 'once', 'debounce', 'interval']);

/** Of MobX: what the first gives is what the second is called with. */
const REACTS = 'reaction';

/** `RxList<Row>()`, `Rxn<Row>()`, `ever(names, (next) { … })`, `reaction((_) => board.newest, (next) { … })`. Undefined for any other call. */
export function callObservable(callee: Expression, args: readonly Argument[], site: Site): Expression | undefined {
  if (callee.kind === 'member') return paired(callee, args, site) ?? registered(callee, args, site);
  if (callee.kind !== 'name') return undefined;
  const words = wordsAt(site);
  const [first, second] = args;
  if (VALUES.test(callee.name)) return words.object(first ? { value: first.value } : {});
  if (LISTS.test(callee.name)) return first?.value ?? { kind: 'list', items: [], site };
  if (callee.name === REACTS && first?.value.kind === 'closure' && second?.label === undefined && second)
    return words.call(second.value, [words.call(first.value, [words.name('_')])]);
  const isFunction = second && /^(?:closure|name|member)$/.test(second.value.kind);
  if (!HEARS.has(callee.name) || first?.label !== undefined || !second || !isFunction || !first) return undefined;
  // of a list the elements, of anything else what it keeps
  return words.call(second.value, [words.member(first.value, 'value')]);
}

const PAIRS = /^(?:Rx\.(?:combineLatest2|zip2)|CombineLatestStream\.combine2|ZipStream\.zip2)$/;

/** `Rx.combineLatest2(names, rows, (name, row) => …)`. https://pub.dev/documentation/rxdart/latest/rx/Rx-class.html */
function paired(
  { of, name }: Extract<Expression, { kind: 'member' }>,
  args: readonly Argument[],
  site: Site,
): Expression | undefined {
  const [first, second, make, ...more] = args.map(({ value }) => value);
  if (of?.kind !== 'name' || !PAIRS.test(`${of.name}.${name}`) || !first || !second || !make || more.length > 0)
    return undefined;
  const words = wordsAt(site);
  const pairs = words.call(words.member(first, 'zip'), [second]);
  return words.call(words.member(pairs, 'map'), [ofPair(make, site)]);
}

/** `final labs = Get.put(Labs())`: what is put there is given back. */
function registered(
  callee: Extract<Expression, { kind: 'member' }>,
  args: readonly Argument[],
  site: Site,
): Expression | undefined {
  const [first, ...more] = args;
  const made = first?.label === undefined ? first?.value : undefined;
  if (callee.of?.kind !== 'name' || callee.of.name !== 'Get' || callee.name !== 'put' || made?.kind !== 'call')
    return undefined;
  const words = wordsAt(site);
  const kept = words.name('\0put');
  const type = made.callee.kind === 'name' && /^_?[A-Z]/.test(made.callee.name) ? made.callee.name : undefined;
  const pattern: Pattern = {
    kind: 'name',
    name: '\0put',
    ...(type !== undefined && { type: { name: type, args: [] } }),
    site,
  };
  return words.run([
    { kind: 'declare', pattern, value: made },
    words.does({ kind: 'call', callee, args: [{ value: kept }, ...more], site }),
    words.give(kept),
  ]);
}
