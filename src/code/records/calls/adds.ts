/**
 * What a call of what is not declared here puts into what it is called on.
 */

import type { Expression } from '../../facts/facts.ts';
import type { Cell } from '../../flow/solver.ts';
import { PUT } from '../../languages/entries.ts';
import { putsInto, TABLES } from '../../models/collections.ts';
import { keptOf } from '../../program/merged.ts';
import { findTypeInfo, findVariable } from '../../program/program.ts';
import { assign } from '../assign.ts';
import { failWith } from '../errors/failures.ts';
import { fill } from '../events/answers.ts';
import type { Given } from '../hits.ts';
import { joined, link, newCell, type Taint, type TaintFrame, type TaintTyped } from '../state.ts';
import { ENCODES, taken } from '../texts/encoded.ts';
import type { TaintValue } from '../values.ts';
import { asEntries } from './collection-calls.ts';
import { noFunction } from './given-functions.ts';
import type { SystemCall } from './unknown.ts';

/** `list.append(record)`, `record.setValue(name, forKey: "name")`: what is called on holds it from now on. */
export function addTo(
  taint: Taint,
  { name, receiver, of, given, frame }: SystemCall,
  results: readonly Cell<TaintValue>[],
): void {
  const isFailing = given.some(({ argument }) => argument.label === FAILS);
  const isBuilding = name === 'union' && BUILDERS.has(receiver?.type?.name ?? '');
  if (!receiver || !of || !(isFailing || isBuilding || putsInto(name))) return;
  // `queue.write { try row.save($0) }`: what a transaction comes to is given back
  if (name === 'write' && given.every(({ argument }) => argument.value.kind === 'closure')) return;
  // an encoder gives what it makes and keeps nothing, an archiver keeps it by a key
  if (name === 'encode' && given.length === 1) return;
  if (given.some(({ argument: { value } }) => value.kind === 'name' && value.name === PUT)) return;
  if (addChild(taint, name, of, given, frame)) return;
  const entry = frame.file.path.endsWith('.cs') ? entryAdded(name, receiver, of, given) : undefined;
  const part = entry ?? partSet(taint, name, receiver, of, given);
  if (part) {
    const value = entry ? given[1] : given[0];
    if (value) assign(taint, part, value.typed.cell, frame);
    return;
  }
  const added = newCell(taint);
  const isTable = receiver.type?.name === 'Dictionary';
  // what is added to a list may be called from there, and nothing has called it yet
  const isKept = isListed(name, given);
  // a closure may only say which of two entries stays
  const isChosen = isTable && given.some(({ argument }) => keptOf(argument) !== undefined);
  const cells = [
    ...given.map(({ argument, typed }) => {
      if (argument.label === FAILS) return failWith(taint, typed.cell);
      return ENCODES.test(name) ? joined(taint, [taken(taint, typed, name, frame)], taint.values.whole) : typed.cell;
    }),
    ...(isKept || isChosen ? [] : results),
  ];
  const via = isTable ? asEntries(taint) : undefined;
  for (const each of isKept ? cells : cells.map((it) => joined(taint, [it], noFunction))) link(taint, each, added, via);
  const place = placeIn(of, frame);
  if (place) assign(taint, place, added, frame);
  if (receiver.into) link(taint, added, receiver.into);
  fill(taint, receiver, added);
}

/** `root.addRegularFile(withContents: data, preferredFilename: "notes.txt")`: a child by its name, and a part of all that the
 *  wrapper is written as. https://developer.apple.com/documentation/foundation/filewrapper */
function addChild(
  taint: Taint,
  name: string,
  of: Expression,
  [contents, key, ...more]: readonly Given[],
  frame: TaintFrame,
): boolean {
  if (!/^addRegularFile/.test(name) || !contents || key?.argument.label !== 'preferredFilename' || more.length > 0)
    return false;
  const { site } = of;
  const part = (named: string): Expression => ({ kind: 'member', of, name: named, site });
  const child: Expression = { kind: 'index', of: part('fileWrappers'), index: key.argument.value, site };
  assign(taint, child, contents.typed.cell, frame);
  assign(taint, part('serializedRepresentation'), contents.typed.cell, frame);
  return true;
}

