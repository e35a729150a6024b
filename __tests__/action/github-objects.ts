/** Objects as GitHub's REST API sends them, with every required key; openapi.json is the judge of that. */

export interface User {
  readonly id: number;
  readonly login: string;
  readonly type: 'User' | 'Bot';
}

export const JOB_BOT: User = { id: 41898282, login: 'github-actions[bot]', type: 'Bot' };

export function simpleUser(api: string, { id, login, type }: User) {
  const url = `${api}/users/${encodeURIComponent(login)}`;
  return {
    login,
    id,
    node_id: `U_${id}`,
    avatar_url: `${api}/avatars/${id}`,
    gravatar_id: '',
    url,
    html_url: url,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type,
    site_admin: false,
  };
}

export function publicUser(api: string, user: User) {
  return {
    ...simpleUser(api, user),
    name: null,
    company: null,
    blog: '',
    location: null,
    email: null,
    hireable: null,
    bio: null,
    public_repos: 1,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: '2020-01-01T00:00:00Z',
    updated_at: '2026-01-01T00:00:00Z',
  };
}

/** A comment as the server remembers it. */
export interface Comment {
  readonly id: number;
  readonly issue: number;
  readonly author: User;
  body: string;
  /** How often it was edited. */
  edits: number;
  /** When it was last edited, where that matters; else a minute after the last edit. */
  updatedAt?: string;
}

export function issueComment(api: string, repository: string, { id, issue, author, body, edits, updatedAt }: Comment) {
  const minute = (count: number) => `2026-11-01T10:${String(count % 60).padStart(2, '0')}:00Z`;
  return {
    id,
    node_id: `IC_${id}`,
    url: `${repository}/issues/comments/${id}`,
    html_url: `${repository.replace('/repos/', '/')}/pull/${issue}#issuecomment-${id}`,
    issue_url: `${repository}/issues/${issue}`,
    user: simpleUser(api, author),
    created_at: minute(0),
    updated_at: updatedAt ?? minute(edits),
    body,
    author_association: author.type === 'Bot' ? 'NONE' : 'MEMBER',
    performed_via_github_app: null,
  };
}

/** A file of a pull request as the server remembers it. */
export interface PullFile {
  readonly filename: string;
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'copied' | 'changed' | 'unchanged';
  readonly previous?: string;
  /** Absent for a binary or very large file. */
  readonly patch?: string;
  /** The name of its content; some name when it does not matter. */
  readonly sha?: string;
}

export function diffEntry(repository: string, sha: string, { filename, status, previous, patch, sha: blob }: PullFile) {
  const lines = patch?.split('\n') ?? [];
  const additions = lines.filter((line) => line.startsWith('+')).length;
  const deletions = lines.filter((line) => line.startsWith('-')).length;
  const path = encodeURIComponent(filename);
  return {
    sha: blob ?? '0123456789abcdef0123456789abcdef01234567',
    filename,
    status,
    additions,
    deletions,
    changes: additions + deletions,
    blob_url: `${repository}/blob/${sha}/${path}`,
    raw_url: `${repository}/raw/${sha}/${path}`,
    contents_url: `${repository}/contents/${path}?ref=${sha}`,
    ...(patch === undefined ? {} : { patch }),
    ...(previous === undefined ? {} : { previous_filename: previous }),
  };
}

export interface ReviewComment {
  readonly path: string;
  readonly body: string;
  readonly line?: number;
  readonly start_line?: number;
  readonly side?: string;
  readonly start_side?: string;
}

/** A review as the server remembers it. */
export interface Review {
  readonly id: number;
  readonly pull: number;
  readonly author: User;
  readonly body: string;
  readonly commit: string;
  readonly state: string;
  readonly comments: readonly ReviewComment[];
}

export function review(api: string, repository: string, { id, pull, author, body, commit, state }: Review) {
  const page = `${repository.replace('/repos/', '/')}/pull/${pull}#pullrequestreview-${id}`;
  const request = `${repository}/pulls/${pull}`;
  return {
    id,
    node_id: `PRR_${id}`,
    user: simpleUser(api, author),
    body,
    state,
    html_url: page,
    pull_request_url: request,
    _links: { html: { href: page }, pull_request: { href: request } },
    submitted_at: '2026-11-01T10:00:00Z',
    commit_id: commit,
    author_association: 'NONE',
  };
}

export function reviewComment(api: string, repository: string, of: Review, comment: ReviewComment, id: number) {
  const url = `${repository}/pulls/comments/${id}`;
  const page = `${repository.replace('/repos/', '/')}/pull/${of.pull}#discussion_r${id}`;
  const request = `${repository}/pulls/${of.pull}`;
  return {
    url,
    id,
    node_id: `PRRC_${id}`,
    pull_request_review_id: of.id,
    diff_hunk: '@@ -1 +1 @@',
    path: comment.path,
    commit_id: of.commit,
    original_commit_id: of.commit,
    user: simpleUser(api, of.author),
    body: comment.body,
    created_at: '2026-11-01T10:00:00Z',
    updated_at: '2026-11-01T10:00:00Z',
    html_url: page,
    pull_request_url: request,
    author_association: 'NONE',
    _links: { self: { href: url }, html: { href: page }, pull_request: { href: request } },
    ...(comment.line === undefined ? {} : { line: comment.line, original_line: comment.line }),
    ...(comment.start_line === undefined ? {} : { start_line: comment.start_line }),
    side: comment.side ?? 'RIGHT',
  };
}
