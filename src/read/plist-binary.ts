/**
 * Binary property lists. The format: https://opensource.apple.com/source/CF/CF-1153.18/CFBinaryPList.c
 */
import { type Location, type PlistEntry, type PlistValue, UnreadableFile } from '../types.ts';
import { addEntry, MAX_DEPTH } from './values.ts';

/** Objects may be shared, so a file of a few bytes could stand for more values than memory holds. */
const MAX_VALUES = 1_000_000;
const TRAILER_LENGTH = 32;
const MILLISECONDS_FROM_1970_TO_2001 = 978_307_200_000;

interface Sized {
  readonly value: PlistValue;
  /** How many values it holds, itself among them. */
  readonly size: number;
}

/** Whether the bytes say that they are a binary property list. */
export function isBinaryPlist(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 6)).toString('latin1') === 'bplist';
}

/**
 * The value of a binary property list. It has no lines: every place is line 1, column 1.
 * Throws {@link UnreadableFile} where an object lies outside the file, holds itself, or is of no kind that Apple writes.
 */
export function readBinaryPlist(bytes: Uint8Array, file: string): PlistValue {
  const at: Location = { file, line: 1, column: 1 };
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const refuse = (reason: string): never => {
    throw new UnreadableFile(`is a damaged binary property list: ${reason}`, at);
  };

  const trailer = bytes.length - TRAILER_LENGTH;
  if (trailer < 8) refuse('it is cut off');
  if (view.getUint16(6) !== 0x3030) throw new UnreadableFile('is a binary property list of an unknown version', at);

  /** A big-endian number; the first 8 bytes hold the file's name and version. */
  function unsigned(offset: number, length: number): number {
    if (offset < 8 || length < 1 || offset + length > bytes.length) refuse('it points outside itself');
    let value = 0;
    for (let index = offset; index < offset + length; index += 1) value = value * 256 + view.getUint8(index);
    return value;
  }

  const offsetLength = unsigned(trailer + 6, 1);
  const referenceLength = unsigned(trailer + 7, 1);
  if (offsetLength < 1 || referenceLength < 1) refuse('it has no offsets');
  const count = unsigned(trailer + 8, 8);
  const offsetTable = unsigned(trailer + 24, 8);
  const known = new Map<number, Sized | 'open'>();

  function read(reference: number, depth: number): Sized {
    const before = known.get(reference);
    if (before === 'open') return refuse('a value holds itself');
    if (before) return before;
    if (depth > MAX_DEPTH) throw new UnreadableFile(`nests deeper than ${MAX_DEPTH} levels`, at);
    if (reference >= count) return refuse('it names an object that is not there');
    known.set(reference, 'open');
    const result = readObject(unsigned(offsetTable + reference * offsetLength, offsetLength), depth);
    if (result.size > MAX_VALUES) throw new UnreadableFile(`holds more than ${MAX_VALUES} values`, at);
    known.set(reference, result);
    return result;
  }

  function readObject(offset: number, depth: number): Sized {
    const marker = unsigned(offset, 1);
    const low = marker & 0x0f;
    switch (marker >> 4) {
      case 0x0:
        if (low !== 8 && low !== 9) return refuse('it holds a value of no known kind');
        return one({ kind: 'boolean', value: low === 9, at });
      case 0x1:
        return one({ kind: 'number', value: integer(offset + 1, 1 << low), at });
      case 0x2:
        return one({ kind: 'number', value: real(offset + 1, 1 << low), at });
      case 0x3: {
        const date = new Date(real(offset + 1, 8) * 1000 + MILLISECONDS_FROM_1970_TO_2001);
        if (Number.isNaN(date.getTime())) return refuse('it holds a date that no calendar has');
        return one({ kind: 'date', value: date.toISOString().replace('.000', ''), at });
      }
      case 0x4:
        return one({ kind: 'data', value: content(offset, 1).toString('base64'), at });
      case 0x5:
        return one({ kind: 'string', value: content(offset, 1).toString('latin1'), at });
      case 0x6:
        return one({ kind: 'string', value: content(offset, 2).swap16().toString('utf16le'), at });
      case 0x8:
        return one({ kind: 'number', value: unsigned(offset + 1, low + 1), at });
      case 0xa:
        return readArray(references(offset, 1), depth);
      case 0xd:
        return readDictionary(references(offset, 2), depth);
      default:
        return refuse('it holds a value of no known kind');
    }
  }

  function one(value: PlistValue): Sized {
    return { value, size: 1 };
  }

  /** Up to 4 bytes are unsigned, 8 and 16 have a sign. */
  function integer(offset: number, length: number): number {
    if (length > 16) return refuse('it holds a number of no known length');
    const value = unsigned(offset, length);
    if (length < 8) return value;
    const high = view.getBigInt64(offset);
    return Number(length === 8 ? high : high * 2n ** 64n + view.getBigUint64(offset + 8));
  }

  function real(offset: number, length: number): number {
    unsigned(offset, length);
    if (length === 4) return view.getFloat32(offset);
    return length === 8 ? view.getFloat64(offset) : refuse('it holds a number of no known length');
  }

  /** Where the content of an object begins, and how many items of `width` bytes it has. */
  function extent(offset: number, width: number): { start: number; items: number } {
    const low = unsigned(offset, 1) & 0x0f;
    const lengthBytes = low === 0x0f ? 1 << (unsigned(offset + 1, 1) & 0x0f) : 0;
    const items = lengthBytes > 0 ? unsigned(offset + 2, lengthBytes) : low;
    const start = lengthBytes > 0 ? offset + 2 + lengthBytes : offset + 1;
    if (start + items * width > bytes.length) refuse('it points outside itself');
    return { start, items };
  }

  /** A copy, to be turned round at will. */
  function content(offset: number, width: number): Buffer {
    const { start, items } = extent(offset, width);
    return Buffer.from(bytes.slice(start, start + items * width));
  }

  function references(offset: number, perItem: number): number[] {
    const { start, items } = extent(offset, perItem * referenceLength);
    return Array.from({ length: perItem * items }, (_, index) =>
      unsigned(start + index * referenceLength, referenceLength),
    );
  }

  function readArray(items: readonly number[], depth: number): Sized {
    const values: PlistValue[] = [];
    let size = 1;
    for (const reference of items) {
      const item = read(reference, depth + 1);
      values.push(item.value);
      size += item.size;
    }
    return { value: { kind: 'array', value: values, at }, size };
  }

  function readDictionary(items: readonly number[], depth: number): Sized {
    const entries = new Map<string, PlistEntry>();
    const half = items.length / 2;
    let size = 1;
    for (let index = 0; index < half; index += 1) {
      const key = read(items[index] ?? count, depth + 1).value;
      if (key.kind !== 'string') return refuse('it holds a key that is no text');
      const item = read(items[index + half] ?? count, depth + 1);
      addEntry(entries, key.value, at, item.value);
      size += item.size;
    }
    return { value: { kind: 'dictionary', value: entries, at }, size };
  }

  return read(unsigned(trailer + 16, 8), 0).value;
}
