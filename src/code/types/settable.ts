/**
 * On whose writing an answer hangs: variables that others may set, whose first value would else be taken for the only one.
 */

import type { TypeRole } from '../../types.ts';
import { languageOf } from '../facts/source.ts';
import { elementType } from '../facts/type-names.ts';
import { CLINICAL_TYPE_NAMES } from '../models/healthkit.ts';
import { findTypeInfo, type Program, type VariableInfo } from '../program/program.ts';
import { isWatched } from '../program/relevance.ts';
import type { Flow } from './follow-types.ts';
import { rolesInQuestion, type Uses } from './uncalled.ts';

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
    .map(({ fact }) => fact.name.replace(/@.*$/, ''));
  return names.length === 0 ? new Map() : new Map(roles.map((role) => [role, new Set(names)]));
}

function isSettable({ fact: { name, getter, isConstant, modifiers, type } }: VariableInfo): boolean {
  const isOwn = [...modifiers].some((word) => /^(?:file)?private\b/.test(word));
  return !getter && !isConstant && !isOwn && type?.name !== '->' && /^[A-Za-z_]\w+(?:@|$)/.test(name);
}

/** What has none where it is declared may get one when an object is made: looked for where it may be a case, a text or a type,
 *  as the files that set any variable would be many. */
function hasFirstValue(program: Program, { fact: { value, type }, file }: VariableInfo): boolean {
  if (value !== undefined || languageOf(file.path) === 'objective-c') return true;
  const name = type && elementType(type).name;
  if (name === undefined) return false;
  return name === 'String' || CLINICAL_TYPE_NAMES.has(name) || findTypeInfo(program, name)?.kind === 'enum';
}
