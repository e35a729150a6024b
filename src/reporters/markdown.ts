import { count } from '../sentence.ts';
import { HOME, VERSION } from '../tool.ts';
import type { JudgedUrl, Report, ReportContext, TargetReport } from '../types.ts';
import { changeHead, changeSection } from './changes-markdown.ts';
import { cleanLine, clip } from './clean.ts';
import { codeMarkdown, proseMarkdown } from './escape-markdown.ts';
import { fitSections, type Section, type Size } from './fit-sections.ts';
import { looseningHead } from './loosening-markdown.ts';
import { findingSections, silencedSection } from './markdown-findings.ts';
import { details, placeMarkdown, signMarkdown } from './markdown-pieces.ts';
import { targetSections } from './markdown-targets.ts';
import { releaseSections } from './release-markdown.ts';
import { describeStale } from './stale.ts';
import { listUnchecked, nameTargets, type Unchecked } from './unchecked.ts';
import {
  activeFindings,
  countWords,
  findingsOf,
  firstClause,
  isShown,
  KIND_NAME,
  newWords,
  silencedFindings,
  VERDICT_SIGN,
  verdictSentence,
} from './wording.ts';

/** How long the page may be, what must stand at its end, and where a reader finds the rest. */
export interface MarkdownLimits extends Partial<Size> {
  /** Follows the footer whatever is cut: the hidden marker of a comment. Counted in the size. */
  readonly ending?: string;
  /** Stands before the footer whatever is cut, and is counted in the size too. */
  readonly mends?: string;
  /** `the job summary`. */
  readonly rest?: string;
}

/** The page for a pull request's comment, a job's summary and `--format markdown`. */
export function markdown(report: Report, context: ReportContext, limits: MarkdownLimits = {}): string {
  const {
    units = Number.MAX_SAFE_INTEGER,
    bytes = Number.MAX_SAFE_INTEGER,
    ending = '',
    mends = '',
    rest = 'the full report',
  } = limits;
  const head = headMarkdown(report, context);
  const foot = `${mends}\n<sub>[Clinical Records Check](${HOME}) ${VERSION}</sub>\n${ending}`;
  const pointer = `\n**This is not all: see ${rest}.**\n`;
  const fixed = head + pointer + foot;
  const room = { units: units - fixed.length, bytes: bytes - Buffer.byteLength(fixed) };
  const { text, isCut } = fitSections(listSections(report, context, rest), room);
  return `${head}${text}${isCut ? pointer : ''}${foot}`;
}

/** Errors named in the head; the others are counted. */
const MOST_NAMED = 3;

/** The verdict, what it means, how much was found, and what is worst: what a release manager needs in ten seconds. */
function headMarkdown(report: Report, context: ReportContext): string {
  const fresh = newWords(report);
  const counts = `${countWords(report)}${fresh === undefined ? '' : `; ${fresh}`}`;
  const errors = activeFindings(report).filter(({ severity }) => severity === 'error');
  const named = errors
    .slice(0, MOST_NAMED)
    .map(
      ({ message, at }) => `- ${proseMarkdown(firstClause(cleanLine(message)))} ${signMarkdown('→', at, context)}\n`,
    );
  const hidden = errors.length - named.length;
  if (hidden > 0) named.push(`- and ${count(hidden, 'more error')}\n`);
  const list = named.length > 0 ? `\n${named.join('')}` : '';
  const { title, list: loosened } = looseningHead(report, context);
  return `## ${VERDICT_SIGN[report.verdict]} Clinical Records Check: ${report.verdict}${title}\n\n${loosened}${changeHead(report)}**${proseMarkdown(verdictSentence(report))}** (${counts})\n${list}`;
}

function listSections(report: Report, context: ReportContext, rest: string): Section[] {
  const shown = report.targets.filter((target) => isShown(target, report.findings));
  const others = report.targets.filter((target) => !isShown(target, report.findings));
  return [
    ...changeSection(report, context, rest),
    ...releaseSections(report, context, rest),
    ...shown.flatMap((target) => targetSections(target, findingsOf(target, report.findings), context, rest)),
    ...findingSections(report, context, rest),
    ...skippedSection(report, context, rest),
    ...(context.release === true ? [] : privacySection(report.privacyPolicy, context, rest)),
    ...silencedSection(silencedFindings(report), context, rest),
    ...staleSection(report, rest),
    ...otherTargets(others),
  ];
}

/** What could not be checked: what the verdict hangs on first. */
function skippedSection({ skipped, verdict }: Report, context: ReportContext, rest: string): Section[] {
  if (skipped.length === 0) return [];
  const unchecked = listUnchecked(skipped);
  return [
    {
      ...details(`❔ ${count(unchecked.length, 'thing')} that could not be checked`, verdict === 'incomplete'),
      rows: unchecked.map((one) => uncheckedRow(one, context)),
      more: (hidden) => `\n${hidden} more, see ${rest}.\n`,
      rank: verdict === 'incomplete' ? 0 : 5,
    },
  ];
}

function uncheckedRow({ at, reason, targets, blocking }: Unchecked, context: ReportContext): string {
  const facts = `${placeMarkdown(at, context)}${targets.length === 0 ? '' : ` · in ${nameTargets(targets, (name) => proseMarkdown(name))}`}`;
  return `- ${blocking ? `**${proseMarkdown(reason)}**` : proseMarkdown(reason)} ${facts}\n`;
}

/** Addresses are shown as code: a link in our comment would be a link that anyone who can open a pull request sets. */
function privacySection(urls: readonly JudgedUrl[], context: ReportContext, rest: string): Section[] {
  const judged = urls.filter(({ authoritative }) => authoritative);
  if (judged.length === 0) return [];
  return [
    {
      open: '\n| Privacy policy | Verdict | Seen |\n|:--|:--|:--|\n',
      rows: judged.map(
        ({ url, locale, verdict, evidence, at }) =>
          `| ${codeMarkdown(clip(url, 300), 'cell')}${locale === undefined ? '' : ` ${codeMarkdown(locale, 'cell')}`}<br>${placeMarkdown(at, context, 'cell')} | ${verdict} | ${proseMarkdown(evidence, 'cell')} |\n`,
      ),
      close: '',
      more: (hidden) => `| ${hidden} more, see ${rest} | | |\n`,
      rank: 6,
    },
  ];
}

/** What a baseline accepts and nothing matches any more. */
function staleSection(report: Report, rest: string): Section[] {
  const lines = describeStale(report);
  if (lines.length === 0) return [];
  return [
    {
      ...details(`${count(report.baseline?.stale.length ?? 0, 'entry')} of the baseline that nothing matches any more`),
      rows: lines.map((line) => `- ${proseMarkdown(line)}\n`),
      more: (hidden) => `\n${hidden} more, see ${rest}.\n`,
      rank: 7,
    },
  ];
}

/** Targets that have nothing to do with clinical records, so that nobody wonders whether they were seen. */
function otherTargets(targets: readonly TargetReport[]): Section[] {
  if (targets.length === 0) return [];
  const names = targets
    .slice(0, 12)
    .map(({ target }) => `${proseMarkdown(clip(target.name, 60))} (${KIND_NAME[target.kind]})`);
  const hidden = targets.length - names.length;
  const list = [...names, ...(hidden > 0 ? [`${hidden} more`] : [])].join(', ');
  return [{ open: `\nAlso seen, without clinical records: ${list}.\n`, rows: [], close: '', more: () => '', rank: 8 }];
}
