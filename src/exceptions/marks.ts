import { bufferOf } from '../bytes.ts';
import type { Location, RepoFiles } from '../types.ts';

/** An exception in a file: `// clinical-records-ignore: RULE reason`, in whatever the file has for comments. */
export interface Mark {
  readonly rule: string;
  readonly reason: string;
  /** The last day it holds: the reason says `until 2027-06-30`. */
  readonly until?: string;
  readonly at: Location;
  /** Nothing but the mark stands on its line. */
  readonly alone: boolean;
}

const NAME = 'clinical-records-ignore:';

/** The mark, the rule, the reason, and what closes the comment. */
const MARK = /clinical-records-ignore:[ \t]*([\w-]*)([\s\S]*)/;
const CLOSING = /(?<!\s)\s*(?:-->|\*\/|\*\)|--\}\})\s*$/;

/** More marks in one file are no exceptions. */
const MOST = 1000;

/** How far above a finding the lines are looked through that hold nothing but marks and the key of the value. */
const REACH = 12;

/** A longer line is none that a person wrote a mark on. */
const LONGEST = 10_000;

export interface MarkedFiles {
  /** The marks of every file that was read so far, by file and line. */
  marks(): ReadonlyMap<string, ReadonlyMap<number, Mark>>;
  /** A line at a mark or shortly below one, counted from 1. */
  line(file: string, number: number): string;
}

export interface WatchedFiles extends MarkedFiles {
  readonly files: RepoFiles;
}

/** The same files, with an eye on what is read: only such files can have findings, and no file is read for its marks. */
export function watchMarks(files: RepoFiles): WatchedFiles {
  const seen = new Set<string>();
  const lines = new Map<string, ReadonlyMap<number, string>>();
  const marks = new Map<string, ReadonlyMap<number, Mark>>();
  const look = (file: string, bytes: Uint8Array) => {
    if (seen.has(file)) return bytes;
    seen.add(file);
    const found = readMarked(bytes, file);
    if (found === undefined) return bytes;
    lines.set(file, linesBelow(found.marks, found.lines));
    marks.set(file, found.marks);
    return bytes;
  };
  return {
    files: {
      ...files,
      search: (file) => look(file, files.search?.(file) ?? files.bytes(file)),
      bytes: (file) => look(file, files.bytes(file)),
    },
    marks: () => new Map([...marks].sort(([a], [b]) => (a < b ? -1 : 1))),
    line: (file, number) => lines.get(file)?.get(number) ?? '',
  };
}

/** A file's lines and marks; undefined for one without. */
export function readMarked(
  bytes: Uint8Array,
  file: string,
): { readonly lines: readonly string[]; readonly marks: ReadonlyMap<number, Mark> } | undefined {
  const lines = decodeIfMarked(bytes)?.split(/\r\n|\r|\n/);
  return lines && { lines, marks: readMarks(lines, file) };
}

/** The lines at and below marks, as far as a mark reaches. Of a file of megabytes no more is kept. */
function linesBelow(marks: ReadonlyMap<number, Mark>, lines: readonly string[]): ReadonlyMap<number, string> {
  const kept = new Map<number, string>();
  for (const number of marks.keys())
    for (let line = number; line <= number + REACH; line += 1)
      kept.set(line, (lines[line - 1] ?? '').slice(0, LONGEST));
  return kept;
}

function decodeIfMarked(bytes: Uint8Array): string | undefined {
  const buffer = bufferOf(bytes);
  const wide =
    buffer[0] === 0xff && buffer[1] === 0xfe
      ? 'utf-16le'
      : buffer[0] === 0xfe && buffer[1] === 0xff
        ? 'utf-16be'
        : undefined;
  if (wide === undefined && !buffer.includes(NAME)) return undefined;
  const text = new TextDecoder(wide ?? 'utf-8').decode(buffer);
  return text.includes(NAME) ? text : undefined;
}

function readMarks(lines: readonly string[], file: string): ReadonlyMap<number, Mark> {
  const marks = new Map<number, Mark>();
  for (const [index, line] of lines.entries()) {
    if (!line.includes(NAME) || marks.size >= MOST) continue;
    const [whole = '', rule = '', rest = ''] = MARK.exec(line) ?? [];
    const reason = rest.replace(CLOSING, '').trim();
    const until = /\buntil (\d{4}-\d\d-\d\d)\b/.exec(reason)?.[1];
    const start = line.length - whole.length;
    marks.set(index + 1, {
      rule,
      reason,
      at: { file, line: index + 1, column: start + 1, endLine: index + 1, endColumn: start + NAME.length + 1 },
      alone: /^\s*(?:(?:\/\/+|\/\*+|<!--|#+|;|--|\*)\s*)?$/.test(line.slice(0, start)),
      ...(until !== undefined && { until }),
    });
  }
  return marks;
}

/** The marks that a finding at this line stands under: on the line, on the line before it, and above that over lines
 *  that hold only marks. Between a property list's value and its mark the key may stand. */
export function marksFor(at: Location, watched: MarkedFiles): Mark[] {
  const marks = watched.marks().get(at.file);
  if (!marks) return [];
  const found: Mark[] = [];
  const here = marks.get(at.line);
  if (here) found.push(here);
  for (let line = at.line - 1; line > 0 && line >= at.line - REACH; line -= 1) {
    const mark = marks.get(line);
    if (mark) found.push(mark);
    const goesOn = mark?.alone === true || /^\s*<key>[^<]*<\/key>\s*$/.test(watched.line(at.file, line));
    if (!goesOn) break;
  }
  return found;
}
