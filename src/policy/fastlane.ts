import type { Location, PolicyUrl, RepoFiles, Skipped } from '../types.ts';
import { fastlaneTraits } from './categories.ts';
import { type Deliverfile, readDeliverfiles } from './deliverfile.ts';
import { type FoundPolicy, fileName, folderOf, joinPaths, readWholeText, tryRead } from './found.ts';
import { isDefault, isStoreLocale } from './locales.ts';

/** Texts that make up a listing. Release notes alone manage nothing. */
const LISTING = ['privacy_url.txt', 'description.txt', 'name.txt', 'subtitle.txt', 'keywords.txt'];

/** A folder of one folder a locale, as `deliver` reads it. */
interface MetadataFolder {
  readonly path: string;
  /** Locale folder to its files, sorted. */
  readonly locales: ReadonlyMap<string, readonly string[]>;
  readonly deliverfiles: readonly Deliverfile[];
}

type Listing = Pick<FoundPolicy, 'urls' | 'missing' | 'descriptions'>;

/**
 * fastlane's `deliver`: `metadata/<locale>/privacy_url.txt`, and `privacy_url({…})` in a Deliverfile, which wins over the
 * file. `default` stands in for a locale that has neither. https://docs.fastlane.tools/actions/deliver/
 */
export function findFastlane(files: RepoFiles): FoundPolicy {
  const unresolved: Skipped[] = [];
  const deliverfiles = readDeliverfiles(files, unresolved);
  const folders = findFolders(files, deliverfiles);
  const found = folders.map((folder) => readFolder(folder, files, unresolved));
  const urls = deliverfiles.flatMap(({ urls }) =>
    urls.flatMap(({ locale, url, at }) =>
      url ? [{ url, locale, at, source: 'Deliverfile', authoritative: true }] : [],
    ),
  );

  return {
    urls: [...urls, ...found.flatMap((one) => one.urls)],
    missing: [...found.flatMap((one) => one.missing), ...findBlank(deliverfiles)],
    descriptions: [
      ...deliverfiles.flatMap(({ descriptions }) => descriptions),
      ...found.flatMap(({ descriptions }) => descriptions),
    ],
    traits: fastlaneTraits(files, deliverfiles),
    unresolved: [...unresolved, ...findIgnoredFiles(files, found)],
  };
}

function findFolders(files: RepoFiles, deliverfiles: readonly Deliverfile[]): MetadataFolder[] {
  const owners = new Map<string, Deliverfile[]>();
  for (const deliverfile of deliverfiles) {
    for (const path of metadataPaths(deliverfile, files)) {
      owners.set(path, [...(owners.get(path) ?? []), deliverfile]);
    }
  }

  const folders = new Map<string, Map<string, string[]>>();
  for (const path of files.paths) {
    const parts = path.split('/');
    const name = parts.at(-1) ?? '';
    const locale = parts.at(-2) ?? '';
    const folder = parts.slice(0, -2).join('/');
    if (parts.length < 3 || !name.endsWith('.txt') || !isStoreLocale(locale)) continue;
    const isMetadata = name === 'privacy_url.txt' || /(?:^|\/)fastlane\/metadata$/.test(folder) || owners.has(folder);
    if (!isMetadata || /(?:^|\/)android(?:\/|$)/i.test(folder)) continue;
    const locales = folders.get(folder) ?? new Map<string, string[]>();
    folders.set(folder, locales.set(locale, [...(locales.get(locale) ?? []), name]));
  }
  return [...folders].map(([path, locales]) => ({ path, locales, deliverfiles: owners.get(path) ?? [] }));
}

/** A `metadata_path` counts from the folder that holds `fastlane`; some write it as seen from the Deliverfile. */
function metadataPaths({ folder, metadataPaths }: Deliverfile, files: RepoFiles): string[] {
  if (metadataPaths.length === 0) return [joinPaths(folder, 'metadata') ?? ''];
  const project = fileName(folder) === 'fastlane' ? folderOf(folder) : folder;
  return metadataPaths.flatMap((path) => {
    const places = [joinPaths(project, path), joinPaths(folder, path)].flatMap((place) => place ?? []);
    const there = places.find((place) => files.paths.some((file) => file.startsWith(`${place}/`)));
    return there ?? places[0] ?? [];
  });
}

function readFolder({ path, locales, deliverfiles }: MetadataFolder, files: RepoFiles, unresolved: Skipped[]): Listing {
  const urls: PolicyUrl[] = [];
  const missing: { locale: string; at: Location }[] = [];
  const descriptions: { locale: string; text: string; at: Location }[] = [];
  const declared = new Set(deliverfiles.flatMap((one) => one.urls.map(({ locale }) => locale.toLowerCase())));
  const hasDefault = declared.has('default') || hasText(files, `${path}/${defaultFolder(locales)}/privacy_url.txt`);
  const managed = [...locales.values()].some((names) => names.some((name) => LISTING.includes(name)));

  for (const [locale, names] of locales) {
    const folder = `${path}/${locale}`;
    const isDeclared = declared.has(locale.toLowerCase());
    if (names.includes('description.txt')) {
      const text = tryRead(() => readWholeText(files, `${folder}/description.txt`), unresolved);
      if (text?.value) descriptions.push({ locale, text: text.value, at: text.at });
    }
    if (names.includes('privacy_url.txt')) {
      const text = tryRead(() => readWholeText(files, `${folder}/privacy_url.txt`), unresolved);
      if (text?.value) {
        urls.push({ url: text.value, locale, at: text.at, source: 'fastlane', authoritative: !isDeclared });
      } else if (text && !isDeclared && (!isDefault(locale) || locales.size === 1)) {
        missing.push({ locale, at: text.at }); // fastlane takes an empty file for a value, and sends none
      }
    } else if (managed && !isDeclared && !hasDefault && !isDefault(locale)) {
      const first = names.find((name) => LISTING.includes(name)) ?? names[0] ?? '';
      const ignored = `${path}/privacy_url.txt`;
      missing.push({ locale, at: { file: files.has(ignored) ? ignored : `${folder}/${first}`, line: 1, column: 1 } });
    }
  }
  return { urls, missing, descriptions };
}

function defaultFolder(locales: MetadataFolder['locales']): string {
  return [...locales.keys()].find(isDefault) ?? 'default';
}

/** One that cannot be read may hold a text. */
function hasText(files: RepoFiles, path: string): boolean {
  return files.has(path) && tryRead(() => readWholeText(files, path), [])?.value !== '';
}

/** A Deliverfile's entry of blank text. */
function findBlank(deliverfiles: readonly Deliverfile[]): FoundPolicy['missing'] {
  return deliverfiles.flatMap(({ urls }) =>
    urls.flatMap(({ locale, url, at }) => (url === '' ? [{ locale, at }] : [])),
  );
}

/** `metadata/privacy_url.txt` looks right and is read by nobody. Told unless a locale's missing URL points there. */
function findIgnoredFiles(files: RepoFiles, found: readonly Listing[]): Skipped[] {
  const told = new Set(found.flatMap(({ missing }) => missing.map(({ at }) => at.file)));
  return files.paths
    .filter((path) => /(?:^|\/)fastlane\/metadata\/privacy_url\.txt$/.test(path) && !told.has(path))
    .filter((path) => !found.some(({ urls }) => urls.some(({ at }) => at.file.startsWith(`${folderOf(path)}/`))))
    .map((path) => ({
      at: { file: path, line: 1, column: 1 },
      reason: 'fastlane does not read metadata/privacy_url.txt: the file must stand in the folder of a locale.',
    }));
}
