import { existsSync, lstatSync, mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readList, readObject } from '../github/answers.ts';
import { count } from '../sentence.ts';
import type { SweepGitHub } from './github.ts';
import { MEDIA, safePlace, Unpackable } from './tarball.ts';
import { treeId, type Unpacked } from './tree-id.ts';
import type { Planned } from './words.ts';

/** More than these are not fetched one by one. */
export const MOST_LACKING = 200;
/** Nothing above this is read by a check: `src/files/`. In bytes. */
const LARGEST_READ = 24 * 1024 * 1024;

/**
 * Brings into the folder what the archive leaves out of the commit, as `export-ignore` in .gitattributes makes it: a
 * checkout has those files, and without them a check would miss things that are there. Where the archive's tree is the
 * commit's nothing is asked. Gives what cannot be told. Throws {@link Unpackable} where too much is left out.
 */
export async function fillIn(
  folder: string,
  { repository, head, tree }: Planned,
  unpacked: Unpacked,
  github: SweepGitHub,
): Promise<string | undefined> {
  if (tree === undefined || treeId(unpacked, head) === tree) return undefined;
  // others have such a tree too: with submodules, or with line ends that .gitattributes changes, as a checkout does
  const { data } = await github.get(`/repos/${repository}/git/trees/${tree}?recursive=1`);
  const { tree: entries, truncated } = readObject(data, 'a list of files');
  if (truncated === true)
    return 'its archive is not all of its commit, and its list of files is too long to tell what is left out';
  const lacking = readList(entries, 'a list of files').flatMap((each) => {
    const { path: place, type, mode, sha, size } = readObject(each, 'a file');
    const isFile = type === 'blob' && mode !== '120000' && typeof place === 'string' && typeof sha === 'string';
    return isFile && !unpacked.has(place) && safePlace(place) !== undefined
      ? [{ place, sha, size: typeof size === 'number' ? size : 0 }]
      : [];
  });
  const read = lacking.filter(({ place, size }) => !MEDIA.test(place) && size <= LARGEST_READ);
  if (read.length > MOST_LACKING)
    throw new Unpackable(
      `its archive leaves out ${count(read.length, 'file')} (export-ignore in .gitattributes), too many to fetch one by one`,
    );
  const root = realpathSync(folder);
  for (const { place, sha, size } of lacking) {
    const isRead = !MEDIA.test(place) && size <= LARGEST_READ;
    writeNew(root, place, isRead ? await readBlob(github, repository, sha) : Buffer.alloc(0));
  }
  return undefined;
}

async function readBlob(github: SweepGitHub, repository: string, sha: string): Promise<Buffer> {
  const { data } = await github.get(`/repos/${repository}/git/blobs/${sha}`);
  const { content, encoding } = readObject(data, 'a file');
  if (typeof content !== 'string' || encoding !== 'base64')
    throw new Unpackable('GitHub gives a file in no known form');
  return Buffer.from(content, 'base64');
}

/** Links are made by then: nothing is written through one. */
function writeNew(root: string, place: string, content: Buffer): void {
  const file = path.join(root, place);
  let here = root;
  for (const step of path.dirname(place).split('/')) {
    here = path.join(here, step);
    const status = lstatSync(here, { throwIfNoEntry: false });
    if (status !== undefined && !status.isDirectory()) return;
  }
  mkdirSync(path.dirname(file), { recursive: true });
  if (!existsSync(file) && lstatSync(file, { throwIfNoEntry: false }) === undefined)
    writeFileSync(file, content, { flag: 'wx' });
}
