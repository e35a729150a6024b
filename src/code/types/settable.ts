/**
 * On whose writing an answer hangs: variables that others may set, whose first value would else be taken for the only one.
 */

import type { TypeRole } from '../../types.ts';
import { languageOf } from '../facts/source.ts';
import { elementType } from '../facts/type-names.ts';
import { CLINICAL_TYPE_NAMES } from '../models/healthkit.ts';
import { isSystemType, isWatched } from '../program/may-hold-types.ts';
import { findTypeInfo, type Program, type VariableInfo } from '../program/program.ts';
import type { Flow } from './follow-types.ts';
import { isLedTo, rolesInQuestion, type Uses } from './uncalled.ts';

/** The names of variables that a file which was not opened may set, for each role that an answer would be given
 *  of. What is private is set by its own file. */
export function findSettable(
  said: Uses,
  { analysis }: Pick<Flow, 'analysis' | 'units'>,
): ReadonlyMap<TypeRole, ReadonlySet<string>> {
  const roles = rolesInQuestion(said);
  if (roles.length === 0) return new Map();
  const { program } = analysis;
  const names = program.everyVariable
    .filter((it) => isSettable(it) && hasFirstValue(program, it) && isWatched(program, it))
    .flatMap(({ fact }) => fact.name.split('@', 1));
  return names.length === 0 ? new Map() : new Map(roles.map((role) => [role, new Set(names)]));
}

/** What a file that was not opened may put more into, though nothing is in question: the lists that all share, and the
 *  functions that add to one and that nobody here calls. `Registry.add(Labs())` may stand where an app starts. */
export interface Growing {
  readonly variables: ReadonlySet<string>;
  readonly functions: ReadonlySet<string>;
}

export function findGrowing({ requested, read }: Uses, { analysis, units }: Pick<Flow, 'analysis' | 'units'>): Growing {
  const { program } = analysis;
  if (requested.length + read.length === 0) return NOTHING;
  const lists = program.everyVariable.filter(
    (it) => it.file.traits.hasBindings && isList(it) && isSettable(it) && isWatched(program, it),
  );
  const names = new Set(lists.map(({ fact }) => fact.name));
  const functions = units.flatMap(({ unit, mentions }) => {
    if (names.size === 0 || unit.kind !== 'function' || unit.info.fact.parameters.length === 0) return [];
    const { name } = unit.info.fact;
    const isAdding = [...mentions.changed, ...mentions.assigned].some((each) => names.has(each));
    return isAdding && /^[a-z]\w+$/.test(name) && name !== 'init' && !units.some((other) => isLedTo(other, unit))
      ? [name]
      : [];
  });
  const shared = lists.filter(({ fact, owner }) => !owner || fact.modifiers.has('static'));
  return { variables: new Set(shared.map(({ fact }) => fact.name)), functions: new Set(functions) };
}

const NOTHING: Growing = { variables: new Set(), functions: new Set() };

function isList({ fact: { type, value } }: VariableInfo): boolean {
  return value?.kind === 'list' || /^(?:Array|Set|Dictionary|OrderedSet|OrderedDictionary)$/.test(type?.name ?? '');
}

function isSettable({ fact: { name, getter, isConstant, modifiers, type } }: VariableInfo): boolean {
  const isOwn = [...modifiers].some((word) => /^(?:file)?private\b/.test(word));
  return !getter && !isConstant && !isOwn && type?.name !== '->' && /^[A-Za-z_]\w+(?:@|$)/.test(name);
}

/** What has none where it is declared may get one when an object is made: looked for where it may be a case, a text or a type,
 *  or hold one, as the files that set any variable would be many. */
function hasFirstValue(program: Program, { fact: { value, type }, file }: VariableInfo): boolean {
  if (value !== undefined || languageOf(file.path) === 'objective-c') return true;
  return type !== undefined && mayHoldCase(program, elementType(type).name, 2);
}

/** Whether a value of a type may be a case, a text or a type, or be a struct with one; what nobody opened may be anything. */
function mayHoldCase(program: Program, name: string, depth: number): boolean {
  if (name === 'String' || CLINICAL_TYPE_NAMES.has(name)) return true;
  const info = findTypeInfo(program, name);
  if (info?.kind !== 'struct') return info ? info.kind === 'enum' : /^[A-Z]/.test(name) && !isSystemType(name);
  const parts = [...info.variables.values()].flatMap(({ fact: { type } }) => (type ? [elementType(type).name] : []));
  return depth > 0 && parts.some((part) => part !== 'String' && mayHoldCase(program, part, depth - 1));
}

/** The names of variables that hold a clinical type and that any file may read, where it is in question whether something
 *  is read: a file that hands one to a library of others lets that read it. */
export function findHeld(said: Uses, { analysis }: Pick<Flow, 'analysis' | 'units'>): ReadonlySet<string> {
  if (!rolesInQuestion(said).includes('read')) return new Set();
  const held = analysis.program.everyVariable.filter(
    ({ fact, file }) =>
      file.traits.isNative &&
      fact.type !== undefined &&
      CLINICAL_TYPE_NAMES.has(elementType(fact.type).name) &&
      !fact.modifiers.has('private') &&
      !fact.modifiers.has('fileprivate'),
  );
  return new Set(held.map(({ fact }) => fact.name));
}
