import { loosenedWords } from '../findings/describe-loosened.ts';
import { count } from '../sentence.ts';
import type { Finding, JudgedUrl, Report, Reporter, TargetReport, Verdict } from '../types.ts';
import { artifactLines } from './artifacts.ts';
import { changeLines } from './changes-text.ts';
import { cleanLine, clip } from './clean.ts';
import { destinationLines } from './destinations.ts';
import { plainWords } from './explain.ts';
import { isAllWell } from './mark.ts';
import { type Paint, painter, type Style } from './paint.ts';
import { otherPlaces, placeName } from './places.ts';
import { platformWords } from './platforms.ts';
import { quotePlace, WIDEST_QUOTE } from './quote.ts';
import { describeStale } from './stale.ts';
import { STORED, storedLine } from './stored-apps.ts';
import { declarationLines, matrixLines } from './text-targets.ts';
import { isOfSkip, listUnchecked, nameTargets } from './unchecked.ts';
import { clipTo } from './width.ts';
import {
  activeFindings,
  buildWords,
  bySeverity,
  configurationNote,
  countWords,
  endSentence,
  findingsOf,
  isJudged,
  isShown,
  KIND_NAME,
  newWords,
  otherTargets,
  outcomeOf,
  saidInVerdict,
  silencedFindings,
  sourceName,
  verdictSentence,
} from './wording.ts';
import { wrapLine } from './wrap.ts';

const VERDICT_STYLE: Readonly<Record<Verdict, Style>> = {
  passed: 'good',
  failed: 'error',
  'not-applicable': 'faint',
  incomplete: 'error',
};

function styleOf(verdict: Verdict, findings: readonly Finding[]): Style {
  return verdict === 'passed' && !isAllWell(verdict, findings) ? 'warning' : VERDICT_STYLE[verdict];
}

/** The report for a terminal. No line of it starts with text of the repository, and none holds a control character, so
 *  that it can neither act on the terminal nor be a command in the log of a workflow. */
export const text: Reporter = (report, context) => {
  const paint = painter(context.colour);
  const width = context.columns ?? Number.POSITIVE_INFINITY;
  const findings = activeFindings(report);
  const explained = new Set<string>();
  const write = (ours: readonly Finding[]) =>
    bySeverity(ours).map((one) => findingLines(one, report, explained, paint, width));

  const shown = report.targets.filter((target) => isShown(target, report.findings));
  const blocks = [
    [verdictLine(report, paint)],
    changeLines(report, paint),
    ...shown.flatMap((target) => targetBlocks(target, report.findings, paint, width, write)),
    ...repositoryBlocks(findings, report, write, paint),
    privacyLines(report.privacyPolicy, paint),
    storedLines(report, paint),
    artifactLines(report),
    skippedLines(report, paint),
    silencedLines(silencedFindings(report), paint),
    describeStale(report),
    describeOthers(otherTargets(report)),
    endLines(findings, report.fixable ?? 0, paint),
  ];
  const page = blocks.filter((lines) => lines.length > 0).map((lines) => lines.map((line) => wrapLine(line, width)));
  return `${page.map((lines) => lines.join('\n')).join('\n\n')}\n`.replaceAll('##[', '## [');
};

/** `failed · 2 errors, 1 warning · Not ready for App Review.` */
export function verdictLine(report: Report, paint: Paint): string {
  const { verdict, loosening } = report;
  const fresh = newWords(report);
  const loosened = loosening && loosenedWords(loosening);
  const word = paint(styleOf(verdict, report.findings), paint('strong', verdict));
  const said = saidInVerdict(report);
  const parts = [
    loosened === undefined ? word : `${word}, ${paint('warning', cleanLine(loosened))}`,
    ...(report.findings.length > 0 || verdict === 'passed' ? [countWords(report)] : []),
    ...(fresh === undefined ? [] : [fresh]),
    said === undefined ? verdictSentence(report) : `${verdictSentence(report)} At ${placeName(said.at, 'column')}.`,
  ];
  return parts.join(' · ');
}

function targetBlocks(
  report: TargetReport,
  all: readonly Finding[],
  paint: Paint,
  width: number,
  write: (findings: readonly Finding[]) => string[][],
): string[][] {
  const { target, configurations } = report;
  const verdict = outcomeOf(report);
  const findings = findingsOf(report, all);
  const facts = [
    target.project,
    ...(target.platforms.length > 0 ? [platformWords(target)] : []),
    ...(configurations.length > 0 ? [buildWords(report, (name) => name)] : []),
  ];
  const title = paint('strong', `${KIND_NAME[target.kind]} ${cleanLine(target.name)}: `);
  const outcome = isJudged(report) ? paint(styleOf(verdict, findings), verdict) : 'described, not judged';
  const heading = `${title}${outcome} ${paint('faint', `(${facts.map(cleanLine).join(', ')})`)}`;
  return [
    [heading, ...(isJudged(report) ? indent(declarationLines(report, findings, paint, width - 2)) : [])],
    indent(matrixLines(report, findings, paint, width - 2)),
    indent(destinationLines(target, findings, paint)),
    ...write(findings.filter(({ silenced }) => silenced === undefined)),
  ];
}

