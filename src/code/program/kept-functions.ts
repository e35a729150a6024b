/**
 * Functions that are kept: a closure that a view, a cell or a client is given, and that others call by the name of what
 * keeps it.
 */

import type { TypeName } from '../facts/facts.ts';
import { push } from '../facts/lists-by-name.ts';
import { elementType } from '../facts/type-names.ts';
import { isInitialiser } from './called-on-types.ts';
import { mentionsOf } from './find-mentions.ts';
import { isPlain, isSystemType } from './may-hold-types.ts';
import type { Mentions } from './mentions.ts';
import { type Program, resolveAlias, type VariableInfo } from './program.ts';

/** The variables that keep a function with parameters that matter, by their names, by the types they belong to and by the
 *  functions that may put one there, `bus.subscribe { event in … }`: whoever says one of these may be storing a function. */
export function findKeepers(program: Program): ReadonlyMap<string, readonly VariableInfo[]> {
  const keepers = new Map<string, VariableInfo[]>();
  for (const variable of program.everyVariable) {
    if (!keepsFunction(program, variable)) continue;
    push(keepers, variable.fact.name, variable);
    if (variable.owner) push(keepers, variable.owner.name, variable);
  }
  if (keepers.size === 0) return keepers;
  const fields = new Map([...keepers].map(([name, found]) => [name, [...found]]));
  for (const { fact, owner } of program.everyFunction) {
    if (isInitialiser(fact) || !fact.parameters.some(({ type }) => type && functionIn(program, type))) continue;
    for (const name of mentionsOf(fact.body).names)
      for (const field of fields.get(name) ?? [])
        if (field.fact.name === name && field.owner === owner) push(keepers, fact.name, field);
  }
  return keepers;
}

function keepsFunction(program: Program, { fact: { type, value, getter } }: VariableInfo): boolean {
  if (getter) return false;
  if (!type) return value?.kind === 'closure' && (value.body.parameters.length > 0 || (value.body.anonymous ?? 0) > 0);
  const kept = functionIn(program, type);
  const given = kept?.args[0];
  const parameters = given?.name === '()' ? given.args : given ? [given] : [];
  return parameters.some((parameter) => {
    const { name } = elementType(resolveAlias(program, parameter));
    return !isPlain({ name, args: [] }) && !isSystemType(name);
  });
}

/** The function that a type is, or holds several of. */
function functionIn(program: Program, type: TypeName): TypeName | undefined {
  const inner = resolveAlias(program, elementType(resolveAlias(program, type)));
  const held = inner.name === 'Dictionary' && inner.args[1] ? resolveAlias(program, elementType(inner.args[1])) : inner;
  return held.name === '->' ? held : undefined;
}

/** Whether code calls what a variable keeps, or hands it on. */
export function callsKept({ references, calls }: Mentions, { fact: { name } }: VariableInfo): boolean {
  return references.has(name) || (calls.get(name) ?? []).some(({ args }) => args.length > 0);
}
