/**
 * The sources of an app that Xcode does not compile: JavaScript of React Native, Capacitor and their like, Dart of
 * Flutter, Kotlin of Kotlin Multiplatform. An `ios/` folder is a plain Xcode project to them, and half of the app.
 */
import type { Dependency, RepoFiles, Skipped } from '../../types.ts';
import { surveyCheckout } from '../checkout.ts';
import { folderOf, foldersUp, inFolder, isInside, relativeTo, sortPaths } from '../paths.ts';
import type { Flutter } from '../way.ts';
import { kotlinSources } from './kotlin-sources.ts';
import { nativeModules } from './native-modules.ts';
import { findAppPackage, localPackages, type NpmPackage, npmDependencies, packagesInside } from './npm-packages.ts';
import { importedOutside } from './outside-imports.ts';

/** The files outside the Xcode project in `projectFolder` that are compiled or bundled into its apps, sorted. What is not
 *  followed to the end goes to `skipped`. */
export function foreignSources(
  projectFolder: string,
  files: RepoFiles,
  skipped: Skipped[],
  flutter?: Flutter,
): readonly string[] {
  const pub = flutter?.findFlutterPackage(projectFolder, files);
  const npm = findAppPackage(projectFolder, files);
  return sortPaths([
    ...(flutter && pub ? flutter.pubSources(pub, files) : []),
    ...(npm ? packageSources(npm, files, skipped) : webSources(projectFolder, files)),
    ...kotlinSources(projectFolder, files),
  ]);
}

/** What the packages around the Xcode project in `projectFolder` bring into its apps. */
export function foreignDependencies(projectFolder: string, files: RepoFiles, flutter?: Flutter): readonly Dependency[] {
  const pub = flutter?.findFlutterPackage(projectFolder, files);
  const npm = findAppPackage(projectFolder, files);
  return [...(flutter && pub ? flutter.pubDependencies(pub) : []), ...(npm ? npmDependencies(npm) : [])];
}

/** Of a Cordova app without packages: what stands in `www/`. https://cordova.apache.org/docs/en/latest/guide/cli/ */
function webSources(projectFolder: string, files: RepoFiles): readonly string[] {
  const root = /^(.*?)\/?platforms\/ios$/.exec(projectFolder)?.[1];
  if (root === undefined) return [];
  const www = inFolder(root, 'www');
  return files.paths.filter((path) => isInside(path, www) && SCRIPT.test(path) && !isNoSource(relativeTo(path, www)));
}

/** Pages too: they show no types, but the link to the privacy policy. */
const SCRIPT = /\.(?:[cm]?[jt]sx?|vue|svelte|html)$/;

/** Tests, stories, typings, and what tools have made of sources. */
const NO_SOURCE =
  /^(?:coverage|dist|build|web-build)\/|(?:^|\/)(?:__\w+__|\.\w[^/]*|node_modules|Pods)\/|[.-](?:tests?|spec|stories|e2e|min|bundle|chunk)\.[cm]?[jt]sx?$|\.d\.[cm]?ts$|\.jsbundle$/;
/** Relative to the package. Deep in an app, `tests/` may be about lab tests. */
const OF_TESTS = /^(?:tests?|specs?|e2e|cypress|docs|website)\//;

/** Configuration of tools, scripts of developers, what runs elsewhere. Relative to the package. */
const OF_TOOLS = /^(?:[^/]*\.config\.[cm]?[jt]s|\.?[^/]*rc\.[cm]?js)/;
const ELSEWHERE = /^(?:android|ios|macos|windows|platforms|plugins|scripts)\//;
/** What Cordova runs while it builds; of any other app it is source. */
const OF_CORDOVA = /^hooks\//;

function packageSources(app: NpmPackage, files: RepoFiles, skipped: Skipped[]): readonly string[] {
  const { packages, cutAt } = localPackages(app, files);
  if (cutAt) {
    const reason = `Which packages ${app.file} is built from is not known: too many need one another to be followed.`;
    skipped.push({ at: { file: cutAt.file, line: 1, column: 1 }, reason, blocking: true });
  }
  const scripts = packages.map((one) => scriptsOf(one, files));
  const own = scripts.flatMap((one) => one.own);
  const beside = scripts.flatMap((one) => one.beside);
  const folders = packages.map(({ folder }) => folder);
  return [
    ...own,
    ...importedOutside(own, { folders, beside }, files),
    ...packages.flatMap((one) => nativeModules(app, one, files)),
  ];
}

interface Scripts {
  readonly own: readonly string[];
  /** What lies in the package too and is part of an app only where that imports it: the `specs/` of React Native's
   *  modules have the name of a folder of tests. https://reactnative.dev/docs/turbo-native-modules-introduction */
  readonly beside: readonly string[];
}

const scriptsIn = new WeakMap<NpmPackage, Scripts>();

/** Looked for once, for all the apps that are built from the package. */
function scriptsOf(one: NpmPackage, files: RepoFiles): Scripts {
  const known = scriptsIn.get(one);
  if (known) return known;
  const inner = new Set(packagesInside(one, files).map(({ folder }) => folder));
  const isCordova = hasFile(files, one.folder, 'config.xml');
  const own: string[] = [];
  const beside: string[] = [];
  for (const path of surveyCheckout(files).below(one.folder)) {
    const inPackage = relativeTo(path, one.folder);
    if (!SCRIPT.test(path) || NO_SOURCE.test(inPackage) || OF_TOOLS.test(inPackage)) continue;
    const isElsewhere = OF_TESTS.test(inPackage) || ELSEWHERE.test(inPackage);
    const isOther = foldersUp(folderOf(path)).some((up) => inner.has(up));
    const isBuilding = isCordova && OF_CORDOVA.test(inPackage);
    (isElsewhere || isOther || isBuilding ? beside : own).push(path);
  }
  const found = { own, beside };
  scriptsIn.set(one, found);
  return found;
}

function isNoSource(path: string): boolean {
  return NO_SOURCE.test(path) || OF_TESTS.test(path);
}

function hasFile(files: RepoFiles, folder: string, name: string): boolean {
  return files.has(inFolder(folder, name));
}
