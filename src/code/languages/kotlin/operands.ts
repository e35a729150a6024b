/**
 * Operators before a call with type arguments. The grammar reads `a ?: emptyList<T>()` as a call of `a ?: emptyList`, and
 * `"key" to get<T>().text` as a member of that: here only the operand behind the operator is called.
 */
import type { Syntax } from '../syntax.ts';

const BEHIND: ReadonlySet<string> = new Set(['call_expression', 'navigation_expression', 'index_expression']);
const OPERATIONS: ReadonlySet<string> = new Set([
  'binary_expression',
  'infix_expression',
  'range_expression',
  'in_expression',
  'unary_expression',
]);

const known = new WeakMap<Syntax, Syntax>();

/** What a node is by Kotlin's own precedence. In brackets an operation is another node. */
export function operandsApart(node: Syntax): Syntax {
  const isPostfix = node.type === 'unary_expression' && node.children[1]?.type === '!!';
  if (!isPostfix && !BEHIND.has(node.type)) return node;
  const found = known.get(node) ?? apart(node);
  known.set(node, found);
  return found;
}

function apart(node: Syntax): Syntax {
  const [written, ...behind] = node.children;
  if (!written) return node;
  const first = operandsApart(written);
  const operand = first.children.at(-1);
  if (!OPERATIONS.has(first.type) || !operand?.isNamed)
    return first === written ? node : { ...node, children: [first, ...behind] };
  const called = operandsApart({ ...node, field: operand.field, start: operand.start, children: [operand, ...behind] });
  return { ...first, field: node.field, end: node.end, children: [...first.children.slice(0, -1), called] };
}
