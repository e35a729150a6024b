/**
 * Texts of a binary that name something of clinical records: type identifiers that are written out, classes that are looked
 * up by name. Code is not searched: no text stands there.
 */
import type { Section } from './load-commands.ts';
import type { Part } from './part.ts';

export interface ClinicalText {
  readonly text: string;
  /** `__TEXT,__cstring`. */
  readonly section: string;
  /** Whether it is a whole C string, or stands within other bytes. */
  readonly isWhole: boolean;
}

/** How the names of all that HealthKit has for clinical records begin. */
const STEMS = ['HKClinical', 'HKFHIR', 'HKVerifiableClinicalRecord'];
const LONGEST = 256;
/** So many different ones are more than there are. */
const MOST = 10_000;
const BYTES_A_STEP = 64;

export function readClinicalTexts(file: Part, sections: readonly Section[]): readonly ClinicalText[] {
  const found = new Map<string, ClinicalText>();
  for (const { segment, name, offset, size, holdsCode } of sections) {
    if (holdsCode) continue;
    const section = `${segment},${name}`;
    const { bytes } = file.part(offset, size, `the section ${section}`);
    file.fuel.take(1 + size / BYTES_A_STEP);
    for (const stem of STEMS) {
      for (let at = bytes.indexOf(stem); at >= 0; at = bytes.indexOf(stem, at + stem.length)) {
        file.fuel.take(1);
        const end = wordEnd(bytes, at + stem.length);
        const text = bytes.toString('latin1', at, end);
        const isWhole = (at === 0 || bytes[at - 1] === 0) && bytes[end] === 0;
        const key = `${text}\0${section}`;
        if (isWhole || !found.has(key)) found.set(key, { text, section, isWhole });
        if (found.size > MOST) file.refuse('holds more names of clinical records than are read');
      }
    }
  }
  return [...found.values()];
}

function wordEnd(bytes: Buffer, from: number): number {
  const most = Math.min(bytes.length, from + LONGEST);
  let end = from;
  while (end < most && isOfName(bytes[end] ?? 0)) end += 1;
  return end;
}

function isOfName(byte: number): boolean {
  return (byte >= 0x30 && byte <= 0x39) || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a) || byte === 0x5f;
}
