import { sign } from 'node:crypto';
import type { Credentials } from './credentials.ts';

/** Apple takes twenty minutes at most: https://developer.apple.com/documentation/appstoreconnectapi/generating-tokens-for-api-requests */
const LIFETIME = 600;
/** A clock that is a little ahead must not make a token of the future. */
const SLACK = 30;

/** The token that one reading is made with. `now` in seconds since 1970. */
export function makeToken({ keyId, issuerId, key }: Credentials, now: number): string {
  const issued = Math.floor(now) - SLACK;
  const header = { alg: 'ES256', kid: keyId, typ: 'JWT' };
  const payload = {
    ...(issuerId === undefined ? { sub: 'user' } : { iss: issuerId }),
    ...{ iat: issued, exp: issued + LIFETIME, aud: 'appstoreconnect-v1' },
  };
  const input = [header, payload].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
  const signature = sign('sha256', Buffer.from(input), { key, dsaEncoding: 'ieee-p1363' });
  return `${input}.${signature.toString('base64url')}`;
}
