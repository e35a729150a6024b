/**
 * Code without its comments and strings: for questions that need no parser.
 */
import type { Language } from './source.ts';

const STOPS = /\/[/*]|#+"?|"|'/g;
const STOPS_INSIDE = /\/[/*]?|#+["/]?|"|'|[()]/g;
const SWIFT_STRING = /^(#*)("""|")/;

/** A Swift string that code stands in: `"\(code)"`. */
interface Around {
  readonly quotes: string;
  readonly hashes: string;
  /** Parentheses that are open in the code. */
  depth: number;
}

/**
 * The text with comments and string contents replaced by spaces, line breaks and offsets kept. Swift's nested comments,
 * `"""` and `#"…"#` strings are understood; what stands inside `\(…)` is code.
 */
export function blankProse(text: string, language: Language): string {
  const parts: string[] = [];
  const around: Around[] = [];
  let kept = 0;
  let at = 0;
  const blank = (from: number, to: number): void => {
    parts.push(text.slice(kept, from), blankLines(text.slice(from, to)));
    kept = to;
    at = to;
  };
  const blankString = (from: number, begin: number, { quotes, hashes }: Omit<Around, 'depth'>): void => {
    const end = endOfSwiftString(text, begin, quotes, hashes);
    if (text.startsWith(`\\${hashes}(`, end - hashes.length - 2)) around.push({ quotes, hashes, depth: 0 });
    blank(from, end);
  };
  for (;;) {
    const inside = around.at(-1);
    const stops = inside ? STOPS_INSIDE : STOPS;
    stops.lastIndex = at;
    const stop = stops.exec(text);
    if (!stop) break;
    const { 0: mark, index } = stop;
    at = stops.lastIndex;
    const behind = inside && endOfRegex(text, index, mark);
    if (behind !== undefined) at = behind;
    else if (mark === '/') continue;
    else if (inside && isClosing(text, index, inside)) {
      around.pop();
      blank(index, index + inside.quotes.length + inside.hashes.length);
    } else if (inside && mark === '(') inside.depth += 1;
    else if (inside && mark === ')') {
      inside.depth -= 1;
      if (inside.depth >= 0) continue;
      around.pop();
      blankString(index, at, inside);
    } else if (!mark.endsWith('#')) {
      const string = language === 'swift' ? SWIFT_STRING.exec(text.slice(index, index + 40)) : null;
      const [whole, hashes = '', quotes] = string ?? [];
      if (whole !== undefined && quotes) blankString(index, index + whole.length, { quotes, hashes });
      else {
        const end = endOfProse(text, index, language);
        if (end !== undefined) blank(index, end);
      }
    }
  }
  return kept === 0 ? text : parts.join('') + text.slice(kept);
}

/** The names of code without the backticks that Swift lets stand around any of them, every place kept. */
export function bareNames(code: string, language: Language): string {
  return language === 'swift' && code.includes('`') ? code.replaceAll('`', ' ') : code;
}

function blankLines(prose: string): string {
  if (prose.includes('\r')) return prose.replace(/[^\r\n]/g, ' ');
  let blank = '';
  let from = 0;
  for (let at = prose.indexOf('\n'); at >= 0; at = prose.indexOf('\n', from)) {
    blank += `${' '.repeat(at - from)}\n`;
    from = at + 1;
  }
  return blank + ' '.repeat(prose.length - from);
}

/** Where the comment or string that starts here ends; undefined when none does. */
function endOfProse(text: string, start: number, language: Language): number | undefined {
  if (text.startsWith('//', start)) return endOrLength(text, text.indexOf('\n', start));
  if (text.startsWith('/*', start)) return language === 'swift' ? endOfNested(text, start) : endOfBlock(text, start);
  if (language === 'swift') return undefined;
  const quote = text[start];
  return quote === '"' || quote === "'" ? endOfLine(text, start + 1, quote) : start + 1;
}

function endOfBlock(text: string, start: number): number {
  const end = text.indexOf('*/', start + 2);
  return end < 0 ? text.length : end + 2;
}

function endOfNested(text: string, start: number): number {
  const marks = /\/\*|\*\//g;
  marks.lastIndex = start;
  let depth = 0;
  for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
    depth += mark[0] === '/*' ? 1 : -1;
    if (depth === 0) return marks.lastIndex;
  }
  return text.length;
}

/** No regular expression in a text is longer. */
const LONGEST = 300;

/** Behind a regular expression: its quotes and parentheses are none of the code's. */
function endOfRegex(text: string, start: number, mark: string): number | undefined {
  const near = text.slice(start, start + LONGEST);
  const hashes = /^#+(?=\/$)/.exec(mark)?.[0];
  if (hashes !== undefined) {
    const end = near.indexOf(`/${hashes}`, mark.length);
    return end < 0 ? undefined : start + end + hashes.length + 1;
  }
  if (mark !== '/' || !/[(,:=[{!&|?]\s{0,9}$/.test(text.slice(Math.max(0, start - 10), start))) return undefined;
  const [whole] = /^\/(?![\s/*])(?:[^\\/\n]|\\.)+\//.exec(near) ?? [];
  return whole === undefined ? undefined : start + whole.length;
}

/** Three quotes that stand first on their line end the text around: what looked open in its code was not. */
function isClosing(text: string, index: number, { quotes, hashes }: Around): boolean {
  if (quotes.length !== 3 || !text.startsWith(quotes + hashes, index)) return false;
  return /(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, index - LONGEST), index));
}

/** Behind its quotes, or behind the next `\(`. */
function endOfSwiftString(text: string, from: number, quotes: string, hashes: string): number {
  const isLong = quotes.length === 3;
  for (let at = from; at < text.length; at += 1) {
    const character = text[at];
    if (character === '\\' && text.startsWith(hashes, at + 1)) {
      at += 1 + hashes.length;
      if (text[at] === '(') return at + 1;
    } else if (character === '\n' && !isLong) return at;
    else if (character === '"' && text.startsWith(quotes + hashes, at)) return at + quotes.length + hashes.length;
  }
  return text.length;
}

function endOfLine(text: string, from: number, quote: string): number {
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '\n') return at;
    else if (text[at] === quote) return at + 1;
  }
  return text.length;
}

function endOrLength(text: string, end: number): number {
  return end < 0 ? text.length : end;
}
