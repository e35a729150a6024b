import type { AppTarget } from '../../types.ts';
import { familyOf, shipped } from './target.ts';

/** Packages that exist to read clinical records: whoever links one may use them where no source of ours shows it. */
const CLINICAL_PACKAGES: ReadonlySet<string> = new Set([
  '@react-native-healthkit/health-records',
  'SpeziFHIRHealthKit',
  'apple_health_clinical_records',
]);

/** Whether a target's code uses clinical records. `unknown` when anything that may use them could not be read. */
export type ClinicalUse = 'used' | 'unused' | 'unknown';

export function judgeClinicalUse(target: AppTarget): ClinicalUse {
  const family = familyOf(target);
  if (family.some(({ code }) => code.clinical.length > 0)) return 'used';
  if (family.some(({ code }) => [code.requested, code.read, code.shared].some((uses) => shipped(uses).length > 0))) {
    return 'used';
  }
  if (family.some(({ code }) => code.unresolved.length > 0 || code.skipped.length > 0)) return 'unknown';
  if (target.sources.length === 0) return 'unknown';
  return target.dependencies.some(({ name }) => CLINICAL_PACKAGES.has(name)) ? 'unknown' : 'unused';
}
