import { CHECK_LOOSENED, IGNORE_EXPIRED, IGNORE_INVALID, IGNORE_UNUSED } from '../catalogue/house-rules.ts';
import { withoutEffects } from '../catalogue/one-cause.ts';
import { makeFinding, sortFindings } from '../findings/findings.ts';
import { readGlob } from '../read/glob.ts';
import type { Configuration, Ignore } from '../settings/configuration.ts';
import { nearestName } from '../settings/options.ts';
import type { AppTarget, Finding, HouseRule, Problem } from '../types.ts';
import { type Mark, type MarkedFiles, marksFor, type WatchedFiles } from './marks.ts';

export interface SilenceOptions {
  readonly configuration: Configuration;
  /** The day that end dates are compared with, `2026-11-24`. */
  readonly today: string;
  readonly ruleIds: readonly string[];
  /** Where none has to do with clinical records, nobody is asked to tidy up. */
  readonly targets: readonly AppTarget[];
  /** Whether everything was seen of this rule's findings, so that an exception that silences none is left over. */
  readonly isSettled: (ruleId: string) => boolean;
  /** Findings that are told elsewhere: an exception that silences one of them is not left over. */
  readonly beside?: readonly Finding[];
}

/** Applies what the repository's owners decided: other severities, and exceptions with a reason. Exceptions that do not
 *  hold are findings themselves. */
export function silence(findings: readonly Finding[], watched: WatchedFiles, options: SilenceOptions): Finding[] {
  const { configuration } = options;
  const { judged, used } = applyExceptions(findings, { ...options, marked: watched });
  const others = applyExceptions(options.beside ?? [], { ...options, marked: watched }).used;
  const isClinical = options.targets.some(({ signs }) => signs.length > 0);
  if (!isClinical && judged.length === 0) return judged;
  const marks = [...watched.marks().values()].flatMap((lines) => [...lines.values()]);
  const strays = new Map<string, Finding>();
  for (const finding of judged)
    if (!finding.silenced && !strays.has(finding.rule.id)) strays.set(finding.rule.id, finding);
  const faults = [...configuration.ignores, ...marks].flatMap((exception) => {
    const stray = strays.get(exception.rule);
    const fault = findFault(
      exception,
      holds(exception, options.today),
      used.has(exception) || others.has(exception),
      stray,
      options,
    );
    if (!fault) return [];
    const [rule, problem] = fault;
    const severity = configuration.severities.get(rule.id)?.value ?? rule.severity;
    return severity === 'off' ? [] : [{ ...makeFinding(rule, problem), severity }];
  });
  const said = withoutEffects(judged, options.targets);
  return faults.length === 0 ? said : sortFindings([...said, ...faults]);
}

/** By what findings are judged. */
export interface Judging {
  readonly configuration: Configuration;
  readonly marked: MarkedFiles;
  /** The day that end dates are compared with, `2026-11-24`. */
  readonly today: string;
  /** The name by which the configuration knows a file: another one where a change renamed it. */
  readonly nameBefore?: (file: string) => string;
  /** Findings that no exception holds for: a change brought them under it. */
  readonly brought?: ReadonlySet<Finding>;
}

/** Findings as the configuration weighs them, without those of rules that are switched off, and with the reason why one
 *  does not count. `used` are the exceptions that silence something. */
export function applyExceptions(
  findings: readonly Finding[],
  judging: Judging,
): { readonly judged: Finding[]; readonly used: ReadonlySet<Exception> } {
  const { severities } = judging.configuration;
  const used = new Set<Exception>();
  const exceptionsOf = findExceptions(judging);
  const judged = findings.flatMap((finding): Finding[] => {
    const given = severities.get(finding.rule.id)?.value;
    if (given === 'off') return [];
    // what nobody can tell weighs no more for it
    const isMilder = finding.severity === 'notice' && finding.rule.severity !== 'notice';
    const severity = isMilder ? finding.severity : (given ?? finding.severity);
    const exceptions = exceptionsOf(finding);
    for (const exception of exceptions) used.add(exception);
    const [first] = exceptions;
    return [{ ...finding, severity, ...(first && { silenced: { by: 'ignore' as const, reason: first.reason } }) }];
  });
  return { judged, used };
}

