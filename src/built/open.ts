/**
 * What kind of artifact a path is, and its container.
 */
import { closeSync, existsSync, openSync, readSync, type Stats, statSync } from 'node:fs';
import type { Container } from './container.ts';
import { UnreadableArtifact } from './container.ts';

/** What a path of the disk is by its name and its first look: nothing that was built, where it is a folder of sources.
 *  `isNamed` where it was given as something built. */
export function artifactForm(file: string, isNamed = false): 'folder' | 'file' | undefined {
  const status = statusOf(file);
  if (status === undefined) return undefined;
  if (status.isFile()) return /\.(?:ipa|zip|tar\.gz|tgz)$/i.test(file) ? 'file' : undefined;
  if (!status.isDirectory()) return undefined;
  if (/\.xcarchive\/?$/i.test(file)) return 'folder';
  // a repository may be called `health.app`
  if (!/\.app\/?$/i.test(file)) return undefined;
  const isBundle = isNamed || (existsSync(`${file}/Info.plist`) && !existsSync(`${file}/.git`));
  return isBundle ? 'folder' : undefined;
}

/** What is not there, or the system will not tell of, as a link that leads to itself, is nothing that was built. */
function statusOf(file: string): Stats | undefined {
  try {
    return statSync(file);
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) return undefined;
    throw error;
  }
}

/** Opens an artifact. Throws {@link UnreadableArtifact}. What reads a form is loaded for it alone. */
export async function openArtifact(file: string): Promise<Container> {
  const form = artifactForm(file, true);
  if (form === 'folder') return (await import('./folder.ts')).openFolder(file);
  if (form === undefined) throw new UnreadableArtifact('is no .ipa, .xcarchive or .app');
  return isGzip(file) ? (await import('./tar.ts')).openTar(file) : (await import('./zip.ts')).openZip(file);
}

/** What a file is, it says in its first bytes: names are given by hand. */
function isGzip(file: string): boolean {
  const descriptor = openSync(file, 'r');
  try {
    const head = Buffer.alloc(2);
    readSync(descriptor, head, 0, 2, 0);
    return head[0] === 0x1f && head[1] === 0x8b;
  } finally {
    closeSync(descriptor);
  }
}
