/**
 * Edits as lines: which lines of a file become which others.
 */
import { addAll, greatest } from '../lists.ts';
import { applyEdits, type Edit } from './edits.ts';

/** Lines that are replaced. `line` counts from 1; with no `before`, `after` is inserted before that line. */
export interface Hunk {
  readonly line: number;
  /** As the file has them, with their line ends; the last line of a file may have none. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** What makes it. */
  readonly edits: readonly Edit[];
}

/** The lines that the edits of one file change, no line more; lines side by side are one change. Edits come in order
 *  and without overlaps. */
export function findHunks(text: string, edits: readonly Edit[]): readonly Hunk[] {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const hunks: Hunk[] = [];
  let group: Edit[] = [];
  let last = -1;
  for (const edit of edits) {
    if (group.length > 0 && lineOf(starts, edit.start) > last + 1) {
      addAll(hunks, hunkOf(text, starts, group));
      group = [];
    }
    group.push(edit);
    last = Math.max(last, lineOf(starts, edit.end));
  }
  if (group.length > 0) addAll(hunks, hunkOf(text, starts, group));
  return hunks;
}

function hunkOf(text: string, starts: readonly number[], edits: readonly Edit[]): Hunk[] {
  const first = lineOf(starts, edits[0]?.start ?? 0);
  const last = lineOf(starts, greatest(edits.map(({ end }) => end)));
  const start = starts[first] ?? 0;
  const end = starts[last + 1] ?? text.length;
  const moved = edits.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
  const before = splitLines(text.slice(start, end));
  const after = splitLines(applyEdits(text.slice(start, end), moved));

  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head += 1;
  let tail = 0;
  while (
    tail < before.length - head &&
    tail < after.length - head &&
    before[before.length - 1 - tail] === after[after.length - 1 - tail]
  ) {
    tail += 1;
  }
  const hunk = {
    line: first + 1 + head,
    before: before.slice(head, before.length - tail),
    after: after.slice(head, after.length - tail),
    edits,
  };
  return hunk.before.length + hunk.after.length > 0 ? [hunk] : [];
}

/** The lines of a text with their line ends. */
export function splitLines(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function lineOf(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
