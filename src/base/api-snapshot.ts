import { notOf, readList, readObject } from '../github/answers.ts';
import type { GitHub, Octokit } from '../github/client.ts';
import { type Attempt, attempt } from '../github/outcome.ts';
import { blobName } from './blob-name.ts';
import {
  type Blobs,
  isObjectName,
  LARGEST_BLOB,
  type Opened,
  readEntry,
  type Snapshot,
  type TreeEntry,
} from './snapshot.ts';

/** A job's token has 1,000 requests an hour for all that runs in a repository. */
const MOST_BLOBS = 300;

/** Requests at a time. */
const ABREAST = 6;

const READING: Attempt = { failed: 'GitHub did not give the files of the base', permission: 'contents: read' };

/** Opens a commit by GitHub's API: one request for the list of files, one for each file that is asked for. `prefix` is
 *  the checked folder, for repositories whose list is too long for one answer. */
export async function openApiSnapshot(github: GitHub, commit: string, prefix: string): Promise<Opened<Snapshot>> {
  if (!isObjectName(commit)) return { failed: `"${commit}" is not the name of a commit` };
  const { repository } = github.event;
  if (repository === undefined) return { failed: 'the repository on GitHub is not known' };
  const place = { owner: repository.owner, repo: repository.name };
  const { value: entries, notice } = await attempt(READING, github.event, async () =>
    listTree(await github.octokit(), place, commit, prefix),
  );
  if (notice !== undefined) return { failed: notice };
  if (entries === undefined) return { failed: "GitHub's list of the base's files is cut short" };
  const load: Snapshot['load'] = (oids) => loadBlobs(github, place, oids);
  return { value: { commit, from: "GitHub's API", entries, load, close: () => undefined } };
}

interface Place {
  readonly owner: string;
  readonly repo: string;
}

/** GitHub cuts a list after 100,000 entries or 7 MB; then only the checked folder is listed.
 *  https://docs.github.com/rest/git/trees#get-a-tree */
async function listTree(
  { rest }: Octokit,
  place: Place,
  commit: string,
  prefix: string,
): Promise<readonly TreeEntry[] | undefined> {
  const whole = readTree((await rest.git.getTree({ ...place, tree_sha: commit, recursive: '1' })).data);
  if (!whole.isCut) return toEntries(whole.entries, '');
  if (prefix === '') return undefined;
  let tree = commit;
  for (const folder of prefix.split('/')) {
    const { entries } = readTree((await rest.git.getTree({ ...place, tree_sha: tree })).data);
    const next = entries.find(({ path, mode }) => path === folder && Number(mode) === 40000)?.sha;
    if (next === undefined) return [];
    tree = next;
  }
  const { entries, isCut } = readTree((await rest.git.getTree({ ...place, tree_sha: tree, recursive: '1' })).data);
  return isCut ? undefined : toEntries(entries, `${prefix}/`);
}

interface ApiEntry {
  readonly path: string;
  readonly mode: string;
  readonly sha: string;
}

/** GitHub leaves nothing of an entry out. https://docs.github.com/rest/git/trees#get-a-tree */
function readTree(data: unknown): { readonly entries: readonly ApiEntry[]; readonly isCut: boolean } {
  const { tree, truncated } = readObject(data, A_TREE);
  if (typeof truncated !== 'boolean') throw notOf(A_TREE);
  const entries = readList(tree, A_TREE).map((each) => {
    const { path, mode, sha } = readObject(each, A_TREE);
    if (typeof path !== 'string' || typeof mode !== 'string' || typeof sha !== 'string' || !isObjectName(sha))
      throw notOf(A_TREE);
    return { path, mode, sha };
  });
  return { entries, isCut: truncated };
}

function toEntries(tree: readonly ApiEntry[], prefix: string): TreeEntry[] {
  return tree.flatMap(({ path, mode, sha }) => readEntry(`${prefix}${path}`, mode, sha) ?? []);
}

/** Undefined for one that is too large to be read. */
function readBlob(data: unknown, name: string): Uint8Array | undefined {
  const { content, size } = readObject(data, A_BLOB);
  if (typeof size === 'number' && size > LARGEST_BLOB) return undefined;
  if (typeof content !== 'string') throw notOf(A_BLOB);
  const bytes = Buffer.from(content, 'base64');
  if (blobName(bytes, name.length) !== name) throw notOf('the file that was asked for');
  return bytes;
}

const A_TREE = 'a list of the files of a commit';
const A_BLOB = 'a file';

async function loadBlobs(github: GitHub, place: Place, oids: readonly string[]): Promise<Blobs> {
  const blobs = new Map<string, Uint8Array | undefined>();
  if (oids.length > MOST_BLOBS) return blobs;
  const { rest } = await github.octokit();
  const left = [...oids];
  let isWell = true;
  const work = async () => {
    for (let oid = left.shift(); oid !== undefined && isWell; oid = left.shift()) {
      const name = oid;
      const { notice } = await attempt(READING, github.event, async () => {
        const { data } = await rest.git.getBlob({ ...place, file_sha: name });
        blobs.set(name, readBlob(data, name));
      });
      // One that fails has been tried again already: the others would only take longer to fail.
      if (notice !== undefined) isWell = false;
    }
  };
  await Promise.all(Array.from({ length: ABREAST }, work));
  return blobs;
}
