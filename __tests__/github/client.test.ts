import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { connectForCommits } from '../../src/github/base-client.ts';
import type { Limits } from '../../src/github/bounded-fetch.ts';
import { connectGitHub } from '../../src/github/client.ts';
import type { GitHubEvent } from '../../src/github/event.ts';
import { NoToken, Unanswered } from '../../src/github/outcome.ts';
import type { Patience } from '../../src/github/patience.ts';
import { NAME, VERSION } from '../../src/tool.ts';

/** What is said on the console, also by those who take hold of it when they are loaded. */
const said = vi.hoisted(() => {
  const lines: unknown[] = [];
  for (const name of ['log', 'info', 'warn', 'error', 'debug'] as const)
    console[name] = (...words) => lines.push(words);
  return lines;
});

/** The limits that clients were made with, and how long the last one has left. */
const made = vi.hoisted(() => [] as unknown[]);
let patience: Patience | undefined;
vi.mock('../../src/github/bounded-fetch.ts', async (original) => {
  const real = await original<typeof import('../../src/github/bounded-fetch.ts')>();
  return {
    ...real,
    boundedFetch: (...of: Parameters<typeof real.boundedFetch>) => {
      patience = of[1];
      made.push({ ...of[3], left: patience.left() });
      return real.boundedFetch(...of);
    },
  };
});

type Answer = readonly [status: number, headers?: Readonly<Record<string, string>>, body?: unknown];

/** In place of a status: no answer comes. */
const SILENT = 0;

