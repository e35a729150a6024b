import { readList, readObject } from './answers.ts';
import { type Author, authorship } from './author.ts';
import { connectGitHub, type Octokit } from './client.ts';

/** The one issue that we keep in a repository: found by a hidden marker at its end and by who wrote it. */
export interface OwnIssue {
  readonly number: number;
  readonly isOpen: boolean;
  /** What the marker carries: its first group. */
  readonly mark: string | undefined;
}

export interface OwnIssues {
  find(): Promise<OwnIssue | undefined>;
  /** Edits it, or opens it where there is none. */
  write(issue: { readonly number: number } | undefined, change: Readonly<Record<string, string>>): Promise<void>;
}

export interface IssueAccess {
  readonly apiUrl: string;
  readonly token: string;
  /** `owner/name` */
  readonly repository: string;
}

const PAGES = 10;

export function openOwnIssues(
  { apiUrl, token, repository }: IssueAccess,
  { title, marker }: { readonly title: string; readonly marker: RegExp },
): OwnIssues {
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
          const found = typeof body === 'string' ? marker.exec(body.replaceAll('\r\n', '\n')) : null;
          if (found === null || pull !== undefined || typeof number !== 'number') continue;
          if (!(await isOurs(user as Author | null))) continue;
          return { number, isOpen: state === 'open', mark: found[1] };
        }
        if (answer.headers.link?.includes('rel="next"') !== true) break;
      }
      return undefined;
    },
    async write(issue, change) {
      const { rest } = await client;
      if (issue === undefined) await rest.issues.create({ owner, repo, title, ...change });
      else await rest.issues.update({ owner, repo, issue_number: issue.number, ...change });
    },
  };
}
