/**
 * Capacitor: `capacitor.config`, beside which `npx cap add ios` makes an Xcode project once. Mostly that is committed; where
 * it is not, the lists and sources of its folder tell what it declares, and where those are not either, that is not known,
 * and what its plugins and pages do is.
 * https://capacitorjs.com/docs/config
 */
import { addAll } from '../lists.ts';
import { openReading } from '../read/javascript/literals.ts';
import { fromPlist, hasEntries, type JsValue, readDeep } from '../read/javascript/values.ts';
import { readJson } from '../read/json.ts';
import type { Build, RepoFiles, Skipped, Target } from '../types.ts';
import { resolvePath, surveyCheckout } from './checkout.ts';
import { jsFuelOf } from './js-fuel.ts';
import { findLooseTargets } from './loose/find.ts';
import { foreignSources } from './packages/foreign-sources.ts';
import { dependsOn, findPackages, npmDependencies } from './packages/npm-packages.ts';
import { folderOf, inFolder, isInside, nameOf, sortPaths } from './paths.ts';
import { lookUp, textOf, tryRead } from './plist-paths.ts';
import { makeUnknownPropertyList } from './property-list.ts';
import type { Found, Wanted, Way } from './way.ts';

const CONFIG = /(?:^|\/)capacitor\.config\.(?:json|[cm]?[jt]s)$/;
const NATIVE = /\.(?:swift|mm?|h)$/;
const PAGE = /\.(?:[cm]?js|html)$/;
const NO_SOURCE = /(?:^|\/)(?:\w*Tests|Pods|node_modules)\/|\.min\.js$/;

export const findCapacitorTargets: Way = (files, earlier, wanted) => {
  const skipped: Skipped[] = [];
  const targets = files.paths
    .filter((path) => CONFIG.test(path))
    .flatMap((file) => readApp(file, files, earlier, skipped, wanted));
  return { targets, skipped, drifts: [] };
};

function readApp(
  file: string,
  files: RepoFiles,
  earlier: Found,
  skipped: Skipped[],
  wanted: Wanted | undefined,
): readonly Target[] {
  const folder = folderOf(file);
  const config = readConfig(file, files);
  const project = resolvePath(folder, textIn(config, 'ios', 'path') ?? 'ios') ?? inFolder(folder, 'ios');
  // an app of Cordova that is being moved has a config.xml beside it
  const isDeclared = (one: Target): boolean => isInside(one.project, project) || folderOf(one.project) === folder;
  if (earlier.targets.some((one) => one.kind === 'app' && isDeclared(one))) return [];
  const npm = findPackages(files).find((one) => one.folder === folder);
  const plugins = findPlugins(folder, files);
  if (plugins.length === 0 && !(npm && dependsOn(npm, '@capacitor/ios'))) return [];

  const loose = findLooseTargets(files, wanted, project);
  if (loose.targets.some(({ kind }) => kind === 'app')) {
    addAll(skipped, loose.skipped);
    return loose.targets;
  }
  const at = { file, line: 1, column: 1 };
  const name = textIn(config, 'appName') ?? (nameOf(folder) || 'App');
  const unknown = { reason: `The Xcode project of ${name} is not in the repository: \`npx cap add ios\` makes it`, at };
  const build: Build = {
    configuration: 'Release',
    at,
    info: makeUnknownPropertyList(unknown),
    entitlements: makeUnknownPropertyList(unknown),
    entitlementsFile: { state: 'unresolved', ...unknown },
    isUnmade: true,
    localizations: [],
    platforms: ['ios'],
    deploymentTarget: { state: 'unresolved', ...unknown },
    bundleIdentifier: { state: 'unresolved', ...unknown },
    manualSigning: false,
    sources: sortPaths([
      ...new Set([
        ...(npm
          ? foreignSources(project, files, skipped)
          : pagesIn(resolvePath(folder, textIn(config, 'webDir') ?? ''), files)),
        ...plugins,
      ]),
    ]),
    flags: new Map([['DEBUG', false]]),
  };
  const dependencies = npm ? npmDependencies(npm) : [];
  return [{ name, kind: 'app', project: file, at, builds: [build], shipping: 'Release', hosts: [], dependencies }];
}

function readConfig(file: string, files: RepoFiles): JsValue | undefined {
  if (file.endsWith('.json')) {
    const read = tryRead(files, file, readJson);
    return 'value' in read ? fromPlist(read.value) : undefined;
  }
  const reading = openReading({
    resolve: () => undefined,
    bytes: (path) => files.bytes(path),
    fuel: jsFuelOf(files),
  });
  const exported = reading.readModule(file);
  return hasEntries(exported) ? (exported.entries.get('default')?.value ?? exported) : exported;
}

function textIn(config: JsValue | undefined, ...keys: readonly string[]): string | undefined {
  const value = config && readDeep(config, keys);
  return value?.kind === 'string' ? value.value : undefined;
}

/** What stands in the plugins below the app: packages that say where their code for iOS lies. Such are the app's own. */
function findPlugins(folder: string, files: RepoFiles): readonly string[] {
  return findPackages(files).flatMap((one) => {
    const source = textOf(lookUp(one.json, 'capacitor', 'ios', 'src'));
    const path = source === undefined || !isInside(one.folder, folder) ? undefined : resolvePath(one.folder, source);
    return path === undefined ? [] : filesIn(path, NATIVE, files);
  });
}

function pagesIn(path: string | undefined, files: RepoFiles): readonly string[] {
  return path === undefined ? [] : filesIn(path, PAGE, files);
}

function filesIn(folder: string, kind: RegExp, files: RepoFiles): readonly string[] {
  return surveyCheckout(files)
    .below(folder)
    .filter((path) => kind.test(path) && !NO_SOURCE.test(path));
}
