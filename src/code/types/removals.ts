/**
 * What is taken out of a collection by name: `filter { $0 != .procedureRecord }`, `subtracting(deferred)`. Where the names
 * are all to be told, what stays is known and not only narrowed.
 */

import type { Expression, FunctionFact } from '../facts/facts.ts';
import type { CollectionMethod } from '../models/collections.ts';
import { isWordOfPackage, lastPart, wordOfEnum } from '../models/foreign-paths.ts';
import { caseName, typeOfCase, typeOfRaw } from '../models/healthkit.ts';
import { valueForGood } from '../program/for-good.ts';
import { variableNamed } from '../program/meaning.ts';
import type { Call } from '../program/mentions.ts';
import { declaredType, membersNamed } from '../program/named.ts';
import { findName } from '../program/scopes.ts';
import { type Analysis, newCell } from './analysis.ts';
import { evaluate } from './evaluate.ts';
import type { Frame, Typed } from './frames.ts';
import { tagged, type Value } from './values.ts';

/** Whether what has this name stays. */
type Keeps = (name: string) => boolean;

/** Of a collection, what a predicate that asks for names alone lets through; undefined for any other predicate. */
export function keptBy(
  analysis: Analysis,
  base: Typed,
  keeps: CollectionMethod['keeps'],
  predicate: Expression,
  frame: Frame,
): Typed | undefined {
  const test = testOf(predicate);
  const element = (predicate.kind === 'closure' && predicate.body.parameters[0]?.name) || '$0';
  if (!test || keeps === 'chosen') return test && keptWhere(analysis, base, test, element, frame);
  const passes = keeps === 'unchosen' ? negated(keeping(analysis, test, element, frame)) : undefined;
  return passes && kept(analysis, base, passes);
}

/** What a predicate asks of `$0`, or of the parameter of its closure. */
function testOf(predicate: Expression): Expression | undefined {
  if (predicate.kind === 'closure') return onlyExpression(predicate.body);
  const [name, ...more] = predicate.kind === 'key-path' ? predicate.path : [];
  const { site } = predicate;
  return name === undefined || more.length > 0
    ? undefined
    : { kind: 'member', of: { kind: 'name', name: '$0', site }, name, site };
}

/** The same of a test that names the element: `for kind in kinds where kind != .procedureRecord`. */
export function keptWhere(
  analysis: Analysis,
  base: Typed,
  test: Expression,
  element: string,
  frame: Frame,
): Typed | undefined {
  const keeps = keeping(analysis, test, element, frame);
  if (keeps) return kept(analysis, base, keeps);
  const other = askedFor(test, element);
  return other && sharedWith(analysis, base, evaluate(analysis, other, frame));
}

/** The collection that a test asks for the element: `wanted.contains(kind)`. */
function askedFor(test: Expression, element: string): Expression | undefined {
  if (test.kind !== 'call' || test.callee.kind !== 'member' || test.callee.name !== 'contains') return undefined;
  const [asked] = test.args;
  return asked && test.args.length === 1 && isElement(asked.value, element) ? test.callee.of : undefined;
}

/** What both hold, by name. Where the other holds what has none, or is open, all may be. */
function sharedWith(analysis: Analysis, base: Typed, other: Typed): Typed {
  const cell = newCell(analysis);
  analysis.solver.watch(other.cell, (it) => {
    const wanted = nameOfValue(it);
    analysis.solver.flow(base.cell, cell, (value) => {
      const name = nameOfValue(value);
      if (wanted === undefined || name === undefined) return tagged(value, { upperBound: true });
      return name === wanted ? tagged(value, it.tags) : undefined;
    });
  });
  return { cell, ...(base.type && { type: base.type }) };
}