/** `[entry setValue:name forKey:@"kind"]`, of an object of the app's own that has such a property; and the entry of a table of
 *  Swift, `table.updateValue(name, forKey: "kind")`. */
function partSet(
  { program }: Taint,
  name: string,
  { type }: TaintTyped,
  of: Expression,
  [, key, ...more]: readonly Given[],
): Expression | undefined {
  const isOfTable = name === 'setObject' && TABLES.has(type?.name ?? '') && key?.argument.label === 'forKey';
  if ((name === 'updateValue' || isOfTable) && key)
    return { kind: 'index', of, index: key.argument.value, site: of.site };
  const isByKey = name === 'setValue' && /^forKey(?:Path)?$/.test(key?.argument.label ?? '') && more.length === 0;
  const value = isByKey ? key?.argument.value : undefined;
  const path = value?.kind === 'literal' && typeof value.value === 'string' ? value.value.split('.') : [];
  const [first] = path;
  const info = type && findTypeInfo(program, type.name);
  if (first === undefined || !info || !findVariable(program, info, first)) return undefined;
  return path.reduce<Expression>((holder, part) => ({ kind: 'member', of: holder, name: part, site: of.site }), of);
}

/** `problem.Data.Add("row", title)` of .NET: what is added by a key is in a table. */
function entryAdded(
  name: string,
  { type, root }: TaintTyped,
  of: Expression,
  [key, value, ...more]: readonly Given[],
): Expression | undefined {
  if (name !== 'append' || !key || !value || more.length > 0 || BUILDERS.has(type?.name ?? root ?? ''))
    return undefined;
  return { kind: 'index', of, index: key.argument.value, site: of.site };
}

/** What is added to is what the calls before gave: `text.append(a).append(b)`. */
function placeIn(of: Expression, frame: TaintFrame): Expression | undefined {
  if (of.kind === 'name' || of.kind === 'member' || of.kind === 'index' || of.kind === 'cast') return of;
  if (of.kind !== 'call' || (of.callee.kind !== 'member' && of.callee.kind !== 'name')) return undefined;
  const { callee, site } = of;
  if (!putsInto(callee.name) && callee.name !== 'union') return undefined;
  if (callee.kind === 'member') return callee.of && placeIn(callee.of, frame);
  return frame.owner?.kind === 'extension' ? { kind: 'name', name: 'self', site } : undefined;
}

/** What is put together by a method that gives a new list elsewhere: `text.Append(a)`. */
const BUILDERS: ReadonlySet<string> = new Set(['StringBuilder']);

/** `continuation.finish(throwing: error)`, `resume(throwing:)`. */
const FAILS = 'throwing';

/** `assign(to: &$kind)`, `assign(to: \.kind, on: self)`. */
export function assignTo(taint: Taint, receiver: TaintTyped, { given, frame, call }: SystemCall): void {
  const [to, on] = given.map(({ argument }) => argument.value);
  const [operand] = to?.kind === 'operation' ? to.operands : [];
  if (operand) assign(taint, operand, receiver.cell, frame);
  if (to?.kind !== 'key-path' || !on) return;
  const target = to.path.reduce<Expression>((of, name) => ({ kind: 'member', of, name, site: call.site }), on);
  assign(taint, target, receiver.cell, frame);
}

const LISTS = /^(?:append|insert|push|add|updateValue|(?:add|insert|set|replace)Object(?:AtIndex|sFromArray)?)$/;

function isListed(name: string, given: readonly Given[]): boolean {
  // a block after `append` is what is appended; what else takes one may call it
  return LISTS.test(name) && (name === 'append' || given.every(({ argument }) => !argument.isTrailing));
}
