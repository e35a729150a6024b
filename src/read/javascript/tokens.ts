/**
 * JavaScript and TypeScript as a flat list of tokens. Tolerant: what is no token is passed over.
 */

export interface JsToken {
  readonly type: 'name' | 'string' | 'number' | 'template' | 'regex' | 'punctuator' | 'end';
  /** A name, the operator, a number's digits, or the decoded text of a string. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** A line ends between the token before and this one. */
  readonly newline: boolean;
  /** Templates: texts and the tokens of what stands in `${…}`, in turn. */
  readonly parts?: readonly (string | readonly JsToken[])[];
}

/** Longest first. `>` stands alone, for `Map<string, Set<T>>`; the parser joins shifts. */
const OPERATORS = [
  ...['...', '===', '!==', '**=', '<<=', '&&=', '||=', '??='],
  ...[
    '=>',
    '==',
    '!=',
    '<=',
    '>=',
    '&&',
    '||',
    '??',
    '?.',
    '++',
    '--',
    '+=',
    '-=',
    '*=',
    '/=',
    '%=',
    '&=',
    '|=',
    '^=',
    '**',
    '<<',
  ],
];

/** After these names a `/` begins a regular expression. */
const BEFORE_OPERAND = new Set([
  'return',
  'typeof',
  'case',
  'in',
  'of',
  'delete',
  'void',
  'throw',
  'new',
  'await',
  'else',
  'do',
  'yield',
]);

const NAME = /[\p{ID_Start}$_#@][\p{ID_Continue}$\u200c\u200d]*/uy;
const NUMBER = /(?:0[xob][\da-f_]+|(?:\d[\d_]*(?:\.[\d_]*)?|\.\d[\d_]*)(?:e[+-]?\d+)?)n?/iy;
const SPACE = /\s+/y;
const DEEPEST = 60;

/** Tokens of a module, an `end` token last. Never throws; an unfinished string or comment ends with the file. */
export function readJsTokens(text: string): readonly JsToken[] {
  const start = text.startsWith('#!') ? endOfLine(text, 0) : 0;
  const { tokens, end } = readUntil(text, start, false, 0);
  return [...tokens, { type: 'end', text: '', start: end, end, newline: true }];
}

/** Reads up to the end of the text, or to the `}` that closes a template's `${`. */
function readUntil(text: string, from: number, inTemplate: boolean, depth: number): { tokens: JsToken[]; end: number } {
  const tokens: JsToken[] = [];
  let at = from;
  let open = 0;
  let newline = false;
  const push = (token: Omit<JsToken, 'newline'>) => {
    tokens.push({ ...token, newline });
    newline = false;
    at = token.end;
  };

  while (at < text.length) {
    const char = text.charAt(at);
    const next = text.charAt(at + 1);
    const space = match(SPACE, text, at);
    if (space !== undefined) {
      newline ||= /[\n\r\u2028\u2029]/.test(space);
      at += space.length;
    } else if (char === '/' && next === '/') {
      at = endOfLine(text, at);
    } else if (char === '/' && next === '*') {
      const close = text.indexOf('*/', at + 2);
      const end = close < 0 ? text.length : close + 2;
      newline ||= text.slice(at, end).includes('\n');
      at = end;
    } else if (char === '"' || char === "'") {
      push(readString(text, at, char));
    } else if (char === '`') {
      push(readTemplate(text, at, depth));
    } else if (char === '/' && startsRegex(tokens.at(-1))) {
      push(readRegex(text, at));
    } else if (inTemplate && char === '}' && open === 0) {
      break;
    } else {
      if (char === '{') open += 1;
      if (char === '}') open -= 1;
      push(readWord(text, at));
    }
  }
  return { tokens, end: at };
}

function readWord(text: string, at: number): Omit<JsToken, 'newline'> {
  const name = match(NAME, text, at);
  if (name !== undefined) return { type: 'name', text: name, start: at, end: at + name.length };
  const number = /[\d.]/.test(text.charAt(at)) ? match(NUMBER, text, at) : undefined;
  if (number !== undefined) return { type: 'number', text: number, start: at, end: at + number.length };
  const operator = OPERATORS.find((candidate) => text.startsWith(candidate, at)) ?? text.charAt(at);
  return { type: 'punctuator', text: operator, start: at, end: at + operator.length };
}

function startsRegex(before: JsToken | undefined): boolean {
  if (!before) return true;
  if (before.type === 'name') return BEFORE_OPERAND.has(before.text);
  return before.type === 'punctuator' && ![')', ']', '}', '++', '--'].includes(before.text);
}

function readRegex(text: string, start: number): Omit<JsToken, 'newline'> {
  let inClass = false;
  let at = start + 1;
  for (; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === '\\') at += 1;
    else if (char === '[') inClass = true;
    else if (char === ']') inClass = false;
    else if (char === '\n') return { type: 'punctuator', text: '/', start, end: start + 1 };
    else if (char === '/' && !inClass) break;
  }
  const flags = match(/[a-z]*/y, text, at + 1) ?? '';
  const end = Math.min(at + 1 + flags.length, text.length);
  return { type: 'regex', text: text.slice(start, end), start, end };
}

function readString(text: string, start: number, quote: string): Omit<JsToken, 'newline'> {
  let value = '';
  let at = start + 1;
  while (at < text.length) {
    const char = text.charAt(at);
    if (char === quote) return { type: 'string', text: value, start, end: at + 1 };
    if (char === '\n') break;
    if (char === '\\') {
      const escaped = readEscape(text, at);
      value += escaped.value;
      at = escaped.end;
    } else {
      value += char;
      at += 1;
    }
  }
  return { type: 'string', text: value, start, end: at };
}

function readTemplate(text: string, start: number, depth: number): Omit<JsToken, 'newline'> {
  const parts: (string | readonly JsToken[])[] = [];
  let value = '';
  let at = start + 1;
  while (at < text.length && text.charAt(at) !== '`') {
    if (text.startsWith('${', at) && depth < DEEPEST) {
      parts.push(value);
      value = '';
      const inner = readUntil(text, at + 2, true, depth + 1);
      parts.push([...inner.tokens, { type: 'end', text: '', start: inner.end, end: inner.end, newline: true }]);
      at = inner.end + 1;
    } else if (text.charAt(at) === '\\') {
      const escaped = readEscape(text, at);
      value += escaped.value;
      at = escaped.end;
    } else {
      value += text.charAt(at);
      at += 1;
    }
  }
  parts.push(value);
  return { type: 'template', text: value, start, end: Math.min(at + 1, text.length), parts };
}

const ESCAPES = new Map([...'nrtbfv0'].map((letter, index) => [letter, '\n\r\t\b\f\v\0'.charAt(index)]));

function readEscape(text: string, at: number): { value: string; end: number } {
  const hex = match(/\\(?:x[\da-f]{2}|u[\da-f]{4}|u\{[\da-f]{1,6}\})/iy, text, at);
  if (hex !== undefined) {
    const code = Number.parseInt(hex.replace(/^\\[xu]\{?/i, ''), 16);
    return { value: code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd', end: at + hex.length };
  }
  const continued = match(/\\(?:\r\n|[\n\r\u2028\u2029])/y, text, at);
  if (continued !== undefined) return { value: '', end: at + continued.length };
  const letter = text.charAt(at + 1);
  return { value: ESCAPES.get(letter) ?? letter, end: Math.min(at + 2, text.length) };
}

function match(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}
