import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import net, { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { runAction } from '../action/runner.ts';
import { CLI, FIXTURES, NO_BUNDLE } from '../built-command.ts';
import { type Certificate, makeCertificate } from '../policy/certificates.ts';
import { goodApp, type LoopbackStore, startStore } from './loopback-store.ts';

const HOST = 'api.appstoreconnect.apple.com';
const AUTHORIZATION = Buffer.from('robot:p@ss').toString('base64');

let work: string;
let store: LoopbackStore;
let root: Certificate;
let strange: Certificate;
let close: (() => void)[];
/** Everything that the proxy read, and that it could read of what went through it. */
let heard: string;
let proxy: string;
/** What the proxy makes of a CONNECT. */
let refusal: number;
/** The TLS server that tunnels lead to: Apple's, or somebody who signs anew. */
let end: number;
let ports: { apple: number; strange: number };

async function listen(server: net.Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  close.push(() => server.close());
  return (server.address() as AddressInfo).port;
}

/** TLS before the loopback store. */
function serve({ name, ...issuer }: Certificate): Promise<number> {
  const own = makeCertificate({ name: HOST, hosts: [HOST], issuer: { name, ...issuer } });
  const server = https.createServer({ key: own.key, cert: own.pem }, (request, response) => {
    const to = http.request(new URL(request.url ?? '', store.url), { headers: request.headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 0, answer.headers);
      answer.pipe(response);
    });
    request.pipe(to);
  });
  return listen(server);
}

beforeAll(async () => {
  close = [];
  work = mkdtempSync(path.join(tmpdir(), 'store-proxy-'));
  store = await startStore([goodApp('health.carebook.app')]);
  [root, strange] = [
    makeCertificate({ name: 'Root', isAuthority: true }),
    makeCertificate({ name: 'Other', isAuthority: true }),
  ];
  writeFileSync(path.join(work, 'root.pem'), root.pem);
  ports = { apple: await serve(root), strange: await serve(strange) };
  const server = http.createServer((request, response) => {
    heard += `${request.method} ${request.url} ${JSON.stringify(request.headers)}\n`;
    response.writeHead(400).end();
  });
  server.on('connect', (request, client: net.Socket, head: Buffer) => {
    heard += `\nCONNECT ${request.url} ${JSON.stringify(request.headers)}\n`;
    if (refusal) return void client.end(`HTTP/1.1 ${refusal} No\r\n\r\n`);
    const upstream = net.connect(end, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      upstream.write(head);
      client.on('data', (chunk) => {
        heard += chunk.toString('latin1');
      });
      client.pipe(upstream).pipe(client);
    });
    for (const socket of [client, upstream]) socket.on('error', () => socket.destroy());
  });
  proxy = `http://robot:p%40ss@127.0.0.1:${await listen(server)}`;
});
afterAll(async () => {
  for (const one of close) one();
  await store.close();
  rmSync(work, { recursive: true, force: true });
  expect(store.problems).toEqual([]);
});
beforeEach(() => {
  heard = '';
  refusal = 0;
  end = ports.apple;
  store.requests.length = 0;
});

const environment = () => ({
  HTTPS_PROXY: proxy,
  NODE_EXTRA_CA_CERTS: path.join(work, 'root.pem'),
});

async function command(env: Record<string, string> = environment()) {
  const said = { stdout: '', stderr: '' };
  const child = spawn(
    process.execPath,
    [CLI, '--no-urls', '--app-store-connect', '--format', 'json', path.join(FIXTURES, 'everything-right')],
    {
      env: {
        ...{ PATH: process.env.PATH ?? '', HOME: work, ...env },
        APP_STORE_CONNECT_API_KEY_KEY_ID: store.keyId,
        APP_STORE_CONNECT_API_KEY_ISSUER_ID: store.issuerId,
        APP_STORE_CONNECT_API_KEY_KEY: store.pem,
      },
    },
  );
  child.stdout.on('data', (chunk) => (said.stdout += chunk));
  child.stderr.on('data', (chunk) => (said.stderr += chunk));
  const status = await new Promise((resolve) => child.on('close', resolve));
  expectNothingTold(said.stdout + said.stderr);
  return { status, ...said };
}

/** Neither the key nor a token, nor what the proxy is opened with. */
function expectNothingTold(said: string): void {
  for (const secret of [...store.secrets, 'eyJ', 'Bearer', 'BEGIN PRIVATE', 'p%40ss', 'p@ss', AUTHORIZATION])
    expect(said).not.toContain(secret);
}

describe.skipIf(NO_BUNDLE)('through the proxy of the environment', { timeout: 60_000 }, () => {
  test('the store is read by a tunnel, and the proxy learns the name of the host alone', async () => {
    const { status, stdout, stderr } = await command();
    expect([status, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout).appStoreConnect[0]).toMatchObject({ unread: [], reviewNotes: 'present' });
    const asked = [...heard.matchAll(/^CONNECT (\S+)/gm)].map(([, host]) => host);
    expect(asked).toEqual(store.requests.map(() => `${HOST}:443`));
    // its own password is all that it is told
    expectNothingTold(heard.replaceAll(AUTHORIZATION, ''));
    expect(heard).toContain(`Basic ${AUTHORIZATION}`);
    expect(heard).not.toContain('/v1/apps');
  });

  test('the action does the same', async () => {
    const inputs = {
      ...{ 'check-urls': 'false', 'issuer-id': store.issuerId, 'api-key-id': store.keyId },
      'api-private-key': store.pem,
    };
    const { exitCode, stdout, summary } = await runAction({
      ...{ workspace: path.join(FIXTURES, 'everything-right'), inputs, environment: environment() },
    });
    expect(exitCode).toBe(0);
    expect(summary).toContain('review notes present');
    expectNothingTold(stdout.replaceAll(/^::add-mask::.*$/gm, '') + summary + heard.replaceAll(AUTHORIZATION, ''));
    expect(store.requests.length).toBeGreaterThan(5);
  });

  test('a proxy that refuses, or that signs TLS anew, is told of, and hears no token', async () => {
    refusal = 407;
    const refused = await command();
    expect([refused.status, refused.stderr]).toEqual([
      0,
      expect.stringMatching(/could not be reached through the proxy of the environment: HTTP_407\.\n$/),
    ]);
    refusal = 0;
    end = ports.strange;
    const signed = await command();
    expect([signed.status, signed.stderr]).toEqual([
      0,
      expect.stringMatching(/no certificate of Apple’s; where a proxy signs TLS anew, NODE_EXTRA_CA_CERTS/),
    ]);
    expect(store.requests).toEqual([]);
    expectNothingTold(heard.replaceAll(AUTHORIZATION, ''));
  });

  test('a proxy that is not there, or speaks no HTTP', async () => {
    for (const [address, code] of [
      ['http://127.0.0.1:9', 'ECONNREFUSED'],
      ['socks5://127.0.0.1:9', 'UNSUPPORTED_PROXY'],
    ])
      expect((await command({ ...environment(), HTTPS_PROXY: address ?? '' })).stderr).toMatch(
        new RegExp(`through the proxy of the environment: ${code}\\.\\n$`),
      );
  });

  test('a store on this machine is asked for without it', async () => {
    const { stderr } = await command({ ...environment(), HTTP_PROXY: proxy, APP_STORE_CONNECT_API_URL: store.url });
    expect([stderr, heard]).toEqual(['', '']);
    expect(store.requests.length).toBeGreaterThan(5);
  });
});
