import { describe, expect, test } from 'vitest';
import { systemNetwork } from '../../src/policy/probe-network.ts';
import { judgeAll, judgeOne, policyUrl } from './judging.ts';
import { faultyChains, goodChain, guardNetwork, type Handler, makeNetwork, serveHttps, serveRaw } from './loopback.ts';
import { POLICY } from './table-cases.ts';

guardNetwork();

const URL = 'https://policy.clinic.org/privacy';
const HOST = 'policy.clinic.org';

/** A server whose answers come in turn; the last one for ever. */
async function serveInTurn(...answers: readonly Handler[]): Promise<{ port: number; count: () => number }> {
  let count = 0;
  const port = await serveHttps((request, response) => {
    answers[Math.min(count, answers.length - 1)]?.(request, response);
    count += 1;
  }, goodChain(HOST));
  return { port, count: () => count };
}

const answer =
  (status: number, headers: Readonly<Record<string, string>> = {}, body = status === 200 ? POLICY : ''): Handler =>
  (_request, response) => {
    response.writeHead(status, { 'content-type': 'text/html', ...headers }).end(body);
  };

describe('what may pass is tried three times', () => {
  test('with one and two seconds in between', async () => {
    const { port, count } = await serveInTurn(answer(503));
    const network = makeNetwork({ routes: { [HOST]: port } });
    expect(await judgeOne(URL, {}, network)).toMatchObject({ verdict: 'unverified' });
    expect(network.waits).toEqual([1000, 2000]);
    expect(count()).toBe(3);
  });

  test('and believed when it has passed', async () => {
    const { port } = await serveInTurn(answer(502), answer(200));
    const network = makeNetwork({ routes: { [HOST]: port } });
    expect(await judgeOne(URL, {}, network)).toMatchObject({ verdict: 'alive' });
  });

  test('a connection that is reset is tried again', async () => {
    const { port } = await serveInTurn((request) => request.socket.destroy(), answer(200));
    const network = makeNetwork({ routes: { [HOST]: port } });
    expect(await judgeOne(URL, {}, network)).toMatchObject({ verdict: 'alive' });
  });

  test('what stays is not tried again', async () => {
    const { port, count } = await serveInTurn(answer(403));
    await judgeOne(URL, {}, makeNetwork({ routes: { [HOST]: port } }));
    expect(count()).toBe(1);
  });
});

describe('Retry-After', () => {
  test('is honoured up to 30 seconds, and not counted as our time', async () => {
    const { port } = await serveInTurn(answer(429, { 'retry-after': '30' }), answer(200));
    const network = makeNetwork({ routes: { [HOST]: port } });
    expect(await judgeOne(URL, {}, network)).toMatchObject({ verdict: 'alive' });
    expect(network.waits).toEqual([30_000]);
  });

  test('is taken as a date too', async () => {
    const { port } = await serveInTurn(
      answer(503, { 'retry-after': new Date(Date.now() + 8500).toUTCString() }),
      answer(200),
    );
    const network = makeNetwork({ routes: { [HOST]: port } });
    await judgeOne(URL, {}, network);
    expect(network.waits[0]).toBeGreaterThan(5000);
    expect(network.waits[0]).toBeLessThan(9000);
  });

  test.each(['31', '3600', '99999999999'])('of %s seconds is not waited for', async (seconds) => {
    const { port, count } = await serveInTurn(answer(429, { 'retry-after': seconds }), answer(200));
    const network = makeNetwork({ routes: { [HOST]: port } });
    expect(await judgeOne(URL, {}, network)).toMatchObject({ verdict: 'unverified' });
    expect(count()).toBe(1);
  });

  test('twice is not waited for beyond 30 seconds together', async () => {
    const { port, count } = await serveInTurn(answer(429, { 'retry-after': '20' }));
    const network = makeNetwork({ routes: { [HOST]: port } });
    await judgeOne(URL, {}, network);
    expect(network.waits).toEqual([20_000]);
    expect(count()).toBe(2);
  });
});

