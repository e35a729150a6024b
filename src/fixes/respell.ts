/**
 * A word that is spelt wrong: a key, a value, the name of a setting, a string in source code.
 */
import type { Mend } from '../types.ts';
import type { Edit } from './edits.ts';
import type { Mending } from './mending.ts';
import { rangeOf, Unmendable } from './text-file.ts';

export function respell({ at, was, to }: Extract<Mend, { kind: 'respell' }>, { open }: Mending): readonly Edit[] {
  const source = open(at.file);
  const { start, end } = rangeOf(source, at);
  const written = source.text.slice(start, end);
  const first = written.indexOf(was);
  if (was === '' || first < 0 || written.indexOf(was, first + 1) >= 0) {
    throw new Unmendable(`"${was}" is spelt with escapes or made of parts in ${at.file}:${at.line}`);
  }
  return [{ file: source.file, start: start + first, end: start + first + was.length, replacement: to }];
}
