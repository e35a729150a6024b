import type { Report, ReportContext } from '../types.ts';
import type { App } from './apps.ts';
import { codeMarkdown, foldMarkdown, proseMarkdown } from './escape-markdown.ts';
import type { Section } from './fit-sections.ts';
import { markOf } from './mark.ts';
import { details } from './markdown-pieces.ts';
import { targetSections } from './markdown-targets.ts';
import { findingsOf, isJudged, outcomeOf, SEVERITIES, SEVERITY_SIGN, WORST_FIRST } from './wording.ts';

/** Notices are in the folds: the table says where to begin. */
const COUNTED = ['error', 'warning'] as const;

/** Apps in the table; the others are counted. */
const MOST_APPS = 10;

/** With several apps: which of them has how much, the worst first where not all are shown. */
export function appTable(apps: readonly App[]): Section[] {
  if (apps.length < 2) return [];
  const shown = apps.length > MOST_APPS ? apps.toSorted((a, b) => weigh(b) - weigh(a)).slice(0, MOST_APPS) : apps;
  const hidden = apps.length - shown.length;
  const more = hidden > 0 ? `| and ${hidden} more, below | | |\n` : '';
  return [
    {
      open: `\n| App | ${COUNTED.map((one) => SEVERITY_SIGN[one]).join(' | ')} |\n|:--|--:|--:|\n`,
      rows: [...shown.map((app) => appRow(app, apps)), ...(more === '' ? [] : [more])],
      close: '',
      more: (left) => `| and ${left} more | | |\n`,
      rank: 0,
    },
  ];
}

/** By its path, and by its name where the path is another's too. */
function appRow(app: App, apps: readonly App[]): string {
  const isShared = apps.some((other) => other !== app && other.project === app.project);
  const name = isShared ? `${proseMarkdown(app.name, 'cell')} ` : '';
  const counts = COUNTED.map((severity) => countOf(app, severity)).map((number) => (number === 0 ? '' : number));
  return `| ${name}${codeMarkdown(app.project, 'cell')} | ${counts.join(' | ')} |\n`;
}

function countOf({ findings }: App, severity: (typeof SEVERITIES)[number]): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

/** One error outweighs any number of warnings. */
function weigh(app: App): number {
  const [errors = 0, warnings = 0, notices = 0] = SEVERITIES.map((severity) => countOf(app, severity));
  return errors * 1e8 + warnings * 1e4 + notices;
}

/** What each app declares, asks for and reads, and where its records go: behind a line with its name. */
export function appFolds(apps: readonly App[], report: Report, context: ReportContext, rest: string): Section[] {
  return apps.map((app) => ({
    ...details(titleOf(app)),
    rows: [],
    inside: app.targets.flatMap((target) => targetSections(target, findingsOf(target, report.findings), context, rest)),
    more: () => '',
    rank: 2,
  }));
}

function titleOf({ name, project, targets, findings }: App): string {
  const [worst] = targets
    .filter(isJudged)
    .map(outcomeOf)
    .toSorted((a, b) => WORST_FIRST.indexOf(a) - WORST_FIRST.indexOf(b));
  const sign = worst === undefined ? '▫️' : markOf(worst, findings);
  return `${sign} ${foldMarkdown(name)} in ${foldMarkdown(project)}: declared, asked for and read`;
}
