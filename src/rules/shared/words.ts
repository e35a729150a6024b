import type { PlistValue } from '../../types.ts';

/** What a value is, in a sentence: `an array`, `data`. */
export function kindWords({ kind }: PlistValue): string {
  if (kind === 'data') return kind;
  return kind === 'array' ? `an ${kind}` : `a ${kind}`;
}

/** A text as a message quotes it: on one line, not longer than a line. */
export function quote(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  const letters = [...line];
  return `“${letters.length > 80 ? `${letters.slice(0, 79).join('')}…` : line}”`;
}

/** The known name that `name` was probably meant to be, if one is near: at most a third of it differs, and no more letters
 *  than `most`. */
export function nearest(name: string, known: readonly string[], most = Number.POSITIVE_INFINITY): string | undefined {
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of known) {
    const limit = Math.min(most, Math.ceil(Math.max(name.length, candidate.length) / 3));
    if (Math.abs(name.length - candidate.length) > limit) continue;
    const distance = editDistance(name.toLowerCase(), candidate.toLowerCase(), Math.min(limit, least));
    if (distance <= limit && distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** Letters to insert, delete, replace or swap with their neighbour; infinite where they are more than `most`. Names longer
 *  than 200 letters are never near. */
export function editDistance(a: string, b: string, most = Number.POSITIVE_INFINITY): number {
  if (a.length > 200 || b.length > 200) return Number.POSITIVE_INFINITY;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current[column] = Math.min(
        (above[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (same ? 0 : 1),
        swapped && row > 1 && column > 1 ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
      least = Math.min(least, current[column] ?? 0);
    }
    // no row has less than the one before it
    if (least > most) return Number.POSITIVE_INFINITY;
    [before, above] = [above, current];
  }
  return above[b.length] ?? 0;
}
