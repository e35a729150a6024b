/**
 * What files beside the binaries name of clinical records: assemblies of .NET, whose names are UTF-8 and whose texts are
 * UTF-16, and bundles of JavaScript that are text.
 */
import type { Location } from '../types.ts';
import { clinicalNames } from './clinical-names.ts';
import { createFuel } from './fuel.ts';
import { Part } from './part.ts';

const MOST = 10_000;

/** Each once, sorted. Throws UnreadableFile for a file with more of them than there are. */
export function readRawNames(bytes: Uint8Array, file: string): readonly string[] {
  const at: Location = { file, line: 1, column: 1 };
  const whole = new Part(bytes, at, createFuel(at));
  const found = new Set<string>();
  for (const encoding of ['latin1', 'utf16le'] as const) {
    for (const { text } of clinicalNames(whole.bytes, encoding, whole.fuel)) {
      found.add(text);
      if (found.size > MOST) whole.refuse('holds more names of clinical records than are read');
    }
  }
  return [...found].sort();
}
