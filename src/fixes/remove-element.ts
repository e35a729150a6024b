/**
 * An element of a list that is to go: of an array in a property list, or of a list literal in source code.
 */
import type { Mend } from '../types.ts';
import type { Edit } from './edits.ts';
import type { Mending } from './mending.ts';
import { removeFromSource } from './remove-from-source.ts';
import { languageOf } from './source-list.ts';
import { rangeOf, Unmendable } from './text-file.ts';
import { elementAt, removeStretch } from './xml-list.ts';

export function removeElement({ at }: Extract<Mend, { kind: 'remove-element' }>, mending: Mending): readonly Edit[] {
  if (languageOf(at.file)) return removeFromSource(at, mending);
  const source = mending.open(at.file);
  if (!source.text.trimStart().startsWith('<')) {
    throw new Unmendable(`elements are not taken out of files like ${at.file}`);
  }
  const { start } = rangeOf(source, at);
  return [removeStretch(source, start, elementAt(source, start).end)];
}
