/**
 * Operators. The grammar gives a chain of them as it stands; which binds more tightly is said here.
 */
import { least } from '../../../lists.ts';
import type { Expression, TypeName } from '../../facts/facts.ts';
import { siteOf, textOf, type Unit } from '../lowering.ts';
import { childOf, namedChildren, type Syntax } from '../syntax.ts';
import { typeIn } from './types.ts';

export type Operation = Extract<Expression, { kind: 'operation' }>;

/** How tightly the operators of a kind of expression bind. https://developer.apple.com/documentation/swift/operator-declarations */
const PRECEDENCE: Readonly<Record<string, number>> = {
  disjunction_expression: 110,
  conjunction_expression: 120,
  equality_expression: 130,
  comparison_expression: 130,
  check_expression: 132,
  range_expression: 135,
  infix_expression: 136,
  additive_expression: 140,
  multiplicative_expression: 150,
};

export function isOperation(node: Syntax): boolean {
  return PRECEDENCE[node.type] !== undefined || isPointBefore(node);
}

/** `.labs + .notes`: the grammar takes the sum for what stands behind the point. */
function isPointBefore({ type, children }: Syntax): boolean {
  const target = type === 'prefix_expression' ? children.find(({ field }) => field === 'target') : undefined;
  return target !== undefined && PRECEDENCE[target.type] !== undefined && target.start === (children[0]?.end ?? -1);
}

/** With the point before its first operand, to which it belongs. */
function withPoint(node: Syntax): Syntax {
  if (!isPointBefore(node)) return node;
  const target = childOf(node, 'target');
  const first = target && operandsOf(target)[0];
  if (!target || !first) return node;
  const inner = { ...first, field: 'target' };
  const pointed = { ...node, end: first.end, children: node.children.map((it) => (it === target ? inner : it)) };
  const own = withPoint({ ...pointed, field: first.field });
  return {
    ...target,
    field: node.field,
    start: node.start,
    children: target.children.map((it) => (it === first ? own : it)),
  };
}

export function lowerOperation(whole: Syntax, unit: Unit, lower: (node: Syntax) => Expression): Expression {
  const node = withPoint(whole);
  if (!isMisgrouped(node, unit)) return operationOf(node, operandsOf(node).map(lower), unit);
  return group(flatten(node), lower, unit);
}

function operandsOf(node: Syntax): readonly Syntax[] {
  return namedChildren(node).filter(({ field }) => field !== 'op' && field !== 'name');
}

function operationOf(node: Syntax, operands: readonly Expression[], unit: Unit): Expression {
  // the grammar names no operator of bits
  const bits = node.type === 'bitwise_operation' ? node.children.find(({ isNamed }) => !isNamed) : undefined;
  const operator = textOf(childOf(node, 'op') ?? bits ?? node, unit);
  const [first, last] = [operands[0], operands.at(-1)];
  const own = siteOf(node, unit);
  const site = first && last && operands.length > 1 ? { ...own, start: first.site.start, end: last.site.end } : own;
  const asked = node.type === 'check_expression' ? typeIn(node, unit) : undefined;
  const operation: Operation = { kind: 'operation', operator, operands, ...(asked && { asks: asked }), site };
  return ofGeneric(operation, unit) ?? operation;
}

/** `a == .x || b`: the grammar takes all that follows the point for one operand. It groups `a |> b |> c` from the right too;
 *  those that point to the left, as `f <| g <| a`, mean that. */
function isMisgrouped(node: Syntax, unit: Unit): boolean {
  const isPlain = node.type === 'infix_expression' && !textOf(childOf(node, 'op') ?? node, unit).startsWith('<');
  let tightest = PRECEDENCE[node.type] ?? 0;
  let right = operandsOf(node)[1];
  for (let depth = 0; right && isOperation(right) && depth < DEEPEST; depth += 1) {
    const after = withPoint(right);
    const own = PRECEDENCE[after.type] ?? 0;
    if (own < tightest || ((isPlain || after !== right) && after.type === node.type)) return true;
    tightest = Math.max(tightest, own);
    right = operandsOf(after)[1];
  }
  return false;
}

const DEEPEST = 30;

interface Chain {
  readonly first: Syntax;
  readonly rest: readonly { readonly operator: Syntax; readonly operand: Syntax }[];
}

