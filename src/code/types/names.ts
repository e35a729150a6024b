/**
 * What a bare name means: a local, a member of the type around, a global, a type, one of the system's constants.
 */

import type { Expression, Site, TypeName } from '../facts/facts.ts';
import { elementType } from '../facts/type-names.ts';
import { typeOfCase, typeOfRaw, typesOfFhir } from '../models/healthkit.ts';
import { findMethods, findTypeInfo, findVariable, type TypeInfo } from '../program/program.ts';
import { type Analysis, clinicalValue, newCell, put, unknownValue } from './analysis.ts';
import { tagsAt } from './evaluate.ts';
import { isStatic } from './fields.ts';
import { type Frame, findName, type Typed } from './frames.ts';
import { readMember } from './members.ts';
import { selfType } from './self-type.ts';
import { readGlobal, staticMember } from './static-members.ts';
import { lvalue } from './store.ts';
import { NO_TAGS, otherType, type Tags, type Value } from './values.ts';

/** The type that an expression names, when it names one. */
export function typeNamed(analysis: Analysis, expression: Expression, frame: Frame): string | undefined {
  if (expression.kind === 'type') return expression.type.name;
  if (expression.kind === 'name') {
    const { name } = expression;
    if (name === 'Self') return frame.owner?.name;
    if (findName(frame.scope, name) || variableNamed(analysis, name, frame)) return undefined;
    if (analysis.program.types.has(name) || analysis.program.aliases.has(name))
      return findTypeInfo(analysis.program, name)?.name ?? analysis.program.aliases.get(name)?.name ?? name;
    return /^[A-Z]/.test(name) && !/^HK\w{1,60}TypeIdentifier\w{1,60}Record$|^k[A-Z]|^[A-Z0-9_]+$/.test(name)
      ? name
      : undefined;
  }
  if (expression.kind === 'member' && expression.of && /^[A-Z]/.test(expression.name)) {
    const outer = typeNamed(analysis, expression.of, frame);
    if (outer === undefined) return undefined;
    if (analysis.program.types.get(outer)?.cases.has(expression.name)) return undefined;
    return analysis.program.types.has(expression.name) || !analysis.program.types.has(outer)
      ? expression.name
      : undefined;
  }
  return undefined;
}

/** `.name`: a case, or a static member, of the type that the place wants. */
export function implicitMember(
  analysis: Analysis,
  expression: Extract<Expression, { kind: 'member' }>,
  frame: Frame,
  expected: TypeName | undefined,
): Typed {
  const { program } = analysis;
  const { name, site } = expression;
  const cell = newCell(analysis);
  const tags = tagsAt(analysis, frame, site);
  const wanted = expected && elementType(expected).name;
  const info = wanted === undefined ? undefined : findTypeInfo(program, wanted);
  if (info && wanted !== undefined) {
    const member = staticMember(analysis, info.name, name, site, frame, expression);
    if (member) return member;
  }
  if (wanted === 'HKFHIRResourceType') {
    put(analysis, cell, { kind: 'fhir', name, site, tags });
    return { cell };
  }
  put(analysis, cell, { kind: 'case', name, site, tags });
  if (typeOfCase(name)) return { cell };
  // a static member that an extension adds to a type nobody names here: `Set.clinical`, used as `.clinical`
  for (const variable of program.members.get(name) ?? []) {
    if (!isStatic(variable) || (wanted !== undefined && info && variable.owner !== info)) continue;
    analysis.solver.flow(readGlobal(analysis, variable, expression, frame).cell, cell);
  }
  return { cell, ...(expected && { type: expected }) };
}

export function readName(analysis: Analysis, expression: Extract<Expression, { kind: 'name' }>, frame: Frame): Typed {
  const { name, site } = expression;
  const { program } = analysis;
  if (name.startsWith('$')) return readDollar(analysis, expression, frame);
  const local = findName(frame.scope, name);
  if (local) return local;
  if (name === 'self' || name === 'super') {
    const type = frame.owner && { name: frame.owner.name, args: [] };
    return { cell: frame.self ?? newCell(analysis), ...(type && { type }) };
  }
  const member = ownMember(analysis, name, expression, frame);
  if (member) return member;
  const global = program.variables.get(name);
  if (global) return readGlobal(analysis, global, expression, frame);
  const cell = newCell(analysis);
  const functions = program.functions.get(name);
  if (functions) {
    for (const method of functions)
      put(analysis, cell, { kind: 'function', made: { id: analysis.nextId(), method }, tags: NO_TAGS });
    return { cell };
  }
  const constant = systemConstant(name, site, tagsAt(analysis, frame, site));
  if (constant) {
    put(analysis, cell, constant);
    return { cell };
  }
  const typeName = typeNamed(analysis, expression, frame);
  if (typeName !== undefined) {
    put(analysis, cell, { kind: 'type', name: typeName, tags: NO_TAGS });
    return { cell };
  }
  if (!HARMLESS.has(name)) put(analysis, cell, unknownValue(`\`${name}\` is not declared here`, site));
  return { cell };
}

