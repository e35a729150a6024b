/**
 * Names of what HealthKit has for clinical records, wherever they stand among bytes.
 */
import type { Fuel } from './fuel.ts';

export interface PlacedName {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** How the names of all of it begin, after the six bytes of each that are looked for: longer ones take twice the time. */
const STEMS = [
  ['HKClin', 'HKClinical'],
  ['HKFHIR', 'HKFHIR'],
  ['HKVeri', 'HKVerifiableClinicalRecord'],
] as const;
const LONGEST = 256;
const BYTES_A_STEP = 64;

/** `utf16le`: as .NET keeps the texts of its code. */
export function* clinicalNames(
  bytes: Buffer,
  encoding: 'latin1' | 'utf16le',
  fuel: Fuel,
): Generator<PlacedName, void, undefined> {
  const width = encoding === 'latin1' ? 1 : 2;
  fuel.take(1 + bytes.length / BYTES_A_STEP);
  for (const [looked, stem] of STEMS) {
    const wanted = Buffer.from(looked, encoding);
    for (let start = bytes.indexOf(wanted); start >= 0; start = bytes.indexOf(wanted, start + wanted.length)) {
      fuel.take(1);
      const most = Math.min(bytes.length, start + LONGEST * width);
      let end = start + wanted.length;
      while (end + width <= most && isOfName(bytes[end] ?? 0) && (width === 1 || bytes[end + 1] === 0)) end += width;
      const text = bytes.toString(encoding, start, end);
      if (text.startsWith(stem)) yield { text, start, end };
    }
  }
}

function isOfName(byte: number): boolean {
  return (byte >= 0x30 && byte <= 0x39) || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a) || byte === 0x5f;
}
