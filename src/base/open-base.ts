import type { GitHub } from '../github/client.ts';
import type { ChangeOf, RepoFiles } from '../types.ts';
import { type BaseFiles, makeBaseFiles } from './base-files.ts';
import { type Clone, openClone, withIndex } from './clone.ts';
import { type Candidates, findEventBase, findRevision } from './find-base.ts';
import { runGit } from './git.ts';
import { openGitSnapshot } from './git-snapshot.ts';
import { findPrefix, readCommit } from './open-commit.ts';
import { isObjectName, kindOf, type Opened } from './snapshot.ts';
import { type Index, unfoldSubmodules } from './submodules.ts';

/** Which state to compare with: a revision that the command names, or what the event of a workflow says. */
export type BaseRequest = { readonly revision: string } | { readonly github: GitHub; readonly clone: Clone };

export interface OpenOptions {
  /** The checked folder, absolute, and its files. */
  readonly root: string;
  readonly checkout: RepoFiles;
  readonly exclude: readonly string[];
  /** Files that options name, from the checked folder. */
  readonly named?: readonly string[];
  /** Whether anything may be asked of another machine: only when something is known to hang on the base. */
  readonly mayFetch: boolean;
}

/** The base, or why it cannot be had. Undefined where there is nothing to compare with, or nothing to gain by it. */
export type Base =
  | (BaseFiles & { readonly of: ChangeOf; readonly commit: string; readonly failed?: never })
  | ({ readonly of: ChangeOf; readonly failed: string } & Pick<Candidates, 'isUnknown'>);

/** Opens the state before a change for reading. The checkout stays as it is. Never throws for what git or GitHub do. */
export async function openBase(request: BaseRequest, options: OpenOptions): Promise<Base | undefined> {
  if ('github' in request) return openFrom(request.clone, request, options);
  const clone = openClone(options.root);
  return openFrom(clone, request, options).finally(clone.close);
}

async function openFrom(clone: Clone, request: BaseRequest, options: OpenOptions): Promise<Base | undefined> {
  const candidates = await findCandidates(clone, request, options.mayFetch);
  if (candidates === undefined) return undefined;
  const { of, isUnknown = false } = candidates;
  let failed = candidates.failed;
  for (const find of candidates.commits) {
    const found = await find();
    const commit = found.value;
    if (commit === undefined) {
      failed = found.failed ?? failed;
      continue;
    }
    if (!options.mayFetch && !(await mayMatter(clone, commit))) return undefined;
    const opened = await openCommit(clone, commit, request, options);
    if (opened.failed === undefined) return { of, commit, ...opened.value };
    failed = `the commit ${commit.slice(0, 10)} could not be read: ${opened.failed}`;
  }
  if (!options.mayFetch) return undefined;
  return { of, failed: failed ?? 'no commit to compare with was found', isUnknown };
}

async function findCandidates(clone: Clone, request: BaseRequest, mayAsk: boolean): Promise<Candidates | undefined> {
  if ('github' in request) return findEventBase({ clone, github: request.github, mayAsk });
  const { value, ...why } = await findRevision(clone, request.revision);
  return { of: 'change', ...(value === undefined ? { commits: [], ...why } : { commits: [async () => ({ value })] }) };
}

async function openCommit(
  clone: Clone,
  commit: string,
  request: BaseRequest,
  { mayFetch, checkout, exclude, named }: OpenOptions,
): Promise<Opened<BaseFiles>> {
  const prefix = findPrefix(clone);
  const index = await readIndex(clone);
  const github = 'github' in request && mayFetch ? request.github : undefined;
  return readCommit(commit, { clone, prefix, ...(github && { github }) }, async (whole) => {
    const { snapshot, changed, unread, close } = await unfoldSubmodules(whole, clone, index);
    return makeBaseFiles(snapshot, checkout, {
      prefix,
      exclude,
      tracked: below(index.files, prefix),
      changed: [...below(changed, prefix)],
      unread: [...below(unread, prefix)],
      isBuilt: 'github' in request,
      ...(named && { named }),
    }).finally(close);
  });
}

/** What is under version control, from the repository's root; nothing where that cannot be told. */
async function readIndex({ git, objects }: Clone): Promise<Index> {
  const { value } = await objects();
  const { output } = git.value && value ? await runGit(['ls-files', '-z', '--stage'], withIndex(value, git.value)) : {};
  const files = new Set<string>();
  const submodules = new Map<string, string>();
  // `<mode> <name> <stage>`, a tab, the path
  for (const [, mode = '', oid = '', file = ''] of (output?.toString('utf8') ?? '').matchAll(LISTED)) {
    files.add(file);
    if (kindOf(mode) === 'submodule') submodules.set(file, oid);
  }
  return { files, submodules };
}

const LISTED = /(\d+) (\w+) \d\t([^\0]+)\0/gy;

/** Of paths from the repository's root those below the checked folder, from there. */
function below(files: Iterable<string>, prefix: string): ReadonlySet<string> {
  const start = prefix === '' ? '' : `${prefix}/`;
  return new Set([...files].flatMap((file) => (file.startsWith(start) ? [file.slice(start.length)] : [])));
}

/** What an app that has to do with clinical records cannot do without, in any language or file. */
const CLINICAL = /HKClinical|clinicalType|ClinicalHealthRecords|health-records|clinicalRecord|healthRecords/;

/** Where nothing is clinical now, the base matters only if what the change took away was. Asks this clone alone. */
async function mayMatter(clone: Clone, commit: string): Promise<boolean> {
  const { value: objects } = await clone.objects();
  if (objects === undefined || !isObjectName(commit)) return false;
  const { output } = await runGit(['diff-tree', '-r', '-z', '--no-renames', '--raw', commit, 'HEAD'], objects.call);
  if (!output) return false;
  const gone = [...output.toString('latin1').matchAll(/:\d+ \d+ ([0-9a-f]+) [0-9a-f]+ [MDT]\0/g)];
  const oids = gone.map(([, oid = '']) => oid);
  if (oids.length === 0) return false;
  const snapshot = await openGitSnapshot(objects, commit);
  const blobs = await snapshot.value?.load(oids);
  return [...(blobs?.values() ?? [])].some((bytes) => bytes && CLINICAL.test(Buffer.from(bytes).toString('latin1')));
}
