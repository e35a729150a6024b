/**
 * The npm packages of a repository: which one an app belongs to, and which others of the repository it is built from.
 */
import { readJson } from '../../read/json.ts';
import type { Dependency, PlistValue, RepoFiles } from '../../types.ts';
import { resolvePath, surveyCheckout } from '../checkout.ts';
import { folderOf, foldersUp, inFolder, nameOf } from '../paths.ts';
import { entriesOf, lookUp, readIfPossible, textOf } from '../plist-paths.ts';

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

interface Packages {
  /** In path order. */
  readonly all: readonly NpmPackage[];
  readonly byFolder: ReadonlyMap<string, NpmPackage>;
  /** The first of each name. */
  readonly byName: ReadonlyMap<string, NpmPackage>;
  /** What each package is built from directly, once it was asked for. */
  readonly needs: Map<NpmPackage, readonly NpmPackage[]>;
  /** How many packages may still be followed: each app follows its own way through them. */
  left: number;
}

const MOST_FOLLOWED = 200_000;

const packagesOf = new WeakMap<RepoFiles, Packages>();

/** Every package of the repository's own, in path order. */
export function findPackages(files: RepoFiles): readonly NpmPackage[] {
  return indexPackages(files).all;
}

/** The package of a folder. */
export function packageIn(folder: string, files: RepoFiles): NpmPackage | undefined {
  return indexPackages(files).byFolder.get(folder);
}

/** The first package of a name. */
export function packageNamed(name: string, files: RepoFiles): NpmPackage | undefined {
  return indexPackages(files).byName.get(name);
}

function indexPackages(files: RepoFiles): Packages {
  const known = packagesOf.get(files);
  if (known) return known;
  const packages = files.paths
    .filter((path) => nameOf(path) === 'package.json')
    .flatMap((file) => {
      const json = readIfPossible(files, file, readJson);
      return json?.kind === 'dictionary' ? [{ folder: folderOf(file), file, json }] : [];
    });
  const byName = new Map<string, NpmPackage>();
  for (const one of packages) {
    const name = textOf(lookUp(one.json, 'name'));
    if (name !== undefined && !byName.has(name)) byName.set(name, one);
  }
  const byFolder = new Map(packages.map((one) => [one.folder, one]));
  const index = { all: packages, byFolder, byName, needs: new Map(), left: MOST_FOLLOWED };
  packagesOf.set(files, index);
  return index;
}

/** The package around a folder that makes an app of JavaScript; undefined for a native app, whatever its tooling. */
export function findAppPackage(folder: string, files: RepoFiles): NpmPackage | undefined {
  for (const around of foldersUp(folder)) {
    const found = packageIn(around, files);
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
export function versionRange({ json }: Pick<NpmPackage, 'json'>, name: string): string | undefined {
  return SECTIONS.map((section) => textOf(lookUp(json, section, name))).find((range) => range !== undefined);
}

/** A `package.json` that only names a folder for imports does not make it another package. */
export function isSeparate({ json }: NpmPackage): boolean {
  return [...SECTIONS, 'scripts', 'main', 'exports', 'workspaces'].some((key) => entriesOf(json).has(key));
}

export interface LocalPackages {
  readonly packages: readonly NpmPackage[];
  /** The package whose needs were not followed any more. */
  readonly cutAt?: NpmPackage;
}

/** The packages of this repository that a package is built from, itself first: by workspace name, or by path. */
export function localPackages(app: NpmPackage, files: RepoFiles): LocalPackages {
  const index = indexPackages(files);
  const found = new Set([app]);
  for (const one of found) {
    const needs = index.needs.get(one) ?? directPackages(one, files);
    index.needs.set(one, needs);
    index.left -= 1 + needs.length;
    if (index.left < 0) return { packages: [...found], cutAt: one };
    for (const next of needs) found.add(next);
  }
  return { packages: [...found] };
}

/** Those that a package itself says it needs. */
export function directPackages(one: NpmPackage, files: RepoFiles): readonly NpmPackage[] {
  const listed = (section: string): readonly NpmPackage[] =>
    [...entriesOf(lookUp(one.json, section)).values()].flatMap(
      ({ key, value }) => findLocal(files, one, key, textOf(value) ?? '') ?? [],
    );
  // Cordova keeps plugins among the devDependencies.
  const plugins = listed('devDependencies').filter((local) => isCordovaPlugin(local, files));
  return [...listed('dependencies'), ...listed('optionalDependencies'), ...plugins];
}

export function isCordovaPlugin({ folder }: NpmPackage, files: RepoFiles): boolean {
  return files.has(inFolder(folder, 'plugin.xml'));
}

function findLocal(files: RepoFiles, from: NpmPackage, name: string, range: string): NpmPackage | undefined {
  const path = /^(?:(?:file|link|portal):|(?=\.{1,2}(?:\/|$)))(.*)$/.exec(range)?.[1];
  if (path !== undefined) {
    const folder = resolvePath(from.folder, path);
    return folder === undefined ? undefined : packageIn(folder, files);
  }
  if (/^(?:git|https?|github|npm):/.test(range)) return undefined;
  return packageNamed(name, files);
}

/** What a package depends on at run time, as a target's dependencies. */
export function npmDependencies({ json }: NpmPackage): readonly Dependency[] {
  return [...entriesOf(lookUp(json, 'dependencies')).values()].map(({ key, keyAt, value }) => {
    const range = textOf(value);
    const [, real, ofReal] = /^npm:(@?[^@]+)(?:@(.*))?$/.exec(range ?? '') ?? [];
    const version = real === undefined ? range : ofReal;
    return { name: real ?? key, manager: 'npm', at: keyAt, ...(version !== undefined && { version }) };
  });
}

/** The packages that lie inside another one and are none of it. */
export function packagesInside({ folder }: NpmPackage, files: RepoFiles): readonly NpmPackage[] {
  return surveyCheckout(files)
    .below(folder)
    .flatMap((path) => (nameOf(path) === 'package.json' ? (packageIn(folderOf(path), files) ?? []) : []))
    .filter((inner) => inner.folder !== folder && isSeparate(inner));
}
