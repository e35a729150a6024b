/**
 * What is read of one of several objects and put into one of them again, a form in which any row may be edited: it is the
 * same one, and what another of them holds does not come into it.
 */
import type { Cell } from '../../flow/solver.ts';
import { lineage } from '../../program/inheritance.ts';
import type { TypeInfo, VariableInfo } from '../../program/program.ts';
import { link, newCell, type Step, type Taint, type TaintTyped } from '../state.ts';
import type { Via } from '../value-flows.ts';
import type { TaintValue } from '../values.ts';
import { fieldCell } from './fields.ts';
import { readThing, storeOf, type Thing } from './objects.ts';

/** What is read of an object, which it is known by where others put something into those of its class. */
export function readOf(taint: Taint, thing: Thing, variable: VariableInfo, into: Cell<TaintValue>): void {
  const isEdited = taint.apart.wereEdited.has(thing.type.name);
  const held = isEdited ? newCell(taint) : into;
  readThing(taint, thing, variable, held);
  if (isEdited) link(taint, held, into, taint.values.from(thing));
}

/** Sets a property of one of the objects that `base` may be: what another of them holds does not come there. */
export function edit(
  taint: Taint,
  base: TaintTyped,
  value: Cell<TaintValue>,
  thing: Thing,
  variable: VariableInfo,
  step: Step,
): void {
  const into = storeOf(taint, thing, variable);
  const own = kept(taint, thing);
  const others = new Set<Thing>();
  const otherOf = (it: TaintValue): Thing | undefined => {
    const found = it.kind === 'record' ? it.from?.find(({ type }) => isKin(taint, type, thing.type)) : undefined;
    return found === thing && !thing.stands ? undefined : found;
  };
  link(taint, value, into, (it) => (otherOf(it) ? undefined : own(it)), step);
  taint.solver.watch(value, (it) => {
    const other = otherOf(it);
    if (!other || others.has(other)) return;
    others.add(other);
    const onlyOf: Via = (each) => (otherOf(each) === other ? own(each) : undefined);
    // an object that nobody can tell is among those that are edited, and not any that is made somewhere
    if (thing.stands) link(taint, value, fieldCell(taint, variable), onlyOf, step);
    else
      taint.deferred.push(() => {
        const meant = base.cell.values.flatMap((each) => (each.kind === 'object' ? [each.thing] : []));
        if (!(other.stands ? meant.length > 1 : meant.includes(other))) link(taint, value, into, onlyOf, step);
      });
  });
}

/** What is put into an object is that one's, and no longer known by another of its class. */
export function kept(taint: Taint, { type }: Thing): Via {
  return (value) => {
    if (value.kind !== 'record' || !value.from) return value;
    const { from, ...own } = value;
    const others = from.filter((each) => !isKin(taint, each.type, type));
    return others.length > 0 ? { ...own, from: others } : own;
  };
}

function isKin({ program }: Taint, one: TypeInfo, other: TypeInfo): boolean {
  return lineage(program, one).includes(other) || lineage(program, other).includes(one);
}
