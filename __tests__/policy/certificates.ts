/**
 * X.509 certificates made on the spot: no key lies in the repository, and no `openssl` is needed. Just enough DER for
 * the faults that servers show.
 */
import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';

export interface Certificate {
  readonly pem: string;
  readonly key: string;
  readonly name: string;
  readonly privateKey: KeyObject;
}

interface Wish {
  readonly name: string;
  /** DNS names and IPv4 addresses it is made out for. */
  readonly hosts?: readonly string[];
  /** Who signs; itself by default. */
  readonly issuer?: Certificate;
  readonly isAuthority?: boolean;
  readonly expired?: boolean;
}

const DAY = 86_400_000;

export function makeCertificate({ name, hosts = [], issuer, isAuthority = false, expired = false }: Wish): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const now = Date.now();
  const algorithm = sequence(oid('2a8648ce3d040302')); // ecdsa-with-SHA256
  const extensions = [
    sequence(
      oid('551d13'),
      der(0x01, Buffer.from([0xff])),
      octets(sequence(...(isAuthority ? [der(0x01, Buffer.from([0xff]))] : []))),
    ),
    ...(hosts.length > 0 ? [sequence(oid('551d11'), octets(sequence(...hosts.map(alternative))))] : []),
  ];
  const content = sequence(
    der(0xa0, integer(2)),
    integer(Math.floor(Math.random() * 2 ** 31)),
    algorithm,
    distinguished(issuer?.name ?? name),
    sequence(time(new Date(now - 400 * DAY)), time(new Date(expired ? now - 10 * DAY : now + 400 * DAY))),
    distinguished(name),
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(...extensions)),
  );
  const signature = sign('sha256', content, issuer?.privateKey ?? privateKey);
  const whole = sequence(content, algorithm, der(0x03, Buffer.concat([Buffer.from([0]), signature])));
  const base64 = whole
    .toString('base64')
    .match(/.{1,64}/g)
    ?.join('\n');
  return {
    pem: `-----BEGIN CERTIFICATE-----\n${base64}\n-----END CERTIFICATE-----\n`,
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    name,
    privateKey,
  };
}

function der(tag: number, content: Buffer): Buffer {
  const length = content.length;
  const head = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...head]), content]);
}

function sequence(...parts: readonly Buffer[]): Buffer {
  return der(0x30, Buffer.concat(parts));
}

function octets(content: Buffer): Buffer {
  return der(0x04, content);
}

function oid(hex: string): Buffer {
  return der(0x06, Buffer.from(hex, 'hex'));
}

function integer(value: number): Buffer {
  const hex = value.toString(16);
  const bytes = Buffer.from(hex.length % 2 ? `0${hex}` : hex, 'hex');
  return der(0x02, (bytes[0] ?? 0) & 0x80 ? Buffer.concat([Buffer.from([0]), bytes]) : bytes);
}

function time(date: Date): Buffer {
  return der(0x18, Buffer.from(`${date.toISOString().replace(/[-:T]/g, '').slice(0, 14)}Z`));
}

function distinguished(name: string): Buffer {
  return sequence(der(0x31, sequence(oid('550403'), der(0x0c, Buffer.from(name)))));
}

function alternative(host: string): Buffer {
  const isAddress = /^[\d.]+$/.test(host);
  return isAddress ? der(0x87, Buffer.from(host.split('.').map(Number))) : der(0x82, Buffer.from(host));
}
