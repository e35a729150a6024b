/**
 * JSON with the place of every key and value.
 */
import { type ParseErrorCode, printParseErrorCode, visit } from 'jsonc-parser';
import { type Location, type PlistEntry, type PlistValue, UnreadableFile } from '../types.ts';
import { decodeText, placesIn } from './text.ts';
import { addEntry, MAX_DEPTH } from './values.ts';

/** An object or a list while it is open. */
interface Container {
  readonly at: Location;
  readonly items?: PlistValue[];
  readonly entries?: Map<string, PlistEntry>;
  /** The key that waits for its value. */
  key: { readonly name: string; readonly at: Location } | undefined;
}

/**
 * Reads JSON. Comments and trailing commas are allowed; `null` stands for an entry that is not there. A container's place
 * is its opening bracket. Throws {@link UnreadableFile} at the first mistake.
 */
export function readJson(bytes: Uint8Array, file: string): PlistValue {
  const text = decodeText(bytes, file);
  const place = placesIn(file, text);
  const open: Container[] = [];
  let root: PlistValue | undefined;

  function begin(offset: number, content: Pick<Container, 'items' | 'entries'>): void {
    const at = place(offset, offset + 1);
    if (open.length >= MAX_DEPTH) throw new UnreadableFile(`nests deeper than ${MAX_DEPTH} levels`, at);
    open.push({ at, ...content, key: undefined });
  }

  function end(): void {
    const closed = open.pop();
    if (closed?.entries) add({ kind: 'dictionary', value: closed.entries, at: closed.at });
    else if (closed?.items) add({ kind: 'array', value: closed.items, at: closed.at });
  }

  function add(value: PlistValue | undefined): void {
    const parent = open.at(-1);
    if (!parent) {
      root = value;
    } else if (parent.items) {
      if (value) parent.items.push(value);
    } else if (parent.entries && parent.key) {
      if (value) addEntry(parent.entries, parent.key.name, parent.key.at, value);
      else parent.entries.delete(parent.key.name);
      parent.key = undefined;
    }
  }

  visit(
    text,
    {
      onObjectBegin: (offset) => begin(offset, { entries: new Map() }),
      onArrayBegin: (offset) => begin(offset, { items: [] }),
      onObjectEnd: end,
      onArrayEnd: end,
      onObjectProperty: (name, offset, length) => {
        const parent = open.at(-1);
        if (parent) parent.key = { name, at: place(offset, offset + length) };
      },
      onLiteralValue: (value: unknown, offset, length) => add(literal(value, place(offset, offset + length))),
      onError: (code, offset, length) => {
        const at = offset >= text.length ? place(text.length) : place(offset, offset + length);
        throw new UnreadableFile(`is not valid JSON: ${inWords(code)}`, at);
      },
    },
    { allowTrailingComma: true },
  );
  if (root === undefined) throw new UnreadableFile('holds no value', place(0));
  return root;
}

function literal(value: unknown, at: Location): PlistValue | undefined {
  if (typeof value === 'string') return { kind: 'string', value, at };
  if (typeof value === 'number') return { kind: 'number', value, at };
  return typeof value === 'boolean' ? { kind: 'boolean', value, at } : undefined;
}

/** `CloseBraceExpected` → `close brace expected`. */
function inWords(code: ParseErrorCode): string {
  return printParseErrorCode(code)
    .replace(/\B[A-Z]/g, (letter) => ` ${letter}`)
    .toLowerCase();
}
