/** Every way of writing an app otherwise that is tried: a row here is all that a new one needs. */
import { DART } from './dart.ts';
import { JAVASCRIPT_CODE } from './javascript-code.ts';
import { JAVASCRIPT_MODULES } from './javascript-modules.ts';
import { OBJECTIVE_C } from './objective-c.ts';
import { SWIFT_MEMBERS } from './swift-members.ts';
import { SWIFT_TYPES } from './swift-types.ts';
import { SWIFT_VALUES } from './swift-values.ts';
import type { Texts, Transformation } from './texts.ts';

export const TRANSFORMATIONS: readonly Transformation[] = [
  ...SWIFT_MEMBERS,
  ...SWIFT_TYPES,
  ...SWIFT_VALUES,
  ...JAVASCRIPT_MODULES,
  ...JAVASCRIPT_CODE,
  ...OBJECTIVE_C,
  ...DART,
];

/** The first change that is possible, which tells whether any is. */
export function firstChange(texts: Texts, { changes }: Transformation): Texts | undefined {
  for (const changed of changes(texts)) return changed;
  return undefined;
}

/** The change at one of the places where it is possible, counted around. */
export function changeAt(texts: Texts, { changes }: Transformation, place: number): Texts | undefined {
  const all = [...changes(texts)];
  return all.length === 0 ? undefined : all[place % all.length];
}
