/**
 * Code without its comments and strings: for questions that need no parser.
 */
import type { Language } from './source.ts';

const STOPS = /\/[/*]|#+"?|"|'/g;
const SWIFT_STRING = /^(#*)("""|")/;

/**
 * The text with comments and string contents replaced by spaces, line breaks and offsets kept. Swift's nested comments,
 * `"""` and `#"…"#` strings are understood; code inside `\(…)` is blanked with its string.
 */
export function blankProse(text: string, language: Language): string {
  const parts: string[] = [];
  let kept = 0;
  STOPS.lastIndex = 0;
  for (let stop = STOPS.exec(text); stop; stop = STOPS.exec(text)) {
    if (stop[0].endsWith('#')) continue;
    const end = endOfProse(text, stop.index, language);
    if (end === undefined) continue;
    parts.push(text.slice(kept, stop.index), blankLines(text.slice(stop.index, end)));
    kept = end;
    STOPS.lastIndex = end;
  }
  return kept === 0 ? text : parts.join('') + text.slice(kept);
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
  if (language === 'swift') {
    const [whole, hashes = '', quotes] = SWIFT_STRING.exec(text.slice(start, start + 40)) ?? [];
    return whole === undefined || !quotes ? undefined : endOfSwiftString(text, start + whole.length, quotes, hashes);
  }
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

function endOfSwiftString(text: string, from: number, quotes: string, hashes: string): number {
  const isLong = quotes.length === 3;
  for (let at = from; at < text.length; at += 1) {
    const character = text[at];
    if (character === '\\' && text.startsWith(hashes, at + 1)) at += 1 + hashes.length;
    else if (character === '\n' && !isLong) return at;
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
