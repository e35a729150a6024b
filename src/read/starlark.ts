/**
 * The calls in a BUILD file of Bazel with their literal arguments. Nothing is executed: `select`, comprehensions and
 * functions are unresolved. https://bazel.build/rules/language
 */
import type { Location, PlistEntry, PlistValue } from '../types.ts';
import { decodeText, type Places, placesIn } from './text.ts';

export interface StarlarkCall {
  readonly name: string;
  readonly at: Location;
  readonly arguments: ReadonlyMap<string, PlistValue>;
}

interface Token {
  readonly type: 'name' | 'string' | 'number' | 'sign' | 'end';
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Nothing stands before it on its line, not even blanks: a statement begins. */
  readonly startsStatement: boolean;
}

const TOKEN =
  /#[^\n]*|\s+|[rb]?("""|''')[\s\S]*?(?:\1|$)|[rb]?"(?:[^"\\\n]|\\.)*"?|[rb]?'(?:[^'\\\n]|\\.)*'?|[A-Za-z_]\w*|\d[\w.]*|./gs;
const DEEPEST = 60;
const MOST = 100_000;
const MOST_ADDED = 200_000;

export interface StarlarkFile {
  readonly calls: readonly StarlarkCall[];
  /** The first call that is not read, of a file with more than anybody writes. */
  readonly restAt?: Location;
}

/** The calls at the top of a file, `ios_application(name = "App", …)`. Throws {@link UnreadableFile} for what is no text. */
export function readStarlark(bytes: Uint8Array, file: string): StarlarkFile {
  const text = decodeText(bytes, file);
  const places = placesIn(file, text);
  const tokens = tokenize(text);
  const constants = new Map<string, PlistValue>();
  const calls: StarlarkCall[] = [];
  const reader: Reader = { tokens, places, constants, at: 0, left: MOST_ADDED };
  while (peek(reader).type !== 'end') {
    const [name, sign] = [peek(reader), peek(reader, 1)];
    if (name.type === 'name' && name.startsStatement && sign.text === '=' && sign.type === 'sign') {
      reader.at += 2;
      constants.set(name.text, readValue(reader, 0));
    } else if (name.type === 'name' && name.startsStatement && sign.text === '(') {
      if (calls.length >= MOST) return { calls, restAt: places(name.start, name.end) };
      reader.at += 2;
      const values = readArguments(reader, 0);
      calls.push({ name: name.text, at: places(name.start, name.end), arguments: values });
    } else {
      reader.at += 1;
    }
  }
  return { calls };
}

interface Reader {
  readonly tokens: readonly Token[];
  readonly places: Places;
  readonly constants: ReadonlyMap<string, PlistValue>;
  at: number;
  /** What sums may still weigh: a constant may be twice the one before it, line by line. */
  left: number;
}

