/** Objects as GitHub's REST API sends them, with every required key; ../action/openapi.json is the judge of that. */
import { simpleUser } from '../action/github-objects.ts';

export interface Issue {
  number: number;
  title: string;
  body: string;
  state: string;
  user: { login: string; type: string };
}

export function issueObject(api: string, { user, ...issue }: Issue) {
  const url = `${api}/repos/acme/controller/issues/${issue.number}`;
  return {
    ...issue,
    ...{ id: issue.number, node_id: `I_${issue.number}`, url, repository_url: `${api}/repos/acme/controller` },
    ...{ labels_url: `${url}/labels{/name}`, comments_url: `${url}/comments`, events_url: `${url}/events` },
    html_url: `https://github.example/acme/controller/issues/${issue.number}`,
    user: simpleUser(api, { id: 1, login: user.login, type: user.type === 'Bot' ? 'Bot' : 'User' }),
    ...{ labels: [], assignee: null, assignees: [], milestone: null, locked: false, comments: 0 },
    ...{ closed_at: null, created_at: '2026-11-24T09:00:00Z', updated_at: '2026-11-24T09:00:00Z' },
    author_association: 'NONE',
  };
}

export function commitObject(repository: string, sha: string, tree: string) {
  const url = `${repository}/commits/${sha}`;
  const who = { name: 'Somebody', email: 'somebody@example.org', date: '2026-11-24T09:00:00Z' };
  return {
    ...{ url, sha, node_id: `C_${sha}`, html_url: url, comments_url: `${url}/comments` },
    commit: {
      ...{ url, author: who, committer: who, message: 'A change', comment_count: 0 },
      tree: { sha: tree, url: `${repository}/git/trees/${tree}` },
    },
    ...{ author: null, committer: null, parents: [] },
  };
}
