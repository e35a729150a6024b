import type {
  AppTarget,
  Located,
  Location,
  PlistDictionary,
  PlistValue,
  PrivacyManifest,
  Repository,
} from '../../types.ts';

/** The privacy manifests that speak for a target: its own, App Store Connect's answers, and those of what it links. */
export function manifestsOf({ name, project }: AppTarget, { manifests }: Repository): readonly PrivacyManifest[] {
  return manifests.filter(({ targets }) => targets.some((one) => one.name === name && one.project === project));
}

/** What a manifest says of one kind of data, in either form. */
export interface CollectedData {
  readonly at: Location;
  /** `Health`, as `NSPrivacyCollectedDataTypeHealth` or `HEALTH` names it. */
  readonly type: Located<string> | undefined;
  /** The constants, as they are written. */
  readonly purposes: readonly Located<string>[];
  /** Where it says that the data is used to track people. */
  readonly tracking: Location | undefined;
  readonly entries: PlistDictionary;
}

const TYPE = 'NSPrivacyCollectedDataType';

/** Each entry of `NSPrivacyCollectedDataTypes`, or each answer.
 *  https://developer.apple.com/documentation/bundleresources/describing-data-use-in-privacy-manifests */
export function readCollectedData({ form, content }: PrivacyManifest): readonly CollectedData[] {
  const list = form === 'xcprivacy' ? valueAt(content, 'NSPrivacyCollectedDataTypes') : content;
  return dictionariesIn(list).map(({ value, at }) =>
    form === 'xcprivacy' ? readEntry(value, at) : readAnswer(value, at),
  );
}

function readEntry(entries: PlistDictionary, at: Location): CollectedData {
  const tracking = entries.get('NSPrivacyCollectedDataTypeTracking')?.value;
  return {
    ...{ at, entries },
    type: textIn(entries, TYPE),
    purposes: textsIn(entries, 'NSPrivacyCollectedDataTypePurposes'),
    tracking: tracking?.kind === 'boolean' && tracking.value ? tracking.at : undefined,
  };
}

function readAnswer(entries: PlistDictionary, at: Location): CollectedData {
  const protections = textsIn(entries, 'data_protections');
  return {
    ...{ at, entries },
    type: textIn(entries, 'category'),
    purposes: textsIn(entries, 'purposes'),
    tracking: protections.find(({ value }) => value === 'DATA_USED_TO_TRACK_YOU')?.at,
  };
}

/** Data of the body: records and measurements, or exercise. */
export function kindOfHealth({ type }: CollectedData): 'health' | 'fitness' | undefined {
  const name = type?.value.replace(TYPE, '').toLowerCase();
  return name === 'health' || name === 'fitness' ? name : undefined;
}

/** The value under a key of a dictionary. */
export function valueAt(value: PlistValue, key: string): PlistValue | undefined {
  return value.kind === 'dictionary' ? value.value.get(key)?.value : undefined;
}

function dictionariesIn(list: PlistValue | undefined) {
  return (list?.kind === 'array' ? list.value : []).flatMap((item) => (item.kind === 'dictionary' ? [item] : []));
}

function textIn(entries: PlistDictionary, key: string): Located<string> | undefined {
  const value = entries.get(key)?.value;
  return value?.kind === 'string' ? value : undefined;
}

function textsIn(entries: PlistDictionary, key: string): readonly Located<string>[] {
  const value = entries.get(key)?.value;
  return (value?.kind === 'array' ? value.value : []).flatMap((item) => (item.kind === 'string' ? [item] : []));
}
