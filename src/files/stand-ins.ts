/**
 * What git puts in a file's place where the file itself was not fetched, or not made readable. Its bytes say nothing of
 * what is built.
 */
import { greatest } from '../lists.ts';
import { type Location, UnreadableFile, type Words } from '../types.ts';

interface StandIn {
  /** What its bytes begin with. */
  readonly start: string;
  /** Goes on after the file's name. */
  readonly reason: string;
}

const STAND_INS: readonly StandIn[] = [
  // https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md
  {
    start: 'version https://git-lfs.github.com/spec/',
    reason: 'is a pointer of Git LFS, whose file was not fetched; give actions/checkout `lfs: true`',
  },
  // https://git-annex.branchable.com/internals/pointer_file/
  {
    start: '/annex/objects/',
    reason: 'is a pointer of git-annex, whose file was not fetched; fetch it before the check',
  },
  // https://github.com/AGWA/git-crypt
  { start: '\0GITCRYPT\0', reason: 'is encrypted by git-crypt; unlock the repository before the check' },
  // https://github.com/elasticdog/transcrypt: what OpenSSL writes in base64
  { start: 'U2FsdGVkX1', reason: 'is encrypted by transcrypt; unlock the repository before the check' },
];

/** Without one of these no file is such a one. */
export const STAND_IN_WORDS: Words = {
  words: STAND_INS.map(({ start }) => start),
  parts: ['git-lf', '/annex', 'GITCRY', 'U2FsdG'],
};

/** A pointer is short, and so is what an encrypted file begins with. */
const LONGEST = greatest(STAND_INS.map(({ start }) => start.length));

/** Throws {@link UnreadableFile} where something else stands in a file's place. */
export function refuseStandIn(bytes: Uint8Array, file: string): void {
  const first = bytes[0] ?? -1;
  for (const { start, reason } of STAND_INS) {
    if (first !== start.charCodeAt(0)) continue;
    const head = Buffer.from(bytes.subarray(0, LONGEST)).toString('latin1');
    if (head.startsWith(start)) throw new UnreadableFile(reason, top(file));
  }
}

function top(file: string): Location {
  return { file, line: 1, column: 1 };
}
