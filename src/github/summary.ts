import { appendFileSync, statSync } from 'node:fs';
import { cutMarkdown, type Limit } from './cut-markdown.ts';

/** The runner uploads nothing of a summary above 1 MiB. Some room is left for what it masks, which may grow the text. */
const LARGEST = 1024 * 1024 - 4096;

/** Below this a summary says nothing, and the place is left to what stands there already. */
const SMALLEST = 1024;

/**
 * Appends Markdown to the summary of the step, cut to what the runner takes together with what is there already.
 * @param markdown the text, or what writes it once it is told how long it may be
 * @param path `GITHUB_STEP_SUMMARY`; nothing happens without one, as on runners before 2022
 * @returns a plain sentence when the summary could not be written, or not whole
 */
export function appendSummary(
  path: string | undefined,
  markdown: string | ((limit: Limit) => string),
): string | undefined {
  if (path === undefined || path === '') return undefined;
  const taken = sizeOf(path);
  const room = LARGEST - taken;
  if (room < SMALLEST) return 'The job summary was not written: earlier output of the step fills it.';
  const limit: Limit = { units: room, bytes: room };
  const text = typeof markdown === 'string' ? markdown : markdown(limit);
  const cut = cutMarkdown(text, limit, (lines) => `${CUT} ${lines}. ${WHOLE}`);
  try {
    appendFileSync(path, `${taken === 0 ? '' : '\n\n'}${cut.trimEnd()}\n`);
    return cut === text ? undefined : `The job summary was cut to 1 MiB. ${WHOLE}`;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return `The job summary was not written: ${code === 'ENOSPC' ? 'the disk is full' : code}.`;
  }
}

/** A file that cannot be looked at has nothing in it; that it cannot be written is found out later. */
function sizeOf(path: string): number {
  try {
    return statSync(path).size;
  } catch (error) {
    if (error instanceof Error) return 0;
    throw error;
  }
}

const CUT = '**This summary is cut off here:** GitHub takes no more than 1 MiB. Lines left out:';
const WHOLE = 'The JSON report (`report-file`) is whole.';
