/**
 * As much of Ruby as is read of Deliverfiles, Podfiles and podspecs: words, literals and brackets with their offsets; and
 * of a line, where its comment begins and whether it opens a block. Tolerant: what is not understood is passed over.
 * Nothing is executed.
 */

export interface RubyToken {
  readonly type: 'word' | 'string' | 'symbol' | 'label' | 'mark';
  readonly text: string;
  /** Holds `#{…}`: its text is made at run time. */
  readonly dynamic: boolean;
  readonly start: number;
  readonly end: number;
}

/** A value as far as it is a literal. */
export type RubyValue =
  | { readonly kind: 'string'; readonly value: string; readonly start: number; readonly end: number }
  | { readonly kind: 'hash'; readonly entries: readonly RubyEntry[]; readonly start: number; readonly end: number }
  /** `what` is its source text. */
  | { readonly kind: 'expression'; readonly what: string; readonly start: number; readonly end: number };

export interface RubyEntry {
  readonly key: string;
  readonly value: RubyValue;
}

const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
  ['<', '>'],
]);

export function readRubyTokens(text: string): RubyToken[] {
  const tokens: RubyToken[] = [];
  let at = 0;
  const add = (type: RubyToken['type'], value: string, end: number, dynamic = false) => {
    tokens.push({ type, text: value, dynamic, start: at, end });
    at = end;
  };

  while (at < text.length) {
    const character = text[at] ?? '';
    if (/\s/.test(character)) at += 1;
    else if (character === '#') at = endOfLine(text, at);
    else if (text.startsWith('=begin', at) && (at === 0 || text[at - 1] === '\n')) {
      const end = text.indexOf('\n=end', at);
      at = end < 0 ? text.length : endOfLine(text, end + 1);
    } else if (character === '"' || character === "'") {
      const string = readString(text, at + 1, character, character === '"');
      const isLabel = text[string.end] === ':' && text[string.end + 1] !== ':';
      add(isLabel ? 'label' : 'string', string.value, string.end + (isLabel ? 1 : 0), string.dynamic);
    } else if (/^%[qQ]?[({[<|!]/.test(text.slice(at, at + 3))) {
      const open = /[qQ]/.test(text[at + 1] ?? '') ? at + 2 : at + 1;
      const close = CLOSERS.get(text[open] ?? '') ?? text[open] ?? '';
      const string = readString(text, open + 1, close, text[at + 1] !== 'q');
      add('string', string.value, string.end, string.dynamic);
    } else if (character === ':' && /["'A-Za-z_]/.test(text[at + 1] ?? '') && text[at - 1] !== ':') {
      const quote = text[at + 1] ?? '';
      if (quote === '"' || quote === "'") {
        const string = readString(text, at + 2, quote, quote === '"');
        add('symbol', string.value, string.end, string.dynamic);
      } else {
        const name = /^[A-Za-z_]\w*/.exec(text.slice(at + 1, at + 200))?.[0] ?? '';
        add('symbol', name, at + 1 + name.length);
      }
    } else if (/[A-Za-z_]/.test(character)) {
      const name = /^[A-Za-z_][\w.]*[?!]?/.exec(text.slice(at, at + 200))?.[0] ?? character;
      const isLabel = text[at + name.length] === ':' && text[at + name.length + 1] !== ':';
      add(isLabel ? 'label' : 'word', name, at + name.length + (isLabel ? 1 : 0));
    } else if (text.startsWith('=>', at)) add('mark', '=>', at + 2);
    else add('mark', character, at + 1);
  }
  return tokens;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

function readString(
  text: string,
  from: number,
  close: string,
  interpolates: boolean,
): { value: string; end: number; dynamic: boolean } {
  let value = '';
  let dynamic = false;
  let at = from;
  for (; at < text.length && text[at] !== close; at += 1) {
    if (text[at] === '\\' && at + 1 < text.length) {
      at += 1;
      const escaped = text[at] ?? '';
      value += interpolates ? (ESCAPES.get(escaped) ?? escaped) : /[\\']/.test(escaped) ? escaped : `\\${escaped}`;
    } else {
      if (interpolates && text.startsWith('#{', at)) dynamic = true;
      value += text[at];
    }
  }
  return { value, end: Math.min(text.length, at + 1), dynamic };
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['t', '\t'],
  ['r', '\r'],
]);

/** The value that begins at a token; `next` is the index after it. */
export function readRubyValue(
  text: string,
  tokens: readonly RubyToken[],
  index: number,
  depth = 0,
): { value: RubyValue; next: number } | undefined {
  const token = tokens[index];
  if (!token) return undefined;
  if (token.type === 'mark' && token.text === '{' && depth < 10) return readHash(text, tokens, index, depth);
  if (depth === 0 && isKey(tokens, index)) return readBareHash(text, tokens, index);
  const next = endOfExpression(text, tokens, index);
  if (next === index) return undefined;
  const last = tokens[next - 1] ?? token;
  const isLiteral = next === index + 1 && (token.type === 'string' || token.type === 'symbol') && !token.dynamic;
  const span = { start: token.start, end: last.end };
  return isLiteral
    ? { value: { kind: 'string', value: token.text, ...span }, next }
    : { value: { kind: 'expression', what: text.slice(span.start, span.end).slice(0, 120), ...span }, next };
}

function readHash(
  text: string,
  tokens: readonly RubyToken[],
  index: number,
  depth: number,
): { value: RubyValue; next: number } {
  const entries: RubyEntry[] = [];
  let at = index + 1;
  while (at < tokens.length && tokens[at]?.text !== '}') {
    const key = tokens[at];
    if (!key || !isKey(tokens, at)) {
      at += 1;
      continue;
    }
    const read = readRubyValue(text, tokens, at + (key.type === 'label' ? 1 : 2), depth + 1);
    if (!read) break;
    entries.push({ key: key.text, value: read.value });
    at = read.next;
  }
  const end = tokens[at]?.end ?? text.length;
  return { value: { kind: 'hash', entries, start: tokens[index]?.start ?? 0, end }, next: at + 1 };
}

/** The last argument of a call may be a hash without braces: `privacy_url("en-US" => "…", default: "…")`. */
function readBareHash(text: string, tokens: readonly RubyToken[], index: number): { value: RubyValue; next: number } {
  const entries: RubyEntry[] = [];
  let at = index;
  while (isKey(tokens, at)) {
    const key = tokens[at];
    const read = key && readRubyValue(text, tokens, at + (key.type === 'label' ? 1 : 2), 1);
    if (!key || !read) break;
    entries.push({ key: key.text, value: read.value });
    at = tokens[read.next]?.text === ',' ? read.next + 1 : read.next;
    if (at === read.next) break;
  }
  const [first, last] = [tokens[index], tokens[at - 1]];
  return { value: { kind: 'hash', entries, start: first?.start ?? 0, end: last?.end ?? text.length }, next: at };
}

function isKey(tokens: readonly RubyToken[], index: number): boolean {
  const arrow = tokens[index + 1];
  return tokens[index]?.type === 'label' || (arrow?.type === 'mark' && arrow.text === '=>');
}

/** An expression ends at a comma, a closing bracket, or a line end outside of brackets. */
function endOfExpression(text: string, tokens: readonly RubyToken[], index: number): number {
  let open = 0;
  for (let at = index; at < tokens.length; at += 1) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (!token) break;
    const isMark = token.type === 'mark';
    if (open === 0 && isMark && [',', ')', ']', '}'].includes(token.text)) return at;
    if (at > index && open === 0 && before && /\n/.test(text.slice(before.end, token.start))) {
      const goesOn = before.type === 'mark' && /[|&+.?:]/.test(before.text);
      if (!goesOn) return at;
    }
    if (isMark && ['(', '[', '{'].includes(token.text)) open += 1;
    if (isMark && [')', ']', '}'].includes(token.text)) open -= 1;
  }
  return tokens.length;
}

/** A line without its comment: `#` behind a blank, outside of texts. */
export function withoutComment(line: string): string {
  let quote = '';
  for (let at = 0; at < line.length; at += 1) {
    const character = line[at] ?? '';
    if (quote !== '') {
      if (character === '\\') at += 1;
      else if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '#' && (at === 0 || /\s/.test(line[at - 1] ?? ''))) return line.slice(0, at);
  }
  return line;
}

/** Whether `end` is to close what a line opens. */
export function opensBlock(line: string): boolean {
  return /^(?:if|unless|case|begin|while|until|for|def|class|module)\b|\bdo\b(?:\s*\|[^|]*\|)?\s*$/.test(line);
}

/** The same for `}`, which closes a block, and a table too. */
export function opensBrace(line: string): boolean {
  return /\{(?:\s*\|[^|]*\|)?\s*$/.test(line);
}

/** What stands in quotes, one after another. */
export function quotedTexts(text: string): string[] {
  return [...text.matchAll(/'([^']*)'|"([^"]*)"/g)].map(([, single, double]) => single ?? double ?? '');
}
