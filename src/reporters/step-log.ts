import { hideCredentials } from '../credentials/credentials.ts';
import type { Report, ReportContext } from '../types.ts';
import { cleanLine } from './clean.ts';
import { painter } from './paint.ts';
import { text, verdictLine } from './text.ts';

/** What the log of the step holds of a report, whatever else is posted: the verdict's line, where the comment is, and
 *  the whole text in a group that is closed. No line of it begins with text of the repository. */
export function stepLog(report: Report, context: ReportContext, commentUrl?: string): string {
  const shown = { ...context, colour: true };
  const comment = commentUrl === undefined ? '' : `Comment: ${hideCredentials(cleanLine(commentUrl))}\n`;
  return `${verdictLine(report, painter(true))}\n${comment}::group::The whole report\n${text(report, shown)}::endgroup::\n`;
}
