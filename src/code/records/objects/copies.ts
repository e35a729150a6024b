/**
 * Copies of objects with other parts, `row.copy(text = text)` of Kotlin and `row with { Text = text }` of C#: what they are
 * made of stays as it is.
 */
import type { Expression, Statement } from '../../facts/facts.ts';
import type { Cell } from '../../flow/solver.ts';
import { copiedBy } from '../../program/called-at-once.ts';
import { lineage } from '../../program/inheritance.ts';
import { findTypeInfo, findVariable } from '../../program/program.ts';
import { partCarried } from '../branches/told-by-type.ts';
import { evaluate } from '../evaluate.ts';
import {
  carriesParts,
  isShared,
  joined,
  link,
  newCell,
  type Taint,
  type TaintFrame,
  type TaintTyped,
} from '../state.ts';
import type { Via } from '../value-flows.ts';
import { isAtHand, partName } from '../value-parts.ts';
import type { Call, TaintValue } from '../values.ts';
import { isApart, isOfThings, makeThing, readThing, storeOf, watchThings } from './objects.ts';
import { storeMember } from './put-members.ts';

type Assigned = Extract<Expression, { kind: 'assign' }>;

/** What a copy is, with the parts that are set. Undefined for any other call, and where nothing tells what is copied. */
export function copyOf(taint: Taint, call: Call, frame: TaintFrame): TaintTyped | undefined {
  const of = copiedBy(call.callee);
  if (!of || call.callee.kind !== 'closure') return undefined;
  const base = evaluate(taint, of, frame);
  const { type } = base;
  const info = type && findTypeInfo(taint.program, type.name);
  if (!info || (info.kind !== 'class' && info.kind !== 'struct')) return undefined;
  const cell = newCell(taint);
  const thing = makeThing(taint, info, call, frame);
  const copy = { cell: thing ?? newCell(taint), type };
  const parts = new Map(call.callee.body.body.flatMap(partSet));
  for (const [name, { target, value }] of parts) {
    const wanted = findVariable(taint.program, info, name)?.fact.type;
    const given = evaluate(taint, value, frame, wanted).cell;
    storeMember(taint, copy, name, given, target.site, (part) => link(taint, part, cell), frame);
    if (isShared(info) && carriesParts(info))
      link(taint, partCarried(taint, info, joined(taint, [given], taint.values.push(name))), cell);
  }
  const isOther = (value: TaintValue): boolean =>
    value.kind === 'object' && isAtHand(value) && isApart(taint, info) && isShared(info);
  const rest: Via = (value) => (isOther(value) || parts.has(partName(value)) ? undefined : value);
  link(taint, base.cell, cell, rest);
  if (thing) {
    link(taint, thing, cell);
    takeOver(taint, base, { cell: thing, type }, new Set(parts.keys()), frame);
  }
  return { cell, type };
}

/** `copy.text = text`, among what makes a copy. */
function partSet(statement: Statement): readonly (readonly [string, Assigned])[] {
  const set = statement.kind === 'evaluate' && statement.value.kind === 'assign' ? statement.value : undefined;
  return set?.target.kind === 'member' ? [[set.target.name, set]] : [];
}

/** What a copy has of the object that it is made of. */
function takeOver(
  taint: Taint,
  base: TaintTyped,
  copy: TaintTyped,
  parts: ReadonlySet<string>,
  frame: TaintFrame,
): void {
  const info = base.type && findTypeInfo(taint.program, base.type.name);
  if (!info || !isShared(info)) return;
  const kept = lineage(taint.program, info).flatMap(({ variables }) => [...variables.values()]);
  watchThings(taint, base, info, frame, (thing, doubt) => {
    for (const variable of kept) {
      if (parts.has(variable.fact.name) || variable.fact.getter || !isOfThings(taint, variable)) continue;
      const held: Cell<TaintValue> = newCell(taint);
      readThing(taint, thing, variable, held);
      watchThings(taint, copy, info, frame, (own) => {
        if (own !== thing)
          link(
            taint,
            held,
            storeOf(taint, own, variable),
            doubt === undefined ? undefined : taint.values.doubted(doubt),
          );
      });
    }
  });
}
