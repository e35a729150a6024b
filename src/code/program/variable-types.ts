/**
 * The static types of variables and calls, as far as the source tells.
 */

import type { Expression, TypeName } from '../facts/facts.ts';
import { CLINICAL_TYPE_NAMES, typeOfCase } from '../models/healthkit.ts';
import { isStoreType } from '../models/storage-calls.ts';
import { findTypeInfo, findVariable, type Program, type VariableInfo } from './program.ts';

export function typeOfVariable(program: Program, { fact, owner }: VariableInfo): TypeName | undefined {
  if (fact.type) return fact.type;
  const given = fact.value ?? fact.setFirst;
  const value = given && firstOf(given);
  if (value?.kind === 'call') return typeOfCall(program, value);
  if (value?.kind === 'member' && value.of?.kind === 'name') {
    const type = findTypeInfo(program, value.of.name);
    const member = type && findVariable(program, type, value.name);
    if (member && member.owner !== owner) return typeOfVariable(program, member);
    if (type && value.name === 'shared') return { name: type.name, args: [] };
    if (type?.cases.has(value.name)) return { name: type.name, args: [] };
    // `UserDefaults.standard`
    if (!type && isStoreType(value.of.name)) return { name: value.of.name, args: [] };
    // `HKClinicalTypeIdentifier.allergyRecord`
    if (!member && CLINICAL_TYPE_NAMES.has(value.of.name) && typeOfCase(value.name))
      return { name: value.of.name, args: [] };
  }
  return undefined;
}

/** `UserDefaults(suiteName: group) ?? .standard`, `UserDefaults(suiteName: group)!`: what is there as a rule. */
function firstOf(value: Expression): Expression {
  const [first] =
    value.kind === 'either' ? value.of : value.kind === 'operation' && value.operator === '!' ? value.operands : [];
  return first?.kind === 'call' ? first : value;
}

/** `Store()`, `Outer.Store()`, `Set<T>()`: a capital letter says that a type is made. */
export function typeOfCall(program: Program, call: Extract<Expression, { kind: 'call' }>): TypeName | undefined {
  const { callee } = call;
  if (callee.kind === 'type') return callee.type;
  if (callee.kind !== 'name' && callee.kind !== 'member') return undefined;
  if (callee.kind === 'member' && callee.name === 'init' && callee.of?.kind === 'name')
    return { name: callee.of.name, args: [] };
  return findTypeInfo(program, callee.name) || /^HK|^NS/.test(callee.name) || isStoreType(callee.name)
    ? { name: callee.name, args: [] }
    : undefined;
}
