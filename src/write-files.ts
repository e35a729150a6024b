import {
  closeSync,
  constants,
  existsSync,
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

/**
 * Writes a file that a workflow or a caller names, with the folders it needs. Below `root` no folder is made behind a
 * link: a checkout may hold one that leads anywhere. Throws with a reason that reads on from the file's name.
 */
export function writeNamedFile(root: string, name: string, content: string): void {
  const target = path.resolve(root, name);
  const folder = path.dirname(target);
  // With a slash at its end, no file has that name.
  if (!existsSync(folder + path.sep)) {
    const below = path.relative(root, folder).split(path.sep);
    const blocked = below[0] === '..' ? undefined : findNoFolder(root, below);
    if (blocked !== undefined) throw new Error(`${blocked} is no folder`);
    mkdirSync(folder, { recursive: true });
  }
  if (lstatSync(target, { throwIfNoEntry: false })?.isSymbolicLink() && !existsSync(target))
    throw new Error('it is a link that leads nowhere');
  writeFileSync(target, content);
}

/** Every folder on the way that is there is a folder, and no link to one. */
function requireFolders(realRoot: string, file: string): void {
  const blocked = findNoFolder(realRoot, file.split('/').slice(0, -1));
  if (blocked !== undefined) throw new Error(`${file} cannot be written: ${blocked} is no folder.`);
}

function findNoFolder(root: string, steps: readonly string[]): string | undefined {
  return steps.find((_, index) => {
    const status = lstatSync(path.join(root, steps.slice(0, index + 1).join('/')), { throwIfNoEntry: false });
    return status && !status.isDirectory();
  });
}
