/**
 * Xcode projects that are committed beside what they are made of.
 */
import type { RepoFiles, Target } from '../types.ts';
import { resolvePath } from './checkout.ts';
import { folderOf, inFolder } from './paths.ts';
import { readTextIfPossible } from './plist-paths.ts';
import type { Found } from './way.ts';

/** The targets that were found of the project that a generator writes into a folder under a name. */
export function committedTargets(folder: string, name: string, { targets }: Found): readonly Target[] {
  const made = inFolder(folder, `${name}.xcodeproj`);
  return targets.filter(({ project }) => project === made || project.startsWith(`${made}/`));
}

/** The path of what may be a specification of XcodeGen. */
const SPEC = /(?:^|\/)(?:project|xcodegen|[\w-]+\.project|project[-_.][\w-]+)\.(?:ya?ml|json)$/i;

/** The same in a list of paths, a line each. */
export const SPEC_LINE = new RegExp(SPEC, 'im');

/** What may be specifications. */
export function listSpecs({ paths }: RepoFiles): string[] {
  return paths.filter((path) => /\.(?:ya?ml|json)$/i.test(path.slice(-5)) && SPEC.test(path));
}

/** Those of the specifications that make a project that was found, and those that they take in, told without reading them
 *  as YAML. */
export function committedSpecs(specs: readonly string[], files: RepoFiles, earlier: Found): ReadonlySet<string> {
  const texts = new Map(specs.map((spec) => [spec, readTextIfPossible(files, spec)]));
  const found = new Set(specs.filter((spec) => makesCommitted(spec, texts.get(spec) ?? '', earlier)));
  for (const spec of found)
    for (const path of mentioned(texts.get(spec) ?? '')) {
      const included = resolvePath(folderOf(spec), path);
      if (included !== undefined && texts.has(included)) found.add(included);
    }
  return found;
}

function makesCommitted(spec: string, text: string, earlier: Found): boolean {
  const name = /^name:[ \t]*(["']?)([\w.-]{1,100})\1[ \t\r]*$/m.exec(text)?.[2];
  return name !== undefined && committedTargets(folderOf(spec), name, earlier).length > 0;
}

/** The paths of other files, by their endings: whatever is said of them. */
function mentioned(text: string): readonly string[] {
  return text.split(/[\s"',[\]{}]+/).filter((word) => /\.(?:ya?ml|json)$/i.test(word));
}
