/**
 * Specifications of XcodeGen whose project is committed, told without reading them as YAML.
 */
import { bufferOf } from '../bytes.ts';
import { type RepoFiles, UnreadableFile } from '../types.ts';
import { resolvePath } from './checkout.ts';
import { folderOf } from './paths.ts';
import type { Found } from './way.ts';

/** The path of what may be a specification. */
export const SPEC = /(?:^|\/)(?:xcodegen|(?:[\w-]+\.)?project[\w.-]*)\.(?:ya?ml|json)$/i;

/** Those of the specifications that make a project that was found, and those that they take in. */
export function committedSpecs(specs: readonly string[], files: RepoFiles, earlier: Found): ReadonlySet<string> {
  const texts = new Map(specs.map((spec) => [spec, textOf(spec, files)]));
  const found = new Set(specs.filter((spec) => makesCommitted(spec, texts.get(spec) ?? '', earlier)));
  for (const spec of found)
    for (const path of mentioned(texts.get(spec) ?? '')) {
      const included = resolvePath(folderOf(spec), path);
      if (included !== undefined && texts.has(included)) found.add(included);
    }
  return found;
}

function makesCommitted(spec: string, text: string, { targets }: Found): boolean {
  const name = /^name:[ \t]*(["']?)([\w.-]{1,100})\1[ \t\r]*$/m.exec(text)?.[2];
  const folder = folderOf(spec);
  const made = `${folder === '' ? '' : `${folder}/`}${name}.xcodeproj`;
  return name !== undefined && targets.some(({ project }) => project === made || project.startsWith(`${made}/`));
}

/** The paths of other files, by their endings: whatever is said of them. */
function mentioned(text: string): readonly string[] {
  return text.split(/[\s"',[\]{}]+/).filter((word) => /\.(?:ya?ml|json)$/i.test(word));
}

function textOf(file: string, files: RepoFiles): string {
  try {
    return bufferOf(files.bytes(file)).toString('utf8');
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return '';
  }
}
