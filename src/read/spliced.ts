/**
 * What a compiler of C joins before it looks for words: a line that ends with a backslash goes on with the next one, so
 * that a name may be written on two lines. Few sources hold such a name, and all others stay as they are.
 */
import { bufferOf } from '../bytes.ts';
import type { Words } from '../types.ts';

/** A backslash, or the trigraph of one, that ends a line; compilers let blanks stand behind it. */
const JOINT = /(?:\\|\?\?\/)[ \t]*\r?\n/g;
/** The other ways to write `#`. */
const HASHES = /^([ \t]*)(%:|\?\?=)|%:%:/gm;

interface Spliced {
  readonly text: string;
  /** Offsets in the text at which the lines of the file begin: some stand within a word. */
  readonly lines: readonly number[];
}

/** The text with its lines joined; undefined for one that says the same as it stands. */
export function splice(text: string): Spliced | undefined {
  if (!isOdd(text)) return undefined;
  const lines = [0];
  let spliced = '';
  let kept = 0;
  const keep = (to: number): void => {
    for (let at = text.indexOf('\n', kept); at >= 0 && at < to; at = text.indexOf('\n', at + 1))
      lines.push(spliced.length + at + 1 - kept);
    spliced += text.slice(kept, to);
  };
  for (const { 0: joint, index } of text.matchAll(JOINT)) {
    keep(index);
    kept = index + joint.length;
    lines.push(spliced.length);
  }
  keep(text.length);
  return {
    text: spliced.replace(HASHES, (sign, blank = '') =>
      sign === '%:%:' ? '##  ' : `${blank}#${' '.repeat(sign.length - blank.length - 1)}`,
    ),
    lines,
  };
}

/** Whether a joint stands within a word, a sign of a comment or the head of a directive, or a `#` is written otherwise. */
function isOdd(text: string): boolean {
  if (text.search(HASHES) >= 0) return true;
  for (const { 0: joint, index } of text.matchAll(JOINT)) {
    if (joint.startsWith('?')) return true;
    const [before = '', after = ''] = [text[index - 1], text[index + joint.length]];
    if (/[^\s\\]/.test(before) && /[^\s\\]/.test(after)) return true;
    // what looks like a directive is the rest of another line
    if (/^[ \t]*#/.test(text.slice(index + joint.length, index + joint.length + 200))) return true;
    const line = text.slice(text.lastIndexOf('\n', index - 1) + 1, index);
    // a text that goes on behind it
    if (joint.includes('\r') && line.split('"').length % 2 === 0) return true;
    const hash = line.lastIndexOf('#');
    if (hash >= 0 && /^[ \t]*\w*$/.test(line.slice(hash + 1).trimEnd())) return true;
  }
  return false;
}

/** Whether lines of these bytes may be joined, or signs written otherwise. */
function mayBeSpliced(bytes: Buffer): boolean {
  if (bytes.includes('??') || bytes.includes('%:')) return true;
  for (let at = bytes.indexOf(BACKSLASH); at >= 0; at = bytes.indexOf(BACKSLASH, at + 1))
    if (bytes[endOfJoint(bytes, at)] === NEWLINE) return true;
  return false;
}

/** Where the newline stands behind a backslash that joins lines. */
function endOfJoint(bytes: Buffer, backslash: number): number {
  let next = backslash + 1;
  while (bytes[next] === 0x20 || bytes[next] === 0x09) next += 1;
  return bytes[next] === 0x0d ? next + 1 : next;
}

const BACKSLASH = 0x5c;
const NEWLINE = 0x0a;

/** The bytes with their lines joined, as C takes them; the same ones where that says nothing new. */
export function spliceBytes(bytes: Buffer): Buffer {
  const spliced = mayBeSpliced(bytes) ? splice(bytes.toString('latin1')) : undefined;
  return spliced ? Buffer.from(spliced.text, 'latin1') : bytes;
}

/** The words, also where they are written on two lines: of bytes that may be C. */
export function inSpliced(wanted: Words): Words {
  return { ...wanted, also: (bytes) => wanted.also?.(bytes) === true || splicedHolds(bufferOf(bytes), wanted) };
}

function splicedHolds(bytes: Buffer, { words }: Words): boolean {
  if (!isJoinedInWord(bytes) && !bytes.includes('??/') && !bytes.includes('%:%:')) return false;
  const { text } = splice(bytes.toString('latin1')) ?? {};
  return text !== undefined && words.some((word) => text.includes(word));
}

function isJoinedInWord(bytes: Buffer): boolean {
  for (let at = bytes.indexOf(BACKSLASH); at >= 0; at = bytes.indexOf(BACKSLASH, at + 1)) {
    const next = endOfJoint(bytes, at);
    if (bytes[next] === NEWLINE && isWord(bytes[at - 1]) && isWord(bytes[next + 1])) return true;
  }
  return false;
}

function isWord(byte: number | undefined): boolean {
  return byte !== undefined && /\w/.test(String.fromCharCode(byte));
}
