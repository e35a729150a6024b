import { readReport } from '../../src/companion/read-report.ts';
import { reportFromJson } from '../../src/companion/report-from-json.ts';
import { compare, comparePlaces } from '../../src/order.ts';
import { json } from '../../src/reporters/json.ts';
import { markdown } from '../../src/reporters/markdown.ts';
import type { Location, Report, ReportContext, Rule } from '../../src/types.ts';
import { countFindings } from '../../src/verdict.ts';

export const PULL = { number: 7, headSha: 'a'.repeat(40) };

/** A report in the order in which it is written as JSON, with what counts counted. */
export function inOrder(report: Report): Report {
  const byPlace = (a: { at: Location }, b: { at: Location }) => comparePlaces(a.at, b.at);
  return {
    ...report,
    counts: countFindings(report.findings),
    targets: report.targets.toSorted(
      (a, b) => compare(a.target.project, b.target.project) || compare(a.target.name, b.target.name),
    ),
    privacyPolicy: report.privacyPolicy.toSorted(byPlace),
    skipped: report.skipped.toSorted((a, b) => byPlace(a, b) || compare(a.reason, b.reason)),
  };
}

/** The page that the companion makes of the JSON that the run wrote. */
export async function throughJson(report: Report, context: ReportContext, rules: readonly Rule[]): Promise<string> {
  const bytes = Buffer.from(json(report, { ...context, pullRequest: PULL }));
  const { report: shape, notice } = await readReport(bytes);
  if (shape === undefined) throw new Error(notice);
  return markdown(reportFromJson(shape, rules), context);
}
