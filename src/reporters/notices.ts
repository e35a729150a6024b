import type { Report } from '../types.ts';
import { changeSentence, isKnown } from './changes-wording.ts';
import { describeStale } from './stale.ts';

/** What the run went on without, and what is left over: for standard error, and for the log of a workflow. */
export function listNotices(report: Report): string[] {
  const { changes } = report;
  const unavailable = changes && !isKnown(changes) ? changeSentence(report) : undefined;
  const stale = describeStale(report);
  return [...(unavailable === undefined ? [] : [unavailable]), ...(stale.length === 0 ? [] : [stale.join('\n')])];
}
