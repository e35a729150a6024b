/**
 * Code without its comments and strings: for questions that need no parser.
 */
import { endOfBareRegex, endOfHashedRegex, endOfQuotedName, TEXTS, type TextForm } from './literals.ts';
import type { Language } from './source.ts';

/** Where something may begin that is no code; in code that stands in a text, its brackets too. */
const STOPS: Readonly<Record<Language, readonly [outside: RegExp, inside: RegExp]>> = {
  swift: [/\/[/*]?|#+["/]?|["`]/g, /\/[/*]?|#+["/]?|["`()]/g],
  'objective-c': [/\/[/*]|["']/g, /\/[/*]|["']/g],
  'c-sharp': [/\/[/*]|["'#]/g, /\/[/*]|["'#{}]/g],
  kotlin: [/\/[/*]|["'`]/g, /\/[/*]|["'`{}]/g],
  dart: [/\/[/*]|["']/g, /\/[/*]|["'{}]/g],
  javascript: [/\/[/*]|["']/g, /\/[/*]|["']/g],
};

/** Languages whose comments hold comments. */
const NESTED: ReadonlySet<Language> = new Set(['swift', 'kotlin', 'dart']);

/** A text that code stands in: `"\(code)"`. */
interface Around {
  readonly form: TextForm;
  /** Brackets that are open in the code. */
  depth: number;
}

/**
 * The text with comments and string contents replaced by spaces, line breaks and offsets kept. Texts of every form are
 * understood, and the code in them stays: `"\(code)"`.
 */
export function blankProse(text: string, language: Language): string {
  const findText = TEXTS[language];
  const parts: string[] = [];
  const around: Around[] = [];
  /** Up to where no regular expression ends, by what begins it. */
  const unclosed = new Map<string, number>();
  let kept = 0;
  let at = 0;
  const blank = (from: number, to: number): void => {
    parts.push(text.slice(kept, from), blankLines(text.slice(from, to)));
    kept = to;
    at = to;
  };
  const blankText = (from: number, begin: number, form: TextForm): void => {
    const { end, isHole } = endOfText(text, begin, form);
    if (isHole) around.push({ form, depth: 0 });
    blank(from, end);
  };
  if (text.startsWith('#!') || text.startsWith('\xef\xbb\xbf#!')) blank(0, endOfLine(text, 0));
  for (;;) {
    const inside = around.at(-1);
    const stops = STOPS[language][inside ? 1 : 0];
    stops.lastIndex = at;
    const stop = stops.exec(text);
    if (!stop) break;
    const { 0: mark, index } = stop;
    at = stops.lastIndex;
    if (mark === '//' || mark === '/*') blank(index, endOfComment(text, index, mark, language));
    else if (mark === '/') at = endOfBareRegex(text, index) ?? at;
    else if (mark.endsWith('/')) {
      if (at < (unclosed.get(mark) ?? 0)) continue;
      const { end, looked } = endOfHashedRegex(text, at, mark.slice(0, -1));
      if (end === undefined) unclosed.set(mark, looked);
      else {
        blank(at, end);
        at += mark.length;
      }
    } else if (mark === '`') {
      const end = endOfQuotedName(text, index);
      if (end === undefined) continue;
      if (!PLAIN_NAME.test(text.slice(index + 1, end - 1))) blank(index + 1, end - 1);
      at = end;
    } else if (mark.endsWith('#')) {
      if (language === 'c-sharp' && isLineOfWords(text, index)) at = endOfLine(text, index);
    } else if (inside && isClosing(text, index, inside.form)) {
      around.pop();
      blank(index, index + inside.form.close.length);
    } else if (inside && (mark === '(' || mark === '{')) inside.depth += 1;
    else if (inside && (mark === ')' || mark === '}')) {
      inside.depth -= 1;
      if (inside.depth >= 0) continue;
      around.pop();
      blankText(index, at, inside.form);
    } else {
      const form = findText(text, index);
      if (form) blankText(index, index + form.length, form);
    }
  }
  return kept === 0 ? text : parts.join('') + text.slice(kept);
}

/** A name that could stand without its backticks, but for being a word of the language. */
const PLAIN_NAME = /^[\w\u0080-\uffff]+$/;

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

function endOfComment(text: string, start: number, mark: string, language: Language): number {
  if (mark === '/*') return NESTED.has(language) ? endOfNested(text, start) : endOfBlock(text, start);
  let end = endOfLine(text, start);
  // C joins a line that ends with a backslash with the next one first
  while (language === 'objective-c' && end < text.length && /\\[ \t]*$/.test(text.slice(Math.max(start, end - 9), end)))
    end = endOfLine(text, text.startsWith('\r\n', end) ? end + 2 : end + 1);
  return end;
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

/** Where the line ends that a place is on: a lone carriage return ends one too. */
function endOfLine(text: string, from: number): number {
  const feed = text.indexOf('\n', from);
  const end = feed < 0 ? text.length : feed;
  const back = text.slice(from, end).indexOf('\r');
  return back < 0 ? end : from + back;
}

/** `#region`, `#error`: what follows on the line is no code of C#'s. */
function isLineOfWords(text: string, at: number): boolean {
  if (!/^#[ \t]*(?:region|endregion|error|warning|pragma|line)\b/.test(text.slice(at, at + 40))) return false;
  return /(?:^|[\r\n])[ \t]*$/.test(text.slice(Math.max(0, at - 100), at));
}

/** Three quotes that stand first on their line end the text around: what looked open in its code was not. */
function isClosing(text: string, index: number, { close, isLong, hole }: TextForm): boolean {
  if (!isLong || !hole?.endsWith('(') || !text.startsWith(close, index)) return false;
  return /(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, index - 300), index));
}

/** Behind its quotes, or behind the beginning of code in it. */
function endOfText(text: string, from: number, form: TextForm): { end: number; isHole?: boolean } {
  const { close, isLong, escapes, isDoubled, isGreedy, hole } = form;
  const isBraces = hole?.startsWith('{');
  for (let at = from; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (hole !== undefined && character === hole[0] && text.startsWith(hole, at)) {
      if (!isBraces) return { end: at + hole.length, isHole: true };
      // of more braces than code begins with, the last ones begin it; of twice as many, none
      let count = 0;
      while (text[at + count] === '{') count += 1;
      if (count < 2 * hole.length) return { end: at + count, isHole: true };
      at += hole.length * 2 - 1;
    } else if (escapes !== undefined && character === '\\' && text.startsWith(escapes, at)) {
      at += escapes.length;
      if (text.startsWith('\r\n', at)) at += 1;
    } else if ((character === '\n' || character === '\r') && !isLong) return { end: at };
    else if (character === close[0] && text.startsWith(close, at)) {
      if (!isDoubled && !isGreedy) return { end: at + close.length };
      if (isDoubled && text[at + 1] === '"') at += 1;
      else {
        let end = at + close.length;
        while (isGreedy && text[end] === '"') end += 1;
        return { end };
      }
    }
  }
  return { end: text.length };
}
