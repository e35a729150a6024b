/** More differing lines than these are another file: nothing of its middle is found again. */
const MOST_EDITS = 600;

/**
 * Which line of another version a line stands on, both counted from 1; undefined for a line that is not in it. Lines are
 * found again by what they say, in order, as a diff does.
 */
export function mapLines(from: readonly string[], to: readonly string[]): (line: number) => number | undefined {
  let start = 0;
  while (start < to.length && from[start] === to[start]) start += 1;
  let end = 0;
  const most = Math.min(from.length, to.length) - start;
  while (end < most && from[from.length - 1 - end] === to[to.length - 1 - end]) end += 1;

  const middle = alignMiddle(from.slice(start, from.length - end), to.slice(start, to.length - end));
  return (line) => {
    const index = line - 1;
    if (index < 0 || index >= from.length) return undefined;
    if (index < start) return line;
    if (index >= from.length - end) return line - from.length + to.length;
    const found = middle.get(index - start);
    return found === undefined ? undefined : found + start + 1;
  };
}

/** The longest common subsequence by Myers' algorithm, O((N + M) D): http://www.xmailserver.org/diff2.pdf
 *  Empty when more than {@link MOST_EDITS} lines would have to change. */
function alignMiddle(a: readonly string[], b: readonly string[]): ReadonlyMap<number, number> {
  const most = Math.min(a.length + b.length, MOST_EDITS);
  const reach = new Map<number, number>([[1, 0]]);
  const rounds: ReadonlyMap<number, number>[] = [];
  for (let edits = 0; edits <= most; edits += 1) {
    rounds.push(new Map(window(reach, edits)));
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      let x = isDown(reach, diagonal, edits) ? at(reach, diagonal + 1) : at(reach, diagonal - 1) + 1;
      while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal]) x += 1;
      reach.set(diagonal, x);
      if (x >= a.length && x - diagonal >= b.length) return walkBack(rounds, a.length, b.length);
    }
  }
  return new Map();
}

function* window(reach: ReadonlyMap<number, number>, edits: number): Iterable<[number, number]> {
  for (let diagonal = -edits - 1; diagonal <= edits + 1; diagonal += 1) {
    const x = reach.get(diagonal);
    if (x !== undefined) yield [diagonal, x];
  }
}

function at(reach: ReadonlyMap<number, number>, diagonal: number): number {
  return reach.get(diagonal) ?? -1;
}

function isDown(reach: ReadonlyMap<number, number>, diagonal: number, edits: number): boolean {
  return diagonal === -edits || (diagonal !== edits && at(reach, diagonal - 1) < at(reach, diagonal + 1));
}

function walkBack(
  rounds: readonly ReadonlyMap<number, number>[],
  length: number,
  otherLength: number,
): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  let [x, y] = [length, otherLength];
  for (let edits = rounds.length - 1; edits >= 0; edits -= 1) {
    const reach = rounds[edits] ?? new Map();
    const diagonal = x - y;
    const before = isDown(reach, diagonal, edits) ? diagonal + 1 : diagonal - 1;
    const beforeX = edits === 0 ? 0 : at(reach, before);
    const beforeY = edits === 0 ? 0 : beforeX - before;
    while (x > beforeX && y > beforeY) {
      x -= 1;
      y -= 1;
      pairs.set(x, y);
    }
    [x, y] = [beforeX, beforeY];
  }
  return pairs;
}
