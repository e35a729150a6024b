import { count, listWords } from '../sentence.ts';
import type { Finding, Report, ReportContext, Severity, TargetReport } from '../types.ts';
import { codeMarkdown, ownMarkdown, proseMarkdown } from './escape-markdown.ts';
import type { Section } from './fit-sections.ts';
import { appleMarkdown, details, placeMarkdown, ruleMarkdown } from './markdown-pieces.ts';
import { otherPlaces } from './places.ts';
import { activeFindings, configurationNote, isShown, SEVERITIES, SEVERITY_SIGN } from './wording.ts';

/** Related places a finding shows; the others are counted. */
const MOST_RELATED = 7;

/** Findings by severity, the severest open and the others behind a line to click. */
export function findingSections(report: Report, context: ReportContext, rest: string): Section[] {
  const findings = activeFindings(report);
  const name = targetNamer(report);
  const worst = SEVERITIES.find((severity) => findings.some((finding) => finding.severity === severity));
  return SEVERITIES.flatMap((severity) => {
    const ours = findings.filter((finding) => finding.severity === severity);
    if (ours.length === 0) return [];
    const words = `${SEVERITY_SIGN[severity]} ${count(ours.length, severity)}`;
    const news = ours.filter(({ isNew }) => isNew === true);
    const frame =
      severity === worst
        ? { open: `\n### ${words}\n\n`, close: '' }
        : details(news.length > 0 ? `${words}, ${news.length} new` : words, news.length > 0);
    return [
      {
        ...frame,
        rows: groupByRule([...news, ...ours.filter((one) => !news.includes(one))]).flatMap((group) =>
          groupRows(group, report.targets, name, context),
        ),
        more: (hidden: number) => `\n${count(hidden, 'more entry')}, see ${rest}.\n`,
        rank: RANK[severity],
      },
    ];
  });
}

type Namer = (finding: Finding) => string[];

/** Says whose a finding is, where a reader could doubt it: not for the only target, with its project for a namesake. */
function targetNamer({ targets, findings }: Report): Namer {
  const shown = targets.filter((target) => isShown(target, findings));
  return ({ target, project }) => {
    if (target === undefined || shown.length < 2) return [];
    const namesakes = shown.filter((one) => one.target.name === target).length;
    const where = project !== undefined && namesakes > 1 ? ` of ${codeMarkdown(project)}` : '';
    return [`in ${proseMarkdown(target)}${where}`];
  };
}

const RANK: Readonly<Record<Severity, number>> = { error: 1, warning: 3, notice: 4 };

/** Findings of one rule, in the order of the report. */
function groupByRule(findings: readonly Finding[]): Finding[][] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) groups.set(finding.rule.id, [...(groups.get(finding.rule.id) ?? []), finding]);
  return [...groups.values()];
}

/** Each finding of the rule, then once why Apple cares. */
function groupRows(
  group: readonly Finding[],
  targets: readonly TargetReport[],
  name: Namer,
  context: ReportContext,
): string[] {
  const [first] = group;
  if (first === undefined) return [];
  const { rule } = first;
  const why = `> ${ownMarkdown(rule.why)}<br>\n> ${appleMarkdown(rule.source)} · ${ruleMarkdown(rule)}\n\n`;
  return group.map(
    (finding, index) => findingRow(finding, targets, name, context) + (index === group.length - 1 ? why : ''),
  );
}

function findingRow(finding: Finding, targets: readonly TargetReport[], name: Namer, context: ReportContext): string {
  const { message, fix, at, isNew } = finding;
  const related = otherPlaces(finding);
  const only = configurationNote(finding, targets);
  const facts = [
    placeMarkdown(at, context),
    ...name(finding),
    ...(only === undefined ? [] : [proseMarkdown(only)]),
    ...(isNew === true ? ['**new**'] : []),
  ];
  const others = related
    .slice(0, MOST_RELATED)
    .map((one) => `${placeMarkdown(one.at, context)} ${proseMarkdown(one.message)}`);
  const hidden = related.length - others.length;
  if (hidden > 0) others.push(`${hidden} more`);
  return `- **${proseMarkdown(message)}**<br>${facts.join(' · ')}${others.map((other) => `<br>${other}`).join('')}<br>**Fix:** ${proseMarkdown(fix)}\n\n`;
}

/** What was found and does not count, with the reason why not. */
export function silencedSection(findings: readonly Finding[], context: ReportContext, rest: string): Section[] {
  if (findings.length === 0) return [];
  const ways = listWords(
    [...new Set(findings.map(({ silenced }) => (silenced?.by === 'baseline' ? 'accepted before' : 'ignored')))].sort(),
  );
  return [
    {
      ...details(
        `${count(findings.length, 'finding')} that ${findings.length === 1 ? 'does' : 'do'} not count: ${ways}`,
      ),
      rows: findings.map(
        ({ message, at, rule, silenced }) =>
          `- ${proseMarkdown(message)} ${placeMarkdown(at, context)} · ${ruleMarkdown(rule)}${silenced ? `<br>Reason: ${proseMarkdown(silenced.reason)}` : ''}\n`,
      ),
      more: (hidden) => `\n${hidden} more, see ${rest}.\n`,
      rank: 7,
    },
  ];
}
