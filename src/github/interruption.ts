const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** Does `save` before a signal ends the run: a job that is cancelled while GitHub does not answer keeps what was found
 *  out. Returns how to end the watch, once it is saved in the usual way. */
export function beforeInterruption(save: () => void): () => void {
  const end = () => {
    for (const signal of SIGNALS) process.off(signal, onSignal);
  };
  const onSignal = (signal: NodeJS.Signals) => {
    end();
    try {
      save();
    } finally {
      process.kill(process.pid, signal);
    }
  };
  for (const signal of SIGNALS) process.on(signal, onSignal);
  return end;
}
