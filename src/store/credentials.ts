import { createPrivateKey, type KeyObject } from 'node:crypto';
import { WrongCredential } from './fault.ts';

/** A key of the App Store Connect API. */
export interface Credentials {
  readonly keyId: string;
  /** Absent for an individual key. */
  readonly issuerId?: string;
  readonly key: KeyObject;
}

/** A part as it was given, and what its giver calls it. */
interface Given {
  readonly name: string;
  readonly value: string;
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const KEY_ID = /^[A-Z0-9]{6,20}$/i;

/** Makes a key of its parts. Throws {@link WrongCredential} that says which one is wrong. */
export function readCredentials(parts: {
  readonly keyId: Given;
  readonly issuerId?: Given;
  readonly key: Given;
}): Credentials {
  const keyId = parts.keyId.value.trim();
  if (UUID.test(keyId))
    throw wrong(parts.keyId, 'holds an issuer id: the key id is the one beside the name of the key');
  if (!KEY_ID.test(keyId)) throw wrong(parts.keyId, 'is no key id: that has letters and digits alone, usually ten');
  const issuerId = parts.issuerId?.value.trim();
  if (parts.issuerId && issuerId && !UUID.test(issuerId))
    throw wrong(
      parts.issuerId,
      'is no issuer id: that is the UUID above the list of team keys; an individual key has none',
    );
  return { keyId, ...(issuerId && { issuerId }), key: readKey(parts.key) };
}

function readKey(given: Given): KeyObject {
  const pem = toPem(given);
  const key = parse(pem);
  if (key === undefined)
    throw wrong(given, 'is no private key that can be read: the file was cut, or changed on the way');
  if (key.asymmetricKeyDetails?.namedCurve !== 'prime256v1')
    throw wrong(
      given,
      `is a key of another kind (${kindOf(key)}): App Store Connect gives elliptic-curve keys of P-256`,
    );
  return key;
}

function kindOf({ asymmetricKeyType, asymmetricKeyDetails }: KeyObject): string {
  return [asymmetricKeyType, asymmetricKeyDetails?.namedCurve].filter(Boolean).join(' ');
}

const BEGINS = /-----BEGIN ([A-Z ]+)-----/;

/** The key as PEM, which secrets hold as it is, with `\n` for its line ends, on one line, or either in base64. */
function toPem(given: Given): string {
  const written = given.value
    .trim()
    .replace(/^(["'])([\s\S]*)\1$/, '$2')
    .trim();
  const text = BEGINS.test(written) ? written : fromBase64(written);
  const [, label] = BEGINS.exec(text ?? '') ?? [];
  if (text === undefined || label === undefined) throw wrong(given, whyNoPem(written));
  if (label.startsWith('ENCRYPTED'))
    throw wrong(given, 'is a private key with a passphrase: give the .p8 file as Apple gave it');
  if (!label.endsWith('PRIVATE KEY')) throw wrong(given, `is no private key but a ${label.toLowerCase()}`);
  const plain = text.replaceAll(/\\[nr]/g, '');
  const [, body] = new RegExp(`-----BEGIN ${label}-----([\\s\\S]*?)-----END ${label}-----`).exec(plain) ?? [];
  if (body === undefined) throw wrong(given, `ends before its last line, "-----END ${label}-----"`);
  const lines = body.replaceAll(/\s+/g, '').match(/.{1,64}/g) ?? [];
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n');
}

function fromBase64(text: string): string | undefined {
  const plain = text.replaceAll(/\\n|\s/g, '');
  return /^[\w+/-]+={0,2}$/.test(plain) ? Buffer.from(plain, 'base64').toString('utf8') : undefined;
}

function whyNoPem(text: string): string {
  if (text === '') return 'is empty';
  if (/\.p8$/i.test(text)) return 'is the name of a file and not its content';
  if (/^M[A-Za-z0-9+/\s\\]+=*$/.test(text))
    return 'lacks the lines "-----BEGIN PRIVATE KEY-----" and "-----END PRIVATE KEY-----" of the .p8 file';
  return 'is neither the text of a .p8 file nor base64 of it';
}

function parse(pem: string): KeyObject | undefined {
  try {
    return createPrivateKey(pem);
  } catch {
    // What the library says of it may quote it.
    return undefined;
  }
}

function wrong({ name }: Given, why: string): WrongCredential {
  return new WrongCredential(`${name} ${why}.`);
}