export type Exception = Ignore | Mark;

/** The exceptions under which a finding stands, those of the configuration first. */
export function findExceptions(judging: Judging): (finding: Finding) => Exception[] {
  const { configuration, marked, today, nameBefore = (file: string) => file, brought } = judging;
  const ignores = configuration.ignores
    .filter((ignore) => holds(ignore, today))
    .map((ignore) => ({ ignore, covers: matcher(ignore) }));
  return (finding) => {
    if (brought?.has(finding)) return [];
    return [
      ...ignores.filter(({ covers }) => covers(finding, nameBefore)).map(({ ignore }) => ignore),
      ...marksFor(finding.at, marked).filter(
        (mark) => mark.rule === finding.rule.id && mark.reason && holds(mark, today),
      ),
    ];
  };
}

export function holds({ until }: Exception, today: string): boolean {
  return until === undefined || until >= today;
}

/** What is wrong with an exception itself. */
function findFault(
  exception: Exception,
  isInTime: boolean,
  isUsed: boolean,
  stray: Finding | undefined,
  { isSettled, ruleIds }: SilenceOptions,
): [HouseRule, Problem] | undefined {
  const { rule, reason, until, at } = exception;
  if (!ruleIds.includes(rule)) return [IGNORE_INVALID, unknownRule(exception, ruleIds)];
  if (reason === '') {
    const message = `This ignore of "${rule}" gives no reason, and ignores nothing.`;
    return [
      IGNORE_INVALID,
      { at, message, fix: `Write the reason after the rule: clinical-records-ignore: ${rule} why.` },
    ];
  }
  if (!isInTime) {
    const message = `This ignore of "${rule}" held until ${until}.`;
    return [IGNORE_EXPIRED, { at, message, fix: IGNORE_EXPIRED.fix }];
  }
  if (isUsed || !isSettled(rule)) return undefined;
  const message = `This ignore of "${rule}" ignores nothing.`;
  if (!stray) return [IGNORE_UNUSED, { at, message, fix: IGNORE_UNUSED.fix }];
  const { file, line } = stray.at;
  const owner = stray.target === undefined ? '' : ` (${stray.target})`;
  // a mark beside a line names no place: it stands there
  const meant =
    'alone' in exception
      ? `the finding at ${file}:${line} was meant, move it there`
      : `the finding in ${file}${owner} was meant, name that place`;
  const fix = `Remove it; or, if ${meant}.`;
  return [IGNORE_UNUSED, { at, message, fix }];
}

function unknownRule({ rule, at }: Exception, ruleIds: readonly string[]): Problem {
  if (rule === '') {
    return { at, message: 'This ignore names no rule.', fix: 'Write clinical-records-ignore: RULE and the reason.' };
  }
  if (rule === CHECK_LOOSENED.id) {
    const message = `This ignore names "${rule}", which cannot be ignored: it tells what a change sets aside.`;
    return { at, message, fix: 'Remove it.' };
  }
  const nearest = nearestName(rule, ruleIds);
  return {
    at,
    message: `This ignore names "${rule}", which is no rule.`,
    fix: nearest ? `Write "${nearest}", if that was meant.` : 'Remove it, or name the rule as the report does.',
  };
}

function matcher({ rule, path: glob, target }: Ignore) {
  const matches = glob === undefined ? undefined : readGlob(glob, { shell: true });
  return (finding: Finding, nameBefore: (file: string) => string): boolean =>
    rule === finding.rule.id &&
    (target === undefined || target === finding.target) &&
    (matches === undefined || matches(finding.at.file) || matches(nameBefore(finding.at.file)));
}
