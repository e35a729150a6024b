import { gunzipSync, gzipSync } from 'node:zlib';
import { readList, readObject } from '../github/answers.ts';
import { type Author, authorship } from '../github/author.ts';
import { connectGitHub, type Octokit } from '../github/client.ts';
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
const PAGES = 10;
const MARKER = new RegExp(`\\n<!-- ${NAME} sweep(?: ([A-Za-z0-9+/=]+))? -->\\s*$`);
/** As a marker. What does not fit is left to `--previous`. */
const LONGEST_MARKER = 20_000;
const LONGEST_UNPACKED = 4 * 1024 * 1024;

export function openIssues(apiUrl: string, token: string, repository: string): Issues {
  const [owner = '', repo = ''] = repository.split('/');
  const client: Promise<Octokit> = connectGitHub(
    { name: 'other', apiUrl, serverUrl: '' } as Parameters<typeof connectGitHub>[0],
    token,
  ).octokit();
  return {
    async find() {
      const octokit = await client;
      const isOurs = authorship(octokit, token);
      for (let page = 1; page <= PAGES; page += 1) {
        const answer = await octokit.rest.issues.listForRepo({ owner, repo, state: 'all', per_page: 100, page });
        for (const each of readList(answer.data, 'a list of issues')) {
          const { number, state, body, user, pull_request: pull } = readObject(each, 'an issue');
          const marker = typeof body === 'string' ? MARKER.exec(body.replaceAll('\r\n', '\n')) : null;
          if (marker === null || pull !== undefined || typeof number !== 'number') continue;
          if (!(await isOurs(user as Author | null))) continue;
          return { number, isOpen: state === 'open', before: unpackBefore(marker[1]) };
        }
        if (answer.headers.link?.includes('rel="next"') !== true) break;
      }
      return undefined;
    },
    async write(issue, change) {
      const { rest } = await client;
      if (issue === undefined) await rest.issues.create({ owner, repo, title: TITLE, ...change });
      else await rest.issues.update({ owner, repo, issue_number: issue.number, ...change });
    },
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
  const isBad = isFailed || fresh.length > 0;
  if (issue === undefined) {
    if (!isBad) return 'No issue: nothing failed.';
    await issues.write(undefined, { body: bodyOf(merged, fresh) });
    return 'Opened an issue.';
  }
  if (isBad && fresh.length === 0 && issue.isOpen) return 'The issue stays as it is: nothing is new.';
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
