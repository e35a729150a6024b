/**
 * Flags: several cases of one enum in one value, `Scope.Labs | Scope.Shots`, and tests for one of them.
 */

import { type Expression, FLAGS } from '../../facts/facts.ts';
import { findTypeInfo, type Program, type TypeInfo } from '../../program/program.ts';
import { type Analysis, newCell } from '../analysis.ts';
import type { Frame, Typed } from '../calls/frames.ts';
import { keptByNames } from '../collections/removals.ts';
import { evaluate } from '../evaluate.ts';
import { tagged } from '../values.ts';

type Operation = Extract<Expression, { kind: 'operation' }>;

/** `scope.HasFlag(Scope.Labs)`, `(scope & Scope.Labs) != 0`, `scope.isSuperset(of: .labs)`, as `scope.contains(Scope.Labs)`; any other test as it is. */
export function asContains(test: Expression): Expression {
  if (test.kind === 'call') {
    const [one] = test.args;
    const { callee } = test;
    const of = callee.kind === 'member' ? callee.of : undefined;
    if (!one || !of || test.args.length > 1 || !('name' in callee)) return test;
    switch (`${callee.name}:${one.label ?? ''}`) {
      case 'HasFlag:':
      case 'isSuperset:of':
        return contains(of, one.value, test);
      case 'isSubset:of':
        return contains(one.value, of, test);
      default:
        return test;
    }
  }
  if (test.kind !== 'operation') return test;
  const [left, right] = test.operands;
  if (test.operator === '&' && left && right) return contains(left, right, test);
  if ((test.operator !== '==' && test.operator !== '!=') || left?.kind !== 'operation' || !right) return test;
  const [flags, one] = left.operands;
  if (left.operator !== '&' || !flags || !one) return test;
  const isSame = one.kind === right.kind && 'name' in one && 'name' in right && one.name === right.name;
  if (isSame) return test.operator === '==' ? contains(flags, one, test) : not(contains(flags, one, test));
  if (!isZero(right)) return test;
  return test.operator === '!=' ? contains(flags, one, test) : not(contains(flags, one, test));
}

function isZero(expression: Expression): boolean {
  if (expression.kind === 'literal') return expression.value === 0;
  return expression.kind === 'member' && /^none$/i.test(expression.name);
}

function contains(of: Expression, value: Expression, { site }: Expression): Expression {
  return { kind: 'call', callee: { kind: 'member', of, name: 'contains', site }, args: [{ value }], site };
}

function not(operand: Expression): Expression {
  return { kind: 'operation', operator: '!', operands: [operand], site: operand.site };
}

/** Whether an expression names a flag that is not made of others. */
export function isFlag(program: Program, expression: Expression): boolean {
  if (expression.kind !== 'member' || expression.of?.kind !== 'name') return false;
  const info = findTypeInfo(program, expression.of.name);
  // whatever is asked has the one that is nothing
  return !/^none$/i.test(expression.name) && areFlags(info) && info?.cases.has(expression.name) === true;
}

/** Whether the cases of an enum are flags, and those that are made of others are told. */
export function areFlags(info: TypeInfo | undefined): boolean {
  return info?.supertypes.has(FLAGS) === true;
}

/** Flags side by side are all of them; of what a mask leaves, or takes out, all that may be. Of numbers nothing is told. */
export function combineFlags(analysis: Analysis, { operator, operands }: Operation, frame: Frame): Typed {
  const [left, right] = operands;
  const cell = newCell(analysis);
  if (!left || !right) return { cell };
  const base = evaluate(analysis, left, frame);
  if (operator === '|') {
    for (const flags of [base, evaluate(analysis, right, frame)])
      analysis.solver.flow(flags.cell, cell, (value) => (value.kind === 'constant' ? undefined : value));
    return { cell, ...(base.type && { type: base.type }) };
  }
  const isWithout = right.kind === 'operation' && right.operator === '~';
  const names = namesOf(analysis, isWithout ? right.operands[0] : right);
  if (names) return keptByNames(analysis, base, names, !isWithout);
  analysis.solver.flow(base.cell, cell, (value) =>
    value.kind === 'case' ? tagged(value, { upperBound: true }) : value,
  );
  return { cell, ...(base.type && { type: base.type }) };
}

/** The names in `Scope.Labs | Scope.Shots`; undefined where there may be others. */
function namesOf({ program }: Analysis, mask: Expression | undefined): ReadonlySet<string> | undefined {
  const flags = mask ? sides(mask) : [];
  const names = flags.flatMap((flag) => (isFlag(program, flag) && flag.kind === 'member' ? [flag.name] : []));
  return names.length === flags.length && names.length > 0 ? new Set(names) : undefined;
}

function sides(mask: Expression): readonly Expression[] {
  return mask.kind === 'operation' && mask.operator === '|' ? mask.operands.flatMap(sides) : [mask];
}
