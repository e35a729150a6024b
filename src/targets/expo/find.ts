/**
 * Expo apps whose Xcode project is generated. Where `ios/` is committed it is what builds, and the Xcode way reports
 * it; what the configuration says otherwise is a drift. A committed `ios/` that is not uploaded builds nothing.
 */
import { readDeep, toPlist } from '../../read/javascript/values.ts';
import type { Build, Drift, PlistValue, RepoFiles, Resolved, Skipped, Target } from '../../types.ts';
import { findDrifts } from '../drift.ts';
import { foreignSources } from '../packages/foreign-sources.ts';
import { npmDependencies, versionRange } from '../packages/npm-packages.ts';
import { isInside, nameOf } from '../paths.ts';
import { textOf } from '../plist-paths.ts';
import type { Found, Way } from '../way.ts';
import { type ExpoConfig, findExpoFolders, readExpoConfig } from './config.ts';
import { isKeptFromEas } from './eas.ts';
import { assembleLists, type ExpoLists } from './lists.ts';
import { readExpoLocales } from './locales.ts';
import { findAppleTargets } from './targets.ts';

const CONFIGURATION = 'Release';

export const findExpoTargets: Way = (files, earlier) => {
  const found = findExpoFolders(files).map((folder) => findApp(folder, files, earlier));
  const unshipped = found.flatMap((app) => app.unshipped ?? []);
  return {
    targets: found.flatMap(({ targets }) => targets),
    skipped: found.flatMap(({ skipped }) => skipped),
    drifts: found.flatMap(({ drifts }) => drifts),
    ...(unshipped.length > 0 && { unshipped }),
  };
};

function findApp(folder: string, files: RepoFiles, earlier: Found): Found {
  const app = readExpoConfig(folder, files);
  const platforms = app.config.kind === 'object' ? toPlist(readDeep(app.config, ['platforms'])) : undefined;
  const isForPhones = platforms?.kind !== 'array' || platforms.value.some((item) => textOf(item) === 'ios');
  if (!isForPhones) return { targets: [], skipped: [], drifts: [] };

  const lists = assembleLists(app, files);
  const ios = folder === '' ? 'ios' : `${folder}/ios`;
  const committed = files.paths.find((path) => isInside(path, ios) && /\.xcodeproj\/project\.\w+$/.test(path));
  const isKept = committed !== undefined && isKeptFromEas(committed, folder, files);
  if (committed && !isKept) return { targets: [], skipped: [], drifts: driftsOf(app, lists, ios, earlier) };

  const name = nameOfApp(app);
  const skipped = lists.skipped.map((skip) => ({ ...skip, target: name }));
  const { localizations, skipped: unread } = readExpoLocales(app, files);
  const declaredManifest = readManifest(app);
  const unfollowed: Skipped[] = [];
  const build: Build = {
    configuration: CONFIGURATION,
    at: app.at,
    info: lists.info,
    entitlements: lists.entitlements,
    entitlementsFile: { state: 'absent', at: lists.entitlements.at },
    localizations,
    platforms: ['ios'],
    deploymentTarget: deploymentTargetOf(app),
    bundleIdentifier: resolveText(app, ['ios', 'bundleIdentifier']),
    manualSigning: false,
    sources: foreignSources(folder, files, unfollowed),
    flags: new Map([['DEBUG', false]]),
    ...(declaredManifest && { declaredManifest }),
  };
  const target: Target = {
    name,
    kind: 'app',
    project: app.file,
    at: app.at,
    builds: [build],
    shipping: CONFIGURATION,
    hosts: [],
    dependencies: app.package ? npmDependencies(app.package) : [],
  };
  const extensions = lists.hasAppleTargets ? findAppleTargets(app, target, files) : { targets: [], skipped: [] };
  return {
    targets: [target, ...extensions.targets],
    skipped: [...skipped, ...unread, ...unfollowed, ...extensions.skipped],
    drifts: [],
    ...(isKept && { unshipped: [ios] }),
  };
}

