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

/** Milliseconds that an ended run is given to clean up. */
const GRACE = 2000;

/**
 * Ends this process with the one that waits for it, should that be ended by force. A thread looks: reading and parsing
 * leave this one no time to hear of it, and a run that was about to be ended for that would go on for ever.
 */
export async function followParent(): Promise<void> {
  if (!isApart() || isFollowing) return;
  isFollowing = true;
  const { Worker } = await import('node:worker_threads');
  const thread = new Worker(FOLLOW, {
    eval: true,
    workerData: { parent: Number(process.env[APART]), grace: GRACE },
    // what Node is told is for the run
    execArgv: [],
    env: {},
  });
  thread.unref();
}

let isFollowing = false;

/** The thread. Whoever stops waiting is gone, or this process has another parent. */
const FOLLOW = `
const { workerData: { parent, grace } } = require('node:worker_threads');
const isThere = () => {
  if (process.platform !== 'win32') return process.ppid === parent;
  try { return process.kill(parent, 0); } catch { return false; }
};
const look = setInterval(() => {
  if (isThere()) return;
  clearInterval(look);
  process.kill(process.pid, 'SIGTERM');
  setTimeout(() => process.kill(process.pid, 'SIGKILL'), grace);
}, 500);
`;