describe('nothing is called dead on one answer', () => {
  test('404 and then a page', async () => {
    const { port } = await serveInTurn(answer(404), answer(200));
    const network = makeNetwork({ routes: { [HOST]: port } });
    expect(await judgeOne(URL, {}, network)).toMatchObject({ verdict: 'alive' });
    expect(network.waits).toEqual([2000]);
  });

  test('404 and then nothing that tells', async () => {
    const { port } = await serveInTurn(answer(404), answer(503));
    expect(await judgeOne(URL, {}, makeNetwork({ routes: { [HOST]: port } }))).toMatchObject({ verdict: 'unverified' });
  });

  test('503, and then 404 twice', async () => {
    const { port, count } = await serveInTurn(answer(503), answer(404));
    expect(await judgeOne(URL, {}, makeNetwork({ routes: { [HOST]: port } }))).toMatchObject({ verdict: 'dead' });
    expect(count()).toBe(3);
  });

  test('a name that is found the second time', async () => {
    const { port } = await serveInTurn(answer(200));
    let asked = 0;
    const names = { [HOST]: () => (asked++ === 0 ? 'ENOTFOUND' : ['45.0.0.1']) };
    expect(await judgeOne(URL, {}, makeNetwork({ names, routes: { [HOST]: port } }))).toMatchObject({
      verdict: 'alive',
    });
  });

  test('404 when there is no time to ask again', async () => {
    const { port } = await serveInTurn(answer(404));
    const network = makeNetwork({ routes: { [HOST]: port } });
    const judged = await judgeOne(URL, { budgetMs: 1500 }, network);
    expect(judged).toMatchObject({ verdict: 'unverified', evidence: expect.stringContaining('no time') });
  });
});

describe('time', () => {
  test('all URLs together end within the budget', async () => {
    const port = await serveRaw(() => undefined);
    const hosts = Array.from({ length: 20 }, (_, index) => `slow-${index}.org`);
    const routes = Object.fromEntries(hosts.map((host) => [host, port]));
    const network = makeNetwork({ routes, limits: { answerMs: 10_000 }, realClock: true });
    const start = performance.now();
    const judged = await judgeAll(
      hosts.map((host) => policyUrl(`https://${host}/`)),
      { budgetMs: 300 },
      network,
    );
    expect(performance.now() - start).toBeLessThan(900);
    expect(new Set(judged.map(({ verdict, evidence }) => `${verdict}: ${evidence}`))).toEqual(
      new Set(['unverified: the time for URL checks was over before it answered']),
    );
  });

  test('a URL ends within its own time, however its answer drips', async () => {
    const drips: Handler = (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      const timer = setInterval(() => response.write('drip '), 20);
      response.on('close', () => clearInterval(timer));
    };
    const port = await serveHttps(drips, goodChain(HOST));
    const network = makeNetwork({ routes: { [HOST]: port }, limits: { urlMs: 300, answerMs: 200 }, realClock: true });
    const start = performance.now();
    expect(await judgeOne(URL, {}, network)).toMatchObject({ verdict: 'unverified' });
    expect(performance.now() - start).toBeLessThan(900);
  });

  test('a resolver that never answers is given up', async () => {
    const network = { ...makeNetwork({ limits: { answerMs: 50 } }), lookup: () => undefined };
    expect(await judgeOne(URL, {}, network)).toMatchObject({
      verdict: 'unverified',
      evidence: expect.stringContaining('no network here'),
    });
  });
});

describe('bodies', () => {
  test('an endless one is cut, and what came is read', async () => {
    let sent = 0;
    const endless: Handler = (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      const more = () => {
        while (!response.destroyed && response.write(`${POLICY}`)) sent += POLICY.length;
        response.once('drain', more);
      };
      more();
    };
    const port = await serveHttps(endless, goodChain(HOST));
    const judged = await judgeOne(URL, {}, makeNetwork({ routes: { [HOST]: port }, limits: { answerMs: 5000 } }));
    expect(judged).toMatchObject({ verdict: 'alive' });
    expect(sent).toBeLessThan(20_000_000);
  });

  test.each(['gzip', 'deflate', 'br'] as const)('%s is unpacked, and no more than is read', async (encoding) => {
    const { gzipSync, deflateSync, brotliCompressSync } = await import('node:zlib');
    const pack = { gzip: gzipSync, deflate: deflateSync, br: brotliCompressSync }[encoding];
    const bomb = pack(Buffer.from(POLICY + ' '.repeat(50_000_000)));
    const port = await serveHttps((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': encoding }).end(bomb);
    }, goodChain(HOST));
    const before = process.memoryUsage().arrayBuffers;
    const judged = await judgeOne(URL, {}, makeNetwork({ routes: { [HOST]: port }, limits: { answerMs: 5000 } }));
    expect(judged).toMatchObject({ verdict: 'alive' });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20_000_000);
  });
});

