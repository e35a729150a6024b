import { createHash } from 'node:crypto';

/** What git would call these bytes: https://git-scm.com/book/en/v2/Git-Internals-Git-Objects
 *  @param digits how long names are: 40 by SHA-1, 64 by SHA-256 */
export function blobName(bytes: Uint8Array, digits: number): string {
  const hash = createHash(digits === 64 ? 'sha256' : 'sha1');
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
