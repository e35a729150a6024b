/**
 * The C# files that a .NET project and the projects it refers to compile for iOS.
 */
import { addAll } from '../../lists.ts';
import { type RepoFiles, UnreadableFile, type Unseen } from '../../types.ts';
import { surveyCheckout, whyOutside } from '../checkout.ts';
import { isGlob, matchesGlob } from '../glob.ts';
import { folderOf, isInside, nameOf, relativeTo, sortPaths } from '../paths.ts';
import type { Unknown } from '../property-list.ts';
import { evaluateProject, locate, type MsbuildItem, type MsbuildProject } from './msbuild.ts';

/** What the apps of a repository may still follow, and what was found out of each project on the way. */
interface Followed {
  readonly known: Map<string, Referred | UnreadableFile>;
  /** Each app follows its own way through the projects. */
  left: number;
}

interface Referred {
  readonly sources: readonly string[];
  readonly references: readonly MsbuildItem[];
}

/** Twenty apps of ten thousand sources each, in two configurations. */
const MOST_FOLLOWED = 400_000;
const NOTHING: Referred = { sources: [], references: [] };

const followedIn = new WeakMap<RepoFiles, Followed>();

export interface CsharpSources {
  readonly sources: readonly string[];
  /** Projects that it refers to and that are not there. */
  readonly unseen: readonly Unseen[];
}

/** `platformFolder` is that of iOS in a project for several platforms; the folders beside it belong to the others. What
 *  is there and cannot be read, or followed to the end, is said. */
export function findCsharpSources(
  project: MsbuildProject,
  platformFolder: string | undefined,
  isSdk: boolean,
  files: RepoFiles,
  say: (unknown: Unknown) => void,
): CsharpSources {
  const followed = followedIn.get(files) ?? { known: new Map(), left: MOST_FOLLOWED };
  followedIn.set(files, followed);
  const sources: string[] = [...compiledBy(project, platformFolder, isSdk, files)];
  const unseen = new Map<string, Unseen>();
  followed.left -= sources.length;
  if (followed.left < 0) {
    say({ reason: 'What it compiles is not known: too many projects compile the same sources', at: project.at });
    return { sources: [], unseen: [] };
  }
  const seen = new Set([project.file]);
  const waiting = [...project.items('ProjectReference')];
  for (const item of waiting) {
    const path = locate(item.include, item.folder);
    const file = path === undefined ? undefined : surveyCheckout(files).locate(path);
    if (file === undefined) {
      const why = path === undefined ? whyOutside(item.include) : 'which is missing from the repository';
      const reason = `code of ${nameOf(project.file)} comes from ${item.include}, ${why}`;
      if (!item.doubtful) unseen.set(item.include, { reason, at: item.at });
      continue;
    }
    if (seen.has(file)) continue;
    seen.add(file);
    const referred = refer(file, project, files, followed.known);
    if (referred instanceof UnreadableFile) {
      say({ reason: `The project file ${file} cannot be read: ${referred.why}`, at: referred.at });
      continue;
    }
    followed.left -= 1 + referred.sources.length + referred.references.length;
    if (followed.left < 0) {
      say({
        reason: 'What it compiles is not known: too many projects refer to one another to be followed',
        at: item.at,
      });
      break;
    }
    addAll(sources, referred.sources);
    addAll(waiting, referred.references);
  }
  return { sources: sortPaths(sources), unseen: [...unseen.values()] };
}

/** What a project brings into one that refers to it, looked for once. */
function refer(
  file: string,
  { property }: MsbuildProject,
  files: RepoFiles,
  known: Followed['known'],
): Referred | UnreadableFile {
  const given = (name: string) => property(name)?.value ?? '';
  const [Configuration, Platform] = [given('Configuration'), given('Platform')];
  const key = JSON.stringify([file, Configuration, Platform]);
  const found = known.get(key) ?? tryRefer(file, { Configuration, Platform }, files);
  known.set(key, found);
  return found;
}

function tryRefer(file: string, given: Readonly<Record<string, string>>, files: RepoFiles): Referred | UnreadableFile {
  try {
    const referred = evaluateProject(file, given, files);
    if (/^true$/i.test(referred.property('IsAppExtension')?.value ?? '')) return NOTHING;
    const isPlain =
      referred.property('TargetFramework') !== undefined || referred.property('TargetFrameworks') !== undefined;
    const folder = `${folderOf(file) === '' ? '' : `${folderOf(file)}/`}Platforms/iOS`;
    return { sources: compiledBy(referred, folder, isPlain, files), references: referred.items('ProjectReference') };
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return error;
  }
}

function compiledBy(
  project: MsbuildProject,
  platformFolder: string | undefined,
  isSdk: boolean,
  files: RepoFiles,
): readonly string[] {
  const folder = folderOf(project.file);
  const listed = project.items('Compile').flatMap((item) => {
    const path = locate(item.include, item.folder);
    if (path === undefined) return [];
    if (!isGlob(path)) return files.has(path) ? [path] : [];
    // code is shared by a glob that leads out of the project's folder
    const literal = path.slice(0, path.search(/[*?{]/));
    const start = literal.slice(0, Math.max(0, literal.lastIndexOf('/')));
    return surveyCheckout(files)
      .below(start)
      .filter((file) => matchesGlob(relativeTo(path, start), relativeTo(file, start)));
  });
  if (!isSdk) return listed.filter(isCsharp);
  const inner = surveyCheckout(files)
    .below(folder)
    .filter((path) => /\.(?:cs|fs|vb)proj$/.test(path) && folderOf(path) !== folder)
    .map(folderOf);
  const removed = project.removed('Compile');
  const own = surveyCheckout(files)
    .below(folder)
    .filter((file) => {
      const path = relativeTo(file, folder);
      if (!isCsharp(file) || /(?:^|\/)(?:bin|obj)\//.test(path) || inner.some((one) => isInside(file, one)))
        return false;
      if (/^Platforms\//.test(path) && !(platformFolder !== undefined && isInside(file, platformFolder))) return false;
      return (
        !/\.(?:Android|Windows|Tizen|MacCatalyst|Mac)\.cs$/i.test(path) &&
        !removed.some((pattern) => matchesGlob(pattern, path))
      );
    });
  return [...own, ...listed.filter(isCsharp)];
}

function isCsharp(path: string): boolean {
  return path.endsWith('.cs') && !/\.(?:g|designer)\.cs$/i.test(path);
}
