/**
 * What lock files add to the dependencies that targets name themselves: what those need in turn, where all of it is
 * linked.
 */
import { readCartfileResolved } from '../read/cartfile-resolved.ts';
import type { LockedPackage } from '../read/locked.ts';
import { readNugetLock } from '../read/nuget-lock.ts';
import { readPodfileLock } from '../read/podfile.ts';
import type { Dependency, RepoFiles, Target } from '../types.ts';
import { attempt } from './attempt.ts';
import { foldersUp, join } from './folders.ts';

/** The targets with everything that their lock files say is linked into them, in the order they are given. */
export async function completeDependencies(targets: readonly Target[], files: RepoFiles): Promise<readonly Target[]> {
  const isFlutter = targets.some(({ dependencies }) => dependencies.some(({ manager }) => manager === 'pub'));
  // brings the reader of YAML, which is large
  const pub = isFlutter ? await import('../read/pubspec-lock.ts') : undefined;
  return targets.map((target) => {
    const added = [
      ...(pub ? fromLock(target, 'pub', 'pubspec.lock', pub.readPubspecLock, files) : []),
      ...fromLock(target, 'nuget', 'packages.lock.json', readNugetLock, files),
      ...fromCartfile(target, files),
      ...fromPods(target, targets, files),
    ];
    if (added.length === 0) return target;
    const known = new Map(added.map((one) => [keyOf(one), one]));
    for (const one of target.dependencies) {
      const locked = known.get(keyOf(one));
      known.set(keyOf(one), { ...one, ...(locked?.version !== undefined && { version: locked.version }) });
    }
    const sorted = [...known].sort(([a], [b]) => (a < b ? -1 : 1));
    return { ...target, dependencies: sorted.map(([, one]) => one) };
  });
}

function keyOf({ manager, name }: Dependency): string {
  return `${manager}\0${name}`;
}

type Reader = (bytes: Uint8Array, file: string) => readonly LockedPackage[];

/** Flutter and .NET link what their packages need, and what those need. */
function fromLock(
  { dependencies }: Target,
  manager: Dependency['manager'],
  name: string,
  read: Reader,
  files: RepoFiles,
): readonly Dependency[] {
  const declared = dependencies.find((one) => one.manager === manager)?.at.file;
  const file = foldersUp(declared ?? '')
    .map((folder) => join(folder, name))
    .find((one) => files.has(one));
  if (declared === undefined || file === undefined) return [];
  return (attempt(() => read(files.bytes(file), file)) ?? [])
    .filter(({ wantedBy }) => wantedBy !== 'development')
    .map(({ name: other, version, at }) => ({ name: other, manager, version, at }));
}

/** The versions of the frameworks that Carthage makes. */
function fromCartfile({ dependencies, project }: Target, files: RepoFiles): readonly Dependency[] {
  const frameworks = dependencies.filter(({ manager }) => manager === 'carthage');
  if (frameworks.length === 0) return [];
  const file = foldersUp(project)
    .map((folder) => join(folder, 'Cartfile.resolved'))
    .find((one) => files.has(one));
  const locked = file === undefined ? [] : (attempt(() => readCartfileResolved(files.bytes(file), file)) ?? []);
  return frameworks.flatMap((framework): Dependency[] => {
    const version = locked.find(({ name }) => name === framework.name)?.version;
    return version === undefined ? [] : [{ ...framework, version }];
  });
}

/** These put into a target whatever pods the packages of the app need: the Podfile does not name them. */
const AUTOLINKING =
  /\b(?:use_native_modules!|use_expo_modules!|flutter_install_all_ios_pods|flutter_install_ios_plugin_pods)|\.flutter-plugins\b/;

function fromPods(target: Target, targets: readonly Target[], files: RepoFiles): readonly Dependency[] {
  const hasForeign = target.dependencies.some(({ manager }) => manager === 'npm' || manager === 'pub');
  if (target.kind !== 'app' || !hasForeign || !target.project.endsWith('.xcodeproj')) return [];
  const folder = foldersUp(target.project).find((one) => files.has(join(one, 'Podfile')));
  const lock = folder === undefined ? '' : join(folder, 'Podfile.lock');
  if (folder === undefined || !files.has(lock)) return [];
  if (!AUTOLINKING.test(attempt(() => Buffer.from(files.bytes(join(folder, 'Podfile'))).toString('utf8')) ?? ''))
    return [];

  const elsewhere = new Set(
    targets
      .filter((other) => other !== target && other.project === target.project)
      .flatMap(({ dependencies }) =>
        dependencies.filter(({ manager }) => manager === 'cocoapods').map((one) => one.name),
      ),
  );
  const locked = attempt(() => readPodfileLock(files.bytes(lock), lock)) ?? new Map();
  return [...locked]
    .filter(([name]) => !elsewhere.has(name))
    .map(([name, { version, at }]) => ({ name, manager: 'cocoapods', version, at }));
}
