import { expect, test } from 'vitest';
import { page } from './corpus.ts';
import { judgeAll, policyUrl } from './judging.ts';
import { freePort, goodChain, guardNetwork, makeNetwork, serveHttps } from './loopback.ts';
import { POLICY } from './table-cases.ts';

guardNetwork();

/** The behaviours that link checkers are compared by, and what each of them means. */
const EXPECTED = {
  '/ok': 'alive',
  '/moved': 'alive',
  '/404': 'dead',
  '/410': 'dead',
  '/to-404': 'dead',
  '/403': 'unverified',
  '/429': 'unverified',
  '/503': 'unverified',
  '/500': 'unverified',
  '/503-once': 'alive',
  '/head-405': 'alive',
  '/head-404': 'alive',
  '/loop': 'dead',
  '/empty': 'suspect',
  '/soft-404': 'suspect',
  '/slow': 'unverified',
} as const;

test('the seventeen behaviours of the field come out right, all at once and in time', async () => {
  let failures = 0;
  const port = await serveHttps((request, response) => {
    const path = request.url ?? '';
    const end = (status: number, body = '', headers = {}) =>
      response.writeHead(status, { 'content-type': 'text/html', ...headers }).end(body);
    const status = /^\/(\d{3})$/.exec(path)?.[1];
    if (path === '/503-once' && failures++ === 0) end(503, '', { 'retry-after': '0' });
    else if (status) end(Number(status), 'Something else');
    else if (path === '/moved') end(301, '', { location: '/ok' });
    else if (path === '/to-404') end(302, '', { location: '/404' });
    else if (path === '/loop') end(302, '', { location: '/loop' });
    else if (path === '/empty') end(200);
    else if (path === '/soft-404') end(200, page('404 - Page not found', '<p>No such page.</p>'));
    else if (path === '/slow') setTimeout(() => end(200, POLICY), 2500);
    else if (path.startsWith('/head-') && request.method === 'HEAD') end(Number(path.slice(6)));
    else if (['/ok', '/503-once', '/head-405', '/head-404'].includes(path)) end(200, POLICY);
    else end(404);
  }, goodChain('policy.clinic.org'));

  const network = makeNetwork({
    names: { 'nowhere.org': 'ENOTFOUND' },
    routes: { 'policy.clinic.org': port, 'closed.org': await freePort() },
    // A tenth of the real times.
    limits: { answerMs: 1000, urlMs: 2000, backoffMs: 100, confirmMs: 200 },
    realClock: true,
  });
  const urls = [
    ...Object.keys(EXPECTED).map((path) => `https://policy.clinic.org${path}`),
    'https://closed.org/',
    'https://nowhere.org/',
  ];
  const start = performance.now();
  const judged = await judgeAll(
    urls.map((url) => policyUrl(url)),
    {},
    network,
  );
  expect(performance.now() - start).toBeLessThan(2500);
  expect(
    Object.fromEntries(judged.map(({ url, verdict }) => [url.replace('https://policy.clinic.org', ''), verdict])),
  ).toEqual({
    ...EXPECTED,
    'https://closed.org/': 'suspect',
    'https://nowhere.org/': 'dead',
  });
});

test.each([
  ['as many as sites with many cookies send', 48, 'alive'],
  ['more than anybody reads', 80, 'unverified'],
])('headers of %s: %i KB', async (_, kilobytes, verdict) => {
  const cookies = Array.from({ length: kilobytes }, (__, index) => `c${index}=${'x'.repeat(1016)}`);
  const port = await serveHttps(
    (_request, response) => response.writeHead(200, { 'content-type': 'text/html', 'set-cookie': cookies }).end(POLICY),
    goodChain('policy.clinic.org'),
  );
  const network = makeNetwork({ routes: { 'policy.clinic.org': port }, limits: { answerMs: 5000 } });
  const [judged] = await judgeAll([policyUrl('https://policy.clinic.org/privacy')], {}, network);
  expect(judged?.verdict).toBe(verdict);
});