let answers: Answer[] = [];
let seen: http.IncomingMessage[] = [];
/** How many milliseconds pass, by the clock of this process, until an answer comes. */
let passing = 0;
const server = http.createServer((request, response) => {
  seen.push(request);
  if (passing > 0) {
    const late = Date.now() + passing;
    vi.spyOn(Date, 'now').mockReturnValue(late);
  }
  const [status, headers = {}, body = {}] = answers.shift() ?? [200];
  if (status === SILENT) return;
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  [answers, seen] = [[], []];
  [made.length, passing] = [0, 0];
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

const EVENT: GitHubEvent = {
  ...{ name: 'pull_request', serverUrl: 'https://github.com', notices: [] },
  apiUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v3`,
};
const LIMITS: Limits = { run: 20_000, request: 10_000, second: 20 };

/** How a call ends, and how often the server was asked. */
async function ask(more: readonly Answer[], limits: Partial<Limits> = LIMITS) {
  answers = [...more];
  seen = [];
  const octokit = await connectGitHub(EVENT, 'ghs_job', limits).octokit();
  const began = performance.now();
  const ended = await octokit.request('GET /thing').then(
    ({ status }) => status,
    (error: unknown) => (error instanceof Unanswered ? error : ((error as { status?: number }).status ?? error)),
  );
  return { ended, asked: seen.length, took: performance.now() - began };
}

describe('a way to GitHub', () => {
  test('goes to the address of the event, with the token and our name, and is made once', async () => {
    const github = connectGitHub(EVENT, ' ghs_job\n', LIMITS);
    expect([github.event, github.token]).toEqual([EVENT, 'ghs_job']);
    expect(github.octokit()).toBe(github.octokit());
    await (await github.octokit()).request('GET /thing');
    expect(seen.map(({ method, url, headers }) => [method, url, headers.authorization])).toEqual([
      ['GET', '/api/v3/thing', 'token ghs_job'],
    ]);
    expect(seen[0]?.headers['user-agent']?.startsWith(`${NAME}/${VERSION}`)).toBe(true);
  });

  test.each([undefined, '', ' \n', 'two words', 'gh\u00e9', 'a\u0000b', 'a\nb'])(
    'is none with the token %j',
    async (token) => {
      const github = connectGitHub(EVENT, token);
      expect(github.token).toBeUndefined();
      await expect(github.octokit()).rejects.toThrow(NoToken);
      expect(made).toEqual([]);
    },
  );

  test.each(['!', '~', 'a!~z'])('takes any token that a header can hold: %s', (token) => {
    expect(connectGitHub(EVENT, token).token).toBe(token);
  });

  test('has the time that it is given; without a word that of a run', async () => {
    await connectGitHub(EVENT, 'x').octokit();
    await connectGitHub(EVENT, 'x', { request: 7 }).octokit();
    await connectForCommits(EVENT, 'x').octokit();
    expect(made).toEqual([
      { run: 45_000, request: 10_000, second: 1000, left: 45_000 },
      { run: 45_000, request: 7, second: 1000, left: 45_000 },
      { run: 12_000, request: 6000, second: 1000, left: 12_000 },
    ]);
    expect([connectForCommits(EVENT, ' x').token, connectForCommits(EVENT, 'x').event]).toEqual(['x', EVENT]);
  });
});

describe('what fails', () => {
  test('by a fault of GitHub’s own is asked for three times, with pauses', async () => {
    const fault: Answer = [500];
    expect(await ask([fault, fault, [200]])).toMatchObject({ ended: 200, asked: 3 });
    expect(await ask([fault, fault, fault, [200]])).toMatchObject({ ended: 500, asked: 3 });
    // After one and four seconds, which are short here.
    const { took } = await ask([fault, fault, [200]], { ...LIMITS, second: 50 });
    expect(took).toBeGreaterThan(200);
    expect(took).toBeLessThan(4000);
  });

  test.each([400, 401, 403, 404, 410, 422, 429, 451])('with %i is asked for once', async (status) => {
    expect(await ask([[status], [200]])).toMatchObject({ ended: status, asked: 1 });
  });

  test('waits no longer each time: calls share no count', async () => {
    const octokit = await connectGitHub(EVENT, 'ghs_job', { ...LIMITS, second: 100 }).octokit();
    for (const _ of [1, 2, 3]) {
      answers = [[500], [500], [500]];
      const began = performance.now();
      // Without options of their own.
      await expect(octokit.rest.meta.get()).rejects.toThrow();
      expect(performance.now() - began).toBeLessThan(3000);
    }
    expect(seen).toHaveLength(9);
  });

  test('by silence is hung up on, and not asked for again', async () => {
    const { ended, asked } = await ask([[SILENT], [200]], { ...LIMITS, request: 200 });
    expect(ended).toBeInstanceOf(Unanswered);
    expect([(ended as Error).message, asked]).toEqual(['GitHub did not answer within 1 s', 1]);
  });

  test('says nothing on its own', async () => {
    said.length = 0;
    const late = { deprecation: 'Sat, 01 Jan 2000 00:00:00 GMT', sunset: 'Sat, 01 Jan 2000 00:00:00 GMT' };
    await ask([
      [500, late],
      [429, { 'retry-after': '1' }, { message: 'secondary rate limit' }],
      [200, late],
    ]);
    const octokit = await connectGitHub(EVENT, 'ghs_job', LIMITS).octokit();
    for (const name of ['debug', 'info', 'warn', 'error'] as const) octokit.log[name]('x');
    expect(said).toEqual([]);
  });
});

describe('a limit of GitHub’s', () => {
  const secondary: Answer = [403, { 'retry-after': '2' }, { message: 'You have exceeded a secondary rate limit.' }];
  const usedUp = (seconds: number): Answer => [
    403,
    {
      ...{ 'x-ratelimit-remaining': '0', 'x-ratelimit-limit': '1000' },
      'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + seconds),
    },
    { message: 'API rate limit exceeded' },
  ];

  test.each<[string, () => Answer]>([
    ['that names a pause', () => secondary],
    ['that names its end', () => usedUp(2)],
  ])('%s is waited for, once', async (_, limit) => {
    expect(await ask([limit(), [200]])).toMatchObject({ ended: 200, asked: 2 });
    expect(await ask([limit(), limit(), [200]])).toMatchObject({ ended: 403, asked: 2 });
  });

  test.each<[string, () => Answer]>([
    ['that names a pause', () => [403, { 'retry-after': '100' }, { message: 'a secondary rate limit' }]],
    ['that names its end', () => usedUp(100)],
  ])('%s beyond the time of the run is not waited for', async (_, limit) => {
    // Before the answer came, nearly the whole minute had passed.
    passing = 59_900;
    expect(await ask([limit(), [200]], { ...LIMITS, run: 60_000 })).toMatchObject({ ended: 403, asked: 1 });
    passing = 0;
    vi.restoreAllMocks();
    expect(await ask([limit(), [200]], { ...LIMITS, run: 60_000 })).toMatchObject({ ended: 200, asked: 2 });
  });

  test('that would be over as the time is, is none to wait for', async () => {
    // Nine seconds and one for the answer are as long as the run itself.
    vi.spyOn(Date, 'now').mockReturnValue(Date.now());
    const limit: Answer = [403, { 'retry-after': '9' }, { message: 'a secondary rate limit' }];
    const of = (run: number) => ask([limit, [200]], { ...LIMITS, second: 100, run });
    expect(await of(1000)).toMatchObject({ ended: 403, asked: 1 });
    expect(await of(1001)).toMatchObject({ ended: 200, asked: 2 });
  });

  test('counts what the waits take', async () => {
    await ask([[403, { 'retry-after': '20' }, { message: 'a secondary rate limit' }], [200]]);
    expect(LIMITS.run - (patience?.left() ?? 0)).toBeGreaterThan(350);
  });
});

describe('a payload that is garbled', () => {
  const folder = mkdtempSync(join(tmpdir(), 'payload-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('costs no client, and is where it was afterwards', async () => {
    const payload = join(folder, 'event.json');
    writeFileSync(payload, '{ "broken');
    vi.stubEnv('GITHUB_EVENT_PATH', payload);
    vi.resetModules();
    const { connectGitHub: fresh } = await import('../../src/github/client.ts');
    await (await fresh(EVENT, 'ghs_job', LIMITS).octokit()).request('GET /thing');
    expect([process.env.GITHUB_EVENT_PATH, existsSync(payload), seen.length]).toEqual([payload, true, 1]);
    vi.stubEnv('GITHUB_EVENT_PATH', undefined);
    await fresh(EVENT, 'ghs_job', LIMITS).octokit();
    expect(process.env.GITHUB_EVENT_PATH).toBeUndefined();
  });
});
