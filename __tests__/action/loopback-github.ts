import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readContract } from './contract.ts';
import { type Answer, type Fault, faultAnswer, refusal, send } from './faults.ts';
import { JOB_BOT } from './github-objects.ts';
import { type GitHubState, makeState, type StateOptions, type Token } from './github-state.ts';

export type { Fault } from './faults.ts';
export { JOB_BOT } from './github-objects.ts';
export type { Pull, Token } from './github-state.ts';

export interface LoopbackOptions extends Partial<Pick<StateOptions, 'pulls' | 'folder' | 'longest'>> {
  readonly owner?: string;
  readonly repo?: string;
  /** `/api/v3` for a GitHub Enterprise Server. */
  readonly prefix?: string;
  /** Who may do what; `ghs_job` alone, as a job with `pull-requests: write` has it, when nothing is said. */
  readonly tokens?: Readonly<Record<string, Token>>;
}

export interface LoggedRequest {
  /** `issues/list-comments`; the method and path for what the contract does not know. */
  readonly operation: string;
  readonly path: string;
  readonly body: unknown;
  /** 0 for what was never answered. */
  readonly status: number;
  readonly at: number;
}

/** A GitHub in this process: it keeps state between calls, holds every call against the contract, and fails on demand. */
export interface LoopbackGitHub extends Pick<GitHubState, 'comments' | 'reviews' | 'pulls' | 'say'> {
  readonly apiUrl: string;
  readonly serverUrl: string;
  readonly requests: LoggedRequest[];
  /** Every breach of GitHub's OpenAPI description, by us or by this server. Empty at the end of every test. */
  readonly problems: string[];
  /** Makes the next calls of an operation (`*` for any) fail, as often as said. */
  fail(operation: string, fault: Fault, times?: number): void;
  /** Makes the next calls of an operation wait, with their answers ready, until so many of them have come. */
  gather(operation: string, count: number): void;
  close(): Promise<void>;
}

export async function startLoopbackGitHub(options: LoopbackOptions = {}): Promise<LoopbackGitHub> {
  const { owner = 'octo-org', repo = 'health-app', prefix = '', pulls = [], folder } = options;
  const { longest = { bytes: 262_144, characters: 262_144 } } = options;
  const tokens = options.tokens ?? { ghs_job: { user: JOB_BOT, pullRequests: 'write' } };
  const contract = readContract();
  const requests: LoggedRequest[] = [];
  const problems: string[] = [];
  const faults: { readonly operation: string; readonly fault: Fault; left: number }[] = [];

  const gathering = new Map<string, { left: number; readonly ready: (() => void)[] }>();

  const server = createServer((request, response) => {
    answer(request).then(
      (sent) => send(response, ...sent),
      (error: unknown) => {
        problems.push(`The loopback server failed: ${error}`);
        response.destroy();
      },
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const serverUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const apiUrl = `${serverUrl}${prefix}`;
  const state = makeState({ api: apiUrl, repository: `${apiUrl}/repos/${owner}/${repo}`, pulls, folder, longest });

  async function answer(request: IncomingMessage): Promise<[Answer, Fault?]> {
    const { pathname, searchParams } = new URL(request.url ?? '', serverUrl);
    const method = request.method ?? '';
    const body = await readBody(request);
    const graphql = method === 'POST' && pathname === (prefix === '' ? '/graphql' : '/api/graphql');
    const path = pathname.startsWith(prefix) ? pathname.slice(prefix.length) : pathname;
    const call = graphql ? undefined : contract.match(method, path);
    const operation = graphql ? 'graphql' : (call?.operation.id ?? `${method} ${pathname}`);
    const breaches = call === undefined ? [] : contract.checkRequest(call.operation, searchParams, body);
    if (call === undefined && !graphql) breaches.push(`${operation} is no operation of the contract.`);
    problems.push(...breaches);

    const fault = takeFault(operation);
    const token = tokens[/^(?:token|bearer) (.+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? ''];
    const right = () => {
      // What breaks before it reaches GitHub changes nothing there.
      if (fault?.kind === 'drop' || fault?.kind === 'stall') return { status: 0 };
      if (breaches.length > 0) return refusal(422, 'Validation Failed');
      if (token === undefined) return refusal(401, 'Bad credentials');
      if (call === undefined) return { status: 200, body: { data: { viewer: { login: token.user.login } } } };
      const { owner: asked = owner, repo: named = repo, comment_id } = call.parameters;
      if (asked !== owner || named !== repo) return refusal(404, 'Not Found');
      if (fault?.kind === 'vanish') state.forget(Number(comment_id));
      return state.answer(call, searchParams, body, token);
    };
    const given = (fault && faultAnswer(fault)) ?? right();
    requests.push({ operation, path: pathname, body, status: given.status, at: Date.now() });
    if (call !== undefined && given.status > 0 && given.status < 300 && fault?.kind !== 'foreign') {
      problems.push(...contract.checkResponse(call.operation, given.status, given.body));
    }
    await waitForOthers(operation);
    return fault === undefined ? [given] : [given, fault];
  }

  async function waitForOthers(operation: string): Promise<void> {
    const group = gathering.get(operation);
    if (group === undefined) return;
    group.left -= 1;
    if (group.left > 0) await new Promise<void>((resolve) => group.ready.push(resolve));
    gathering.delete(operation);
    for (const go of group.ready) go();
  }

  function takeFault(operation: string): Fault | undefined {
    const found = faults.find((each) => each.left > 0 && (each.operation === '*' || each.operation === operation));
    if (found !== undefined) found.left--;
    return found?.fault;
  }

  return {
    ...state,
    apiUrl,
    serverUrl,
    requests,
    problems,
    fail(operation, fault, times = 1) {
      faults.push({ operation, fault, left: times });
    },
    gather(operation, count) {
      gathering.set(operation, { left: count, ready: [] });
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  return text === '' ? undefined : (JSON.parse(text) as unknown);
}
