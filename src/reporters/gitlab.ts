import { createHash } from 'node:crypto';
import type { Finding, Location, Place, ReportContext, Reporter, Severity, Skipped } from '../types.ts';
import { cleanLine, printJson } from './clean.ts';
import { isInFile, repositoryPath, sourcePlace } from './places.ts';
import { activeFindings, endSentence } from './wording.ts';

const SEVERITY: Readonly<Record<Severity, string>> = { error: 'critical', warning: 'major', notice: 'info' };

interface Issue {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

/**
 * GitLab's Code Quality report: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format. GitLab tells
 * what a merge request brings by the fingerprints alone: each place of a finding is one, so that a new place is new.
 * An empty list says that everything was looked at and nothing found, so what could not be checked stands in it too.
 */
export const gitlab: Reporter = (report, context) => {
  const isIncomplete = report.verdict === 'incomplete';
  const unchecked = report.skipped.filter(({ blocking, isManifest }) => blocking || (isIncomplete && isManifest));
  const issues = [
    ...unchecked.map((skip) => incompleteIssue(skip, context)),
    ...(isIncomplete && unchecked.length === 0 ? [incompleteIssue(NO_APP, context)] : []),
    ...activeFindings(report).flatMap((finding) => findingIssues(finding, context)),
  ];
  return printJson(tellApart(issues));
};

const NO_APP: Skipped = { at: { file: '.', line: 1, column: 1 }, reason: 'there is no iOS app here to check' };

function findingIssues(finding: Finding, context: ReportContext): Issue[] {
  const { rule, severity, fix, places } = finding;
  const all: readonly Pick<Place, 'at' | 'message' | 'fingerprint'>[] = places ?? [
    { ...finding, at: sourcePlace(finding) },
  ];
  return all.map(({ at, message, fingerprint }) => ({
    description: `${endSentence(cleanLine(message))} Fix: ${cleanLine(fix)}`,
    check_name: rule.id,
    fingerprint,
    severity: SEVERITY[severity],
    location: locate(at, context),
  }));
}

function incompleteIssue({ at, reason }: Skipped, context: ReportContext): Issue {
  const description = `This could not be checked, and the verdict hangs on it: ${endSentence(cleanLine(reason))}`;
  const fingerprint = createHash('sha256').update(`incomplete\0${at.file}\0${reason}`).digest('hex').slice(0, 32);
  return {
    description,
    check_name: 'incomplete',
    fingerprint,
    severity: SEVERITY.error,
    location: locate(at, context),
  };
}

/** Of two issues with one fingerprint GitLab shows one. */
function tellApart(issues: readonly Issue[]): Issue[] {
  const seen = new Map<string, number>();
  return issues.map((issue) => {
    const occurrence = (seen.get(issue.fingerprint) ?? 0) + 1;
    seen.set(issue.fingerprint, occurrence);
    return occurrence === 1 ? issue : { ...issue, fingerprint: `${issue.fingerprint}:${occurrence}` };
  });
}

/** From the top of the repository. What stands in no file stands at the checked folder. */
function locate(at: Location, context: ReportContext): Issue['location'] {
  const path = isInFile(at) ? cleanLine(repositoryPath(at.file, context)) : context.prefix || '.';
  return { path, lines: { begin: Math.max(1, at.line) } };
}
