/**
 * The words of a Swift file, as far as literals need them: comments are gone, texts are decoded.
 */

interface Span {
  /** Offsets in the text, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** As it is written. */
  readonly text: string;
  /** Nothing but blanks and comments before it on its line. */
  readonly startsLine: boolean;
}

export type SwiftToken =
  | (Span & { readonly kind: 'name' })
  | (Span & { readonly kind: 'operator' })
  | (Span & { readonly kind: 'punctuation' })
  | (Span & { readonly kind: 'number'; readonly number: number })
  /** The pieces between interpolations, and the tokens of each interpolation. */
  | (Span & { readonly kind: 'string'; readonly parts: readonly (string | readonly SwiftToken[])[] });

const NAME = /[\p{L}_][\p{L}\p{N}_]*|`[^`\n]*`|[#@$][\p{L}\p{N}_]+/uy;
const NUMBER = /0[xX][0-9A-Fa-f_]+|0[bB][01_]+|0[oO][0-7_]+|[0-9][0-9_]*(?:\.[0-9][0-9_]*)?(?:[eE][+-]?[0-9]+)?/y;
/** To where a comment begins. */
const OPERATOR = /(?:[-+*=<>!&|^~%?]|\/(?![/*]))+|\.\.[.<]/y;
const BLANK = /\s+/y;
const STRING_OPEN = /(#*)("""|")/y;
const PUNCTUATION = '()[]{},:;.!?\\';
const MAX_NESTING = 40;
/** Stands for a line end that is none: the next line's indent must still be taken off. No text holds it. */
const JOIN = '\uffff\n';

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['0', '\0'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
]);

/** The tokens of a Swift text in order. Whatever is no token of Swift is left out. */
export function tokenizeSwift(text: string): SwiftToken[] {
  return tokenize(text, 0, text.length, 0).tokens;
}

/** Reads up to `end`, or for an interpolation (`nesting` above 0) up to the parenthesis that closes it. */
function tokenize(text: string, from: number, end: number, nesting: number): { tokens: SwiftToken[]; offset: number } {
  const tokens: SwiftToken[] = [];
  let offset = from;
  let startsLine = true;
  let depth = 0;

  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = offset;
    return pattern.exec(text);
  };

  while (offset < end) {
    const blank = match(BLANK);
    if (blank) {
      if (/[\r\n]/.test(blank[0])) startsLine = true;
      offset += blank[0].length;
      continue;
    }
    const behind = startsLine && nesting === 0 ? passDirective(text, offset) : passComment(text, offset);
    if (behind > offset) {
      offset = behind;
      continue;
    }
    if (nesting > 0 && depth === 0 && text[offset] === ')') break;
    const start = offset;
    const span = (length: number): Span => {
      offset = start + length;
      return { start, end: offset, text: text.slice(start, offset), startsLine };
    };
    // what follows a run of marks was asked at its first
    const opening = start > 0 && text.startsWith('##', start - 1) ? null : match(STRING_OPEN);
    const word = opening ? null : match(NAME);
    const number = opening || word ? null : match(NUMBER);
    if (opening) {
      const { parts, offset: after } = readString(text, start, opening, end, nesting);
      tokens.push({ kind: 'string', parts, ...span(after - start) });
    } else if (word) {
      const named = span(word[0].length);
      tokens.push({ kind: 'name', ...named, text: named.text.replaceAll('`', '') });
    } else if (number) {
      tokens.push({ kind: 'number', number: Number(number[0].replaceAll('_', '')), ...span(number[0].length) });
    } else tokens.push(readSign(text, start, match(OPERATOR)?.[0], span));
    const last = tokens.at(-1);
    if (last?.kind === 'punctuation' && last.text === '(') depth += 1;
    if (last?.kind === 'punctuation' && last.text === ')') depth -= 1;
    startsLine = false;
  }
  return { tokens, offset };
}

function readSign(
  text: string,
  start: number,
  operator: string | undefined,
  span: (length: number) => Span,
): SwiftToken {
  const sign = text.charAt(start);
  const isPostfix = (sign === '!' || sign === '?') && operator?.length === 1 && /\S/.test(text.charAt(start - 1));
  if (operator && !isPostfix) return { kind: 'operator', ...span(operator.length) };
  if (PUNCTUATION.includes(sign)) return { kind: 'punctuation', ...span(1) };
  return { kind: 'operator', ...span(1) };
}

