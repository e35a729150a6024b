import type { Report } from '../types.ts';

/** What a run was at when it ended, `Reading sources`; absent before it was at anything. */
export type Step = string | undefined;

/** A report of a run that ended before it had one. `cause` is the beginning of a sentence: `memory ran out`. */
export function incompleteReport(cause: string, step: Step, remedy: string): Report {
  const during = step === undefined ? '' : ` while ${step.charAt(0).toLowerCase()}${step.slice(1)}`;
  return {
    rules: [],
    verdict: 'incomplete',
    counts: { error: 0, warning: 0, notice: 0 },
    targets: [],
    findings: [],
    privacyPolicy: [],
    skipped: [
      {
        at: { file: '.', line: 1, column: 1 },
        reason: `${cause}${during}, so that there is no result. ${remedy}`,
        blocking: true,
      },
    ],
    quotes: new Map(),
  };
}

/** The same of an error of the program's own. */
export function faultReport(error: unknown, step: Step): Report {
  const cause = `the check itself failed (${error instanceof Error ? error.message : error})`;
  return incompleteReport(cause, step, 'That is a fault of ours: please report it, with the stack in the log.');
}

/** What helps where the repository is too much for the check. */
export const LEAVE_OUT =
  'Leave out what is no part of an app with `exclude` in .clinical-records.yml, and please report it: a repository ' +
  'should not be able to do this.';

const STACK = /call stack/i;
/** V8 says so of texts, lists, maps and buffers that cannot be had; Node of a text that is too long. */
const SIZE = /^Invalid (?:string|array|typed array|array buffer) length|maximum size exceeded|allocation failed/i;

/** The limit of the machine that an error tells of, as the beginning of a sentence; undefined for any other error. */
export function limitOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if ('code' in error && error.code === 'ERR_STRING_TOO_LONG') return 'a text grew too long';
  if (!(error instanceof RangeError)) return undefined;
  if (STACK.test(error.message)) return 'the stack gave out';
  return SIZE.test(error.message) ? 'a value grew too large' : undefined;
}
