/**
 * Selectors that are made of a text: `NSSelectorFromString(@"picked:")`, `Selector(("picked:"))`.
 */
import type { Argument, Expression, Site } from '../facts/facts.ts';

const MAKERS: ReadonlySet<string> = new Set(['NSSelectorFromString', 'sel_registerName', 'Selector']);

/** The method that a selector names: behind each of its colons stands an argument, the first one under the name. */
export function selectorNamed(text: string, site: Site): Expression {
  const [name = '', ...rest] = text.split(':');
  const labels = rest.length === 0 ? [] : ['_', ...rest.slice(0, -1)];
  return { kind: 'reference', to: { kind: 'name', name, site }, labels, isSelector: true, site };
}

/** What a call makes of a text that is written out; undefined for any other call. */
export function selectorMade(callee: Expression, args: readonly Argument[], site: Site): Expression | undefined {
  const [only, ...more] = args;
  if (callee.kind !== 'name' || !MAKERS.has(callee.name) || !only || more.length > 0) return undefined;
  const value = only.value.kind === 'tuple' ? only.value.items[0]?.value : only.value;
  return value?.kind === 'literal' && typeof value.value === 'string' ? selectorNamed(value.value, site) : undefined;
}
