import net from 'node:net';
import { describe, expect, test } from 'vitest';
import { makeControls } from '../../src/policy/probe-controls.ts';
import { faultyChains, freePort, goodChain, guardNetwork, makeNetwork, serveHttps, serveRaw } from './loopback.ts';

guardNetwork();

const HOST = 'api.github.com';
const answering = (_request: unknown, response: { end: () => void }) => response.end();

describe('the control', () => {
  test.each([
    [{}, HOST],
    [{ GITHUB_API_URL: 'https://ghe.example.org/api/v3' }, 'ghe.example.org'],
    [{ GITHUB_API_URL: 'http://ghe.example.org/api/v3' }, HOST],
    [{ GITHUB_API_URL: 'no address' }, HOST],
    [{ GITHUB_API_URL: 'https:' }, HOST],
    [{ GITHUB_API_URL: '' }, HOST],
  ])('of %o is %s, and is looked up once', async (environment, name) => {
    const network = makeNetwork();
    const controls = makeControls(network, environment);
    expect(network.looked).toEqual([]);
    expect(await Promise.all([controls.resolve(), controls.resolve()])).toEqual([
      { name, resolves: true },
      { name, resolves: true },
    ]);
    expect(network.looked).toEqual([name]);
    expect(network.connected).toEqual([]);
  });

  test('that cannot be looked up does not resolve, and is not intercepted as far as anybody knows', async () => {
    const network = makeNetwork({ names: { [HOST]: 'ENOTFOUND' } });
    const controls = makeControls(network, {});
    expect(await controls.resolve()).toEqual({ name: HOST, resolves: false });
    expect(await controls.isIntercepted()).toBeUndefined();
    expect(network.connected).toEqual([]);
  });

  test('whose look-up takes for ever does not resolve', async () => {
    const network = { ...makeNetwork({ limits: { answerMs: 30 } }), lookup: () => undefined };
    expect(await makeControls(network, {}).resolve()).toEqual({ name: HOST, resolves: false });
  });

  test.each([
    ['its own certificate', goodChain(HOST), false],
    ['one that signs itself', faultyChains.selfSigned(HOST), true],
    ['one of an authority that nobody knows', faultyChains.foreign(HOST), true],
  ])('with %s', async (_, chain, expected) => {
    const port = await serveHttps(answering as never, chain);
    const network = makeNetwork({ routes: { [HOST]: port }, limits: { answerMs: 5000 } });
    const controls = makeControls(network, {});
    expect(await Promise.all([controls.isIntercepted(), controls.isIntercepted()])).toEqual([expected, expected]);
    expect(network.connected).toEqual(['45.0.0.1']);
  });

  test('that cannot be reached tells nothing', async () => {
    const closed = makeNetwork({ routes: { [HOST]: await freePort() } });
    expect(await makeControls(closed, {}).isIntercepted()).toBeUndefined();
    const silent = makeNetwork({ routes: { [HOST]: await serveRaw(() => undefined) }, limits: { answerMs: 50 } });
    // whoever takes the connection and says nothing to it has not shown a certificate that is in order
    expect(await makeControls(silent, {}).isIntercepted()).toBe(true);
  });

  test.each([['169.254.169.254'], ['45.0.0.1', '169.254.169.254']])(
    'that leads to %s is not connected to',
    async (...addresses) => {
      const network = makeNetwork({ names: { [HOST]: addresses } });
      expect(await makeControls(network, {}).isIntercepted()).toBeUndefined();
      expect(network.connected).toEqual([]);
    },
  );

  test('in one’s own network is', async () => {
    const port = await serveHttps(answering as never, goodChain(HOST));
    const network = makeNetwork({
      names: { [HOST]: ['10.0.0.1'] },
      routes: { [HOST]: port },
      limits: { answerMs: 5000 },
    });
    expect(await makeControls(network, {}).isIntercepted()).toBe(false);
    expect(network.connected).toEqual(['10.0.0.1']);
  });

  test('leaves no connection behind', async () => {
    const open = new Set<net.Socket>();
    const closed: Promise<unknown>[] = [];
    const port = await serveHttps(answering as never, goodChain(HOST));
    const network = makeNetwork({ limits: { answerMs: 600_000 } });
    const connect = () => {
      const socket = net.connect({ host: '127.0.0.1', port });
      open.add(socket);
      closed.push(new Promise((resolve) => socket.once('close', () => resolve(open.delete(socket)))));
      return socket;
    };
    expect(await makeControls({ ...network, connect }, {}).isIntercepted()).toBe(false);
    await Promise.all(closed);
    expect(open.size).toBe(0);
  });
});

test('a fault of ours is no answer of the network', async () => {
  const network = {
    ...makeNetwork(),
    connect: () => {
      throw new RangeError('ours');
    },
  };
  await expect(makeControls(network, {}).isIntercepted()).rejects.toThrow('ours');
});
