/**
 * What the literals of a Swift file leave open: texts made of names that another file gives values, and dictionaries
 * that code adds to.
 */
import type { Location } from '../../types.ts';
import type { SwiftCall, SwiftValue } from './literals.ts';

/** The call that stands for a text made of names of which this file gives no value: `"\(name)Tests"`. */
export const JOINED_TEXT = '\\(';

export function isPartOfText(value: SwiftValue): boolean {
  return value.kind === 'string' || value.kind === 'member' || (value.kind === 'call' && value.name === JOINED_TEXT);
}

export function joinParts(parts: readonly SwiftValue[], at: Location): SwiftCall {
  return { kind: 'call', name: JOINED_TEXT, arguments: parts.map((value) => ({ value })), at };
}

/** Whether a value is all there is: no code that is not executed has a part in it. */
export function isWhole(value: SwiftValue): boolean {
  if (value.kind === 'array') return value.complete && value.value.every(({ kind }) => kind !== 'unresolved');
  return value.kind !== 'unresolved';
}

/** The names of lists that code adds to: `needed += […]`, `needed.append(…)`. */
export function findExtended(text: string): ReadonlySet<string> {
  const changes = /(?<![.\w])(\w{1,80})(?:\s{0,4}\+=|\.(?:append|insert)\()/g;
  return new Set([...text.matchAll(changes)].map(([, name = '']) => name));
}

/** The names of dictionaries that code adds to: `texts["key"] = …`, `texts.merge(…)`. */
export function findChanged(text: string): ReadonlySet<string> {
  const changes = /\b(\w{1,80})(?:\[[^\]\n]{1,200}\]\s{0,4}=(?!=)|\.(?:merge|updateValue|removeValue|removeAll)\()/g;
  return new Set([...text.matchAll(changes)].map(([, name = '']) => name));
}
