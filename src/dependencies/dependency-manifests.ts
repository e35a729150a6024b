/**
 * The privacy manifests that come with dependencies, where those are in the checkout.
 */
import { readPlist } from '../read/plist.ts';
import type { PrivacyManifest, RepoFiles, Target, TargetName } from '../types.ts';
import { attempt } from './attempt.ts';
import { findDependencyFolder } from './dependency-folder.ts';
import { listFolder } from './native-code.ts';

type Linking = Pick<Target, 'name' | 'project' | 'dependencies'>;

/** The manifests below the folders of what targets link, each once. */
export function findDependencyManifests(targets: readonly Linking[], files: RepoFiles): readonly PrivacyManifest[] {
  const folders = new Map<string, { readonly name: string; readonly targets: TargetName[] }>();
  for (const { name, project, dependencies } of targets) {
    for (const dependency of dependencies) {
      const folder = findDependencyFolder(dependency, files);
      if (folder === undefined) continue;
      const one = folders.get(folder) ?? { name: dependency.name, targets: [] };
      folders.set(folder, one);
      if (!one.targets.some((other) => other.name === name && other.project === project)) {
        one.targets.push({ name, project });
      }
    }
  }
  return [...folders].flatMap(([folder, { name, targets: owners }]) =>
    listFolder(folder, files)
      .filter(
        (path) =>
          path.endsWith('.xcprivacy') && !/\/(?:node_modules|Examples?|Tests?)\//i.test(path.slice(folder.length)),
      )
      .flatMap((path): PrivacyManifest[] => {
        const content = attempt(() => readPlist(files.bytes(path), path));
        if (content?.kind !== 'dictionary') return [];
        return [{ path, form: 'xcprivacy', content, dependency: name, targets: owners }];
      }),
  );
}