/** What `subtracting` and `intersection` leave; undefined where the names in the other collection cannot all be told. */
export function keptBeside(
  analysis: Analysis,
  base: Typed,
  keeps: CollectionMethod['keeps'],
  other: Expression,
  frame: Frame,
): Typed | undefined {
  if (keeps !== 'shared' && keeps !== 'others') return undefined;
  // Kotlin takes out one by itself too: `kinds - shots`
  const one = keeps === 'others' && frame.file.traits.takesOutOne ? nameOf(analysis, other, frame) : undefined;
  const names = one === undefined ? namesIn(analysis, other, frame) : new Set([one]);
  if (!names && keeps === 'shared') return sharedWith(analysis, base, evaluate(analysis, other, frame));
  return names && kept(analysis, base, (it) => names.has(it) === (keeps === 'shared'));
}

/** What a call that takes something out of a collection by name leaves in it; undefined where that cannot be told. */
export function keptAfter(analysis: Analysis, base: Typed, { callee, args }: Call, frame: Frame): Typed | undefined {
  const [given] = args;
  const name = callee.kind === 'member' ? callee.name : '';
  if (!given || args.length > 1) return undefined;
  if (name === 'remove' || name === 'removeObject') {
    if (given.label !== undefined) return undefined;
    const taken = nameOf(analysis, given.value, frame);
    return taken === undefined ? undefined : kept(analysis, base, (it) => it !== taken);
  }
  if (name === 'removeAll') {
    if (given.value.kind !== 'closure') return undefined;
    const { body } = given.value;
    const test = onlyExpression(body);
    const taken = test && keeping(analysis, test, body.parameters[0]?.name ?? '$0', frame);
    return taken && kept(analysis, base, (it) => !taken(it));
  }
  const shared = name === 'formIntersection' || name === 'intersectSet';
  if (!shared && name !== 'subtract' && name !== 'minusSet') return undefined;
  return keptBeside(analysis, base, shared ? 'shared' : 'others', given.value, frame);
}

function kept(analysis: Analysis, base: Typed, keeps: Keeps): Typed {
  const cell = newCell(analysis);
  analysis.solver.flow(base.cell, cell, (value) => {
    const name = nameOfValue(value);
    if (name === undefined) return value.kind === 'constant' ? tagged(value, { upperBound: true }) : value;
    return keeps(name) ? value : undefined;
  });
  analysis.nothing.cells.add(cell);
  return { cell, ...(base.type && { type: base.type }) };
}

function nameOfValue(value: Value): string | undefined {
  if (value.kind === 'clinical') return caseName(value.type);
  if (value.kind === 'constant' && typeof value.value === 'string') return nameOfText(value.value);
  return value.kind === 'case' ? value.name : undefined;
}

function onlyExpression({ body }: FunctionFact): Expression | undefined {
  const [only] = body;
  if (body.length !== 1 || !only) return undefined;
  return only.kind === 'return' || only.kind === 'evaluate' ? only.value : undefined;
}

function keeping(analysis: Analysis, test: Expression, element: string, frame: Frame, depth = 0): Keeps | undefined {
  if (depth > DEEPEST) return undefined;
  if (test.kind === 'operation') {
    const [left, right] = test.operands;
    if (test.operator === '!' && left) return negated(keeping(analysis, left, element, frame, depth));
    if (!left || !right) return undefined;
    if (test.operator === '&&' || test.operator === '||') {
      const first = keeping(analysis, left, element, frame, depth);
      const second = keeping(analysis, right, element, frame, depth);
      if (!first || !second) return undefined;
      return test.operator === '&&' ? (it) => first(it) && second(it) : (it) => first(it) || second(it);
    }
    if (test.operator !== '==' && test.operator !== '!=') return undefined;
    const other = isElement(left, element) ? right : isElement(right, element) ? left : undefined;
    const name = other && nameOf(analysis, other, frame);
    if (name === undefined) return undefined;
    return test.operator === '==' ? (it) => it === name : (it) => it !== name;
  }
  if (test.kind === 'member' && test.of && isElement(test.of, element))
    return keptByProperty(analysis, test.name, frame, depth);
  if (test.kind === 'name' && element === 'self') return keptByProperty(analysis, test.name, frame, depth);
  if (test.kind === 'switch' && isElement(test.subject, element)) return keptBySwitch(test);
  const of = askedFor(test, element);
  const names = of && namesIn(analysis, of, frame);
  return names && ((it) => names.has(it));
}

