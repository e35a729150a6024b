/**
 * OpenStep property lists: `project.pbxproj`, `.strings`, and whatever else Apple's tools still write in braces.
 */
import { type Location, type PlistEntry, type PlistValue, UnreadableFile } from '../types.ts';
import { decodeOpenStepEscape } from './openstep-escapes.ts';
import { BETWEEN, OBJECT, PassedObject, type Source } from './openstep-objects.ts';
import {
  APOSTROPHE,
  BACKSLASH,
  CLOSE_BRACE,
  CLOSE_ROUND,
  COMMA,
  CR,
  DOLLAR,
  EQUALS,
  endsBare,
  isLineEnd,
  LESS,
  LF,
  OPEN_BRACE,
  OPEN_ROUND,
  QUOTE,
  SEMICOLON,
  SLASH,
  SPACE,
  STAR,
  TAB,
} from './openstep-signs.ts';
import { placesIn } from './text.ts';
import { addEntry, MAX_DEPTH } from './values.ts';

export interface OpenStepOptions {
  /** A `.strings` file: the entries of one dictionary, with or without braces around them. */
  readonly strings?: boolean;
  /** How deep the objects of a project stand. Those as Xcode writes them are passed over, and read when their value is
   *  asked for: for most nobody asks. */
  readonly objects?: number;
}

/** The rest of a line. */
const IN_LINE = /[^\r\n]*/y;

/** A table with more texts is none that people wrote. A project may hold more values than that. */
const MOST_TEXTS = 200_000;

/**
 * Reads an OpenStep property list. Every key and value has its place; a text's place spans it with its quotes. The last
 * `;` or `,` may be missing. Throws {@link UnreadableFile} at the first character that does not fit.
 */
