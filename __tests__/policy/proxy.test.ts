import http from 'node:http';
import net from 'node:net';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { judgeOne } from './judging.ts';
import { freePort, goodChain, guardNetwork, listen, makeNetwork, serveHttp, serveHttps } from './loopback.ts';
import { POLICY } from './table-cases.ts';

guardNetwork();

const HOST = 'policy.clinic.org';
let address = '';
let seen: string[] = [];
/** What the site got, behind the proxy. */
let received: http.IncomingHttpHeaders[] = [];
/** What the proxy makes of a CONNECT: lets it through, or answers with a status. */
let refusal = 0;
let secure = 0;
let plain = 0;

beforeAll(async () => {
  const handler: http.RequestListener = (request, response) => {
    received.push(request.headers);
    response.writeHead(200, { 'content-type': 'text/html' }).end(POLICY);
  };
  secure = await serveHttps(handler, goodChain(HOST));
  plain = await serveHttp(handler);
  const proxy = http.createServer((request, response) => {
    seen.push(`${request.method} ${request.url} ${request.headers['proxy-authorization'] ?? ''}`.trim());
    http.get({ host: '127.0.0.1', port: plain, path: '/' }, (answer) => {
      response.writeHead(refusal || (answer.statusCode ?? 0), answer.headers);
      answer.pipe(response);
    });
  });
  proxy.on('connect', (request, client, head) => {
    seen.push(`CONNECT ${request.url} ${request.headers['proxy-authorization'] ?? ''}`.trim());
    if (refusal) {
      client.end(`HTTP/1.1 ${refusal} No\r\n\r\n`);
      return;
    }
    const server = net.connect({ host: '127.0.0.1', port: secure }, () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      server.write(head);
      server.pipe(client);
      client.pipe(server);
    });
    server.on('error', () => client.destroy());
    client.on('error', () => server.destroy());
  });
  address = `http://127.0.0.1:${await listen(proxy)}`;
});
beforeEach(() => {
  seen = [];
  refusal = 0;
});

describe('through a proxy', () => {
  test('https goes by CONNECT, with the certificate checked end to end', async () => {
    const network = makeNetwork({ names: { [HOST]: 'ENOTFOUND' }, limits: { answerMs: 5000 } });
    const judged = await judgeOne(`https://${HOST}/privacy`, { environment: { HTTPS_PROXY: address } }, network);
    expect(judged).toMatchObject({ verdict: 'alive', evidence: expect.stringContaining('through the proxy') });
    expect(seen).toEqual([`CONNECT ${HOST}:443`]);
    expect(network.connected).toEqual([]);
  });

  test('http goes by its whole address', async () => {
    const network = makeNetwork({ limits: { answerMs: 5000 } });
    const judged = await judgeOne(`http://${HOST}/privacy?a=b`, { environment: { http_proxy: address } }, network);
    expect(judged).toMatchObject({ verdict: 'suspect', ruleId: 'privacy-url-insecure' });
    expect(seen).toEqual([`GET http://${HOST}/privacy?a=b`]);
  });

  test('the proxy gets its own credentials, and nobody else does', async () => {
    const environment = { HTTPS_PROXY: address.replace('//', '//robot:p%40ss@') };
    await judgeOne(`https://${HOST}/privacy`, { environment }, makeNetwork({ limits: { answerMs: 5000 } }));
    expect(seen).toEqual([`CONNECT ${HOST}:443 Basic ${Buffer.from('robot:p@ss').toString('base64')}`]);
  });

  test.each([
    ['robot:p%40ss', 'robot:p@ss'],
    ['robot', 'robot:'],
    [':p%40ss', ':p@ss'],
    ['robot:100%', 'robot:100%'],
  ])('the proxy gets %s as it is meant, for https and for http, and the site nothing of it', async (given, meant) => {
    received = [];
    const proxy = address.replace('//', `//${given}@`);
    const basic = `Basic ${Buffer.from(meant).toString('base64')}`;
    for (const [scheme, asked] of [
      ['https', `CONNECT ${HOST}:443`],
      ['http', `GET http://${HOST}/privacy`],
    ]) {
      seen = [];
      const environment = { HTTPS_PROXY: proxy, HTTP_PROXY: proxy };
      const judged = await judgeOne(
        `${scheme}://${HOST}/privacy`,
        { environment },
        makeNetwork({ limits: { answerMs: 5000 } }),
      );
      expect(seen).toEqual([`${asked} ${basic}`]);
      expect(JSON.stringify(judged)).not.toMatch(/p@ss|p%40ss|robot|100%/);
    }
    expect(received.length).toBe(2);
    expect(received.filter((headers) => 'proxy-authorization' in headers || 'authorization' in headers)).toEqual([]);
  });

  test.each([403, 407, 502, 503, 504])('a proxy that answers %s says nothing about the site', async (status) => {
    refusal = status;
    const judged = await judgeOne(`https://${HOST}/privacy`, { environment: { HTTPS_PROXY: address } }, makeNetwork());
    expect(judged).toMatchObject({ verdict: 'unverified', evidence: expect.stringContaining(`HTTP_${status}`) });
  });

  test('407 to a http request is the proxy’s too', async () => {
    refusal = 407;
    const judged = await judgeOne(`http://${HOST}/privacy`, { environment: { HTTP_PROXY: address } }, makeNetwork());
    expect(judged).toMatchObject({ verdict: 'unverified' });
  });

  test('a proxy that is not there', async () => {
    const environment = { HTTPS_PROXY: `http://127.0.0.1:${await freePort()}` };
    const judged = await judgeOne(`https://${HOST}/privacy`, { environment }, makeNetwork());
    expect(judged).toMatchObject({ verdict: 'unverified', evidence: expect.stringContaining('proxy') });
  });

  test('a proxy of a kind that is not spoken', async () => {
    const judged = await judgeOne(
      `https://${HOST}/privacy`,
      { environment: { HTTPS_PROXY: 'socks5://127.0.0.1:1080' } },
      makeNetwork(),
    );
    expect(judged).toMatchObject({ verdict: 'unverified' });
  });

  test.each(['10.0.0.1', '169.254.169.254', 'localhost', 'printer.local'])(
    '%s is refused all the same',
    async (host) => {
      await judgeOne(`https://${host}/privacy`, { environment: { HTTPS_PROXY: address } }, makeNetwork());
      expect(seen).toEqual([]);
    },
  );

  test('a name that leads inside is refused, as far as this machine can tell', async () => {
    const network = makeNetwork({ names: { 'inside.org': ['10.0.0.1'] } });
    const judged = await judgeOne('https://inside.org/', { environment: { HTTPS_PROXY: address } }, network);
    expect(judged).toMatchObject({ verdict: 'suspect' });
    expect(seen).toEqual([]);
  });
});
