/**
 * The npm packages of a repository: which one an app belongs to, and which others of the repository it is built from.
 */
import { readJson } from '../read/json.ts';
import type { Dependency, PlistValue, RepoFiles } from '../types.ts';
import { resolvePath } from './checkout.ts';
import { entriesOf, lookUp, readIfPossible, textOf } from './look-up.ts';
import { folderOf, foldersUp, inFolder, isInside, nameOf } from './paths.ts';

export interface NpmPackage {
  readonly folder: string;
  readonly file: string;
  readonly json: PlistValue;
}

/** An app whose package depends on one of these runs its JavaScript. */
const FRAMEWORKS = [
  ...['react-native', 'expo', 'react-native-macos', '@react-native/core'],
  ...['@capacitor/core', '@capacitor/ios', 'cordova', 'cordova-ios', 'cordova-android'],
  ...[
    'ionic-angular',
    '@ionic/angular',
    '@ionic/react',
    '@ionic/vue',
    '@ionic-native/core',
    '@awesome-cordova-plugins/core',
  ],
  ...['@nativescript/core', '@nativescript/ios', 'nativescript', 'tns-core-modules', 'tns-ios'],
];

const SECTIONS = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'];

const packagesOf = new WeakMap<RepoFiles, readonly NpmPackage[]>();

/** Every package of the repository's own, in path order. */
export function findPackages(files: RepoFiles): readonly NpmPackage[] {
  const known = packagesOf.get(files);
  if (known) return known;
  const packages = files.paths
    .filter((path) => nameOf(path) === 'package.json')
    .flatMap((file) => {
      const json = readIfPossible(files, file, readJson);
      return json?.kind === 'dictionary' ? [{ folder: folderOf(file), file, json }] : [];
    });
  packagesOf.set(files, packages);
  return packages;
}

/** The package around a folder that makes an app of JavaScript; undefined for a native app, whatever its tooling. */
export function findAppPackage(folder: string, files: RepoFiles): NpmPackage | undefined {
  const packages = findPackages(files);
  for (const around of foldersUp(folder)) {
    const found = packages.find((candidate) => candidate.folder === around);
    if (found && FRAMEWORKS.some((name) => dependsOn(found, name))) return found;
    // A package with dependencies of its own and no framework is something else: a server, a site.
    if (found && isSeparate(found) && around !== '') return undefined;
  }
  return undefined;
}

export function dependsOn({ json }: NpmPackage, name: string): boolean {
  return SECTIONS.some((section) => lookUp(json, section, name) !== undefined);
}

/** The version range of a dependency as `package.json` has it. */
export function versionRange({ json }: NpmPackage, name: string): string | undefined {
  return SECTIONS.map((section) => textOf(lookUp(json, section, name))).find((range) => range !== undefined);
}

/** A `package.json` that only names a folder for imports does not make it another package. */
export function isSeparate({ json }: NpmPackage): boolean {
  return [...SECTIONS, 'scripts', 'main', 'exports', 'workspaces'].some((key) => entriesOf(json).has(key));
}

/** The packages of this repository that a package is built from, itself first: by workspace name, or by path. */
export function localPackages(app: NpmPackage, files: RepoFiles): readonly NpmPackage[] {
  const packages = findPackages(files);
  const found = [app];
  for (const one of found) {
    for (const section of ['dependencies', 'optionalDependencies']) {
      for (const { key, value } of entriesOf(lookUp(one.json, section)).values()) {
        const local = findLocal(packages, one, key, textOf(value) ?? '');
        if (local && !found.includes(local)) found.push(local);
      }
    }
    // Cordova keeps plugins among the devDependencies.
    for (const { key, value } of entriesOf(lookUp(one.json, 'devDependencies')).values()) {
      const local = findLocal(packages, one, key, textOf(value) ?? '');
      if (local && isCordovaPlugin(local, files) && !found.includes(local)) found.push(local);
    }
  }
  return found;
}

export function isCordovaPlugin({ folder }: NpmPackage, files: RepoFiles): boolean {
  return files.has(inFolder(folder, 'plugin.xml'));
}

function findLocal(
  packages: readonly NpmPackage[],
  from: NpmPackage,
  name: string,
  range: string,
): NpmPackage | undefined {
  const path = /^(?:(?:file|link|portal):|(?=\.{1,2}(?:\/|$)))(.*)$/.exec(range)?.[1];
  if (path !== undefined) {
    const folder = resolvePath(from.folder, path);
    return packages.find((candidate) => candidate.folder === folder);
  }
  if (/^(?:git|https?|github|npm):/.test(range)) return undefined;
  return packages.find(({ json }) => textOf(lookUp(json, 'name')) === name);
}

/** What a package depends on at run time, as a target's dependencies. */
export function npmDependencies({ json }: NpmPackage): readonly Dependency[] {
  return [...entriesOf(lookUp(json, 'dependencies')).values()].map(({ key, keyAt, value }) => {
    const version = textOf(value);
    return { name: key, manager: 'npm', at: keyAt, ...(version !== undefined && { version }) };
  });
}

/** The packages that lie inside another one and are none of it. */
export function packagesInside({ folder }: NpmPackage, files: RepoFiles): readonly NpmPackage[] {
  return findPackages(files).filter(
    (inner) => inner.folder !== folder && isInside(inner.folder, folder) && isSeparate(inner),
  );
}
