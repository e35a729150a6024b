import type { CloneObjects } from './clone.ts';
import { type GitCall, runGit } from './git.ts';
import {
  type Blobs,
  isObjectName,
  LARGEST_BLOB,
  MOST_ENTRIES,
  type Opened,
  readEntry,
  type Snapshot,
  type TreeEntry,
} from './snapshot.ts';

/** Opens a commit whose objects are in a repository of this machine. Nothing in there is changed. */
export async function openGitSnapshot(
  { call, lacks }: Pick<CloneObjects, 'call' | 'lacks'>,
  commit: string,
  { from = 'git', close = () => undefined }: Partial<Pick<Snapshot, 'from' | 'close'>> = {},
): Promise<Opened<Snapshot>> {
  if (!isObjectName(commit)) return { failed: `"${commit}" is not the name of a commit` };
  const { output, failed, exitCode } = await runGit(['ls-tree', '-r', '-z', '--full-tree', commit], call);
  if (!output) return { failed: exitCode === undefined ? failed : `the commit is not in this clone${lacks}` };
  const entries = readTree(output.toString('utf8'));
  if (entries.length > MOST_ENTRIES) return { failed: `the commit holds more than ${MOST_ENTRIES} files` };
  return { value: { commit, from, entries, lacks, load: (oids) => loadBlobs(oids, call), close } };
}

/** Lines of `ls-tree -z`: mode, kind, name, tab, path. */
function readTree(listing: string): TreeEntry[] {
  return listing.split('\0').flatMap((line) => {
    const [, mode = '', oid = '', path = ''] = /^(\d+) \w+ (\w+)\t([\s\S]+)/.exec(line) ?? [];
    return readEntry(path, mode, oid) ?? [];
  });
}

/** All blobs by two processes: one tells the sizes, one gives the contents. */
async function loadBlobs(oids: readonly string[], call: GitCall): Promise<Blobs> {
  const known = oids.filter(isObjectName);
  if (known.length === 0) return new Map();
  const sizes = await runGit(['cat-file', '--batch-check=%(objectname) %(objecttype) %(objectsize)'], {
    ...call,
    input: lines(known),
  });
  const blobs = new Map<string, Uint8Array | undefined>();
  const wanted: string[] = [];
  for (const line of (sizes.output?.toString('latin1') ?? '').split('\n')) {
    const [oid = '', type, size] = line.split(' ');
    if (type !== 'blob') continue;
    if (Number(size) <= LARGEST_BLOB) wanted.push(oid);
    else blobs.set(oid, undefined);
  }
  const { output } = await runGit(['cat-file', '--batch'], { ...call, input: lines(wanted) });
  for (const [oid, bytes] of output ? readBatch(output) : []) blobs.set(oid, bytes);
  return blobs;
}

function lines(oids: readonly string[]): string {
  return oids.map((oid) => `${oid}\n`).join('');
}

/** `<name> blob <size>`, a line break, the bytes, a line break; `<name> missing` for what is not there. */
function readBatch(output: Buffer): ReadonlyMap<string, Uint8Array> {
  const blobs = new Map<string, Uint8Array>();
  let at = 0;
  for (let end = output.indexOf(10); end >= 0; end = output.indexOf(10, at)) {
    const [oid = '', type, size] = output.toString('latin1', at, end).split(' ');
    at = end + 1;
    if (type !== 'blob') continue;
    blobs.set(oid, output.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return blobs;
}
