/**
 * What a function puts into an object that it is given: a table, a list, a text that is built. Its caller goes on with it.
 */
import type { Expression, FunctionFact, Parameter, Statement } from '../facts/facts.ts';
import { GIVEN } from '../facts/facts.ts';
import type { Traits } from '../facts/traits.ts';
import type { Cell } from '../flow/solver.ts';
import { matchArguments } from '../program/arguments.ts';
import { mentionsOf, rootName } from '../program/mentions.ts';
import { callableNamed } from '../program/named.ts';
import { findTypeInfo } from '../program/program.ts';
import { declareName, findName } from '../program/scopes.ts';
import { assign } from './assign.ts';
import { flowTyped } from './evaluate.ts';
import type { Given } from './hits.ts';
import { link, memoize, newCell, type Taint, type TaintFrame, type TaintTyped } from './state.ts';
import type { Call, TaintValue } from './values.ts';

const NONE: ReadonlySet<number> = new Set();
/** Functions that hand an object on to one another: further than that is not looked. */
const DEEPEST = 3;
/** Functions by one name beyond which none is looked at. */
const MOST_NAMED = 3;

/** The parameters, by their positions, whose objects the caller shares and the function puts something into, by itself or
 *  by whom it hands them to. None that means something else later: what is put into that is nobody's. */
export function filledBy(taint: Taint, fact: FunctionFact, traits: Traits, depth = 0): ReadonlySet<number> {
  const { parameters, body } = fact;
  if (parameters.length === 0 || depth > DEEPEST) return NONE;
  const known = memoize(taint, 'filled', () => new WeakMap<FunctionFact, ReadonlySet<number>>());
  const before = known.get(fact);
  if (before) return before;
  known.set(fact, NONE);
  const found = new Set<number>();
  const { filled, replaced, grown, calls } = mentionsOf(body);
  const places = new Map<string, number>();
  for (const [index, parameter] of parameters.entries()) {
    const { name } = parameter;
    if (!traits.sharesArguments) {
      if (isShared(parameter)) found.add(index);
    } else if (!replaced.has(name) && (traits.keepsParameters || !grown.has(name)) && !isCopied(taint, parameter)) {
      if (filled.has(name) || grown.has(name)) found.add(index);
      else places.set(name, index);
    }
  }
  for (const each of places.size > 0 ? calls.values() : [])
    for (const call of each) {
      const block = traits.hasReceivers ? places.get(GIVEN) : undefined;
      if (block !== undefined && isExtension(taint, call)) found.add(block);
      for (const [at, { value }] of call.args.entries()) {
        const index = places.get(rootName(value) ?? '');
        if (index !== undefined && !found.has(index) && isFilledBy(taint, call, at, depth)) found.add(index);
      }
    }
  const result = found.size > 0 ? found : NONE;
  known.set(fact, result);
  return result;
}

/** What Apple's languages share of what they pass, by the types whose objects are changed where they are. */
function isShared({ type }: Parameter): boolean {
  return type !== undefined && /^(?:CKRecord|NSMutable\w+|URLRequest|NSManagedObject)$/.test(type.name);
}

/** A struct, or a function. */
function isCopied({ program }: Taint, { type }: Parameter): boolean {
  return type !== undefined && (type.name === '->' || findTypeInfo(program, type.name)?.kind === 'struct');
}

/** `row(it)`, in a block of Kotlin: what an extension does to what the block is given. */
function isExtension({ program }: Taint, { callee }: Call): boolean {
  if (callee.kind !== 'name') return false;
  return callableNamed(program, callee.name)
    .slice(0, MOST_NAMED)
    .some(({ owner }) => owner?.kind === 'extension');
}

/** Whether who is called may put something into an argument. A function that a variable keeps may. */
function isFilledBy(taint: Taint, call: Call, at: number, depth: number): boolean {
  const { callee } = call;
  if (callee.kind !== 'name' && callee.kind !== 'member') return false;
  const named = callableNamed(taint.program, callee.name);
  if (named.length === 0) return callee.kind === 'name';
  return named.slice(0, MOST_NAMED).some(({ fact, file }) => {
    const matched = matchArguments(fact, call.args, call.isMessage);
    const index = matched?.indexOf(at) ?? -1;
    return index >= 0 && filledBy(taint, fact, file.traits, depth + 1).has(index);
  });
}

/** `for (const row of rows) { row.name = … }`: what is put into an element is in the list. */
export function shareElement(
  taint: Taint,
  name: string,
  { collection, body }: Extract<Statement, { kind: 'for' }>,
  over: TaintTyped,
  frame: TaintFrame,
): void {
  const known = frame.scope.names?.get(name);
  if (!known || !frame.file.traits.sharesArguments) return;
  const { filled, replaced } = mentionsOf(body);
  if (!filled.has(name) || replaced.has(name)) return;
  const put = newCell(taint);
  link(taint, put, known.cell);
  link(taint, put, placeOf(taint, collection, over, frame));
  declareName(frame.scope, name, { ...known, into: put });
}

/** Where what is put into an argument goes, by its position; made once it is asked for. */
export type Places = (at: number) => Cell<TaintValue> | undefined;

/** Where what is put into something goes that is handed over: back to where it stands. */
export function placeOf(taint: Taint, place: Expression, typed: TaintTyped, frame: TaintFrame): Cell<TaintValue> {
  const cell = newCell(taint);
  // a variable stays what it was made by
  const local = place.kind === 'name' ? findName(frame.scope, place.name) : undefined;
  if (local) flowTyped(taint, cell, local.into ?? local.cell, local.type);
  else if (place.kind === 'name' || place.kind === 'member' || place.kind === 'index' || place.kind === 'cast')
    assign(taint, place, cell, frame);
  else link(taint, cell, typed.into ?? typed.cell);
  return cell;
}

export function placesOf(taint: Taint, given: readonly Given[], frame: TaintFrame): Places {
  const made: Cell<TaintValue>[] = [];
  return (at) => {
    const each = given[at];
    if (each) made[at] ??= placeOf(taint, each.argument.value, each.typed, frame);
    return made[at];
  };
}