const HARMLESS = new Set(['nil', 'true', 'false', 'YES', 'NO', 'NULL', 'error', '_']);

/** Objective-C's constants. */
function systemConstant(name: string, site: Site, tags: Tags): Value | undefined {
  const clinical = typeOfRaw(name);
  if (clinical) return clinicalValue(clinical, site, 'constant', tags);
  if (name.startsWith('HKFHIRResourceType') && typesOfFhir(name)) return { kind: 'fhir', name, site, tags };
  if (/^HK[A-Za-z]+TypeIdentifier[A-Z]/.test(name)) return otherType(name, site, tags);
  return undefined;
}

function readDollar(analysis: Analysis, expression: Extract<Expression, { kind: 'name' }>, frame: Frame): Typed {
  const index = Number(expression.name.slice(1));
  if (Number.isInteger(index)) return { cell: frame.anonymous?.[index] ?? newCell(analysis) };
  const plain = readName(analysis, { ...expression, name: expression.name.slice(1) }, frame);
  // a binding: whoever holds it may put anything there
  const variable = variableNamed(analysis, expression.name.slice(1), frame);
  if (variable && !variable.fact.modifiers.has('@Published')) {
    const unknown = unknownValue(`\`${variable.fact.name}\` is set by the user's choice`, variable.fact.site);
    const target = lvalue(analysis, { ...expression, name: expression.name.slice(1) }, frame);
    if (target) put(analysis, target, unknown);
  }
  return plain;
}

export function variableNamed(analysis: Analysis, name: string, frame: Frame): ReturnType<typeof findVariable> {
  for (let owner: TypeInfo | undefined = frame.owner; owner; owner = owner.outer) {
    const found = findVariable(analysis.program, owner, name) ?? ivar(analysis, owner, name);
    if (found) return found;
  }
  return analysis.program.variables.get(name);
}

/** `_types` is what the property `types` is kept in. */
function ivar(analysis: Analysis, owner: TypeInfo, name: string): ReturnType<typeof findVariable> {
  return name.startsWith('_') ? findVariable(analysis.program, owner, name.slice(1)) : undefined;
}

/** A member of the type around, or of the types around that. */
function ownMember(analysis: Analysis, name: string, expression: Expression, frame: Frame): Typed | undefined {
  const { program } = analysis;
  if (frame.owner && (name === 'rawValue' || name === 'identifier') && !findVariable(program, frame.owner, name)) {
    const { owner } = frame;
    if (owner.cases.size > 0 || owner.kind === 'extension') {
      return readMember(
        analysis,
        { cell: frame.self ?? newCell(analysis), type: { name: owner.name, args: [] } },
        name,
        expression,
        frame,
      );
    }
  }
  if (frame.owner && name === 'allCases')
    return staticMember(analysis, frame.owner.name, name, expression.site, frame, expression);
  for (let owner: TypeInfo | undefined = frame.owner; owner; owner = owner.outer) {
    const variable = findVariable(program, owner, name) ?? ivar(analysis, owner, name);
    if (variable) {
      const own = owner === frame.owner && isStatic(variable) ? selfType(analysis, frame) : undefined;
      if (own) return readMember(analysis, own, variable.fact.name, expression, frame);
      if (isStatic(variable)) return readGlobal(analysis, variable, expression, frame);
      const self: Typed = { cell: frame.self ?? newCell(analysis), type: { name: owner.name, args: [] } };
      return readMember(analysis, self, variable.fact.name, expression, frame);
    }
    const methods = findMethods(program, owner, name);
    if (methods.length > 0) {
      const cell = newCell(analysis);
      const self = frame.self ?? newCell(analysis);
      for (const method of methods)
        put(analysis, cell, { kind: 'function', made: { id: analysis.nextId(), method, self }, tags: NO_TAGS });
      return { cell };
    }
  }
  return undefined;
}
