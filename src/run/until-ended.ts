/** What takes long, unless the run is asked to end: then something that is at hand instead. */
export async function untilEnded<T>(
  ending: AbortSignal | undefined,
  work: () => Promise<T>,
  instead: () => T | Promise<T>,
): Promise<T> {
  if (ending === undefined) return work();
  if (ending.aborted) return instead();
  let leave: () => void = () => undefined;
  const left = new Promise<'left'>((resolve) => {
    leave = () => resolve('left');
    ending.addEventListener('abort', leave, { once: true });
  });
  const working = work();
  // Who has left hears of no fault.
  working.catch(() => undefined);
  try {
    const first = await Promise.race([working, left]);
    return first === 'left' ? await instead() : first;
  } finally {
    ending.removeEventListener('abort', leave);
  }
}
