/** Closures and functions that stand in code: what they do, they may do later. */
import type { Expression, Statement } from '../../facts/facts.ts';

export function closuresIn(statements: readonly Statement[]): readonly (readonly Statement[])[] {
  const found: (readonly Statement[])[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) for (const each of node) visit(each);
    else if (typeof node === 'object' && node !== null) {
      const { kind, body, fact } = node as { kind?: string; body?: { body: readonly Statement[] }; fact?: typeof body };
      if (kind === 'closure' && body) found.push(body.body);
      else if (kind === 'function' && fact) found.push(fact.body);
      else for (const [key, value] of Object.entries(node)) if (key !== 'site') visit(value);
    }
  };
  visit(statements satisfies readonly (Statement | Expression)[]);
  return found;
}