describe('each URL is asked for once', () => {
  test('however many locales and fragments name it', async () => {
    const { port, count } = await serveInTurn(answer(200));
    const locales = [
      'en-US',
      'de-DE',
      'fr-FR',
      'ja',
      'fi',
      'sv',
      'it',
      'no',
      'ru',
      'nl-NL',
      'es-ES',
      'es-MX',
      'zh-Hans',
    ];
    const urls = locales.map((locale) => policyUrl(`${URL}#${locale}`, { locale }));
    const judged = await judgeAll(urls, {}, makeNetwork({ routes: { [HOST]: port } }));
    expect(judged.map(({ verdict }) => verdict)).toEqual(locales.map(() => 'alive'));
    expect(count()).toBe(1);
  });
});

describe('without any network', () => {
  test.each(['EAI_AGAIN', 'ENOTFOUND'])('a URL is not verified, and not dead (%s)', async (code) => {
    const names = { [HOST]: code, 'api.github.com': code };
    const judged = await judgeOne(URL, {}, makeNetwork({ names }));
    expect(judged).toMatchObject({ verdict: 'unverified', ruleId: 'privacy-url-unverified' });
    expect(judged.evidence).toContain('no network here');
  });

  test.each(['EAI_AGAIN', 'ENOTFOUND'])('nothing is waited for (%s)', async (code) => {
    let asked = 0;
    const names = { [HOST]: () => (asked++ < 9 ? code : []), 'api.github.com': code };
    expect((await judgeOne(URL, {}, makeNetwork({ names }))).evidence).toContain(
      'no network here: names on the internet cannot be looked up',
    );
    expect(asked).toBe(1);
  });

  test('the control is the API of the runner’s own server, where there is one', async () => {
    const names = { [HOST]: 'ENOTFOUND', 'github.clinic.org': 'EAI_AGAIN' };
    const environment = { GITHUB_API_URL: 'https://github.clinic.org/api/v3' };
    expect((await judgeOne(URL, { environment }, makeNetwork({ names }))).evidence).toContain('no network here');
  });

  test('an address that no route leads to', async () => {
    const names = { 'api.github.com': 'EAI_AGAIN' };
    expect((await judgeOne(URL, {}, makeNetwork({ names }))).evidence).toContain('no network here');
  });
});

describe('what is sent', () => {
  test('an honest name, no cookie, no credential, no HEAD', async () => {
    const seen: { method: string | undefined; headers: Record<string, unknown> }[] = [];
    const port = await serveHttps((request, response) => {
      seen.push({ method: request.method, headers: request.headers });
      if (request.url === '/privacy')
        response.writeHead(302, { location: 'https://a:b@policy.clinic.org/two', 'set-cookie': 'a=b' }).end();
      else response.writeHead(200, { 'content-type': 'text/html' }).end(POLICY);
    }, goodChain(HOST));
    const environment = { GITHUB_TOKEN: 'secret', INPUT_GITHUB_TOKEN: 'secret' };
    await judgeOne(URL, { environment }, makeNetwork({ routes: { [HOST]: port } }));
    expect(seen.map(({ method }) => method)).toEqual(['GET', 'GET']);
    for (const { headers } of seen) {
      expect(headers['user-agent']).toMatch(/^Mozilla\/5\.0 \(compatible; clinical-records-check\/[\d.]+; \+https:/);
      expect(Object.keys(headers)).not.toContain('cookie');
      expect(Object.keys(headers)).not.toContain('authorization');
      expect(JSON.stringify(headers)).not.toContain('secret');
    }
  });

  test('nothing at all before the certificate has been seen', async () => {
    let requests = 0;
    const port = await serveHttps((_request, response) => {
      requests += 1;
      response.end();
    }, faultyChains.selfSigned(HOST));
    await judgeOne(URL, {}, makeNetwork({ routes: { [HOST]: port } }));
    expect(requests).toBe(0);
  });
});

test('of a page nothing is told but its title, cut and cleaned', async () => {
  const title = `Privacy\u202e policy\u0007 ::error::x ${'long '.repeat(60)}`;
  const { port } = await serveInTurn(answer(200, {}, POLICY.replace('<title>Privacy policy', `<title>${title}`)));
  const { evidence } = await judgeOne(URL, {}, makeNetwork({ routes: { [HOST]: port } }));
  const shown = /title “(.*?)”/.exec(evidence)?.[1] ?? '';
  expect([...shown].length).toBeLessThanOrEqual(80);
  expect(shown).toMatch(/^Privacy policy ::error::x long/);
  expect(evidence).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  expect(evidence).not.toContain('clinical records');
});

test('the network is the machine’s own unless a test brings one', () => {
  expect(systemNetwork.limits).toMatchObject({ answerMs: 10_000, urlMs: 20_000, bodyBytes: 262_144, tries: 3 });
});
