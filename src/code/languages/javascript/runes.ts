/**
 * Runes of Svelte: what a state, and what is derived of it, holds. https://svelte.dev/docs/svelte/what-are-runes
 */
import type { Expression, Site } from '../../facts/facts.ts';
import { wordsAt } from '../words.ts';
import type { ScriptUnit } from './names.ts';

const HOLDS = /^\$(?:state(?:\.raw|\.snapshot)?|derived)$/;

/** Undefined for any other call, and outside of Svelte. */
export function callRune(
  text: string,
  first: Expression | undefined,
  { path }: ScriptUnit,
  site: Site,
): Expression | undefined {
  if (!text.startsWith('$') || !/\.svelte(?:\.[jt]s)?$/.test(path)) return undefined;
  if (text === '$derived.by') return first && wordsAt(site).call(first, []);
  return HOLDS.test(text) ? (first ?? { kind: 'literal', value: null, site }) : undefined;
}
