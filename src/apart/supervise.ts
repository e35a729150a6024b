import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { totalmem } from 'node:os';
import { CLEAR } from '../progress.ts';
import { count } from '../sentence.ts';
import { APART, type Message } from './apart.ts';
import type { Step } from './exhaustion.ts';

/** How a run in a process of its own ended. */
export type Ended =
  /** By itself: it has told everything, and this is its exit code. */
  | { readonly kind: 'finished'; readonly exitCode: number }
  /** By a signal that was sent to this process. `isTold` when it had its report, which it has kept then. */
  | { readonly kind: 'interrupted'; readonly signal: NodeJS.Signals; readonly step: Step; readonly isTold: boolean }
  /** Without a word. `cause` is the beginning of a sentence. */
  | { readonly kind: 'died'; readonly cause: string; readonly step: Step };

export interface Bounds {
  /** MB of V8's heap, unless Node was started with another bound. */
  readonly heap: number;
  /** MB of memory in all, where the system tells: buffers and the parser's own lie outside of the heap. */
  readonly memory: number;
  /** Milliseconds until there is a report. */
  readonly time: number;
}

const BOUNDS: Bounds = { heap: 2048, memory: 3072, time: 10 * 60_000 };
/** Milliseconds between two looks at the other process. */
const LOOK = 100;
/** Milliseconds that it is given to clean up; and to tell what it knows, when the run is cancelled: GitHub takes back
 *  the machine 10 s after that. */
const GRACE = 2000;
const LAST_WORDS = 6000;

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/**
 * Runs this program again in a process of its own, with the same arguments, and waits for its end. Standard output is
 * its own; what it says on standard error is passed on when it has ended, without what Node says of its death, and what
 * it shows of its progress goes there directly. Resolves to undefined where no process can be started.
 */
export function supervise(
  bounds: Bounds = BOUNDS,
  program: readonly string[] = process.argv.slice(1),
): Promise<Ended | undefined> {
  return new Promise((resolve) => {
    const own = ownHeapBound();
    const share = Math.floor(availableMemory() / 2 ** 20);
    const heap = own ?? Math.min(bounds.heap, Math.floor(share / 2));
    const memory = Math.min(Math.max(bounds.memory, heap + 1024), Math.floor(share * 0.9));
    const child = start([`--max-old-space-size=${heap}`, ...program]);
    if (child === undefined) return resolve(undefined);
    let said = '';
    let step: Step;
    let isTold = false;
    let isOver = false;
    let cause: string | undefined;
    let interrupted: NodeJS.Signals | undefined;

    const end = (why: string, signal: NodeJS.Signals) => {
      if (isTold || cause !== undefined) return;
      cause = why;
      child.kill(signal);
      setTimeout(() => child.kill('SIGKILL'), GRACE).unref();
    };
    const look = setInterval(() => {
      if (residentMemory(child.pid) > memory) end(`more than ${memory} MB of memory were taken`, 'SIGKILL');
    }, LOOK);
    const clock = setTimeout(
      () => end(`more than ${count(Math.ceil(bounds.time / 60_000), 'minute')} went by`, 'SIGTERM'),
      bounds.time,
    );
    const stopWatching = () => {
      clearInterval(look);
      clearTimeout(clock);
    };
    const onSignal = (signal: NodeJS.Signals) => {
      interrupted = signal;
      child.kill(signal);
      setTimeout(() => child.kill('SIGKILL'), LAST_WORDS).unref();
    };
    for (const signal of SIGNALS) process.on(signal, onSignal);

    child.stderr?.setEncoding('utf8').on('data', (part: string) => {
      said += part;
    });
    child.on('message', (message: Message) => {
      if ('step' in message) step = message.step;
      if ('told' in message) {
        isTold = true;
        stopWatching();
      }
      if ('over' in message) isOver = true;
    });
    let isClosed = false;
    const close = (ended: () => Ended | undefined) => {
      if (isClosed) return;
      isClosed = true;
      stopWatching();
      for (const signal of SIGNALS) process.off(signal, onSignal);
      process.stderr.write(withoutDeath(said));
      child.stderr?.destroy();
      resolve(ended());
    };
    child.on('error', () => {
      if (child.pid === undefined) close(() => undefined);
    });
    child.on('exit', (exitCode, signal) => {
      const ended = (): Ended => {
        if (interrupted !== undefined && signal !== null)
          return { kind: 'interrupted', signal: interrupted, step, isTold };
        if (isOver && exitCode !== null) return { kind: 'finished', exitCode };
        // What it was at may still be shown.
        if (process.stderr.isTTY) process.stderr.write(CLEAR);
        return { kind: 'died', cause: cause ?? causeOf(exitCode, signal, said), step };
      };
      child.on('close', () => close(ended));
      // A process that it started may keep its standard error open.
      setTimeout(() => close(ended), GRACE / 2).unref();
    });
  });
}

/** Undefined where the system refuses. */
function start(args: readonly string[]): ChildProcess | undefined {
  try {
    return spawn(process.execPath, args, {
      env: { ...process.env, [APART]: String(process.pid) },
      stdio: ['ignore', 'inherit', 'pipe', 2, 'ipc'],
      windowsHide: true,
    });
  } catch (error) {
    if (error instanceof Error && 'code' in error) return undefined;
    throw error;
  }
}

/** What the bound of Node's own heap is by the caller's wish, in MB. */
function ownHeapBound(): number | undefined {
  const options = [...process.execArgv, process.env.NODE_OPTIONS ?? ''].join(' ');
  const given = [...options.matchAll(/--max[-_]old[-_]space[-_]size[= ](\d+)/g)].at(0)?.[1];
  return given === undefined ? undefined : Number(given);
}

/** Bytes of memory that this machine or container has. */
function availableMemory(): number {
  const bound = process.constrainedMemory?.() ?? 0;
  return bound > 0 ? Math.min(bound, totalmem()) : totalmem();
}

/** MB that a process holds; 0 where the system does not tell. */
function residentMemory(pid: number | undefined): number {
  try {
    return Number(/VmRSS:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

const MEMORY = /heap out of memory|Allocation failed|out of memory|invalid table size|Zone/i;

function causeOf(exitCode: number | null, signal: NodeJS.Signals | null, said: string): string {
  // Linux ends the largest process when memory is short.
  if (signal === 'SIGKILL' || MEMORY.test(said)) return 'memory ran out';
  return signal === null
    ? `the check ended without a word (exit code ${exitCode})`
    : `the check was ended by ${signal}`;
}

/** What V8 and Node print of their own end. */
const DEATH = /\n?(?:<--- Last few GCs --->|#\n# Fatal|FATAL ERROR:|\[\d+:0x[0-9a-f]+\])[\s\S]*$/;

function withoutDeath(said: string): string {
  return said.replace(DEATH, '');
}
