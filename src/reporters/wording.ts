import { isShippedToPhones } from '../findings/phones.ts';
import { count, listWords } from '../sentence.ts';
import type { Finding, Location, Report, Severity, Skipped, TargetKind, TargetReport, Verdict } from '../types.ts';
import { cleanLine } from './clean.ts';
import { listUnchecked } from './unchecked.ts';

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'notice'];

/** What findings say of a place: the severest that counts, or that all which are there are set aside. */
export type Judgement = Severity | 'silenced';

/** The sign beside a severity, the same in every picture. */
export const SEVERITY_SIGN: Readonly<Record<Judgement, string>> = {
  error: '❌',
  warning: '⚠️',
  notice: 'ℹ️',
  silenced: '🔇',
};

export const VERDICT_SIGN: Readonly<Record<Verdict, string>> = {
  passed: '✅',
  failed: '❌',
  'not-applicable': '⚪',
  incomplete: '❗',
};

export const KIND_NAME: Readonly<Record<TargetKind, string>> = {
  app: 'app',
  'app-clip': 'App Clip',
  extension: 'extension',
  'watch-app': 'watch app',
  library: 'library',
  test: 'tests',
};

/** Findings that count: neither accepted in a baseline nor ignored. */
export function activeFindings({ findings }: Report): readonly Finding[] {
  return findings.filter(({ silenced }) => silenced === undefined);
}

export function silencedFindings({ findings }: Report): readonly Finding[] {
  return findings.filter(({ silenced }) => silenced !== undefined);
}

/** `2 errors, 1 notice`, or `no findings`. */
export function countWords(report: Report): string {
  const parts = SEVERITIES.flatMap((severity) => {
    const number = report.counts[severity];
    return number === 0 ? [] : [count(number, severity)];
  });
  const silenced = silencedFindings(report).length;
  return [
    parts.length === 0 ? 'no findings' : parts.join(', '),
    ...(silenced > 0 ? [`${silenced} silenced`] : []),
  ].join(', ');
}

/** What the verdict means for a release, in a sentence or two. Repository text in it is cleaned, not escaped. */
export function verdictSentence(report: Report): string {
  switch (report.verdict) {
    case 'failed': {
      const isPartial = report.skipped.some(({ blocking }) => blocking);
      return `${failedSentence(report)}${isPartial ? ` ${incompleteSentence(report)}` : ''}`;
    }
    case 'passed':
      return [passedSentence(report), asideSentence(report)].filter((sentence) => sentence !== '').join(' ');
    case 'not-applicable':
      if (!report.targets.some(isForPhones)) return withoutAppSentence(report);
      return notApplicableSentence(report);
    case 'incomplete':
      return incompleteSentence(report);
  }
}

/** What was not looked at may use them. */
function notApplicableSentence({ targets, skipped }: Report): string {
  const what = targets.some(({ target }) => target.signs.length > 0) ? 'No app' : 'Nothing';
  const unchecked = listUnchecked(skipped).length;
  if (unchecked === 0) return `${what} here uses clinical records.`;
  return `${what} that could be read here uses clinical records; ${count(unchecked, 'thing')} could not be checked.`;
}

/** Rules that the verdict's sentence names. */
const MOST_NAMED = 3;

/** Where no error fails the run, what does is named: nobody looks for it among warnings. */
function failedSentence(report: Report): string {
  const active = activeFindings(report);
  const worst = SEVERITIES.find((severity) => report.counts[severity] > 0);
  const { failing = active.filter(({ severity }) => severity === worst) } = report;
  const least = SEVERITIES.findLast((severity) => failing.some((finding) => finding.severity === severity));
  if (least === undefined || report.counts.error > 0) return 'Not ready for App Review.';
  return `No error stands in the way of App Review, but this check is set to fail on ${least}s: ${ruleNames(failing)}.`;
}

function ruleNames(findings: readonly Finding[]): string {
  const rules = [...new Set(findings.map(({ rule }) => rule.id))];
  const hidden = rules.length - MOST_NAMED;
  return listWords([...rules.slice(0, MOST_NAMED), ...(hidden > 0 ? [`${hidden} more`] : [])]);
}

