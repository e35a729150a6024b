/**
 * What is written out comes to: a number, a text, a truth, the name of a case, for the entries of a list that is written out.
 * `Topic(rank: 3, type: labs)` has a rank of 3, and of `Kind.coverage` it is known whether it `isHidden`.
 */
import type { Case, Expression, Pattern } from '../../facts/facts.ts';
import { typesWithCase } from '../../program/named.ts';
import { type FunctionInfo, findMethods, findTypeInfo, findVariable, type TypeInfo } from '../../program/program.ts';
import { findName } from '../../program/scopes.ts';
import type { Analysis } from '../analysis.ts';
import type { Frame } from '../calls/frames.ts';
import { partOfCall, partOfCase, partOfObject } from '../objects/parts-written.ts';
import { onlyExpression } from '../only.ts';
import { topFrame } from '../runs.ts';
import { NO_TAGS } from '../values.ts';
import { pickedBy } from './picked.ts';
import { ranksOf } from './ranks.ts';
import { itemsIn } from './written-lists.ts';
import { keptForGood, nameOf, variableMeant } from './written-names.ts';

/** Texts stand in quotes, cases do not. */
export type Known = string | number | boolean;

/** An expression, what its names mean, and what stands for names that nobody declares: the element that a test asks. */
export interface Written {
  readonly value: Expression;
  readonly frame: Frame;
  readonly names?: Names;
}

export type Names = ReadonlyMap<string, Written>;

const DEEPEST = 8;

/** Undefined where it is not written out, or asks for what nobody can tell. */
export function comesTo(analysis: Analysis, asked: Written, depth = 0): Known | undefined {
  if (depth > DEEPEST || !analysis.fuel.enter(asked.value.site)) return undefined;
  const known = workOut(analysis, asked, depth);
  analysis.fuel.leave();
  return known;
}

function workOut(analysis: Analysis, asked: Written, depth: number): Known | undefined {
  const { value, frame, names } = asked;
  const inner = (expression: Expression | undefined): Known | undefined =>
    expression && comesTo(analysis, { ...asked, value: expression }, depth + 1);
  switch (value.kind) {
    case 'literal':
      if (value.value === null) return 'nil';
      return typeof value.value === 'string' ? (nameOf(analysis, value, frame) ?? `"${value.value}"`) : value.value;
    case 'operation':
      return ofOperation(analysis, asked, value, depth);
    case 'either': {
      const test = value.test && inner(value.test);
      return typeof test === 'boolean' && value.of.length === 2 ? inner(value.of[test ? 0 : 1]) : undefined;
    }
    case 'switch':
      return ofSwitch(analysis, asked, value, depth);
    case 'call': {
      const { callee, args } = value;
      const [one, ...more] = args;
      if (callee.kind === 'member' && callee.name === 'contains' && callee.of && one && more.length === 0)
        return isAmong(analysis, { ...asked, value: callee.of }, { ...asked, value: one.value }, depth);
      return names ? undefined : nameOf(analysis, value, frame);
    }
    case 'name':
    case 'member': {
      const meant = meantBy(analysis, asked, depth);
      if (meant && meant.value !== value) return comesTo(analysis, meant, depth + 1);
      // a name that stands for something here is no name of the code around
      if (value.kind === 'member' && value.of && isOfNames(value.of, names)) return undefined;
      return nameOf(analysis, value, frame);
    }
    default:
      return undefined;
  }
}

/** Without names that stand for nothing in it. */
function plain(asked: Written): Written {
  const { names: _, ...rest } = asked;
  return asked.names && !mentions(asked.value, asked.names) ? rest : asked;
}

function mentions(value: Expression, names: Names): boolean {
  switch (value.kind) {
    case 'name':
      return names.has(value.name) || names.has('self');
    case 'member':
      return value.of !== undefined && mentions(value.of, names);
    case 'index':
      return mentions(value.of, names) || mentions(value.index, names);
    case 'literal':
      return false;
    default:
      return true;
  }
}

