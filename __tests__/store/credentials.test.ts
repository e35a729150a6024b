import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { expect, test } from 'vitest';
import { readCredentials } from '../../src/store/credentials.ts';
import { WrongCredential } from '../../src/store/fault.ts';
import { originOf } from '../../src/store/origin.ts';

const pemOf = (curve: string) =>
  generateKeyPairSync('ec', { namedCurve: curve }).privateKey.export({ type: 'pkcs8', format: 'pem' }) as string;
const PEM = pemOf('P-256');
const ISSUER = '57246542-96fe-1a63-e053-0824d011072a';
const base64 = (text: string) => Buffer.from(text).toString('base64');
const escaped = PEM.replaceAll('\n', '\\n');

const read = (key: string, keyId = '2X9R4HXF34', issuerId: string | undefined = ISSUER) =>
  readCredentials({
    keyId: { name: 'KEY_ID', value: keyId },
    ...(issuerId !== undefined && { issuerId: { name: 'ISSUER', value: issuerId } }),
    key: { name: 'KEY', value: key },
  });

test.each([
  ['as it is', PEM],
  ['without its last line end', PEM.trim()],
  ['with \\n', escaped],
  ['in quotes', `"${escaped}"`],
  ['with CRLF', PEM.replaceAll('\n', '\r\n')],
  ['with \\r\\n', PEM.replaceAll('\n', '\\r\\n')],
  ['on one line', PEM.replaceAll('\n', ' ')],
  ['in base64', base64(PEM)],
  ['in base64 of lines', base64(PEM).replaceAll(/.{76}/g, '$&\n')],
  ['with \\n, in base64', base64(escaped)],
])('a key %s', (_, key) => {
  expect(read(key).key.export({ type: 'pkcs8', format: 'pem' })).toBe(PEM);
});

test('an individual key has no issuer', () => {
  expect(read(PEM, 'AB12CD34EF', '')).not.toHaveProperty('issuerId');
  expect(readCredentials({ keyId: { name: 'I', value: 'AB12CD34EF' }, key: { name: 'K', value: PEM } })).toMatchObject({
    keyId: 'AB12CD34EF',
  });
});

test.each<[string, string]>([
  ['2X9R4HXF34', '2X9R4HXF34'],
  [' 2x9r4hxf34\n', '2x9r4hxf34'],
  ['ABC123', 'ABC123'],
  ['A'.repeat(20), 'A'.repeat(20)],
])('%j is a key id', (given, keyId) => expect(read(PEM, given).keyId).toBe(keyId));

test.each(['', 'ABC12', 'A'.repeat(21), 'ab cdefgh', 'abcdefgh ij', 'a-bcdefg', `x${ISSUER}`, `${ISSUER}x`])(
  '%j is none',
  (given) => {
    expect(failure(() => read(PEM, given)).message).toBe(
      'KEY_ID is no key id: that has letters and digits alone, usually ten.',
    );
  },
);

test('an issuer is a UUID, without what stands around it', () => {
  expect(read(PEM, '2X9R4HXF34', ` ${ISSUER.toUpperCase()}\n`).issuerId).toBe(ISSUER.toUpperCase());
  expect(read(PEM, '2X9R4HXF34', ' \n')).not.toHaveProperty('issuerId');
  for (const odd of [`x${ISSUER}`, `${ISSUER}x`, ISSUER.slice(1), ISSUER.replaceAll('-', '')])
    expect(failure(() => read(PEM, '2X9R4HXF34', odd)).message).toBe(
      'ISSUER is no issuer id: that is the UUID above the list of team keys; an individual key has none.',
    );
});

test.each([
  ['in single quotes', `'${PEM}'`],
  ['in quotes with blanks', ` " ${PEM} " `],
  ['in base64 as addresses have it', Buffer.from(PEM).toString('base64url')],
  ['in base64 and quotes', ` "${base64(PEM)}"\n`],
  ['in base64 of lines and quotes', `'${base64(PEM).replaceAll(/.{76}/g, '$&\n')}'`],
  ['in base64 with \\n', base64(PEM).replaceAll(/.{76}/g, '$&\\n')],
  ['as OpenSSL had it', createPrivateKey(PEM).export({ type: 'sec1', format: 'pem' }) as string],
  ['after another part of the file', `Bag Attributes\n${PEM}`],
])('a key %s, too', (_, key) => {
  expect(read(key).key.export({ type: 'pkcs8', format: 'pem' })).toBe(PEM);
});

test.each([
  ['"', `"${PEM}`],
  ['two kinds of quotes', `"${base64(PEM)}'`],
])('in %s alone it is none, or read all the same', (_, key) => {
  const read_ = () => read(key);
  if (key.includes('BEGIN')) expect(read_().keyId).toBe('2X9R4HXF34');
  else expect(failure(read_).message).toBe('KEY is neither the text of a .p8 file nor base64 of it.');
});

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const body = PEM.split('\n').slice(1, -2).join('\n');

