import { EXIT_CODE } from '../findings/verdict.ts';
import type { Progress } from '../progress.ts';
import { run } from '../run/run.ts';
import type { RunOptions } from '../run/run-options.ts';
import { UsageError } from '../settings/options.ts';
import type { Report } from '../types.ts';
import { followParent, isApart, sayStep } from './apart.ts';
import { faultReport, incompleteReport, LEAVE_OUT, limitOf, type Step } from './exhaustion.ts';
import { admitLight, NotLight } from './light.ts';

/** To be told here. `failure` is an error of the program's own: the report then holds nothing but that. */
interface Told {
  readonly kind: 'report';
  readonly report: Report;
  readonly failure?: unknown;
}

/** Told by a process of its own, as far as there was time. */
interface Finished {
  readonly kind: 'finished';
  readonly exitCode: number;
  /** The signal that it was ended by, and that this process is to end by as well. */
  readonly signal?: NodeJS.Signals;
}

/** What came of a run. `interrupted`: a signal came before there was anything to keep. */
export type Outcome =
  | Told
  | Finished
  | { readonly kind: 'interrupted'; readonly signal: NodeJS.Signals; readonly report: Report };

/** One run of the engine that ends with a report whatever it meets: what is light here, all else in a process of its own,
 *  whose death is a report too. Rejects with {@link UsageError} alone. */
export async function runGuarded(options: RunOptions, show: Show = (work) => work(() => undefined)): Promise<Outcome> {
  await followParent();
  if (isApart()) return runHere(options, show);
  try {
    if (!mayFetchBase(options) && !options.artifacts) return await runHere(options, show, admitLight);
  } catch (error) {
    if (!(error instanceof NotLight)) throw error;
  }
  return (await runApart()) ?? runHere(options, show);
}

/** Shows what a run in this process is at, for as long as it runs. */
export type Show = <T>(work: (progress: Progress) => Promise<T>) => Promise<T>;

/** The whole program in a process of its own. Undefined in such a process, and where none can be started. */
export async function runApart(): Promise<Outcome | undefined> {
  await followParent();
  if (isApart()) return undefined;
  const { supervise } = await import('./supervise.ts');
  const ended = await supervise();
  switch (ended?.kind) {
    case 'died':
      return { kind: 'report', report: incompleteReport(ended.cause, ended.step, LEAVE_OUT) };
    case 'interrupted': {
      const { signal, step, isTold } = ended;
      if (isTold) return { kind: 'finished', exitCode: EXIT_CODE.incomplete, signal };
      const report = incompleteReport(`the run was ended by ${signal}`, step, 'Run it again.');
      return { kind: 'interrupted', signal, report };
    }
    default:
      return ended;
  }
}

async function runHere(options: RunOptions, show: Show, admit?: typeof admitLight): Promise<Outcome> {
  const tried = await attempt((say) =>
    show((shown) => {
      const progress: Progress = (step) => {
        say(step);
        shown(step);
      };
      return run({ ...options, progress, ...(admit && { admit: admit(options.root) }) });
    }),
  );
  return tried.kind === 'value' ? { kind: 'report', report: tried.value } : tried;
}

/** What some work of the engine comes to; the report where it meets a limit of the machine or a fault of the program.
 *  Rejects with what is to be told otherwise. */
export async function attempt<T>(
  work: (progress: Progress) => Promise<T>,
): Promise<{ readonly kind: 'value'; readonly value: T } | Told> {
  let step: Step;
  const progress: Progress = (next) => {
    step = next;
    sayStep(next);
  };
  try {
    return { kind: 'value', value: await work(progress) };
  } catch (error) {
    if (error instanceof UsageError || error instanceof NotLight) throw error;
    const limit = limitOf(error);
    if (limit !== undefined) return { kind: 'report', report: incompleteReport(limit, step, LEAVE_OUT) };
    return { kind: 'report', report: faultReport(error, step), failure: error };
  }
}

/** The exit code of a run that has been told, or the end by its signal. */
export function endLike({ exitCode = EXIT_CODE.incomplete, signal }: Partial<Finished>): number {
  if (signal !== undefined) process.kill(process.pid, signal);
  return exitCode;
}

/** A base that is asked for may be fetched: once is enough. */
function mayFetchBase({ values, base }: RunOptions): boolean {
  const isAskedFor = values.flag('new-only') || values.text('configuration-from') === 'base';
  return isAskedFor || (base !== undefined && 'revision' in base);
}