function isOfNames(expression: Expression, names: Names | undefined): boolean {
  if (expression.kind === 'name') return names?.has(expression.name) === true;
  return expression.kind === 'member' && expression.of !== undefined && isOfNames(expression.of, names);
}

/** What a name, or a part of what it stands for, is written as. */
export function meantBy(analysis: Analysis, asked: Written, depth = 0): Written | undefined {
  const { value, frame, names } = asked;
  if (depth > DEEPEST) return undefined;
  if (value.kind === 'name') {
    const own = names?.get(value.name);
    if (own) return meantBy(analysis, own, depth + 1);
    const entry = findName(frame.scope, value.name)?.entry;
    if (entry) return meantBy(analysis, entry, depth + 1);
    const self = names?.get('self');
    const part = self && !findName(frame.scope, value.name) ? partIn(analysis, self, value.name, depth + 1) : undefined;
    if (part) return part;
  }
  if (value.kind === 'member' && value.of) {
    const of = meantBy(analysis, { ...asked, value: value.of }, depth + 1);
    const part = of && partIn(analysis, of, value.name, depth + 1);
    if (part) return part;
    if (isOfNames(value.of, names)) return undefined;
  }
  const picked = names ? undefined : pickedBy(analysis, value, frame, depth);
  if (picked && !picked.dropped) return meantBy(analysis, picked, depth + 1);
  if (value.kind !== 'name' && value.kind !== 'member') return asked;
  const kept = keptForGood(analysis, value, frame);
  if (!kept) return asked;
  const variable =
    value.kind === 'name' && findName(frame.scope, value.name)
      ? undefined
      : variableMeant(analysis.program, value, frame);
  const there = variable
    ? topFrame(analysis, variable.file, frame.symbol, variable.owner, variable.fact.site.start)
    : frame;
  return meantBy(analysis, { value: kept, frame: there }, depth + 1);
}

/** What is written for a part of what is written out. */
function partIn(analysis: Analysis, of: Written, name: string, depth: number): Written | undefined {
  const { value, frame } = of;
  if (value.kind === 'tuple') {
    const at = value.items.findIndex(({ label }, index) => label === name || `${index}` === name);
    const item = value.items[at];
    return item && { ...of, value: item.value };
  }
  const type = typeOf(analysis, of, name);
  const variable = type && findVariable(analysis.program, type, name);
  if (value.kind === 'dictionary') {
    const written = partOfObject(analysis.program, value, name);
    return written && { ...of, value: written };
  }
  if (!type) return undefined;
  const { getter } = variable?.fact ?? {};
  const asked = getter && onlyExpression(getter);
  if (asked && variable) {
    const there = topFrame(analysis, variable.file, frame.symbol, type, variable.fact.site.start);
    return depth > DEEPEST ? undefined : { value: asked, frame: there, names: new Map([['self', of]]) };
  }
  const written =
    value.kind === 'call'
      ? partOfCall(analysis.program, value, type, name)
      : value.kind === 'member'
        ? partOfCase(
            analysis.program,
            { kind: 'case', name: value.name, owner: type, site: value.site, tags: NO_TAGS },
            name,
          )
        : undefined;
  return written && { ...of, value: written };
}

/** The app's own type of what is written; of a bare `.labs` the only one that has such a case, and such a part. */
function typeOf({ program }: Analysis, { value }: Written, part?: string): TypeInfo | undefined {
  if (value.kind === 'call') {
    const { callee } = value;
    if (callee.kind === 'type') return findTypeInfo(program, callee.type.name);
    if (callee.kind === 'name') return findTypeInfo(program, callee.name);
    const isInit = callee.kind === 'member' && callee.name === 'init' && callee.of?.kind === 'name';
    return isInit && callee.of?.kind === 'name' ? findTypeInfo(program, callee.of.name) : undefined;
  }
  if (value.kind !== 'member') return undefined;
  const { of, name } = value;
  if (of) {
    const type = of.kind === 'name' ? findTypeInfo(program, of.name) : undefined;
    return type?.cases.has(name) ? type : undefined;
  }
  const owners = typesWithCase(program, name).filter((it) => part === undefined || findVariable(program, it, part));
  return owners.length === 1 ? owners[0] : undefined;
}

