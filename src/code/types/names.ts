/**
 * What a bare name means: a local, a member of the type around, a global, a type, one of the system's constants.
 */

import { type Expression, GIVEN, type Site, THROWN, type TypeName } from '../facts/facts.ts';
import { languageOf } from '../facts/source.ts';
import { elementType } from '../facts/type-names.ts';
import { typeOfCase, typeOfRaw, typesOfFhir } from '../models/healthkit.ts';
import { readOfGiven } from '../program/implied-receivers.ts';
import { isStatic, type Meaning, meaningOf, ownCase, typeNamed, variableNamed } from '../program/meaning.ts';
import { impliedVariables, typeWanted } from '../program/members.ts';
import { isDeclared } from '../program/named.ts';
import type { TypeInfo } from '../program/program.ts';
import { findName } from '../program/scopes.ts';
import { type Analysis, newCell, put, unknownValue } from './analysis.ts';
import { someOf } from './calls/calls.ts';
import type { Frame, Typed } from './calls/frames.ts';
import { selfType } from './calls/self-type.ts';
import { clinicalValue, coerce } from './coerce.ts';
import { evaluate, tagsAt } from './evaluate.ts';
import { readMember } from './objects/members.ts';
import { readGlobal, staticMember } from './objects/static-members.ts';
import { lvalue } from './store.ts';
import { caughtHere } from './thrown.ts';
import { NO_TAGS, otherType, type Tags, type Value } from './values.ts';
import { chooseAny } from './views/user-choice.ts';
import { readProjected, readWrapper } from './views/wrappers.ts';

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
  const info = typeWanted(program, expected, name);
  if (info) {
    const member = staticMember(analysis, info.name, name, site, frame, expression);
    if (member) return waitingFor(analysis, member, expected);
  }
  if (wanted === 'HKFHIRResourceType') {
    put(analysis, cell, { kind: 'fhir', name, site, tags });
    return { cell };
  }
  // a static member that an extension adds to a type nobody names here: `Set.clinical`, used as `.clinical`
  const implied = typeOfCase(name) ? [] : impliedVariables(program, name, info);
  if (!info || implied.length === 0) put(analysis, cell, { kind: 'case', name, site, tags });
  if (typeOfCase(name)) return { cell };
  for (const variable of implied)
    analysis.solver.flow(waitingFor(analysis, readGlobal(analysis, variable, expression, frame), expected).cell, cell);
  return { cell, ...(expected && { type: expected }) };
}

/** `static let asked: Self = [.labs]`, in an extension of lists: the names in it wait for the type that the place tells. */
function waitingFor(analysis: Analysis, member: Typed, expected: TypeName | undefined): Typed {
  const via = member.type?.name === 'Self' ? coerce(analysis, expected) : undefined;
  if (!via || !expected) return member;
  const cell = newCell(analysis);
  analysis.solver.flow(member.cell, cell, via);
  return { cell, type: expected };
}

export function readName(analysis: Analysis, expression: Extract<Expression, { kind: 'name' }>, frame: Frame): Typed {
  const { name, site } = expression;
  const { program } = analysis;
  if (name === THROWN) return { cell: caughtHere(analysis, frame) };
  if (name.startsWith('$') && frame.file.traits.hasBindings) return readDollar(analysis, expression, frame);
  const local = findName(frame.scope, name);
  if (local) return local;
  if (name === 'self' || name === 'super') {
    const type = frame.owner && { name: frame.owner.name, args: [] };
    return { cell: frame.self ?? newCell(analysis), ...(type && { type }) };
  }
  if (frame.owner && isAllOf(frame.owner, name, frame)) {
    const all = staticMember(analysis, frame.owner.name, 'allCases', site, frame, expression);
    if (all) return all;
  }
  const meaning = meaningOf(program, name, frame.owner);
  const wrapper = frame.file.traits.hasBindings ? readWrapper(analysis, name, frame) : undefined;
  if (wrapper) return wrapper;
  if (meaning) return readMeaning(analysis, meaning, expression, frame);
  const own = frame.file.traits.isNative ? undefined : ownCase(program, expression, frame.owner);
  if (own) return evaluate(analysis, own, frame);
  const given = findName(frame.scope, GIVEN) && readOfGiven(program, expression, frame.file.traits);
  if (given) return evaluate(analysis, given, frame);
  const cell = newCell(analysis);
  const constant = systemConstant(name, site, tagsAt(analysis, frame, site));
  if (constant) {
    put(analysis, cell, constant);
    return { cell };
  }
  const typeName = /^[A-Z0-9_]+$/.test(name) ? undefined : typeNamed(program, expression, frame);
  // a class of Objective-C stands alone nowhere: what is written like one and not declared is a constant
  const isConstant = languageOf(site.file.path) === 'objective-c' && !isDeclared(program, name);
  if (typeName !== undefined && !isConstant) {
    put(analysis, cell, { kind: 'type', name: typeName, tags: NO_TAGS });
    return { cell };
  }
  if (!HARMLESS.has(name)) put(analysis, cell, unknownValue(`\`${name}\` is not declared here`, site));
  return { cell };
}

