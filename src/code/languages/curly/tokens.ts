/**
 * Tokens of C# and Kotlin. Both are read by hand: docs/decisions/foreign-languages.md says why.
 */

export interface Token {
  readonly kind: 'name' | 'number' | 'text' | 'mark' | 'end';
  /** The name, the mark, or what a text without anything in it says. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** A line ends before it. */
  readonly isFirst: boolean;
  /** What stands in a text between its words: stretches of code. */
  readonly holes?: readonly { readonly start: number; readonly end: number }[];
  /** The words of a text around its holes. */
  readonly words?: readonly string[];
}

export type CurlyLanguage = 'c-sharp' | 'kotlin';

/** Longest first. */
const MARKS =
  /^(?:\?\?=|<<=|>>=|===|!==|\.\.\.|\.\.<|\?\.|\?:|\?\?|::|=>|->|==|!=|<=|&&|\|\||\+\+|--|\+=|-=|\*=|\/=|%=|\|=|&=|\.\.|!!|[{}()[\];,.:?=<>+\-*/%!&|^~@#$])/;
const NAME: Readonly<Record<CurlyLanguage, RegExp>> = {
  'c-sharp': /^@?(?:[\p{L}_]|\\u[\da-fA-F]{4}|\\U[\da-fA-F]{8})(?:[\p{L}\p{N}_]|\\u[\da-fA-F]{4}|\\U[\da-fA-F]{8})*/u,
  kotlin: /^(?:[\p{L}_][\p{L}\p{N}_]*|`[^`\n]+`)/u,
};
const NUMBER = /^(?:0[xXbB][\da-fA-F_]+|\d[\d_]*(?:\.\d[\d_]*)?(?:[eE][+-]?\d+)?)\w*/;
const TEXT: Readonly<Record<CurlyLanguage, RegExp>> = {
  'c-sharp': /^(?:\$*"{3,99}|\$@"|@\$"|@"|\$"|"|')/,
  kotlin: /^(?:"""|"|')/,
};

/** The tokens of a text; comments are none. Bounded by the text's length. */
export function readTokens(text: string, language: CurlyLanguage): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let isFirst = true;
  while (at < text.length) {
    const character = text.charAt(at);
    if (character === '\n') {
      isFirst = true;
      at += 1;
      continue;
    }
    if (/\s/.test(character) || character === '\uFEFF') {
      at += 1;
      continue;
    }
    if (text.startsWith('//', at)) {
      at = endOf(text, text.indexOf('\n', at));
      continue;
    }
    // `#region`, `#pragma`: conditions have been taken out before
    if (character === '#' && isFirst && language === 'c-sharp') {
      at = endOf(text, text.indexOf('\n', at));
      continue;
    }
    if (text.startsWith('/*', at)) {
      const close = text.indexOf('*/', at + 2);
      if (text.slice(at, close).includes('\n')) isFirst = true;
      at = close < 0 ? text.length : close + 2;
      continue;
    }
    const rest = text.slice(at, at + 200);
    const opening = TEXT[language].exec(rest)?.[0];
    const token: Token =
      opening === undefined ? readPlain(rest, at, language, isFirst) : readText(text, at, opening, language, isFirst);
    tokens.push(token);
    at = Math.max(token.end, at + 1);
    isFirst = false;
  }
  return tokens;
}

function readPlain(rest: string, start: number, language: CurlyLanguage, isFirst: boolean): Token {
  const name = NAME[language].exec(rest)?.[0];
  if (name !== undefined)
    return { kind: 'name', text: spelled(name.replace(/[@`]/g, '')), start, end: start + name.length, isFirst };
  const number = NUMBER.exec(rest)?.[0];
  if (number !== undefined) return { kind: 'number', text: number, start, end: start + number.length, isFirst };
  const mark = MARKS.exec(rest)?.[0] ?? rest.charAt(0);
  return { kind: 'mark', text: mark, start, end: start + mark.length, isFirst };
}

/** `HK\u0043linicalType`: a letter by its number, in a name of C# or in a text. */
function spelled(written: string): string {
  if (!written.includes('\\')) return written;
  return written.replace(/\\(?:u([\da-fA-F]{4})|U([\da-fA-F]{8}))/g, (whole, four?: string, eight?: string) => {
    const code = Number.parseInt(four ?? eight ?? '', 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

function endOf(text: string, end: number): number {
  return end < 0 ? text.length : end;
}

/** A text, from its opening quotes to the closing ones. `{…}` in C#'s and `$name`, `${…}` in Kotlin's are holes. */
function readText(text: string, start: number, opening: string, language: CurlyLanguage, isFirst: boolean): Token {
  const isRaw = opening.includes('"""');
  const quotes = isRaw ? opening.replaceAll('$', '') : opening.endsWith("'") ? "'" : '"';
  const isVerbatim = opening.includes('@') || isRaw;
  const hasHoles = language === 'kotlin' ? quotes !== "'" : opening.includes('$');
  const holes: { start: number; end: number }[] = [];
  const words: string[] = [];
  let word = '';
  let at = start + opening.length;
  while (at < text.length) {
    const character = text.charAt(at);
    if (text.startsWith(quotes, at)) {
      if (!(isVerbatim && quotes === '"' && text.charAt(at + 1) === '"')) break;
      word += '"';
      at += 2;
    } else if (character === '\n' && !isVerbatim) break;
    else if (character === '\\' && !isVerbatim) {
      const numbered = /^\\u[\da-fA-F]{4}/.exec(text.slice(at, at + 6))?.[0];
      word += numbered === undefined ? '\uFFFD' : spelled(numbered);
      at += numbered?.length ?? 2;
    } else {
      const hole = hasHoles ? holeAt(text, at, language) : undefined;
      if (hole) {
        words.push(word);
        word = '';
        holes.push(hole.inside);
        at = hole.end;
      } else {
        word += character;
        at += 1;
      }
    }
  }
  words.push(word);
  const end = Math.min(text.length, text.startsWith(quotes, at) ? at + quotes.length : at);
  return { kind: 'text', text: words.join(''), start, end, isFirst, ...(holes.length > 0 && { holes, words }) };
}

function holeAt(
  text: string,
  at: number,
  language: CurlyLanguage,
): { readonly inside: { start: number; end: number }; readonly end: number } | undefined {
  if (language === 'kotlin') {
    if (text.charAt(at) !== '$') return undefined;
    const name = /^\$[\p{L}_][\p{L}\p{N}_]*/u.exec(text.slice(at, at + 100))?.[0];
    if (name !== undefined) return { inside: { start: at + 1, end: at + name.length }, end: at + name.length };
    if (text.charAt(at + 1) !== '{') return undefined;
    const close = closing(text, at + 1);
    return { inside: { start: at + 2, end: close }, end: close + 1 };
  }
  if (text.charAt(at) !== '{' || text.charAt(at + 1) === '{') return undefined;
  const close = closing(text, at);
  return { inside: { start: at + 1, end: close }, end: close + 1 };
}

/** The brace that closes the one at `open`. */
function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if (/["']/.test(text.charAt(at))) at = closingQuote(text, at) ?? at;
    else if (text.charAt(at) === '{') depth += 1;
    else if (text.charAt(at) === '}') {
      depth -= 1;
      if (depth === 0) return at;
    } else if (text.charAt(at) === '\n' && at > open + 2_000) break;
  }
  return text.length;
}

/** The quote that closes the one at `open` on its line. */
function closingQuote(text: string, open: number): number | undefined {
  for (let at = open + 1; at < text.length && at < open + 300; at += 1) {
    const character = text.charAt(at);
    if (character === '\n') return undefined;
    if (character === '\\') at += 1;
    else if (character === text.charAt(open)) return at;
  }
  return undefined;
}
