import {
  closeSync,
  constants,
  fchmodSync,
  fsyncSync,
  lstatSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

/** A file and what it is to hold. */
export interface Rewrite {
  /** Relative to the root, with `/`. */
  readonly file: string;
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}

/**
 * Rewrites a file of a checkout: all of it or nothing, never through a link, never outside `root`, and only while it
 * still holds what was read. Throws with a reason that reads on from the file's name.
 */
export function rewriteFile(root: string, { file, before, after }: Rewrite): void {
  const realRoot = realpathSync(root);
  const target = path.join(realRoot, file);
  const folder = path.dirname(target);
  const status = lstatSync(target, { throwIfNoEntry: false });
  if (!target.startsWith(realRoot + path.sep) || realpathSync(folder) !== folder || status?.isFile() !== true) {
    throw new Error('is reached through a link, or is no file any more');
  }
  if (status.nlink > 1) throw new Error('has a second name, which would keep the old text');
  if (Buffer.compare(readFileSync(target), before) !== 0) throw new Error('was changed while it was checked');

  const temporary = path.join(folder, `.${path.basename(target)}.${process.pid}.mend`);
  const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | (constants.O_NOFOLLOW ?? 0);
  const descriptor = openSync(temporary, flags, 0o600);
  try {
    try {
      writeFileSync(descriptor, after);
      fchmodSync(descriptor, status.mode & 0o7777);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(temporary, target);
  } finally {
    rmSync(temporary, { force: true });
  }
}
