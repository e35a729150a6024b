import { NAME } from '../tool.ts';
import type { Finding, HouseRule, Report, Reporter, Rule, Skipped, TargetReport } from '../types.ts';
import { cleanLine } from './clean.ts';
import { type Markup, markup, NOTHING } from './markup.ts';
import { otherPlaces, placeName } from './places.ts';
import { endSentence, findingsOf, isJudged, isShown, KIND_NAME, verdictSentence } from './wording.ts';

interface Suite {
  readonly name: string;
  readonly cases: readonly Case[];
}

interface Case {
  readonly rule: string;
  readonly outcome: 'passed' | 'failure' | 'error' | 'skipped';
  readonly body: Markup;
}

/**
 * JUnit's XML, which Jenkins, GitLab, Bitrise, CircleCI and Azure read: a suite an app target, in it a case a rule. What
 * reaches `--fail-on` is a failure, what is set aside is skipped with its reason, and what could not be checked is an
 * error. A finding below `--fail-on` passes, and stands in the output of its case.
 */
export const junit: Reporter = (report) => {
  const judged = report.targets.filter((target) => isJudged(target) && isShown(target, report.findings));
  const suites = [...judged.map((target) => targetSuite(target, report)), repositorySuite(report, judged)];
  const told = suites.filter(({ cases }) => cases.length > 0);
  const all = told.length > 0 ? told : [nothingSuite(report)];
  const page = markup`<testsuites name="${NAME}" ${totals(all.flatMap(({ cases }) => cases))}>
${all.map(suiteMarkup)}</testsuites>
`;
  // XML has no such characters, however they are written
  return `<?xml version="1.0" encoding="UTF-8"?>\n${page.html.replaceAll(/[\ufffe\uffff]/g, '\ufffd')}`;
};

function targetSuite(target: TargetReport, report: Report): Suite {
  const { name, kind, project } = target.target;
  const findings = findingsOf(target, report.findings);
  const unchecked = report.skipped.filter((skip) => skip.blocking && skip.target === name);
  const rules = rulesOf(report, findings, (rule) => 'check' in rule);
  return {
    name: `${name} (${KIND_NAME[kind]}, ${project})`,
    cases: [...unchecked.map(uncheckedCase), ...rules.map((rule) => ruleCase(rule, findings, report))],
  };
}

/** What is about no judged target: the repository's findings, and why a run is incomplete. */
function repositorySuite(report: Report, judged: readonly TargetReport[]): Suite {
  const owned = new Set(judged.flatMap((target) => findingsOf(target, report.findings)));
  const findings = report.findings.filter((finding) => !owned.has(finding));
  const names = new Set(judged.map(({ target }) => target.name));
  const blocking = report.skipped.filter((skip) => skip.blocking && !names.has(skip.target ?? ''));
  const isUntold = report.verdict === 'incomplete' && !report.skipped.some((skip) => skip.blocking);
  const untold: Skipped[] = isUntold
    ? [{ at: { file: '.', line: 1, column: 1 }, reason: verdictSentence(report) }]
    : [];
  const rules = rulesOf(report, findings, (rule) => judged.length > 0 && 'checkRepository' in rule);
  return {
    name: 'The whole repository',
    cases: [...[...blocking, ...untold].map(uncheckedCase), ...rules.map((rule) => ruleCase(rule, findings, report))],
  };
}

/** Some programs take a report without any case for a fault of the run. */
function nothingSuite(report: Report): Suite {
  const body = markup`<skipped message="${verdictSentence(report)}"/>\n`;
  return { name: 'The whole repository', cases: [{ rule: report.verdict, outcome: 'skipped', body }] };
}

/** The rules that are asked here, and those that found something all the same. */
function rulesOf(
  { rules }: Report,
  findings: readonly Finding[],
  isAsked: (rule: Rule) => boolean,
): readonly (Rule | HouseRule)[] {
  const found = new Map(findings.map(({ rule }) => [rule.id, rule]));
  const listed = rules.filter((rule) => isAsked(rule) || found.has(rule.id));
  for (const { id } of listed) found.delete(id);
  return [...listed, ...found.values()];
}

function ruleCase(rule: Rule | HouseRule, all: readonly Finding[], { failing = [], unjudged }: Report): Case {
  const findings = all.filter((finding) => finding.rule.id === rule.id);
  const active = findings.filter(({ silenced }) => silenced === undefined);
  const failures = active.filter((finding) => failing.includes(finding));
  const others = active.filter((finding) => !failing.includes(finding));
  const aside = active.length === 0 ? findings[0]?.silenced : undefined;
  const skipped = aside ? `${aside.by}: ${aside.reason}` : findings.length === 0 ? unjudged?.get(rule.id) : undefined;
  const failed = (one: Finding) =>
    markup`<failure type="${one.severity}" message="${one.message}">${tell(one)}</failure>\n`;
  return {
    rule: rule.id,
    outcome: failures.length > 0 ? 'failure' : skipped === undefined ? 'passed' : 'skipped',
    body: markup`${failures.map(failed)}${
      skipped === undefined ? NOTHING : markup`<skipped message="${skipped}"/>\n`
    }${others.length > 0 ? markup`<system-out>${others.map(tell)}</system-out>\n` : NOTHING}`,
  };
}

function uncheckedCase({ at, reason }: Skipped): Case {
  const message = endSentence(cleanLine(reason));
  return {
    rule: 'could-be-checked',
    outcome: 'error',
    body: markup`<error type="incomplete" message="${message}">${placeName(at, 'column')} ${message}</error>\n`,
  };
}

/** A finding in lines of text. */
function tell(finding: Finding): Markup {
  const others = otherPlaces(finding).map((one) => markup`see ${placeName(one.at, 'column')} ${one.message}\n`);
  return markup`${finding.severity} at ${placeName(finding.at, 'column')} ${finding.message}
${others}Fix: ${finding.fix}
${finding.rule.source.url}
`;
}

function suiteMarkup({ name, cases }: Suite): Markup {
  // Jenkins takes what stands before the last full stop for a package, and makes a folder of it.
  const group = `${NAME}.${name.replaceAll('.', '_')}`;
  const rows = cases.map(({ rule, outcome, body }) =>
    outcome === 'passed' && body.html === ''
      ? markup`<testcase classname="${group}" name="${rule}"/>\n`
      : markup`<testcase classname="${group}" name="${rule}">\n${body}</testcase>\n`,
  );
  return markup`<testsuite name="${name}" ${totals(cases)} skipped="${count(cases, 'skipped')}">
${rows}</testsuite>
`;
}

function totals(cases: readonly Case[]): Markup {
  return markup`tests="${cases.length}" failures="${count(cases, 'failure')}" errors="${count(cases, 'error')}"`;
}

function count(cases: readonly Case[], outcome: Case['outcome']): number {
  return cases.filter((one) => one.outcome === outcome).length;
}