/** Findings about the repository, and about targets that the report does not know. */
function repositoryBlocks(
  findings: readonly Finding[],
  { targets }: Report,
  write: (findings: readonly Finding[]) => string[][],
  paint: Paint,
): string[][] {
  const owned = new Set(targets.flatMap((target) => findingsOf(target, findings)));
  const ours = findings.filter((finding) => !owned.has(finding));
  return ours.length === 0 ? [] : [[paint('strong', 'The whole repository')], ...write(ours)];
}

function findingLines(finding: Finding, report: Report, explained: Set<string>, paint: Paint, width: number): string[] {
  const { severity, rule, message, fix, at, isNew } = finding;
  const only = configurationNote(finding, report.targets);
  const gutter = ' '.repeat(String(at.line).length);
  const quote = quotePlace(at, report, Math.max(20, Math.min(WIDEST_QUOTE, width - gutter.length - 7)));
  const notes = [...(only === undefined ? [] : [only]), ...(isNew === true ? ['new with this change'] : [])];
  const lines = [
    `${paint(severity, severity)} ${paint('strong', cleanLine(message))}`,
    `  at ${placeName(at, 'column')} ${paint('faint', `[${[rule.id, ...notes.map(cleanLine)].join(', ')}]`)}`,
    ...(quote === undefined
      ? []
      : [
          `  ${paint('faint', `${at.line} |`)} ${quote.source}`,
          `  ${paint('faint', `${gutter} |`)} ${paint(severity, quote.pointer)}`,
        ]),
    ...placeLines(finding),
    `  Fix: ${cleanLine(fix)}`,
  ];
  if (!explained.has(rule.id)) {
    explained.add(rule.id);
    const observed = rule.source.observed === undefined ? '' : ` Observed: ${plainWords(rule.source.observed)}`;
    lines.push(
      paint('faint', `  ${sourceName(rule.source)}: “${plainWords(rule.source.says)}”${observed}`),
      paint('faint', `  ${rule.source.url}`),
    );
  }
  return indent(lines);
}

/** Other places of one finding that are named, and those of them that are told with the way there: a finding is for reading. */
const SHOWN = { most: 10, ways: 2 };

function placeLines(finding: Finding): string[] {
  const hidden = (finding.places?.length ?? 1) - 1 - SHOWN.most;
  return [
    ...otherPlaces(finding, SHOWN).map((one) => `  see ${placeName(one.at, 'column')} ${cleanLine(one.message)}`),
    ...(hidden > 0 ? [`  and at ${count(hidden, 'more place')}: --format json names them all.`] : []),
  ];
}

function privacyLines(urls: readonly JudgedUrl[], paint: Paint): string[] {
  const judged = urls.filter(({ authoritative }) => authoritative);
  if (judged.length === 0) return [];
  const lines = judged.flatMap(({ url, locale, verdict, evidence, at, source }) => [
    `${verdict} ${clip(cleanLine(url), 300)}${locale === undefined ? '' : ` (${cleanLine(locale)})`}${source === STORED ? ' in App Store Connect' : ''}`,
    `  at ${placeName(at, 'column')} ${endSentence(cleanLine(evidence))}`,
  ]);
  return [paint('strong', 'Privacy policy'), ...indent(lines)];
}

function storedLines({ appStoreConnect = [] }: Report, paint: Paint): string[] {
  if (appStoreConnect.length === 0) return [];
  // whose name it is comes from the repository: no line of a log begins with that
  const lines = appStoreConnect.map((app) => `app ${cleanLine(storedLine(app))}`);
  return [paint('strong', 'App Store Connect'), ...indent(lines)];
}

function skippedLines(report: Report, paint: Paint): string[] {
  const said = saidInVerdict(report);
  const unchecked = listUnchecked(report.skipped).filter((one) => said === undefined || !isOfSkip(one, said));
  if (unchecked.length === 0) return [];
  const lines = unchecked.map(({ at, reason, targets, blocking }) => {
    const owner = targets.length === 0 ? '' : ` (${nameTargets(targets, cleanLine)})`;
    return `${blocking ? paint('warning', '!') : '-'} ${placeName(at, 'column')} ${endSentence(cleanLine(reason))}${owner}`;
  });
  return [paint('strong', 'Could not be checked'), ...indent(lines)];
}

function silencedLines(findings: readonly Finding[], paint: Paint): string[] {
  if (findings.length === 0) return [];
  const lines = findings.map(({ severity, rule, at, silenced }) => {
    const why = silenced === undefined ? '' : ` ${silenced.by}: ${clip(cleanLine(silenced.reason), 200)}`;
    return `${severity} ${rule.id} at ${placeName(at, 'column')}${why}`;
  });
  return [paint('strong', 'Found, and not counted'), ...indent(lines)];
}

/** Targets that have nothing to do with clinical records, so that nobody wonders whether they were seen. */
function describeOthers(targets: readonly TargetReport[]): string[] {
  if (targets.length === 0) return [];
  const names = targets.map(({ target }) => `${clipTo(cleanLine(target.name), 60)} (${KIND_NAME[target.kind]})`);
  return [`Also seen, without clinical records: ${names.join(', ')}.`];
}

/** What to call next. `--fix` tries what it has an edit for, and leaves what a second check does not see go. */
function endLines(findings: readonly Finding[], fixable: number, paint: Paint): string[] {
  if (findings.length === 0) return [];
  return [paint('faint', `${fixable === 0 ? '' : `${fixable} may be fixed with --fix · `}--explain RULE`)];
}

function indent(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}