function passedSentence(report: Report): string {
  const { skipped } = report;
  const told = findingsSentence(report);
  if (told === undefined) return fittingSentence(report);
  const open = listUnchecked(skipped).length;
  return [told, ...(open > 0 ? [`${count(open, 'thing')} could not be checked.`] : [])].join(' ').trim();
}

/** What a passing run's findings mean; empty where all are set aside, undefined where there are none. */
function findingsSentence(report: Report): string | undefined {
  const { counts, findings, changes } = report;
  const { error, warning, notice } = counts;
  const isCompared = changes !== undefined && 'base' in changes;
  const isOld = isCompared && !activeFindings(report).some(({ severity, isNew }) => severity === 'error' && isNew);
  if (error > 0 && isOld)
    return `Nothing new stands in the way of App Review, but ${count(error, 'error')} that ${error === 1 ? 'was' : 'were'} there before ${error === 1 ? 'does' : 'do'}.`;
  if (error > 0)
    return `This run is set not to fail, but ${count(error, 'error')} ${error === 1 ? 'stands' : 'stand'} in the way of App Review.`;
  if (warning > 0)
    return `Nothing has to be fixed; ${count(warning, 'warning')} ${warning === 1 ? 'is' : 'are'} worth a look before App Review: ${ruleNames(bySeverity(activeFindings(report)).filter(({ severity }) => severity === 'warning'))}.`;
  if (notice > 0)
    return `Nothing has to be fixed; ${count(notice, 'notice')} ${notice === 1 ? 'is' : 'are'} worth knowing.`;
  return findings.length > 0 ? '' : undefined;
}

/** What passed without any finding. */
function fittingSentence(report: Report): string {
  if (isBuiltAlone(report)) return builtAloneSentence(report);
  const { skipped } = report;
  const open = listUnchecked(skipped).length;
  if (open > 0)
    return `What could be read of clinical records fits together; ${count(open, 'thing')} could not be checked.`;
  return 'What is declared, asked for and read of clinical records fits together.';
}

/** Built apps were checked, and no sources. */
export function isBuiltAlone({ targets }: Pick<Report, 'targets'>): boolean {
  return targets.length > 0 && targets.every(({ target }) => target.isBuilt);
}

function builtAloneSentence({ skipped }: Report): string {
  const open = listUnchecked(skipped).length;
  const all = open === 0 ? 'What is declared, signed and named' : 'What could be read';
  const rest = open === 0 ? '' : `; ${count(open, 'thing')} could not be checked`;
  return `${all} of clinical records in the built app fits together${rest}. Which types it asks for and which it reads, only its sources tell.`;
}

/** Accepted is not mended: the app is what it was. */
function asideSentence(report: Report): string {
  const aside = silencedFindings(report);
  if (aside.length === 0) return '';
  const errors = aside.filter(({ severity }) => severity === 'error').length;
  const what = errors === aside.length ? count(errors, 'error') : count(aside.length, 'finding');
  const of =
    errors > 0 && errors < aside.length
      ? `, ${errors === 1 ? 'one of them an error' : `${errors} of them errors`}`
      : '';
  return `What was set aside is still there: ${what}${of}.`;
}

function incompleteSentence(report: Report): string {
  const { targets, skipped } = report;
  const blocking = listBlocking(report);
  const [first, ...others] = blocking;
  if (first !== undefined) {
    return others.length > 0
      ? `The check is not complete: ${blocking.length} things that count could not be read.`
      : `The check is not complete: ${endSentence(cleanLine(first.reason))}`;
  }
  if (targets.length > 0) return `There is no iOS app here to check (only ${listWords(kindCounts(targets))}).`;
  const signed = skipped.find(({ at }) => at.file.endsWith('.entitlements'))?.at;
  const looked = `Looked for: ${KINDS_OF_PROJECTS}.`;
  return signed
    ? `No project was found here, although ${signed.file}, line ${signed.line}, signs an app with health-records. ${looked} Commit the project, or check a folder that holds both.`
    : `There is no iOS app here to check: no project was found. ${looked} If it stands in another folder, give that as the path to check.`;
}

