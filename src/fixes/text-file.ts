/**
 * The text of a file that may be rewritten, and the way back to bytes.
 */
import { decodeText } from '../read/text.ts';
import { type Location, type RepoFiles, UnreadableFile } from '../types.ts';

/** A file as it is edited: offsets are UTF-16 units of `text`, which leaves out the byte order mark. */
export interface TextFile {
  readonly file: string;
  readonly text: string;
  readonly encoding: Encoding;
  readonly marked: boolean;
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** Why something is not mended, as the end of a sentence. */
export class Unmendable extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'Unmendable';
  }
}

/**
 * Opens a file for editing. Throws {@link Unmendable} for what could not be written back byte for byte: binary files,
 * other encodings than Unicode's, files that are reached through a link or lie in a dependency.
 */
export function openText(file: string, files: RepoFiles): TextFile {
  const known = opened.get(files) ?? new Map<string, TextFile>();
  opened.set(files, known);
  const source = known.get(file) ?? openAnew(file, files);
  known.set(file, source);
  return source;
}

/** What was opened of a checkout: what is known of a text is known by the text, and a plan is made many times. */
const opened = new WeakMap<RepoFiles, Map<string, TextFile>>();

function openAnew(file: string, files: RepoFiles): TextFile {
  if (!files.paths.includes(file)) throw new Unmendable(`${file} is reached through a link, or is not the app's own`);
  const bytes = files.bytes(file);
  if (Buffer.from(bytes.subarray(0, 6)).toString('latin1') === 'bplist') {
    throw new Unmendable(`${file} is a binary property list`);
  }
  const text = decode(bytes, file);
  if (/\r(?!\n)/.test(text)) throw new Unmendable(`${file} has line ends of old Macs`);
  for (const encoding of ['utf-8', 'utf-16le', 'utf-16be'] as const) {
    for (const marked of [false, true]) {
      const source = { file, text, encoding, marked };
      if (Buffer.compare(encodeText(source, text), bytes) === 0) return source;
    }
  }
  throw new Unmendable(`${file} is in an encoding that is not written`);
}

function decode(bytes: Uint8Array, file: string): string {
  try {
    return decodeText(bytes, file);
  } catch (error) {
    if (error instanceof UnreadableFile) throw new Unmendable(`${file} ${error.message}`);
    throw error;
  }
}

/** The bytes of a text as the file that was opened spells it: its encoding, its byte order mark. */
export function encodeText({ encoding, marked }: Pick<TextFile, 'encoding' | 'marked'>, text: string): Uint8Array {
  const whole = marked ? `\uFEFF${text}` : text;
  if (encoding === 'utf-8') return Buffer.from(whole, 'utf8');
  const bytes = Buffer.from(whole, 'utf16le');
  return encoding === 'utf-16le' ? bytes : bytes.swap16();
}

/** Where a place begins and ends in the text, `end` exclusive. A place without an end is empty. */
export function rangeOf(source: TextFile, at: Location): { readonly start: number; readonly end: number } {
  const start = offsetOf(source, at.line, at.column);
  const end = at.endLine === undefined ? start : offsetOf(source, at.endLine, at.endColumn ?? 1);
  return { start, end: Math.max(start, end) };
}

const starts = new WeakMap<TextFile, readonly number[]>();

/** Where each line of a file begins. */
export function lineStarts(source: TextFile): readonly number[] {
  const known = starts.get(source) ?? [0, ...[...source.text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  starts.set(source, known);
  return known;
}

function offsetOf(source: TextFile, line: number, column: number): number {
  const lines = lineStarts(source);
  const start = lines[Math.min(line, lines.length) - 1] ?? 0;
  return Math.min(start + column - 1, source.text.length);
}

/** Where the line begins that holds an offset. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** Where the line ends that holds an offset, before its line end. */
export function lineEnd(text: string, offset: number): number {
  const next = text.indexOf('\n', offset);
  const end = next < 0 ? text.length : next;
  return end > offset && text[end - 1] === '\r' ? end - 1 : end;
}

/** The blanks that the line of an offset begins with. */
export function indentOf(text: string, offset: number): string {
  return /^[ \t]*/.exec(text.slice(lineStart(text, offset), offset))?.[0] ?? '';
}

/** The line end of the line that holds an offset; that of the file's first line where it is the last. */
export function lineBreakAt(text: string, offset: number): string {
  const end = lineEnd(text, offset);
  const near = /^\r?\n/.exec(text.slice(end, end + 2))?.[0];
  return near ?? /\r?\n/.exec(text)?.[0] ?? '\n';
}
