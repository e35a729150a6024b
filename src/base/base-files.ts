import path from 'node:path';
import { DEPENDENCIES, dependencyFiles, excluder, OWN_FILES, select } from '../files/folders.ts';
import { namesGit } from '../files/names-git.ts';
import { isBeyond, listBeyond, listStandIns, withoutLinks } from '../files/passed-by.ts';
import { LEADS_OUT, type Location, type RepoFiles, UnreadableFile } from '../types.ts';
import { blobName } from './blob-name.ts';
import { passedByBase } from './passed-by-base.ts';
import type { Opened, Snapshot, TreeEntry } from './snapshot.ts';

/** What a commit may differ in without a word about an app: never read, so never compared. */
const MEDIA =
  /\.(?:png|jpe?g|gif|webp|heic|svg|pdf|psd|ai|sketch|mp[34]|m4[av]|mov|wav|aac|caf|ttf|otf|woff2?|zip|gz|tgz|bz2|xz|7z|jar|aar|a|so|dylib|dll|exe|bin|dat|sqlite|realm|mlmodel|onnx|tflite|usdz|glb|fbx|blend|csv)$/i;

export interface BaseFiles {
  readonly files: RepoFiles;
  /** Contents that the base has and the checkout has not, at the same or any other path. */
  readonly changed: readonly Uint8Array[];
  /** What the checkout has under version control; empty where that is not known. */
  readonly tracked: ReadonlySet<string>;
  /** Submodules that changed, whose earlier state cannot be read though it may count. */
  readonly unread: readonly string[];
  /** What the base held of the files that options name; undefined for one that it had not. One that is no part of the
   *  change, as it stands in no commit, has no entry. */
  readonly named: ReadonlyMap<string, Uint8Array | undefined>;
}

export interface BaseOptions {
  /** The checked folder from the repository's root; empty for the root. */
  readonly prefix: string;
  /** Globs of the configuration. */
  readonly exclude: readonly string[];
  /** What the checkout has under version control; empty where that is not known. */
  readonly tracked: ReadonlySet<string>;
  /** Submodules that stand for another commit in the checkout, or are new there. */
  readonly changed?: readonly string[];
  /** Those of which the commit given here has nothing. */
  readonly unread?: readonly string[];
  /** Files that options name, from the checked folder; `../` leads to the folders above it. */
  readonly named?: readonly string[];
  /** Whether a file that is under no version control was made by the workflow, and not by the change. */
  readonly isBuilt?: boolean;
}

/**
 * The files of a commit as the checkout has those of its own: of the same folders, without what is excluded. What the
 * checkout has too is read there; only what differs is loaded. What stands in no commit (dependencies that were
 * installed, submodules that did not change) is taken from the checkout, so that it is never a difference.
 * @param checkout the checkout's files, relative to the checked folder
 */
