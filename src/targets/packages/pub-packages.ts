/**
 * Flutter: the pub package of an app, and those of the repository that it is built from.
 */
import { bufferOf } from '../../bytes.ts';
import { readYaml } from '../../read/yaml.ts';
import { type Dependency, type PlistValue, type RepoFiles, UnreadableFile } from '../../types.ts';
import { resolvePath } from '../checkout.ts';
import { folderOf, foldersUp, inFolder, isInside, nameOf, relativeTo } from '../paths.ts';
import { entriesOf, lookUp, readIfPossible, textOf } from '../plist-paths.ts';
import type { PubPackage } from '../way.ts';

const packagesOf = new WeakMap<RepoFiles, readonly PubPackage[]>();

function findPackages(files: RepoFiles): readonly PubPackage[] {
  const known = packagesOf.get(files);
  if (known) return known;
  const packages = files.paths
    .filter((path) => nameOf(path) === 'pubspec.yaml')
    .flatMap((file) => {
      const yaml = readIfPossible(files, file, readYaml);
      return yaml?.kind === 'dictionary' ? [{ folder: folderOf(file), file, yaml }] : [];
    });
  packagesOf.set(files, packages);
  return packages;
}

/** The nearest package around a folder, where it is one of Flutter. */
export function findFlutterPackage(folder: string, files: RepoFiles): PubPackage | undefined {
  for (const around of foldersUp(folder)) {
    const found = findPackages(files).find((candidate) => candidate.folder === around);
    if (found) return lookUp(found.yaml, 'dependencies', 'flutter') ? found : undefined;
  }
  return undefined;
}

/** The Dart files of a package and of the packages of this repository that it depends on, by path or workspace; with
 *  the native code of those that are nobody else's. */
export function pubSources(app: PubPackage, files: RepoFiles): readonly string[] {
  const packages = findPackages(files);
  const found = [app];
  for (const one of found) {
    const overrides = readIfPossible(files, inFolder(one.folder, 'pubspec_overrides.yaml'), readYaml);
    // An old plugin's example has the plugin among the dev_dependencies.
    for (const section of ['dependencies', 'dev_dependencies', 'dependency_overrides']) {
      const own = [one.yaml, ...(overrides && section === 'dependency_overrides' ? [overrides] : [])];
      for (const { key, value } of own.flatMap((yaml) => [...entriesOf(lookUp(yaml, section)).values()])) {
        const path = textOf(lookUp(value, 'path'));
        const folder = path === undefined ? undefined : resolvePath(one.folder, path);
        const local = packages.find(({ folder: other, yaml }) =>
          path === undefined ? section === 'dependencies' && isWorkspaceMember(yaml, key) : other === folder,
        );
        if (local && !found.includes(local)) found.push(local);
      }
    }
  }
  const own = found.filter((one) => one !== app && isOwn(one, app)).map(({ folder }) => folder);
  return files.paths.filter((path) => {
    if (path.endsWith('.dart')) return found.some(({ folder }) => isSource(path, folder, files));
    return NATIVE.test(path) && own.some((folder) => isInside(path, folder) && isNative(relativeTo(path, folder)));
  });
}

const NATIVE = /\.(?:swift|mm?)$/;

function isNative(path: string): boolean {
  return /^(?:ios|darwin)\//.test(path) && !/(?:^|\/)(?:Tests?|example|Pods)\//i.test(path);
}

/** Inside the app's folder or around it, as a plugin is around its example; or never published. Any other published plugin
 *  is a library, and its native code the library's. */
function isOwn({ folder, yaml }: PubPackage, app: PubPackage): boolean {
  if (folder !== app.folder && (isInside(folder, app.folder) || isInside(app.folder, folder))) return true;
  return textOf(lookUp(yaml, 'publish_to')) === 'none';
}

/** https://dart.dev/tools/pub/workspaces */
function isWorkspaceMember(yaml: PlistValue, name: string): boolean {
  return textOf(lookUp(yaml, 'name')) === name && textOf(lookUp(yaml, 'resolution')) === 'workspace';
}

/** What tools make beside sources says nothing new, but for what Pigeon makes: who calls native code, and by which name. */
function isSource(path: string, folder: string, files: RepoFiles): boolean {
  if (!isInside(path, folder) || !/^lib\//.test(relativeTo(path, folder))) return false;
  return (
    !/\.(?:g|freezed|mocks|gr|config)\.dart$/.test(path) || (path.endsWith('.g.dart') && sendsMessages(path, files))
  );
}

function sendsMessages(path: string, files: RepoFiles): boolean {
  try {
    return bufferOf(files.bytes(path)).includes('BasicMessageChannel');
  } catch (error) {
    if (error instanceof UnreadableFile) return false;
    throw error;
  }
}

export function pubDependencies({ yaml, folder: around }: PubPackage, files: RepoFiles): readonly Dependency[] {
  const packages = findPackages(files);
  return [...entriesOf(lookUp(yaml, 'dependencies')).values()]
    .filter(({ value }) => lookUp(value, 'sdk') === undefined)
    .map(({ key, keyAt, value }) => {
      const version = textOf(value) ?? textOf(lookUp(value, 'version'));
      const path = textOf(lookUp(value, 'path'));
      const folder = path === undefined ? undefined : resolvePath(around, path);
      const isHere = folder !== undefined && packages.some((one) => one.folder === folder);
      const dependency = { name: key, manager: 'pub' as const, at: keyAt, ...(isHere && { folder }) };
      return { ...dependency, ...(version !== undefined && { version }) };
    });
}
