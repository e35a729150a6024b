/**
 * The text of a source file, and places in it.
 */

import { splice } from '../../read/spliced.ts';
import { lineStarts } from '../../read/text.ts';
import type { Location, RepoFiles } from '../../types.ts';
import { blankProse } from './blank.ts';
import type { Site } from './facts.ts';

export type Language = 'swift' | 'objective-c' | 'javascript' | 'dart' | 'c-sharp' | 'kotlin';

export interface Source {
  readonly path: string;
  readonly language: Language;
  readonly text: string;
  /** Offset of the first character of each line. */
  readonly lines: readonly number[];
}

const LANGUAGES: ReadonlyMap<string, Language> = new Map([
  ['swift', 'swift'],
  ['m', 'objective-c'],
  ['mm', 'objective-c'],
  ...['h', 'pch', 'hh', 'hpp', 'hxx', 'ipp', 'inl'].map((it) => [it, 'objective-c'] as const),
  ...['js', 'jsx', 'ts', 'tsx', 'mjs', 'cjs', 'mts', 'cts', 'vue', 'svelte'].map((it) => [it, 'javascript'] as const),
  ['dart', 'dart'],
  ['cs', 'c-sharp'],
  ['kt', 'kotlin'],
]);

/** The language that a file's name promises; undefined for what this room does not read. */
export function languageOf(path: string): Language | undefined {
  return LANGUAGES.get(path.slice(path.lastIndexOf('.') + 1).toLowerCase());
}

/** Decodes a source file; bytes that are no UTF-8 become replacement characters, as compilers accept them in comments.
 *  Throws UnreadableFile. */
export function readSource(path: string, language: Language, files: RepoFiles): Source {
  return decodeSource(path, language, files.bytes(path));
}

/** The same of bytes that were read before: a file may be gone by now. */
export function decodeSource(path: string, language: Language, bytes: Uint8Array): Source {
  const text = withoutTraps(endLines(decode(bytes)), language);
  const spliced = language === 'objective-c' ? splice(text) : undefined;
  return { path, language, ...(spliced ?? { text, lines: lineStarts(text) }) };
}

/** With a newline where a lone carriage return ends a line: to compilers it does, to grammars not. */
export function endLines(text: string): string {
  return text.includes('\r') ? text.replace(/\r(?!\n)/g, '\n') : text;
}

/** Without what ends or holds a parser and no compiler: zero bytes, and runs of `#` in comments and texts. Every place
 *  stays. */
function withoutTraps(text: string, language: Language): string {
  const whole = text.includes('\0') ? text.replaceAll('\0', ' ') : text;
  const plain = whole.length > LONG && SKIPS_SLOWLY.has(language) ? withoutLinesOfComment(whole, language) : whole;
  if (language !== 'swift' || !HASHES.test(plain)) return plain;
  const code = blankProse(plain, language);
  return plain.replace(RUNS_OF_HASHES, (run, at: number) =>
    code.slice(at, at + run.length).includes('#') ? run : '-'.repeat(run.length),
  );
}

/** Longer sources are mostly padding: a parser that skips it has time for the rest. */
const LONG = 500_000;
const SKIPS_SLOWLY: ReadonlySet<Language> = new Set(['swift', 'objective-c']);

function withoutLinesOfComment(text: string, language: Language): string {
  const code = blankProse(text, language);
  return text.replace(/^[ \t]*\/\/[^\r\n]*/gm, (line, at: number) =>
    code.slice(at, at + line.length).trim() === '' ? ' '.repeat(line.length) : line,
  );
}

const HASHES = /#{300}/;
const RUNS_OF_HASHES = /#{300,}/g;

function decode(bytes: Uint8Array): string {
  const little = bytes[0] === 0xff && bytes[1] === 0xfe;
  const big = bytes[0] === 0xfe && bytes[1] === 0xff;
  return new TextDecoder(little ? 'utf-16le' : big ? 'utf-16be' : 'utf-8').decode(bytes);
}

/** A place from offsets in UTF-16 units, `end` exclusive. */
export function locate({ path, lines }: Pick<Source, 'path' | 'lines'>, start: number, end = start): Location {
  const line = lineOf(lines, start);
  const endLine = lineOf(lines, end);
  return {
    file: path,
    line: line + 1,
    column: start - (lines[line] ?? 0) + 1,
    endLine: endLine + 1,
    endColumn: end - (lines[endLine] ?? 0) + 1,
  };
}

function lineOf(lines: readonly number[], offset: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Site of an expression, for keys. */
export function siteKey({ file, start, end }: Site): string {
  return `${file.path}:${start}:${end}`;
}