export async function makeBaseFiles(
  snapshot: Snapshot,
  checkout: RepoFiles,
  { prefix, exclude, tracked, changed = [], unread = [], named = [], isBuilt = false }: BaseOptions,
): Promise<Opened<BaseFiles>> {
  const entries = belowPrefix(snapshot.entries, prefix).filter((entry) => !namesGit(entry.path));
  const files = new Map(entries.filter(({ kind }) => kind === 'file').map((entry) => [entry.path, entry.oid]));
  const links = entries.filter(({ kind }) => kind === 'link');
  const submodules = entries.filter(({ kind }) => kind === 'submodule').map((entry) => entry.path);

  const isExcluded = excluder(exclude);
  const telling = new Set(select([...files.keys()], dependencyFiles(), () => false));
  const isRead = (file: string) => !MEDIA.test(file) && (!isDependency(file) || telling.has(file) || mayDeclare(file));
  const same = compareWithCheckout(
    [...files].filter(([file]) => isRead(file)),
    checkout,
  );
  const differing = [...files].filter(([file]) => isRead(file) && !same.has(file));
  const above = findAbove(snapshot.entries, prefix, named);
  const wanted = new Set([
    ...differing.map(([, oid]) => oid),
    ...links.map(({ oid }) => oid),
    ...[...above.values()].flatMap((oid) => oid ?? []),
  ]);
  const blobs = await snapshot.load([...wanted]);
  const missing = [...wanted].filter((oid) => !blobs.has(oid)).length;
  // What is compared in part would be told as a difference: also a link that leads nowhere, or a configuration.
  if (missing > 0) return { failed: `${missing} of its files could not be loaded${snapshot.lacks ?? ''}` };

  const targets = new Map(links.map(({ path: link, oid }) => [link, Buffer.from(blobs.get(oid) ?? []).toString()]));
  const isForeign = (file: string) =>
    (OWN_FILES.leavesOut(file) && !files.has(file) && !tracked.has(file) && !isBelow(file, changed)) ||
    isBelow(file, submodules);
  const read = (file: string) => {
    const oid = files.get(file);
    const blob = oid === undefined ? undefined : blobs.get(oid);
    if (blob) return blob;
    if (same.has(file) || (oid !== undefined && nameOf(file, checkout, oid.length) === oid))
      return checkout.bytes(file);
    throw new UnreadableFile(oid === undefined ? 'does not exist' : 'is not read here', top(file));
  };

  const has = (file: string): boolean => {
    if (isForeign(file)) return checkout.has(file);
    const target = followLinks(file, targets);
    return target !== undefined && (files.has(target) || (isForeign(target) && checkout.has(target)));
  };
  const bytesOf = (file: string) => {
    const target = followLinks(file, targets);
    return target !== undefined && files.has(target) ? read(target) : undefined;
  };
  const untracked = isBuilt && tracked.size > 0 ? new Set([...tracked].map(foldCase)) : undefined;
  const isMade = (file: string) => untracked?.has(foldCase(file)) === false && !files.has(file);
  // What is under version control is the change's own, and so is what stands behind a link or submodule that is, where
  // the base had none that led there: the base then held what it had at the path itself, and nothing else.
  const isOwn = (file: string) =>
    stepsOf(file).some((step) => {
      if (untracked?.has(foldCase(step)) === false || submodules.includes(step)) return false;
      const end = targets.has(step) ? followLinks(step, targets) : undefined;
      return end === undefined || end !== checkout.links?.get(step);
    });
  const kept = new Map<string, Uint8Array | undefined>();
  for (const file of named) {
    const oid = above.get(file);
    if (above.has(file)) kept.set(file, oid === undefined ? undefined : blobs.get(oid));
    else if (leadsUp(file)) continue;
    else if (isOwn(file)) kept.set(file, bytesOf(file));
    else {
      const real = checkout.withoutLinks?.(file) ?? file;
      if (!isMade(file) || !isMade(real)) kept.set(file, bytesOf(file) ?? bytesOf(real));
    }
  }

  const all = [...new Set([...files.keys(), ...checkout.paths.filter(isForeign)])].sort();
  const plain = select(all, OWN_FILES, isExcluded);
  const passed = passedByBase({
    ...{ files: [...files.keys()], plain, links: endsOf(targets, checkout.links, isForeign), isExcluded, has },
    foreign: {
      folders: checkout.passedFolders ?? [],
      below: (folder) => (checkout.beyond?.(folder) ?? []).filter(isForeign),
    },
  });
  const standIns = listStandIns(passed, new Set(plain), OWN_FILES.leavesOut);
  const paths = standIns.length === 0 ? plain : [...new Set([...plain, ...standIns])].sort();
  let dependencies: readonly string[] | undefined;
  return {
    value: {
      tracked,
      unread: unread.filter((folder) => checkout.paths.some((file) => mayCount(file) && isBelow(file, [folder]))),
      named: kept,
      changed: differing.flatMap(([, oid]) => blobs.get(oid) ?? []),
      files: {
        ...(checkout.root !== undefined && { root: checkout.root }),
        paths,
        links: passed.links,
        passedFolders: passed.folders,
        beyond: (folder) => listBeyond(folder, passed),
        isBeyond: (file) => isBeyond(file, passed),
        withoutLinks: (file) => withoutLinks(file, passed),
        dependencyPaths() {
          dependencies ??= [
            ...new Set([
              ...select([...files.keys()], dependencyFiles(), isExcluded),
              ...checkout.dependencyPaths().filter(isForeign),
            ]),
          ].sort();
          return dependencies;
        },
        has,
        bytes(file) {
          if (isForeign(file)) return checkout.bytes(file);
          const target = followLinks(file, targets);
          if (target === undefined) throw new UnreadableFile(LEADS_OUT, top(file));
          return isForeign(target) ? checkout.bytes(target) : read(target);
        },
      },
    },
  };
}

/** Named files above the checked folder, and in the repository all the same, with their blobs. */
function findAbove(
  entries: readonly TreeEntry[],
  prefix: string,
  named: readonly string[],
): ReadonlyMap<string, string | undefined> {
  const above = new Map<string, string | undefined>();
  for (const file of named) {
    const whole = path.posix.join(prefix, file);
    if (!file.startsWith('../') || leadsUp(whole)) continue;
    above.set(file, entries.find((entry) => entry.kind === 'file' && entry.path === whole)?.oid);
  }
  return above;
}

