import { readJson } from '../read/json.ts';
import { decodeText } from '../read/text.ts';
import type { PlistDictionary, PlistValue, PolicyUrl, RepoFiles, Skipped } from '../types.ts';
import { type FoundPolicy, NOTHING, tryRead } from './found.ts';
import { stringAt } from './json-values.ts';

/** A JSON file, or one in a folder, that is named for the store: `app-store-metadata.json`, `AppStore/metadata.json`. */
const OF_STORE = /(?:^|[/_.-])app[-_ ]?store[\w\- ]{0,80}(?:\/[^\n]{0,400})?\.json$/i;
/** One that may be about the store, and is if it names the app by its identifier. */
const MAYBE_OF_STORE = /(?:^|[/_.-])(?:store|metadata|listing|app-?info)[\w-]{0,40}\.json$/i;
/** What others made, and what tools of their own read. */
const OF_OTHERS =
  /(?:^|\/)(?:node_modules|Pods|\.build|vendor|asc|fastlane|app-info)\/|\.xcassets\/|store\.config\.json$/;

const URL_KEYS = ['privacyPolicyUrl', 'privacyPolicyURL', 'privacy_policy_url', 'privacyUrl', 'privacy_url'];
const IDENTIFIER_KEYS = ['bundleId', 'bundleID', 'bundle_id', 'bundleIdentifier', 'bundle_identifier'];
const LOCALE = /^[a-z]{2}(?:[-_][A-Za-z]{2,4})?$/;

/** Files and values that are looked at: metadata of one app is one file with some hundred. */
const MOST_FILES = 50;
const MOST_VALUES = 20_000;

/** Store metadata that people keep in a JSON file of their own. It manages nothing: what is missing there is not missing. */
export function findOwnMetadata(files: RepoFiles): FoundPolicy {
  const paths = files.paths.filter(
    (path) => path.endsWith('.json') && !OF_OTHERS.test(path) && (OF_STORE.test(path) || MAYBE_OF_STORE.test(path)),
  );
  return { ...NOTHING, urls: paths.slice(0, MOST_FILES).flatMap((path) => urlsIn(path, files)) };
}

function urlsIn(path: string, files: RepoFiles): PolicyUrl[] {
  const unresolved: Skipped[] = [];
  const read = tryRead(() => (mayTell(path, files) ? readJson(files.bytes(path), path) : undefined), unresolved);
  if (!read) return [];
  const urls: PolicyUrl[] = [];
  let isOfApp = OF_STORE.test(path);
  const waiting: { readonly value: PlistValue; readonly locale?: string }[] = [{ value: read }];
  for (let next = waiting.pop(), left = MOST_VALUES; next && left > 0; next = waiting.pop(), left -= 1) {
    const { value, locale } = next;
    if (value.kind === 'array') for (const one of value.value) waiting.push({ ...next, value: one });
    if (value.kind !== 'dictionary') continue;
    isOfApp ||= IDENTIFIER_KEYS.some((key) => value.value.has(key));
    const url = firstOf(value.value);
    if (url?.value)
      urls.push({ url: url.value, at: url.at, source: 'JSON', authoritative: true, ...(locale && { locale }) });
    for (const { key, value: inner } of value.value.values())
      waiting.push({ value: inner, ...(LOCALE.test(key) ? { locale: key } : locale && { locale }) });
  }
  return isOfApp ? urls : [];
}

function firstOf(dictionary: PlistDictionary) {
  return URL_KEYS.map((key) => stringAt(dictionary, key)).find((found) => found?.value);
}

/** Most files of such names hold something else. */
function mayTell(path: string, files: RepoFiles): boolean {
  const text = decodeText(files.search?.(path) ?? files.bytes(path), path);
  return URL_KEYS.some((key) => text.includes(`"${key}"`));
}
