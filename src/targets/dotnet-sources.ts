/**
 * The C# files that a .NET project and the projects it refers to compile for iOS.
 */
import { addAll } from '../lists.ts';
import { type RepoFiles, UnreadableFile } from '../types.ts';
import { surveyCheckout } from './checkout.ts';
import { isGlob, matchesGlob } from './glob.ts';
import { evaluateProject, locate, type MsbuildProject } from './msbuild.ts';
import { folderOf, isInside, relativeTo, sortPaths } from './paths.ts';

const MOST_PROJECTS = 60;

/** `platformFolder` is that of iOS in a project for several platforms; the folders beside it belong to the others. */
export function findCsharpSources(
  project: MsbuildProject,
  platformFolder: string | undefined,
  isSdk: boolean,
  files: RepoFiles,
): readonly string[] {
  const sources: string[] = [...compiledBy(project, platformFolder, isSdk, files)];
  const seen = new Set([project.file]);
  const waiting = referencesOf(project);
  for (const file of waiting) {
    if (seen.has(file) || seen.size >= MOST_PROJECTS || !files.has(file)) continue;
    seen.add(file);
    const referred = tryEvaluate(file, project, files);
    if (!referred || /^true$/i.test(referred.property('IsAppExtension')?.value ?? '')) continue;
    const isPlain =
      referred.property('TargetFramework') !== undefined || referred.property('TargetFrameworks') !== undefined;
    const folder = `${folderOf(file) === '' ? '' : `${folderOf(file)}/`}Platforms/iOS`;
    addAll(sources, compiledBy(referred, folder, isPlain, files));
    addAll(waiting, referencesOf(referred));
  }
  return sortPaths(sources);
}

function tryEvaluate(file: string, { property }: MsbuildProject, files: RepoFiles): MsbuildProject | undefined {
  const given = (name: string) => property(name)?.value ?? '';
  try {
    return evaluateProject(file, { Configuration: given('Configuration'), Platform: given('Platform') }, files);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return undefined;
  }
}

function referencesOf(project: MsbuildProject): string[] {
  return project.items('ProjectReference').flatMap((item) => locate(item.include, item.folder) ?? []);
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
    return surveyCheckout(files)
      .below(folder)
      .filter((file) => matchesGlob(relativeTo(path, folder), relativeTo(file, folder)));
  });
  if (!isSdk) return listed.filter(isCsharp);
  const inner = files.paths
    .filter((path) => /\.(?:cs|fs|vb)proj$/.test(path) && isInside(path, folder) && folderOf(path) !== folder)
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
