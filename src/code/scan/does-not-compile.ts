/**
 * Sources that no compiler of Apple takes as they stand: what they hold is not what ships.
 */
import { findConflict, placesIn } from '../../read/text.ts';
import type { Skipped } from '../../types.ts';
import { blankProse } from '../facts/blank.ts';
import type { Language } from '../facts/source.ts';

const UTF_16 = ['fffe', 'feff'];

/** Why a source does not compile, with the place. */
export function whyUnfit(file: string, language: Language, bytes: Buffer): Skipped | undefined {
  if (UTF_16.includes(bytes.toString('hex', 0, 2)))
    return { at: { file, line: 1, column: 1 }, reason: 'it is in UTF-16, which compilers do not read' };
  if (!bytes.includes('<<<<<<< ')) return undefined;
  const text = bytes.toString();
  // in comments and texts the markers are nobody's
  const conflict = findConflict(blankProse(text, language));
  return conflict && { at: placesIn(file, text)(conflict.start, conflict.end), reason: 'it is in merge conflict' };
}
