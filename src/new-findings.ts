import type { Finding } from './types.ts';

/**
 * Tells what a change brings from what was there: by fingerprint, which moved lines and folders leave as it is. Where
 * the same is said of several places, as many are old as the base had, those of the same file first.
 */
export function markNew(findings: readonly Finding[], base: readonly Finding[]): Finding[] {
  const old = new Map<string, Finding[]>();
  for (const finding of base) old.set(finding.fingerprint, [...(old.get(finding.fingerprint) ?? []), finding]);
  const known = new Set<Finding>();
  const take = (finding: Finding, isSame: (one: Finding) => boolean) => {
    const rest = old.get(finding.fingerprint) ?? [];
    const index = rest.findIndex(isSame);
    if (index < 0) return;
    old.set(finding.fingerprint, rest.toSpliced(index, 1));
    known.add(finding);
  };
  for (const finding of findings) take(finding, ({ at }) => at.file === finding.at.file);
  for (const finding of findings) if (!known.has(finding)) take(finding, () => true);
  return findings.map((finding) => ({ ...finding, isNew: !known.has(finding) }));
}
