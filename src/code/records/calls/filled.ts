/**
 * Where what is put into an object goes that a function is given, or that is one of several: to who goes on with it.
 */
import type { Expression, Statement } from '../../facts/facts.ts';
import type { Cell } from '../../flow/solver.ts';
import { mentionsOf } from '../../program/find-mentions.ts';
import type { VariableInfo } from '../../program/program.ts';
import { declareName, findName } from '../../program/scopes.ts';
import { assign } from '../assign.ts';
import { flowTyped } from '../evaluate.ts';
import type { Given } from '../hits.ts';
import { fieldCell } from '../objects/fields.ts';
import { isOfThings, readThing, watchSeen } from '../objects/objects.ts';
import { growOverwritten } from '../overwritten.ts';
import { link, newCell, type Taint, type TaintFrame, type TaintTyped } from '../state.ts';
import type { TaintValue } from '../values.ts';

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
  if (local) {
    growOverwritten(taint, place, cell, frame);
    flowTyped(taint, cell, local.into ?? local.cell, local.type);
  } else if (place.kind === 'name' || place.kind === 'member' || place.kind === 'index' || place.kind === 'cast')
    assign(taint, place, cell, frame);
  else link(taint, cell, typed.into ?? typed.cell);
  return cell;
}

/** What an object puts into a list that it was made with is in that list, whoever else has it. */
export function shareKept(
  taint: Taint,
  variable: VariableInfo,
  self: TaintTyped | undefined,
  place: Cell<TaintValue> | undefined,
): void {
  const { owner } = variable;
  if (!place) return;
  if (self && owner && isOfThings(taint, variable))
    watchSeen(taint, self, owner, (thing) => {
      if (!thing.stands) readThing(taint, thing, variable, place);
    });
  else link(taint, fieldCell(taint, variable), place);
}

export function placesOf(taint: Taint, given: readonly Given[], frame: TaintFrame): Places {
  const made: Cell<TaintValue>[] = [];
  return (at) => {
    const each = given[at];
    if (each) made[at] ??= placeOf(taint, each.argument.value, each.typed, frame);
    return made[at];
  };
}
