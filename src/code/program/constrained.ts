/**
 * Extensions of a protocol that are of some types alone, where several have the same member: `extension Shelf where Entry ==
 * Lab` and `extension Shelf where Entry == Drug`. Each is a protocol of its own here, which those types are beside.
 * https://docs.swift.org/swift-book/documentation/the-swift-programming-language/generics/#Extensions-with-a-Generic-Where-Clause
 */
import type { FileFacts, FunctionFact, Requirement, TypeFact, TypeName } from '../facts/facts.ts';
import { push } from '../facts/lists-by-name.ts';
import { typeInside } from './associated-types.ts';
import { lineage } from './inheritance.ts';
import { findTypeInfo, type Program, type TypeInfo, type VariableInfo } from './program.ts';

/** By the names that they have from here on. */
export type Apart = ReadonlyMap<string, { readonly of: string; readonly requires: readonly Requirement[] }>;

/** The files with such extensions by names of their own. Those that have none are as they were. */
export function tellExtensionsApart(files: readonly FileFacts[]): { files: readonly FileFacts[]; apart: Apart } {
  const apart = new Map<string, { of: string; requires: readonly Requirement[] }>();
  const all = files.flatMap(({ types }) => types.filter(({ kind }) => kind === 'extension'));
  if (!all.some(({ requires }) => requires)) return { files, apart };
  const every = files.flatMap(({ types }) => types);
  const kinds = new Map(every.flatMap(({ kind, name }) => (kind === 'extension' ? [] : [[name, kind] as const])));
  // a protocol that is declared in a file that was not opened is what something is
  const above = new Set(every.flatMap(({ supertypes }) => supertypes.map(({ name }) => name)));
  const isProtocol = (name: string): boolean => (kinds.get(name) ?? (above.has(name) && 'protocol')) === 'protocol';
  const having = new Map<string, TypeFact[]>();
  for (const type of all) for (const member of membersOf(type)) push(having, `${type.name} ${member}`, type);
  const isOneOfSeveral = (type: TypeFact): boolean =>
    type.requires !== undefined &&
    isProtocol(type.name) &&
    membersOf(type).some((member) => (having.get(`${type.name} ${member}`)?.length ?? 0) > 1);
  const told = files.map((file) => {
    if (!file.types.some((type) => type.kind === 'extension' && isOneOfSeveral(type))) return file;
    const types = file.types.map((type): TypeFact => {
      if (type.kind !== 'extension' || !isOneOfSeveral(type)) return type;
      const { requires = [], bounds: _, ...rest } = type;
      const name = `${type.name} where ${requires.map(saidBy).join(', ')}`;
      apart.set(name, { of: type.name, requires });
      return { ...rest, name, kind: 'protocol', supertypes: [{ name: type.name, args: [] }, ...type.supertypes] };
    });
    return { ...file, types };
  });
  return { files: told, apart };
}

function saidBy({ path, type, isSame }: Requirement): string {
  return `${['Self', ...path].join('.')} ${isSame ? '==' : ':'} ${type.name}`;
}

function membersOf({ variables, functions }: TypeFact): readonly string[] {
  return [...variables.map(({ name }) => name), ...functions.map(shapeOf)];
}

function shapeOf({ name, parameters }: FunctionFact): string {
  return `${name}(${parameters.map(({ label, name: own }) => `${label ?? own}:`).join('')})`;
}

/** Makes each type one of those protocols that it is: the one that asks most comes first, and one of which it cannot be told
 *  counts where there is no other. */
export function joinApart(program: Pick<Program, 'types' | 'aliases'>, apart: Apart): void {
  if (apart.size === 0) return;
  for (const type of program.types.values()) {
    if (type.kind === 'protocol' || type.kind === 'extension') continue;
    // what a type inherits is remembered, and it is about to be more
    const probe: TypeInfo = { ...type };
    const above = new Set(lineage(program, probe).map(({ name }) => name));
    const may = [...apart].flatMap(([name, { of, requires }]) => {
      if (!above.has(of)) return [];
      const met = requires.map((it) => isMet(program, probe, it));
      return met.includes(false) ? [] : [{ name, isSure: !met.includes(undefined), asks: requires.length }];
    });
    const sure = may.filter(({ isSure }) => isSure).sort((a, b) => b.asks - a.asks);
    const meant = sure.length > 0 || may.length > 1 ? sure : may;
    const own = [...type.supertypes];
    type.supertypes.clear();
    for (const name of [...meant.map((it) => it.name), ...own]) type.supertypes.add(name);
  }
}

/** Undefined where it cannot be told. */
function isMet(
  program: Pick<Program, 'types' | 'aliases'>,
  type: TypeInfo,
  { path, type: asked, isSame }: Requirement,
): boolean | undefined {
  let found: TypeInfo | undefined = type;
  let name = type.name;
  for (const step of path) {
    const inside: string | undefined = found && (typeInside(program, found, step) ?? nested(program, found, step));
    if (inside === undefined) return undefined;
    found = findTypeInfo(program, inside);
    name = found?.name ?? program.aliases.get(inside)?.name ?? inside;
  }
  return isAsAsked(program, name, { type: asked, isSame }, found && { ...found });
}

/** Whether a type is what an extension asks for. Undefined where it cannot be told. */
export function isAsAsked(
  program: Pick<Program, 'types' | 'aliases'>,
  name: string,
  { type: asked, isSame }: Pick<Requirement, 'type' | 'isSame'>,
  found = findTypeInfo(program, name),
): boolean | undefined {
  if (name === (findTypeInfo(program, asked.name)?.name ?? asked.name)) return true;
  if (isSame) return asked.args.length > 0 ? undefined : false;
  return found && lineage(program, found).some((it) => it.name === asked.name || it.supertypes.has(asked.name));
}

function nested({ types }: Pick<Program, 'types'>, type: TypeInfo, name: string): string | undefined {
  const outer = types.get(type.name);
  const inner = types.get(name);
  return outer !== undefined && inner?.outer === outer ? name : undefined;
}

/** Whether what is added to lists, of some alone maybe, may be of one of such elements. */
export function isOfElements(
  program: Pick<Program, 'types' | 'aliases'>,
  { requires = [] }: VariableInfo,
  type: string,
): boolean {
  return requires.every((it) => it.path.join() !== 'Element' || isAsAsked(program, type, it) !== false);
}

/** Whether what is added to a generic type, `extension Shelf where Entry == Lab`, may be of one that is of such arguments. */
export function isOfArguments(
  program: Pick<Program, 'types' | 'aliases'>,
  { requires = [], owner }: VariableInfo,
  args: readonly TypeName[],
): boolean {
  return requires.every((it) => {
    const [name = '', ...inner] = it.path;
    const arg = inner.length === 0 ? args[owner?.generics.indexOf(name) ?? -1] : undefined;
    return !arg || isAsAsked(program, arg.name, it) !== false;
  });
}
