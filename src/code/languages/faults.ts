/**
 * Stretches that a parser does not understand.
 */
import type { FileRef, Site } from '../facts/facts.ts';
import type { Syntax } from './syntax.ts';

/** What a stretch that is not understood must mention to keep something from us. */
const TELLING = /HK[A-Z]|linical|ealth_?[Kk]it|Record|uthoriz/;

/** The stretches that may hide something of clinical records: a text with a bare `&` in it does not. */
export function tellingFaults(faults: readonly Site[], text: string): Site[] {
  return faults.filter(({ start, end }) => TELLING.test(text.slice(start, end)));
}

/** The places of syntax errors, the first few. */
export function findFaults(root: Syntax, file: FileRef, most = 5): Site[] {
  const faults: Site[] = [];
  const visit = (node: Syntax): void => {
    if (faults.length >= most) return;
    if (node.type === 'ERROR') faults.push({ file, start: node.start, end: node.end });
    else for (const child of node.children) visit(child);
  };
  visit(root);
  return faults;
}
