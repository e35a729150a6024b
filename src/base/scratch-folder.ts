import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeInterruption } from '../github/interruption.ts';

export interface ScratchFolder {
  /** Absolute. Nobody else on the machine may look into it. */
  readonly folder: string;
  remove(): void;
}

/** A folder of our own that is gone when the run is, however it ends: in order, by a fault, or by a signal.
 *  @param parent the runner's folder for temporary files; the machine's where there is none */
export function makeScratchFolder(parent = tmpdir()): ScratchFolder {
  const folder = mkdtempSync(path.join(parent, 'clinical-records-git-'));
  // A git that was ended a moment ago may still have written: then removing needs a second look.
  const empty = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 });
  const settled = beforeInterruption(empty);
  process.on('exit', empty);
  return {
    folder,
    remove() {
      process.off('exit', empty);
      empty();
      settled();
    },
  };
}