function ofOperation(
  analysis: Analysis,
  asked: Written,
  { operator, operands }: Extract<Expression, { kind: 'operation' }>,
  depth: number,
): Known | undefined {
  const [left, right] = operands;
  const inner = (value: Expression | undefined): Known | undefined =>
    value && comesTo(analysis, { ...asked, value }, depth + 1);
  if (operator === '&&' || operator === '||') {
    const answers = [inner(left), inner(right)];
    const decides = operator === '||';
    if (answers.includes(decides)) return decides;
    return answers.every((it) => typeof it === 'boolean') ? !decides : undefined;
  }
  if (!right) {
    const one = inner(left);
    if (operator === '!') return typeof one === 'boolean' ? !one : undefined;
    return operator === '-' && typeof one === 'number' ? -one : undefined;
  }
  if (!left) return undefined;
  const own = ownOperation(analysis, asked, operator, left, right, depth);
  if (own) return own.gives;
  const [first, second] = [inner(left), inner(right)];
  if (first === undefined || second === undefined) return undefined;
  if (operator === '==' || operator === '===') return first === second;
  if (operator === '!=' || operator === '!==') return first !== second;
  const order = ORDERS[operator];
  if (order) {
    const compared = compare(analysis, { ...asked, value: left }, first, second, depth);
    return compared === undefined ? undefined : order(compared);
  }
  const counted = typeof first === 'number' && typeof second === 'number' ? COUNTS[operator] : undefined;
  return counted?.(first as number, second as number);
}

const ORDERS: Readonly<Record<string, (compared: number) => boolean>> = {
  '<': (it) => it < 0,
  '<=': (it) => it <= 0,
  '>': (it) => it > 0,
  '>=': (it) => it >= 0,
};

const COUNTS: Readonly<Record<string, (a: number, b: number) => number | undefined>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '%': (a, b) => (b === 0 ? undefined : a % b),
};

/** Less than nothing where the first comes before the second. */
function compare(analysis: Analysis, of: Written, first: Known, second: Known, depth: number): number | undefined {
  if (typeof first === 'number' && typeof second === 'number') return first - second;
  if (typeof first !== 'string' || typeof second !== 'string') return undefined;
  if (first.startsWith('"') && second.startsWith('"')) return first < second ? -1 : first > second ? 1 : 0;
  const meant = meantBy(analysis, of, depth + 1);
  const ranks = meant && ranksIn(typeOf(analysis, meant));
  const [one, other] = [ranks?.get(first), ranks?.get(second)];
  return one === undefined || other === undefined ? undefined : one - other;
}

function ranksIn(type: TypeInfo | undefined): ReadonlyMap<string, number> | undefined {
  return type && ranksOf(type);
}

/** What an operator of the type's own gives: `static func < (a: Entry, b: Entry) -> Bool { a.rank < b.rank }`. */
function ownOperation(
  analysis: Analysis,
  asked: Written,
  operator: string,
  left: Expression,
  right: Expression,
  depth: number,
): { readonly gives: Known | undefined } | undefined {
  const sides = [left, right].map((value) => meantBy(analysis, plain({ ...asked, value }), depth + 1));
  const [first, second] = sides;
  const type = first && typeOf(analysis, first);
  if (!first || !second || !type || !asked.frame.file.traits.hasOwnOperators) return undefined;
  const turned = TURNED.get(operator);
  const own = operatorOf(analysis, type, operator) ?? (turned && operatorOf(analysis, type, turned.as));
  if (!own) return undefined;
  const isTurned = own.fact.name !== operator && turned?.swaps === true;
  const gives = callOf(analysis, own, isTurned ? [second, first] : [first, second], depth);
  const isNot = own.fact.name !== operator && turned?.isNot === true;
  return { gives: isNot && typeof gives === 'boolean' ? !gives : gives };
}

