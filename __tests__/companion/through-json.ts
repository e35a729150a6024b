import { readReport } from '../../src/companion/read-report.ts';
import { reportFromJson } from '../../src/companion/report-from-json.ts';
import { countFindings, decide, decideTarget } from '../../src/findings/verdict.ts';
import { compare, comparePlaces } from '../../src/order.ts';
import { json } from '../../src/reporters/json.ts';
import { markdown } from '../../src/reporters/markdown.ts';
import type { Location, Report, ReportContext, Rule } from '../../src/types.ts';

export const PULL = { number: 7, headSha: 'a'.repeat(40) };

/** What fails where nothing else is said. */
export const STRICT = { failOn: 'error', newOnly: false } as const;

/** A report in the order in which it is written as JSON, with what counts counted, and judged as a run judges. */
export function inOrder(report: Report): Report {
  const byPlace = (a: { at: Location }, b: { at: Location }) => comparePlaces(a.at, b.at);
  const { findings, skipped } = report;
  const evidence = { findings, skipped, targets: report.targets.map(({ target }) => target), ...STRICT };
  return {
    ...report,
    verdict: decide(evidence),
    counts: countFindings(findings),
    targets: report.targets
      .map((one) => ({ ...one, verdict: decideTarget(one.target, evidence) }))
      .toSorted((a, b) => compare(a.target.project, b.target.project) || compare(a.target.name, b.target.name)),
    privacyPolicy: report.privacyPolicy.toSorted(byPlace),
    skipped: report.skipped.toSorted((a, b) => byPlace(a, b) || compare(a.reason, b.reason)),
  };
}

/** The page that the companion makes of the JSON that the run wrote. */
export async function throughJson(report: Report, context: ReportContext, rules: readonly Rule[]): Promise<string> {
  const bytes = Buffer.from(json(inOrder(report), { ...context, pullRequest: PULL }));
  const { report: shape, notice } = await readReport(bytes);
  if (shape === undefined) throw new Error(notice);
  return markdown(reportFromJson(shape, rules, STRICT), context);
}
