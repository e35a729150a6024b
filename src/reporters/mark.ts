import type { Finding, Verdict } from '../types.ts';
import { SEVERITY_SIGN, VERDICT_SIGN } from './wording.ts';

/** Passed, and nothing to look at before App Review. */
export function isAllWell(verdict: Verdict, findings: readonly Finding[]): boolean {
  return verdict === 'passed' && !findings.some(({ severity, silenced }) => severity !== 'notice' && !silenced);
}

/** The sign of a verdict on what has these findings. Who sees a green mark reads no further: what passed with something
 *  to look at has none. */
export function markOf(verdict: Verdict, findings: readonly Finding[]): string {
  return verdict === 'passed' && !isAllWell(verdict, findings) ? SEVERITY_SIGN.warning : VERDICT_SIGN[verdict];
}