function nameOfApp({ config, declaredName, package: npm, folder, file }: ExpoConfig): string {
  const name = config.kind === 'object' ? toPlist(readDeep(config, ['name'])) : undefined;
  // a build of another kind has another name: `...(isPreview ? { name: 'Preview' } : {})`
  const own = name?.kind === 'unresolved' ? declaredName : textOf(name);
  const slug = config.kind === 'object' ? textOf(toPlist(readDeep(config, ['slug']))) : undefined;
  const packageName =
    npm?.folder === folder && npm.json.kind === 'dictionary' ? textOf(npm.json.value.get('name')?.value) : undefined;
  return own ?? slug ?? packageName ?? (nameOf(folder) || nameOf(file));
}

/** From which prebuild writes the privacy manifest. https://docs.expo.dev/guides/apple-privacy/ */
function readManifest({ config }: ExpoConfig): PlistValue | undefined {
  return config.kind === 'object' ? toPlist(readDeep(config, ['ios', 'privacyManifests'])) : undefined;
}

function resolveText({ config, at }: ExpoConfig, keys: readonly string[]): Resolved<string> {
  if (config.kind === 'unresolved') return { state: 'unresolved', reason: config.reason, at: config.at };
  const value = toPlist(readDeep(config, keys));
  const text = textOf(value);
  if (text !== undefined && value) return { state: 'known', value: text, at: value.at };
  return value?.kind === 'unresolved'
    ? { state: 'unresolved', reason: value.reason, at: value.at }
    : { state: 'absent', at };
}

/** What a project is generated for that sets nothing: the oldest iOS that the Expo SDK supports.
 *  https://docs.expo.dev/versions/latest/#support-for-android-and-ios-versions */
const OLDEST: ReadonlyMap<number, string> = new Map([
  [47, '13.0'],
  [48, '13.0'],
  [49, '13.0'],
  [50, '13.4'],
  [51, '13.4'],
  [52, '15.1'],
  [53, '15.1'],
  [54, '15.1'],
]);

function deploymentTargetOf(app: ExpoConfig): Resolved<string> {
  const { config, at } = app;
  if (config.kind === 'unresolved') return { state: 'unresolved', reason: config.reason, at: config.at };
  const plugins = readDeep(config, ['plugins']);
  for (const entry of plugins.kind === 'array' ? plugins.items : []) {
    const [name, props] = entry.kind === 'array' ? entry.items : [];
    if (name?.kind !== 'string' || name.value !== 'expo-build-properties' || !props) continue;
    const value = toPlist(readDeep(props, ['ios', 'deploymentTarget']));
    if (value?.kind === 'string') return { state: 'known', value: value.value, at: value.at };
    if (value) return { state: 'unresolved', reason: 'The deployment target cannot be evaluated', at: value.at };
  }
  const own = resolveText(app, ['ios', 'deploymentTarget']);
  if (own.state !== 'absent') return own;
  const range = textOf(toPlist(readDeep(config, ['sdkVersion']))) ?? (app.package && versionRange(app.package, 'expo'));
  const oldest = OLDEST.get(Number(/\d+/.exec(range ?? '')?.[0]));
  return oldest === undefined
    ? { state: 'unresolved', reason: 'Nothing sets the deployment target, and the Expo SDK’s own is not known', at }
    : { state: 'known', value: oldest, at };
}

/** A committed `ios/` wins. Only what the configuration says of HealthKit can differ from it. */
function driftsOf(app: ExpoConfig, lists: ExpoLists, ios: string, earlier: Found): readonly Drift[] {
  if (app.config.kind === 'unresolved') return [];
  const apps = earlier.targets.filter(
    ({ project, kind, builds }) =>
      kind === 'app' && isInside(project, ios) && builds.some(({ platforms }) => platforms.includes('ios')),
  );
  const name = nameOfApp(app).replace(/[\W_]+/g, '');
  const committed = apps.find((target) => target.name === name) ?? apps[0];
  if (!committed) return [];
  // prebuild keeps what it does not write; with `--clean` it makes the project anew, and whoever says something of
  // HealthKit in the configuration generates it
  const replaces = lists.entitlements.entries.has('com.apple.developer.healthkit');
  return findDrifts({ by: 'Expo', info: lists.info, entitlements: lists.entitlements, replaces }, committed);
}
