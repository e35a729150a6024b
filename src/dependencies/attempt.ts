import { UnreadableFile } from '../types.ts';

/** What a reader gives; undefined where the file cannot be read. What others wrote is a help, not what is judged. */
export function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return undefined;
  }
}
