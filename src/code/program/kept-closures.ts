/**
 * Functions that an object is made with and keeps for itself: `init(_ fetch: @escaping () async -> Void) { self.fetch = fetch }`,
 * or a struct without an initialiser, `Client(labs: { … })`, where the field is no more than called. Who runs one is seen:
 * whoever calls it on that object.
 */
import type { FunctionFact, Statement } from '../facts/facts.ts';
import { push } from '../facts/lists-by-name.ts';
import { languageOf } from '../facts/source.ts';
import { isCallable } from '../facts/type-names.ts';
import { descendants } from './inheritance.ts';
import { DYNAMIC_MEMBER } from './members.ts';
import {
  type FunctionInfo,
  findVariable,
  hasObjects,
  type Program,
  type TypeInfo,
  type VariableInfo,
} from './program.ts';
import { saidIn, saidOf, typeSaid } from './said.ts';
import { fileOf, listUnits, ownerOf, type Unit, type UnitMentions } from './units.ts';

const PRIVATE: readonly string[] = ['private', 'fileprivate'];

export interface Kept {
  readonly field: VariableInfo;
  /** All code that runs it. */
  readonly callers: readonly Unit[];
  /** Said in its own file alone. */
  readonly isPrivate: boolean;
}

type KeptByPlace = ReadonlyMap<number, Kept>;
type KeptByLabel = ReadonlyMap<string, Kept>;

interface AllKept {
  /** By the initialisers and the places of their parameters. */
  readonly places: ReadonlyMap<number, KeptByPlace>;
  /** By the structs that are made without one, and the labels of what they are given. */
  readonly labels: ReadonlyMap<TypeInfo, KeptByLabel>;
}

const NO_PLACES: KeptByPlace = new Map();
const NO_LABELS: KeptByLabel = new Map();
const known = new WeakMap<Program, AllKept>();

/** What the object alone runs of the closures that an initialiser is given, by the places of its parameters. */
export function keptClosures(program: Program, { id }: FunctionInfo): KeptByPlace {
  return keptOf(program).places.get(id) ?? NO_PLACES;
}

/** The same of a struct that has none, by labels. */
export function keptByLabel(program: Program, owner: TypeInfo): KeptByLabel {
  return keptOf(program).labels.get(owner) ?? NO_LABELS;
}

/** Whether any object keeps a function in a field that other files may say. */
export function keepsOpenly(program: Program): boolean {
  return openNames(program).length > 0;
}

/** The names of such fields. */
export function openNames(program: Program): readonly string[] {
  const { places, labels } = keptOf(program);
  return [...places.values(), ...labels.values()].flatMap((each) =>
    [...each.values()].flatMap(({ field, isPrivate }) => (isPrivate ? [] : field.fact.name)),
  );
}

/** The fields of all initialisers, by the names of their types, of heirs, and by other names of these. `isAsked`: also those that
 *  other files may say, where it is asked what nobody runs. */
export function findKept(program: Program, isAsked: boolean): ReadonlyMap<string, readonly VariableInfo[]> {
  const found = new Map<string, VariableInfo[]>();
  const { places, labels } = keptOf(program);
  const add = (owner: TypeInfo, { field, isPrivate }: Kept): void => {
    for (const name of isPrivate || isAsked ? namesOf(program, owner) : []) push(found, name, field);
  };
  for (const { id, owner } of places.size > 0 ? program.everyFunction : [])
    for (const one of owner ? (places.get(id)?.values() ?? []) : []) if (owner) add(owner, one);
  for (const [owner, fields] of labels) for (const one of fields.values()) add(owner, one);
  return found;
}

/** All code is listed once, and only where there is an object that keeps a function. */
function keptOf(program: Program): AllKept {
  const before = known.get(program);
  if (before) return before;
  const filled = program.everyFunction.flatMap((info) => fieldsFilled(info).map((one) => ({ ...one, info })));
  const types = [...new Set(program.types.values())];
  const made = types.some(looksUpMembers)
    ? []
    : types.flatMap((owner) => fieldsMade(owner).map((field) => ({ owner, field })));
  const places = new Map<number, Map<number, Kept>>();
  const labels = new Map<TypeInfo, Map<string, Kept>>();
  const all = filled.length + made.length > 0 ? listUnits(program) : [];
  const byFile = new Map<string, UnitMentions[]>();
  for (const one of all) push(byFile, fileOf(one.unit).path, one);
  const wanted = new Set([...filled, ...made].map(({ field }) => field.fact.name));
  const byName = new Map<string, UnitMentions[]>();
  for (const one of all) for (const name of one.mentions.names) if (wanted.has(name)) push(byName, name, one);
  const naming = (name: string): readonly UnitMentions[] => byName.get(name) ?? [];
  // `onRefresh?.call()` calls it too, by a method of its own
  const callersIn = (units: readonly UnitMentions[], name: string, filler?: FunctionInfo): readonly Unit[] =>
    units.flatMap(({ unit, mentions }) => {
      const isFiller = unit.kind === 'function' && unit.info === filler;
      return mentions.calls.has(name) || (!isFiller && saidIn(unit).values.has(name)) ? unit : [];
    });
  for (const { info, place, given, field, isPrivate } of filled) {
    const { name } = field.fact;
    const units = isPrivate ? (byFile.get(info.file.path) ?? []) : naming(name);
    if (!isOnlyCalled(units, name, given, info.fact)) continue;
    const kept = { field, callers: callersIn(units, name, info), isPrivate };
    places.set(info.id, (places.get(info.id) ?? new Map<number, Kept>()).set(place, kept));
  }
  for (const { owner, field } of made) {
    const { name } = field.fact;
    const units = naming(name);
    if (units.some(({ unit }) => mayHandOn(program, unit, owner, name))) continue;
    const kept = { field, callers: callersIn(units, name), isPrivate: false };
    labels.set(owner, (labels.get(owner) ?? new Map<string, Kept>()).set(name, kept));
  }
  const found = { places, labels };
  known.set(program, found);
  return found;
}

