import { count } from '../sentence.ts';
import { HOME, VERSION } from '../tool.ts';
import type { JudgedUrl, Report, ReportContext, TargetReport } from '../types.ts';
import { listApps } from './apps.ts';
import { artifactLines } from './artifacts.ts';
import { changeHead, changeSection } from './changes-markdown.ts';
import { clip } from './clean.ts';
import { codeMarkdown, proseMarkdown } from './escape-markdown.ts';
import { fitSections, type Section, type Size } from './fit-sections.ts';
import { looseningHead } from './loosening-markdown.ts';
import { markOf } from './mark.ts';
import { appFolds, appTable } from './markdown-apps.ts';
import { FIX, findingSections, silencedSection } from './markdown-findings.ts';
import { details, placeMarkdown } from './markdown-pieces.ts';
import { releaseSections } from './release-markdown.ts';
import { describeStale } from './stale.ts';
import { STORED, storedLine } from './stored-apps.ts';
import { isOfSkip, listUnchecked, nameTargets, type Unchecked } from './unchecked.ts';
import { roomFor, visibleWords } from './visible-words.ts';
import {
  activeFindings,
  countWords,
  endSentence,
  KIND_NAME,
  newWords,
  otherTargets,
  saidInVerdict,
  sentenceCase,
  silencedFindings,
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

/** The page for a pull request's comment, a job's summary and `--format markdown`: the verdict, what is newly asked and a
 *  line a finding stand open, everything else is folded. */
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
  const { text, isCut } = fitSections(listSections(report, context, rest, { head, foot }), room);
  return `${head}${text}${isCut ? pointer : ''}${foot}`;
}

/** The verdict, what the change sets aside and newly asks of people, what the verdict means, and how much was found. */
function headMarkdown(report: Report, context: ReportContext): string {
  const { title, list: loosened } = looseningHead(report, context);
  const fresh = newWords(report);
  const counts = `${countWords(report)}${fresh === undefined ? '' : `; ${fresh}`}`;
  const said = saidInVerdict(report);
  const place = said === undefined ? '' : ` ${placeMarkdown(said.at, context)}`;
  const sentence = verdictSentence(report);
  return `## ${markOf(report.verdict, report.findings)} Clinical Records Check: ${report.verdict}${title}\n\n${loosened}${changeHead(report)}**${proseMarkdown(sentence)}**${place} ${endSentence(sentenceCase(counts))}\n`;
}

function listSections(
  report: Report,
  context: ReportContext,
  rest: string,
  { head, foot }: { readonly head: string; readonly foot: string },
): Section[] {
  const active = activeFindings(report);
  const apps = listApps(report, active);
  const table = appTable(apps);
  const blocking = blockingSection(report, context, rest);
  const above = blocking.map(wholeSection).join('');
  const room = roomFor(active.length) - visibleWords(head + foot + above + table.map(wholeSection).join(''));
  return [
    ...blocking,
    ...aroundTable(table, findingSections(report, context, rest, room), head + above),
    ...changeSection(report, context, rest),
    ...releaseSections(report, context, rest),
    ...appFolds(apps, report, context, rest),
    ...(context.release === true ? [] : privacySection(report.privacyPolicy, context, rest)),
    ...storedSection(report, rest),
    ...builtSection(report, rest),
    ...uncheckedSection(report, context, rest),
    ...silencedSection(silencedFindings(report), context, rest),
    ...staleSection(report, rest),
    ...otherSections(otherTargets(report)),
  ];
}

/** Words that are read before the first fix, at most. */
const MOST_BEFORE_FIX = 60;

/** The table of apps and the findings. Where the table is so long that what to do first would come late, the first
 *  finding stands before it. `above` is what stands over both. */
function aroundTable(table: readonly Section[], findings: readonly Section[], above: string): Section[] {
  const [open, ...folds] = findings;
  const [first, ...others] = open?.rows ?? [];
  if (table.length === 0 || open === undefined || first === undefined) return [...table, ...findings];
  const before = above + table.map(wholeSection).join('') + first.slice(0, first.indexOf(FIX));
  if (visibleWords(before) <= MOST_BEFORE_FIX) return [...table, ...findings];
  return [{ ...open, rows: [first] }, ...table, ...(others.length > 0 ? [{ ...open, rows: others }] : []), ...folds];
}

function wholeSection({ open, rows, close }: Section): string {
  return open + rows.join('') + close;
}

/** Reasons of an incomplete run that stand open. */
const MOST_BLOCKING = 3;

