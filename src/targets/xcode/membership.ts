/**
 * Which files of the repository a target of a project compiles and copies: its phases and its synchronized folders.
 */

import { addAll } from '../../lists.ts';
import type { NativeLanguage, Platform } from '../../types.ts';
import type { Checkout } from '../checkout.ts';
import { isInstalled } from '../packages/installed.ts';
import { folderOf, inFolder } from '../paths.ts';
import { matchesPattern } from './conditions.ts';
import { FILTER_NAMES } from './kinds.ts';
import type { FolderMembership, Member, ProjectTarget } from './project.ts';
import type { Settings } from './settings.ts';

export interface Membership {
  /** Sources that are there, sorted. */
  readonly sources: readonly string[];
  /** What those are compiled as whose names end with something else. */
  readonly languages: ReadonlyMap<string, NativeLanguage>;
  /** Tables of texts, `.strings` and `.xcstrings`. */
  readonly tables: readonly string[];
  /** The locale of those that are copied into another folder than they lie in. */
  readonly locales: ReadonlyMap<string, string>;
  /** Privacy manifests, `PrivacyInfo.xcprivacy`. */
  readonly manifests: readonly string[];
}

/** Of a target whose files nobody asks for. */
export const NO_MEMBERS: Membership = {
  sources: [],
  languages: new Map(),
  tables: [],
  locales: new Map(),
  manifests: [],
};

/** Swift, C, C++ and Objective-C with their headers. */
const SOURCE = /\.(?:swift|mm?|[ch]|hh|hpp|cc|cpp|cxx)$/i;
const TABLE = /\.(?:strings|xcstrings)$/;
const MANIFEST = /\.xcprivacy$/;
/** Folders that Xcode takes as one thing: what is in them is copied, or is a matter of its own. */
const WRAPPER =
  /\.(?:docc|xcassets|bundle|framework|xcframework|playground|xcodeproj|xcworkspace|xcdatamodeld?|scnassets|app|appex|swiftpm)\//;

/** The files of a target, built for a platform. Settings that leave files out are another matter. `packages` are the
 *  folders of the repository's Swift packages. */
export function findMembers(
  target: ProjectTarget,
  platform: Platform,
  checkout: Checkout,
  packages: readonly string[],
): Membership {
  const files = [...target.compiled, ...target.resources].flatMap((member) => takeMember(member, platform, checkout));
  for (const folder of target.folders) addAll(files, takeFolder(folder, platform, checkout, packages));
  const all = [...new Set(files)].sort();
  const languages = new Map<string, NativeLanguage>();
  for (const member of target.compiled)
    for (const file of member.language ? takeMember(member, platform, checkout) : [])
      if (member.language) languages.set(file, member.language);
  for (const folder of target.folders)
    for (const [path, language] of folder.languages ?? []) {
      const file = checkout.locate(inFolder(folder.path, path));
      if (file !== undefined && all.includes(file)) languages.set(file, language);
    }
  const locales = new Map<string, string>();
  for (const member of target.resources)
    for (const file of member.locale === undefined ? [] : takeMember(member, platform, checkout))
      locales.set(file, member.locale ?? '');
  const compiled = all.filter((file) => SOURCE.test(file) || languages.has(file));
  return {
    languages,
    sources: [...new Set([...compiled, ...compiled.flatMap((file) => headerOf(file, checkout))])].sort(),
    tables: all.filter((file) => TABLE.test(file)),
    locales,
    manifests: all.filter((file) => MANIFEST.test(file)),
  };
}

/** What a configuration compiles of them: EXCLUDED_SOURCE_FILE_NAMES leaves out, INCLUDED_SOURCE_FILE_NAMES wins. */
export function withoutExcluded(files: readonly string[], settings: Settings): readonly string[] {
  const patterns = (name: string): readonly string[] => {
    const list = settings.list(name);
    return list.state === 'known' ? list.value : [];
  };
  const excluded = patterns('EXCLUDED_SOURCE_FILE_NAMES');
  if (excluded.length === 0) return files;
  const included = patterns('INCLUDED_SOURCE_FILE_NAMES');
  if (!settings.afford(files.length * (excluded.length + included.length))) return files;
  return files.filter((file) => !isNamed(file, excluded) || isNamed(file, included));
}

