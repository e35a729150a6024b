/**
 * Closures that an object is made with and keeps for itself: `init(_ fetch: @escaping () async -> Void) { self.fetch = fetch }`,
 * where `fetch` is private and no more than called. Who runs one is seen: a method of that object.
 */
import type { FunctionFact, Statement } from '../facts/facts.ts';
import { push } from '../facts/lists-by-name.ts';
import { isCallable } from '../facts/type-names.ts';
import { descendants } from './inheritance.ts';
import { type FunctionInfo, hasObjects, type Program, type TypeInfo, type VariableInfo } from './program.ts';
import { saidIn, saidOf } from './said.ts';
import { fileOf, listUnits, type UnitMentions } from './units.ts';

const PRIVATE: readonly string[] = ['private', 'fileprivate'];

/** The fields of the object that alone run the closures that an initialiser is given, by the places of its parameters. */
export function keptClosures(program: Program, { fact, owner, file }: FunctionInfo): ReadonlyMap<number, VariableInfo> {
  const found = new Map<number, VariableInfo>();
  if (!owner || owner.kind === 'extension' || !hasObjects(owner) || !file.traits.hidesPrivate) return found;
  for (const [index, parameter] of fact.parameters.entries()) {
    const field = isCallable(parameter) ? fieldFilled(fact.body, parameter.name) : undefined;
    const kept = field === undefined ? undefined : owner.variables.get(field);
    const isOwn = kept && !kept.fact.getter && PRIVATE.some((word) => kept.fact.modifiers.has(word));
    if (isOwn && isOnlyCalled(program, file.path, kept.fact.name, parameter.name, fact)) found.set(index, kept);
  }
  return found;
}

/** Those of all initialisers, by the names of their types, of heirs, and by other names of these. */
export function findKept(program: Program): ReadonlyMap<string, readonly VariableInfo[]> {
  const found = new Map<string, VariableInfo[]>();
  for (const info of program.everyFunction)
    if (info.fact.name === 'init' && info.owner)
      for (const field of keptClosures(program, info).values())
        for (const name of namesOf(program, info.owner)) push(found, name, field);
  return found;
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

/** Whether a file does no more with a field than call it and set it, and its initialiser no more with what it is given. */
function isOnlyCalled(program: Program, path: string, field: string, given: string, { body }: FunctionFact): boolean {
  const isHandedOn = ({ unit }: UnitMentions): boolean =>
    fileOf(unit).path === path && saidIn(unit).references.has(field);
  return saidOf(body).references.get(given)?.length === 1 && !listUnits(program).some(isHandedOn);
}

function namesOf(program: Program, owner: TypeInfo): ReadonlySet<string> {
  const names = new Set([owner, ...descendants(program, owner)].map(({ name }) => name));
  for (const [name, type] of program.aliases) if (names.has(type.name)) names.add(name);
  return names;
}
