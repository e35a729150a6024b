import { generateKeyPairSync } from 'node:crypto';
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

test('each part is told by its own name', () => {
  expect(failure(() => read(PEM, ISSUER)).message).toMatch(/^KEY_ID holds an issuer id/);
  expect(failure(() => read(PEM, 'two words')).message).toMatch(/^KEY_ID is no key id/);
  expect(failure(() => read(PEM, '2X9R4HXF34', '2X9R4HXF34')).message).toMatch(/^ISSUER is no issuer id/);
});

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
])('the key does not go to %s', (url) => {
  expect(() => originOf(url)).toThrow(WrongCredential);
});

test('it goes to Apple, or to this machine', () => {
  expect(
    [undefined, '', 'http://127.0.0.1:81/', 'http://[::1]:81', 'http://localhost:81', 'http://127.9.8.7'].map(originOf),
  ).toEqual([
    ...['https://api.appstoreconnect.apple.com', 'https://api.appstoreconnect.apple.com'],
    ...['http://127.0.0.1:81', 'http://[::1]:81', 'http://localhost:81', 'http://127.9.8.7'],
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
