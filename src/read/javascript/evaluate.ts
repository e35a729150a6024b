/**
 * Expressions to values. Nothing is executed: only what is written here is understood, all else is unresolved.
 */
import type { Location } from '../../types.ts';
import { evaluateAssignment, evaluateDelete, evaluateMember } from './access.ts';
import { evaluateCall } from './calls.ts';
import { either, inDoubt, type JsMachine, makeText, maybe, step } from './machine.ts';
import { makeDictionary, makeList } from './objects.ts';
import { type JsContext, makeFunction } from './run.ts';
import { findName, type JsScope } from './scope.ts';
import type { JsExpression } from './syntax.ts';
import { hasEntries, isScalar, isTrue, type JsValue, nothing, unresolved } from './values.ts';

/** `++` adds it, and so does `--`: nobody counts a configuration's text. */
const ONE: JsExpression = { type: 'unknown', what: 'counting', start: 0, end: 0 };

export function evaluate(context: JsContext, scope: JsScope, expression: JsExpression): JsValue {
  return step(
    context.machine,
    () => context.places(expression.start, expression.end),
    () => evaluateOne(context, scope, expression),
  );
}

function evaluateOne(context: JsContext, scope: JsScope, expression: JsExpression): JsValue {
  const { machine } = context;
  const at = context.places(expression.start, expression.end);
  const inner = (part: JsExpression) => evaluate(context, scope, part);
  switch (expression.type) {
    case 'literal':
      return toLiteral(expression.value, at);
    case 'template':
      return joinTexts(
        machine,
        expression.parts.map((part) => (typeof part === 'string' ? toLiteral(part, at) : inner(part))),
        at,
      );
    case 'name':
      return evaluateName(scope, expression.name, at);
    case 'array':
      return makeList(context, scope, expression.items, at);
    case 'object':
      return makeDictionary(context, scope, expression.properties, at);
    case 'function':
      return makeFunction(context, scope, expression);
    case 'member':
      return evaluateMember(context, scope, expression, at);
    case 'call':
      return evaluateCall(context, scope, expression, at);
    case 'conditional': {
      const test = isTrue(inner(expression.test));
      if (typeof test === 'boolean') return inner(test ? expression.yes : expression.no);
      const yes = inDoubt(machine, test, () => inner(expression.yes));
      const no = inDoubt(machine, test, () => inner(expression.no));
      return either(machine, yes, no, test);
    }
    case 'logical':
      return evaluateLogical(context, scope, expression);
    case 'unary':
      if (expression.operator === 'delete') return evaluateDelete(context, scope, expression.operand, at);
      if (expression.operator === '++' || expression.operator === '--') {
        return evaluateAssignment(context, scope, {
          ...expression,
          operator: '+=',
          target: expression.operand,
          value: ONE,
        });
      }
      return evaluateUnary(expression.operator, inner(expression.operand), at);
    case 'binary':
      return evaluateBinary(machine, expression.operator, inner(expression.left), inner(expression.right), at);
    case 'assign':
      return evaluateAssignment(context, scope, expression);
    case 'unknown':
      return unresolved(`${expression.what} is not evaluated`, at);
  }
}

function toLiteral(value: string | number | boolean | null, at: Location): JsValue {
  if (typeof value === 'string') return { kind: 'string', value, at };
  if (typeof value === 'number') return { kind: 'number', value, at };
  return typeof value === 'boolean' ? { kind: 'boolean', value, at } : nothing(at);
}

function evaluateName(scope: JsScope, name: string, at: Location): JsValue {
  if (name === 'undefined') return nothing(at);
  return findName(scope, name) ?? unresolved(`\`${name}\` is not known before the build`, at);
}

