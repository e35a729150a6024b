/**
 * Edits of a text: what replaces what, and nothing else changes.
 */

/** Replaces the UTF-16 units from `start` to `end` (exclusive) of a file's text as it stands. */
export interface Edit {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

/** In order, each once; deletions that meet or overlap are one. Undefined where two of them want different things. */
export function joinEdits(edits: readonly Edit[]): readonly Edit[] | undefined {
  const joined: Edit[] = [];
  for (const edit of edits.toSorted(byPlace)) {
    const last = joined.at(-1);
    if (!last || last.file !== edit.file || edit.start > last.end) joined.push(edit);
    else if (isSame(last, edit)) continue;
    else if (isDeletion(last) && isDeletion(edit)) {
      joined[joined.length - 1] = { ...last, end: Math.max(last.end, edit.end) };
    } else if (edit.start < last.end) return undefined;
    else joined.push(edit);
  }
  return joined;
}

/** The text after the edits of one file, which come in order and without overlaps. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let done = 0;
  for (const { start, end, replacement } of edits) {
    result += text.slice(done, start) + replacement;
    done = end;
  }
  return result + text.slice(done);
}

function isDeletion({ start, end, replacement }: Edit): boolean {
  return replacement === '' && end > start;
}

function isSame(a: Edit, b: Edit): boolean {
  return a.start === b.start && a.end === b.end && a.replacement === b.replacement;
}

/** Insertions at one place keep the order in which they were asked for. */
function byPlace(a: Edit, b: Edit): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.start - b.start || a.end - b.end;
}