test.each([
  ['KEY is empty', ''],
  ['KEY is the name of a file and not its content', '/secrets/AuthKey_2X9R4HXF34.p8'],
  ['KEY is neither the text of a .p8 file nor base64 of it', 'not a key!'],
  ['KEY lacks the lines "-----BEGIN PRIVATE KEY-----"', body],
  ['KEY ends before its last line', PEM.slice(0, 120)],
  ['KEY is no private key that can be read', PEM.replace(/\n.{20}/, '\nAAAAAAAAAAAAAAAAAAAA')],
  ['KEY is a key of another kind (ec secp384r1)', pemOf('P-384')],
  ['KEY is a key of another kind (rsa)', rsa.privateKey.export({ type: 'pkcs8', format: 'pem' }) as string],
  ['KEY is no private key but a public key', rsa.publicKey.export({ type: 'spki', format: 'pem' }) as string],
  [
    'KEY is a private key with a passphrase',
    rsa.privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' }) as string,
  ],
])('%s', (sentence, key) => {
  const error = failure(() => read(key));
  expect(error.message).toContain(sentence);
  for (const line of key.split(/\\n|\n/).filter((part) => part.length > 20 && !part.includes('-----')))
    expect(error.message).not.toContain(line);
});

const NEITHER = 'KEY is neither the text of a .p8 file nor base64 of it.';
const LACKS = 'KEY lacks the lines "-----BEGIN PRIVATE KEY-----" and "-----END PRIVATE KEY-----" of the .p8 file.';
const CUT = 'KEY is no private key that can be read: the file was cut, or changed on the way.';
test.each([
  ['', 'KEY is empty.'],
  [' \n', 'KEY is empty.'],
  ['""', 'KEY is empty.'],
  ['" "', 'KEY is empty.'],
  ['M"IGHAgEA"', NEITHER],
  ['"MIGHAgEA"x', NEITHER],
  [`!${base64(PEM)}`, NEITHER],
  [`${base64(PEM)}!`, NEITHER],
  ['AuthKey.P8', 'KEY is the name of a file and not its content.'],
  ['AuthKey.p8.txt', NEITHER],
  ['=MII', NEITHER],
  ['MIIabc====', LACKS],
  ['MIG HAg\\nEA', LACKS],
  ['xMIGHAg', NEITHER],
  ['MIG!HAg', NEITHER],
  [base64('a text without a key'), NEITHER],
  [`=${base64(PEM)}`, NEITHER],
  [`${base64(PEM)}===`, NEITHER],
  ['-----BEGIN PRIVATE KEY----------END PRIVATE KEY-----', CUT],
  ['-----BEGIN PRIVATE KEY-----\nAAAA', 'KEY ends before its last line, "-----END PRIVATE KEY-----".'],
  ['-----BEGIN CERTIFICATE-----\nAAAA', 'KEY is no private key but a certificate.'],
  ['-----BEGIN PRIVATE KEY INFO-----\nAAAA', 'KEY is no private key but a private key info.'],
  [
    pemOf('P-521'),
    'KEY is a key of another kind (ec secp521r1): App Store Connect gives elliptic-curve keys of P-256.',
  ],
  [
    generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }) as string,
    'KEY is a key of another kind (ed25519): App Store Connect gives elliptic-curve keys of P-256.',
  ],
])('%j is told', (key, sentence) => expect(failure(() => read(key)).message).toBe(sentence));

test('each part is told by its own name', () => {
  expect(failure(() => read(PEM, ISSUER)).message).toMatch(/^KEY_ID holds an issuer id/);
  expect(failure(() => read(PEM, 'two words')).message).toMatch(/^KEY_ID is no key id/);
  expect(failure(() => read(PEM, '2X9R4HXF34', '2X9R4HXF34')).message).toMatch(/^ISSUER is no issuer id/);
});

const APPLE = 'https://api.appstoreconnect.apple.com';

test.each([
  'http://example.org',
  'https://127.0.0.1',
  'http://127.0.0.1/v1',
  'http://a:b@127.0.0.1',
  'http://127.0.0.1.example.org',
  'http://10.0.0.1',
  'ftp://localhost',
  'x',
  'https://api.appstoreconnect.apple.com.example.org',
  'http://127.0.0.1?x',
  'http://localhost#x',
  'http://@localhost',
  'http://localhost/#@',
  'http://xlocalhost',
  'http://localhostx',
  'http://128.0.0.1',
  'http://[::2]',
  'https://api.appstoreconnect.apple.com/v1',
  'http://api.appstoreconnect.apple.com',
])('the key does not go to %s', (url) => {
  expect(failure(() => originOf(url)).message).toBe(
    'APP_STORE_CONNECT_API_URL is for tests: an origin of http on this machine, such as http://127.0.0.1:8080.',
  );
});

test('it goes to Apple, or to this machine', () => {
  expect(
    [
      undefined,
      '',
      ' ',
      `${APPLE} `,
      `${APPLE}/`,
      'http://127.0.0.1:81/',
      'http://[::1]:81',
      'http://localhost:81',
      'http://127.9.8.7',
      'http://127.10.20.200',
    ].map(originOf),
  ).toEqual([
    ...[APPLE, APPLE, APPLE, APPLE, APPLE],
    ...['http://127.0.0.1:81', 'http://[::1]:81', 'http://localhost:81', 'http://127.9.8.7'],
    'http://127.10.20.200',
  ]);
});

function failure(action: () => unknown): Error {
  try {
    action();
  } catch (error) {
    expect(error).toBeInstanceOf(WrongCredential);
    return error as Error;
  }
  throw new Error('nothing was thrown');
}
