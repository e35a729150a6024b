/**
 * The translations of a built Info.plist: a table for each language, or one of all of them (`InfoPlist.loctable`).
 */
import { readPlist } from '../read/plist.ts';
import { readStrings } from '../read/strings.ts';
import { type Localization, type Located, type Location, type PlistDictionary, UnreadableFile } from '../types.ts';

/** The texts of one file in an artifact, by their language. Throws {@link UnreadableFile}. */
export function readTexts(bytes: Uint8Array, at: Location): Localization[] {
  const { file } = at;
  if (file.endsWith('.loctable')) return readTable(bytes, at);
  const locale = /(?:^|[/!])([^/!]+)\.lproj\/[^/]*$/.exec(file)?.[1] ?? 'Base';
  return [{ locale, at, texts: textsOf(readStrings(bytes, file).value, at) }];
}

function readTable(bytes: Uint8Array, at: Location): Localization[] {
  const table = readPlist(bytes, at.file);
  if (table.kind !== 'dictionary') throw new UnreadableFile('holds no table of texts', at);
  // beside the languages stands where each text came from
  return [...table.value.values()].flatMap(({ key, value }) =>
    value.kind === 'dictionary' && key !== 'LocProvenance'
      ? [{ locale: key, at, texts: textsOf(value.value, at) }]
      : [],
  );
}

function textsOf(entries: PlistDictionary, at: Location): Map<string, Located<string>[]> {
  const texts = new Map<string, Located<string>[]>();
  for (const { key, value } of entries.values())
    if (value.kind === 'string') texts.set(key, [{ value: value.value, at }]);
  return texts;
}

/** One entry a language, sorted. A text that stands in both forms is there with both. */
export function joinTexts(all: readonly Localization[]): Localization[] {
  const joined = new Map<string, Localization & { readonly texts: Map<string, readonly Located<string>[]> }>();
  for (const { locale, at, texts } of all) {
    const one = joined.get(locale) ?? { locale, at, texts: new Map() };
    for (const [key, more] of texts) one.texts.set(key, [...(one.texts.get(key) ?? []), ...more]);
    joined.set(locale, one);
  }
  return [...joined.keys()].sort().flatMap((locale) => joined.get(locale) ?? []);
}
