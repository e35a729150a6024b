/**
 * On whose writing an answer hangs: variables that others may set, whose first value would else be taken for the only one.
 */

import type { TypeRole } from '../../types.ts';
import type { VariableInfo } from '../program/program.ts';
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
    .filter((it) => isSettable(it) && isWatched(program, it))
    .map(({ fact }) => fact.name.replace(/@.*$/, ''));
  return names.length === 0 ? new Map() : new Map(roles.map((role) => [role, new Set(names)]));
}

function isSettable({ fact: { name, getter, isConstant, modifiers, type } }: VariableInfo): boolean {
  const isOwn = [...modifiers].some((word) => /^(?:file)?private\b/.test(word));
  return !getter && !isConstant && !isOwn && type?.name !== '->' && /^[A-Za-z_]\w+(?:@|$)/.test(name);
}
