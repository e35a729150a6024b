/**
 * What one row of the stores' table does: whether a call is of it, which argument is what, and what goes in or comes out.
 */
import type { Expression, Site, TypeName } from '../../facts/facts.ts';
import type { Cell } from '../../flow/solver.ts';
import { DATABASES, EVENTS, TABLES } from '../../models/storage.ts';
import type { StoreArgument, StoreCall } from '../../models/storage-calls.ts';
import { lineage } from '../../program/inheritance.ts';
import { findTypeInfo } from '../../program/program.ts';
import { assign } from '../assign.ts';
import { letThroughPredicate } from '../branches/told-by-test.ts';
import { apply } from '../calls/call-values.ts';
import { runFunctions } from '../calls/given-functions.ts';
import type { SystemCall } from '../calls/unknown.ts';
import { callSelected } from '../events/selected.ts';
import { type Given, namesOf } from '../hits.ts';
import { noteKeeper } from '../objects/objects.ts';
import { joined, link, newCell, type Taint, type TaintFrame, type TaintTyped } from '../state.ts';
import type { TaintValue } from '../values.ts';
import { addressOf, fileWritten, watchFiles } from './addressed-files.ts';
import { inBox, inBoxes } from './boxes.ts';
import { fillByNames } from './filled-by-names.ts';
import { modelOf, typeOf } from './kept-models.ts';
import { type Places, placesNamed } from './places-named.ts';
import { keepRow, rowsAsked } from './rows-asked.ts';
import {
  allOf,
  entryNamed,
  isFile,
  keepAt,
  onlyPlace,
  placeIn,
  placeOf,
  stepOf,
  takenOut,
  watchPlaces,
  wholePlaces,
} from './stored-places.ts';

/** The names that what is called on may be known by. */
export function receiverNames(taint: Taint, receiver: TaintTyped | undefined): readonly string[] {
  if (!receiver) return NOBODY;
  const names = namesOf(taint, receiver);
  const info = receiver.root === undefined ? undefined : findTypeInfo(taint.program, receiver.root);
  return info ? [...names, ...lineage(taint.program, info).flatMap(({ supertypes }) => [...supertypes])] : names;
}

const NOBODY: readonly string[] = [];

export function isMeant(
  taint: Taint,
  { store, on, args }: StoreCall,
  names: readonly string[],
  frame: TaintFrame,
): boolean {
  const { types, modules, ending } = store;
  if (ending !== undefined && !frame.file.path.endsWith(ending)) return false;
  if (modules && !modules.some((module) => taint.imports.has(module))) return false;
  if (on === 'any') return true;
  if (!types) return false;
  // data of nobody knows which type, and a context of nobody knows what
  if (names.length === 0) return (on === 'self' && types.includes('Data')) || args.some(({ role }) => role === 'id');
  return types.some((type) => names.includes(type) && !taint.isDeclared(type));
}

export type Part = StoreArgument & { readonly given: Given };

/** The arguments of a call by what they are to the store; undefined for another call of that name. */
export function partsOf({ args }: StoreCall, given: readonly Given[]): readonly Part[] | undefined {
  const parts: Part[] = [];
  let at = 0;
  const bare = given.filter(({ argument }) => argument.label === undefined);
  for (const wanted of args) {
    const found =
      wanted.label === undefined
        ? bare[at++]
        : (given.find(({ argument }) => argument.label === wanted.label) ??
          (BY_FUNCTIONS.has(wanted.role) ? given.find(({ argument }) => argument.isTrailing) : undefined));
    if (found) parts.push({ ...wanted, given: found });
    else if (wanted.role !== 'any' && wanted.role !== 'in' && wanted.part === undefined) return undefined;
  }
  return parts;
}

/** What a function is for, which may stand behind the brackets. */
const BY_FUNCTIONS: ReadonlySet<StoreArgument['role']> = new Set(['heard', 'made']);

