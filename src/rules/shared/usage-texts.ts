import type { AppTarget, Location, Mend, PlistEntry, PropertyList, Related } from '../../types.ts';
import { readAccess, usesHealthKit } from './entitlements.ts';
import { CLINICAL_TEXT, REQUIRED_TYPES, UPDATE_TEXT, USAGE_TEXTS, type UsageText } from './keys.ts';
import { asksOrReads, hasUnseenCode, isJudged, shipped } from './target.ts';
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

/** Whether what it asks for is seen, and none of it is to be written. */
export function writesNothing(target: AppTarget): boolean {
  const requests = shipped(target.code.apis).filter(({ name }) => name === 'requestAuthorization');
  const isSeen = requests.length > 0 && requests.every(({ unresolved }) => unresolved === undefined);
  return isSeen && !hasUnseenCode(target) && !writes(target);
}

/** The embedded targets whose Info.plist has a text that the app needs and lacks. */
export function findMisplacedText(
  target: AppTarget,
  key: UsageText,
): readonly { readonly target: AppTarget; readonly entry: PlistEntry }[] {
  if (target.kind === 'extension' || !findMissingText(target, key)) return [];
  return target.embedded.flatMap((embedded) => {
    const entry = embedded.info.get(key);
    return entry.state === 'known' ? [{ target: embedded, entry: entry.value }] : [];
  });
}

/** What may have been meant for a missing text: a setting that takes no effect, a key that iOS does not know. */
export function relatedToMissing(target: AppTarget, key: UsageText): readonly Related[] {
  const setting = (target.inertSettings ?? [])
    .filter(({ value }) => value === `INFOPLIST_KEY_${key}`)
    .map(({ value, at }) => ({ message: `${value} takes no effect: no Info.plist is generated for this target.`, at }));
  const misspelled = findMisspelled(target, key).map((entry) => ({
    message: `${entry.key} looks like it, but iOS does not know that key.`,
    at: entry.keyAt,
  }));
  return [...setting, ...misspelled];
}

/** How to mend a missing text: rename the key that was meant to be it, or do what `otherwise` says. */
export function fixMissing(target: AppTarget, key: UsageText, otherwise: string): string {
  const [misspelled] = findMisspelled(target, key);
  return misspelled ? `Rename the key ${misspelled.key} to ${key}.` : otherwise;
}

/** The same as data. */
export function mendMissing(target: AppTarget, key: UsageText): Mend {
  const [misspelled] = findMisspelled(target, key);
  if (!misspelled) return { kind: 'add-text', key };
  return { kind: 'respell', at: misspelled.keyAt, was: misspelled.key, to: key };
}

/** Keys that iOS does not know and that were probably meant to be this one. */
function findMisspelled({ info }: AppTarget, key: UsageText): readonly PlistEntry[] {
  return findMeantKeys(info).flatMap(({ entry, meant }) => (meant === key ? [entry] : []));
}

interface MeantKey {
  readonly entry: PlistEntry;
  readonly meant: string;
}

/** Keys of one list that are held against those that iOS knows: an app's own has some dozens. */
const MOST_KEYS = 2000;

const meantKeys = new WeakMap<PropertyList, readonly MeantKey[]>();

/** The entries of a list that iOS does not know, with the keys that they were meant to have. */
export function findMeantKeys(info: PropertyList): readonly MeantKey[] {
  let found = meantKeys.get(info);
  if (!found) {
    found = [...info.entries.values()].slice(0, MOST_KEYS).flatMap((entry) => {
      const meant = findMeantKey(entry.key);
      return meant === undefined ? [] : [{ entry, meant }];
    });
    meantKeys.set(info, found);
  }
  return found;
}

/** Every `NSHealth…` key that iOS reads. The last two are private: for research apps that Apple has entitled, and for
 *  documents of the Clinical Document Architecture. */
const KNOWN_KEYS: readonly string[] = [
  ...USAGE_TEXTS,
  REQUIRED_TYPES,
  'NSHealthResearchStudyUsageDescription',
  'NSHealthCDARequestUsageDescription',
];

/** Letters that may be wrong of a key without Apple's prefix. */
const MOST_EDITS = 3;

/** The known key that an unknown one was meant to be. Keys without Apple's prefix must be very near. */
export function findMeantKey(written: string): string | undefined {
  const key = written.trim().replace(/[~-](?:iphone|ipad|ipod|iphoneos)$/, '');
  if (KNOWN_KEYS.includes(key)) return written === written.trim() ? undefined : key;
  if (key.startsWith('NSHealth')) return meantByWord(key) ?? nearest(key, KNOWN_KEYS);
  return nearest(key, KNOWN_KEYS, MOST_EDITS);
}

/** Whole words are left out or invented more often than letters are swapped. */
function meantByWord(key: string): string | undefined {
  if (/Required.{0,80}Authori[sz]ation|AuthorizationTypeIdentifiers?$/i.test(key)) return REQUIRED_TYPES;
  if (!/(?:Usage|Description|Desc)\w{0,40}$/i.test(key)) return undefined;
  if (/Clinical|Record/i.test(key)) return CLINICAL_TEXT;
  return /Update|Write/i.test(key) ? UPDATE_TEXT : undefined;
}