/** What the verdict cannot be given without, each reason and place once. */
function listBlocking({ skipped, targets }: Report): readonly Skipped[] {
  const isRead = targets.some(isForPhones);
  const blocking = skipped.filter((skip) => skip.blocking || (skip.isManifest && !isRead));
  return [...new Map(blocking.map((skip) => [`${skip.at.file}:${skip.at.line} ${skip.reason}`, skip])).values()];
}

/** What the sentence of the verdict says could not be read, so that no list below says it again. */
export function saidInVerdict(report: Report): Skipped | undefined {
  if (report.verdict !== 'incomplete' && report.verdict !== 'failed') return undefined;
  const [first, ...others] = listBlocking(report);
  return others.length === 0 ? first : undefined;
}

const KINDS_OF_PROJECTS =
  'Xcode, Swift packages, XcodeGen, Tuist, Bazel, React Native and Expo, Flutter, .NET, Capacitor, Cordova, Meteor, NativeScript, an Info.plist';

/** Over libraries, or apps for other platforms, alone. */
function withoutAppSentence({ targets }: Report): string {
  if (targets.length === 0) return 'No project was found here, and this check is set to pass without one.';
  return `There is no iOS app here to check: ${listWords(kindCounts(targets))} ${targets.length === 1 ? 'was' : 'were'} read.`;
}

function isForPhones({ target }: TargetReport): boolean {
  return isShippedToPhones(target);
}

/** `2 libraries`, `1 app for other platforms`. */
function kindCounts(targets: readonly TargetReport[]): string[] {
  const counts = new Map<string, number>();
  for (const { target } of targets) {
    const noun = target.kind === 'app' ? 'app for other platforms' : KIND_NAME[target.kind];
    counts.set(noun, (counts.get(noun) ?? 0) + 1);
  }
  return [...counts].map(([noun, number]) => {
    if (noun === 'tests') return noun;
    return noun === 'app for other platforms' ? `${count(number, 'app')} for other platforms` : count(number, noun);
  });
}

/** The findings of one target and of what was built of it, the report's order kept. */
export function findingsOf({ target, built = [] }: TargetReport, findings: readonly Finding[]): Finding[] {
  const owners = [target, ...built.map((one) => one.target)];
  return findings.filter((finding) =>
    owners.some(({ name, project }) => finding.target === name && finding.project === project),
  );
}

/** The verdict on a target and on what was built of it: the worse one. */
export function outcomeOf({ verdict, built = [] }: TargetReport): Verdict {
  const all = [verdict, ...built.map((one) => one.verdict)];
  return WORST_FIRST.find((one) => all.includes(one)) ?? verdict;
}

export const WORST_FIRST: readonly Verdict[] = ['failed', 'incomplete', 'passed', 'not-applicable'];

/** `as Release builds it`, or where it was built: what the facts of a target are true of. */
export function buildWords({ target, built = [] }: TargetReport, write: (name: string) => string): string {
  const files = built.map((one) => write(one.target.project));
  if (target.isBuilt) return 'as it was built';
  return [
    `as ${write(target.configuration)} builds it`,
    ...(files.length > 0 ? [`built: ${listWords(files)}`] : []),
  ].join(', ');
}

/** Targets that a reader wants to see: they have to do with clinical records, or something is said about them. */
export function isShown(report: TargetReport, findings: readonly Finding[]): boolean {
  // what was built is told of beside its sources
  if (report.isOf) return false;
  return (
    [report, ...(report.built ?? [])].some(
      ({ target, verdict }) => target.signs.length > 0 || verdict === 'incomplete',
    ) || findingsOf(report, findings).length > 0
  );
}

/** Targets that have nothing to do with clinical records. */
export function otherTargets({ targets, findings }: Report): TargetReport[] {
  return targets.filter((target) => !target.isOf && !isShown(target, findings));
}

/** Severest first, the report's order within. */
export function bySeverity(findings: readonly Finding[]): Finding[] {
  return SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}