/** All that follows to the right; what stands to the left of an operator is whole. */
function flatten(whole: Syntax): Chain {
  const node = withPoint(whole);
  const [left, right] = operandsOf(node);
  if (!isOperation(node) || !left || !right) return { first: node, rest: [] };
  const after = flatten(right);
  return { first: left, rest: [{ operator: node, operand: after.first }, ...after.rest] };
}

/** What binds least stands outermost, and of equals the last. */
function group({ first, rest }: Chain, lower: (node: Syntax) => Expression, unit: Unit): Expression {
  if (rest.length === 0) return lower(first);
  const weights = rest.map(({ operator }) => PRECEDENCE[operator.type] ?? 0);
  const at = weights.lastIndexOf(least(weights));
  const outermost = rest[at];
  if (!outermost) return lower(first);
  const left = group({ first, rest: rest.slice(0, at) }, lower, unit);
  const right = group({ first: outermost.operand, rest: rest.slice(at + 1) }, lower, unit);
  return operationOf(outermost.operator, [left, right], unit);
}

/** `Set<HKObjectType>.portal`, and `for kind in Set<HKObjectType>(kinds) { … }`: the grammar takes them for two comparisons, which
 *  Swift has not in a row. */
function ofGeneric({ operator, operands, site }: Operation, unit: Unit): Expression | undefined {
  const [name, rest] = operands;
  if (operator !== '<' || (name?.kind !== 'name' && name?.kind !== 'member') || !isTypeName(name)) return undefined;
  const within = rest?.kind === 'operation' ? typeArgument(rest) : undefined;
  if (!within) return undefined;
  const { argument, last, end, made } = within;
  const type: TypeName = { name: name.name, args: [argument] };
  const callee: Expression = { kind: 'type', type, site: name.site };
  // `AnyIterator<Kind> { … }`
  if (made.kind === 'closure') return { kind: 'call', callee, args: [{ value: made, isTrailing: true }], site };
  const based = withBase(made, { kind: 'type', type, site });
  if (based) return based;
  const [before, behind] = [unit.text.slice(name.site.end, name.site.end + 1), unit.text.slice(last.site.end)];
  if (before !== '<' || !behind.startsWith(`${end}(`)) return undefined;
  return { kind: 'call', callee, args: made.kind === 'tuple' ? made.items : [{ value: made }], site };
}

/** `A>(…)`, `A?>(…)`, and what is of another one itself, `Array<A>>(…)`: what stands between the brackets, and behind them. */
function typeArgument({ operator, operands }: Operation, depth = 1): TypeArgument | undefined {
  const [last, made] = operands;
  const argument = last && typeMeant(last);
  if (!argument || !made) return undefined;
  if (operator.replace('?', '') === '>'.repeat(depth)) return { argument, last, end: operator, made };
  const inner = operator === '<' && made.kind === 'operation' ? typeArgument(made, depth + 1) : undefined;
  return inner && { ...inner, argument: { ...argument, args: [inner.argument] } };
}

interface TypeArgument {
  readonly argument: TypeName;
  /** Its last name, and the brackets behind that. */
  readonly last: Expression;
  readonly end: string;
  readonly made: Expression;
}

function typeMeant(expression: Expression): TypeName | undefined {
  if (expression.kind === 'name' || expression.kind === 'member') return { name: expression.name, args: [] };
  const [item, ...more] = expression.kind === 'list' ? expression.items : [];
  const element = item && more.length === 0 ? typeMeant(item) : undefined;
  return element && { name: 'Array', args: [element] };
}

/** `Set`, or `SQLite.Expression`. */
function isTypeName(expression: Extract<Expression, { kind: 'name' | 'member' }>): boolean {
  if (!/^[A-Z]/.test(expression.name)) return false;
  return expression.kind === 'name' || (expression.of?.kind === 'name' && /^[A-Z]/.test(expression.of.name));
}

/** `.a.b(c)` of a value: whatever it begins with belongs to that. */
function withBase(expression: Expression, of: Expression): Expression | undefined {
  if (expression.kind === 'member' && !expression.of) return { ...expression, of };
  if (expression.kind === 'member' && expression.of) {
    const inner = withBase(expression.of, of);
    return inner && { ...expression, of: inner };
  }
  if (expression.kind !== 'call') return undefined;
  const callee = withBase(expression.callee, of);
  return callee && { ...expression, callee };
}