/** What the verdict hangs on, where it is more than its sentence says. */
function blockingSection(report: Report, context: ReportContext, rest: string): Section[] {
  const blocking = restOfUnchecked(report).filter((one) => one.blocking);
  if (report.verdict !== 'incomplete' || blocking.length === 0) return [];
  const hidden = blocking.length - MOST_BLOCKING;
  return [
    {
      open: '\n',
      rows: [
        ...blocking.slice(0, MOST_BLOCKING).map((one) => uncheckedRow(one, context)),
        ...(hidden > 0 ? [`- and ${hidden} more, below\n`] : []),
      ],
      close: '',
      more: (left) => `\n${left} more, see ${rest}.\n`,
      rank: 0,
    },
  ];
}

/** What could not be checked, but for what stands above already. */
function uncheckedSection(report: Report, context: ReportContext, rest: string): Section[] {
  const all = restOfUnchecked(report);
  const open = report.verdict === 'incomplete' ? all.filter((one) => one.blocking).slice(0, MOST_BLOCKING) : [];
  const folded = all.filter((one) => !open.includes(one));
  if (folded.length === 0) return [];
  return [
    {
      ...details(`❔ ${count(folded.length, 'thing')} that could not be checked`),
      rows: folded.map((one) => uncheckedRow(one, context)),
      more: (hidden) => `\n${hidden} more, see ${rest}.\n`,
      rank: 5,
    },
  ];
}

function restOfUnchecked(report: Report): readonly Unchecked[] {
  const said = saidInVerdict(report);
  return listUnchecked(report.skipped).filter((one) => said === undefined || !isOfSkip(one, said));
}

function uncheckedRow({ at, reason, targets, blocking }: Unchecked, context: ReportContext): string {
  const facts = `${placeMarkdown(at, context)}${targets.length === 0 ? '' : ` · in ${nameTargets(targets, (name) => proseMarkdown(name))}`}`;
  return `- ${blocking ? `**${proseMarkdown(reason)}**` : proseMarkdown(reason)} ${facts}\n`;
}

/** Addresses are shown as code: a link in our comment would be a link that anyone who can open a pull request sets. */
function privacySection(urls: readonly JudgedUrl[], context: ReportContext, rest: string): Section[] {
  const judged = urls.filter(({ authoritative }) => authoritative);
  if (judged.length === 0) return [];
  const verdicts = [...new Set(judged.map(({ verdict }) => verdict))].sort();
  const { open, close } = details(`Privacy policy: ${verdicts.join(', ')}`);
  return [
    {
      open: `${open}| Privacy policy | Verdict | Seen |\n|:--|:--|:--|\n`,
      rows: judged.map(
        ({ url, locale, verdict, evidence, at, source }) =>
          `| ${codeMarkdown(clip(url, 300), 'cell')}${locale === undefined ? '' : ` ${codeMarkdown(locale, 'cell')}`}${source === STORED ? ' in App Store Connect' : ''}<br>${placeMarkdown(at, context, 'cell')} | ${verdict} | ${proseMarkdown(evidence, 'cell')} |\n`,
      ),
      close,
      more: (hidden) => `| ${hidden} more, see ${rest} | | |\n`,
      rank: 6,
    },
  ];
}

function storedSection({ appStoreConnect = [] }: Report, rest: string): Section[] {
  if (appStoreConnect.length === 0) return [];
  return [
    {
      ...details(`App Store Connect: ${count(appStoreConnect.length, 'app')} read`),
      rows: appStoreConnect.map((app) => `- ${proseMarkdown(storedLine(app))}\n`),
      more: (hidden) => `\n${hidden} more, see ${rest}.\n`,
      rank: 6,
    },
  ];
}

/** What was looked into of built apps, and what they were held against. */
function builtSection(report: Report, rest: string): Section[] {
  const { artifacts = [] } = report;
  if (artifacts.length === 0) return [];
  return [
    {
      ...details(`Built: ${count(artifacts.length, 'app')} read`),
      rows: artifactLines(report).map((line) => `- ${proseMarkdown(line)}\n`),
      more: (hidden) => `\n${hidden} more, see ${rest}.\n`,
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

/** Targets without clinical records, so that nobody wonders whether they were seen. */
function otherSections(targets: readonly TargetReport[]): Section[] {
  if (targets.length === 0) return [];
  return [
    {
      ...details(`Also seen: ${count(targets.length, 'target')} without clinical records`),
      rows: targets.map(
        ({ target }) =>
          `- ${proseMarkdown(clip(target.name, 60))} (${KIND_NAME[target.kind]}) in ${codeMarkdown(target.project)}\n`,
      ),
      more: (hidden) => `- and ${hidden} more\n`,
      rank: 8,
    },
  ];
}