/** `kinds.filter(\.isShown)`: a computed property of one enum alone that asks which case it is. */
function keptByProperty(analysis: Analysis, name: string, frame: Frame, depth: number): Keeps | undefined {
  const [property, ...others] = membersNamed(analysis.program, name);
  const test = property?.owner?.kind === 'enum' && others.length === 0 && property.fact.getter;
  const asked = test && onlyExpression(test);
  return asked ? keeping(analysis, asked, 'self', frame, depth + 1) : undefined;
}

/** `switch self { case .labs, .shots: true; default: false }` */
function keptBySwitch({ cases }: Extract<Expression, { kind: 'switch' }>): Keeps | undefined {
  const answers = new Map<string, boolean>();
  let otherwise: boolean | undefined;
  for (const { patterns, where, body } of cases) {
    const [only] = body;
    const given = body.length === 1 && (only?.kind === 'return' || only?.kind === 'evaluate') ? only.value : undefined;
    const answer = given?.kind === 'literal' && typeof given.value === 'boolean' ? given.value : undefined;
    if (answer === undefined || where) return undefined;
    if (patterns.length === 0) otherwise = answer;
    for (const pattern of patterns) {
      if (pattern.kind === 'any') otherwise = answer;
      else if (pattern.kind === 'case') answers.set(pattern.name, answers.get(pattern.name) ?? answer);
      else return undefined;
    }
  }
  return (name) => answers.get(name) ?? otherwise ?? true;
}

function negated(keeps: Keeps | undefined): Keeps | undefined {
  return keeps && ((it) => !keeps(it));
}

function isElement(expression: Expression, element: string): boolean {
  return expression.kind === 'name' && expression.name === element;
}

/** All names in a collection that is written out, or kept for good in something that is; undefined where one is not. */
function namesIn(analysis: Analysis, expression: Expression, frame: Frame, depth = 0): ReadonlySet<string> | undefined {
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
  const value = keptForGood(analysis, expression, frame);
  return value && namesIn(analysis, value, frame, depth + 1);
}

function isMaker(callee: Expression): boolean {
  const name = callee.kind === 'type' ? callee.type.name : callee.kind === 'name' ? callee.name : undefined;
  return name === 'Set' || name === 'Array';
}

/** `.allergyRecord`, `HKClinicalType(.allergyRecord)`, `Kind.allergies`, or a constant that is one of them. */
function nameOf(analysis: Analysis, expression: Expression, frame: Frame, depth = 0): string | undefined {
  if (depth > DEEPEST) return undefined;
  const value = keptForGood(analysis, expression, frame);
  if (value) return nameOf(analysis, value, frame, depth + 1);
  if (expression.kind === 'literal' && typeof expression.value === 'string') return nameOfText(expression.value);
  if (expression.kind === 'name') return typeOfRaw(expression.name) && nameOfText(expression.name);
  if (expression.kind === 'member') {
    const { of, name } = expression;
    const owner = of?.kind === 'name' ? of.name : of?.kind === 'foreign' ? lastPart(of.path) : undefined;
    const word = owner === undefined || declaredType(analysis.program, owner) ? undefined : wordOfEnum(owner, name);
    if (word) return caseName(word);
    if (frame.file.traits.namesCasesByEnum && owner !== undefined && /^[A-Z]/.test(owner))
      return typeOfCase(name) || declaredType(analysis.program, owner)?.cases.has(name) ? name : undefined;
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
function keptForGood({ program }: Analysis, expression: Expression, frame: Frame): Expression | undefined {
  if (expression.kind === 'name') {
    const local = findName(frame.scope, expression.name);
    if (local) return local.constant;
    return valueForGood(program, variableNamed(program, expression.name, frame.owner));
  }
  if (expression.kind !== 'member' || expression.of?.kind !== 'name') return undefined;
  const { of, name } = expression;
  if (of.name === 'self' || of.name === 'Self') return valueForGood(program, variableNamed(program, name, frame.owner));
  return valueForGood(program, declaredType(program, of.name)?.variables.get(name));
}

const DEEPEST = 5;
