/**
 * The project files of a repository: those that stand among its own files, and those that a workspace or another project
 * names in a folder that is passed by otherwise, or behind a link. The project that CocoaPods makes is none.
 */

import { namesGit } from '../../files/names-git.ts';
import { addAll } from '../../lists.ts';
import { readWorkspace } from '../../read/workspace.ts';
import { LEADS_OUT, type Skipped, UnreadableFile } from '../../types.ts';
import { type Checkout, resolvePath } from '../checkout.ts';
import { isInstalled } from '../packages/installed.ts';
import { folderOf } from '../paths.ts';

export interface Workspace {
  readonly path: string;
  /** Projects and packages, by path. */
  readonly members: readonly string[];
  readonly isUnread?: boolean;
}

/** The paths of the project files among the repository's own. */
export function listProjectFiles({ files }: Checkout): readonly string[] {
  return files.paths.filter((path) => /\.xcodeproj\/project\.(?:pbxproj|xcproj)$/.test(path));
}

/** The project files of a project that something names, where a listing passes it by. */
export function beyondFiles(project: string, { files }: Checkout): readonly string[] {
  if (!project.endsWith('.xcodeproj') || files.isBeyond?.(project) !== true) return [];
  const there = [`${project}/project.pbxproj`, `${project}/project.xcproj`].filter((file) => files.has(file));
  return there.length === 0 || isInstalled(files.withoutLinks?.(project) ?? project, files) ? [] : there;
}

const read = new WeakMap<
  Checkout,
  { readonly workspaces: readonly Workspace[]; readonly skipped: readonly Skipped[] }
>();

/** Every workspace of the repository that stands in no project. */
export function readWorkspaces(checkout: Checkout, skipped: Skipped[]): readonly Workspace[] {
  const known = read.get(checkout) ?? readAll(checkout);
  read.set(checkout, known);
  addAll(skipped, known.skipped);
  return known.workspaces;
}

function readAll(checkout: Checkout): { workspaces: Workspace[]; skipped: Skipped[] } {
  const skipped: Skipped[] = [];
  const found = checkout.files.paths.filter(
    (file) =>
      file.endsWith('.xcworkspace/contents.xcworkspacedata') && !folderOf(folderOf(file)).endsWith('.xcodeproj'),
  );
  const workspaces = found.flatMap((file): Workspace[] => {
    try {
      const references = readWorkspace(checkout.files.bytes(file), file);
      for (const { value, at } of references)
        if (namesGit(value)) skipped.push({ at, reason: `${value} ${LEADS_OUT}.` });
      return [
        {
          path: folderOf(file),
          members: references.flatMap(({ value }) => resolvePath('', value, checkout.files.root) ?? []),
        },
      ];
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      skipped.push({ at: error.at, reason: `The workspace ${file} cannot be read: ${error.why}.` });
      return [{ path: folderOf(file), members: [], isUnread: true }];
    }
  });
  return { workspaces, skipped };
}