/** All cases of the type around. Kotlin and Dart call them otherwise. */
function isAllOf({ cases }: TypeInfo, name: string, { file }: Frame): boolean {
  return name === 'allCases' || (cases.size > 0 && !file.traits.isNative && (name === 'entries' || name === 'values'));
}

function readMeaning(
  analysis: Analysis,
  meaning: Meaning,
  expression: Extract<Expression, { kind: 'name' }>,
  frame: Frame,
): Typed {
  // of a type around the own one it is that of any object
  const self = (owner: TypeInfo): Typed => ({
    cell: owner === frame.owner ? (frame.self ?? newCell(analysis)) : someOf(analysis, owner, expression.site),
    type: { name: owner.name, args: [] },
  });
  switch (meaning.kind) {
    case 'variable': {
      const { owner, variable } = meaning;
      if (!isStatic(variable)) return readMember(analysis, self(owner), variable.fact.name, expression, frame);
      const own = owner === frame.owner ? selfType(analysis, frame) : undefined;
      return own
        ? readMember(analysis, own, variable.fact.name, expression, frame)
        : readGlobal(analysis, variable, expression, frame);
    }
    case 'given':
      return readMember(analysis, self(meaning.owner), expression.name, expression, frame);
    case 'global':
      return readGlobal(analysis, meaning.variable, expression, frame);
    case 'methods':
    case 'functions': {
      const cell = newCell(analysis);
      const of = meaning.kind === 'methods' ? self(meaning.owner).cell : undefined;
      for (const method of meaning.kind === 'methods' ? meaning.methods : meaning.functions) {
        const made = { id: analysis.nextId(), method, ...(of && { self: of }) };
        put(analysis, cell, { kind: 'function', made, tags: NO_TAGS });
      }
      return { cell };
    }
  }
}

const HARMLESS = new Set(['nil', 'true', 'false', 'YES', 'NO', 'NULL', 'error', '_']);

/** Objective-C's constants. */
function systemConstant(name: string, site: Site, tags: Tags): Value | undefined {
  if (/^NSKeyValueChange(?:New|Old)Key$/.test(name)) return { kind: 'constant', value: name, site, tags };
  const clinical = typeOfRaw(name);
  if (clinical) return clinicalValue(clinical, site, 'constant', tags);
  if (name.startsWith('HKFHIRResourceType') && typesOfFhir(name)) return { kind: 'fhir', name, site, tags };
  if (/^HK[A-Za-z]+TypeIdentifier[A-Z]/.test(name)) return otherType(name, site, tags);
  return undefined;
}

function readDollar(analysis: Analysis, expression: Extract<Expression, { kind: 'name' }>, frame: Frame): Typed {
  const index = Number(expression.name.slice(1));
  if (Number.isInteger(index)) return { cell: frame.anonymous?.[index] ?? newCell(analysis) };
  const bound = expression.name.slice(1);
  const variable = variableNamed(analysis.program, bound, frame.owner);
  const projected = variable && readProjected(analysis, variable, expression, frame);
  if (projected) return projected;
  const plain = readName(analysis, { ...expression, name: bound }, frame);
  // a binding: whoever holds it may put anything there
  if (variable && !variable.fact.modifiers.has('@Published')) {
    const { name, type = plain.type, site } = variable.fact;
    const target = lvalue(analysis, { ...expression, name: bound }, frame);
    if (target) chooseAny(analysis, target, type, { reason: `\`${name}\` is set by the user's choice`, site });
  }
  return plain;
}
