/**
 * What a test asks of an element: which it is, `$0 != .procedureRecord`, or what is written for a part of it, `$0.isShown`,
 * `$0.group == .always`.
 */

import type { Expression } from '../../facts/facts.ts';
import { membersNamed } from '../../program/named.ts';
import { findVariable, type TypeInfo } from '../../program/program.ts';
import type { Analysis } from '../analysis.ts';
import type { Frame } from '../calls/frames.ts';
import { partWritten } from '../objects/parts-written.ts';
import { onlyExpression } from '../only.ts';
import type { Value } from '../values.ts';
import { orderOf } from './ranks.ts';
import { keepsWithout, namerOfEntry } from './table-tests.ts';
import { keptForGood, nameOf, nameOfValue, namesIn } from './written-names.ts';

/** Whether the test holds of it. Undefined of what has no name, `maybe` where a part of it is not written out. */
export type Answer = boolean | 'maybe' | undefined;
export type Keeps = (value: Value) => Answer;

const DEEPEST = 5;

/** Undefined for a test that asks something else. `element`: what the test calls it. */
export function keeping(
  analysis: Analysis,
  test: Expression,
  element: string,
  frame: Frame,
  depth = 0,
): Keeps | undefined {
  if (depth > DEEPEST) return undefined;
  if (test.kind === 'operation') {
    const [left, right] = test.operands;
    if (test.operator === '!' && left) return negated(keeping(analysis, left, element, frame, depth));
    const without = left && keepsWithout(analysis, left, right, element, frame);
    if (without && (test.operator === '==' || test.operator === '!='))
      return test.operator === '==' ? without : negated(without);
    if (!left || !right) return undefined;
    if (test.operator === '&&' || test.operator === '||') {
      const first = keeping(analysis, left, element, frame, depth);
      const second = keeping(analysis, right, element, frame, depth);
      // what nothing tells may hold or not
      return first || second ? joined(first ?? maybe, second ?? maybe, test.operator === '||') : undefined;
    }
    const order = ORDERS[test.operator];
    if (order) return ordered(analysis, left, right, element, frame, order);
    if (test.operator !== '==' && test.operator !== '!=') return undefined;
    const equal = equality(analysis, left, right, element, frame) ?? equality(analysis, right, left, element, frame);
    return test.operator === '==' ? equal : negated(equal);
  }
  const entry = namerOfEntry(analysis, test, element, frame);
  if (entry) return (value) => asAnswer(entry(value));
  const part = partOf(test, element);
  if (part !== undefined) return keptByProperty(analysis, part, frame, depth);
  // `seen.insert($0).inserted`: each is let through once
  if (test.kind === 'member' && test.name === 'inserted' && test.of?.kind === 'call') return () => true;
  if (test.kind === 'switch' && isElement(test.subject, element)) return keptBySwitch(test);
  if (test.kind !== 'call' || test.callee.kind !== 'member' || test.callee.name !== 'contains') return undefined;
  const [asked] = test.args;
  const names = test.callee.of && asked && test.args.length === 1 && namesIn(analysis, test.callee.of, frame);
  const nameIn = names && namerOf(analysis, asked.value, element, frame);
  if (!names || !nameIn) return undefined;
  return (value) => {
    const name = nameIn(value);
    return typeof name === 'object' ? names.has(name.name) : name;
  };
}

/** The name of the element, or of a part of it, in an answer; or that there is none. */
export type Namer = (value: Value) => { readonly name: string } | 'maybe' | undefined;

export function namerOf(analysis: Analysis, expression: Expression, element: string, frame: Frame): Namer | undefined {
  const named = (name: string | undefined) => (name === undefined ? undefined : { name });
  if (isElement(expression, element)) return (value) => named(nameOfValue(value));
  const part = partOf(expression, element);
  if (part === undefined) return namerOfEntry(analysis, expression, element, frame);
  return (value) => {
    const written = partWritten(analysis.program, value, part);
    return named(written && nameOfPart(analysis, written, frame)) ?? 'maybe';
  };
}

/** A flag by its name. */
function asAnswer(named: ReturnType<Namer>): Answer {
  if (typeof named !== 'object') return named;
  return named.name === 'true' || named.name === 'false' ? named.name === 'true' : 'maybe';
}

function equality(
  analysis: Analysis,
  subject: Expression,
  other: Expression,
  element: string,
  frame: Frame,
): Keeps | undefined {
  const nameIn = namerOf(analysis, subject, element, frame);
  const nameOther = isElement(subject, element) ? nameWritten : nameOfPart;
  const wanted = nameIn && nameOther(analysis, other, frame);
  if (!nameIn || wanted === undefined) return undefined;
  return (value) => {
    const name = nameIn(value);
    return typeof name === 'object' ? name.name === wanted : name;
  };
}

