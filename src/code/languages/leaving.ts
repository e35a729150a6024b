/**
 * Which branch of an `if` nothing follows: it ends with `return`, `throw`, `break` or `continue`.
 */
import type { If } from '../facts/facts.ts';
import type { Syntax } from './syntax.ts';

const LEAVES = /^(?:return|throw|rethrow|break|continue|goto)(?:_statement|_expression)?$/;
const BLOCKS: ReadonlySet<string> = new Set(['block', 'compound_statement', 'statement_block', 'expression_statement']);
const MARKS: ReadonlySet<string> = new Set(['{', '}', ';', 'comment']);

/** `isJump`: where the language has no word for it that is a kind of node. */
export function leaving(
  body: Syntax | undefined,
  otherwise: Syntax | undefined,
  isJump: (node: Syntax) => boolean = () => false,
): Pick<If, 'leaves'> {
  if (isLeft(body, isJump)) return { leaves: 'body' };
  return isLeft(otherwise, isJump) ? { leaves: 'otherwise' } : {};
}

function isLeft(node: Syntax | undefined, isJump: (node: Syntax) => boolean): boolean {
  let last = node;
  while (last && BLOCKS.has(last.type)) last = last.children.findLast(({ type }) => !MARKS.has(type));
  return last !== undefined && (LEAVES.test(last.type) || isJump(last));
}
