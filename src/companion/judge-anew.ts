import { decide, decideTarget, type Evidence } from '../findings/verdict.ts';
import type { AppTarget, Verdict } from '../types.ts';

/** What fails, as the workflow that comments says it: nothing of the report decides about that. */
export type Strictness = Pick<Evidence, 'failOn' | 'newOnly' | 'passesWithoutApp'>;

/**
 * The verdict that the findings of a report give, whatever word it claims. The word counts only where it is stricter and
 * its own findings bear it out: whoever checks with a stricter `fail-on` has failed for a warning.
 */
export function judgeAnew(evidence: Evidence, claimed: Verdict): Verdict {
  return stricter(decide(evidence), claimed, evidence);
}

/** The same for one target. */
export function judgeTargetAnew(target: AppTarget, evidence: Evidence, claimed: Verdict): Verdict {
  const findings = evidence.findings.filter((one) => one.target === target.name && one.project === target.project);
  return stricter(decideTarget(target, evidence), claimed, { ...evidence, findings });
}

function stricter(found: Verdict, claimed: Verdict, evidence: Evidence): Verdict {
  return claimed === 'failed' && canFail(evidence) ? claimed : found;
}

function canFail(evidence: Evidence): boolean {
  return decide({ ...evidence, failOn: 'notice' }) === 'failed';
}
