import type { Progress } from '../progress.ts';

/** Set for the process that a run has to itself. */
export const APART = 'CLINICAL_RECORDS_CHECK_APART';

/** The descriptor at which such a process finds the standard error of the one that waits for it. Its own is kept back
 *  until it ends. */
export const WAITING_STDERR = 3;

/** What such a process says to the one that waits for it. */
export type Message = { readonly step: string } | { readonly told: true } | { readonly over: true };

/** Whether this is such a process. The variable alone makes none. */
export function isApart(): boolean {
  return process.env[APART] !== undefined && process.connected === true;
}

/** Says what the run is at. */
export const sayStep: Progress = (step) => say({ step });

/** The run has its report and keeps it from now on, whatever comes: it is not ended any more for what it takes. */
export function sayTold(): void {
  say({ told: true });
}

/** Everything was told: the exit code is the program's own. */
export function sayOver(): void {
  say({ over: true });
}

function say(message: Message): void {
  if (isApart()) process.send?.(message);
}

/** Ends this process with the one that waits for it, should that be ended by force. */
export function followParent(): void {
  if (!isApart()) return;
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  process.channel?.unref();
}
