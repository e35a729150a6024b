/**
 * What is asked for: types and functions that get a record and are declared in a file that is not at hand.
 */
import type { Expression, Site, TypeName } from '../../facts/facts.ts';
import type { Traits } from '../../facts/traits.ts';
import { elementType } from '../../facts/type-names.ts';
import type { Cell } from '../../flow/solver.ts';
import { isOnSuper } from '../../program/called.ts';
import { aliasedName, declaredType, isDeclared } from '../../program/named.ts';
import { isAnnounced } from '../../program/neighbours.ts';
import { findTypeInfo } from '../../program/program.ts';
import { NUMBERS } from '../calls/system.ts';
import type { SystemCall } from '../calls/unknown.ts';
import type { Given } from '../hits.ts';
import { runOf } from '../runs.ts';
import { extensionOf, put, type Taint, type TaintTyped } from '../state.ts';
import type { TaintValue } from '../values.ts';

/** The file that declares a type is opened once a record comes to a value of it. */
export function askForType(taint: Taint, type: TypeName, value: Cell<TaintValue>): void {
  const { name } = elementType(type);
  // what only adds to it does not declare it
  const known = declaredType(taint.program, name)?.kind ?? 'extension';
  if (!taint.isDeclared(name) || known !== 'extension') return;
  taint.solver.watch(value, ({ kind }) => kind === 'record' && taint.unknownCalls.add(name));
}

/** What a type does not have itself, who adds to it may say, in a file of its own: `extension Shelf { var payload … }`. */
export function askForExtension(taint: Taint, name: string, { hasExtensions }: Traits): void {
  const wanted = extensionOf(name);
  if (hasExtensions && taint.isDeclared(wanted)) taint.unknownCalls.add(wanted);
}

/** A member of such a type, which may be a function: `Row(onOpen: tracker.capture)`. It is asked for where it is called
 *  with a record, wherever that is. */
export function memberElsewhere(
  taint: Taint,
  type: string | undefined,
  site: Site,
  cell: Cell<TaintValue>,
  expected?: TypeName,
): void {
  const info = type === undefined ? undefined : findTypeInfo(taint.program, type);
  const isAtHand = info !== undefined && info.kind !== 'extension' && !isAnnounced(info);
  if (type === undefined || isAtHand || !taint.isDeclared(type)) return;
  if (expected && (NUMBERS.has(expected.name) || expected.name === 'String')) return;
  put(taint, cell, { kind: 'function', made: { id: taint.nextId(), of: info?.name ?? type, site }, path: [] });
}

/** The type of such a member that is called. */
export function askForMember(taint: Taint, type: string, given: readonly (Cell<TaintValue> | undefined)[]): void {
  for (const each of given)
    if (each) taint.solver.watch(each, ({ kind }) => kind === 'record' && taint.unknownCalls.add(type));
}

/** The same of who is called like a function: what it is may be said where it comes from. */
export function askForCallee(taint: Taint, { root, type }: TaintTyped, given: Cell<TaintValue>): void {
  const names = [root, type?.name].filter((name) => name !== undefined);
  const others = names.filter((name) => taint.isDeclared(name) && !isDeclared(taint.program, name));
  if (others.length === 0) return;
  taint.solver.watch(given, ({ kind }) => {
    if (kind === 'record') for (const name of others) taint.unknownCalls.add(name);
  });
}

/** What a case is declared by. */
export function caseKey(name: string): string {
  return `case ${name}`;
}

/** `.imported(title: record.displayName)`, of a type that is not at hand: a case of it, or a maker. */
export function askForCase(taint: Taint, name: string, given: readonly Given[]): void {
  const names = [name, caseKey(name)].filter((it) => taint.isDeclared(it));
  if (names.length === 0) return;
  for (const { typed } of given)
    taint.solver.watch(typed.cell, ({ kind }) => {
      if (kind === 'record') for (const each of names) taint.unknownCalls.add(each);
    });
}

/** What a constant is declared by that names a place. */
export function keyOf(name: string): string {
  return `key ${name}`;
}

/** `post(name: .labOpened, …)`: which name that is may be said in a file that is not at hand. */
export function askForKey(taint: Taint, key: Expression, given: readonly Given[]): void {
  const name = key.kind === 'member' || key.kind === 'name' ? keyOf(key.name) : '';
  if (!taint.isDeclared(name)) return;
  for (const { typed } of given)
    taint.solver.watch(typed.cell, ({ kind }) => kind === 'record' && taint.unknownCalls.add(name));
}

/** A function that is given a record and is not declared here may be declared in a file that was not parsed. */
export function noteUnknown(taint: Taint, { call, name, receiver, given, made, frame }: SystemCall): void {
  const wanted = made?.name ?? name;
  // `super.init(title: record.displayName)`: what the class above does with it
  const above = isOnSuper(call.callee) ? (frame.owner?.supertypes ?? []) : [];
  const see = ({ kind }: TaintValue): void => {
    if (kind !== 'record') return;
    taint.unknownCalls.add(wanted);
    for (const type of above) taint.unknownCalls.add(type);
    if (receiver?.root !== undefined) {
      taint.unknownCalls.add(receiver.root);
      // `Logger.records.info(…)`: what it is may be said by who adds to the type
      if (frame.file.traits.hasExtensions) taint.unknownCalls.add(extensionOf(receiver.root));
    }
    if (receiver?.type) taint.unknownCalls.add(aliasedName(taint.program, elementType(receiver.type).name));
  };
  for (const { typed } of given) {
    taint.solver.watch(typed.cell, see);
    // what stands in a block may be built by who is given it
    taint.solver.watch(typed.cell, (value) => {
      if (value.kind !== 'function') return;
      const { closure, method } = value.made;
      for (const cell of closure?.dropped ? [closure.result, closure.dropped] : []) taint.solver.watch(cell, see);
      // or come of a function that it is given
      if (method) taint.solver.watch(runOf(taint, method).result, see);
    });
  }
  if (receiver) taint.solver.watch(receiver.cell, see);
}
