import { compare } from '../order.ts';
import { judgeClinicalUse } from '../rules/shared/clinical-use.ts';
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
  /** Whether it is one in a target of which it is said. */
  readonly isSure: (target: AppTarget) => boolean;
  readonly hasOtherReason: (target: AppTarget) => boolean;
}

/** What is asked of an app because it has clinical records. */
const OF_CLINICAL_APPS = [
  ...['privacy-link-missing-in-app', 'privacy-policy-without-health', 'privacy-url-dead'],
  ...['privacy-url-inconsistent', 'privacy-url-insecure', 'privacy-url-invalid', 'privacy-url-missing'],
  ...['privacy-url-suspect', 'privacy-url-unknown', 'privacy-url-unverified', 'description-without-health'],
  ...['review-notes-without-clinical', 'medical-device-status-undeclared'],
];

const UNUSED_ENTITLEMENT: Cause = {
  rule: 'health-records-entitlement-unused',
  rules: [
    ...OF_CLINICAL_APPS,
    ...['clinical-usage-description-missing', 'clinical-declaration-unused', 'required-read-type-not-requested'],
    ...['required-read-type-too-new', 'required-read-type-unknown', 'required-read-types-too-few'],
    ...['advertising-sdk-linked', 'tracking-declared', 'icloud-entitlement-with-clinical-records'],
    'healthkit-entitlement-missing',
  ],
  keys: [CLINICAL_TEXT, REQUIRED_TYPES, ACCESS],
  keysWithout: [SHARE_TEXT, UPDATE_TEXT],
  isSure: () => true,
  hasOtherReason: (target) => target.code.healthKit.length > 0 || readFlag(target, HEALTHKIT).state !== false,
};

/** A text alone makes no app with clinical records. What it says is judged all the same, as long as it is there. */
const UNUSED_DECLARATION: Cause = {
  rule: 'clinical-declaration-unused',
  rules: OF_CLINICAL_APPS,
  keys: [],
  keysWithout: [],
  // code that handles records may be that of an app which asks for them where it is not seen
  isSure: (target) => judgeClinicalUse(target) === 'unused',
  hasOtherReason: () => true,
};

/** The first stands for the others in a target that has several. */
const CAUSES: readonly Cause[] = [UNUSED_ENTITLEMENT, UNUSED_DECLARATION];

/**
 * One cause, one finding: what would go with a cause is named by it and not said by itself. A cause that is silenced, or
 * weighs less, stands for nothing. What is said of the repository goes where every target with clinical records has the
 * cause.
 */
export function withoutEffects(findings: readonly Finding[], targets: readonly AppTarget[]): Finding[] {
  const keyOf = (name: string | undefined, project: string | undefined) => JSON.stringify([name, project]);
  const targetOf = new Map(targets.map((target) => [keyOf(target.name, target.project), target]));
  const found = CAUSES.flatMap((cause) =>
    findings.flatMap((finding) => {
      const target = targetOf.get(keyOf(finding.target, finding.project));
      const isMeant = finding.rule.id === cause.rule && !finding.silenced;
      return isMeant && target && cause.isSure(target) ? [{ cause, finding }] : [];
    }),
  );
  if (found.length === 0) return [...findings];
  // what the rules do not speak to, a watch or an extension that only carries the entitlement, has no cause of its own
  const clinical = targets.filter(
    (target) => target.kind !== 'test' && target.kind !== 'library' && target.signs.length > 0 && isJudged(target),
  );
  const causeOf = new Map(found.toReversed().map((one) => [keyOf(one.finding.target, one.finding.project), one]));
  const everywhere = clinical.every(({ name, project }) => causeOf.has(keyOf(name, project))) ? found[0] : undefined;
  const effects = new Set<Finding>();
  const namedBy = new Map<Finding, Finding[]>();
  for (const finding of findings) {
    const { target, project } = finding;
    const of = target === undefined ? everywhere : causeOf.get(keyOf(target, project));
    if (!of || finding.silenced || !isEffect(finding, of.cause, targetOf.get(keyOf(target, project)))) continue;
    if (WEIGHT[of.finding.severity] < WEIGHT[finding.severity]) continue;
    effects.add(finding);
    const named = namedBy.get(of.finding);
    if (named) named.push(finding);
    else namedBy.set(of.finding, [finding]);
  }
  const kept = new Set(
    findings.flatMap((one) => (effects.has(one) ? [] : [keyOf(one.rule.id + one.target, one.project)])),
  );
  // of what is said of another key too, the key is named
  const nameOf = ({ rule, key, target, project }: Finding): string =>
    key !== undefined && kept.has(keyOf(rule.id + target, project)) ? `${rule.id} for ${key}` : rule.id;
  return findings
    .filter((finding) => !effects.has(finding))
    .map((finding) => naming(finding, (namedBy.get(finding) ?? []).map(nameOf)));
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
