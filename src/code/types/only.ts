/** What code gives that does nothing else. */
import type { Expression, FunctionFact } from '../facts/facts.ts';

export function onlyExpression({ body }: Pick<FunctionFact, 'body'>): Expression | undefined {
  const [only] = body;
  if (body.length !== 1 || !only) return undefined;
  return only.kind === 'return' || only.kind === 'evaluate' ? only.value : undefined;
}
