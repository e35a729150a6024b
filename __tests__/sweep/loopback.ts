import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { pack } from 'tar-stream';

export const TOKEN = 'ghs_sweep';

/** A repository of the loopback GitHub. */
export interface Hosted {
  readonly repository: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly languages?: readonly string[];
  readonly topics?: readonly string[];
  readonly visibility?: 'PUBLIC' | 'PRIVATE' | 'INTERNAL';
  readonly properties?: Readonly<Record<string, string | readonly string[]>>;
  readonly isArchived?: boolean;
  readonly isFork?: boolean;
  readonly isDisabled?: boolean;
  readonly isEmpty?: boolean;
  readonly size?: number;
  /** Branches beside `main`: name → files. */
  readonly branches?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The status of its archive in place of it. */
  readonly archiveStatus?: number;
  /** The archive itself, where it is not made of `files`. */
  readonly archive?: Buffer;
}

export interface Issue {
  number: number;
  title: string;
  body: string;
  state: string;
  user: { login: string; type: string };
}

export interface SweepLoopback {
  readonly env: Readonly<Record<string, string>>;
  /** Method and path of each request, without those for archives at their own host. */
  readonly requests: string[];
  readonly issues: Issue[];
  /** `authorization` of the requests to the archive host: none may have one. */
  readonly archiveTokens: (string | undefined)[];
  readonly hosted: Hosted[];
  /** Requests left of the hour; every one of REST takes one. */
  remaining: number;
  /** Called before a page of the listing is given. */
  onPage?: (page: number) => void;
  close(): Promise<void>;
}

export function headOf(files: Readonly<Record<string, string>> = {}): string {
  return createHash('sha1').update(JSON.stringify(files)).digest('hex');
}

export async function startSweepLoopback(hosted: Hosted[]): Promise<SweepLoopback> {
  const archives = createServer((request, response) => {
    loopback.archiveTokens.push(request.headers.authorization);
    const [, owner, name, head] = (request.url ?? '').split('/');
    const one = hosted.find(({ repository }) => repository === `${owner}/${name}`);
    const files = one && [one.files ?? {}, ...Object.values(one.branches ?? {})].find((each) => headOf(each) === head);
    if (one === undefined || files === undefined) return void response.writeHead(404).end();
    (one.archive ? Promise.resolve(one.archive) : makeArchive(files)).then((bytes) => response.end(bytes));
  });
  const api = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  const [apiUrl, archiveUrl] = [await listen(api), await listen(archives)];
  const loopback: SweepLoopback = {
    env: { GITHUB_API_URL: apiUrl, GITHUB_TOKEN: TOKEN, GH_TOKEN: '', GITHUB_REPOSITORY: 'acme/controller' },
    ...{ requests: [], issues: [], archiveTokens: [], hosted, remaining: 5000 },
    async close() {
      for (const server of [api, archives]) {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      }
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
    const give = (status: number, value: unknown, more: Record<string, string> = {}) =>
      void response.writeHead(status, { ...headers, ...more }).end(JSON.stringify(value));
    if (request.headers.authorization !== `Bearer ${TOKEN}` && request.headers.authorization !== `token ${TOKEN}`)
      return give(401, { message: 'Bad credentials' });
    if (!isGraphql && loopback.remaining < 0) return give(403, { message: 'API rate limit exceeded' });
    if (isGraphql) {
      const { query, variables } = JSON.parse(body) as { query: string; variables: { login: string; after?: string } };
      if (query.includes('viewer')) return give(200, { data: { viewer: { login: 'sweeper[bot]' } } });
      return give(200, listing(variables));
    }
    const [, kind, owner = '', name = '', ...rest] = pathname.split('/');
    if (kind === 'orgs') return give(200, properties(owner));
    if (`${owner}/${name}` === 'acme/controller' && rest[0] === 'issues')
      return give(...issuesAnswer(method, rest[1], body));
    const one = hosted.find(({ repository }) => repository === `${owner}/${name}`);
    if (kind !== 'repos' || one === undefined) return give(404, { message: 'Not Found' });
    const [what, ref = ''] = rest;
    if (what === 'commits') {
      const files = ref === 'main' ? one.files : one.branches?.[decodeURIComponent(ref)];
      return files === undefined ? give(422, { message: 'No commit found' }) : give(200, { sha: headOf(files) });
    }
    if (what === 'git') {
      const tree = Object.keys(one.files ?? {}).map((path) => ({ path, type: 'blob', mode: '100644' }));
      return give(200, { sha: rest[2], tree, truncated: false });
    }
    if (what !== 'tarball') return give(404, { message: `Not Found: ${searchParams}` });
    if (one.archiveStatus !== undefined) return give(one.archiveStatus, { message: 'No' });
    response.writeHead(302, { ...headers, location: `${archiveUrl}/${owner}/${name}/${ref}` }).end();
  }

  function listing({ login, after }: { login: string; after?: string | null }) {
    const page = Number(after ?? 0);
    loopback.onPage?.(page);
    const own = hosted.filter(({ repository }) => repository.toLowerCase().startsWith(`${login.toLowerCase()}/`));
    if (own.length === 0)
      return { data: { repositoryOwner: null }, errors: [{ type: 'NOT_FOUND', message: `no ${login}` }] };
    const nodes = own.slice(page * 100, page * 100 + 100).map((one) => ({
      ...{ id: one.repository, nameWithOwner: one.repository, visibility: one.visibility ?? 'PUBLIC' },
      ...{ isArchived: one.isArchived ?? false, isFork: one.isFork ?? false, isDisabled: one.isDisabled ?? false },
      ...{ isEmpty: one.isEmpty ?? false, diskUsage: one.size ?? 100 },
      defaultBranchRef: one.isEmpty ? null : { name: 'main', target: { oid: headOf(one.files) } },
      languages: {
        totalCount: (one.languages ?? ['Swift']).length,
        nodes: (one.languages ?? ['Swift']).map((language) => ({ name: language })),
      },
      repositoryTopics: { nodes: (one.topics ?? []).map((topic) => ({ topic: { name: topic } })) },
    }));
    const pageInfo = { hasNextPage: own.length > page * 100 + 100, endCursor: String(page + 1) };
    return { data: { repositoryOwner: { repositories: { pageInfo, nodes } } } };
  }

  function properties(owner: string) {
    return hosted
      .filter(({ repository }) => repository.startsWith(`${owner}/`))
      .map(({ repository, properties: values = {} }) => ({
        repository_full_name: repository,
        properties: Object.entries(values).map(([property_name, value]) => ({ property_name, value })),
      }));
  }

  function issuesAnswer(method: string, number: string | undefined, body: string): [number, unknown] {
    const shown = (issue: Issue) => ({
      ...issue,
      html_url: `https://github.example/acme/controller/issues/${issue.number}`,
    });
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

/** An archive as GitHub makes it: one folder around all, packed. A file whose text begins with `-> ` is a link. */
export async function makeArchive(files: Readonly<Record<string, string>>, top = 'acme-app-0123456'): Promise<Buffer> {
  const tar = pack();
  for (const [name, text] of Object.entries(files)) {
    const place = `${top}/${name}`;
    if (text.startsWith('-> ')) tar.entry({ name: place, type: 'symlink', linkname: text.slice(3) });
    else tar.entry({ name: place }, text);
  }
  tar.finalize();
  return gzipSync(await buffer(tar));
}
