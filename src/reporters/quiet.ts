import type { Finding, Reporter } from '../types.ts';
import { cleanLine } from './clean.ts';
import { painter } from './paint.ts';
import { placeName } from './places.ts';
import { verdictLine } from './text.ts';
import { activeFindings, bySeverity } from './wording.ts';
import { wrapLine } from './wrap.ts';

/** Of the text the findings, two lines each, and the verdict line alone: for a log that other things stand in too. No
 *  line starts with text of the repository. */
export const quiet: Reporter = (report, { colour, columns = Number.POSITIVE_INFINITY }) => {
  const paint = painter(colour);
  const findingLines = ({ severity, rule, message, fix, at }: Finding) => [
    `${paint(severity, severity)} at ${placeName(at, 'column')} ${cleanLine(message)} ${paint('faint', `[${rule.id}]`)}`,
    `  Fix: ${cleanLine(fix)}`,
  ];
  return [...bySeverity(activeFindings(report)).flatMap(findingLines), verdictLine(report, paint)]
    .map((line) => `${wrapLine(line.replaceAll('##[', '## ['), columns)}\n`)
    .join('');
};
