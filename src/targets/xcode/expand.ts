/**
 * Variables in settings and property lists: `$(A)`, `${A}`, `$A`, `$(A_$(B):lower:default=x)`, `$$`. The grammar is that
 * of swift-build, Sources/SWBMacro/MacroExpressionParsing.swift.
 */
import type { Location } from '../../types.ts';
import { applyOperator } from './operators.ts';

/** Why a text cannot be known: a variable that nothing in the repository sets, or a file that is not there. */
export interface Missing {
  readonly reason: string;
  /** What makes it unknowable, where that is not the text itself. */
  readonly at?: Location;
  /** Assigned nowhere at all: `:default=` helps. */
  readonly nowhere?: true;
}

export interface Expansion {
  readonly text: string;
  readonly missing?: Missing;
  /** A variable of Xcode's own that only a build knows, `AppIdentifierPrefix`: `text` holds it as it is written. */
  readonly opaque?: string;
}

/** The value of a variable. `undefined` where nothing sets it and Xcode has none. */
export type Lookup = (name: string) => Expansion | undefined;

const CLOSING: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['{', '}'],
  ['[', ']'],
]);
const MAX_NESTING = 50;
const MAX_LENGTH = 200_000;

/** Replaces every variable of a text. */
export function expand(text: string, lookup: Lookup): Expansion {
  if (!text.includes('$')) return { text };
  return readUntil({ text, offset: 0 }, '', lookup, 0);
}

interface Cursor {
  readonly text: string;
  offset: number;
}

/** Expands up to one of the `stops`, or to the end. */
function readUntil(cursor: Cursor, stops: string, lookup: Lookup, depth: number): Expansion {
  let text = '';
  let missing: Missing | undefined;
  let opaque: string | undefined;
  while (cursor.offset < cursor.text.length) {
    const character = cursor.text.charAt(cursor.offset);
    if (stops.includes(character)) break;
    if (character !== '$') {
      text += character;
      cursor.offset += 1;
      continue;
    }
    const part = readReference(cursor, lookup, depth);
    missing ??= part.missing;
    opaque ??= part.opaque;
    text += part.text;
    if (text.length > MAX_LENGTH) {
      cursor.offset = cursor.text.length;
      return { text: '', missing: { reason: `a text grows longer than ${MAX_LENGTH} characters` } };
    }
  }
  return { text, ...(missing && { missing }), ...(opaque !== undefined && { opaque }) };
}

/** What stands at a `$`. */
function readReference(cursor: Cursor, lookup: Lookup, depth: number): Expansion {
  const start = cursor.offset;
  const next = cursor.text.charAt(start + 1);
  cursor.offset += 1;
  if (next === '$') {
    cursor.offset += 1;
    return { text: '$' };
  }
  const close = CLOSING.get(next);
  if (close === undefined) return readBareReference(cursor, lookup);
  if (depth >= MAX_NESTING) return { text: '$' };
  cursor.offset += 1;
  const name = readUntil(cursor, `:${close}`, lookup, depth + 1);
  let value = lookUp(name, lookup);
  const isChanged = cursor.text[cursor.offset] === ':';
  while (cursor.text[cursor.offset] === ':') value = readOperator(cursor, close, value, lookup, depth);
  const isClosed = cursor.text[cursor.offset] === close;
  if (isClosed) cursor.offset += 1;
  if (value.missing) return { ...value, text: '' };
  // Operators of what is not known would make a wrong text: what was written stays.
  return isChanged && value.opaque !== undefined ? { ...value, text: cursor.text.slice(start, cursor.offset) } : value;
}

/** `$NAME`. It stays as it is where nothing sets it. */
function readBareReference(cursor: Cursor, lookup: Lookup): Expansion {
  const name = /^[A-Za-z_]\w*/.exec(cursor.text.slice(cursor.offset, cursor.offset + 200))?.[0];
  if (name === undefined) return { text: '$' };
  cursor.offset += name.length;
  const value = lookup(name);
  return value && !value.missing?.nowhere ? value : { text: `$${name}` };
}

function lookUp(name: Expansion, lookup: Lookup): Expansion {
  if (name.missing) return name;
  const value = lookup(name.text);
  if (value) return value;
  return { text: '', missing: { reason: `\`$(${name.text})\` is set nowhere in the repository`, nowhere: true } };
}

function readOperator(cursor: Cursor, close: string, value: Expansion, lookup: Lookup, depth: number): Expansion {
  cursor.offset += 1;
  const name = /^\w*/.exec(cursor.text.slice(cursor.offset, cursor.offset + 40))?.[0] ?? '';
  cursor.offset += name.length;
  if (cursor.text[cursor.offset] !== '=') {
    while (cursor.offset < cursor.text.length && !`:${close}`.includes(cursor.text.charAt(cursor.offset))) {
      cursor.offset += 1;
    }
    return { ...value, text: applyOperator(name, value.text, undefined) };
  }
  cursor.offset += 1;
  const operand = readUntil(cursor, `:${close}`, lookup, depth + 1);
  if (name === 'default' && value.missing?.nowhere) return operand;
  if (name === 'default' && value.text !== '') return value;
  return {
    ...value,
    text: applyOperator(name, value.text, operand.text),
    ...(operand.missing && { missing: operand.missing }),
  };
}
