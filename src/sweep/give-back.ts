import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

let collect: (() => void) | undefined;

/** Gives back what an archive took while it was unpacked, before the check of it takes its own: V8 waits with that until it
 *  needs room itself, and cannot know that another process does. */
export function giveBack(): void {
  if (collect === undefined) {
    setFlagsFromString('--expose-gc');
    const found: unknown = runInNewContext('typeof gc === "function" ? gc : undefined');
    collect = typeof found === 'function' ? () => void found() : () => undefined;
  }
  collect();
}
