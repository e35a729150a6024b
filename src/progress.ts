/** Says what a run is doing. */
export type Progress = (step: string) => void;

/** Milliseconds before anything is said: most runs are over by then. */
const PATIENCE = 1000;

/** Takes the line away again. */
export const CLEAR = '\r\u001b[2K';

/** Where people are told what a run is at. */
export interface Terminal {
  readonly isTTY: boolean;
  /** The file descriptor to write to, for a thread. */
  readonly descriptor: number;
  readonly write: (text: string) => void;
}

/**
 * Runs something and says on a terminal's standard error what it is at, once it has taken a second. A thread of its own
 * says it: reading and parsing leave this one no time to. Elsewhere than on a terminal nothing is said.
 */
export async function withProgress<T>(
  { isTTY, descriptor, write }: Terminal,
  action: (progress: Progress) => Promise<T>,
): Promise<T> {
  if (!isTTY) return action(() => undefined);
  const { Worker } = await import('node:worker_threads');
  const shown = new Int32Array(new SharedArrayBuffer(4));
  const thread = new Worker(THREAD, {
    eval: true,
    workerData: { shown, descriptor, patience: PATIENCE, clear: CLEAR },
  });
  thread.unref();
  try {
    return await action((step) => thread.postMessage(step));
  } finally {
    await thread.terminate();
    if (Atomics.load(shown, 0) > 0) write(CLEAR);
  }
}

/** The thread. A terminal that cannot be written to is no reason to stop. */
const THREAD = `
const { parentPort, workerData: { shown, descriptor, patience, clear } } = require('node:worker_threads');
const { writeSync } = require('node:fs');
const start = Date.now();
let step = 'Reading files';
let isBroken = false;
parentPort.on('message', (next) => { step = next; });
setInterval(() => {
  const passed = Date.now() - start;
  if (passed < patience || isBroken) return;
  Atomics.store(shown, 0, 1);
  try { writeSync(descriptor, clear + step + '… ' + Math.round(passed / 1000) + ' s'); } catch { isBroken = true; }
}, 200);
`;
