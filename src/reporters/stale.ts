import { count } from '../sentence.ts';
import type { Report } from '../types.ts';
import { cleanLine, clip } from './clean.ts';

/** Entries that are named one by one; the others are counted. */
const MOST = 20;

/** Baseline entries that nothing matches any more, a sentence each. */
export function describeStale({ baseline }: Pick<Report, 'baseline'>): string[] {
  const stale = baseline?.stale ?? [];
  const named = stale.slice(0, MOST).map(({ rule, target, message }) => {
    const whose = target === undefined ? '' : ` (${cleanLine(target)})`;
    return `The baseline accepts what is no longer found: ${cleanLine(rule)}${whose}: ${clip(cleanLine(message), 160)}`;
  });
  const hidden = stale.length - named.length;
  return hidden > 0 ? [...named, `The baseline accepts ${count(hidden, 'more finding')} that no longer exist.`] : named;
}
