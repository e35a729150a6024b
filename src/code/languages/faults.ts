/**
 * Stretches that a parser does not understand.
 */
import type { FileRef, Site } from '../facts/facts.ts';
import type { Syntax } from './syntax.ts';

/** What a stretch that is not understood must mention to keep something from us. */
const TELLING = /HK[A-Z]|linical|ealth_?[Kk]it|Record|uthoriz/;

/** The stretches that may hide something of clinical records: a text with a bare `&` in it does not. */
export function findTellingFaults(root: Syntax, file: FileRef, text: string): Site[] {
  return findFaults(root, file, 100, ({ start, end }) => TELLING.test(text.slice(start, end)));
}

/** The places of syntax errors, the first few. */
export function findFaults(
  root: Syntax,
  file: FileRef,
  most = 5,
  isMeant: (node: Syntax) => boolean = () => true,
): Site[] {
  const faults: Site[] = [];
  let count = 0;
  const visit = (node: Syntax): void => {
    if (count >= most) return;
    if (node.type === 'ERROR') {
      count += 1;
      if (isMeant(node)) faults.push({ file, start: startOfFault(node), end: node.end });
    } else for (const child of node.children) visit(child);
  };
  visit(root);
  return faults;
}

/** What stands whole before the place at which a parser gave up on all that is around, as on a file. */
const WHOLE = /(?:comment|import|include|directive|declaration|definition|interface|implementation|_def|_statement)$/;

function startOfFault(node: Syntax): number {
  const first = node.children.find(
    (child) => !child.isNamed || !WHOLE.test(child.type) || firstError(child) !== undefined,
  );
  if (!first || first === node.children[0]) return node.start;
  const inner = firstError(first);
  return inner ? startOfFault(inner) : first.start;
}

function firstError(node: Syntax): Syntax | undefined {
  if (node.type === 'ERROR') return node;
  for (const child of node.children) {
    const found = firstError(child);
    if (found) return found;
  }
  return undefined;
}
