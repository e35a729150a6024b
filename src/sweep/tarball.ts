import { existsSync, lstatSync, mkdirSync, readlinkSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { open } from 'node:fs/promises';
import path from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { extract } from 'tar-stream';
import { namesGit } from '../files/names-git.ts';
import { boundNames } from './long-names.ts';
import { beginObject, type Unpacked } from './tree-id.ts';

/** Why an archive is not a checkout. The message is for people. */
export class Unpackable extends Error {}

export interface ArchiveLimits {
  /** Bytes as they come, and as they lie in the folder. */
  readonly packed: number;
  readonly unpacked: number;
  readonly files: number;
  /** Bytes of the names that are too long for a header, and of what links lead to. */
  readonly names: number;
  readonly ms: number;
}

export const ARCHIVE_LIMITS: ArchiveLimits = {
  packed: 1024 ** 3,
  unpacked: 2 * 1024 ** 3,
  files: 200_000,
  names: 32 * 1024 ** 2,
  ms: 5 * 60_000,
};

/** Nothing that is checked reads what these hold, only whether they are there: they are kept without their bytes. */
export const MEDIA =
  /\.(?:png|jpe?g|gif|webp|heic|tiff?|bmp|ico|icns|mov|mp4|m4v|mp3|m4a|wav|aac|aiff|caf|ogg|ttf|otf|woff2?)$/i;

/** Where a link leads that would lead out: nowhere. That something stands there is seen. */
const NOWHERE = '.a-link-that-leads-out-of-the-repository';

/**
 * Unpacks a tar archive of a commit into a folder that is empty. Nothing is written outside of it, through a link, or into
 * what is git's: links are made last, and those that lead out lead nowhere. Gives what the archive has of the commit
 * `head`, also what is not kept of it.
 */
export async function unpack(
  body: ReadableStream<Uint8Array>,
  folder: string,
  head: string,
  limits = ARCHIVE_LIMITS,
): Promise<Unpacked> {
  const root = realpathSync(folder);
  const ending = new AbortController();
  const late = () => new Unpackable(`its archive takes more than ${limits.ms / 1000} s`);
  const timer = setTimeout(() => ending.abort(late()), limits.ms);
  const deadline = performance.now() + limits.ms;
  const keepTime = () => {
    if (performance.now() > deadline) throw late();
  };
  const entries = extract();
  try {
    const source = Readable.fromWeb(body as Parameters<typeof Readable.fromWeb>[0]);
    const flow = pipeline(
      source,
      atMost(limits.packed, 'its archive is larger than'),
      createGunzip(),
      // media are passed over, and count all the same: a few bytes can stand for as many as one likes
      atMost(2 * limits.unpacked, 'unpacked it is larger than'),
      boundNames(limits.names, () => new Unpackable(`it holds names of more than ${inMegabytes(limits.names)}`)),
      entries,
      { signal: ending.signal },
    );
    const reading = writeEntries(entries, root, { head, limits, keepTime });
    reading.catch((error: unknown) => ending.abort(error));
    const ends = await Promise.allSettled([reading, flow]);
    const faults = ends.flatMap((end) => (end.status === 'rejected' ? [end.reason as unknown] : []));
    if (ending.signal.aborted) faults.push(ending.signal.reason);
    const [first] = faults;
    if (faults.length === 0) return await reading;
    throw (
      faults.find((fault) => fault instanceof Unpackable) ??
      new Unpackable(`its archive cannot be unpacked: ${first instanceof Error ? first.message : String(first)}`)
    );
  } finally {
    clearTimeout(timer);
  }
}

function atMost(most: number, words: string): Transform {
  let size = 0;
  return new Transform({
    transform(chunk: Uint8Array, _, done) {
      size += chunk.length;
      if (size > most) done(new Unpackable(`${words} ${inMegabytes(most)}`));
      else done(null, chunk);
    },
  });
}

async function writeEntries(
  entries: ReturnType<typeof extract>,
  root: string,
  { head, limits, keepTime }: { readonly head: string; readonly limits: ArchiveLimits; readonly keepTime: () => void },
): Promise<Unpacked> {
  const links = new Map<string, string>();
  const folders = new Set<string>();
  const seen = new Map<string, { mode: string; id: string }>();
  let files = 0;
  let size = 0;
  for await (const entry of entries) {
    const { name, type, linkname: leads, mode = 0, size: length = 0 } = entry.header;
    const linkname = leads ?? '';
    const own = name.split('/').slice(1).join('/');
    const place = placeBelow(name);
    files += 1;
    if (place !== undefined) noteFolders(place, folders);
    if (files + folders.size > limits.files)
      throw new Unpackable(`it holds more than ${limits.files} files and folders`);
    if (place !== undefined && type === 'directory') mkdirSync(path.join(root, place), { recursive: true });
    if (place !== undefined && type === 'symlink') links.set(place, linkname);
    if (type === 'symlink') {
      const bytes = Buffer.from(linkname);
      seen.set(own, { mode: '120000', id: beginObject('blob', bytes.length, head).update(bytes).digest('hex') });
    }
    if (type !== 'file' && type !== 'contiguous-file') {
      entry.resume();
      continue;
    }
    const object = beginObject('blob', length, head);
    const isKept = place !== undefined && !MEDIA.test(place);
    const file = place === undefined ? undefined : await openNew(path.join(root, place));
    try {
      for await (const chunk of entry) {
        object.update(chunk);
        if (!isKept) continue;
        size += chunk.length;
        if (size > limits.unpacked) throw new Unpackable(`unpacked it is larger than ${inMegabytes(limits.unpacked)}`);
        await file?.write(chunk);
      }
    } finally {
      await file?.close();
    }
    seen.set(own, { mode: mode & 0o100 ? '100755' : '100644', id: object.digest('hex') });
  }
  makeLinks(links, root, keepTime);
  return seen;
}

function openNew(target: string) {
  mkdirSync(path.dirname(target), { recursive: true });
  return open(target, 'wx');
}

/** Notes the folders on the way to a place: a long name is as many of them as it has parts. */
function noteFolders(place: string, folders: Set<string>): void {
  for (let end = place.lastIndexOf('/'); end > 0; end = place.lastIndexOf('/', end - 1)) {
    const folder = place.slice(0, end);
    if (folders.has(folder)) return;
    folders.add(folder);
  }
}

/** No system of ours has a longer path. */
const LONGEST_PATH = 4096;

/** The path of an entry without the folder that GitHub puts around all; undefined for what is written nowhere. */
function placeBelow(name: string): string | undefined {
  if (name.length > LONGEST_PATH) return undefined;
  const [, ...steps] = name.split('/').filter((step) => step !== '');
  return name.startsWith('/') ? undefined : safePlace(steps.join('/'));
}

/** The path of a file in a repository; undefined for what is written nowhere. */
export function safePlace(place: string): string | undefined {
  const isOut = place.split('/').some((step) => step === '' || step === '..' || step === '.' || step.includes('\0'));
  return isOut || namesGit(place) ? undefined : place;
}

/** A link is looked at on its whole way, which no timer ends: `keepTime` throws when it is over. */
function makeLinks(links: ReadonlyMap<string, string>, root: string, keepTime: () => void): void {
  const made: string[] = [];
  for (const [place, target] of links) {
    keepTime();
    const link = path.join(root, place);
    const folder = path.dirname(link);
    mkdirIfPlain(folder, root);
    if (!isPlainFolder(folder) || lstatSync(link, { throwIfNoEntry: false })) continue;
    symlinkSync(leadsOut(target, folder, root) ? NOWHERE : target, link);
    made.push(link);
  }
  // a way through other links may lead out although its letters do not
  for (const link of made) {
    keepTime();
    if (existsSync(link) ? isBelow(realpathSync(link), root) : !goesBack(readlinkSync(link))) continue;
    rmSync(link);
    symlinkSync(NOWHERE, link);
  }
}

function leadsOut(target: string, folder: string, root: string): boolean {
  const place = path.resolve(folder, target);
  return target === '' || path.isAbsolute(target) || !isBelow(place, root) || namesGit(place.slice(root.length));
}

function mkdirIfPlain(folder: string, root: string): void {
  const steps = path.relative(root, folder).split(path.sep);
  for (let count = 1; count <= steps.length; count += 1) {
    const status = lstatSync(path.join(root, steps.slice(0, count).join(path.sep)), { throwIfNoEntry: false });
    if (status === undefined) return void mkdirSync(folder, { recursive: true });
    if (!status.isDirectory()) return;
  }
}

/** No link stands on the way to it, and no file. */
function isPlainFolder(folder: string): boolean {
  return existsSync(folder) && lstatSync(folder).isDirectory() && realpathSync(folder) === folder;
}

function isBelow(place: string, root: string): boolean {
  return place === root || place.startsWith(root + path.sep);
}

function inMegabytes(bytes: number): string {
  return `${Math.round(bytes / 1024 ** 2)} MB`;
}

/** Whether a link's text goes into a folder and out of it again, which is not the same where that is a link too. */
function goesBack(target: string): boolean {
  return target.split('/').some((part, index, parts) => part.startsWith('..') && /[^.]/.test(parts[index - 1] ?? ''));
}
