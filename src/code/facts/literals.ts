/**
 * Where the texts, regular expressions and names in quotes of each language begin and end.
 */
import type { Language } from './source.ts';

/** A text, by what ends it and what code in it looks like. */
export interface TextForm {
  /** What begins it, from the place where it is found. */
  readonly length: number;
  readonly close: string;
  /** Goes on over lines. */
  readonly isLong: boolean;
  /** What the next character says nothing behind: `\`, `\#`. */
  readonly escapes?: string;
  /** Two of what closes it are one of it: C#'s `@"…""…"`. */
  readonly isDoubled?: boolean;
  /** Quotes beyond those that close it belong to it: Kotlin's `""""`. */
  readonly isGreedy?: boolean;
  /** What code in it begins with: `\(`, `${`, `{{`. */
  readonly hole?: string;
}

type FindText = (text: string, at: number) => TextForm | undefined;

/** The text that begins at a quote, or at the `#` before one. */
export const TEXTS: Readonly<Record<Language, FindText>> = {
  swift(text, at) {
    const [, hashes = '', quotes = ''] = /^(#*)("""|")/.exec(text.slice(at, at + LONGEST_OPENING)) ?? [];
    if (quotes === '') return undefined;
    const [isLong, length] = [quotes.length === 3 && !isClosedOnLine(text, at, hashes), hashes.length];
    const close = `${isLong ? '"""' : '"'}${hashes}`;
    return { length: length + (isLong ? 3 : 1), close, isLong, escapes: `\\${hashes}`, hole: `\\${hashes}(` };
  },
  'objective-c'(text, at) {
    const before = text.slice(Math.max(0, at - NEAR), at);
    if (text[at] === "'") return /(?<![\w$])\d[\w.']{0,38}$/.test(before) ? undefined : PLAIN(text, at);
    const [opening, delimiter = ''] = /^"([^\s()\\"]{0,16})\(/.exec(text.slice(at, at + NEAR)) ?? [];
    if (opening === undefined || !/(?<![\w$])(?:u8|[uUL])?R$/.test(before)) return PLAIN(text, at);
    return { length: opening.length, close: `)${delimiter}"`, isLong: true };
  },
  'c-sharp'(text, at) {
    if (text[at] === "'") return PLAIN(text, at);
    const [signs = ''] = /[$@]{0,20}$/.exec(text.slice(Math.max(0, at - NEAR), at)) ?? [];
    const [quotes = ''] = /^"{1,99}/.exec(text.slice(at, at + 99)) ?? [];
    const dollars = signs.replaceAll('@', '').length;
    const hole = dollars > 0 && { hole: '{'.repeat(dollars) };
    if (quotes.length >= 3 && !signs.includes('@'))
      return { length: quotes.length, close: quotes, isLong: true, ...hole };
    if (signs.includes('@')) return { length: 1, close: '"', isLong: true, isDoubled: true, ...hole };
    return { length: 1, close: '"', isLong: false, escapes: '\\', ...hole };
  },
  kotlin(text, at) {
    if (text[at] === "'") return PLAIN(text, at);
    if (text.startsWith('"""', at)) return { length: 3, close: '"""', isLong: true, isGreedy: true, hole: '${' };
    return { length: 1, close: '"', isLong: false, escapes: '\\', hole: '${' };
  },
  dart(text, at) {
    const quote = text.charAt(at);
    const isRaw = /(?<![\w$])r$/.test(text.slice(Math.max(0, at - 2), at));
    const isLong = text.startsWith(quote.repeat(3), at);
    const close = isLong ? quote.repeat(3) : quote;
    return { length: close.length, close, isLong, ...(!isRaw && { escapes: '\\', hole: '${' }) };
  },
  javascript: PLAIN,
};

const NEAR = 40;
const LONGEST_OPENING = 300;

function PLAIN(text: string, at: number): TextForm {
  return { length: 1, close: text.charAt(at), isLong: false, escapes: '\\' };
}

/** `#"""#` and `#"""x"""#`: with hashes, a text that ends on its line is one of a line, whatever quotes it begins with. */
function isClosedOnLine(text: string, at: number, hashes: string): boolean {
  if (hashes === '') return false;
  const from = at + hashes.length + 2;
  const close = text.indexOf(`"${hashes}`, from);
  return close >= 0 && !/[\r\n]/.test(text.slice(from, close));
}

/** No regular expression between bare slashes is longer. */
const LONGEST = 300;

/** Behind a regular expression between bare slashes, where one begins here. It stands where a value may, so that nothing
 *  but a bracket or a blank is before it, and neither begins nor ends with a blank:
 *  https://github.com/swiftlang/swift-evolution/blob/main/proposals/0354-regex-literals.md */
export function endOfBareRegex(text: string, at: number): number | undefined {
  if (at > 0 && !/[\s([{,;:!]/.test(text.charAt(at - 1))) return undefined;
  if (/[ \t]/.test(text.charAt(at + 1))) return undefined;
  let depth = 0;
  for (let index = at + 1; index < text.length && index < at + LONGEST; index += 1) {
    const character = text.charAt(index);
    if (character === '\n' || character === '\r') return undefined;
    if (character === '\\') index += 1;
    else if (character === '(') depth += 1;
    else if (character === ')') {
      depth -= 1;
      if (depth < 0) return undefined;
    } else if (character === '/') return /[ \t]/.test(text.charAt(index - 1)) ? undefined : index + 1;
  }
  return undefined;
}

/** Where the `/#` stands that ends a regular expression, on one line or beginning on the next; undefined with the place up
 *  to which there is none. `from` is behind the opening. */
export function endOfHashedRegex(text: string, from: number, hashes: string): { end?: number; looked: number } {
  const isLong = /^[ \t]*[\r\n]/.test(text.slice(from, from + LONGEST));
  for (let at = from; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '\\') at += 1;
    else if (character === '/' && text.startsWith(hashes, at + 1)) return { end: at, looked: at };
    else if (!isLong && (character === '\n' || character === '\r')) return { looked: at };
  }
  return { looked: text.length };
}

/** Behind a name in backticks; undefined where they do not close on the line. */
export function endOfQuotedName(text: string, at: number): number | undefined {
  const [whole] = /^`[^`\r\n]{1,1000}`/.exec(text.slice(at, at + 1002)) ?? [];
  return whole === undefined ? undefined : at + whole.length;
}
