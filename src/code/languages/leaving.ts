/**
 * Which branch of an `if` nothing follows: it ends with `return`, `throw`, `break` or `continue`.
 */
import type { If } from '../facts/facts.ts';
import { childOf, type Syntax } from './syntax.ts';

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

/** Whether statements end so that nothing follows them, whichever way they go. */
export function isLeftBy(statements: readonly Syntax[]): boolean {
  const last = statements.findLast(({ type }) => !MARKS.has(type));
  if (!last) return false;
  if (BLOCKS.has(last.type)) return isLeftBy(last.children);
  if (last.type === 'if_statement') {
    const other = childOf(last, 'alternative');
    const otherwise = other?.type === 'else_clause' ? other.children : other && [other];
    return (
      otherwise !== undefined &&
      isLeftBy([childOf(last, 'consequence')].flatMap((it) => it ?? [])) &&
      isLeftBy(otherwise)
    );
  }
  if (last.type === 'try_statement') {
    const blocks = (types: RegExp): readonly Syntax[] => last.children.filter(({ type }) => types.test(type));
    const [always] = blocks(/^finally_clause$/);
    const tried = [...blocks(/^(?:statement_block|compound_statement)$/).slice(0, 1), ...blocks(/^catch_clause$/)];
    return (always !== undefined && isLeftBy(always.children)) || tried.every(({ children }) => isLeftBy(children));
  }
  return LEAVES.test(last.type);
}

function isLeft(node: Syntax | undefined, isJump: (node: Syntax) => boolean): boolean {
  let last = node;
  while (last && BLOCKS.has(last.type)) last = last.children.findLast(({ type }) => !MARKS.has(type));
  return last !== undefined && (LEAVES.test(last.type) || isJump(last));
}
