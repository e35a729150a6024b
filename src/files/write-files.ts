import {
  closeSync,
  constants,
  fchmodSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { LEADS_OUT } from '../types.ts';
import { codeOf } from './file-bytes.ts';
import { findGitStores } from './git-stores.ts';
import { namesGit } from './names-git.ts';

/** A file and what it is to hold. */
export interface Rewrite {
  /** Relative to the root, with `/`. */
  readonly file: string;
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}

/**
 * Rewrites a file of a checkout: all of it or nothing, never through a link, never outside `root`, and only while it
 * still holds what was read. Throws with a reason that reads on from the file's name.
 */
export function rewriteFile(root: string, { file, before, after }: Rewrite): void {
  const realRoot = realpathSync(root);
  const target = path.join(realRoot, file);
  const folder = path.dirname(target);
  const status = lstatSync(target, { throwIfNoEntry: false });
  if (namesGit(file)) throw new Error(LEADS_OUT);
  if (!target.startsWith(realRoot + path.sep) || realpathSync(folder) !== folder || status?.isFile() !== true) {
    throw new Error('is reached through a link, or is no file any more');
  }
  if (status.nlink > 1) throw new Error('has a second name, which would keep the old text');
  if (Buffer.compare(readFileSync(target), before) !== 0) throw new Error('was changed while it was checked');
  replaceFile(target, after, status.mode & 0o7777);
}

/**
 * Creates files of a checkout with the folders they need: all of them, or none where one is there already. Never through
 * a link, never outside `root`. Throws with a whole sentence.
 */
export function createFiles(root: string, files: readonly { readonly file: string; readonly content: string }[]): void {
  requireRoom(root, files);
  const realRoot = realpathSync(root);
  for (const { file, content } of files) {
    mkdirSync(path.dirname(path.join(realRoot, file)), { recursive: true });
    requireFolders(realRoot, file);
    writeFileSync(path.join(realRoot, file), content, { flag: 'wx' });
  }
}

/** Throws where {@link createFiles} would, before anything is written. */
export function requireRoom(root: string, files: readonly { readonly file: string }[]): void {
  const realRoot = realpathSync(root);
  for (const { file } of files) {
    if (namesGit(file)) throw new Error(`${file} ${LEADS_OUT}.`);
    requireFolders(realRoot, file);
    if (lstatSync(path.join(realRoot, file), { throwIfNoEntry: false }))
      throw new Error(`${file} is there already; nothing was written.`);
  }
}

/** What stands in the place of a file that is to be written. The message reads on from the file's name and a colon. */
export class PlaceTaken extends Error {}

/** Where a file that is named is to be written. */
export interface NamedPlace {
  readonly name: string;
  /** What the name is relative to. */
  readonly from: string;
  /** The checkouts, which no name that begins inside of them may lead out of. */
  readonly checkouts: readonly string[];
}

/**
 * The path at which a file that a workflow or a caller names is created, all links on the way followed. Throws
 * {@link PlaceTaken} where something else than a plain file or nothing stands there, and where the way leads out of a
 * checkout that it begins in, or into what is git's: a checkout may hold a link to anywhere.
 */
export function findPlace(named: NamedPlace): string {
  const place = followFolders(named);
  const status = lstatSync(place, { throwIfNoEntry: false });
  if (status && !status.isFile()) throw new PlaceTaken(whatItIs(status));
  return place;
}

/**
 * Creates a file that a workflow or a caller names, with the folders it needs; a file that is there is replaced, and
 * keeps what its other names hold. Throws {@link PlaceTaken}, and what the system says of a full disk.
 */
export function writeNamedFile(named: NamedPlace, content: string): void {
  const place = findPlace(named);
  mkdirSync(path.dirname(place), { recursive: true });
  replaceFile(place, Buffer.from(content));
}

/**
 * Removes what stands in the place of a file that will be written later, so that nobody takes it for ours if that never
 * happens: an older file, or a link, but nothing that a link leads to. Throws {@link PlaceTaken} for all but plain files.
 */
export function clearPlace(named: NamedPlace): void {
  const place = followFolders(named);
  const status = lstatSync(place, { throwIfNoEntry: false });
  if (!status) return;
  try {
    if (!status.isDirectory()) rmSync(place);
  } catch (error) {
    throw new PlaceTaken(`what stands there cannot be removed (${codeOf(error)})`);
  }
  if (!status.isFile()) throw new PlaceTaken(whatItIs(status));
}

function whatItIs(status: Stats): string {
  if (status.isSymbolicLink()) return 'it is a link';
  return status.isDirectory() ? 'it is a folder' : 'it is no plain file';
}

/** The path with every link followed but one at its end. */
function followFolders({ name, from, checkouts }: NamedPlace): string {
  const target = path.resolve(from, name);
  const existing = findFolder(path.dirname(target));
  const place = path.join(realpathSync(existing), path.relative(existing, target));
  if (namesGit(name) || namesGit(place)) throw new PlaceTaken(`it ${LEADS_OUT}`);
  for (const checkout of checkouts) {
    const isOut = isBelow(checkout, target) && !isBelow(realpathSync(checkout), place);
    if (isOut || findGitStores(realpathSync(checkout)).holds(place)) throw new PlaceTaken(`it ${LEADS_OUT}`);
  }
  return place;
}

/** The nearest folder that is there. */
function findFolder(folder: string): string {
  const isThere = lstatSync(folder, { throwIfNoEntry: false }) !== undefined;
  if (!isThere && path.dirname(folder) !== folder) return findFolder(path.dirname(folder));
  const status = statSync(folder, { throwIfNoEntry: false });
  const name = path.basename(folder);
  if (!status) throw new PlaceTaken(`${name} is a link that leads nowhere`);
  if (!status.isDirectory()) throw new PlaceTaken(`${name} is no folder`);
  return folder;
}

function isBelow(folder: string, target: string): boolean {
  return target.startsWith(folder.endsWith(path.sep) ? folder : folder + path.sep);
}

/** Writes beside and renames: whoever looks sees the old file or the new one, and no link at its end is followed. */
function replaceFile(target: string, content: Uint8Array, mode?: number): void {
  const temporary = path.join(path.dirname(target), `.${process.pid}.${Date.now().toString(36)}.written`);
  // with O_EXCL no link at the end is followed either
  const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL;
  const descriptor = openSync(temporary, flags, mode === undefined ? 0o666 : 0o600);
  try {
    try {
      writeFileSync(descriptor, content);
      if (mode !== undefined) fchmodSync(descriptor, mode);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(temporary, target);
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** Every folder on the way that is there is a folder, and no link to one. */
function requireFolders(realRoot: string, file: string): void {
  const steps = file.split('/').slice(0, -1);
  const blocked = steps.find((_, index) => {
    const status = lstatSync(path.join(realRoot, steps.slice(0, index + 1).join('/')), { throwIfNoEntry: false });
    return status && !status.isDirectory();
  });
  if (blocked !== undefined) throw new Error(`${file} cannot be written: ${blocked} is no folder.`);
}
