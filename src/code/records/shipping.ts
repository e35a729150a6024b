/**
 * What of a solved flow ships in one configuration. A record takes the same ways in all of them: only what is told of them
 * differs.
 */
import type { FileFacts, Site } from '../facts/facts.ts';
import { type Compilation, evaluateCondition } from '../languages/directives.ts';

export interface Shipping {
  /** The condition under which a place does not ship, when there is one. */
  conditionAt(site: Site): string | undefined;
  /** Whether all of it does. */
  readonly isWhole: boolean;
}

export function shippingIn(files: readonly FileFacts[], compilation: Compilation): Shipping {
  const regions = new Map(files.flatMap(({ path, regions }) => (regions.length > 0 ? [[path, regions]] : [])));
  const known = new Map<string, boolean>();
  const ships = (condition: string): boolean => {
    const found = known.get(condition) ?? evaluateCondition(condition, compilation) ?? true;
    known.set(condition, found);
    return found;
  };
  return {
    isWhole: regions.size === 0,
    conditionAt({ file, start }) {
      for (const region of regions.get(file.path) ?? []) {
        if (region.start > start) break;
        if (start < region.end && !ships(region.condition)) return region.condition.slice(0, 80);
      }
      return undefined;
    },
  };
}
