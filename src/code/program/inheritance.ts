/**
 * What a type inherits, and who inherits from it.
 */

import type { TypeName } from '../facts/facts.ts';
import { appleParent } from '../models/apple-classes.ts';
import { isStatic } from './meaning.ts';
import { findTypeInfo, findVariable, type Program, type TypeInfo, type VariableInfo } from './program.ts';

/** By the type, once all declarations are known: most of what is looked up goes through it. */
const lines = new WeakMap<TypeInfo, readonly TypeInfo[]>();

/** A type and what it inherits from, nearest first. */
export function lineage(program: Pick<Program, 'types' | 'aliases'>, type: TypeInfo): readonly TypeInfo[] {
  let line = lines.get(type);
  if (!line) {
    line = findLineage(program, type);
    lines.set(type, line);
  }
  return line;
}

function findLineage(program: Pick<Program, 'types' | 'aliases'>, type: TypeInfo): readonly TypeInfo[] {
  const line = [type];
  for (let index = 0; index < line.length && line.length < 30; index += 1) {
    const one = line[index];
    const above = one?.kind === 'extension' ? appleParent(one.name) : undefined;
    for (const name of [...(one?.supertypes ?? []), ...(above === undefined ? [] : [above])]) {
      const parent = findTypeInfo(program, name) ?? extendedAbove(program, name);
      if (parent && !line.includes(parent)) line.push(parent);
    }
  }
  return line;
}

/** Whether something holds of all that a type is, at any distance, and that no code here declares. It is not told of thousands
 *  that stand above one another. */
export function holdsAbove(types: Program['types'], type: TypeInfo, holds: (name: string) => boolean): boolean {
  const line = new Set([type]);
  for (const { supertypes } of line) {
    if (line.size > MOST_ABOVE) return false;
    for (const name of supertypes) {
      const parent = types.get(name);
      if (parent && parent.kind !== 'extension') line.add(parent);
      else if (!holds(name)) return false;
    }
  }
  return true;
}

const MOST_ABOVE = 200;

/** The nearest class of Apple's above one that the app adds something to. */
export function extendedAbove(program: Pick<Program, 'types' | 'aliases'>, name: string): TypeInfo | undefined {
  for (let above = appleParent(name); above !== undefined; above = appleParent(above)) {
    const found = program.types.get(above);
    if (found) return found;
  }
  return undefined;
}

/** A computed property that the app adds to a class of Apple's, which runs whichever object it is that has it. */
export function addedToSystem(program: Program, type: TypeName | undefined, name: string): VariableInfo | undefined {
  if (!type || (appleParent(type.name) === undefined && !ROOTS.has(type.name))) return undefined;
  const extended = program.types.get(type.name) ?? extendedAbove(program, type.name);
  const found = extended && findVariable(program, extended, name);
  return found?.fact.getter && found.owner?.kind === 'extension' && !isStatic(found) ? found : undefined;
}

const ROOTS: ReadonlySet<string> = new Set(['NSObject', 'UIResponder', 'NSResponder', 'UIView', 'UIViewController']);

/** The type of what stands in one list: of several of the app's own the nearest that all of them are of, where there is one.
 *  Where nothing tells what one of them is, it may be anything that is above the others. */
export function typeAmong(program: Program, types: readonly (TypeName | undefined)[]): TypeName | undefined {
  const [first] = types;
  const isOpen = first && findTypeInfo(program, first.name) && types.includes(undefined);
  if (isOpen) return undefined;
  const found = types.map((type) => type && findTypeInfo(program, type.name));
  const [own] = found;
  const others = found.filter((it): it is TypeInfo => it !== undefined && it !== own);
  if (!own || others.length === 0) return first;
  const shared = lineage(program, own).find((it) => others.every((each) => lineage(program, each).includes(it)));
  return shared && { name: shared.name, args: [] };
}

/** Types of the app's own that conform to what is declared elsewhere. */
export function conforming({ subtypes, unmade }: Program, name: string): readonly TypeInfo[] {
  return [...(subtypes.get(name) ?? [])].filter((it) => !unmade.has(it));
}

/** A type's descendants that may be made: subclasses, and whatever conforms to a protocol. */
export function descendants(program: Program, type: TypeInfo): readonly TypeInfo[] {
  let found = heirs.get(type);
  if (!found) {
    found = findDescendants(program, type);
    heirs.set(type, found);
  }
  return found;
}

const heirs = new WeakMap<TypeInfo, readonly TypeInfo[]>();

function findDescendants(program: Program, type: TypeInfo): readonly TypeInfo[] {
  const found = new Set([type]);
  for (const each of found) {
    if (found.size >= 200) break;
    for (const child of program.subtypes.get(each.name) ?? []) if (!program.unmade.has(child)) found.add(child);
  }
  found.delete(type);
  return [...found];
}
