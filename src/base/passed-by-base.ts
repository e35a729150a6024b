import { mayBeNamed, NAMED_FILES, OWN_FILES } from '../files/folders.ts';
import type { PassedBy } from '../files/passed-by.ts';
import type { Glob } from '../read/glob.ts';

/** What a listing of a commit's files passes by, as one of a checkout does. */
export interface PassedByBase {
  /** Every file of the commit. */
  readonly files: readonly string[];
  /** Those that a listing holds. */
  readonly plain: readonly string[];
  /** Links, and the path at which each ends; nothing for one that leads out. */
  readonly links: ReadonlyMap<string, string | undefined>;
  readonly isExcluded: Glob;
  /** What the checkout holds in such folders and no commit does: dependencies that were installed. */
  readonly foreign: { readonly folders: readonly string[]; below(folder: string): readonly string[] };
  has(file: string): boolean;
}

export function passedByBase({ files, plain, links, isExcluded, foreign, has }: PassedByBase): PassedBy {
  const lists = new Map<string, readonly string[]>();
  return {
    folders: [...new Set([...foldersPassedBy(files), ...foreign.folders])],
    links,
    isExcluded,
    own: (folder) => plain.filter((file) => file.startsWith(`${folder}/`)),
    list(folder) {
      const found = lists.get(folder) ?? [...files.filter((file) => isListed(file, folder)), ...foreign.below(folder)];
      lists.set(folder, found);
      return found;
    },
    isFile: has,
  };
}

function isListed(file: string, folder: string): boolean {
  return file.startsWith(`${folder}/`) && !NAMED_FILES.leavesOut(file.slice(folder.length));
}

/** The outermost folders that are left out of a listing, and that something may name. */
function foldersPassedBy(files: readonly string[]): readonly string[] {
  const found = new Set<string>();
  for (const file of files) {
    if (!OWN_FILES.leavesOut(file)) continue;
    for (let end = file.indexOf('/'); end >= 0; end = file.indexOf('/', end + 1)) {
      const folder = file.slice(0, end);
      if (!OWN_FILES.leavesOut(folder)) continue;
      if (mayBeNamed(folder)) found.add(folder);
      break;
    }
  }
  return [...found];
}
