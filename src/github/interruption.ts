const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** What has to be done before a signal ends the run, the latest first. */
const waiting = new Set<{ readonly act: () => void }>();

/** Does `act` before a signal ends the run: a job that is cancelled while GitHub does not answer keeps what was found
 *  out, and leaves nothing of its own behind. Returns how to end the watch, once it is done in the usual way. */
export function beforeInterruption(act: () => void): () => void {
  const one = { act };
  if (waiting.size === 0) for (const signal of SIGNALS) process.on(signal, onSignal);
  waiting.add(one);
  return () => {
    if (!waiting.delete(one) || waiting.size > 0) return;
    for (const signal of SIGNALS) process.off(signal, onSignal);
  };
}

function onSignal(signal: NodeJS.Signals): void {
  const all = [...waiting].reverse();
  waiting.clear();
  for (const one of SIGNALS) process.off(one, onSignal);
  const next = ([first, ...rest]: typeof all): void => {
    try {
      first?.act();
    } finally {
      // One that fails takes nothing from the others.
      if (rest.length > 0) next(rest);
    }
  };
  try {
    next(all);
  } finally {
    process.kill(process.pid, signal);
  }
}
