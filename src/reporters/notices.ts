import { hideCredentials } from '../credentials/credentials.ts';
import { loosenedWords } from '../findings/describe-loosened.ts';
import type { Report } from '../types.ts';
import { changeSentence, isKnown } from './changes-wording.ts';
import { cleanLine } from './clean.ts';
import { describeStale } from './stale.ts';
import { endSentence } from './wording.ts';

/** What the run went on without, and what is left over: for standard error, and for the log of a workflow. */
export function listNotices(report: Report): string[] {
  const { changes } = report;
  const unavailable = changes && !isKnown(changes) ? changeSentence(report) : undefined;
  const stale = describeStale(report);
  const notices = [
    ...loosenedNotices(report),
    ...(report.storeNotices ?? []).map(cleanLine),
    ...(unavailable === undefined ? [] : [unavailable]),
    ...(stale.length === 0 ? [] : [stale.join('\n')]),
  ];
  return notices.map((notice) => hideCredentials(notice));
}

/** What the change sets aside in its own check, and what stood in the way of telling. */
function loosenedNotices({ verdict, loosening }: Report): string[] {
  if (loosening === undefined) return [];
  const words = loosenedWords(loosening);
  return [
    ...(words === undefined ? [] : [`${verdict}, ${words}.`]),
    ...(loosening.missed === undefined ? [] : [endSentence(cleanLine(loosening.missed))]),
  ];
}
