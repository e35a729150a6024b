const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** What has to be done before a signal ends the run, the latest first. */
const waiting = new Set<{ readonly act: (signal: NodeJS.Signals) => void; readonly isEnd?: true }>();
let signalled = false;

/** Does `act` before a signal ends the run: a job that is cancelled while GitHub does not answer keeps what was found
 *  out, and leaves nothing of its own behind. Returns how to end the watch, once it is done in the usual way. */
export function beforeInterruption(act: () => void): () => void {
  return wait({ act });
}

/**
 * Lets a signal end the run in order: `end` is told of it when everything else that waited is done, and has the run left
 * what takes long, tell what it knows, and call {@link dieOf}. The next signal ends it at once. Returns how to end the
 * watch.
 */
export function insteadOfInterruption(end: (signal: NodeJS.Signals) => void): () => void {
  return wait({ act: end, isEnd: true });
}

/** Ends the process as the signal would have. */
export function dieOf(signal: NodeJS.Signals): void {
  process.kill(process.pid, signal);
}

/** Whether a signal has asked the run to end: then nothing is begun any more. */
export function wasInterrupted(): boolean {
  return signalled;
}

function wait(one: { readonly act: (signal: NodeJS.Signals) => void; readonly isEnd?: true }): () => void {
  if (waiting.size === 0) for (const signal of SIGNALS) process.on(signal, onSignal);
  waiting.add(one);
  return () => {
    if (waiting.delete(one) && waiting.size === 0) stopListening();
  };
}

function stopListening(): void {
  for (const signal of SIGNALS) process.off(signal, onSignal);
}

function onSignal(signal: NodeJS.Signals): void {
  const all = [...waiting].reverse();
  const end = all.find(({ isEnd }) => isEnd);
  waiting.clear();
  stopListening();
  signalled = true;
  const next = ([first, ...rest]: typeof all): void => {
    try {
      first?.act(signal);
    } finally {
      // One that fails takes nothing from the others.
      if (rest.length > 0) next(rest);
    }
  };
  try {
    next(all.filter((one) => one !== end));
  } finally {
    if (end) end.act(signal);
    else dieOf(signal);
  }
}
