import { copyFileSync, existsSync, lstatSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { wasInterrupted } from '../github/interruption.ts';
import { fillGitFolder, linkObjects } from './fill-git-folder.ts';
import { type GitCall, runGit } from './git.ts';
import { findGitFolder, type GitFolder } from './git-folder.ts';
import { readSmall } from './read-small.ts';
import { readRef } from './refs.ts';
import { makeScratchFolder, type ScratchFolder } from './scratch-folder.ts';
import type { Opened } from './snapshot.ts';

/** The clone that the checked folder stands in, if it stands in one. Nothing of it is looked at before it is asked for,
 *  and git is not called before `objects` is. */
export interface Clone {
  /** The checked folder, absolute. */
  readonly root: string;
  /** Where folders of ours are made; the machine's own place where it is not said. */
  readonly scratch: string | undefined;
  readonly ceiling: string | undefined;
  /** Where git keeps it. */
  readonly git: Opened<GitFolder>;
  /** The commit that is checked out. */
  readonly head: string | undefined;
  /** A way to its objects, opened once. */
  objects(): Promise<Opened<CloneObjects>>;
  /** Removes what was made to read it. */
  close(): void;
}

export interface CloneObjects {
  /** How git is called on them. */
  readonly call: GitCall;
  /** The settings of the clone, read as data: `remote.origin.url`, with each value that is given. */
  readonly settings: Settings;
  /** Why an object that the clone should have may not be there, where it is known to lack some: a whole sentence's end. */
  readonly lacks: string;
}

export type Settings = ReadonlyMap<string, readonly string[]>;

export interface CloneOptions {
  /** The folder that no clone is looked for above or outside of: the workspace of a job. */
  readonly ceiling?: string | undefined;
  readonly scratch?: string | undefined;
}

export function openClone(root: string, { ceiling, scratch }: CloneOptions = {}): Clone {
  let git: Opened<GitFolder> | undefined;
  let objects: Promise<Opened<CloneObjects>> | undefined;
  let folder: ScratchFolder | undefined;
  const find = () => (git ??= findGitFolder(root, ceiling));
  const open = async (): Promise<Opened<CloneObjects>> => {
    const { value, failed } = find();
    if (value === undefined) return { failed };
    if (wasInterrupted()) return { failed: 'the run was ended' };
    try {
      folder = makeScratchFolder(scratch);
      return await openObjects(value, folder.folder);
    } catch (error) {
      // What cannot be listed, or made: a full disk, a folder of somebody else's.
      if (error instanceof Error && 'code' in error) return { failed: `the clone cannot be opened (${error.code})` };
      throw error;
    }
  };
  return {
    root,
    scratch,
    ceiling,
    get git() {
      return find();
    },
    get head() {
      const { value } = find();
      return value && readRef(value, 'HEAD');
    },
    objects: () => (objects ??= open()),
    close() {
      folder?.remove();
      folder = undefined;
      objects = undefined;
    },
  };
}

const LONGEST_SETTINGS = 1024 * 1024;
const LONGEST_SHALLOW = 16 * 1024 * 1024;

async function openObjects(git: GitFolder, folder: string): Promise<Opened<CloneObjects>> {
  const { value: settings, failed } = await readSettings(path.join(git.common, 'config'), folder);
  if (failed !== undefined) return { failed };
  const form = settings.get('extensions.objectformat')?.at(-1) ?? 'sha1';
  const strange = judgeForm(settings, form);
  if (strange !== undefined) return { failed: strange };
  const shallow = readSmall(path.join(git.common, 'shallow'), LONGEST_SHALLOW);
  if (shallow !== undefined && !/^(?:[0-9a-f]{40,64}\n)*$/.test(shallow))
    return { failed: 'its list of cut commits is broken' };
  fillGitFolder(folder, { format: form === 'sha256' ? 'sha256' : 'sha1', head: readRef(git, 'HEAD'), shallow });
  const linked = linkObjects(path.join(git.common, 'objects'), folder);
  if (linked.failed !== undefined) return { failed: linked.failed };
  return { value: { call: { gitFolder: folder }, settings, lacks: tellLacks(git, settings) } };
}

/** Git's own reader of settings, on a file and without what that includes. */
async function readSettings(file: string, folder: string): Promise<Opened<Settings>> {
  const found = lstatSync(file, { throwIfNoEntry: false });
  if (!found?.isFile() || found.size > LONGEST_SETTINGS) return { failed: "the clone's settings are not read" };
  const args = ['config', '--file', file, '--no-includes', '--null', '--list'];
  const { output, failed } = await runGit(args, { gitFolder: folder });
  if (failed !== undefined) return { failed };
  const settings = new Map<string, string[]>();
  for (const entry of output.toString('utf8').split('\0')) {
    const end = entry.indexOf('\n');
    const key = end < 0 ? entry : entry.slice(0, end);
    const value = end < 0 ? 'true' : entry.slice(end + 1);
    settings.set(key, [...(settings.get(key) ?? []), value]);
  }
  return { value: settings };
}

/** Forms of a repository that mean the same to us whether they are set or not. */
const KNOWN_EXTENSIONS =
  /^extensions\.(?:noop|noop-v1|preciousobjects|partialclone|objectformat|refstorage|worktreeconfig|relativeworktrees)$/;

/** Why a clone of this form is not read: what is not known of it could be read wrongly. */
function judgeForm(settings: Settings, format: string): string | undefined {
  const refs = settings.get('extensions.refstorage')?.at(-1) ?? 'files';
  if (refs !== 'files')
    return `the clone keeps its branches in a form that is not read here (${shorten(refs)}): \`git refs migrate --ref-format=files\` changes that`;
  const version = settings.get('core.repositoryformatversion')?.at(-1) ?? '0';
  const unknown = [...settings.keys()].find((key) => key.startsWith('extensions.') && !KNOWN_EXTENSIONS.test(key));
  if (unknown !== undefined) return `the clone is of a form that is not known here (${shorten(unknown)})`;
  if (!/^[01]$/.test(version) || !/^sha(?:1|256)$/.test(format))
    return `the clone is of a form that is not known here (version ${shorten(version)}, ${shorten(format)})`;
  return undefined;
}

function shorten(text: string): string {
  return text.replaceAll(/[^\w.-]+/g, ' ').slice(0, 40);
}

function tellLacks({ common }: GitFolder, settings: Settings): string {
  if (existsSync(path.join(common, 'objects', 'info', 'alternates')))
    return ': the clone borrows objects of another one, which are not read (`git repack -a` copies them here)';
  const isPartial = [...settings.keys()].some((key) => /^extensions\.partialclone$|^remote\..*\.promisor$/s.test(key));
  return isPartial
    ? ': this is a partial clone, and what it left out is not fetched here (`git fetch --refetch --no-filter` gets it)'
    : '';
}

/** A call on the list that git keeps of the checkout's files. */
export function withIndex({ call }: CloneObjects, git: GitFolder): GitCall {
  // A list in two parts names the other by its place in the git folder.
  for (const name of readdirSync(git.own).filter((one) => /^sharedindex\.[0-9a-f]{40,64}$/.test(one))) {
    const copy = path.join(call.gitFolder, name);
    if (!existsSync(copy) && lstatSync(path.join(git.own, name)).isFile()) copyFileSync(path.join(git.own, name), copy);
  }
  return { ...call, workTree: { top: git.top, index: path.join(git.own, 'index') } };
}
