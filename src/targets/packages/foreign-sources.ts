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
import { bundledPackages } from './type-imports.ts';

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
  return [...(flutter && pub ? flutter.pubDependencies(pub, files) : []), ...(npm ? npmDependencies(npm) : [])];
}

/** Of a Cordova app without packages: what stands in `www/`. https://cordova.apache.org/docs/en/latest/guide/cli/ */
function webSources(projectFolder: string, files: RepoFiles): readonly string[] {
  const root = /^(.*?)\/?platforms\/ios$/.exec(projectFolder)?.[1];
  if (root === undefined) return [];
  const www = inFolder(root, 'www');
  return files.paths.filter(
    (path) => isInside(path, www) && SCRIPT.test(path) && !NO_SOURCE.test(relativeTo(path, www)),
  );
}

/** Pages too: they show no types, but the link to the privacy policy. */
const SCRIPT = /\.(?:[cm]?[jt]sx?|vue|svelte|html)$/;

/** Tests, stories, typings, and what tools have made of sources. Deep in an app, `tests/` may be about lab tests. */
const NO_SOURCE =
  /^(?:tests?|specs?|e2e|cypress|coverage|dist|build|web-build|docs|website)\/|(?:^|\/)(?:__\w+__|\.\w[^/]*|node_modules|Pods)\/|[.-](?:tests?|spec|stories|e2e|min|bundle|chunk)\.[cm]?[jt]sx?$|\.d\.[cm]?ts$|\.jsbundle$/;

/** Configuration of tools, scripts of developers, what runs elsewhere. Relative to the package. */
const NO_APP =
  /^(?:[^/]*\.config\.[cm]?[jt]s|\.?[^/]*rc\.[cm]?js|(?:android|ios|macos|windows|platforms|plugins|scripts)\/)/;
/** What Cordova runs while it builds; of any other app it is source. */
const OF_CORDOVA = /^hooks\//;

function packageSources(app: NpmPackage, files: RepoFiles, skipped: Skipped[]): readonly string[] {
  const { sources, cuts } = sourcesOfApp(app, files);
  for (const { file, reason } of cuts) skipped.push({ at: { file, line: 1, column: 1 }, reason, blocking: true });
  return sources;
}

interface PackagedSources {
  readonly sources: readonly string[];
  /** The files from which on they are not known. */
  readonly cuts: readonly { readonly file: string; readonly reason: string }[];
}

const ofApps = new WeakMap<NpmPackage, PackagedSources>();

/** Looked for once, for all the targets that are built from the package. */
function sourcesOfApp(app: NpmPackage, files: RepoFiles): PackagedSources {
  const known = ofApps.get(app);
  if (known) return known;
  const { packages, cutAt } = localPackages(app, files);
  const bundled = bundledPackages(app, packages, (one) => scriptsOf(one, files), files);
  const own = bundled.flatMap((one) => scriptsOf(one, files));
  const natives = packages.flatMap((one) => nativeModules(app, one, files));
  const outside = importedOutside(own, files);
  const unknown = `${app.file} is built from is not known: too many`;
  const cuts = [
    ...(cutAt ? [{ file: cutAt.file, reason: `Which packages ${unknown} need one another to be followed.` }] : []),
    ...(outside.cutAt === undefined
      ? []
      : [{ file: outside.cutAt, reason: `Which files ${unknown} imports lead to none.` }]),
  ];
  const found = { sources: [...own, ...outside.sources, ...natives], cuts };
  ofApps.set(app, found);
  return found;
}

const scripts = new WeakMap<NpmPackage, readonly string[]>();

/** Looked for once, for all the apps that are built from the package. */
function scriptsOf(one: NpmPackage, files: RepoFiles): readonly string[] {
  const known = scripts.get(one);
  if (known) return known;
  const inner = new Set(packagesInside(one, files).map(({ folder }) => folder));
  const isCordova = hasFile(files, one.folder, 'config.xml');
  const found = surveyCheckout(files)
    .below(one.folder)
    .filter(
      (path) =>
        isScript(relativeTo(path, one.folder), isCordova) && !foldersUp(folderOf(path)).some((up) => inner.has(up)),
    );
  scripts.set(one, found);
  return found;
}

function isScript(path: string, isCordova: boolean): boolean {
  return SCRIPT.test(path) && !NO_SOURCE.test(path) && !NO_APP.test(path) && !(isCordova && OF_CORDOVA.test(path));
}

function hasFile(files: RepoFiles, folder: string, name: string): boolean {
  return files.has(inFolder(folder, name));
}
