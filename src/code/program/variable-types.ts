/**
 * The static types of variables and calls, as far as the source tells.
 */

import type { Expression, TypeName } from '../facts/facts.ts';
import { CLINICAL_TYPE_NAMES, typeOfCase } from '../models/healthkit.ts';
import { findTypeInfo, findVariable, type Program, type VariableInfo } from './program.ts';

export function typeOfVariable(program: Program, { fact, owner }: VariableInfo): TypeName | undefined {
  if (fact.type) return fact.type;
  const { value } = fact;
  if (value?.kind === 'call') return typeOfCall(program, value);
  if (value?.kind === 'member' && value.of?.kind === 'name') {
    const type = findTypeInfo(program, value.of.name);
    const member = type && findVariable(program, type, value.name);
    if (member && member.owner !== owner) return typeOfVariable(program, member);
    if (type && value.name === 'shared') return { name: type.name, args: [] };
    if (type?.cases.has(value.name)) return { name: type.name, args: [] };
    // `HKClinicalTypeIdentifier.allergyRecord`
    if (!member && CLINICAL_TYPE_NAMES.has(value.of.name) && typeOfCase(value.name))
      return { name: value.of.name, args: [] };
  }
  return undefined;
}

/** `Store()`, `Outer.Store()`, `Set<T>()`: a capital letter says that a type is made. */
export function typeOfCall(program: Program, call: Extract<Expression, { kind: 'call' }>): TypeName | undefined {
  const { callee } = call;
  if (callee.kind === 'type') return callee.type;
  if (callee.kind !== 'name' && callee.kind !== 'member') return undefined;
  if (callee.kind === 'member' && callee.name === 'init' && callee.of?.kind === 'name')
    return { name: callee.of.name, args: [] };
  return findTypeInfo(program, callee.name) || /^HK|^NS/.test(callee.name)
    ? { name: callee.name, args: [] }
    : undefined;
}
