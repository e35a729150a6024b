import type { Finding } from '../types.ts';

/** Whether a finding of the base stands where one of this state does, told by lines that are the same in both. */
export type IsSamePlace = (before: Finding, now: Finding) => boolean;

/**
 * Tells what a change brings from what was there: by fingerprint, which moved lines and folders leave as it is. Where
 * the same is said of several places, as many are old as the base had: those whose line was there before, then those of
 * the same file first. `gone` are those of the base that nothing is left of.
 */
export function markNew(
  findings: readonly Finding[],
  base: readonly Finding[],
  isSamePlace: IsSamePlace,
): { readonly findings: Finding[]; readonly gone: readonly Finding[] } {
  const old = new Map<string, Finding[]>();
  for (const finding of base) old.set(finding.fingerprint, [...(old.get(finding.fingerprint) ?? []), finding]);
  const known = new Set<Finding>();
  const take = (finding: Finding, isSame: (one: Finding) => boolean) => {
    const rest = old.get(finding.fingerprint) ?? [];
    const index = known.has(finding) ? -1 : rest.findIndex(isSame);
    if (index < 0) return;
    old.set(finding.fingerprint, rest.toSpliced(index, 1));
    known.add(finding);
  };
  for (const finding of findings) take(finding, (one) => isSamePlace(one, finding));
  for (const finding of findings) take(finding, ({ at }) => at.file === finding.at.file);
  for (const finding of findings) take(finding, () => true);
  return {
    findings: findings.map((finding) => ({ ...finding, isNew: !known.has(finding) })),
    gone: [...old.values()].flat(),
  };
}
