/**
 * What is kept beside an object, `objc_setAssociatedObject(self, &key, kind, …)`: one thing more that each object of its class
 * holds, for each key; where the key is a part of another object, one more of that.
 */
import type { Expression } from '../../facts/facts.ts';
import { associatedObject, placesOf } from '../../program/associated-objects.ts';
import { lineage } from '../../program/inheritance.ts';
import type { TypeInfo, VariableInfo } from '../../program/program.ts';
import { evaluateArguments } from '../calls/call-arguments.ts';
import { link, memoize, newCell, type Taint, type TaintFrame, type TaintTyped, typeInfoOf } from '../state.ts';
import type { Call } from '../values.ts';
import { fieldCell } from './fields.ts';
import { isOfThings, readThing, storeOf, watchThings } from './objects.ts';

export function callAssociated(taint: Taint, call: Call, frame: TaintFrame): TaintTyped | undefined {
  const associated = associatedObject(taint.program, call, frame);
  if (!associated) return undefined;
  const cell = newCell(taint);
  const given = evaluateArguments(taint, call, frame);
  const value = associated.stored === undefined ? undefined : given[associated.stored]?.typed.cell;
  const step = { what: 'kept beside an object', site: call.site };
  const base = associated.isOwn ? frame.self : given[0]?.typed;
  const owner = classOf(taint, base);
  for (const place of placesOf(associated)) {
    const beside = owner && besideOf(taint, owner, place, call, frame);
    const untold = memoize(taint, `beside ${place}`, () => newCell(taint));
    const all = memoize(taint, `beside any ${place}`, () => newCell(taint));
    // of whose class nothing is known may be any
    if (value) link(taint, value, beside ? all : untold, undefined, step);
    else for (const kept of beside ? [untold] : [untold, all]) link(taint, kept, cell);
    if (!base || !owner || !beside) continue;
    if (!isOfThings(taint, beside)) {
      if (value) link(taint, value, fieldCell(taint, beside), undefined, step);
      else link(taint, fieldCell(taint, beside), cell);
    } else
      watchThings(taint, base, owner, frame, (thing, doubt) => {
        if (value) link(taint, value, storeOf(taint, thing, beside), undefined, step);
        else {
          const read = newCell(taint);
          readThing(taint, thing, beside, read);
          link(taint, read, cell, doubt === undefined ? undefined : taint.values.doubted(doubt));
        }
      });
  }
  return { cell };
}

/** The class of the app's own that an object is of: that of all its heirs. */
function classOf(taint: Taint, base: TaintTyped | undefined): TypeInfo | undefined {
  const info = typeInfoOf(taint, base?.type);
  return info && lineage(taint.program, info).findLast(({ kind }) => kind === 'class');
}

function besideOf(
  taint: Taint,
  owner: TypeInfo,
  place: string,
  { site }: Expression,
  { file }: TaintFrame,
): VariableInfo {
  return memoize(taint, `beside ${owner.id} ${place}`, () => ({
    id: taint.nextId() + 0.5,
    fact: { name: place, modifiers: new Set<string>(), site },
    file,
    owner,
  }));
}
