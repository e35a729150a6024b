import { hideCredentials } from '../credentials/credentials.ts';
import type { Location, Report } from '../types.ts';
import { cleanQuote } from './clean.ts';
import { clipFront, clipTo, displayWidth } from './width.ts';

/** The widest quote where nothing says how wide the terminal is. */
export const WIDEST_QUOTE = 100;

/** A quoted line in two: the source, and under it what points at the place. Both are fit for a terminal. */
export interface Quote {
  readonly source: string;
  readonly pointer: string;
}

/** The line a place stands in, as far as the report quotes it, and carets under the place; undefined where it does not. */
export function quotePlace(
  { file, line, column, endLine, endColumn }: Location,
  { quotes }: Report,
  width = WIDEST_QUOTE,
): Quote | undefined {
  const quoted = quotes.get(file)?.get(line);
  // as a whole: in its parts no credential would be seen
  const text = quoted && hideCredentials(quoted, '…');
  if (text === undefined || column < 1 || column > text.length + 1 || text.trim() === '') return undefined;

  const indent = /^\s*/.exec(text.slice(0, column - 1))?.[0].length ?? 0;
  const start = column - 1;
  const isOneLine = endLine === undefined || endLine === line;
  const end = isOneLine ? Math.max(start + 1, (endColumn ?? column + 1) - 1) : text.trimEnd().length;

  const head = shorten(cleanQuote(text.slice(indent, start)), width);
  const at = displayWidth(head);
  const marked = cleanQuote(text.slice(start, end), at);
  const tail = cleanQuote(text.slice(end), at + displayWidth(marked));
  const source = clipTo(`${head}${marked}${tail}`.trimEnd(), width);
  const carets = Math.max(1, Math.min(displayWidth(marked.trimEnd()), width - at));
  return { source, pointer: `${' '.repeat(at)}${'^'.repeat(carets)}` };
}

/** The end of what stands before the place, when that is long. */
function shorten(head: string, width: number): string {
  const before = Math.floor(width * 0.4);
  return displayWidth(head) <= width - before ? head : clipFront(head, before);
}
