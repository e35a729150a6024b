import { LOOSENED } from '../tool.ts';
import type { AppTarget, Finding, Severity, Skipped, Verdict } from '../types.ts';
import { isShippedToPhones } from './phones.ts';

export type FailOn = Severity | 'never';

export const WEIGHT: Readonly<Record<FailOn, number>> = { notice: 1, warning: 2, error: 3, never: 4 };

/** What each verdict tells the shell that ran us. 2 is a wrong call, 4 our own failure. */
export const EXIT_CODE: Record<Verdict, number> = { passed: 0, 'not-applicable': 0, failed: 1, incomplete: 3 };

export interface Evidence {
  readonly findings: readonly Finding[];
  readonly skipped: readonly Skipped[];
  readonly targets: readonly AppTarget[];
  readonly failOn: FailOn;
  /** Only findings that the change brings can fail. */
  readonly newOnly: boolean;
  /** What failed before the change: what it sets aside fails by the stricter of both. */
  readonly failOnBefore?: FailOn;
  /** A repository without any project has nothing to be checked: `--no-app pass`. */
  readonly passesWithoutApp?: boolean;
}

/** The one place that decides. `failed` wins over `incomplete`: a fault that was found is a fault. */
export function decide(evidence: Evidence): Verdict {
  if (fails(evidence)) return 'failed';
  if (evidence.skipped.some(({ blocking }) => blocking)) return 'incomplete';
  if (!evidence.targets.some(isShippedToPhones)) {
    // over libraries alone nothing may be said while one of their manifests is not read
    if (evidence.skipped.some(({ isManifest }) => isManifest)) return 'incomplete';
    if (evidence.targets.length === 0 && !evidence.passesWithoutApp) return 'incomplete';
  }
  // What a library or a test only offers is described and not judged.
  const isJudged = ({ kind }: AppTarget) => kind !== 'library' && kind !== 'test';
  return evidence.targets.some((target) => isJudged(target) && target.signs.length > 0) ||
    evidence.findings.some(({ rule }) => rule.id !== LOOSENED)
    ? 'passed'
    : 'not-applicable';
}

/** How many findings of each severity count. */
export function countFindings(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, notice: 0 };
  for (const { severity, silenced } of findings) if (!silenced) counts[severity] += 1;
  return counts;
}

/** The verdict on one target, from what belongs to it. */
export function decideTarget(target: AppTarget, evidence: Evidence): Verdict {
  const isOurs = (finding: Finding) => finding.target === target.name && finding.project === target.project;
  if (fails({ ...evidence, findings: evidence.findings.filter(isOurs) })) return 'failed';
  if (evidence.skipped.some((skip) => skip.blocking && skip.target === target.name)) return 'incomplete';
  return target.signs.length > 0 || evidence.findings.some(isOurs) ? 'passed' : 'not-applicable';
}

function fails(evidence: Evidence): boolean {
  return listFailing(evidence).length > 0;
}

/** The findings that fail a run. */
export function listFailing({ findings, failOn, newOnly, failOnBefore = failOn }: Evidence): readonly Finding[] {
  const stricter = WEIGHT[failOnBefore] < WEIGHT[failOn] ? failOnBefore : failOn;
  const least = ({ rule }: Finding) => WEIGHT[rule.id === LOOSENED ? stricter : failOn];
  return findings.filter(
    (finding) =>
      !finding.silenced && WEIGHT[finding.severity] >= least(finding) && (!newOnly || finding.isNew !== false),
  );
}