/** What an operator asks of which comes first. */
interface Order {
  readonly isTurned: boolean;
  readonly isNegated: boolean;
}

const ORDERS: Readonly<Record<string, Order>> = {
  '<': { isTurned: false, isNegated: false },
  '>': { isTurned: true, isNegated: false },
  '<=': { isTurned: true, isNegated: true },
  '>=': { isTurned: false, isNegated: true },
};

/** `$0.tier <= .standard`, `$0.priority < 3` */
function ordered(
  analysis: Analysis,
  left: Expression,
  right: Expression,
  element: string,
  frame: Frame,
  order: Order,
): Keeps | undefined {
  const [nameLeft, nameRight] = [left, right].map((it) => namerOf(analysis, it, element, frame));
  const nameIn = nameLeft ?? nameRight;
  const subject = nameLeft ? left : right;
  const wanted = nameWritten(analysis, nameLeft ? right : left, frame);
  if (!nameIn || wanted === undefined || (nameLeft && nameRight)) return undefined;
  const part = partOf(subject, element);
  return (value) => {
    const name = nameIn(value);
    if (typeof name !== 'object') return name;
    const names = nameLeft ? [name.name, wanted] : [wanted, name.name];
    const [first = '', second = ''] = order.isTurned ? names.toReversed() : names;
    const isBefore = orderOf(analysis.program, value, part)(first, second);
    return isBefore === undefined ? 'maybe' : isBefore !== order.isNegated;
  };
}

/** A part that is a text is that text, whatever a package takes the word for. */
export function nameOfPart(analysis: Analysis, expression: Expression, frame: Frame): string | undefined {
  const name = nameWritten(analysis, expression, frame);
  if (name !== undefined) return name;
  const value = keptForGood(analysis, expression, frame) ?? expression;
  return value.kind === 'literal' && typeof value.value === 'string' ? `"${value.value}"` : undefined;
}

/** Of what is written at another place a bare name means something else there. */
function nameWritten(analysis: Analysis, expression: Expression, frame: Frame): string | undefined {
  if (expression.kind === 'literal' && expression.value !== null && typeof expression.value !== 'string')
    return `${expression.value}`;
  return nameOf(analysis, expression, frame);
}

/** `$0.isShown`, and in the type itself `isShown`. */
function partOf(expression: Expression, element: string): string | undefined {
  if (expression.kind === 'member' && expression.of && isElement(expression.of, element)) return expression.name;
  return expression.kind === 'name' && element === 'self' ? expression.name : undefined;
}

/** `kinds.filter(\.isShown)`: a computed property that asks which case it is, or a flag that is written where it is made. */
function keptByProperty(analysis: Analysis, name: string, frame: Frame, depth: number): Keeps | undefined {
  const { program } = analysis;
  const known = new Map<TypeInfo | undefined, Keeps | undefined>();
  const byGetter = (owner: TypeInfo): Keeps | undefined => {
    if (!known.has(owner)) {
      const getter = findVariable(program, owner, name)?.fact.getter;
      const asked = getter && onlyExpression(getter);
      known.set(owner, asked && keeping(analysis, asked, 'self', frame, depth + 1));
    }
    return known.get(owner);
  };
  const owners = membersNamed(program, name).flatMap(({ owner }) => owner ?? []);
  if (owners.some(({ kind }) => kind === 'protocol')) return undefined;
  return (value) => {
    const owner = ownerOf(value) ?? (owners.length === 1 && nameOfValue(value) !== undefined ? owners[0] : undefined);
    const keeps = owner && byGetter(owner);
    if (keeps) return keeps(value);
    const written = partWritten(program, value, name);
    return written?.kind === 'literal' && typeof written.value === 'boolean' ? written.value : 'maybe';
  };
}

function ownerOf(value: Value): TypeInfo | undefined {
  if (value.kind === 'object') return value.thing.type;
  return value.kind === 'case' ? value.owner : undefined;
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
  return (value) => {
    const name = nameOfValue(value);
    return name === undefined ? undefined : (answers.get(name) ?? otherwise ?? true);
  };
}

export function negated(keeps: Keeps | undefined): Keeps | undefined {
  return (
    keeps &&
    ((value) => {
      const answer = keeps(value);
      return typeof answer === 'boolean' ? !answer : answer;
    })
  );
}

const maybe: Keeps = () => 'maybe';

/** Both, or either: one that decides leaves nothing to the other. */
function joined(first: Keeps, second: Keeps, decides: boolean): Keeps {
  return (value) => {
    const answers = [first(value), second(value)];
    if (answers.includes(decides)) return decides;
    if (answers.includes('maybe')) return 'maybe';
    return answers.includes(undefined) ? undefined : !decides;
  };
}

export function isElement(expression: Expression, element: string): boolean {
  return expression.kind === 'name' && expression.name === element;
}
