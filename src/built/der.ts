/**
 * Entitlements in DER, as signatures have them since iOS 15: `[APPLICATION 16] { INTEGER 1, [16] { SEQUENCE { key, value }, … } }`.
 */
import { addEntry, MAX_DEPTH } from '../read/values.ts';
import { type PlistEntry, type PlistValue, UnreadableFile } from '../types.ts';
import type { Part } from './part.ts';

const BOOLEAN = 0x01;
const INTEGER = 0x02;
const OCTETS = 0x04;
const TEXT = 0x0c;
const SEQUENCE = 0x30;
/** A dictionary, in the first version of the form and in the one that followed. */
const SET = 0x31;
const DICTIONARY = 0xb0;
const ENTITLEMENTS = 0x70;
const VERSION = 1;

interface Element {
  readonly tag: number;
  readonly content: Part;
}

/** Throws UnreadableFile for what is not DER, and for kinds of values that entitlements have none of. */
export function readDerEntitlements(bytes: Part): PlistValue {
  const root = only(bytes);
  if (root.tag !== ENTITLEMENTS) return valueIn(root, 0);
  const [version, entitlements, ...more] = elements(root.content);
  if (version?.tag !== INTEGER || !entitlements || more.length > 0) return refuse(bytes, 'has another form');
  if (integer(version.content) !== VERSION) return refuse(bytes, 'is of an unknown version');
  return valueIn(entitlements, 0);
}

function refuse(bytes: Part, reason: string): never {
  throw new UnreadableFile(`the DER of the entitlements ${reason}`, bytes.at);
}

function only(bytes: Part): Element {
  const [element, ...more] = elements(bytes);
  return element && more.length === 0 ? element : refuse(bytes, 'is not one value');
}

function elements(bytes: Part): Element[] {
  const found: Element[] = [];
  for (let at = 0; at < bytes.size; ) {
    bytes.fuel.take(1);
    const tag = bytes.u8(at);
    if ((tag & 0x1f) === 0x1f) refuse(bytes, 'has a tag of several bytes');
    const first = bytes.u8(at + 1);
    const lengthBytes = first < 0x80 ? 0 : first & 0x7f;
    // DER has no length that is left open.
    if (first === 0x80 || lengthBytes > 4) refuse(bytes, 'has a length that it may not have');
    let length = lengthBytes === 0 ? first : 0;
    for (let index = 0; index < lengthBytes; index += 1) length = length * 256 + bytes.u8(at + 2 + index);
    const start = at + 2 + lengthBytes;
    found.push({ tag, content: bytes.part(start, length, 'a value in the DER of the entitlements') });
    at = start + length;
  }
  return found;
}

function valueIn({ tag, content }: Element, depth: number): PlistValue {
  if (depth > MAX_DEPTH) return refuse(content, `nests deeper than ${MAX_DEPTH} levels`);
  const { at } = content;
  switch (tag) {
    case BOOLEAN:
      if (content.size !== 1) refuse(content, 'has a boolean of another size');
      return { kind: 'boolean', value: content.u8(0) !== 0, at };
    case INTEGER:
      return { kind: 'number', value: integer(content), at };
    case OCTETS:
      content.fuel.keep(content.size);
      return { kind: 'data', value: content.bytes.toString('base64'), at };
    case TEXT:
      return { kind: 'string', value: textOf(content), at };
    case SEQUENCE:
      return { kind: 'array', value: elements(content).map((item) => valueIn(item, depth + 1)), at };
    case SET:
    case DICTIONARY:
      return dictionaryOf(content, depth);
    default:
      return refuse(content, 'has a value of an unknown kind');
  }
}

function dictionaryOf(content: Part, depth: number): PlistValue {
  const entries = new Map<string, PlistEntry>();
  for (const entry of elements(content)) {
    const [key, value, ...more] = entry.tag === SEQUENCE ? elements(entry.content) : [];
    if (key?.tag !== TEXT || !value || more.length > 0) return refuse(content, 'has an entry without key and value');
    addEntry(entries, textOf(key.content), content.at, valueIn(value, depth + 1));
  }
  return { kind: 'dictionary', value: entries, at: content.at };
}

function textOf(content: Part): string {
  content.fuel.keep(content.size);
  return content.bytes.toString('utf8');
}

function integer(content: Part): number {
  if (content.size < 1 || content.size > 8) return refuse(content, 'has an integer of another size');
  let value = content.u8(0) < 0x80 ? 0 : -1;
  for (let at = 0; at < content.size; at += 1) value = value * 256 + content.u8(at);
  return value;
}