/** What the standard library makes of the one that a type says. */
const TURNED: ReadonlyMap<string, { readonly as: string; readonly swaps: boolean; readonly isNot: boolean }> = new Map([
  ['>', { as: '<', swaps: true, isNot: false }],
  ['<=', { as: '<', swaps: true, isNot: true }],
  ['>=', { as: '<', swaps: false, isNot: true }],
  ['!=', { as: '==', swaps: false, isNot: true }],
]);

function operatorOf({ program }: Analysis, type: TypeInfo, name: string): FunctionInfo | undefined {
  const [own, ...others] = findMethods(program, type, name).filter(({ fact }) => fact.parameters.length === 2);
  return others.length === 0 ? own : undefined;
}

function callOf(analysis: Analysis, own: FunctionInfo, given: readonly Written[], depth: number): Known | undefined {
  const gives = onlyExpression(own.fact);
  const names = new Map(own.fact.parameters.flatMap(({ name }, index) => (given[index] ? [[name, given[index]]] : [])));
  const frame = topFrame(analysis, own.file, own.fact.name, own.owner, own.fact.site.start);
  return gives && comesTo(analysis, { value: gives, frame, names }, depth + 1);
}

function isAmong(analysis: Analysis, list: Written, one: Written, depth: number): boolean | undefined {
  const meant = meantBy(analysis, list, depth + 1);
  const range = meant && isIn(analysis, meant, one, depth);
  if (range !== undefined) return range;
  const written = meant && itemsIn(analysis, meant.value, meant.frame, depth);
  const known = written?.items.map((value) => comesTo(analysis, { value, frame: written.frame }, depth + 1));
  const asked = comesTo(analysis, one, depth + 1);
  if (!known || asked === undefined) return undefined;
  return known.includes(asked) || (known.includes(undefined) ? undefined : false);
}

/** Whether a number is in a range: `18..<65`, `65...`, `..<18`. */
function isIn(analysis: Analysis, range: Written, one: Written, depth: number): boolean | undefined {
  if (range.value.kind !== 'operation' || !/^\.\.[.<]$/.test(range.value.operator)) return undefined;
  const { operands, operator } = range.value;
  const asked = comesTo(analysis, one, depth + 1);
  const bounds = operands.map((value) => comesTo(analysis, { ...range, value }, depth + 1));
  const [low, high = operands.length === 1 ? Number.POSITIVE_INFINITY : undefined] = bounds;
  if (typeof asked !== 'number' || typeof low !== 'number' || typeof high !== 'number') return undefined;
  return low <= asked && (operator === '...' ? asked <= high : asked < high);
}

function ofSwitch(
  analysis: Analysis,
  asked: Written,
  { subject, cases }: Extract<Expression, { kind: 'switch' }>,
  depth: number,
): Known | undefined {
  const one = comesTo(analysis, { ...asked, value: subject }, depth + 1);
  if (one === undefined) return undefined;
  for (const each of cases) {
    const isMeant = each.where ? undefined : isOf(analysis, asked, subject, one, each, depth);
    if (isMeant === undefined) return undefined;
    const gives = isMeant ? onlyExpression(each) : undefined;
    if (isMeant) return gives && comesTo(analysis, { ...asked, value: gives }, depth + 1);
  }
  return undefined;
}

function isOf(
  analysis: Analysis,
  asked: Written,
  subject: Expression,
  one: Known,
  { patterns }: Case,
  depth: number,
): boolean | undefined {
  if (patterns.length === 0) return true;
  const answers = patterns.map((it: Pattern): boolean | undefined => {
    if (it.kind === 'any') return true;
    if (it.kind === 'case') return it.parts.length === 0 ? it.name === one : undefined;
    if (it.kind !== 'value') return undefined;
    const range = isIn(analysis, { ...asked, value: it.value }, { ...asked, value: subject }, depth);
    if (range !== undefined) return range;
    const wanted = comesTo(analysis, { ...asked, value: it.value }, depth + 1);
    return wanted === undefined ? undefined : wanted === one;
  });
  if (answers.includes(true)) return true;
  return answers.includes(undefined) ? undefined : false;
}
