/**
 * Which types the second run has to tell the objects of apart, as the first one saw them.
 */
import type { TypeName } from '../../facts/facts.ts';
import type { Cell } from '../../flow/solver.ts';
import { boxIn } from '../../models/foreign-paths.ts';
import { OPENED } from '../../models/storage.ts';
import { descendants } from '../../program/inheritance.ts';
import type { TypeInfo, VariableInfo } from '../../program/program.ts';
import { choiceOf } from '../branches/branches.ts';
import { functionsToTell } from '../calls/made-by-calls.ts';
import { runOf } from '../runs.ts';
import { isShared, type Taint, type TaintTyped } from '../state.ts';
import { onlyStacks } from '../stores/stacks.ts';
import type { TaintValue } from '../values.ts';
import { toldThrough } from './absent.ts';
import { countMade, holdsRecord, type ToTell } from './objects.ts';

/** The types that a second run has to tell apart: those of which one object may hold a record and another may not, and
 *  those of which a member means one thing or another. */
export function typesToTell(taint: Taint): ToTell {
  const { program, apart, fields } = taint;
  const names = new Set<string>();
  const add = (type: TypeInfo): void => {
    for (const each of [type, ...descendants(program, type)]) names.add(each.name);
  };
  const holdsOne = (cell: Cell<TaintValue>): boolean => tellsApart(taint, cell);
  for (const [family, cells] of apart.families) if (cells.some(holdsOne)) add(family);
  // of what inherits from it there is one at least, whoever makes that
  const isMadeTwice = (type: TypeInfo): boolean =>
    descendants(program, type).reduce(
      (sum, each) => sum + Math.max(countMade(taint, each), isShared(each) ? 1 : 0),
      countMade(taint, type),
    ) > 1;
  const isMadeByEach = (type: TypeInfo | undefined): type is TypeInfo =>
    type !== undefined &&
    !names.has(type.name) &&
    isShared(type) &&
    [...(apart.makers.get(type) ?? [])].some((maker) => names.has(maker.name) && isMadeTwice(maker));
  const isNew = (owner: TypeInfo): boolean => !names.has(owner.name) && isMadeTwice(owner);
  const mayDiffer = (owner: TypeInfo | undefined): owner is TypeInfo =>
    owner !== undefined && isShared(owner) && isNew(owner);
  for (const [{ owner }, cell] of fields)
    if (tellsApart(taint, cell) && (mayDiffer(owner) || keepsCase(taint, owner, names))) add(owner);
  for (const type of makersApart(taint, mayDiffer)) add(type);
  for (const [owner, cells] of apart.keepers) if (isNew(owner) && [...cells].some(holdsRecord)) add(owner);
  // who keeps one of them: a setting keeps what it goes to; and what each of them makes, once
  for (let known = -1; known !== names.size; ) {
    known = names.size;
    for (const [{ owner }, cell] of fields) if (isMadeByEach(owner) && tellsApart(taint, cell)) add(owner);
    for (const variable of fields.keys()) {
      const told = names.has(variable.owner?.name ?? '') ? toldThrough(taint, variable) : undefined;
      if (told && !names.has(told.name)) add(told);
    }
    for (const variable of fields.keys())
      if (
        (mayDiffer(variable.owner) || isMadeByEach(variable.owner)) &&
        typesKept(taint, variable).some((name) => names.has(name))
      )
        add(variable.owner);
  }
  for (const name of functionsToTell(taint)) names.add(name);
  return { types: names, edited: apart.edited };
}

/** Whether an object keeps a case that it is made with: what it does is done for that one, though it is the only object. */
function keepsCase({ program }: Taint, type: TypeInfo | undefined, names: ReadonlySet<string>): type is TypeInfo {
  if (!type || names.has(type.name)) return false;
  return [...type.variables.values()].some(({ fact }) => !fact.value && !fact.getter && choiceOf(program, fact.type));
}

/** Who is made more than once, and makes what it keeps, or what it hands on to those that listen, once; with that. */
function makersApart(taint: Taint, mayDiffer: (type: TypeInfo) => boolean): ReadonlySet<TypeInfo> {
  const { apart, fields } = taint;
  const heard = new Set<TypeInfo>();
  const kept = new Map<TypeInfo, Set<string>>();
  const holders = new Set<TypeInfo>();
  for (const [variable, cell] of fields) {
    const { owner } = variable;
    if (!owner) continue;
    if (tellsApart(taint, cell)) holders.add(owner);
    if (cell.values.some(({ kind }) => kind === 'function')) heard.add(owner);
    const names = kept.get(owner) ?? new Set();
    kept.set(owner, names);
    for (const name of typesKept(taint, variable)) names.add(name);
  }
  const found = new Set<TypeInfo>();
  const below = new Map<TypeInfo, TypeInfo>();
  for (const holder of holders)
    for (const maker of apart.makers.get(holder) ?? []) {
      if (maker === holder || !(heard.has(maker) || kept.get(maker)?.has(holder.name))) continue;
      if (mayDiffer(maker)) {
        found.add(maker);
        for (let each: TypeInfo | undefined = holder; each; each = below.get(each)) if (isShared(each)) found.add(each);
      } else if (!holders.has(maker)) {
        holders.add(maker);
        below.set(maker, holder);
      }
    }
  return found;
}

/** The types of what a property keeps, by what it says and what it is first given. */
function typesKept({ memo }: Taint, { id, fact }: VariableInfo): readonly string[] {
  const { type } = fact.type ? fact : ((memo.get(`first ${id}`) as TaintTyped | undefined) ?? {});
  return type ? namesIn(type) : [];
}

function namesIn({ name, args }: TypeName): readonly string[] {
  return name === '->' ? [] : [name, ...args.flatMap(namesIn)];
}

/** Whether it is worth telling which object has it: a record, or the place that it may be kept at. */
function tellsApart(taint: Taint, cell: Cell<TaintValue>): boolean {
  return holdsRecord(cell) || cell.values.some((value) => isKept(value) || passesRecord(taint, value));
}

/** Whether it is a function that a record comes to, or that gives one, or who fills a stream: who hears of one, or says it,
 *  may not be another. */
export function passesRecord(taint: Taint, value: TaintValue): boolean {
  if (value.kind !== 'function') return false;
  const { closure, method, fills } = value.made;
  const cells = [
    ...(closure ? [closure.result, ...closure.parameters.map(({ cell }) => cell)] : []),
    ...(method ? [runOf(taint, method).result] : []),
    ...(fills ? [fills] : []),
  ];
  return cells.some(holdsRecord);
}

function isKept(value: TaintValue): boolean {
  return (
    onlyStacks(value) !== undefined ||
    value.kind === 'place' ||
    (value.kind === 'foreign' && (value.foreign.startsWith(OPENED) || boxIn(value.foreign) !== undefined))
  );
}