function leadsUp(file: string): boolean {
  return file.startsWith('../') || path.posix.isAbsolute(file);
}

/** `a`, `a/b`, `a/b/c` of `a/b/c`. */
function stepsOf(file: string): string[] {
  const parts = file.split('/');
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

/** Some disks take `A` for `a`: a file that is there by another spelling is under version control. */
function foldCase(file: string): string {
  return file.normalize('NFC').toLowerCase();
}

function belowPrefix(entries: readonly TreeEntry[], prefix: string): TreeEntry[] {
  if (prefix === '') return [...entries];
  const start = `${prefix}/`;
  return entries.flatMap((entry) =>
    entry.path.startsWith(start) ? [{ ...entry, path: entry.path.slice(start.length) }] : [],
  );
}

function isBelow(file: string, folders: readonly string[]): boolean {
  return folders.some((folder) => file.startsWith(`${folder}/`));
}

/** Not what a submodule with documents holds. */
function mayCount(file: string): boolean {
  return !MEDIA.test(file) && !/\.(?:md|txt|rst|html?|css)$|\/(?:\.[^/]+|LICENSE)$/i.test(file);
}

function isDependency(file: string): boolean {
  return file.split('/').some((part) => DEPENDENCIES.includes(part));
}

/** Whether a dependency's file may declare something, or be compiled by another name. Packages of npm hold thousands. */
function mayDeclare(file: string): boolean {
  return DECLARING.test(file) && !file.split('/').includes('node_modules');
}

const DECLARING =
  /\.(?:plist|entitlements|xcstrings|strings|xcconfig|pbxproj|xcproj|xcworkspacedata|json|ya?ml|hpp|pch|inc|defs)$/;

/** Where each link of the base ends, and each of the checkout that stands in no commit. */
function endsOf(
  targets: ReadonlyMap<string, string>,
  links: RepoFiles['links'] = new Map(),
  isForeign: (file: string) => boolean,
): ReadonlyMap<string, string | undefined> {
  const ends = new Map<string, string | undefined>([...links].filter(([link]) => isForeign(link)));
  for (const link of targets.keys()) {
    const end = followLinks(link, targets) ?? nextInCircle(link, targets);
    ends.set(link, end === '.' ? '' : end?.replace(/\/$/, ''));
  }
  return ends;
}

/** Of links that lead to one another the next, as the disk tells it. */
function nextInCircle(link: string, targets: ReadonlyMap<string, string>): string | undefined {
  const seen = new Set<string>();
  for (let here: string | undefined = link; here !== undefined; here = nextOf(here, targets)) {
    if (seen.has(here)) return nextOf(link, targets);
    seen.add(here);
  }
  return undefined;
}

function nextOf(link: string, targets: ReadonlyMap<string, string>): string | undefined {
  const target = targets.get(link);
  if (target === undefined || path.posix.isAbsolute(target)) return undefined;
  return path.posix.join(path.posix.dirname(link), target);
}

/** The paths at which the checkout holds the same bytes. */
function compareWithCheckout(files: readonly (readonly [string, string])[], checkout: RepoFiles): ReadonlySet<string> {
  return new Set(files.flatMap(([file, oid]) => (nameOf(file, checkout, oid.length) === oid ? [file] : [])));
}

function nameOf(file: string, checkout: RepoFiles, digits: number): string | undefined {
  try {
    return blobName(checkout.bytes(file), digits);
  } catch (error) {
    if (error instanceof UnreadableFile) return undefined;
    throw error;
  }
}

/** Where a path ends when every link on its way is followed; undefined for one that leads out, into what is git's, or in a circle. */
function followLinks(file: string, links: ReadonlyMap<string, string>): string | undefined {
  let here = path.posix.normalize(file);
  for (let step = 0; step < 40; step += 1) {
    if (here.startsWith('../') || here === '..' || path.posix.isAbsolute(here) || namesGit(here)) return undefined;
    const parts = here.split('/');
    const end = parts.findIndex((_, index) => links.has(parts.slice(0, index + 1).join('/')));
    if (end < 0) return here;
    const link = parts.slice(0, end + 1).join('/');
    const target = links.get(link) ?? '';
    if (path.posix.isAbsolute(target)) return undefined;
    here = path.posix.join(path.posix.dirname(link), target, parts.slice(end + 1).join('/'));
  }
  return undefined;
}

function top(file: string): Location {
  return { file, line: 1, column: 1 };
}