/** `@dynamicMemberLookup`: what is called on it may be a field of any other type. */
function looksUpMembers({ functions }: TypeInfo): boolean {
  return (functions.get('[]') ?? []).some(({ fact }) =>
    fact.parameters.some(({ label, name }) => label === DYNAMIC_MEMBER || name === DYNAMIC_MEMBER),
  );
}

/** The fields of a struct of Swift that is made by their labels which hold functions, as clients of dependencies do. */
function fieldsMade(owner: TypeInfo): readonly VariableInfo[] {
  if (owner.kind !== 'struct' || owner.functions.has('init') || owner.generics.length > 0) return [];
  return [...owner.variables.values()].filter(
    ({ fact, file }) =>
      fact.type !== undefined &&
      isCallable(fact) &&
      languageOf(file.path) === 'swift' &&
      !fact.getter &&
      !fact.observers &&
      !['static', 'lazy'].some((word) => fact.modifiers.has(word)),
  );
}

/** Whether code may say a field of a type without calling it. */
function mayHandOn(program: Program, unit: Unit, owner: TypeInfo, name: string): boolean {
  const { references, locals } = saidIn(unit);
  const around = ownerOf(unit);
  return (references.get(name) ?? []).some((one) => {
    if (one.kind === 'key-path') return true;
    if (one.kind === 'name')
      return !locals.has(name) && (around === owner || !around || !findVariable(program, around, name));
    const type = one.of && typeSaid(program, one.of, unit, locals);
    return !type || type === owner;
  });
}

/** Where a parameter may say no type, or that of the field: `Command(this._action)`. */
const UNTYPED: ReadonlySet<string | undefined> = new Set(['dart', 'javascript']);

interface Filled {
  readonly place: number;
  readonly given: string;
  readonly field: VariableInfo;
  readonly isPrivate: boolean;
}

/** The fields that an initialiser fills with what it is given to call: of Swift those that are private. */
function fieldsFilled({ fact, owner, file }: FunctionInfo): readonly Filled[] {
  if (fact.name !== 'init' || !owner || owner.kind === 'extension' || !hasObjects(owner)) return [];
  return fact.parameters.flatMap((parameter, place): readonly Filled[] => {
    const mayCall = isCallable(parameter) || (!parameter.type && UNTYPED.has(languageOf(file.path)));
    const name = mayCall ? fieldFilled(fact.body, parameter.name) : undefined;
    const field = name === undefined ? undefined : owner.variables.get(name);
    if (!field || field.fact.getter) return [];
    const isPrivate = file.traits.hidesPrivate && PRIVATE.some((word) => field.fact.modifiers.has(word));
    return isPrivate || !file.traits.isNative ? [{ place, given: parameter.name, field, isPrivate }] : [];
  });
}

/** The field that is set to a parameter as it is, in a statement of its own. */
function fieldFilled(body: readonly Statement[], name: string): string | undefined {
  const fields = body.flatMap((statement) => {
    const put = statement.kind === 'evaluate' && statement.value.kind === 'assign' ? statement.value : undefined;
    const { target, value } = put ?? {};
    if (value?.kind !== 'name' || value.name !== name) return [];
    const isOwn = target?.kind === 'member' && target.of?.kind === 'name' && target.of.name === 'self';
    return isOwn || target?.kind === 'name' ? target.name : [];
  });
  return fields.length === 1 ? fields[0] : undefined;
}

/** Whether code does no more with a field than call it and set it, and its initialiser no more with what it is given. */
function isOnlyCalled(units: readonly UnitMentions[], field: string, given: string, { body }: FunctionFact): boolean {
  const isHandedOn = ({ unit }: UnitMentions): boolean => saidIn(unit).references.has(field);
  return saidOf(body).references.get(given)?.length === 1 && !units.some(isHandedOn);
}

function namesOf(program: Program, owner: TypeInfo): ReadonlySet<string> {
  const names = new Set([owner, ...descendants(program, owner)].map(({ name }) => name));
  for (const [name, type] of program.aliases) if (names.has(type.name)) names.add(name);
  return names;
}