/** A pattern of several parts is compared with as many last parts of the path. */
function isNamed(file: string, patterns: readonly string[]): boolean {
  const parts = file.split('/');
  return patterns.some((pattern) => {
    const written = pattern.replace(/^\/\(checkout\)\//, '').replace(/^\.?\//, '');
    const tail = parts.slice(-written.split('/').length).join('/');
    return matchesPattern(written, tail) || (pattern.endsWith('/*') && matchesPattern(`*${written}`, file));
  });
}

function isFor(platform: Platform, filters: readonly string[]): boolean {
  return filters.length === 0 || filters.includes(FILTER_NAMES[platform]);
}

function takeMember({ path, platforms }: Member, platform: Platform, checkout: Checkout): string[] {
  if (!isFor(platform, platforms)) return [];
  // a folder of a language, copied as it is
  if (path.endsWith('.lproj'))
    return checkout.below(checkout.locateFolder(path) ?? path).filter((one) => TABLE.test(one));
  const file = checkout.locate(path);
  return file === undefined ? [] : [file];
}

/** A Swift package inside a folder is built by itself. */
function takeFolder(
  folder: FolderMembership,
  platform: Platform,
  checkout: Checkout,
  packages: readonly string[],
): string[] {
  const path = checkout.locateFolder(folder.path) ?? folder.path;
  const base = path === '' ? '' : `${path}/`;
  const listed = new Set(folder.listed.map((entry) => entry.replace(/(?<!\/)\/+$/, '')));
  const opaque = new Set(folder.opaque.map((entry) => entry.replace(/(?<!\/)\/+$/, '')));
  const inner = packages.filter((one) => one.startsWith(base) && one !== path).map((one) => `${one}/`);
  const all = [...checkout.below(path), ...builtByHand(base, checkout)];
  return all.filter((file) => {
    const own = file.slice(base.length);
    const isTyped = folder.languages?.has(own) === true;
    if (!isTyped && !SOURCE.test(file) && !TABLE.test(file) && !MANIFEST.test(file)) return false;
    if (WRAPPER.test(own) || inner.some((one) => file.startsWith(one))) return false;
    if (isIn(own, opaque)) return folder.owned && TABLE.test(own) && /^[^/]+\.lproj\/[^/]+$/.test(own);
    if (isListed(own, listed) === folder.owned) return false;
    return isFor(platform, folder.platforms.get(own) ?? []);
  });
}

/** Xcode goes into `.build` as into any folder. What Swift's package manager leaves there is no source of the target's. */
function builtByHand(base: string, checkout: Checkout): string[] {
  const { passedFolders = [] } = checkout.files;
  const folders = passedFolders.filter((one) => one.startsWith(base) && one.endsWith('/.build'));
  return folders.flatMap((folder) =>
    checkout.below(folder).filter((file) => !MADE_BY_SWIFTPM.test(file) && !isInstalled(file, checkout.files)),
  );
}

const MADE_BY_SWIFTPM =
  /\/\.build\/(?:checkouts|repositories|artifacts|plugins|debug|release|index-build|[^/]{1,60}-apple-[^/]{1,80})\//;

/** Xcode names all translations of a file at once, `/Localized: Resources/InfoPlist.strings`; single ones it ignores. */
function isListed(file: string, listed: ReadonlySet<string>): boolean {
  if (listed.size === 0) return false;
  const localized = /^(?:(.*)\/)?[^/]+\.lproj\/([^/]+)$/.exec(file);
  if (!localized) return listed.has(file) || isIn(file, listed);
  const [, folder, name = ''] = localized;
  return listed.has(`/Localized: ${folder === undefined ? '' : `${folder}/`}${name}`) || isIn(file, listed);
}

/** Whether one of the folders holds the file. */
function isIn(file: string, folders: ReadonlySet<string>): boolean {
  if (folders.size === 0) return false;
  for (let at = folderOf(file); at !== ''; at = folderOf(at)) if (folders.has(at)) return true;
  return false;
}

/** A header stands in no phase of an app: it comes with the file it declares. */
function headerOf(file: string, checkout: Checkout): string[] {
  const base = /^(.*)\.(?:mm?|c|cc|cpp|cxx)$/.exec(file)?.[1];
  const header = base === undefined ? undefined : checkout.locate(`${base}.h`);
  return header === undefined ? [] : [header];
}
