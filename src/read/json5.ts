/**
 * JSON5 with the place of every key and value: `project.xcproj` is written in it. https://spec.json5.org
 */
import { type PlistEntry, type PlistValue, UnreadableFile } from '../types.ts';
import { decodeText, placesIn } from './text.ts';
import { addEntry, MAX_DEPTH } from './values.ts';

interface Token {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

const NAME = /(?:[\p{ID_Start}$_]|\\u[\da-fA-F]{4})(?:[\p{ID_Continue}$\u200C\u200D]|\\u[\da-fA-F]{4})*/uy;
const NUMBER =
  /[+-]?(?:0[xX][\da-fA-F]+|(?:0|[1-9]\d*)(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?|Infinity|NaN)/y;
const WORD = /[\p{ID_Continue}$.]/u;
const LINE_COMMENT = /\/\/[^\n\r\u2028\u2029]*/y;
const BLANKS = /\s+/y;
const STRING_PART = /[^'"\\\n\r]+/y;
const CODE_ESCAPE = /x[\da-fA-F]{2}|u[\da-fA-F]{4}/y;
const CONTINUED_LINE = /\r\n|[\n\r\u2028\u2029]/y;
const WRONG_ESCAPE = /[xu1-9]|0\d/y;
const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['v', '\v'],
  ['0', '\0'],
]);

/**
 * Reads JSON5. `null` stands for an entry that is not there. A container's place is its opening bracket.
 * Throws {@link UnreadableFile} at the first mistake.
 */
export function readJson5(bytes: Uint8Array, file: string): PlistValue {
  const text = decodeText(bytes, file);
  const place = placesIn(file, text);
  let offset = 0;

  function refuse(reason: string, start = offset): never {
    const what = start >= text.length ? 'it is cut off' : reason;
    throw new UnreadableFile(`is not valid JSON5: ${what}`, place(Math.min(start, text.length)));
  }

  /** What the pattern matches right here, passed over; `""` where it does not match. */
  function take(pattern: RegExp): string {
    pattern.lastIndex = offset;
    const found = pattern.exec(text)?.[0] ?? '';
    offset += found.length;
    return found;
  }

  function skipBlanks(): void {
    for (;;) {
      if (text.startsWith('/*', offset)) {
        const close = text.indexOf('*/', offset + 2);
        if (close < 0) refuse('a comment is not closed');
        offset = close + 2;
      } else if (take(BLANKS) === '' && take(LINE_COMMENT) === '') {
        return;
      }
    }
  }

  /** Passes over blanks and comments, then over the character if it is next. */
  function takeNext(character: string): boolean {
    skipBlanks();
    if (text[offset] !== character) return false;
    offset += 1;
    return true;
  }

  function readValue(depth: number): PlistValue | undefined {
    skipBlanks();
    if (depth > MAX_DEPTH) throw new UnreadableFile(`nests deeper than ${MAX_DEPTH} levels`, place(offset));
    const start = offset;
    switch (text[offset]) {
      case '{':
        return { kind: 'dictionary', value: readEntries(depth), at: place(start, start + 1) };
      case '[':
        return { kind: 'array', value: readItems(depth), at: place(start, start + 1) };
      case '"':
      case "'":
        return { kind: 'string', value: readString().value, at: place(start, offset) };
      default:
        return readWord(start);
    }
  }

  function readWord(start: number): PlistValue | undefined {
    const number = take(NUMBER);
    const word = number === '' ? take(NAME) : number;
    if (WORD.test(text[offset] ?? '')) refuse('a value was expected', start);
    const at = place(start, offset);
    if (number !== '') return { kind: 'number', value: toNumber(number), at };
    if (word === 'true' || word === 'false') return { kind: 'boolean', value: word === 'true', at };
    return word === 'null' ? undefined : refuse('a value was expected', start);
  }

  function readItems(depth: number): PlistValue[] {
    const items: PlistValue[] = [];
    offset += 1;
    while (!takeNext(']')) {
      const item = readValue(depth + 1);
      if (item) items.push(item);
      if (!takeNext(',') && text[offset] !== ']') refuse('"," or "]" was expected');
    }
    return items;
  }

  function readEntries(depth: number): Map<string, PlistEntry> {
    const entries = new Map<string, PlistEntry>();
    offset += 1;
    while (!takeNext('}')) {
      const key = readKey();
      if (!takeNext(':')) refuse('":" was expected');
      const value = readValue(depth + 1);
      if (value) addEntry(entries, key.value, place(key.start, key.end), value);
      else entries.delete(key.value);
      if (!takeNext(',') && text[offset] !== '}') refuse('"," or "}" was expected');
    }
    return entries;
  }

  function readKey(): Token {
    if (text[offset] === '"' || text[offset] === "'") return readString();
    const start = offset;
    const name = take(NAME);
    if (name === '') refuse('a key was expected');
    const value = name.replace(/\\u(.{4})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
    return { value, start, end: offset };
  }

  function readString(): Token {
    const start = offset;
    const quote = text[offset];
    let value = '';
    offset += 1;
    for (;;) {
      value += take(STRING_PART);
      const next = text[offset];
      if (next === undefined || next === '\n' || next === '\r') refuse('a text is not closed');
      offset += 1;
      if (next === quote) return { value, start, end: offset };
      value += next === '\\' ? readEscape() : next;
    }
  }

  /** The backslash is passed over already. */
  function readEscape(): string {
    const code = take(CODE_ESCAPE);
    if (code) return String.fromCharCode(Number.parseInt(code.slice(1), 16));
    if (take(CONTINUED_LINE)) return '';
    const next = text[offset];
    if (next === undefined || take(WRONG_ESCAPE)) refuse('an escape says nothing', offset);
    offset += 1;
    return ESCAPES.get(next) ?? next;
  }

  const value = readValue(0);
  skipBlanks();
  if (offset < text.length) refuse('the text goes on after its value');
  return value ?? refuse('it holds no value', 0);
}

function toNumber(text: string): number {
  const sign = text.startsWith('-') ? -1 : 1;
  return sign * Number(text.replace(/^[+-]/, ''));
}
