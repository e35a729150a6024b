import path from 'node:path';
import { UnreadableFile } from '../types.ts';
import { codeOf } from './file-bytes.ts';

/** What the system says of a file, for people. Each reads on from `cannot be read: `. */
const WORDS: Readonly<Record<string, string>> = {
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is no folder',
  ELOOP: 'its links lead in a circle',
  ENOSPC: 'the disk is full',
  EROFS: 'nothing can be written there',
  ENAMETOOLONG: 'its name is too long',
};

/** Why a file that was named cannot be read, as a sentence. */
export function whyUnread(name: string, error: unknown): string {
  if (codeOf(error) === 'ENOENT') return `There is no file "${name}".`;
  if (error instanceof UnreadableFile) return `"${name}" ${error.message}.`;
  return `"${name}" cannot be read: ${wordsOf(error)}.`;
}

/** Why a file that was named cannot be written, as a sentence. */
export function whyUnwritten(name: string, error: unknown): string {
  const why = codeOf(error) === 'ENOENT' ? `there is no folder "${path.dirname(name)}"` : wordsOf(error);
  return `"${name}" cannot be written: ${why}.`;
}

function wordsOf(error: unknown): string {
  return WORDS[codeOf(error)] ?? (error instanceof Error ? error.message : String(error));
}
