/**
 * Operators of the app's own: `static func + (kinds: Kinds, kind: Kind) -> Kinds`, `prefix func !`.
 */
import type { Expression } from '../facts/facts.ts';
import { fittingOf } from '../program/fitting.ts';
import { callableNamed } from '../program/named.ts';
import { operationIn, operatorCall } from '../program/own-operators.ts';
import { findTypeInfo } from '../program/program.ts';
import { isSystemOperator } from '../types/operators.ts';
import { callMethods } from './calls/call-methods.ts';
import { evaluate } from './evaluate.ts';
import type { Taint, TaintFrame, TaintTyped } from './state.ts';

/** What an operator of the app's own gives. Undefined where no such operator can be meant. */
export function callOperator(
  taint: Taint,
  expression: Extract<Expression, { kind: 'operation' }>,
  frame: TaintFrame,
): TaintTyped | undefined {
  if (!frame.file.traits.hasOwnOperators) return undefined;
  const { operator, operands } = expression;
  const named = callableNamed(taint.program, operator);
  if (named.length === 0) return undefined;
  const call = operatorCall(expression);
  const declared = fittingOf(named, call);
  const types = operands.map((operand) => evaluate(taint, operand, frame).type);
  const meant = declared.filter(
    ({ fact }) =>
      !isSystemOperator(operator) ||
      fact.parameters.some(({ type }, index) => {
        const own = type && findTypeInfo(taint.program, type.name);
        const operand = types[index];
        return own !== undefined && operand !== undefined && findTypeInfo(taint.program, operand.name) === own;
      }),
  );
  return meant.length > 0 ? callMethods(taint, call, meant, undefined, frame) : undefined;
}

/** What `all += row` puts into `all`, by an operator `+` of the app's own. */
export function callGrowing(
  taint: Taint,
  expression: Extract<Expression, { kind: 'assign' }>,
  frame: TaintFrame,
): TaintTyped | undefined {
  const operation = frame.file.traits.isNative ? undefined : operationIn(expression);
  return operation && callOperator(taint, operation, frame);
}
