import type { Finding, Report } from '../types.ts';
import { type App, listApps } from './apps.ts';
import { activeFindings, SEVERITIES } from './wording.ts';

/** What stands in one line of a page: a finding, and with several apps those of the same rule beside it. */
export interface FindingLine {
  readonly finding: Finding;
  /** Of the same rule in other apps. */
  readonly alike: readonly Finding[];
}

/** The severest first, and of one severity what is new with the change. */
export function listFindingLines(report: Report): FindingLine[] {
  const findings = activeFindings(report);
  const apps = listApps(report, findings);
  const sorted = SEVERITIES.flatMap((severity) => {
    const ours = findings.filter((finding) => finding.severity === severity);
    return [...ours.filter(({ isNew }) => isNew === true), ...ours.filter(({ isNew }) => isNew !== true)];
  });
  return apps.length < 2 ? sorted.map((finding) => ({ finding, alike: [] })) : joinRules(sorted, apps);
}

/** One line a rule and severity, where more than one app has it. */
function joinRules(findings: readonly Finding[], apps: readonly App[]): FindingLine[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.rule.id} ${finding.severity}`;
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()].flatMap((group) => {
    const owners = apps.filter((app) => group.some((finding) => app.findings.includes(finding)));
    const [finding, ...alike] = group;
    if (finding === undefined) return [];
    return owners.length < 2 ? group.map((one) => ({ finding: one, alike: [] })) : [{ finding, alike }];
  });
}
