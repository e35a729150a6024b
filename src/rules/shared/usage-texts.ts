import type { AppTarget, Location, PlistEntry, Related } from '../../types.ts';
import { readAccess, usesHealthKit } from './entitlements.ts';
import { CLINICAL_TEXT, UPDATE_TEXT, USAGE_TEXTS, type UsageText } from './keys.ts';
import { asksOrReads, isJudged, shipped } from './target.ts';
import { nearest } from './words.ts';

export interface UsageTextEntry {
  readonly key: UsageText;
  readonly entry: PlistEntry;
}

/** The usage texts that a target is known to have, in the order of {@link USAGE_TEXTS}. */
export function usageTextsOf(target: AppTarget): readonly UsageTextEntry[] {
  return USAGE_TEXTS.flatMap((key) => {
    const entry = target.info.get(key);
    return entry.state === 'known' ? [{ key, entry: entry.value }] : [];
  });
}

/** Where a usage text is missing that a target needs; nothing when it is there, cannot be known, or is not needed. */
export function findMissingText(target: AppTarget, key: UsageText): Location | undefined {
  if (!isJudged(target) || !needsText(target, key)) return undefined;
  const entry = target.info.get(key);
  return entry.state === 'absent' ? entry.at : undefined;
}

function needsText(target: AppTarget, key: UsageText): boolean {
  if (key === CLINICAL_TEXT) return asksOrReads(target.code) || readAccess(target).state === 'granted';
  return usesHealthKit(target);
}

/** Whether the target asks to write: then HealthKit itself insists on the update text. */
export function writes({ code }: AppTarget): boolean {
  return shipped(code.apis).some(({ name }) => name === 'shareNonClinical');
}

/** The embedded targets whose Info.plist has a text that the app needs and lacks. A watch app needs its own update text,
 *  so that one counts as misplaced only when the app itself writes. */
export function findMisplacedText(
  target: AppTarget,
  key: UsageText,
): readonly { readonly target: AppTarget; readonly entry: PlistEntry }[] {
  if (target.kind === 'extension' || !findMissingText(target, key)) return [];
  if (key === UPDATE_TEXT && !writes(target)) return [];
  return target.embedded.flatMap((embedded) => {
    const entry = embedded.info.get(key);
    return entry.state === 'known' ? [{ target: embedded, entry: entry.value }] : [];
  });
}

/** What may have been meant for a missing text: a setting that takes no effect, a key that iOS does not know. */
export function relatedToMissing({ info, inertSettings = [] }: AppTarget, key: UsageText): readonly Related[] {
  const setting = inertSettings
    .filter(({ value }) => value === `INFOPLIST_KEY_${key}`)
    .map(({ value, at }) => ({ message: `${value} takes no effect: no Info.plist is generated for this target.`, at }));
  const misspelled = [...info.entries.values()]
    .filter((entry) => /health/i.test(entry.key) && !isUsageText(entry.key) && nearest(entry.key, USAGE_TEXTS) === key)
    .map((entry) => ({ message: `${entry.key} looks like it, but iOS does not know that key.`, at: entry.keyAt }));
  return [...setting, ...misspelled];
}

function isUsageText(key: string): key is UsageText {
  return (USAGE_TEXTS as readonly string[]).includes(key);
}
