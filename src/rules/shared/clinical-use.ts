import type { AppTarget, PlistEntry, Repository } from '../../types.ts';
import { findUnusedEntitlements, readAccess } from './entitlements.ts';
import { CLINICAL_TEXT, REQUIRED_TYPES, type UsageText } from './keys.ts';
import { asksOrReads, familyOf, isJudged, shipped } from './target.ts';

/** Packages that exist to read clinical records: whoever links one may use them where no source of ours shows it. */
const CLINICAL_PACKAGES: ReadonlySet<string> = new Set([
  '@react-native-healthkit/health-records',
  'SpeziFHIRHealthKit',
  'apple_health_clinical_records',
]);

/** Whether a target's code uses clinical records. `unknown` when anything that may use them could not be read. */
export type ClinicalUse = 'used' | 'unused' | 'unknown';

/** `of`: whether code that nothing runs counts too. It may be a feature to come, and is none yet. */
export function judgeClinicalUse(target: AppTarget, of: 'all' | 'run' = 'all'): ClinicalUse {
  const family = familyOf(target);
  if (
    family.some(({ code }) =>
      code.clinical.some(({ isQuestion, isUnrun }) => !isQuestion && !(isUnrun && of === 'run')),
    )
  )
    return 'used';
  if (family.some(({ code }) => [code.requested, code.read, code.shared].some((uses) => shipped(uses).length > 0))) {
    return 'used';
  }
  if (family.some(({ code }) => code.unresolved.length > 0 || code.skipped.length > 0)) return 'unknown';
  if (target.sources.length === 0) return 'unknown';
  return target.dependencies.some(({ name }) => CLINICAL_PACKAGES.has(name)) ? 'unknown' : 'unused';
}

/** The text and the required types for records of a target that has neither the entitlement nor code that asks. */
export function findUnusedDeclarations(target: AppTarget, repository: Repository): readonly PlistEntry[] {
  if (!isJudged(target)) return [];
  const { state } = readAccess(target);
  if (state !== 'absent' && state !== 'withheld') return [];
  if (findUnusedEntitlements(target, repository).length > 0) return [];
  // Who asks or reads lacks the entitlement: that is the finding then.
  if (familyOf(target).some(({ code }) => asksOrReads(code))) return [];
  return declarationsOf(target);
}

/** The key of a text about records that is to go, since nobody is asked by it: what is in it is no fault of its own. Where
 *  code that is not seen may ask, it is. */
export function unaskedText(target: AppTarget, repository: Repository): UsageText | undefined {
  const isUnused = findUnusedDeclarations(target, repository).some(({ key }) => key === CLINICAL_TEXT);
  return isUnused && judgeClinicalUse(target) === 'unused' ? CLINICAL_TEXT : undefined;
}

/** What the Info.plist of a target says that is for records alone. */
export function declarationsOf({ info }: AppTarget): readonly PlistEntry[] {
  return [CLINICAL_TEXT, REQUIRED_TYPES].flatMap((key) => {
    const entry = info.get(key);
    return entry.state === 'known' ? [entry.value] : [];
  });
}
