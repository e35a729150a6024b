import net from 'node:net';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { findObjection } from '../../src/policy/addresses.ts';
import { systemNetwork } from '../../src/policy/probe-network.ts';
import { judgeOne } from './judging.ts';
import { goodChain, guardNetwork, makeNetwork, serveHttps, serveRaw, type TestNetwork } from './loopback.ts';
import { POLICY } from './table-cases.ts';

guardNetwork();

/** Whatever is connected to against the rules ends here: the canary must never sing. */
let sung = 0;
let canary = 0;
let portal = 0;
let redirectTo = '';

beforeAll(async () => {
  canary = await serveRaw((socket) => {
    sung += 1;
    socket.destroy();
  });
  portal = await serveHttps((_request, response) => {
    // As servers send what is not ASCII: its bytes.
    response.writeHead(302, { location: Buffer.from(redirectTo).toString('latin1') }).end();
  }, goodChain('policy.clinic.org'));
});

afterEach(() => expect(sung).toBe(0));

/** Every host but the portal's leads to the canary, as if all routes were open. */
function openNetwork(names: Parameters<typeof makeNetwork>[0] = {}): TestNetwork {
  const network = makeNetwork({ ...names, routes: { 'policy.clinic.org:443': portal } });
  return {
    ...network,
    connect(to) {
      if (to.name === 'policy.clinic.org') return network.connect(to);
      network.connected.push(to.addresses.map(({ address }) => address).join(','));
      return net.connect({ host: '127.0.0.1', port: canary });
    },
  };
}

const LITERALS = [
  ...[
    '127.0.0.1',
    '127.1',
    '2130706433',
    '0177.0.0.1',
    '0x7f.1',
    '①②⑦.0.0.1',
    '0',
    '0.0.0.0',
    '10.0.0.1',
    '172.16.0.1',
  ],
  ...['192.168.0.1', '100.64.0.1', '169.254.169.254', '168.63.129.16', '100.100.100.200', '192.0.0.192', '198.18.0.1'],
  ...[
    '224.0.0.1',
    '255.255.255.255',
    '240.0.0.1',
    '[::1]',
    '[::]',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '[::127.0.0.1]',
  ],
  ...[
    '[0:0:0:0:0:ffff:a9fe:a9fe]',
    '[fe80::1]',
    '[fc00::1]',
    '[fd00:ec2::254]',
    '[64:ff9b::7f00:1]',
    '[2002:7f00:1::]',
  ],
  ...['[2001::1]', '[5f00::1]', '[fec0::1]', '[ff02::1]', '[::ffff:168.63.129.16]', '[4000::1]', '[2001:db8::1]'],
];

const NAMES = [
  'localhost',
  'LOCALHOST',
  'localhost.',
  'a.localhost',
  'printer.local',
  'metadata.google.internal',
  'router',
  'nas.lan',
  'x.home.arpa',
];

describe.each([...LITERALS, ...NAMES])('%s', (host) => {
  test('as the URL', async () => {
    const network = openNetwork();
    expect((await judgeOne(`https://${host}/privacy`, {}, network)).verdict).toBe('dead');
    expect(network.connected).toEqual([]);
    expect(network.looked).toEqual([]);
  });

  test('as the end of a redirect', async () => {
    redirectTo = `http://${host}/latest/meta-data/`;
    const network = openNetwork();
    expect((await judgeOne('https://policy.clinic.org/privacy', {}, network)).verdict).toBe('suspect');
    expect(network.connected).toEqual(['45.0.0.1']);
  });
});

const ADDRESSES = LITERALS.map((literal) => literal.replace(/^\[|\]$/g, '')).filter(
  (address) => net.isIP(address) !== 0,
);

describe.each([...ADDRESSES, '::ffff:10.0.0.1', 'fe80::1%eth0', '::FFFF:169.254.169.254'])(
  'a name that leads to %s',
  (address) => {
    test.each([true, false])('is not connected to (resolver answers at once: %s)', async (synchronous) => {
      const network = openNetwork({ synchronous, names: { 'inside.org': [address] } });
      expect((await judgeOne('https://inside.org/privacy', {}, network)).verdict).toBe('suspect');
      expect(network.connected).toEqual([]);
    });

    test('is not connected to when a public address stands before it', async () => {
      const network = openNetwork({ names: { 'inside.org': ['45.0.0.1', address] } });
      expect((await judgeOne('https://inside.org/privacy', {}, network)).verdict).toBe('suspect');
      expect(network.connected).toEqual([]);
    });

    test('is not connected to after a redirect', async () => {
      redirectTo = 'https://inside.org/';
      const network = openNetwork({ synchronous: true, names: { 'inside.org': [address] } });
      expect((await judgeOne('https://policy.clinic.org/privacy', {}, network)).verdict).toBe('suspect');
      expect(network.connected).toEqual(['45.0.0.1']);
    });
  },
);

