/**
 * What the literals of a Swift file leave open: texts made of names that another file gives values, and dictionaries
 * that code adds to.
 */
import type { Location } from '../types.ts';
import type { SwiftCall, SwiftValue } from './swift-literals.ts';

/** The call that stands for a text made of names of which this file gives no value: `"\(name)Tests"`. */
export const JOINED_TEXT = '\\(';

export function isPartOfText(value: SwiftValue): boolean {
  return value.kind === 'string' || value.kind === 'member' || (value.kind === 'call' && value.name === JOINED_TEXT);
}

export function joinParts(parts: readonly SwiftValue[], at: Location): SwiftCall {
  return { kind: 'call', name: JOINED_TEXT, arguments: parts.map((value) => ({ value })), at };
}

/** The names of dictionaries that code adds to: `texts["key"] = …`, `texts.merge(…)`. */
export function findChanged(text: string): ReadonlySet<string> {
  const changes = /\b(\w{1,80})(?:\[[^\]\n]{1,200}\]\s{0,4}=(?!=)|\.(?:merge|updateValue|removeValue|removeAll)\()/g;
  return new Set([...text.matchAll(changes)].map(([, name = '']) => name));
}
