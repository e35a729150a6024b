/**
 * What a variadic function of C or method of Objective-C is given beside its named parameters, `kinds:first, ...`: one
 * list, which `va_start` gives a name and `va_arg` takes from.
 */
import { type Expression, type Parameter, REST, type Site } from '../../facts/facts.ts';
import { siteOf, type Unit } from '../lowering.ts';
import { namedChildren, type Syntax } from '../syntax.ts';
import { wordsAt } from '../words.ts';

/** The parameter that all further arguments go to, where a list of parameters ends in `...`. */
export function furtherArguments(parameters: readonly Syntax[], unit: Unit): readonly Parameter[] {
  const dots = parameters.find(({ type }) => type === '...' || type === 'variadic_parameter');
  return dots ? [{ name: REST, isVariadic: true, site: siteOf(dots, unit) }] : [];
}

/** `va_start(rest, first)`, `va_copy(other, rest)`, `va_end(rest)`. */
export function lowerListCall(name: string, args: readonly Expression[], site: Site): Expression | undefined {
  const [target, from] = args;
  if (name === 'va_end') return { kind: 'other', parts: [], site };
  const value: Expression | undefined = name === 'va_start' ? { kind: 'name', name: REST, site } : from;
  if (!IS_GIVEN.has(name) || !target || !value) return undefined;
  return { kind: 'assign', target, operator: '=', value, site };
}

const IS_GIVEN: ReadonlySet<string> = new Set(['va_start', 'va_copy']);

/** `va_arg(rest, NSString *)`: any of the list. Where a function takes values of several types, a title and its kind by
 *  turns, which of them one is cannot be told. */
export function lowerNext(node: Syntax, unit: Unit, lower: (child: Syntax) => Expression): Expression {
  const site = siteOf(node, unit);
  const [list] = namedChildren(node);
  if (!list || takesSeveral(node, unit)) return wordsAt(site).unknown('va_arg');
  return lower(list);
}

function takesSeveral({ start }: Syntax, unit: Unit): boolean {
  const found = several.get(unit) ?? findSeveral(unit.text);
  several.set(unit, found);
  return found.has(start);
}

const several = new WeakMap<Unit, ReadonlySet<number>>();

/** Where values are taken in functions that take such of several types. */
function findSeveral(text: string): ReadonlySet<number> {
  const found = new Set<number>();
  let places: number[] = [];
  const types = new Set<string>();
  for (const { 0: said, 1: type, index } of text.matchAll(TAKES_OR_ENDS)) {
    if (said !== '}') {
      places.push(index);
      types.add((type ?? '').replace(/\s/g, ''));
      continue;
    }
    if (types.size > 1) for (const place of places) found.add(place);
    places = [];
    types.clear();
  }
  return found;
}

/** What takes a value, and the end of a function, which stands at the beginning of a line. */
const TAKES_OR_ENDS = /\bva_arg\s{0,9}\([^(),;]{0,200},([^();]{0,200})\)|^\}/gm;
