import { loosenedWords } from '../findings/describe-loosened.ts';
import type { Finding, Reporter } from '../types.ts';
import { cleanLine } from './clean.ts';
import { painter } from './paint.ts';
import { placeName } from './places.ts';
import { activeFindings, bySeverity, countWords, verdictSentence } from './wording.ts';

/** Of the text the findings, two lines each, and the verdict line alone: for a log that other things stand in too. No
 *  line starts with text of the repository. */
export const quiet: Reporter = (report, { colour }) => {
  const { loosening } = report;
  const paint = painter(colour);
  const findingLines = ({ severity, rule, message, fix, at }: Finding) => [
    `${paint(severity, severity)} at ${placeName(at, 'column')} ${cleanLine(message)} ${paint('faint', `[${rule.id}]`)}`,
    `  Fix: ${cleanLine(fix)}`,
  ];
  const loosened = loosening && loosenedWords(loosening);
  const verdict = loosened === undefined ? report.verdict : `${report.verdict}, ${cleanLine(loosened)}`;
  const counts = report.findings.length > 0 || report.verdict === 'passed' ? [countWords(report)] : [];
  return [
    ...bySeverity(activeFindings(report)).flatMap(findingLines),
    [verdict, ...counts, verdictSentence(report)].join(' · '),
  ]
    .map((line) => `${line.replaceAll('##[', '## [')}\n`)
    .join('');
};
