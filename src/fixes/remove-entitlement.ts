/**
 * An entitlement that is to go, with its value.
 */
import type { Mend } from '../types.ts';
import type { Edit } from './edits.ts';
import type { Mending } from './mending.ts';
import { openList, valueElement } from './property-list.ts';
import { rangeOf } from './text-file.ts';
import { removeStretch } from './xml-list.ts';

export function removeEntitlement(
  { key }: Extract<Mend, { kind: 'remove-entitlement' }>,
  mending: Mending,
): readonly Edit[] {
  return mending.variants.flatMap(({ entitlements }) => {
    const list = openList(entitlements, 'entitlements file', mending);
    const entry = list.entries.find((one) => one.key === key);
    if (!entry) return [];
    return [removeStretch(list.source, rangeOf(list.source, entry.keyAt).start, valueElement(list, entry).end)];
  });
}