/** One text of several values; unresolved when one of them is. */
function joinTexts(machine: JsMachine, values: readonly JsValue[], at: Location): JsValue {
  const texts: string[] = [];
  for (const value of values) {
    if (value.kind === 'maybe' || value.kind === 'unresolved') return unresolved(value.reason, value.at);
    if (!isScalar(value)) return unresolved('it is joined with what is no text', at);
    texts.push(String(value.value));
  }
  return makeText(machine, texts, at);
}

function evaluateLogical(
  context: JsContext,
  scope: JsScope,
  { operator, left, right }: Extract<JsExpression, { type: 'logical' }>,
): JsValue {
  const { machine } = context;
  const first = evaluate(context, scope, left);
  const test = operator === '??' ? isPresent(first) : isTrue(first);
  if (typeof test !== 'boolean') {
    const second = inDoubt(machine, test, () => evaluate(context, scope, right));
    if (operator === '&&') return maybe(second, test);
    return either(machine, first.kind === 'maybe' ? first.value : first, second, test);
  }
  return test === (operator === '&&') ? evaluate(context, scope, right) : first;
}

function isPresent(value: JsValue): ReturnType<typeof isTrue> {
  if (value.kind === 'unresolved' || value.kind === 'maybe') return unresolved(value.reason, value.at);
  return value.kind !== 'nothing';
}

function evaluateUnary(operator: string, operand: JsValue, at: Location): JsValue {
  if (operator === 'await') return operand;
  if (operator === 'void') return nothing(at);
  if (operand.kind === 'unresolved' || operand.kind === 'maybe') return unresolved(operand.reason, operand.at);
  if (operator === '!') return { kind: 'boolean', value: isTrue(operand) === false, at };
  if (operator === 'typeof') return { kind: 'string', value: typeName(operand), at };
  if (operand.kind === 'number' && operator === '-') return { kind: 'number', value: -operand.value, at };
  if (isScalar(operand) && operator === '+') return { kind: 'number', value: Number(operand.value), at };
  return unresolved(`\`${operator}\` is not evaluated`, at);
}

function typeName({ kind }: JsValue): string {
  if (kind === 'nothing') return 'undefined';
  return kind === 'array' ? 'object' : kind;
}

export function evaluateBinary(
  machine: JsMachine,
  operator: string,
  left: JsValue,
  right: JsValue,
  at: Location,
): JsValue {
  for (const side of [left, right]) {
    if (side.kind === 'unresolved' || side.kind === 'maybe') return unresolved(side.reason, side.at);
  }
  if (operator === '===' || operator === '==') return { kind: 'boolean', value: isEqual(left, right), at };
  if (operator === '!==' || operator === '!=') return { kind: 'boolean', value: !isEqual(left, right), at };
  if (operator === '+' && isScalar(left) && isScalar(right)) {
    if (left.kind !== 'number' || right.kind !== 'number') return joinTexts(machine, [left, right], at);
    return { kind: 'number', value: left.value + right.value, at };
  }
  if (operator === 'in' && left.kind === 'string' && hasEntries(right)) {
    return right.open ?? { kind: 'boolean', value: right.entries.has(left.value), at };
  }
  if (left.kind === 'number' && right.kind === 'number') return compute(operator, left.value, right.value, at);
  return unresolved(`\`${operator}\` is not evaluated`, at);
}

function isEqual(left: JsValue, right: JsValue): boolean {
  if (isScalar(left) && isScalar(right)) return left.value === right.value;
  return left === right || (left.kind === 'nothing' && right.kind === 'nothing');
}

function compute(operator: string, left: number, right: number, at: Location): JsValue {
  const number = new Map([
    ['-', left - right],
    ['*', left * right],
    ['/', left / right],
    ['%', left % right],
  ]).get(operator);
  if (number !== undefined) return { kind: 'number', value: number, at };
  const test = new Map([
    ['<', left < right],
    ['>', left > right],
    ['<=', left <= right],
    ['>=', left >= right],
  ]).get(operator);
  if (test !== undefined) return { kind: 'boolean', value: test, at };
  return unresolved(`\`${operator}\` is not evaluated`, at);
}
