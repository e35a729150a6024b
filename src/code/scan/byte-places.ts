/**
 * Places in a source of which only bytes are known.
 */
import type { Location } from '../../types.ts';
import { locate } from '../facts/source.ts';

const BEYOND_ASCII = /[^\0-\x7f]/;

/** Gives the place of a stretch of bytes that begins and ends at a letter of ASCII. Asked in the order of the file, it looks
 *  at each byte once, however many places are asked for. Undefined behind a letter that is no ASCII: there the file must be
 *  decoded. */
export function asciiPlaces(path: string, buffer: Buffer): (offset: number, end: number) => Location | undefined {
  const lines = [0];
  let seen = 0;
  let isPlain = true;
  return (offset, end) => {
    if (isPlain && end > seen) {
      const part = buffer.toString('latin1', seen, end);
      if (BEYOND_ASCII.test(part)) isPlain = false;
      else {
        for (let at = part.indexOf('\n'); at >= 0; at = part.indexOf('\n', at + 1)) lines.push(seen + at + 1);
        seen = end;
      }
    }
    return end <= seen ? locate({ path, lines }, offset, end) : undefined;
  };
}

/** Gives the offset in UTF-16 units of a byte at which no letter is cut in two. Asked in the order of the file, it decodes
 *  each byte once. */
export function decodedOffsets(buffer: Buffer): (offset: number) => number {
  let known = { bytes: 0, units: 0 };
  return (offset) => {
    if (offset < known.bytes) known = { bytes: 0, units: 0 };
    const decoder = new TextDecoder('utf-8', { ignoreBOM: known.bytes > 0 });
    known = { bytes: offset, units: known.units + decoder.decode(buffer.subarray(known.bytes, offset)).length };
    return known.units;
  };
}
