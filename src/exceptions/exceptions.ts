import type { Finding } from '../types.ts';
import type { Accepted } from './baseline.ts';
import { type Exception, findExceptions, type Judging } from './silence.ts';

/** Everything by which one state of a repository keeps findings from counting. */
export interface Exceptions extends Omit<Judging, 'today'> {
  /** What the baseline accepts; absent without a baseline. */
  readonly accepted?: readonly Accepted[];
}

/** Beyond every day of the calendar: an exception without an end. */
export const FOREVER = '~';

/** What keeps a finding from counting, and the last day on which it does. */
export interface Cover {
  readonly by: Exception | Accepted | 'off';
  readonly until: string;
}

/** What keeps each finding from counting: nothing for one that counts. As many equal findings are in a baseline as it
 *  says. */
export function coverageOf(
  exceptions: Exceptions,
  found: readonly Finding[],
  today: string,
): (finding: Finding) => readonly Cover[] {
  const { severities } = exceptions.configuration;
  const isOff = ({ rule }: Finding) => severities.get(rule.id)?.value === 'off';
  const accepted = acceptFindings(
    found.filter((finding) => !isOff(finding)),
    exceptions.accepted ?? [],
  );
  const exceptionsOf = findExceptions({ ...exceptions, today });
  return (finding) => {
    const entry = accepted.get(finding);
    return [
      ...(isOff(finding) ? [{ by: 'off' as const, until: FOREVER }] : []),
      ...exceptionsOf(finding).map((by) => ({ by, until: by.until ?? FOREVER })),
      ...(entry === undefined ? [] : [{ by: entry, until: FOREVER }]),
    ];
  };
}

function acceptFindings(found: readonly Finding[], accepted: readonly Accepted[]): ReadonlyMap<Finding, Accepted> {
  const left = new Map<string, { count: number; readonly entry: Accepted }>();
  for (const entry of accepted) {
    const known = left.get(entry.fingerprint);
    if (known) known.count += entry.count;
    else left.set(entry.fingerprint, { count: entry.count, entry });
  }
  const covered = new Map<Finding, Accepted>();
  for (const finding of found) {
    const rest = left.get(finding.fingerprint);
    if (rest === undefined || rest.count === 0) continue;
    rest.count -= 1;
    covered.set(finding, rest.entry);
  }
  return covered;
}
