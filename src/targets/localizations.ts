/**
 * The translations of an Info.plist: `<locale>.lproj/InfoPlist.strings` and `InfoPlist.xcstrings`.
 */
import { readStrings } from '../read/strings.ts';
import { readStringCatalog } from '../read/xcstrings.ts';
import {
  type Localization,
  type Located,
  type Location,
  type RepoFiles,
  type Skipped,
  UnreadableFile,
} from '../types.ts';

interface Table {
  readonly locale: string;
  readonly at: Location;
  readonly texts: ReadonlyMap<string, readonly Located<string>[]>;
}

export interface Localized {
  readonly localizations: readonly Localization[];
  readonly skipped: readonly Skipped[];
}

/**
 * The names (without extension) of the tables that end up as `InfoPlist` in a target's product. Beside `InfoPlist`
 * itself, `STRINGS_FILE_INFOPLIST_RENAME` (on unless set to NO) renames those called after the Info.plist file, or after
 * the target where the list is generated. swift-build, Sources/SWBApplePlatform/CopyStringsFile.swift.
 */
export function infoPlistTables(target: {
  readonly name: string;
  readonly infoPlistFile?: string;
  readonly generated: boolean;
}): ReadonlySet<string> {
  const tables = new Set(['InfoPlist']);
  const base = target.infoPlistFile?.replace(/^.*\//, '').replace(/\.[^.]*$/, '');
  if (base) tables.add(`${base}Plist`).add(`${base}-InfoPlist`);
  if (target.generated) tables.add(`${target.name}-InfoPlist`);
  return tables;
}

/**
 * The translations among the resources of a target, one entry a locale, sorted. Without `tables`, whatever is called
 * `InfoPlist` or `…-InfoPlist` counts. A key that a catalogue names for a locale without a text that is to be judged (no
 * value, `new`, `stale`) is there with an empty list. A `.strings` file outside any `.lproj` is of the locale `Base`, one that
 * a build copies into another one of that: `locales`.
 */
export function readLocalizations(
  paths: readonly string[],
  files: RepoFiles,
  tables?: ReadonlySet<string>,
  locales?: ReadonlyMap<string, string>,
): Localized {
  const found = new Map<string, { at: Location; texts: Map<string, Located<string>[]> }>();
  const skipped: Skipped[] = [];
  for (const path of [...new Set(paths)].sort()) {
    if (!isInfoPlistTable(path, tables)) continue;
    try {
      for (const table of readTables(path, files.bytes(path), locales?.get(path))) add(table);
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      skipped.push({ at: error.at, reason: `Translations cannot be read: ${error.why}` });
    }
  }

  function add({ locale, at, texts }: Table): void {
    const one = found.get(locale) ?? { at, texts: new Map() };
    for (const [key, more] of texts) one.texts.set(key, [...(one.texts.get(key) ?? []), ...more]);
    found.set(locale, one);
  }

  const localizations = [...found.keys()].sort().flatMap((locale) => {
    const one = found.get(locale);
    return one ? [{ locale, ...one }] : [];
  });
  return { localizations, skipped };
}

function isInfoPlistTable(path: string, tables: ReadonlySet<string> | undefined): boolean {
  const name = /(?:^|\/)([^/]*)\.(?:strings|xcstrings)$/.exec(path)?.[1];
  return name !== undefined && (tables ? tables.has(name) : /(?:^|-)InfoPlist$/.test(name));
}

function readTables(path: string, bytes: Uint8Array, locale: string | undefined): Table[] {
  return path.endsWith('.xcstrings') ? readCatalogTables(path, bytes) : [readStringsTable(path, bytes, locale)];
}

function readStringsTable(path: string, bytes: Uint8Array, copiedTo: string | undefined): Table {
  const { value, at } = readStrings(bytes, path);
  const texts = new Map<string, Located<string>[]>();
  for (const entry of value.values()) if (entry.value.kind === 'string') texts.set(entry.key, [entry.value]);
  const locale = copiedTo ?? /(?:^|\/)([^/]+)\.lproj\/[^/]*$/.exec(path)?.[1] ?? 'Base';
  return { locale, at, texts };
}

function readCatalogTables(path: string, bytes: Uint8Array): Table[] {
  const { keys } = readStringCatalog(bytes, path);
  return [...keys.values()].flatMap(({ key, locales }) =>
    [...locales.values()].map(({ locale, at, texts }) => ({
      locale,
      at,
      texts: new Map([[key, texts.filter(({ counts }) => counts).map(({ value, at }) => ({ value, at }))]]),
    })),
  );
}