/** What comes out; undefined where something is put in, and where the place is not told. */
export function runRow(
  taint: Taint,
  row: StoreCall,
  parts: readonly Part[],
  system: SystemCall,
): TaintTyped | undefined {
  const { frame, receiver, of } = system;
  const model = modelOf(taint, row, parts, system);
  if (row.on !== 'at' && model !== undefined) {
    const box = parts.find(({ role }) => role === 'in')?.given.typed ?? receiver;
    if (!row.store.boxes || !box) return runAt(taint, row, model, parts, system, model);
    return runInBoxes(taint, row, model, parts, system, box);
  }
  const keys = keyOf(taint, parts, frame) ?? onlyPlace(row);
  const address = addressOf(row, parts);
  if (row.on !== 'at' && !keys && !address) return undefined;
  const cell = newCell(taint);
  let type: TypeName | undefined;
  const run = (place: string, doubt?: string): void => {
    // also in one of several stores
    if (row.on !== 'at' && keys?.by) noteKeeper(taint, keys.by, placeOf(taint, row.store.name, place));
    const brought = runAt(taint, row, place, parts, system);
    if (brought) link(taint, brought.cell, cell, doubt === undefined ? undefined : taint.values.doubted(doubt));
    type ??= brought?.type;
  };
  if (address && row.does === 'gets')
    watchFiles(taint, address, frame, (place) => {
      if (keys?.by) noteKeeper(taint, keys.by, placeOf(taint, row.store.name, place));
      run(place);
    });
  const written = address && row.does === 'puts' ? fileWritten(taint, address, frame) : undefined;
  if (written !== undefined) run(written);
  const around = of && row.on === 'at' ? placesNamed(taint, of, frame) : undefined;
  if (row.on !== 'at' && !keys) return row.does === 'puts' ? undefined : { cell, ...(type && { type }) };
  if (row.on !== 'at' && keys)
    keepAt(taint, row, keys, frame, (place, doubt) => {
      if (system.box !== undefined || !receiver) run(inBox(system.box, place), doubt);
      else inBoxes(taint, row, receiver, place, frame, (each) => run(each, doubt));
    });
  else if (system.box !== undefined && !receiver) run(placeIn(row, system.box, keys?.name));
  else {
    if (around?.by && !around.isHanded)
      noteKeeper(taint, around.by, placeOf(taint, row.store.name, placeIn(row, around.name, keys?.name)));
    // entries by keys that differ are those of one box
    watchPlaces(taint, row, receiver ?? { cell }, around, frame, (place) =>
      run(placeIn(row, place, model ?? keys?.name)),
    );
  }
  return row.does === 'puts' ? undefined : { cell, ...(type && { type }) };
}

/** What is kept as a model, in one of several stores. */
function runInBoxes(
  taint: Taint,
  row: StoreCall,
  model: string,
  parts: readonly Part[],
  system: SystemCall,
  box: TaintTyped,
): TaintTyped | undefined {
  const cell = newCell(taint);
  inBoxes(taint, row, box, model, system.frame, (place) => {
    const brought = runAt(taint, row, place, parts, system, model);
    if (brought) link(taint, brought.cell, cell);
  });
  const type = typeOf(row, model);
  return row.does === 'puts' ? undefined : { cell, ...(type && { type }) };
}

function runAt(
  taint: Taint,
  row: StoreCall,
  place: string,
  parts: readonly Part[],
  system: SystemCall,
  model?: string,
): TaintTyped | undefined {
  const { frame, call, receiver } = system;
  const { values } = taint;
  if (row.does === 'puts') {
    const kept = placeOf(taint, row.store.name, place);
    // whoever gets all there is gets this too
    if (row.on === 'at' && !isFile(row) && !place.endsWith('/'))
      link(taint, kept, placeOf(taint, row.store.name, allOf(place)));
    const step = stepOf(row, call.site);
    // `realm.create(Plan.self, value: ["payer": name])`
    const made = model !== undefined && frame.file.traits.isNative ? findTypeInfo(taint.program, model) : undefined;
    // a column is a part of its table
    const isRow = row.store.name === TABLES && !frame.file.traits.isNative;
    const crossing = row.store.name === EVENTS || isRow ? values.keyed : undefined;
    if (row.on === 'self' && receiver) link(taint, receiver.cell, kept, undefined, step);
    if (row.store.name === DATABASES) keepRow(taint, place, system, step);
    for (const { role, part, given, fields } of parts) {
      if (fields) putFields(taint, fields, given, kept, frame, step);
      else if (role === 'value' && made && fillByNames(taint, made, given.typed.cell, undefined, call.site, frame))
        continue;
      else if (role === 'model') link(taint, given.typed.cell, kept, isRow ? crossing : undefined, step);
      else if (role === 'made' || role === 'filled') {
        const back = newCell(taint);
        const results =
          role === 'filled'
            ? runFunctions(taint, [given], [kept], call, frame, [back])
            : runFunctions(taint, [given], [], call, frame);
        for (const each of role === 'filled' ? [back] : results) link(taint, each, kept, undefined, step);
      } else if (role === 'table') link(taint, given.typed.cell, kept, undefined, step);
      else if (role === 'value')
        link(
          taint,
          part === undefined ? given.typed.cell : asPart(taint, given.typed.cell, part),
          kept,
          part === undefined ? crossing : undefined,
          step,
        );
    }
    return undefined;
  }
  const isOfAll =
    row.on === 'at' && !isFile(row) && place.endsWith('/') && !row.args.some(({ role }) => role === 'key');
  const asked =
    row.store.name === DATABASES && model !== undefined
      ? rowsAsked(taint, place, model, system, stepOf(row, call.site))
      : undefined;
  const taken = asked ?? takenOut(taint, row, isOfAll ? wholePlaces(place.slice(0, -1)) : [place], call.site);
  const descriptor = parts.find(({ role }) => role === 'of')?.given.argument.value;
  const cell = descriptor ? letThroughPredicate(taint, descriptor, taken, frame) : taken;
  // what was put there as a table
  const slash = row.on === 'at' && !isFile(row) && !isOfAll ? place.lastIndexOf('/') : -1;
  if (slash >= 0)
    link(
      taint,
      placeOf(taint, row.store.name, place.slice(0, slash + 1)),
      cell,
      entryNamed(place.slice(slash + 1)),
      stepOf(row, call.site),
    );
  const type = typeOf(row, model);
  const typed = { cell, ...(type && { type }) };
  for (const { role, given } of parts)
    if (role === 'made')
      for (const each of runFunctions(taint, [given], [], call, frame))
        link(taint, each, placeOf(taint, row.store.name, place));
  for (const part of parts) {
    hear(taint, part, parts, typed, { call, frame });
    if (part.role === 'out') fill(taint, part.given, cell, frame);
  }
  return typed;
}

