/**
 * What is let through by its type where objects are told apart: to a place that says what it is for, to a member of a type, by a
 * cast.
 */
import type { TypeName } from '../../facts/facts.ts';
import type { Cell } from '../../flow/solver.ts';
import { lineage } from '../../program/inheritance.ts';
import { findTypeInfo, type TypeInfo } from '../../program/program.ts';
import { isApart, isOf, noteFamily } from '../objects/objects.ts';
import { isShared, joined, type Taint, type TaintTyped, typeInfoOf } from '../state.ts';
import type { Via } from '../value-flows.ts';
import { carriedIn, isAtHand } from '../value-parts.ts';
import type { TaintValue } from '../values.ts';

/** What comes to a place that says of which type it is, or its elements are: no object of another. What a type is of is
 *  told where it is declared, but who is a protocol may be told anywhere. */
export function onlyOf(taint: Taint, type: TypeName): Via | undefined {
  const { program } = taint;
  let inner = type;
  while (inner.args.length === 1 && inner.args[0] && !findTypeInfo(program, inner.name)) [inner] = inner.args;
  if (PLAIN.has(inner.name)) return plain;
  const wanted = findTypeInfo(program, inner.name);
  if (!isApart(taint, wanted) || wanted.kind === 'protocol' || wanted.kind === 'extension') return undefined;
  return (value) => {
    if (value.kind === 'object' && isAtHand(value))
      return isOf(program, value.thing, wanted) || !isWhole(taint, value.thing.type) ? value : undefined;
    const carriedBy = value.kind === 'record' ? carriedIn(value) : undefined;
    const carrier = carriedBy === undefined ? undefined : findTypeInfo(program, carriedBy);
    return !carrier || lineage(program, carrier).includes(wanted) || !isWhole(taint, carrier) ? value : undefined;
  };
}

const PLAIN: ReadonlySet<string> = new Set(
  'String string Int int long Double double Float float num number Date DateTime'.split(' '),
);

/** No object of the app's is a text or a number. */
const plain: Via = (value) => (value.kind === 'object' && isAtHand(value) ? undefined : value);

/** What a member is called on: of all that is at hand what is of the type that has it. */
export function asOwn(
  taint: Taint,
  base: TaintTyped,
  { owner }: { readonly owner?: TypeInfo | undefined },
): TaintTyped {
  const via = owner && onlyOf(taint, { name: owner.name, args: [] });
  return via ? { ...base, into: base.into ?? base.cell, cell: joined(taint, [base.cell], via) } : base;
}

/** Whether all that a class is of is known. */
function isWhole({ program, isDeclared }: Taint, type: TypeInfo): boolean {
  return lineage(program, type).every(
    ({ kind, supertypes }) =>
      kind !== 'extension' && [...supertypes].every((name) => findTypeInfo(program, name) || !isDeclared(name)),
  );
}

/** Notes that a cast, or a branch, lets only what is of a type through. */
export function noteCast(taint: Taint, { cell, type }: TaintTyped, to: TypeName): void {
  const wanted = typeInfoOf(taint, to);
  if (wanted?.kind !== 'class' && wanted?.kind !== 'struct') return;
  const from = typeInfoOf(taint, type);
  // where nothing tells what it was before, whatever is of the same type as the one that is wanted
  for (const each of from ? [wanted, from] : lineage(taint.program, wanted)) noteFamily(taint, each, [cell]);
}

/** A part of a value that carries its parts. */
export function partCarried(taint: Taint, info: TypeInfo | undefined, part: Cell<TaintValue>): Cell<TaintValue> {
  return isApart(taint, info) && !isShared(info) ? joined(taint, [part], taint.values.carried(info.name)) : part;
}