function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const { 0: piece, index } of text.matchAll(TOKEN)) {
    if (/^[\s#]/.test(piece)) continue;
    const startsStatement = index === 0 || text.charAt(index - 1) === '\n';
    tokens.push({ type: typeOf(piece), text: piece, start: index, end: index + piece.length, startsStatement });
  }
  return [...tokens, { type: 'end', text: '', start: text.length, end: text.length, startsStatement: true }];
}

function typeOf(piece: string): Token['type'] {
  if (/^[rb]?["']/.test(piece)) return 'string';
  if (/^[A-Za-z_]/.test(piece)) return 'name';
  return /^\d/.test(piece) ? 'number' : 'sign';
}

function peek(reader: Reader, ahead = 0): Token {
  const token = reader.tokens[Math.min(reader.at + ahead, reader.tokens.length - 1)];
  if (!token) throw new RangeError('A token list ends with an end token.');
  return token;
}

function isSign(reader: Reader, text: string, ahead = 0): boolean {
  const token = peek(reader, ahead);
  return token.type === 'sign' && token.text === text;
}

/** To the closing bracket: the arguments that have names. */
function readArguments(reader: Reader, depth: number): ReadonlyMap<string, PlistValue> {
  const values = new Map<string, PlistValue>();
  while (peek(reader).type !== 'end' && !isSign(reader, ')')) {
    const named =
      peek(reader).type === 'name' && isSign(reader, '=', 1) && !isSign(reader, '=', 2) ? peek(reader).text : undefined;
    if (named !== undefined) reader.at += 2;
    const value = readValue(reader, depth + 1);
    values.set(named ?? String(values.size), value);
    if (isSign(reader, ',')) reader.at += 1;
    else if (!isSign(reader, ')')) break;
  }
  skipTo(reader, [')']);
  reader.at += 1;
  return values;
}

function readValue(reader: Reader, depth: number): PlistValue {
  const { start } = peek(reader);
  const value = readOne(reader, depth);
  if (isSign(reader, ',') || isSign(reader, ')') || isSign(reader, ']') || isSign(reader, '}') || isSign(reader, ':'))
    return value;
  if (peek(reader).startsStatement) return value;
  if (isSign(reader, '+')) {
    reader.at += 1;
    const more = readValue(reader, depth + 1);
    reader.left -= weightOf(value) + weightOf(more);
    if (reader.left < 0) {
      const at = reader.places(start, peek(reader).start);
      return { kind: 'unresolved', reason: 'The value grows too long to be read', at };
    }
    if (value.kind === 'string' && more.kind === 'string') return { ...value, value: value.value + more.value };
    if (value.kind === 'array' && more.kind === 'array') return { ...value, value: [...value.value, ...more.value] };
    if (value.kind === 'array') return { ...value, value: [...value.value, more] };
    // `glob([…]) + ["More.swift"]`, `select({…}) + [":Lib"]`: what is literal counts
    if (value.kind === 'dictionary' || (value.kind === 'unresolved' && more.kind === 'array'))
      return { kind: 'array', value: [value, ...(more.kind === 'array' ? more.value : [more])], at: value.at };
  }
  skipTo(reader, [',', ')', ']', '}']);
  return { kind: 'unresolved', reason: 'An expression is not evaluated', at: reader.places(start, peek(reader).start) };
}

/** Items, or as much text as takes the memory of one. */
function weightOf(value: PlistValue): number {
  if (value.kind === 'array') return value.value.length + 1;
  return value.kind === 'string' ? value.value.length / 64 + 1 : 1;
}

function readOne(reader: Reader, depth: number): PlistValue {
  const token = peek(reader);
  const at = reader.places(token.start, token.end);
  reader.at += 1;
  if (depth > DEEPEST) return { kind: 'unresolved', reason: 'The value nests too deeply', at };
  switch (token.type) {
    case 'string':
      return { kind: 'string', value: unquote(token.text), at };
    case 'number':
      return { kind: 'number', value: Number(token.text), at };
    case 'name':
      return readName(reader, token, at, depth);
    default:
      if (token.text === '[') return readList(reader, at, depth);
      if (token.text === '{') return readDictionary(reader, at, depth);
      if ([')', ']', '}', ','].includes(token.text)) reader.at -= 1;
      return { kind: 'unresolved', reason: 'An expression is not evaluated', at };
  }
}

function unquote(text: string): string {
  const inner = text.replace(/^[rb]?("""|'''|"|')/, '').replace(/("""|'''|"|')$/, '');
  return inner.replace(/\\(["'\\])/g, '$1').replace(/\\n/g, '\n');
}

/** A constant of the file, `True`, or a call: of `glob` its patterns. */
function readName(reader: Reader, { text }: Token, at: Location, depth: number): PlistValue {
  if (text === 'True' || text === 'False') return { kind: 'boolean', value: text === 'True', at };
  if (isSign(reader, '(')) {
    reader.at += 1;
    const values = readArguments(reader, depth + 1);
    if (text !== 'glob') return { kind: 'unresolved', reason: `\`${text}\` is not evaluated`, at };
    const entries = [...values].map(([key, value]): [string, PlistEntry] => [
      key === '0' ? 'include' : key,
      { key: key === '0' ? 'include' : key, keyAt: at, value },
    ]);
    return { kind: 'dictionary', value: new Map(entries), at };
  }
  return reader.constants.get(text) ?? { kind: 'unresolved', reason: `\`${text}\` is not a constant of the file`, at };
}

function readList(reader: Reader, at: Location, depth: number): PlistValue {
  const items: PlistValue[] = [];
  while (peek(reader).type !== 'end' && !isSign(reader, ']')) {
    items.push(readValue(reader, depth + 1));
    if (!isSign(reader, ',')) break;
    reader.at += 1;
  }
  skipTo(reader, [']']);
  reader.at += 1;
  return { kind: 'array', value: items, at };
}

function readDictionary(reader: Reader, at: Location, depth: number): PlistValue {
  const entries = new Map<string, PlistEntry>();
  while (peek(reader).type !== 'end' && !isSign(reader, '}')) {
    const key = readValue(reader, depth + 1);
    if (!isSign(reader, ':')) break;
    reader.at += 1;
    const value = readValue(reader, depth + 1);
    if (key.kind === 'string') entries.set(key.value, { key: key.value, keyAt: key.at, value });
    if (!isSign(reader, ',')) break;
    reader.at += 1;
  }
  skipTo(reader, ['}']);
  reader.at += 1;
  return { kind: 'dictionary', value: entries, at };
}

/** Past whatever is bracketed itself. */
function skipTo(reader: Reader, stops: readonly string[]): void {
  let open = 0;
  for (; peek(reader).type !== 'end'; reader.at += 1) {
    const { type, text } = peek(reader);
    if (type !== 'sign') continue;
    if (open === 0 && stops.includes(text)) return;
    if ('([{'.includes(text)) open += 1;
    if (')]}'.includes(text)) open = Math.max(0, open - 1);
  }
}