/** `stream.read(&bytes, maxLength: 80)`. */
function fill(taint: Taint, { argument: { value } }: Given, cell: Cell<TaintValue>, frame: TaintFrame): void {
  const [target] = value.kind === 'operation' ? value.operands : [value];
  if (target) assign(taint, target, cell, frame);
}

/** A part of what is kept, and one in another: `notification.data`. */
function asPart(taint: Taint, cell: Cell<TaintValue>, part: string): Cell<TaintValue> {
  return part.split('.').reduceRight((inner, name) => joined(taint, [inner], taint.values.around(name)), cell);
}

function putFields(
  taint: Taint,
  fields: readonly StoreArgument[],
  given: Given,
  kept: Cell<TaintValue>,
  frame: TaintFrame,
  step: { what: string; site: Site },
): void {
  // an object carries its parts by their names already
  for (const { role, label = '', part = '' } of fields) {
    if (role !== 'value') continue;
    const own = joined(taint, [given.typed.cell], taint.values.pop(label));
    link(taint, asPart(taint, own, part), kept, undefined, { ...step, site: given.argument.value.site ?? frame.file });
  }
}

/** What a key is called. */
export function keyOf(taint: Taint, parts: readonly Part[], frame: TaintFrame): Places | undefined {
  const key = parts.find(({ role }) => role === 'key');
  const inner = key ?? parts.find(({ fields }) => fields?.some(({ role }) => role === 'key'));
  const value = key ? key.given.argument.value : inner && fieldOf(inner.given.argument.value, inner.fields);
  return value && placesNamed(taint, value, frame);
}

function fieldOf(value: Expression, fields: readonly StoreArgument[] = []): Expression | undefined {
  const key = fields.find(({ role }) => role === 'key')?.label;
  return value.kind === 'dictionary' ? entryOf(value, key) : undefined;
}

function entryOf({ pairs }: Extract<Expression, { kind: 'dictionary' }>, key?: string): Expression | undefined {
  return pairs.find(([name]) => name.kind === 'literal' && name.value === key)?.[1];
}

/** Gives what comes out to whoever is to hear of it. */
function hear(
  taint: Taint,
  part: Part,
  parts: readonly Part[],
  brought: TaintTyped,
  { call, frame }: Pick<SystemCall, 'call' | 'frame'>,
): void {
  const { role, given, fields, isSecond: isTold } = part;
  const label = fields?.find((it) => it.role === 'heard')?.label;
  if (role === 'heard' || label !== undefined) {
    const heard = label === undefined ? given.typed.cell : joined(taint, [given.typed.cell], taint.values.pop(label));
    taint.solver.watch(heard, (value) => {
      if (value.kind !== 'function' || value.path.length > 0) return;
      // who sent it comes first where there are two
      const isSecond =
        isTold === true || ((value.made.closure?.parameters.length ?? 0) > 1 && parts.some((it) => it.role === 'any'));
      apply(taint, value.made, isSecond ? [newCell(taint), brought.cell] : [brought.cell], call, frame);
    });
  }
  if (role !== 'selector') return;
  const self = parts.find((it) => it.role === 'any')?.given.typed;
  callSelected(taint, given, self, brought.cell, { call, frame });
}
