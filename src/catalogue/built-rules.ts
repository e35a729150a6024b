import type { Rule } from '../types.ts';

/** The rules that judge a built app: what it is signed with, what its lists say, and whose code is in it. What its code does
 *  and where its privacy policy stands, only a repository tells. */
const BUILT: ReadonlySet<string> = new Set([
  'health-records-entitlement-missing',
  'health-records-entitlement-unused',
  'healthkit-entitlement-missing',
  'healthkit-access-invalid',
  'verifiable-health-records-ungranted',
  'clinical-declaration-unused',
  'clinical-records-on-watch',
  'clinical-usage-description-missing',
  'share-usage-description-missing',
  'update-usage-description-missing',
  'usage-description-empty',
  'usage-description-placeholder',
  'usage-description-too-short',
  'usage-description-weak',
  'usage-description-localization-invalid',
  'usage-description-localization-missing',
  'usage-key-misspelled',
  'usage-description-in-wrong-target',
  'required-read-types-too-few',
  'required-read-type-unknown',
  'required-read-type-too-new',
  'privacy-manifest-contradicts',
  'privacy-manifest-value-unknown',
]);

/** What sources can only warn of, a build decides. */
const IN_DEPENDENCY = 'clinical-api-in-dependency';

export function rulesOfBuilt(rules: readonly Rule[]): readonly Rule[] {
  return rules.flatMap((rule) => {
    if (rule.id === IN_DEPENDENCY) return [{ ...rule, severity: 'error' as const }];
    return BUILT.has(rule.id) ? [rule] : [];
  });
}
