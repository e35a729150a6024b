/**
 * Texts of a binary that name something of clinical records: type identifiers that are written out, classes that are looked
 * up by name. Code is not searched: no text stands there.
 */
import { clinicalNames } from './clinical-names.ts';
import type { Section } from './load-commands.ts';
import type { Part } from './part.ts';

export interface ClinicalText {
  readonly text: string;
  /** `__TEXT,__cstring`. */
  readonly section: string;
  /** Whether it is a whole C string, or stands within other bytes. */
  readonly isWhole: boolean;
}

/** So many different ones are more than there are. */
const MOST = 10_000;

export function readClinicalTexts(file: Part, sections: readonly Section[]): readonly ClinicalText[] {
  const found = new Map<string, ClinicalText>();
  for (const { segment, name, offset, size, holdsCode } of sections) {
    if (holdsCode) continue;
    const section = `${segment},${name}`;
    const { bytes } = file.part(offset, size, `the section ${section}`);
    for (const { text, start, end } of clinicalNames(bytes, 'latin1', file.fuel)) {
      const isWhole = (start === 0 || bytes[start - 1] === 0) && bytes[end] === 0;
      const key = `${text}\0${section}`;
      if (isWhole || !found.has(key)) found.set(key, { text, section, isWhole });
      if (found.size > MOST) file.refuse('holds more names of clinical records than are read');
    }
  }
  return [...found.values()];
}
