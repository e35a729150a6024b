import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import { readContract } from '../action/contract.ts';
import { answerFaults, queryFaults } from './graphql.ts';
import { type Hosted, headOf, makeArchive, treeOf } from './hosted.ts';
import { commitObject, type Issue, issueObject } from './objects.ts';

export { type Hosted, headOf, makeArchive, treeOf } from './hosted.ts';
export type { Issue } from './objects.ts';

export const TOKEN = 'ghs_sweep';

/** SARIF that was uploaded. */
export interface Upload {
  readonly repository: string;
  readonly commit: string;
  readonly ref: string;
  /** Unpacked. */
  readonly sarif: string;
}

export interface SweepLoopback {
  readonly env: Readonly<Record<string, string>>;
  /** Method and path of each request, without those for archives at their own host. */
  readonly requests: string[];
  readonly issues: Issue[];
  /** `authorization` of the requests to the archive host: none may have one. */
  readonly archiveTokens: (string | undefined)[];
  readonly hosted: Hosted[];
  readonly uploads: Upload[];
  /** Every breach of GitHub's own description of its API, by us or by this server: `close` throws them. */
  readonly problems: string[];
  /** Requests left of the hour; every one of REST takes one. */
  remaining: number;
  /** Called before a page of the listing is given. */
  onPage?: (page: number) => void;
  /** Called before a page of custom properties is given. */
  onProperties?: (page: number) => void;
  close(): Promise<void>;
}

