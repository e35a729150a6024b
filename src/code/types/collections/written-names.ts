/**
 * Names that are written out, of types, of cases and of texts, or kept for good in something that is.
 */

import type { Expression } from '../../facts/facts.ts';
import { isWordOfPackage, lastPart, wordOfEnum } from '../../models/foreign-paths.ts';
import { caseName, typeOfCase, typeOfRaw } from '../../models/healthkit.ts';
import { valueForGood } from '../../program/for-good.ts';
import { variableNamed } from '../../program/meaning.ts';
import { declaredType } from '../../program/named.ts';
import type { Program, VariableInfo } from '../../program/program.ts';
import { findName } from '../../program/scopes.ts';
import type { Analysis } from '../analysis.ts';
import type { Frame } from '../calls/frames.ts';
import { isConstantMember, isOption } from '../objects/own-constants.ts';
import type { Value } from '../values.ts';
import { givenByCall } from './given-lists.ts';

/** The name of what a value is; undefined for what has none. */
export function nameOfValue(value: Value): string | undefined {
  if (value.kind === 'clinical') return caseName(value.type);
  if (value.kind === 'constant' && typeof value.value === 'string') return nameOfText(value.value);
  return value.kind === 'case' ? value.name : undefined;
}

/** All names in a collection that is written out, or kept for good in something that is; undefined where one is not. */
export function namesIn(
  analysis: Analysis,
  expression: Expression,
  frame: Frame,
  depth = 0,
): ReadonlySet<string> | undefined {
  if (depth > DEEPEST) return undefined;
  if (expression.kind === 'list') {
    const names = expression.items.map((item) => nameOf(analysis, item, frame, depth + 1));
    return names.some((name) => name === undefined) ? undefined : new Set(names.filter((name) => name !== undefined));
  }
  // `Set(kinds)`, `Set<HKClinicalType>(kinds)`
  if (expression.kind === 'call' && expression.args.length === 1 && isMaker(expression.callee)) {
    const [given] = expression.args;
    return given && namesIn(analysis, given.value, frame, depth + 1);
  }
  const { callee, args } = expression.kind === 'call' ? expression : {};
  // `[NSSet setWithObjects:shots, nil]`
  if (args && callee?.kind === 'member' && /^(?:set|array|orderedSet)WithObjects?$/.test(callee.name)) {
    const items = args.map(({ value }) => value).filter((it) => it.kind !== 'literal' || it.value !== null);
    return namesIn(analysis, { kind: 'list', items, site: expression.site }, frame, depth + 1);
  }
  // `[NSSet setWithArray:shots]`
  const [given, ...others] = args ?? [];
  if (given && others.length === 0 && callee?.kind === 'member' && /^(?:set|array)With(?:Array|Set)$/.test(callee.name))
    return namesIn(analysis, given.value, frame, depth + 1);
  const called = givenByCall(analysis, expression, frame);
  if (called) return namesIn(analysis, called.value, called.frame, depth + 1);
  const value = keptForGood(analysis, expression, frame);
  return value && namesIn(analysis, value, frame, depth + 1);
}

function isMaker(callee: Expression): boolean {
  const name = callee.kind === 'type' ? callee.type.name : callee.kind === 'name' ? callee.name : undefined;
  return name === 'Set' || name === 'Array';
}

/** `.allergyRecord`, `HKClinicalType(.allergyRecord)`, `Kind.allergies`, or a constant that is one of them. */
export function nameOf(analysis: Analysis, expression: Expression, frame: Frame, depth = 0): string | undefined {
  if (depth > DEEPEST) return undefined;
  // an option of a set is known by its own name: `Scope.labs`
  if (expression.kind === 'member' && isOption(analysis.program, expression)) return expression.name;
  const value = keptForGood(analysis, expression, frame);
  if (value) return nameOf(analysis, value, frame, depth + 1);
  if (expression.kind === 'literal' && typeof expression.value === 'string') return nameOfText(expression.value);
  if (expression.kind === 'name') return typeOfRaw(expression.name) && nameOfText(expression.name);
  if (expression.kind === 'member') {
    const { of, name } = expression;
    const isNamed = of?.kind === 'name' || of?.kind === 'member';
    const owner = isNamed ? of.name : of?.kind === 'foreign' ? lastPart(of.path) : undefined;
    const word = owner === undefined || declaredType(analysis.program, owner) ? undefined : wordOfEnum(owner, name);
    if (word) return caseName(word);
    if (frame.file.traits.namesCasesByEnum && owner !== undefined && /^[A-Z]/.test(owner))
      return typeOfCase(name) || declaredType(analysis.program, owner)?.cases.has(name) ? name : undefined;
    // `T.limit`, which says what it is nowhere that can be told, is no name of a case
    const declared = owner === undefined ? undefined : declaredType(analysis.program, owner);
    const isOther = of !== undefined && declared?.variables.has(name) === true && !declared.cases.has(name);
    if (isOther && !isConstantMember(analysis.program, of, name)) return undefined;
    const isOfType = !expression.of || (expression.of.kind === 'name' && /^[A-Z]/.test(expression.of.name));
    return isOfType ? expression.name : undefined;
  }
  const [only] = expression.kind === 'call' ? expression.args : [];
  const isOne = expression.kind === 'call' && expression.args.length === 1 && only !== undefined;
  return isOne && makesType(expression.callee) ? nameOf(analysis, only.value, frame, depth + 1) : undefined;
}

/** Of a word that some package takes for a type nobody can say here whether it is the same. */
function nameOfText(text: string): string | undefined {
  const type = typeOfRaw(text);
  if (!type && isWordOfPackage(text)) return undefined;
  return type ? caseName(type) : `"${text}"`;
}

/** `HKClinicalType(…)`, `HKObjectType.clinicalType(forIdentifier: …)`: the name of what they make is in what they take. */
function makesType(callee: Expression): boolean {
  if (callee.kind === 'type') return true;
  if (callee.kind === 'name') return /^HK[A-Z]/.test(callee.name);
  return callee.kind === 'member' && /^(?:init|clinicalType\w*)$/.test(callee.name);
}

/** What a name was given once: of a `let`, here or of the type around, or of a type that is named. */
export function keptForGood({ program }: Analysis, expression: Expression, frame: Frame): Expression | undefined {
  const local = expression.kind === 'name' ? findName(frame.scope, expression.name) : undefined;
  return local ? local.constant : valueForGood(program, variableMeant(program, expression, frame));
}

/** The variable that an expression names, where it is no local. */
export function variableMeant(program: Program, expression: Expression, { owner }: Frame): VariableInfo | undefined {
  if (expression.kind === 'name') return variableNamed(program, expression.name, owner);
  if (expression.kind !== 'member' || expression.of?.kind !== 'name') return undefined;
  const { of, name } = expression;
  if (of.name === 'self' || of.name === 'Self') return variableNamed(program, name, owner);
  return declaredType(program, of.name)?.variables.get(name);
}

const DEEPEST = 5;
