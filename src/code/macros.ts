/**
 * Macros of Objective-C that are not expanded.
 */
import { type Analysis, put, unknownValue } from './analysis.ts';
import { tagsAt } from './evaluate.ts';
import type { Expression } from './facts.ts';
import type { Frame } from './frames.ts';
import { typeOfRaw } from './healthkit.ts';
import { type Sink, takesTypes } from './sinks.ts';
import type { Cell } from './solver.ts';
import type { Value } from './values.ts';

/** What is in a macro may ask as well as read. */
const ANY: Sink = { api: 'a macro', name: '', takes: [{ index: 0, roles: ['requested', 'read'] }] };

export function readMacro(
  analysis: Analysis,
  { name, mentions, site }: Extract<Expression, { kind: 'macro' }>,
  frame: Frame,
  cell: Cell<Value>,
): void {
  put(analysis, cell, unknownValue(`\`${name}\` is a macro that is not expanded`, site));
  if (![...mentions].some((word) => isOurs(analysis, word))) return;
  const tags = tagsAt(analysis, frame, site);
  analysis.hits.push({ sink: ANY, site, frame: { ...frame, tags }, cells: [cell], instead: [] });
}

/** A clinical type, a way of asking or reading, or a function that types may flow through. */
function isOurs({ program, relevant }: Analysis, word: string): boolean {
  if (word.startsWith('HKClinical') || typeOfRaw(word) || takesTypes(word) || word.startsWith('clinicalType'))
    return true;
  const named = [...(program.functions.get(word) ?? []), ...(program.methods.get(word) ?? [])];
  return named.some(({ id }) => relevant.has(id));
}
