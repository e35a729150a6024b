/**
 * HealthKit's types that are not clinical. Which of them it is tells nothing here; whether there is any decides whether an
 * app asks to write.
 */

import type { Expression, Parameter, Site, TypeName } from '../facts/facts.ts';
import { elementType, holdsSeveral } from '../facts/type-names.ts';
import type { Cell } from '../flow/solver.ts';
import { isOtherType } from '../models/healthkit.ts';
import type { Call } from '../program/mentions.ts';
import type { UnitMentions } from '../program/units.ts';
import { type Analysis, memoize, newCell, put } from './analysis.ts';
import type { Frame, Typed } from './calls/frames.ts';
import { type Choice, NO_TAGS, otherType, type Value } from './values.ts';

/** What a type is made of: of a name that leaves out its own type too, `.init(rawValue: text)`. */
export function namesOfOther({ args, site }: Call): Parameter[] {
  const type = { name: 'HKQuantityTypeIdentifier', args: [] };
  return args.map(({ label }) => ({ ...(label !== undefined && { label }), name: '', type, site }));
}

/** A type of what names it: `HKQuantityType(identifier)`. */
export function makeOther(analysis: Analysis, name: string, named: Typed | undefined, call: Call, frame: Frame): Typed {
  const cell = newCell(analysis);
  const type = otherType(name, call.site, frame.tags);
  const [first] = call.args;
  const isOpen = named && first && !isWritten(first.value);
  if (isOpen) analysis.namesOfOthers.add(named.cell);
  put(analysis, cell, isOpen ? withName(type, { id: analysis.nextId(), site: call.site, index: named.cell }) : type);
  return { cell, type: { name, args: [] } };
}

/** A type that somebody passes who is not seen. */
export function someOther(analysis: Analysis, name: string, unknown: Extract<Value, { kind: 'unknown' }>): Value {
  const named = memoize(analysis, 'a name that nobody knows', (): Choice => {
    const index = newCell(analysis);
    put(analysis, index, unknown);
    return { id: analysis.nextId(), site: unknown.site, index };
  });
  return withName(otherType(name, unknown.site, unknown.tags), named);
}

/** What code gives that is not followed: no type, or one of these. */
export function giveUnfollowed(
  analysis: Analysis,
  result: TypeName | undefined,
  to: Cell<Value>,
  at: Expression,
): void {
  const isOne = result && !holdsSeveral(result) && isOtherType(elementType(result).name);
  if (isOne) put(analysis, to, otherType('', at.site, NO_TAGS));
  else analysis.nothing.cells.add(to);
}

/** Whether there is a type for sure: not where no name that leads to one is known. */
export function hasOther(values: readonly Value[]): boolean {
  const others = values.filter(({ kind }) => kind === 'other-type');
  return others.length > 0 && others.flatMap(namesBehind).every((name) => name.values.some(isSaid));
}

function isSaid({ kind }: Value): boolean {
  return kind !== 'unknown';
}

/** Of which texts code makes what they name, types that are not clinical: which of its ways a text takes hangs on what is kept
 *  beside it, and need not be seen. */
export function tellNamesOfOthers({ namesOfOthers, asksOfKind }: Analysis): (text: string, site: Site) => boolean {
  const keyOf = ({ file, start }: Site): string => `${file.path}:${start}`;
  const known = new Set<string>();
  for (const { values } of namesOfOthers)
    for (const value of values) if (value.kind === 'constant') known.add(keyOf(value.site));
  return (text, site) => OF_OTHER.test(text) && (asksOfKind() || known.has(keyOf(site)));
}

/** Whether any code asks of a text by a part of it of which kind the type is that it names: `id.hasPrefix("HKClinical")`. Which
 *  texts pass is not followed. */
export function asksOfKind(units: readonly UnitMentions[]): boolean {
  return units.some(({ mentions: { calls } }) =>
    ASKS.some((name) =>
      calls
        .get(name)
        ?.some(({ args }) =>
          args.some(
            ({ value }) => value.kind === 'literal' && typeof value.value === 'string' && OF_KIND.test(value.value),
          ),
        ),
    ),
  );
}

const ASKS: readonly string[] = [
  ...['hasPrefix', 'hasSuffix', 'starts', 'contains', 'localizedCaseInsensitiveContains', 'range', 'containsString'],
  ...['startsWith', 'endsWith', 'includes', 'indexOf', 'rangeOfString', 'StartsWith', 'EndsWith', 'Contains'],
];
const OF_KIND = /^HK(?:Cl|Q|Ca)|linical|Quantity|Category|^Record$/;

const OF_OTHER = /^HK(?!Clinical)[A-Z]\w{1,60}Identifier/;

/** What came as the name of a type, and as the name of that: `HKQuantityType(HKQuantityTypeIdentifier(rawValue: text))`. */
function namesBehind(type: Value): readonly Cell<Value>[] {
  const names = new Set<Cell<Value>>();
  const add = (value: Value): void => {
    if (value.kind !== 'other-type' || !value.named || names.has(value.named.index)) return;
    names.add(value.named.index);
    value.named.index.values.forEach(add);
  };
  add(type);
  return [...names];
}

function withName(type: Value, named: Choice): Value {
  return type.kind === 'other-type' && !type.site ? { ...type, named } : type;
}

/** `.bodyMass`, `HKQuantityTypeIdentifier.bodyMass`, `HKQuantityTypeIdentifierBodyMass` */
function isWritten(name: Expression): boolean {
  if (name.kind === 'member') return !name.of || (name.of.kind === 'name' && /^[A-Z]/.test(name.of.name));
  return name.kind === 'literal' || (name.kind === 'name' && name.name.startsWith('HK'));
}
