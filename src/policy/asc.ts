import { compare } from '../order.ts';
import { readJson } from '../read/json.ts';
import type { Location, PlistValue, PolicyUrl, RepoFiles, Skipped } from '../types.ts';
import { type FoundPolicy, tryRead } from './found.ts';
import { dictionaryAt, stringAt } from './json-values.ts';
import { isDefault, isStoreLocale } from './locales.ts';

interface LocaleFile {
  readonly path: string;
  /** The folder that holds `app-info` and `version`. */
  readonly folder: string;
  readonly locale: string;
  readonly version?: string;
}

/** The `asc` command: `app-info/<locale>.json` holds the URL, `version/<version>/<locale>.json` the description. */
export function findAsc(files: RepoFiles): FoundPolicy {
  const unresolved: Skipped[] = [];
  const read = (path: string) => tryRead(() => readJson(files.bytes(path), path), unresolved);
  const infos = files.paths.flatMap(asAppInfo).map((file) => ({ ...file, content: read(file.path) }));
  const folders = new Set(infos.filter(({ content }) => isAppInfo(content)).map(({ folder }) => folder));
  const withDefault = new Set(
    infos.filter((one) => isDefault(one.locale) && urlIn(one)?.value).map((one) => one.folder),
  );

  const urls: PolicyUrl[] = [];
  const missing: { locale: string; at: Location }[] = [];
  for (const { folder, locale, content } of infos) {
    if (content === undefined || !folders.has(folder)) continue;
    const url = urlIn({ content });
    if (url?.value) urls.push({ url: url.value, locale, at: url.at, source: 'asc', authoritative: true });
    else if (!isDefault(locale) && !withDefault.has(folder)) missing.push({ locale, at: url?.at ?? content.at });
  }

  const descriptions = newestVersions(files, folders).flatMap(({ path, locale }) => {
    const text = stringAt(dictionaryAt(read(path)), 'description');
    return text?.value ? [{ locale, text: text.value, at: text.at }] : [];
  });
  return { urls, missing, descriptions, traits: [], unresolved };
}

function asAppInfo(path: string): LocaleFile[] {
  const [, folder = '', locale] = /^(?:(.*)\/)?app-info\/([^/]+)\.json$/.exec(path) ?? [];
  return locale !== undefined && isStoreLocale(locale) ? [{ path, folder, locale }] : [];
}

/** `app-info` is a plain name: the content must be what asc writes. */
function isAppInfo(content: PlistValue | undefined): boolean {
  const known = ['name', 'subtitle', 'privacyPolicyUrl', 'privacyChoicesUrl', 'privacyPolicyText'];
  const keys = [...(dictionaryAt(content)?.keys() ?? [])];
  return keys.length > 0 && keys.every((key) => known.includes(key));
}

function urlIn({ content }: { readonly content: PlistValue | undefined }) {
  return stringAt(dictionaryAt(content), 'privacyPolicyUrl');
}

/** One version's descriptions a folder: the newest. */
function newestVersions(files: RepoFiles, folders: ReadonlySet<string>): LocaleFile[] {
  const byFolder = new Map<string, (LocaleFile & { version: string })[]>();
  for (const path of files.paths) {
    const [, folder = '', version, locale] = /^(?:(.*)\/)?version\/([^/]+)\/([^/]+)\.json$/.exec(path) ?? [];
    if (version === undefined || locale === undefined || !folders.has(folder) || !isStoreLocale(locale)) continue;
    byFolder.set(folder, [...(byFolder.get(folder) ?? []), { path, folder, locale, version }]);
  }
  return [...byFolder.values()].flatMap((all) => {
    const newest = all
      .map(({ version }) => version)
      .sort(compareVersions)
      .at(-1);
    return all.filter(({ version }) => version === newest);
  });
}

function compareVersions(a: string, b: string): number {
  const [left, right] = [a.split('.'), b.split('.')];
  for (let part = 0; part < Math.max(left.length, right.length); part += 1) {
    const difference = Number.parseInt(left[part] ?? '0', 10) - Number.parseInt(right[part] ?? '0', 10);
    if (difference) return difference; // NaN compares as equal
  }
  return compare(a, b);
}
