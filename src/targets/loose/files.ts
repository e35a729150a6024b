/**
 * Which files stand around an Info.plist that no project names: its name, its sources, its entitlements.
 */
import { greatest, least } from '../../lists.ts';
import type { RepoFiles } from '../../types.ts';
import { isManifest } from '../paths.ts';
import { isTestPath } from './kind.ts';

/** An Info.plist, and the folder that is taken for its target's. */
export interface LooseFolder {
  readonly plist: string;
  /** `""` for the root. */
  readonly folder: string;
  readonly name: string;
}

/** Folders that hold an Info.plist for the folder around them. */
const SHELVES = /^(?:Supporting ?Files|Support|Resources?|Configurations?|Config|Plists?|Info(?:\.?plists?)?)$/i;
const INFO_PLIST = /(?:^|\/)(?:[^/]+[-_ ])?Info\.plist$/;
/** Property lists of services, and of what is built or bought. */
const FOREIGN =
  /(?:^|\/)(?:GoogleService-Info\.plist$|[^/]+\.(?:framework|xcframework|bundle|app|appex|xcarchive|dSYM|docc|xcdatamodeld|xcassets|lproj|xcodeproj|xcworkspace|playground)\/)/;
const TABLE = /(?:^|\/)[^/]*InfoPlist\.(?:strings|xcstrings)$/;
const SOURCE = /\.(?:swift|m|mm|h)$/;

/** Every Info.plist of the repository that may be a target's, with the folder and the name of that target. */
export function findLooseFolders({ paths }: RepoFiles): LooseFolder[] {
  const plists = paths.filter((path) => INFO_PLIST.test(path) && !FOREIGN.test(path));
  const own = new Set(plists.map(folderOf));
  const sources = paths.filter((path) => SOURCE.test(path));

  /** The folder, or the nearest around it that has sources and no other Info.plist; never the whole repository. */
  function withSources(folder: string, plist: string): string {
    for (let around = folder; around !== ''; around = folderOf(around)) {
      if (plists.some((other) => other !== plist && other.startsWith(`${around}/`))) return folder;
      if (sources.some((path) => path.startsWith(`${around}/`))) return around;
    }
    return folder;
  }

  return plists.map((plist) => {
    const direct = folderOf(plist);
    const around = folderOf(direct);
    const isShelf = direct !== '' && SHELVES.test(nameOf(direct)) && !own.has(around);
    const folder = withSources(isShelf ? around : direct, plist);
    const alone = plists.filter((other) => folderOf(other) === direct).length === 1;
    const prefix = nameOf(plist).replace(/[-_ ]?Info\.plist$/, '');
    return { plist, folder, name: alone || prefix === '' ? nameOf(folder) || prefix || 'App' : prefix };
  });
}

type FilesOf<F> = ReadonlyMap<F, readonly string[]>;

/**
 * The sources of each folder: the Swift and Objective-C files below it, those of a folder within it to that one. What
 * stands below none belongs to `main`, the only app. Tests belong to nobody.
 */
export function findLooseSources<F extends LooseFolder>(files: RepoFiles, folders: readonly F[], main?: F): FilesOf<F> {
  return share(files, folders, main, (path) => SOURCE.test(path) && !isManifest(path));
}

/** The tables of translations of each folder, shared out in the same way. */
export function findLooseTexts<F extends LooseFolder>(files: RepoFiles, folders: readonly F[], main?: F): FilesOf<F> {
  return share(files, folders, main, (path) => TABLE.test(path));
}

function share<F extends LooseFolder>(
  { paths }: RepoFiles,
  folders: readonly F[],
  main: F | undefined,
  isWanted: (path: string) => boolean,
): FilesOf<F> {
  const shares = new Map<F, string[]>(folders.map((folder) => [folder, []]));
  for (const path of paths.filter(isWanted)) {
    const owners = nearest(folders, path);
    const below = owners[0] ? path.slice(owners[0].folder.length) : path;
    if (isTestPath(below)) continue;
    for (const owner of owners.length === 0 && main ? [main] : owners) shares.get(owner)?.push(path);
  }
  return shares;
}

/** The folders that a path lies below, innermost only: several where one folder holds several Info.plists. */
function nearest<F extends LooseFolder>(folders: readonly F[], path: string): F[] {
  const around = folders.filter(({ folder }) => folder === '' || path.startsWith(`${folder}/`));
  const depth = greatest(
    around.map(({ folder }) => folder.length),
    0,
  );
  return around.filter(({ folder }) => folder.length === depth);
}

/** The entitlements of each Info.plist that has some: one file, or several between which nothing decides. */
export function findLooseEntitlements<F extends LooseFolder>(
  { paths }: RepoFiles,
  folders: readonly F[],
  main?: F,
): FilesOf<F> {
  const files = paths.filter((path) => path.endsWith('.entitlements') && !FOREIGN.test(path));
  const near = new Map<F, string[]>();
  for (const file of files) {
    const owner = chooseOwner(file, folders, main);
    if (owner) near.set(owner, [...(near.get(owner) ?? []), file]);
  }
  return new Map([...near].map(([folder, candidates]) => [folder, chooseEntitlements(folder, candidates)]));
}

/** The nearest by folder; of several as near, the one whose name the file has, or the only app. */
function chooseOwner<F extends LooseFolder>(file: string, folders: readonly F[], main: F | undefined): F | undefined {
  const distances = folders.map((folder) => {
    const steps = [folderOf(folder.plist), folder.folder].map((from) => distance(from, folderOf(file)));
    return { folder, steps: least(steps) };
  });
  const nearest = least(distances.map(({ steps }) => steps));
  const closest = distances.filter(({ steps }) => steps === nearest).map(({ folder }) => folder);
  if (closest.length === 1) return closest[0];
  return closest.find(({ name }) => baseOf(file) === name) ?? closest.find((folder) => folder === main);
}

/** The nearest; of several as near, those for release, or not for debugging, and of these the one named alike. */
function chooseEntitlements({ plist, folder, name }: LooseFolder, candidates: readonly string[]): string[] {
  const steps = (file: string): number =>
    Math.min(distance(folderOf(plist), folderOf(file)), distance(folder, folderOf(file)));
  const nearest = least(candidates.map(steps));
  const closest = candidates.filter((file) => steps(file) === nearest);
  const named = (pattern: RegExp) => closest.filter((file) => pattern.test(baseOf(file)));
  const shipping = [named(/release/i), named(/^(?!.*(?:debug|develop|staging))/i), closest];
  const left = shipping.find((files) => files.length > 0) ?? [];
  const alike = left.filter((file) => baseOf(file) === name);
  return alike.length > 0 ? alike : left;
}

/** Which of `apps` a target is built into: the nearest by folder, unless several are as near. */
export function findHost<F extends LooseFolder>({ folder }: F, apps: readonly F[]): F | undefined {
  const steps = apps.map((app) => distance(folder, app.folder));
  const nearest = least(steps);
  const closest = apps.filter((_, index) => steps[index] === nearest);
  return closest.length === 1 ? closest[0] : undefined;
}

/** Steps up and down from one folder to another. */
function distance(from: string, to: string): number {
  const [a, b] = [from, to].map((folder) => (folder === '' ? [] : folder.split('/')));
  if (!a || !b) return 0;
  let common = 0;
  while (common < a.length && a[common] === b[common]) common += 1;
  return a.length + b.length - 2 * common;
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function baseOf(path: string): string {
  return nameOf(path).replace(/\.[^.]*$/, '');
}
