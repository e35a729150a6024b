import { mapLines } from '../base/map-lines.ts';
import { type Mark, type MarkedFiles, readMarked, type WatchedFiles } from '../exceptions/marks.ts';
import { type RepoFiles, UnreadableFile } from '../types.ts';

/**
 * The marks of the checked state as they were before the change, at the lines where they stand now. A mark is the same
 * while rule and file are the same, whatever its line; one more of the same rule is new, and is given without a reason,
 * so that it silences nothing.
 * @param isUsed whether a mark silences something now: of several those that do were there first
 */
export function marksAsBefore(
  now: WatchedFiles,
  before: Pick<RepoFiles, 'has' | 'bytes'>,
  nameBefore: (file: string) => string,
  isUsed: (mark: Mark) => boolean,
): MarkedFiles {
  const marks = new Map([...now.marks()].map(([file, lines]) => [file, inFile(file, lines)]));
  return { marks: () => marks, line: (file, number) => now.line(file, number) };

  function inFile(file: string, lines: ReadonlyMap<number, Mark>): ReadonlyMap<number, Mark> {
    const known = readAgain(before, nameBefore(file));
    const text = readAgain(now.files, file)?.lines ?? [];
    const twins = known ? pairMarks(lines, text, known, isUsed) : new Map<Mark, Mark>();
    return new Map(
      [...lines].map(([line, mark]) => {
        const { until: _, ...rest } = mark;
        const twin = twins.get(mark);
        return [line, { ...rest, reason: twin?.reason ?? '', ...(twin?.until !== undefined && { until: twin.until }) }];
      }),
    );
  }
}

type Marked = NonNullable<ReturnType<typeof readMarked>>;

/** Which mark of the base each mark is: the one on the same line as a diff sees it, then one that says the same, then the
 *  next of its rule. */
function pairMarks(
  lines: ReadonlyMap<number, Mark>,
  text: readonly string[],
  before: Marked,
  isUsed: (mark: Mark) => boolean,
): ReadonlyMap<Mark, Mark> {
  const twins = new Map<Mark, Mark>();
  const toNow = mapLines(before.lines, text);
  const left = new Set(before.marks.values());
  for (const [line, old] of before.marks) {
    const mark = lines.get(toNow(line) ?? 0);
    if (mark?.rule !== old.rule) continue;
    twins.set(mark, old);
    left.delete(old);
  }
  for (const isSame of [(a: Mark, b: Mark) => a.reason === b.reason, () => true]) {
    const rest = [...lines.values()].filter((mark) => !twins.has(mark));
    for (const mark of [...rest.filter(isUsed), ...rest.filter((one) => !isUsed(one))]) {
      const old = [...left].find((one) => one.rule === mark.rule && isSame(one, mark));
      if (old === undefined) continue;
      twins.set(mark, old);
      left.delete(old);
    }
  }
  return twins;
}

function readAgain(files: Pick<RepoFiles, 'has' | 'bytes'>, file: string): Marked | undefined {
  if (!files.has(file)) return undefined;
  try {
    return readMarked(files.bytes(file), file);
  } catch (error) {
    if (error instanceof UnreadableFile) return undefined;
    throw error;
  }
}