/** The offset behind a line of conditional compilation, or a comment: what both branches declare is read. */
function passDirective(text: string, offset: number): number {
  if (!/^#(?:if|elseif|else|endif)\b/.test(text.slice(offset, offset + 8))) return passComment(text, offset);
  return findLineEnd(text, offset);
}

function findLineEnd(text: string, offset: number): number {
  const end = /[\r\n]/g;
  end.lastIndex = offset;
  return end.exec(text)?.index ?? text.length;
}

/** The offset behind the comment at `offset`; block comments nest. */
function passComment(text: string, offset: number): number {
  if (text.startsWith('//', offset)) return findLineEnd(text, offset);
  if (!text.startsWith('/*', offset)) return offset;
  const mark = /\/\*|\*\//g;
  mark.lastIndex = offset;
  for (let depth = 0, found = mark.exec(text); found; found = mark.exec(text)) {
    depth += found[0] === '/*' ? 1 : -1;
    if (depth === 0) return mark.lastIndex;
  }
  return text.length;
}

/** A text literal: plain, raw (`#"…"#`) or of several lines (`"""`). */
function readString(
  text: string,
  start: number,
  opening: RegExpExecArray,
  end: number,
  nesting: number,
): { parts: (string | SwiftToken[])[]; offset: number } {
  const hashes = opening[1] ?? '';
  const quotes = opening[2] ?? '"';
  const close = quotes + hashes;
  const backslash = `\\${hashes}`;
  const parts: (string | SwiftToken[])[] = [];
  let piece = '';
  let offset = start + opening[0].length;
  while (offset < end && !text.startsWith(close, offset)) {
    if (quotes === '"' && (text[offset] === '\n' || text[offset] === '\r')) break; // not closed: ends with its line
    if (!text.startsWith(backslash, offset)) {
      piece += text.charAt(offset);
      offset += 1;
      continue;
    }
    offset += backslash.length;
    if (text[offset] === '(' && nesting < MAX_NESTING) {
      const inner = tokenize(text, offset + 1, end, nesting + 1);
      parts.push(piece, inner.tokens);
      piece = '';
      offset = inner.offset + 1;
    } else {
      const [decoded, length] = decodeEscape(text, offset);
      piece += decoded;
      offset += length;
    }
  }
  parts.push(piece);
  const offsetBehind = Math.min(offset + (text.startsWith(close, offset) ? close.length : 0), end);
  return { parts: quotes === '"""' ? trimLines(parts) : parts, offset: offsetBehind };
}

/** The character an escape stands for and the number of units behind the backslash that it takes. */
function decodeEscape(text: string, offset: number): [string, number] {
  const unicode = /^u\{([0-9A-Fa-f]{1,8})\}/.exec(text.slice(offset, offset + 12));
  if (unicode) {
    const code = Number.parseInt(unicode[1] ?? '', 16);
    return [code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd', unicode[0].length];
  }
  const line = /^[ \t]*(?:\r\n|\r|\n)/.exec(text.slice(offset, offset + 200));
  if (line) return [JOIN, line[0].length]; // a backslash at the end of a line joins it with the next
  const sign = text.charAt(offset);
  return [ESCAPES.get(sign) ?? sign, 1];
}

/** A text of several lines begins behind its first line end, ends before its last, and loses the last line's indent. */
function trimLines(parts: readonly (string | SwiftToken[])[]): (string | SwiftToken[])[] {
  const last = parts.at(-1);
  const indent = typeof last === 'string' ? (/(?:^|[\r\n])([ \t]*)$/.exec(last)?.[1] ?? '') : '';
  return parts.map((part, index) => {
    if (typeof part !== 'string') return part;
    let piece = part.replaceAll('\r\n', '\n');
    if (index === 0) piece = piece.replace(/^[ \t]*\n/, '\n');
    if (indent) piece = piece.replaceAll(`\n${indent}`, '\n');
    if (index === 0 && piece.startsWith('\n')) piece = piece.slice(1);
    if (index === parts.length - 1) piece = piece.slice(0, piece.endsWith('\n') ? -1 : undefined);
    return piece.replaceAll(JOIN, '');
  });
}
