import { gunzipSync, gzipSync } from 'node:zlib';
import { openOwnIssues } from '../github/own-issue.ts';
import { NAME } from '../tool.ts';
import { type Before, ENOUGH, type Merged, type MergedRepository } from './merged.ts';
import { LONGEST_BODY, summaryMarkdown } from './summary.ts';

/** The issue of the controller repository that tells of the sweeps. */
export interface OwnIssue {
  readonly number: number;
  readonly isOpen: boolean;
  /** What the sweep found that wrote it last. */
  readonly before: Before | undefined;
}

export interface Issues {
  find(): Promise<OwnIssue | undefined>;
  write(issue: OwnIssue | undefined, change: Readonly<Record<string, string>>): Promise<void>;
}

const TITLE = 'Clinical Records Check: what the sweep found';
const MARKER = new RegExp(`\\n<!-- ${NAME} sweep(?: ([A-Za-z0-9+/=]+))? -->\\s*$`);
/** As a marker. What does not fit is left to `--previous`. */
const LONGEST_MARKER = 20_000;
const LONGEST_UNPACKED = 4 * 1024 * 1024;

export function openIssues(apiUrl: string, token: string, repository: string): Issues {
  const own = openOwnIssues({ apiUrl, token, repository }, { title: TITLE, marker: MARKER });
  return {
    async find() {
      const issue = await own.find();
      return issue && { number: issue.number, isOpen: issue.isOpen, before: unpackBefore(issue.mark) };
    },
    write: own.write,
  };
}

/** Opens, edits, closes or reopens the issue, or leaves it. Gives a line for the log. */
export async function tellIssue(
  issues: Issues,
  issue: OwnIssue | undefined,
  merged: Merged,
  fresh: readonly MergedRepository[],
): Promise<string> {
  const isFailed = merged.repositories.some(({ state }) => state === 'failed');
  // what is not known to be new may be: the issue is brought up to date
  const isBad = isFailed || fresh.length > 0;
  if (issue === undefined) {
    if (!isBad) return 'No issue: nothing failed.';
    await issues.write(undefined, { body: bodyOf(merged, fresh) });
    return 'Opened an issue.';
  }
  if (isBad && fresh.length === 0 && issue.isOpen && merged.earlier === undefined)
    return 'The issue stays as it is: nothing is new.';
  if (!isBad && !issue.isOpen) return 'The issue stays closed.';
  const state = isBad ? 'open' : 'closed';
  await issues.write(issue, { body: bodyOf(merged, fresh), state });
  return isBad ? (issue.isOpen ? 'Edited the issue.' : 'Reopened the issue.') : 'Closed the issue.';
}

function bodyOf(merged: Merged, fresh: readonly MergedRepository[]): string {
  const summary = summaryMarkdown(merged, fresh, LONGEST_BODY);
  const packed = packBefore(merged);
  return `${summary}\n<!-- ${NAME} sweep${packed.length > LONGEST_MARKER ? '' : ` ${packed}`} -->`;
}

function packBefore({ repositories }: Merged): string {
  const known = repositories.flatMap(({ repository, state, known: prints }) =>
    state === 'skipped' || (prints.length === 0 && state === 'not-applicable')
      ? []
      : [[repository, state, prints.map((print) => print.slice(0, ENOUGH))]],
  );
  return gzipSync(JSON.stringify(known), { level: 9 }).toString('base64');
}

function unpackBefore(packed: string | undefined): Before | undefined {
  if (packed === undefined) return undefined;
  try {
    const text = gunzipSync(Buffer.from(packed, 'base64'), { maxOutputLength: LONGEST_UNPACKED }).toString('utf8');
    const entries = (JSON.parse(text) as [string, string, string[]][]).map(
      ([repository, state, known]) => [String(repository), { state: String(state), known: known.map(String) }] as const,
    );
    return new Map(entries);
  } catch {
    return undefined;
  }
}
