/** What a person picks in a view of SwiftUI comes to what its `selection` is bound to, beside all that it might be. */

import type { Argument, TypeName } from '../../facts/facts.ts';
import { elementType } from '../../facts/type-names.ts';
import type { Cell } from '../../flow/solver.ts';
import { CLINICAL_TYPE_NAMES } from '../../models/healthkit.ts';
import { boundOf } from '../../program/bindings.ts';
import { isPlain } from '../../program/may-hold-types.ts';
import type { Call } from '../../program/mentions.ts';
import { findTypeInfo, type TypeInfo } from '../../program/program.ts';
import { asideFrom, pickIn, selectionOf } from '../../program/selections.ts';
import { type Analysis, isNobody, memoize, newCell, whenEmpty } from '../analysis.ts';
import { emitAs } from '../branches/bindings.ts';
import type { Given } from '../calls/calls.ts';
import type { Frame, Typed } from '../calls/frames.ts';
import { evaluate } from '../evaluate.ts';
import { readMember } from '../objects/members.ts';
import { lvalue } from '../store.ts';
import { tagged, type Value } from '../values.ts';
import { chooseAny } from './user-choice.ts';

/** The frame in which stands what a view shows, and offers. */
export function choosing(analysis: Analysis, call: Call, name: string, frame: Frame): Frame {
  const selection = frame.file.traits.hasBindings ? selectionOf(call) : undefined;
  const target = selection && boundOf(selection);
  const into = target && lvalue(analysis, target, frame);
  if (!into) return asideFrom(frame, name);
  const cell = newCell(analysis);
  const { type } = evaluate(analysis, target, frame);
  const own = objectsOf(analysis, type);
  const reason = `\`${'name' in target ? target.name : ''}\` is set by the user's choice`;
  const isCase = own?.kind === 'enum';
  // what nobody knows is one of its cases
  const isUnknown = (it: Value): boolean => isCase && it.kind === 'unknown' && !isNobody(it);
  analysis.solver.flow(cell, into, (it) => (isUnknown(it) ? undefined : it));
  analysis.solver.watch(cell, (it) => {
    if (isUnknown(it)) chooseAny(analysis, into, type, { reason, site: target.site });
  });
  // rows that stand elsewhere may be of another view: an object of the app's own is made for one
  const via = isCase
    ? (it: Value): Value | undefined => (it.kind === 'case' ? tagged(it, { upperBound: true }) : undefined)
    : undefined;
  if (own) for (const name of [own.name, ANY]) analysis.solver.flow(pickable(analysis, name), cell, via);
  if (own || isClinical(type)) {
    whenEmpty(analysis, cell, 'unknown', () => chooseAny(analysis, into, type, { reason, site: target.site }));
  }
  return { ...frame, chosen: { cell, ...(type && { type }) } };
}

/** Whether all that a person may pick is known: objects and cases of the app's own, and clinical types, which views are seen
 *  to offer. Of anything else nobody can say what is. */
export function isPickedHere(analysis: Analysis, { chosen }: Frame, call: Call, arg: Argument): boolean {
  if (!chosen || arg.value !== selectionOf(call)) return false;
  return isClinical(chosen.type) || objectsOf(analysis, chosen.type) !== undefined;
}

function isClinical(type: TypeName | undefined): boolean {
  return type !== undefined && CLINICAL_TYPE_NAMES.has(elementType(type).name);
}

function objectsOf({ program }: Analysis, type: TypeName | undefined): TypeInfo | undefined {
  const info = type && findTypeInfo(program, elementType(type).name);
  return info?.kind === 'struct' || info?.kind === 'class' || info?.kind === 'enum' ? info : undefined;
}

/** What views of the app offer of a type, wherever they stand: rows may be in a view of their own. */
function pickable(analysis: Analysis, name: string): Cell<Value> {
  return memoize(analysis, `pickable ${name}`, () => newCell(analysis));
}

const ANY = '';

/** What one call offers: to the view around whose selection is bound, and, where it is the very thing that is shown, to
 *  whoever selects one of its type. */
export function offer(analysis: Analysis, name: string, given: readonly Given[], call: Call, frame: Frame): void {
  const choice = frame.file.traits.hasBindings ? pickIn(call, name) : undefined;
  const shown = choice && given[choice.index];
  if (!shown) return;
  if (choice.path.every((part) => part === 'self')) {
    const own = shown.type && findTypeInfo(analysis.program, elementType(shown.type).name);
    if (own || !shown.type) emitAs(analysis, frame, shown.cell, pickable(analysis, own?.name ?? ANY), shown.type);
  }
  if (!frame.chosen) return;
  const told = choice.path.reduce<Typed>((of, part) => readMember(analysis, of, part, call, frame), shown);
  if (mayHold(analysis, frame.chosen.type, told.type)) emitAs(analysis, frame, told.cell, frame.chosen.cell, told.type);
}

/** Rows that their ids tell apart pick no such id for a selection of a type of the app's own: their links or tags do. */
function mayHold({ program }: Analysis, selection: TypeName | undefined, told: TypeName | undefined): boolean {
  if (!selection || !told || !findTypeInfo(program, elementType(selection).name)) return true;
  return told.name !== 'String' && !isPlain(told);
}