export async function startSweepLoopback(hosted: Hosted[]): Promise<SweepLoopback> {
  const contract = readContract();
  /** When each was made: cursors of the listing stand there, whatever comes and goes. */
  const created = new Map<string, number>();
  const archives = createServer((request, response) => {
    loopback.archiveTokens.push(request.headers.authorization);
    const [, owner, name, head] = (request.url ?? '').split('/');
    const one = hosted.find(({ repository }) => repository === `${owner}/${name}`);
    const files = one && [one.files ?? {}, ...Object.values(one.branches ?? {})].find((each) => headOf(each) === head);
    if (one === undefined || files === undefined) return void response.writeHead(404).end();
    const kept = Object.fromEntries(Object.entries(files).filter(([place]) => !one.leftOut?.includes(place)));
    (one.archive ? Promise.resolve(one.archive) : makeArchive(kept)).then((bytes) => response.end(bytes));
  });
  const api = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  const [apiUrl, archiveUrl] = [await listen(api), await listen(archives)];
  const loopback: SweepLoopback = {
    env: { GITHUB_API_URL: apiUrl, GITHUB_TOKEN: TOKEN, GH_TOKEN: '', GITHUB_REPOSITORY: 'acme/controller' },
    ...{ requests: [], issues: [], archiveTokens: [], hosted, uploads: [], problems: [], remaining: 5000 },
    async close() {
      for (const server of [api, archives]) {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      }
      if (loopback.problems.length > 0) throw new Error(loopback.problems.slice(0, 5).join('\n'));
    },
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '', apiUrl);
    const method = request.method ?? '';
    const body = (await buffer(request)).toString('utf8');
    loopback.requests.push(`${method} ${pathname}`);
    const isGraphql = pathname === '/graphql';
    if (!isGraphql) loopback.remaining -= 1;
    const reset = Math.floor(Date.now() / 1000) + 3600;
    const headers = {
      'content-type': 'application/json; charset=utf-8',
      'x-ratelimit-limit': '5000',
      'x-ratelimit-remaining': String(isGraphql ? 5000 : Math.max(0, loopback.remaining)),
      'x-ratelimit-reset': String(reset),
    };
    const call = isGraphql ? undefined : contract.match(method, pathname);
    const note = (problems: readonly string[]) => loopback.problems.push(...problems);
    if (call === undefined && !isGraphql) note([`${method} ${pathname} is no operation of the contract.`]);
    else if (call)
      note(contract.checkRequest(call.operation, searchParams, body === '' ? undefined : JSON.parse(body)));
    const give = (status: number, value: unknown, more: Record<string, string> = {}) => {
      if (call && status < 400) note(contract.checkResponse(call.operation, status, value));
      response.writeHead(status, { ...headers, ...more }).end(JSON.stringify(value));
    };
    if (request.headers.authorization !== `Bearer ${TOKEN}` && request.headers.authorization !== `token ${TOKEN}`)
      return give(401, { message: 'Bad credentials' });
    if (!isGraphql && loopback.remaining < 0) return give(403, { message: 'API rate limit exceeded' });
    if (isGraphql) {
      const { query, variables } = JSON.parse(body) as { query: string; variables: { login: string; after?: string } };
      note(queryFaults(query, variables));
      const told = query.includes('viewer') ? { data: { viewer: { login: 'sweeper[bot]' } } } : listing(variables);
      note(answerFaults(query, told.data));
      return give(200, told);
    }
    const [, kind, owner = '', name = '', ...rest] = pathname.split('/');
    if (kind === 'orgs') {
      const page = Number(searchParams.get('page') ?? 1);
      loopback.onProperties?.(page);
      const all = hosted.filter(({ repository }) => repository.startsWith(`${owner}/`)).map(withProperties);
      const more = all.length > page * 100 ? { link: `<${apiUrl}${pathname}?page=${page + 1}>; rel="next"` } : {};
      return give(200, all.slice(page * 100 - 100, page * 100), more);
    }
    if (`${owner}/${name}` === 'acme/controller' && rest[0] === 'issues')
      return give(...issuesAnswer(method, rest[1], body));
    const one = hosted.find(({ repository }) => repository === `${owner}/${name}`);
    if (kind !== 'repos' || one === undefined) return give(404, { message: 'Not Found' });
    const [what, ref = ''] = rest;
    const commits = [one.files ?? {}, ...Object.values(one.branches ?? {})];
    const url = `${apiUrl}/repos/${one.repository}`;
    if (what === 'properties') return give(200, withProperties(one).properties);
    if (what === 'commits') {
      const files = ref === 'main' ? one.files : one.branches?.[decodeURIComponent(ref)];
      if (files === undefined) return give(422, { message: 'No commit found' });
      return give(200, commitObject(url, headOf(files), treeOf(files).id));
    }
    if (what === 'git' && ref === 'trees') {
      const files = commits.find((each) => [headOf(each), treeOf(each).id].includes(rest[2] ?? ''));
      if (files === undefined) return give(404, { message: 'Not Found' });
      const tree = treeOf(files).entries.map(({ name: path, mode, id: sha, content }) => ({
        ...{ path, mode, type: 'blob', sha, size: content.length, url: `${url}/git/blobs/${sha}` },
      }));
      return give(200, { sha: rest[2], url: `${url}/git/trees/${rest[2]}`, tree, truncated: false });
    }
    if (what === 'git' && ref === 'blobs') {
      const sha = rest[2] ?? '';
      const blob = commits.flatMap((files) => treeOf(files).entries).find(({ id }) => id === sha);
      if (blob === undefined) return give(404, { message: 'Not Found' });
      const content = blob.content.toString('base64');
      const about = { sha, node_id: `B_${sha}`, url: `${url}/git/blobs/${sha}`, size: blob.content.length };
      return give(200, { ...about, content, encoding: 'base64' });
    }
    if (what === 'git' && ref === 'ref') {
      const branch = rest.slice(3).map(decodeURIComponent).join('/');
      const files = rest[2] !== 'heads' ? undefined : branch === 'main' ? one.files : one.branches?.[branch];
      if (files === undefined || one.tags?.includes(branch)) return give(404, { message: 'Not Found' });
      const object = { type: 'commit', sha: headOf(files), url: `${url}/git/commits/${headOf(files)}` };
      return give(200, { ref: `refs/heads/${branch}`, node_id: 'R', url: `${url}/git/refs/heads/${branch}`, object });
    }
    if (what === 'code-scanning') {
      if (one.scanningStatus !== undefined) return give(one.scanningStatus, { message: 'No code security here' });
      const { commit_sha: commit, ref: full, sarif } = JSON.parse(body) as Record<string, string>;
      const unpacked = gunzipSync(Buffer.from(sarif ?? '', 'base64')).toString('utf8');
      loopback.uploads.push({ repository: one.repository, commit: commit ?? '', ref: full ?? '', sarif: unpacked });
      return give(202, { id: 'an-id', url: `${url}/code-scanning/sarifs/an-id` });
    }
    if (what !== 'tarball') return give(404, { message: `Not Found: ${searchParams}` });
    if (one.archiveStatus !== undefined) return give(one.archiveStatus, { message: 'No' });
    response.writeHead(302, { ...headers, location: `${archiveUrl}/${owner}/${name}/${ref}` }).end();
  }

  function listing({ login, after }: { login: string; after?: string | null }) {
    const last = after ? Number(after) : -1;
    loopback.onPage?.(Math.ceil((last + 1) / 100));
    for (const { id, repository } of hosted)
      if (!created.has(id ?? repository)) created.set(id ?? repository, created.size);
    const madeAt = ({ id, repository }: Hosted) => created.get(id ?? repository) ?? 0;
    const own = hosted
      .filter(({ repository }) => repository.toLowerCase().startsWith(`${login.toLowerCase()}/`))
      .sort((a, b) => madeAt(a) - madeAt(b));
    if (own.length === 0)
      return { data: { repositoryOwner: null }, errors: [{ type: 'NOT_FOUND', message: `no ${login}` }] };
    const left = own.filter((one) => madeAt(one) > last);
    const shown = left.slice(0, 100);
    const nodes = shown.map((one) => ({
      ...{ id: one.id ?? one.repository, nameWithOwner: one.repository, visibility: one.visibility ?? 'PUBLIC' },
      ...{ isArchived: one.isArchived ?? false, isFork: one.isFork ?? false, isDisabled: one.isDisabled ?? false },
      ...{ isEmpty: one.isEmpty ?? false, diskUsage: one.size ?? 100 },
      defaultBranchRef: one.isEmpty
        ? null
        : { name: 'main', target: { oid: headOf(one.files), tree: { oid: treeOf(one.files ?? {}).id } } },
      languages: {
        totalCount: (one.languages ?? ['Swift']).length,
        nodes: (one.languages ?? ['Swift']).map((language) => ({ name: language })),
      },
      repositoryTopics: { nodes: (one.topics ?? []).map((topic) => ({ topic: { name: topic } })) },
    }));
    const end = shown.at(-1);
    const pageInfo = { hasNextPage: left.length > shown.length, endCursor: end ? String(madeAt(end)) : null };
    return { data: { repositoryOwner: { repositories: { pageInfo, nodes } } } };
  }

  function withProperties({ repository, properties = {} }: Hosted) {
    return {
      ...{ repository_id: 1, repository_name: repository.split('/')[1], repository_full_name: repository },
      properties: Object.entries(properties).map(([property_name, value]) => ({ property_name, value })),
    };
  }

  function issuesAnswer(method: string, number: string | undefined, body: string): [number, unknown] {
    const shown = (issue: Issue) => issueObject(apiUrl, issue);
    if (method === 'GET') return [200, loopback.issues.map(shown)];
    const change = JSON.parse(body) as Partial<Issue>;
    if (method === 'PATCH') {
      const issue = loopback.issues.find((each) => String(each.number) === number);
      if (issue === undefined) return [404, { message: 'Not Found' }];
      return [200, shown(Object.assign(issue, change))];
    }
    const issue: Issue = {
      ...{ number: loopback.issues.length + 1, title: '', body: '', state: 'open' },
      ...{ user: { login: 'github-actions[bot]', type: 'Bot' }, ...change },
    };
    loopback.issues.push(issue);
    return [201, shown(issue)];
  }

  return loopback;
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