export function readOpenStep(marked: string, file: string, options: OpenStepOptions = {}): PlistValue {
  const text = marked.startsWith('\ufeff') ? marked.slice(1) : marked;
  const end = text.length;
  let offset = 0;
  let line = 1;
  let lineStart = 0;
  let lineEnd = -1;
  let texts = 0;

  const here = (): Location => ({ file, line, column: offset - lineStart + 1 });
  const fail = (reason: string, at = here()): UnreadableFile => new UnreadableFile(reason, at);

  /** Counts the line end at `offset` and stands behind it. */
  function passLineEnd(): void {
    offset += text.charCodeAt(offset) === CR && text.charCodeAt(offset + 1) === LF ? 2 : 1;
    line += 1;
    lineStart = offset;
  }

  function skipBlanks(): void {
    while (offset < end) {
      const code = text.charCodeAt(offset);
      if (code === LF || code === CR) passLineEnd();
      else if (code === SPACE || code === TAB || code === 11 || code === 12 || code === 0x2028 || code === 0x2029) {
        offset += 1;
      } else if (code === SLASH && text.charCodeAt(offset + 1) === SLASH) skipLine();
      else if (code === SLASH && text.charCodeAt(offset + 1) === STAR) skipBlockComment();
      else return;
    }
  }

  function skipLine(): void {
    offset = findLineEnd();
  }

  /** Where the line ends that `offset` stands in: each line is looked through once. */
  function findLineEnd(): number {
    if (lineEnd < offset) {
      IN_LINE.lastIndex = offset;
      IN_LINE.test(text);
      lineEnd = IN_LINE.lastIndex;
    }
    return lineEnd;
  }

  function skipBlockComment(): void {
    const close = text.indexOf('*/', offset + 2);
    if (close < 0) throw fail('holds a comment that is not closed');
    passTo(close);
    offset = close + 2;
  }

  /** Goes on to `to`, counting the line ends on the way. */
  function passTo(to: number): void {
    while (findLineEnd() < to) {
      offset = lineEnd;
      passLineEnd();
    }
    offset = to;
  }

  function readValue(depth: number): PlistValue {
    if (depth > MAX_DEPTH) throw fail(`nests deeper than ${MAX_DEPTH} levels`);
    const code = text.charCodeAt(offset);
    if (code === OPEN_BRACE) return readDictionary(depth);
    if (code === OPEN_ROUND) return readArray(depth);
    if (code === LESS) return readData();
    return readText('a value');
  }

  function readDictionary(depth: number): PlistValue {
    const at = here();
    offset += 1;
    return { kind: 'dictionary', value: readEntries(depth, at), at };
  }

  const source: Source = {
    places: placesIn(file, text),
    read(open) {
      standAt(open);
      return readDictionary(options.objects ?? 0);
    },
  };

  function standAt(to: number): void {
    const { line: its, column } = source.places(to);
    offset = to;
    line = its;
    lineStart = to - column + 1;
    lineEnd = -1;
  }

  /** Passes over all objects that now follow as Xcode writes them. */
  function passObjects(entries: Map<string, PlistEntry>): void {
    let behind = offset;
    for (;;) {
      OBJECT.lastIndex = behind;
      const [, key = '', between = '', isa = ''] = OBJECT.exec(text) ?? [];
      if (key === '' || entries.has(key)) break;
      entries.set(key, new PassedObject(key, isa, behind, behind + key.length + between.length, source));
      BETWEEN.lastIndex = behind = OBJECT.lastIndex;
      if (BETWEEN.test(text)) behind = BETWEEN.lastIndex;
    }
    if (behind > offset) standAt(behind);
  }

  /** The entries up to the closing brace, or up to the end of the text where no brace was opened. */
  function readEntries(depth: number, opened: Location | undefined): Map<string, PlistEntry> {
    const entries = new Map<string, PlistEntry>();
    for (;;) {
      skipBlanks();
      if (depth + 1 === options.objects) {
        passObjects(entries);
        skipBlanks();
      }
      if (offset >= end) {
        if (opened) throw fail(`is cut off inside the dictionary that begins in line ${opened.line}`);
        return entries;
      }
      if (opened && text.charCodeAt(offset) === CLOSE_BRACE) {
        offset += 1;
        return entries;
      }
      texts += 1;
      if (options.strings && texts > MOST_TEXTS) throw fail(`holds more than ${MOST_TEXTS} texts`);
      const { value: key, at: keyAt } = readText('a key');
      skipBlanks();
      const value = readAssigned(key, keyAt, depth);
      addEntry(entries, key, keyAt, value);
      skipBlanks();
      const code = text.charCodeAt(offset);
      if (code === SEMICOLON) offset += 1;
      else if (offset < end && code !== CLOSE_BRACE) throw fail(`lacks ";" after the value of ${show(key)}`);
    }
  }

  function readAssigned(key: string, keyAt: Location, depth: number): PlistValue {
    const code = text.charCodeAt(offset);
    // `"Cancel";` in a .strings file stands for `"Cancel" = "Cancel";`.
    if (code === SEMICOLON && options.strings) return { kind: 'string', value: key, at: keyAt };
    if (offset >= end) throw fail(`is cut off after ${show(key)}`);
    if (code !== EQUALS) throw fail(`lacks "=" after ${show(key)}`);
    offset += 1;
    skipBlanks();
    return readValue(depth + 1);
  }

  function readArray(depth: number): PlistValue {
    const at = here();
    offset += 1;
    const value: PlistValue[] = [];
    for (;;) {
      skipBlanks();
      if (offset >= end) throw fail(`is cut off inside the list that begins in line ${at.line}`);
      if (text.charCodeAt(offset) === CLOSE_ROUND) {
        offset += 1;
        return { kind: 'array', value, at };
      }
      value.push(readValue(depth + 1));
      skipBlanks();
      const code = text.charCodeAt(offset);
      if (code === COMMA) offset += 1;
      else if (offset < end && code !== CLOSE_ROUND) throw fail('lacks "," or ")" in a list');
    }
  }

  function readData(): PlistValue {
    const at = here();
    const close = text.indexOf('>', offset);
    const hex = close < 0 ? '' : text.slice(offset + 1, close).replace(/\s+/g, '');
    if (close < 0 || hex.length % 2 !== 0 || !/^[0-9A-Fa-f]*$/.test(hex))
      throw fail('holds "<" that begins no hexadecimal data');
    passTo(close);
    offset = close + 1;
    return { kind: 'data', value: Buffer.from(hex, 'hex').toString('base64'), at };
  }

  function readText(what: string): PlistValue & { readonly kind: 'string' } {
    const code = text.charCodeAt(offset);
    const startLine = line;
    const column = offset - lineStart + 1;
    const value = code === QUOTE || code === APOSTROPHE ? readQuoted(code) : readBare(what);
    const at = { file, line: startLine, column, endLine: line, endColumn: offset - lineStart + 1 };
    return { kind: 'string', value, at };
  }

  function readQuoted(quote: number): string {
    const start = here();
    offset += 1;
    let from = offset;
    let value = '';
    while (offset < end) {
      const code = text.charCodeAt(offset);
      if (code === quote) {
        value += text.slice(from, offset);
        offset += 1;
        return value;
      }
      if (code === BACKSLASH) {
        value += text.slice(from, offset) + readEscape();
        from = offset;
      } else if (code === LF || code === CR) passLineEnd();
      else offset += 1;
    }
    throw fail('holds a quoted text that is not closed', start);
  }

  function readEscape(): string {
    const { text: decoded, length } = decodeOpenStepEscape(text, offset);
    // The only escape that spans a line end is the line end itself.
    offset += 1;
    if (decoded === '\n' && isLineEnd(text.charCodeAt(offset))) passLineEnd();
    else offset += length - 1;
    return decoded;
  }

  /** Wider than Apple's own set of characters: other tools write `@`, `+` and `$(inherited)` without quotes. */
  function readBare(what: string): string {
    const start = offset;
    while (offset < end) {
      const code = text.charCodeAt(offset);
      if (code === DOLLAR && text.charCodeAt(offset + 1) === OPEN_ROUND) passReference();
      else if (endsBare(code) || (code === SLASH && text.charCodeAt(offset + 1) === STAR)) break;
      else offset += 1;
    }
    if (offset === start) {
      throw fail(
        offset >= end
          ? `is cut off where ${what} should stand`
          : `holds ${show(text.charAt(offset))} where ${what} should stand`,
      );
    }
    return text.slice(start, offset);
  }

  /** `$(NAME)` without quotes, on one line. */
  function passReference(): void {
    let close = offset + 2;
    while (close < end && !/[\s()]/.test(text.charAt(close))) close += 1;
    offset = text.charCodeAt(close) === CLOSE_ROUND ? close + 1 : offset + 1;
  }

  skipBlanks();
  const braced = text.charCodeAt(offset) === OPEN_BRACE;
  const at = offset < end ? here() : { file, line: 1, column: 1 };
  const value: PlistValue =
    options.strings && !braced ? { kind: 'dictionary', value: readEntries(0, undefined), at } : readValue(0);
  skipBlanks();
  if (offset < end) throw fail(`holds ${show(text.charAt(offset))} after the end of the property list`);
  return value;
}

function show(text: string): string {
  return JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);
}
