import {
  closeSync,
  constants,
  fchmodSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
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

/**
 * Creates files of a checkout with the folders they need: all of them, or none where one is there already. Never through
 * a link, never outside `root`. Throws with a whole sentence.
 */
export function createFiles(root: string, files: readonly { readonly file: string; readonly content: string }[]): void {
  const realRoot = realpathSync(root);
  for (const { file } of files) {
    if (lstatSync(path.join(realRoot, file), { throwIfNoEntry: false }))
      throw new Error(`${file} is there already; nothing was written.`);
    requireFolders(realRoot, file);
  }
  for (const { file, content } of files) {
    mkdirSync(path.dirname(path.join(realRoot, file)), { recursive: true });
    requireFolders(realRoot, file);
    writeFileSync(path.join(realRoot, file), content, { flag: 'wx' });
  }
}

/** Every folder on the way that is there is a folder, and no link to one. */
function requireFolders(realRoot: string, file: string): void {
  const steps = file.split('/').slice(0, -1);
  for (const [index] of steps.entries()) {
    const folder = path.join(realRoot, ...steps.slice(0, index + 1));
    const status = lstatSync(folder, { throwIfNoEntry: false });
    if (status && !status.isDirectory()) throw new Error(`${file} cannot be written: ${steps[index]} is no folder.`);
  }
}
