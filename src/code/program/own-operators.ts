/**
 * Operators as the calls that they may be.
 */
import type { Expression } from '../facts/facts.ts';
import type { Call } from './mentions.ts';

export type Operation = Extract<Expression, { kind: 'operation' }>;

/** An operation as the call that it is. */
export function operatorCall({ operator, operands, site }: Operation): Call {
  const args = operands.map((value) => ({ value }));
  return { kind: 'call', callee: { kind: 'name', name: operator, site }, args, site };
}

/** `all += kind` puts into `all` what `all + kind` gives. */
export function operationIn({
  target,
  operator,
  value,
  site,
}: Extract<Expression, { kind: 'assign' }>): Operation | undefined {
  const sign = /^([-+*/%&|^])\??=$/.exec(operator)?.[1];
  return sign === undefined ? undefined : { kind: 'operation', operator: sign, operands: [target, value], site };
}
