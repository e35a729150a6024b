import type { Location } from '../types.ts';

/** The longest text that is taken over; every page cuts texts far below it. */
const LONGEST = 4000;

/** The number of the last line or column that a place may name. */
const LARGEST = 10_000_000;

/** A text of the report, cut so that nothing that reads it takes long. */
export function takeText(text: string): string {
  return text.slice(0, LONGEST);
}

/** A place of the report: its known parts, and nothing that leads out of the repository. */
export function takePlace({ file, line, column, endLine }: Location): Location {
  const steps = takeText(file).split('/');
  const isInside = !steps.includes('..') && steps[0] !== '';
  return {
    file: isInside ? takeText(file) : '',
    line: isInside ? Math.min(line, LARGEST) : 0,
    column: Math.min(column, LARGEST),
    ...(endLine !== undefined && { endLine: Math.min(endLine, LARGEST) }),
  };
}
