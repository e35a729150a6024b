/**
 * Xcode projects that are committed beside what they are made of.
 */
import type { Build, PropertyList, RepoFiles, Target } from '../types.ts';
import { resolvePath } from './checkout.ts';
import { folderOf, inFolder } from './paths.ts';
import { readTextIfPossible } from './plist-paths.ts';
import { makePropertyList } from './property-list.ts';
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

/** Which lists of a target its generator writes. */
export interface Writes {
  readonly info?: object;
  readonly entitlements?: object;
}

/** A committed target with what its generator writes into lists that are not there; undefined where it writes none of them.
 *  `declared` is the target as the generator's input has it. */
export function fillMissing(committed: Target, writes: Writes, declared: Target): Target | undefined {
  const shipping = declared.builds.find(({ configuration }) => configuration === declared.shipping);
  const builds = committed.builds.map((build) => {
    const same = declared.builds.find(({ configuration }) => configuration === build.configuration) ?? shipping;
    return same ? fillBuild(build, writes, same) : build;
  });
  return builds.some((build, index) => build !== committed.builds[index]) ? { ...committed, builds } : undefined;
}

function fillBuild(build: Build, writes: Writes, from: Build): Build {
  const { entitlementsFile } = from;
  const isOther = (path: string): boolean => entitlementsFile.state === 'known' && entitlementsFile.value !== path;
  const filled = (build.missing ?? []).filter(
    ({ list, path }) => writes[list] && !(list === 'entitlements' && isOther(path)),
  );
  if (filled.length === 0) return build;
  const lists = filled.map(({ list }) => list);
  return {
    ...build,
    ...(lists.includes('info') && { info: fillList(build.info, from.info) }),
    ...(lists.includes('entitlements') && {
      entitlements: fillList(build.entitlements, from.entitlements),
      entitlementsFile,
    }),
    missing: filled,
  };
}

/** What the project's settings add stands over what is written. */
function fillList(own: PropertyList, written: PropertyList): PropertyList {
  return makePropertyList(written.at, new Map([...written.entries, ...own.entries]), (key) => {
    const entry = written.get(key);
    return entry.state === 'unresolved' ? entry : undefined;
  });
}

/** What was found, with targets in place of what was found of them before: their lists are there then. */
export function withFilled(found: Found, filled: readonly Target[]): Found {
  const keyOf = ({ project, name }: Pick<Target, 'project' | 'name'>): string => JSON.stringify([project, name]);
  const byName = new Map(filled.map((target) => [keyOf(target), target]));
  const places = new Set(
    filled.flatMap(({ name, builds }) =>
      builds.flatMap(({ missing = [] }) => missing.map(({ at }) => JSON.stringify([name, at]))),
    ),
  );
  return {
    ...found,
    targets: found.targets.map((target) => byName.get(keyOf(target)) ?? target),
    skipped: found.skipped.filter(({ target, at }) => !places.has(JSON.stringify([target, at]))),
  };
}
