import { appendFileSync, statSync } from 'node:fs';
import { cutMarkdown } from './cut-markdown.ts';

/** The runner uploads nothing of a summary above 1 MiB. Some room is left for what it masks, which may grow the text. */
const LARGEST = 1024 * 1024 - 4096;

/** Below this a summary says nothing, and the place is left to what stands there already. */
const SMALLEST = 1024;

/**
 * Appends Markdown to the summary of the step, cut to what the runner takes together with what is there already.
 * @param path `GITHUB_STEP_SUMMARY`; nothing happens without one, as on runners before 2022
 * @returns a plain sentence when the summary could not be written, or not whole
 */
export function appendSummary(path: string | undefined, markdown: string): string | undefined {
  if (path === undefined || path === '') return undefined;
  try {
    const taken = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
    const room = LARGEST - taken;
    if (room < SMALLEST) return 'The job summary was not written: earlier output of the step fills it.';
    const text = taken === 0 ? markdown : `\n\n${markdown}`;
    const cut = cutMarkdown(text, { units: room, bytes: room }, (lines) => `${CUT} ${lines}. ${WHOLE}`);
    appendFileSync(path, cut.endsWith('\n') ? cut : `${cut}\n`);
    return cut === text ? undefined : 'The job summary was cut to 1 MiB; the JSON report (`report-file`) is whole.';
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
    return `The job summary was not written: ${code === 'ENOSPC' ? 'the disk is full' : code}.`;
  }
}

const CUT = '**This summary is cut off here:** GitHub takes no more than 1 MiB. Lines left out:';
const WHOLE = 'The JSON report (`report-file`) is whole.';
