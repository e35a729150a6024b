/**
 * Specifications of XcodeGen whose project is committed, told without reading all of them.
 */
import { bufferOf } from '../bytes.ts';
import { type RepoFiles, UnreadableFile } from '../types.ts';
import { folderOf } from './paths.ts';
import type { Found } from './way.ts';

/** Whether a specification makes a project that was found, and nothing but what stands in it. */
export function isCommitted(spec: string, files: RepoFiles, { targets }: Found): boolean {
  const text = /\.ya?ml$/i.test(spec) ? textOf(spec, files) : '';
  const name = /^name:[ \t]*(["']?)([\w.-]{1,100})\1[ \t\r]*$/m.exec(text)?.[2];
  if (name === undefined || /^["']?include\b/m.test(text)) return false;
  const folder = folderOf(spec);
  const made = `${folder === '' ? '' : `${folder}/`}${name}.xcodeproj`;
  return targets.some(({ project }) => project === made || project.startsWith(`${made}/`));
}

function textOf(file: string, files: RepoFiles): string {
  try {
    return bufferOf(files.bytes(file)).toString('utf8');
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return '';
  }
}
