/**
 * From bytes to text, and from offsets in a text to places in a file. The reason of an {@link UnreadableFile} reads on
 * from the file's name: `is cut off`, `holds preprocessor lines`.
 */
import { type Location, UnreadableFile } from '../types.ts';

/** Turns offsets (UTF-16 units, `end` exclusive) into a place. */
export type Places = (start: number, end?: number) => Location;

/**
 * The text of a file, without its byte order mark. UTF-8 and UTF-16 in either byte order, marked or not; another
 * encoding only where an XML declaration names it and the bytes are not UTF-8.
 * Throws {@link UnreadableFile} for binary content, bytes that fit no encoding, and Git's merge-conflict markers.
 */
export function decodeText(bytes: Uint8Array, file: string): string {
  const text = decode(bytes, file);
  const nul = text.indexOf('\0');
  if (nul >= 0) throw new UnreadableFile('is binary, not text', placesIn(file, text)(nul));
  const conflict = findConflict(text);
  if (conflict) throw new UnreadableFile('is in merge conflict', placesIn(file, text)(conflict.start, conflict.end));
  return text;
}

function decode(bytes: Uint8Array, file: string): string {
  const encoding = sniffEncoding(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    const text = encoding === 'utf-8' ? decodeAsDeclared(bytes) : undefined;
    if (text !== undefined) return text;
    const valid = validPrefix(bytes, encoding);
    throw new UnreadableFile(`is not ${encoding.toUpperCase()} text`, placesIn(file, valid)(valid.length));
  }
}

/** By byte order mark, else by where the zero bytes of the first two characters stand. */
function sniffEncoding([a, b, c, d]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a && b === 0 && (c || c === undefined) && !d) return 'utf-16le';
  if (a === 0 && b && !c && (d || d === undefined)) return 'utf-16be';
  return 'utf-8';
}

/** Old property lists say `encoding="ISO-8859-1"` or `"macintosh"`, and CoreFoundation believes them. */
function decodeAsDeclared(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const label = /^<\?xml[^>]*?\sencoding\s*=\s*["']([A-Za-z0-9._-]+)["']/.exec(head)?.[1];
  if (label === undefined) return undefined;
  try {
    const decoder = new TextDecoder(label, { fatal: true });
    return decoder.encoding.startsWith('utf-') ? undefined : decoder.decode(bytes);
  } catch {
    return undefined; // a label nobody knows, or bytes that it does not explain either
  }
}

/** What can be decoded before the first byte that cannot: the decoder itself does not tell where it failed. */
function validPrefix(bytes: Uint8Array, encoding: string): string {
  const prefix = (length: number): string | undefined => {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
    } catch {
      return undefined;
    }
  };
  let good = 0;
  let bad = bytes.length + 1; // the whole may fail only for being cut inside a character
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (prefix(middle) === undefined) bad = middle;
    else good = middle;
  }
  return prefix(good) ?? '';
}

/** The line of the first `<<<<<<<` that is followed by lines of `=======` and `>>>>>>>`. */
export function findConflict(text: string): { start: number; end: number } | undefined {
  const ours = /^<{7}(?!<)[^\r\n]*/m.exec(text);
  if (!ours) return undefined;
  const between = /^={7}(?!=)/gm;
  between.lastIndex = ours.index;
  if (!between.test(text)) return undefined;
  const theirs = /^>{7}(?!>)/gm;
  theirs.lastIndex = between.lastIndex;
  return theirs.test(text) ? { start: ours.index, end: ours.index + ours[0].length } : undefined;
}

/** Places of a file whose decoded text this is. `\n`, `\r\n` and a lone `\r` end a line. */
export function placesIn(file: string, text: string): Places {
  let starts: readonly number[] | undefined;

  function lineAndColumn(offset: number): { line: number; column: number } {
    starts ??= findLineStarts(text);
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  }

  return (start, end) => {
    const from = lineAndColumn(start);
    if (end === undefined) return { file, ...from };
    const to = lineAndColumn(end);
    return { file, ...from, endLine: to.line, endColumn: to.column };
  };
}

function findLineStarts(text: string): number[] {
  if (!text.includes('\r')) return lineStarts(text);
  const starts = [0];
  for (const { 0: end, index } of text.matchAll(/\r\n|\r|\n/g)) starts.push(index + end.length);
  return starts;
}

/** Offset of the first character of each line, where `\n` alone ends one. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return starts;
}
