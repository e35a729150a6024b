/**
 * String catalogues (`.xcstrings`): every text of every key in every locale.
 * https://developer.apple.com/documentation/xcode/localizing-and-varying-text-with-a-string-catalog
 */
import {
  type Located,
  type Location,
  type PlistDictionary,
  type PlistEntry,
  type PlistValue,
  UnreadableFile,
} from '../types.ts';
import { readJson } from './json.ts';

/** One text of a key in one locale: several where the number or the device decides. */
export interface CatalogText extends Located<string> {
  /** `translated`, `needs_review`, `new`, as Xcode writes it. */
  readonly state: string;
  /** False where nobody has translated it (`new`), or where the key is gone from the app (`stale`). */
  readonly counts: boolean;
}

export interface CatalogLocale {
  readonly locale: string;
  readonly at: Location;
  /** Empty where the catalogue names the locale and gives no value. */
  readonly texts: readonly CatalogText[];
}

export interface CatalogKey {
  readonly key: string;
  readonly keyAt: Location;
  readonly stale: boolean;
  readonly locales: ReadonlyMap<string, CatalogLocale>;
}

export interface StringCatalog {
  readonly at: Location;
  readonly sourceLanguage: string;
  readonly keys: ReadonlyMap<string, CatalogKey>;
}

/** Reads a string catalogue. Throws {@link UnreadableFile}. */
export function readStringCatalog(bytes: Uint8Array, file: string): StringCatalog {
  const top = readJson(bytes, file);
  const entries = dictionary(top);
  const strings = dictionary(entries?.get('strings')?.value);
  const sourceLanguage = text(entries?.get('sourceLanguage')?.value);
  if (!strings || sourceLanguage === undefined) throw new UnreadableFile('is not a string catalogue', top.at);
  return {
    at: top.at,
    sourceLanguage,
    keys: new Map([...strings.values()].map((entry) => [entry.key, readKey(entry)])),
  };
}

function readKey({ key, keyAt, value }: PlistEntry): CatalogKey {
  const entries = dictionary(value);
  const stale = text(entries?.get('extractionState')?.value) === 'stale';
  const locales = [...(dictionary(entries?.get('localizations')?.value)?.values() ?? [])].map(
    (entry): CatalogLocale => ({
      locale: entry.key,
      at: entry.keyAt,
      texts: [...readTexts(entry.value, stale)],
    }),
  );
  return { key, keyAt, stale, locales: new Map(locales.map((locale) => [locale.locale, locale])) };
}

/** A string unit, or the units below `variations` (`plural`, `device`, one within the other). */
function* readTexts(localization: PlistValue, stale: boolean): Iterable<CatalogText> {
  const entries = dictionary(localization);
  const unit = dictionary(entries?.get('stringUnit')?.value);
  const value = unit?.get('value')?.value;
  if (unit && value?.kind === 'string') {
    const state = text(unit.get('state')?.value) ?? 'translated';
    yield { value: value.value, at: value.at, state, counts: !stale && state !== 'new' && state !== 'stale' };
  }
  for (const { value: cases } of dictionary(entries?.get('variations')?.value)?.values() ?? []) {
    for (const { value: variation } of dictionary(cases)?.values() ?? []) yield* readTexts(variation, stale);
  }
}

function dictionary(value: PlistValue | undefined): PlistDictionary | undefined {
  return value?.kind === 'dictionary' ? value.value : undefined;
}

function text(value: PlistValue | undefined): string | undefined {
  return value?.kind === 'string' ? value.value : undefined;
}