describe('a name that changes what it leads to', () => {
  test('is looked up once a request, and that answer is connected to', async () => {
    const answers = [['45.0.0.1'], ['127.0.0.1']];
    let asked = 0;
    const port = await serveHttps(
      (_request, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(POLICY),
      goodChain('turns.org'),
    );
    const network = makeNetwork({
      names: { 'turns.org': () => answers[asked++] ?? ['127.0.0.1'] },
      routes: { 'turns.org': port },
    });
    expect((await judgeOne('https://turns.org/privacy', {}, network)).verdict).toBe('alive');
    expect(asked).toBe(1);
    expect(network.connected).toEqual(['45.0.0.1']);
  });

  test('is checked anew on every try', async () => {
    let asked = 0;
    const names = { 'turns.org': () => (asked++ === 0 ? 'EAI_AGAIN' : ['127.0.0.1']) };
    const network = openNetwork({ names });
    expect((await judgeOne('https://turns.org/privacy', {}, network)).verdict).toBe('suspect');
    expect(network.connected).toEqual([]);
  });
});

describe('the machine’s own network', () => {
  test('connects to the address that was checked, and looks nothing up', async () => {
    const port = await serveRaw((socket) => socket.end());
    const socket = systemNetwork.connect({
      name: 'no-such-name.clinic.org',
      port,
      addresses: [{ address: '127.0.0.1', family: 4 }],
    });
    await new Promise((resolve, reject) => socket.once('connect', resolve).once('error', reject));
    expect(socket.remoteAddress).toBe('127.0.0.1');
    socket.destroy();
  });

  test('closes a connection that ended somewhere else', async () => {
    const port = await serveRaw(() => undefined);
    const socket = systemNetwork.connect({ name: '127.0.0.1', port, addresses: [{ address: '45.0.0.1', family: 4 }] });
    const error = await new Promise((resolve) => socket.once('error', resolve));
    expect(error).toMatchObject({ code: 'EACCES' });
  });

  test('closes a connection of which nobody can say where it ended', async () => {
    const port = await serveRaw(() => undefined);
    const addresses = [{ address: '127.0.0.1', family: 4 }];
    const socket = systemNetwork.connect({ name: 'gone.clinic.org', port, addresses });
    Object.defineProperty(socket, 'remoteAddress', { value: undefined });
    const error = await new Promise((resolve) => socket.once('error', resolve));
    expect(error).toMatchObject({ code: 'EACCES' });
    expect(socket.destroyed).toBe(true);
  });

  test('tries the next address when one refuses', async () => {
    const port = await serveRaw((socket) => socket.end());
    const addresses = [
      { address: '127.0.0.2', family: 4 },
      { address: '127.0.0.1', family: 4 },
    ];
    const socket = systemNetwork.connect({ name: 'two.clinic.org', port, addresses });
    await new Promise((resolve, reject) => socket.once('connect', resolve).once('error', reject));
    expect(socket.remoteAddress).toBe('127.0.0.1');
    socket.destroy();
  });
});

describe('ports', () => {
  test.each([22, 25, 6379, 8080, 8443])('%s is not connected to', async (port) => {
    const network = openNetwork();
    expect(await judgeOne(`https://open.org:${port}/`, {}, network)).toMatchObject({ verdict: 'unverified' });
    redirectTo = `https://open.org:${port}/`;
    expect(await judgeOne('https://policy.clinic.org/privacy', {}, network)).toMatchObject({ verdict: 'unverified' });
    expect(network.connected).toEqual(['45.0.0.1']);
  });
});

describe('--allow-private-network', () => {
  test('opens one’s own machine, at any port', async () => {
    const port = await serveHttps(
      (_request, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(POLICY),
      goodChain('localhost', '127.0.0.1'),
    );
    const network = { ...makeNetwork({ names: { localhost: ['127.0.0.1'] } }), connect: systemNetwork.connect };
    for (const host of ['localhost', '127.0.0.1']) {
      expect(await judgeOne(`https://${host}:${port}/privacy`, { allowPrivateNetwork: true }, network)).toMatchObject({
        verdict: 'alive',
      });
    }
  });

  test.each([
    '169.254.169.254',
    '[fe80::1]',
    '168.63.129.16',
    '[::ffff:169.254.169.254]',
    '[fd00:ec2::254]',
    '100.100.100.200',
  ])('keeps %s shut', async (host) => {
    const network = openNetwork({ names: { 'inside.org': [host.replace(/^\[|\]$/g, '')] } });
    expect(await judgeOne(`https://${host}/`, { allowPrivateNetwork: true }, network)).toMatchObject({
      verdict: 'dead',
      ruleId: 'privacy-url-invalid',
    });
    expect(await judgeOne('https://inside.org/', { allowPrivateNetwork: true }, network)).toMatchObject({
      verdict: 'suspect',
    });
    redirectTo = `https://${host}/`;
    expect(await judgeOne('https://policy.clinic.org/', { allowPrivateNetwork: true }, network)).toMatchObject({
      verdict: 'suspect',
    });
    expect(network.connected).toEqual(['45.0.0.1']);
  });
});

test.each(['8.8.8.8', '1.1.1.1', '2606:4700:4700::1111', '::ffff:8.8.8.8', '172.32.0.1', '100.128.0.1'])(
  '%s is public',
  (address) => {
    expect(findObjection(address, false)).toBeUndefined();
  },
);
