/**
 * Functions that an object keeps for itself, or a table of which one is taken by its key: each is run where that is called, and
 * not where it is made.
 */
import type { Expression, FunctionFact } from '../../facts/facts.ts';
import { matchArguments } from '../../program/arguments.ts';
import { type Kept, keptByLabel, keptClosures } from '../../program/kept-closures.ts';
import { isReference, type KeyedTable, keyedTables } from '../../program/keyed-tables.ts';
import type { Call } from '../../program/mentions.ts';
import type { FunctionInfo, Program, TypeInfo } from '../../program/program.ts';
import { uncalledObjects } from '../../program/uncalled-objects.ts';
import { codeOf, type Unit } from '../../program/units.ts';
import { unreadSlots } from '../../program/unread-slots.ts';
import type { FindPlaces } from '../../program/unrun.ts';
import { type Analysis, memoize } from '../analysis.ts';
import { enterCode, noteBehind, noteKeptReference } from '../branches/behind.ts';
import { isSaidHereAlone } from '../branches/said-here.ts';

function keptIn(analysis: Analysis): Set<FunctionFact['body']> {
  return memoize(analysis, 'kept closures', () => new Set<FunctionFact['body']>());
}

/** Whether all code that runs what is kept is followed: by another name of its type an object may be made elsewhere. */
function isSeen({ findPlaces, program, relevant }: Analysis, { callers, field, isPrivate }: Kept): boolean {
  const isFollowed = callers.every((unit) => unit.kind === 'function' && relevant.has(unit.info.id));
  const isKnown = isPrivate || (findPlaces && isSaidHereAlone(program, findPlaces, field.fact.name));
  return isFollowed && isKnown === true;
}

/** Notes the closures among the arguments of an initialiser that the object alone runs. */
export function noteKept(analysis: Analysis, init: FunctionInfo, call: Call): void {
  const places = memoize(analysis, `keeps ${init.id}`, () =>
    [...keptClosures(analysis.program, init)].flatMap(([place, kept]) => (isSeen(analysis, kept) ? place : [])),
  );
  if (places.length === 0) return;
  const matched = matchArguments(init.fact, call.args);
  for (const place of places) {
    const at = matched?.[place];
    const value = at === undefined ? undefined : call.args[at]?.value;
    if (value) keep(analysis, value);
  }
}

/** The same of a struct that is made by the labels of its fields. */
export function noteKeptByLabel(analysis: Analysis, owner: TypeInfo, { args }: Call): void {
  const labels = memoize(analysis, `keeps by label ${owner.name}`, () =>
    [...keptByLabel(analysis.program, owner)].flatMap(([label, kept]) => (isSeen(analysis, kept) ? label : [])),
  );
  for (const { label, value } of labels.length > 0 ? args : [])
    if (label !== undefined && labels.includes(label)) keep(analysis, value);
}

/** Notes what stands in tables of which one is taken by its key, where all code that takes one is followed. */
export function noteKeyed(analysis: Analysis, units: readonly Unit[]): void {
  const { findPlaces, program } = analysis;
  for (const { table } of findPlaces ? usableTables(program, findPlaces, units) : [])
    for (const [, value] of table.pairs) keep(analysis, value);
}

/** The tables that no file says which was not opened, by code that may have to do with types. */
export function usableTables(program: Program, findPlaces: FindPlaces, units: readonly Unit[]): readonly KeyedTable[] {
  const followed = new Set(units.map(codeOf));
  const tables = keyedTables(program).filter(({ takers }) => takers.every((unit) => followed.has(codeOf(unit))));
  return tables.filter(({ name, isLocal }) => isLocal || isSaidHereAlone(program, findPlaces, name));
}

/** Notes what is put where nobody looks. */
export function noteUnread(analysis: Analysis): void {
  const { findPlaces, program } = analysis;
  for (const value of findPlaces ? valuesUnread(program, findPlaces) : []) keep(analysis, value);
}

/** The functions that are put where nobody looks, in no file that was not opened either. */
export function valuesUnread(program: Program, findPlaces: FindPlaces): readonly Expression[] {
  const values = unreadSlots(program).values((name) => !isSaidHereAlone(program, findPlaces, name));
  return values.filter((value) => value.kind === 'closure' || isReference(value));
}

/** The methods of objects that are made to be called, of which nobody calls any. */
export function methodsUncalled(program: Program, findPlaces: FindPlaces): readonly FunctionInfo[] {
  return uncalledObjects(program, (name) => !isSaidHereAlone(program, findPlaces, name));
}

export function keep(analysis: Analysis, value: Expression): void {
  if (value.kind === 'closure') keepCode(analysis, value.body.body);
  else if (isReference(value)) noteKeptReference(analysis, value.kind === 'reference' ? value.to : value);
}

/** The same of the body of a loop over what never comes. */
export function keepCode(analysis: Analysis, code: FunctionFact['body']): void {
  if (code.length === 0) return;
  keptIn(analysis).add(code);
  noteBehind(analysis, code);
}

/** Notes what nobody runs, whoever is handed it: what listens, and the code of what it runs. */
export function silence(analysis: Analysis, what: Expression | FunctionFact['body']): void {
  silentIn(analysis).add(what);
  if (!('kind' in what)) keepCode(analysis, what);
}

export function isSilent(analysis: Analysis, what: Expression | FunctionFact['body']): boolean {
  return silentIn(analysis).has(what);
}

function silentIn(analysis: Analysis): Set<Expression | FunctionFact['body']> {
  return memoize(analysis, 'silent', () => new Set<Expression | FunctionFact['body']>());
}

export function isKept(analysis: Analysis, { body }: Pick<FunctionFact, 'body'>): boolean {
  return keptIn(analysis).has(body);
}

/** Somebody calls one. */
export function enterKept(analysis: Analysis, { body }: FunctionFact): void {
  if (keptIn(analysis).has(body)) enterCode(analysis, body);
}
