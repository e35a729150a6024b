/**
 * Keys that stand in a list which is written out: what a loop or a closure does with each of them is done for each, where
 * the body names a place by it: `for name in names { center.addObserver(forName: name, …) }`.
 */
import type { Expression, FunctionFact, Parameter, Statement, TypeName } from '../../facts/facts.ts';
import { collectionMethod } from '../../models/collections.ts';
import { mentionsOf } from '../../program/find-mentions.ts';
import { declareName, findName } from '../../program/scopes.ts';
import { keysIn } from '../calls/named-keys.ts';
import { memoize, type Taint, type TaintFrame, type TaintScope, type TaintTyped } from '../state.ts';
import { isDeclaration, namedBy, placeName } from '../stores/place-names.ts';
import { writtenList } from './written-lists.ts';

/** Items of which each is taken by itself, and rounds of all loops. */
const MOST_ITEMS = 20;
const MOST_ROUNDS = 2000;

/** The places that the items of a list name, where a body uses each as a key. Undefined where one of them is not told. */
export function keysOfEach(
  taint: Taint,
  { name, type, site }: Parameter,
  body: readonly Statement[],
  list: Expression,
  frame: TaintFrame,
): readonly string[] | undefined {
  // an object that is filled by keys which only the run knows has no parts of those names
  if (frame.file.traits.hasKeyedObjects && mentionsOf(body).keys.has(name)) return undefined;
  const written = writtenList(taint, list, frame);
  if (!written || written.items.length === 0 || written.items.length > MOST_ITEMS) return undefined;
  if (!keysIn(taint, { parameters: [{ name, ...(type && { type }), site }], body }).has(name)) return undefined;
  const places: string[] = [];
  for (const item of written.items) {
    const one = 'kind' in item ? item : undefined;
    const place = one && ((type && namedBy(taint, one, type, written.frame)) ?? placeName(taint, one, written.frame));
    if (place === undefined || isDeclaration(taint, place)) return undefined;
    places.push(place);
  }
  const rounds = memoize(taint, 'rounds of loops', () => ({ count: 0 }));
  rounds.count += places.length;
  return rounds.count > MOST_ROUNDS ? undefined : places;
}

/** The same of a closure that a method of collections gives each element: `names.forEach { name in … }`. */
export function keysGiven(
  taint: Taint,
  { name, of }: { readonly name: string; readonly of: Expression },
  fact: FunctionFact,
  element: TypeName | undefined,
  frame: TaintFrame,
): readonly string[] | undefined {
  if (collectionMethod('records', name)?.closure !== 'element') return undefined;
  const [first] = fact.parameters;
  const parameter = first ?? (fact.anonymous ? { name: ANONYMOUS, site: fact.site } : undefined);
  return parameter && keysOfEach(taint, { ...(element && { type: element }), ...parameter }, fact.body, of, frame);
}

/** What a closure of Swift calls what it is given first. */
const ANONYMOUS = '$0';

/** Where the element names one of the places. */
export function roundOf(scope: TaintScope, name: string, given: TaintTyped, place: string): TaintScope {
  const inner: TaintScope = { outer: scope };
  declareName(inner, name, { ...(findName(scope, name) ?? given), place });
  return inner;
}

/** The name of what a closure is given first. */
export function firstOf({ parameters, anonymous }: FunctionFact): string | undefined {
  return parameters[0]?.name ?? (anonymous ? ANONYMOUS : undefined);
}
