import { compare } from '../order.ts';
import { readFlag } from '../rules/shared/entitlements.ts';
import { ACCESS, CLINICAL_TEXT, HEALTHKIT, REQUIRED_TYPES, SHARE_TEXT, UPDATE_TEXT } from '../rules/shared/keys.ts';
import { isJudged } from '../rules/shared/target.ts';
import { listWords } from '../sentence.ts';
import type { AppTarget, Finding, Severity } from '../types.ts';

/** A rule whose finding is the cause of others, which go when it does. */
interface Cause {
  readonly rule: string;
  readonly rules: readonly string[];
  /** Keys of the Info.plist and of the entitlements of which nothing else is said either. */
  readonly keys: readonly string[];
  /** Keys of which that is so in a target that has no other reason for them. */
  readonly keysWithout: readonly string[];
  readonly hasOtherReason: (target: AppTarget) => boolean;
}

const UNUSED_ENTITLEMENT: Cause = {
  rule: 'health-records-entitlement-unused',
  rules: [
    ...['clinical-usage-description-missing', 'clinical-declaration-unused', 'description-without-health'],
    ...['required-read-type-not-requested', 'required-read-type-too-new', 'required-read-type-unknown'],
    ...['required-read-types-too-few', 'privacy-link-missing-in-app', 'privacy-policy-without-health'],
    ...['privacy-url-dead', 'privacy-url-inconsistent', 'privacy-url-insecure', 'privacy-url-invalid'],
    ...['privacy-url-missing', 'privacy-url-suspect', 'privacy-url-unknown', 'privacy-url-unverified'],
    ...[
      'review-notes-without-clinical',
      'medical-device-status-undeclared',
      'advertising-sdk-linked',
      'tracking-declared',
    ],
    ...['icloud-entitlement-with-clinical-records', 'healthkit-entitlement-missing'],
  ],
  keys: [CLINICAL_TEXT, REQUIRED_TYPES, ACCESS],
  keysWithout: [SHARE_TEXT, UPDATE_TEXT],
  hasOtherReason: (target) => target.code.healthKit.length > 0 || readFlag(target, HEALTHKIT).state !== false,
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
  // what the rules do not speak to, a watch or an extension that only carries the entitlement, has no cause of its own
  const clinical = targets.filter(
    (target) => target.kind !== 'test' && target.kind !== 'library' && target.signs.length > 0 && isJudged(target),
  );
  const keyOf = (name: string | undefined, project: string | undefined) => JSON.stringify([name, project]);
  const targetOf = new Map(targets.map((target) => [keyOf(target.name, target.project), target]));
  const causeOf = new Map(causes.toReversed().map((one) => [keyOf(one.target, one.project), one]));
  const everywhere = clinical.every(({ name, project }) => causeOf.has(keyOf(name, project))) ? causes[0] : undefined;
  const effects = new Set<Finding>();
  const namedBy = new Map<Finding, string[]>();
  for (const finding of findings) {
    const { target, project } = finding;
    if (finding.silenced || !isEffect(finding, cause, targetOf.get(keyOf(target, project)))) continue;
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

function isEffect({ rule, key }: Finding, cause: Cause, target: AppTarget | undefined): boolean {
  if (rule.id === cause.rule) return false;
  if (cause.rules.includes(rule.id) || (key !== undefined && cause.keys.includes(key))) return true;
  return key !== undefined && target !== undefined && cause.keysWithout.includes(key) && !cause.hasOtherReason(target);
}

function naming(finding: Finding, ids: readonly string[]): Finding {
  if (ids.length === 0) return finding;
  const names = listWords([...new Set(ids)].sort(compare));
  return { ...finding, message: `${finding.message.replace(/\.$/, '')}; ${names} would go with it.` };
}
