/**
 * Functions that an object is made with and keeps for itself: `init(_ fetch: @escaping () async -> Void) { self.fetch = fetch }`,
 * where `fetch` is no more than called. Who runs one is seen: whoever calls it on that object.
 */
import type { FunctionFact, Statement } from '../facts/facts.ts';
import { push } from '../facts/lists-by-name.ts';
import { languageOf } from '../facts/source.ts';
import { isCallable } from '../facts/type-names.ts';
import { descendants } from './inheritance.ts';
import { type FunctionInfo, hasObjects, type Program, type TypeInfo, type VariableInfo } from './program.ts';
import { saidIn, saidOf } from './said.ts';
import { fileOf, listUnits, type Unit, type UnitMentions } from './units.ts';

const PRIVATE: readonly string[] = ['private', 'fileprivate'];

export interface Kept {
  readonly field: VariableInfo;
  /** All code that runs it. */
  readonly callers: readonly Unit[];
  /** Said in its own file alone. */
  readonly isPrivate: boolean;
}

type KeptByPlace = ReadonlyMap<number, Kept>;

const NONE: KeptByPlace = new Map();
const known = new WeakMap<Program, ReadonlyMap<number, KeptByPlace>>();

/** What the object alone runs of the closures that an initialiser is given, by the places of its parameters. */
export function keptClosures(program: Program, { id }: FunctionInfo): KeptByPlace {
  return keptOf(program).get(id) ?? NONE;
}

/** Whether any object keeps a function in a field that other files may say. */
export function keepsOpenly(program: Program): boolean {
  return [...keptOf(program).values()].some((places) => [...places.values()].some(({ isPrivate }) => !isPrivate));
}

/** The fields of all initialisers, by the names of their types, of heirs, and by other names of these. `isAsked`: also those that
 *  other files may say, where it is asked what nobody runs. */
export function findKept(program: Program, isAsked: boolean): ReadonlyMap<string, readonly VariableInfo[]> {
  const found = new Map<string, VariableInfo[]>();
  const all = keptOf(program);
  for (const { id, owner } of all.size > 0 ? program.everyFunction : [])
    for (const { field, isPrivate } of owner ? (all.get(id)?.values() ?? []) : [])
      for (const name of owner && (isPrivate || isAsked) ? namesOf(program, owner) : []) push(found, name, field);
  return found;
}

/** By the initialisers. All code is listed once, and only where there is one that fills such a field. */
function keptOf(program: Program): ReadonlyMap<number, KeptByPlace> {
  const before = known.get(program);
  if (before) return before;
  const filled = program.everyFunction.flatMap((info) => fieldsFilled(info).map((one) => ({ ...one, info })));
  const found = new Map<number, Map<number, Kept>>();
  const all = filled.length > 0 ? listUnits(program) : [];
  const byFile = new Map<string, UnitMentions[]>();
  for (const one of all) push(byFile, fileOf(one.unit).path, one);
  for (const { info, place, given, field, isPrivate } of filled) {
    const { name } = field.fact;
    const units = isPrivate
      ? (byFile.get(info.file.path) ?? [])
      : all.filter(({ mentions }) => mentions.names.has(name));
    if (!isOnlyCalled(units, name, given, info.fact)) continue;
    const callers = units.flatMap(({ unit, mentions }) => (mentions.calls.has(name) ? unit : []));
    found.set(info.id, (found.get(info.id) ?? new Map<number, Kept>()).set(place, { field, callers, isPrivate }));
  }
  known.set(program, found);
  return found;
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
