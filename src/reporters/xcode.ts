import type { Finding, Location, Report, ReportContext, Reporter, Severity, Skipped } from '../types.ts';
import { cleanLine } from './clean.ts';
import { isInFile, otherPlaces, sourcePlace } from './places.ts';
import { activeFindings, bySeverity, endSentence, verdictSentence } from './wording.ts';

/** Xcode's own words. A note is shown under what stands before it. */
const KIND: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', notice: 'note' };

/**
 * Lines that Xcode shows at their place when a build phase or Xcode Cloud prints them:
 * `/absolute/path:line:column: error: text`. Xcode fails a build for an `error:`, whatever the exit code: a run that is
 * set not to fail shows its errors as warnings. Nothing is printed of a run that found nothing.
 * https://developer.apple.com/documentation/xcode/running-custom-scripts-during-a-build
 */
export const xcode: Reporter = (report, context) => {
  const lines = [
    ...incompleteLines(report, context),
    ...bySeverity(activeFindings(report)).flatMap((finding) => findingLines(finding, report, context)),
  ];
  return lines.map((line) => `${line}\n`).join('');
};

function findingLines(finding: Finding, report: Report, context: ReportContext): string[] {
  const { rule, severity, message, fix } = finding;
  const at = sourcePlace(finding);
  const kind = severity === 'error' && report.verdict !== 'failed' ? 'warning' : KIND[severity];
  const text = `${endSentence(cleanLine(message))} Fix: ${cleanLine(fix)} [${rule.id}]`;
  return [
    line(at, kind, text, context),
    ...otherPlaces(finding).map((one) => line(one.at, 'note', one.message, context)),
  ];
}

/** One `error:` at the project says that the run is incomplete; a run that failed has errors enough. */
function incompleteLines(report: Report, context: ReportContext): string[] {
  const blocking = report.skipped.filter((skip) => skip.blocking);
  if (report.verdict !== 'incomplete') return blocking.map((skip) => uncheckedLine(skip, 'warning', context));
  const at = [...blocking.map((skip) => skip.at), ...report.targets.map(({ target }) => target.at)].find(isInFile);
  return [line(at, 'error', verdictSentence(report), context)];
}

function uncheckedLine({ at, reason }: Skipped, kind: string, context: ReportContext): string {
  return line(at, kind, `This could not be checked: ${endSentence(cleanLine(reason))}`, context);
}

/** What stands in no file has no place; Xcode lists it all the same. */
function line(at: Location | undefined, kind: string, text: string, { root = '' }: ReportContext): string {
  const message = `${kind}: ${unlikePlace(cleanLine(text))}`;
  if (at === undefined || !isInFile(at)) return message;
  const file = unlikePlace(cleanLine(`${root}/${at.file}`));
  return `${file}:${Math.max(1, at.line)}:${Math.max(1, at.column)}: ${message}`;
}

/** A name or text of the repository in which Xcode would see a place and `error:` of its own, and fail the build. */
function unlikePlace(text: string): string {
  return text.replaceAll(/[\d: ]+/g, (run: string, at: number) => {
    const after = at + run.length;
    return SEVERITY_WORD.test(text.slice(after, after + LONGEST_WORD)) ? run.replaceAll(':', '\u2236') : run;
  });
}

const SEVERITY_WORD = /^(?:fatal error|error|warning|note):/i;
const LONGEST_WORD = 'fatal error:'.length;