/** `2 new with this change, 1 gone`; undefined where there was no base to compare with, or nothing to tell. */
export function newWords(report: Report): string | undefined {
  const findings = activeFindings(report).filter(({ isNew }) => isNew !== undefined);
  const fresh = findings.filter(({ isNew }) => isNew === true).length;
  const gone = report.changes !== undefined && 'gone' in report.changes ? (report.changes.gone ?? 0) : 0;
  const parts = [
    ...(findings.length > 0 ? [newCount(fresh, findings.length)] : []),
    ...(gone > 0 ? [`${gone} gone${findings.length > 0 ? '' : ' with this change'}`] : []),
  ];
  return parts.length > 0 ? parts.join(', ') : undefined;
}

/** Of so many: `2 new with this change`, `all new with this change`. */
function newCount(fresh: number, all: number): string {
  const many = fresh === all && all > 1 ? 'all' : fresh;
  return `${fresh === 0 ? 'none' : many} new with this change`;
}

/** With a capital letter. */
export function sentenceCase(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

export function endSentence(text: string): string {
  return text === '' || /[.!?…。！？]["”»)]?$/u.test(text) ? text : `${text}.`;
}

/** The severest of the findings at this very place; undefined where there is none. */
export function judgementAt(places: readonly Location[], findings: readonly Finding[]): Judgement | undefined {
  const here = findings.filter(({ at }) =>
    places.some((place) => place.file === at.file && place.line === at.line && place.column === at.column),
  );
  return judgementOf(here);
}

export function judgementOf(findings: readonly Finding[]): Judgement | undefined {
  const active = findings.filter(({ silenced }) => silenced === undefined);
  const worst = SEVERITIES.find((severity) => active.some((finding) => finding.severity === severity));
  return worst ?? (findings.length > 0 ? 'silenced' : undefined);
}

/** `Release only`, for a finding in one of several configurations. */
export function configurationNote(finding: Finding, targets: readonly TargetReport[]): string | undefined {
  const [only] = finding.configurations;
  if (only === undefined || finding.configurations.length > 1) return undefined;
  const owner = targets.find((report) => !report.isOf && findingsOf(report, [finding]).length > 0);
  if (owner && owner.target.project !== finding.project) return 'in the built app only';
  return owner !== undefined && owner.configurations.length > 1 ? `${only} only` : undefined;
}

/** Libraries and tests ship nothing of their own: they are described, and never judged. */
export function isJudged({ target }: TargetReport): boolean {
  return target.kind !== 'library' && target.kind !== 'test';
}

/** What a message says first, up to a full stop, a semicolon or a colon outside of quotation marks, and what it says then. */
export function splitMessage(message: string): { readonly fact: string; readonly rest: string } {
  const end = findBreak(message, /[;:] |\. (?=[\p{Lu}`“])/gu, SHORTEST_CLAUSE);
  if (end === undefined) return { fact: message, rest: '' };
  const rest = message.slice(end + 2).trim();
  return { fact: `${message.slice(0, end)}.`, rest: sentenceCase(rest) };
}

/** What to do first, and what then. */
export function splitFix(fix: string): { readonly first: string; readonly rest: string } {
  const end = findBreak(fix, /\. (?=[A-Z])/g, SHORTEST_CLAUSE);
  return end === undefined
    ? { first: fix, rest: '' }
    : { first: fix.slice(0, end + 1), rest: fix.slice(end + 2).trim() };
}

/** The first match that does not stand inside of quotation marks, brackets or code. */
function findBreak(text: string, pattern: RegExp, from: number): number | undefined {
  for (const { index } of text.matchAll(pattern)) {
    const before = text.slice(0, index);
    if (index >= from && !isOpen(before)) return index;
  }
  return undefined;
}

function isOpen(text: string): boolean {
  const times = (sign: string) => text.split(sign).length - 1;
  return times('“') !== times('”') || times('"') % 2 === 1 || times('`') % 2 === 1 || times('(') !== times(')');
}

const SHORTEST_CLAUSE = 25;

/** True for the rules about exceptions: they stand on this project's own page. */
export function isHouseSource({ url }: { readonly url: string }): boolean {
  return !url.startsWith('https://developer.apple.com/');
}

/** Who is quoted. */
export function sourceName(source: { readonly url: string }): string {
  return isHouseSource(source) ? 'Clinical Records Check' : 'Apple';
}
