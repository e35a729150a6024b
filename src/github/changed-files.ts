import { readFiles } from './answers.ts';
import type { GitHub } from './client.ts';
import type { PullRequest } from './event.ts';
import { type Attempt, attempt, type Outcome } from './outcome.ts';

/** Lines of the new version of a file, counted from 1, both ends included. */
export interface LineRange {
  readonly start: number;
  readonly end: number;
}

export interface ChangedFile {
  /** As the pull request leaves it, relative to the repository's root. */
  readonly path: string;
  /** What it was called before, when it was renamed. */
  readonly previousPath?: string;
  /** The lines that were added or changed. */
  readonly added: readonly LineRange[];
  /** The lines the diff shows, one range a hunk: where a review may comment. */
  readonly shown: readonly LineRange[];
  /** False where GitHub sends no patch: a binary or a very large file, of which no line is known to be changed. */
  readonly patched: boolean;
  /** The name that Git gives to its content in the head; absent where GitHub does not tell. */
  readonly blob?: string;
}

export interface ChangedFiles {
  readonly paths: ReadonlySet<string>;
  readonly files: ReadonlyMap<string, ChangedFile>;
  /** False where the pull request changes more files than GitHub lists. */
  readonly complete: boolean;
}

/** GitHub lists no more than 3,000 files: https://docs.github.com/rest/pulls/pulls#list-pull-requests-files */
const MOST_FILES = 3000;
const PER_PAGE = 100;

const LISTING: Attempt = {
  failed: 'Which files the pull request changes is not known',
  permission: 'pull-requests: read',
};

/** The files that a pull request adds or changes. Removed ones are left out. Never throws. */
export function listChangedFiles(
  github: GitHub,
  pullRequest: Pick<PullRequest, 'number' | 'changedFiles'>,
): Promise<Outcome<ChangedFiles>> {
  return attempt(LISTING, github.event, async () => {
    const { rest } = await github.octokit();
    const { owner = '', name: repo = '' } = github.event.repository ?? {};
    const files = new Map<string, ChangedFile>();
    let listed = 0;
    for (let page = 1; page <= MOST_FILES / PER_PAGE; page++) {
      const request = { owner, repo, pull_number: pullRequest.number, per_page: PER_PAGE, page };
      const { data, headers } = await rest.pulls.listFiles(request);
      const entries = readFiles(data);
      listed += entries.length;
      for (const { filename, status, patch, previousFilename: previousPath, sha } of entries) {
        if (status === 'removed') continue;
        const ranges = readPatch(patch ?? '');
        const before = previousPath === undefined ? {} : { previousPath };
        const blob = sha === undefined ? {} : { blob: sha };
        files.set(filename, { path: filename, ...before, ...ranges, patched: patch !== undefined, ...blob });
      }
      if (headers.link?.includes('rel="next"') !== true) break;
    }
    const complete = listed < MOST_FILES && listed >= (pullRequest.changedFiles ?? 0);
    return { paths: new Set(files.keys()), files, complete };
  });
}

/** The ranges of a unified diff without file headers, as GitHub sends it for one file. */
export function readPatch(patch: string): Pick<ChangedFile, 'added' | 'shown'> {
  const added: LineRange[] = [];
  const shown: LineRange[] = [];
  let line = 0;
  for (const text of patch.split('\n')) {
    const [, start, count = '1'] = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/.exec(text) ?? [];
    if (start !== undefined) {
      line = Number(start);
      if (Number(count) > 0) shown.push({ start: line, end: line + Number(count) - 1 });
    } else if (line === 0) {
      // Before the first hunk, and in a hunk that leaves nothing of the file.
    } else if (text.startsWith('+')) {
      const last = added.at(-1);
      if (last?.end === line - 1) added[added.length - 1] = { start: last.start, end: line };
      else added.push({ start: line, end: line });
      line++;
    } else if (text.startsWith(' ')) line++;
  }
  return { added, shown };
}
