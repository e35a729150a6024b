import { compare } from '../order.ts';
import { listWords } from '../sentence.ts';
import type { AppTarget, Finding, Severity } from '../types.ts';

/** A rule whose finding is the cause of others, which go when it does. */
interface Cause {
  readonly rule: string;
  readonly rules: readonly string[];
  /** Keys of the Info.plist of which nothing else is said either. */
  readonly keys: readonly string[];
}

const UNUSED_ENTITLEMENT: Cause = {
  rule: 'health-records-entitlement-unused',
  rules: [
    ...['clinical-usage-description-missing', 'clinical-declaration-unused', 'description-without-health'],
    ...['required-read-type-not-requested', 'required-read-type-too-new', 'required-read-type-unknown'],
    ...['required-read-types-too-few', 'privacy-link-missing-in-app', 'privacy-policy-without-health'],
    ...['privacy-url-dead', 'privacy-url-inconsistent', 'privacy-url-insecure', 'privacy-url-invalid'],
    ...['privacy-url-missing', 'privacy-url-suspect', 'privacy-url-unknown', 'privacy-url-unverified'],
  ],
  keys: ['NSHealthClinicalHealthRecordsShareUsageDescription', 'NSHealthRequiredReadAuthorizationTypeIdentifiers'],
};

/**
 * One cause, one finding: what would go with a cause is named by it and not said by itself. A cause that is silenced, or
 * weighs less, stands for nothing. What is said of the repository goes where every target with clinical records has the
 * cause.
 */
export function withoutEffects(findings: readonly Finding[], targets: readonly AppTarget[]): Finding[] {
  const cause = UNUSED_ENTITLEMENT;
  const causes = findings.filter(({ rule, silenced }) => rule.id === cause.rule && !silenced);
  if (causes.length === 0) return [...findings];
  const clinical = targets.filter(({ kind, signs }) => kind !== 'test' && kind !== 'library' && signs.length > 0);
  const keyOf = (name: string | undefined, project: string | undefined) => JSON.stringify([name, project]);
  const causeOf = new Map(causes.toReversed().map((one) => [keyOf(one.target, one.project), one]));
  const everywhere = clinical.every(({ name, project }) => causeOf.has(keyOf(name, project))) ? causes[0] : undefined;
  const effects = new Set<Finding>();
  const namedBy = new Map<Finding, string[]>();
  for (const finding of findings) {
    if (finding.silenced || !isEffect(finding, cause)) continue;
    const { target, project } = finding;
    const of = target === undefined ? everywhere : causeOf.get(keyOf(target, project));
    if (!of || WEIGHT[of.severity] < WEIGHT[finding.severity]) continue;
    effects.add(finding);
    const named = namedBy.get(of);
    if (named) named.push(finding.rule.id);
    else namedBy.set(of, [finding.rule.id]);
  }
  return findings
    .filter((finding) => !effects.has(finding))
    .map((finding) => naming(finding, namedBy.get(finding) ?? []));
}

const WEIGHT: Readonly<Record<Severity, number>> = { error: 2, warning: 1, notice: 0 };

function isEffect({ rule, key }: Finding, { rules, keys }: Cause): boolean {
  return rules.includes(rule.id) || (key !== undefined && keys.includes(key));
}

function naming(finding: Finding, ids: readonly string[]): Finding {
  if (ids.length === 0) return finding;
  const names = listWords([...new Set(ids)].sort(compare));
  return { ...finding, message: `${finding.message.replace(/\.$/, '')}; ${names} would go with it.` };
}
