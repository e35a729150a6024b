/**
 * Expo apps whose Xcode project is generated. Where `ios/` is committed it is what builds, and the Xcode way reports
 * it; what the configuration says otherwise is a drift.
 */
import { type JsValue, readDeep, toEntries, toPlist, unresolved } from '../read/js-values.ts';
import type {
  Build,
  Drift,
  Location,
  PlistValue,
  PropertyList,
  RepoFiles,
  Resolved,
  Skipped,
  Target,
} from '../types.ts';
import { findDrifts } from './drift.ts';
import { type ExpoConfig, findExpoFolders, findPluginModule, readExpoConfig } from './expo-config.ts';
import { readExpoLocales } from './expo-locales.ts';
import { findExpoPlugin, soundsOfHealth } from './expo-plugins.ts';
import { findAppleTargets } from './expo-targets.ts';
import { foreignSources } from './foreign-sources.ts';
import { textOf } from './look-up.ts';
import { npmDependencies, versionRange } from './npm-packages.ts';
import { isInside, nameOf } from './paths.ts';
import { makePropertyList, makeUnknownPropertyList, mapEntries, mapTexts, type Unknown } from './property-list.ts';
import type { Found, Way } from './way.ts';

const CONFIGURATION = 'Release';

export const findExpoTargets: Way = (files, earlier) => {
  const found = findExpoFolders(files).map((folder) => findApp(folder, files, earlier));
  return {
    targets: found.flatMap(({ targets }) => targets),
    skipped: found.flatMap(({ skipped }) => skipped),
    drifts: found.flatMap(({ drifts }) => drifts),
  };
};

function findApp(folder: string, files: RepoFiles, earlier: Found): Found {
  const app = readExpoConfig(folder, files);
  const platforms = app.config.kind === 'object' ? toPlist(readDeep(app.config, ['platforms'])) : undefined;
  const isForPhones = platforms?.kind !== 'array' || platforms.value.some((item) => textOf(item) === 'ios');
  if (!isForPhones) return { targets: [], skipped: [], drifts: [] };

  const lists = assembleLists(app, files);
  const ios = folder === '' ? 'ios' : `${folder}/ios`;
  const isCommitted = files.paths.some((path) => isInside(path, ios) && /\.xcodeproj\/project\.\w+$/.test(path));
  if (isCommitted) return { targets: [], skipped: [], drifts: driftsOf(app, lists, ios, earlier) };

  const name = nameOfApp(app);
  const skipped = lists.skipped.map((skip) => ({ ...skip, target: name }));
  const { localizations, skipped: unread } = readExpoLocales(app, files);
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
    sources: foreignSources(folder, files),
    flags: new Map([['DEBUG', false]]),
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
    skipped: [...skipped, ...unread, ...extensions.skipped],
    drifts: [],
  };
}

interface Lists {
  readonly info: PropertyList;
  readonly entitlements: PropertyList;
  readonly skipped: readonly Skipped[];
  readonly hasAppleTargets: boolean;
}

/** The Info.plist and the entitlements as prebuild writes them. */
function assembleLists(app: ExpoConfig, files: RepoFiles): Lists {
  const { config, mods, reading } = app;
  if (config.kind === 'unresolved') return unknownLists(config, 'The app’s configuration cannot be read');

  const plugins = readDeep(config, ['plugins']);
  let hasAppleTargets = false;
  for (const plugin of itemsOf(plugins, mods.addUnknown)) {
    const use = () => usePlugin(plugin.kind === 'maybe' ? plugin.value : plugin, app, files);
    const name = plugin.kind === 'maybe' ? reading.suppose(unresolved(plugin.reason, plugin.at), use) : use();
    hasAppleTargets ||= name === '@bacons/apple-targets';
  }
  const { infoPlist, entitlements, unknown } = mods.run(config);
  if (reading.exhausted()) {
    return unknownLists(unresolved('Evaluating it takes too long', app.at), 'The app’s plugins cannot be read');
  }
  const name = textOf(toPlist(readDeep(config, ['name'])));
  const list = (value: typeof infoPlist): PropertyList => {
    const entries = mapEntries(toEntries(value), (entry) =>
      mapTexts(entry.value, (text, at) => expand(text, at, name)),
    );
    const why = (key: string): Unknown | undefined => value.open ?? (isHealthKey(key) ? unknown[0] : undefined);
    return makePropertyList(value.at, entries, why);
  };
  return {
    info: list(infoPlist),
    entitlements: list(entitlements),
    skipped: unknown.map(({ reason, at }) => ({ reason, at })),
    hasAppleTargets,
  };
}

function unknownLists({ reason, at }: Unknown, what: string): Lists {
  const list = makeUnknownPropertyList({ reason, at });
  const skipped = [{ at, reason: `${what}: ${reason}`, blocking: true }];
  return { info: list, entitlements: list, skipped, hasAppleTargets: false };
}

function isHealthKey(key: string): boolean {
  return /^NSHealth|^com\.apple\.developer\.healthkit/.test(key);
}

function itemsOf(plugins: JsValue, addUnknown: ExpoConfig['mods']['addUnknown']): readonly JsValue[] {
  if (plugins.kind === 'unresolved') addUnknown(plugins);
  if (plugins.kind === 'array' && plugins.open) addUnknown(plugins.open);
  return plugins.kind === 'array' ? plugins.items : [];
}

/** Runs one entry of `plugins`: a name, a function, or either with its properties. Gives the name. */
function usePlugin(entry: JsValue, app: ExpoConfig, files: RepoFiles): string | undefined {
  const { mods, reading, config } = app;
  const [plugin, props] = entry.kind === 'array' ? entry.items : [entry];
  if (!plugin || config.kind !== 'object') return undefined;
  if (plugin.kind === 'unresolved' || plugin.kind === 'maybe') {
    mods.addUnknown(unresolved(plugin.reason, plugin.at));
    return undefined;
  }
  const args = props ? [config, props] : [config];
  if (plugin.kind === 'function') plugin.call(args, entry.at);
  if (plugin.kind !== 'string') return undefined;

  const name = plugin.value;
  const module = findPluginModule(name, app.folder, files);
  const known = findExpoPlugin(name, app.package && versionRange(app.package, name));
  if (module !== undefined) {
    const exported = reading.readModule(module);
    const own = readDefault(exported);
    if (own.kind === 'function') own.call(args, plugin.at);
    else if (!known) mods.addUnknown(unresolved(`The plugin \`${name}\` is not evaluated`, plugin.at));
    else mods.addKnown(known, props, plugin.at);
  } else if (known) {
    mods.addKnown(known, props, plugin.at);
  } else if (name.startsWith('.') || soundsOfHealth(name)) {
    mods.addUnknown(unresolved(`The plugin \`${name}\` is not in the repository`, plugin.at));
  }
  return name;
}

function readDefault(exported: JsValue): JsValue {
  if (exported.kind !== 'object' && exported.kind !== 'function') return exported;
  return exported.entries.get('default')?.value ?? exported;
}

/** The generated project calls its product as the app is called, without what Xcode does not like in names. */
function expand(text: string, at: Location, name: string | undefined): PlistValue {
  const product = name?.replace(/[\W_]+/g, '');
  const value = text.replace(
    /\$[({](?:PRODUCT_NAME|TARGET_NAME|EXECUTABLE_NAME)[)}]/g,
    (variable) => product ?? variable,
  );
  const variable = /\$\([^()]*\)|\$\{[^{}]*\}/.exec(value)?.[0];
  if (variable === undefined || /BUNDLE_IDENTIFIER|DEVELOPMENT_LANGUAGE|BUNDLE_PACKAGE_TYPE/.test(variable)) {
    return { kind: 'string', value, at };
  }
  return { kind: 'unresolved', reason: `Nothing in the repository gives ${variable} a value`, at };
}

function nameOfApp({ config, package: npm, folder, file }: ExpoConfig): string {
  const own = config.kind === 'object' ? textOf(toPlist(readDeep(config, ['name']))) : undefined;
  const slug = config.kind === 'object' ? textOf(toPlist(readDeep(config, ['slug']))) : undefined;
  const packageName =
    npm?.folder === folder && npm.json.kind === 'dictionary' ? textOf(npm.json.value.get('name')?.value) : undefined;
  return own ?? slug ?? packageName ?? (nameOf(folder) || nameOf(file));
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
function driftsOf(app: ExpoConfig, lists: Lists, ios: string, earlier: Found): readonly Drift[] {
  if (app.config.kind === 'unresolved') return [];
  const apps = earlier.targets.filter(
    ({ project, kind, builds }) =>
      kind === 'app' && isInside(project, ios) && builds.some(({ platforms }) => platforms.includes('ios')),
  );
  const name = nameOfApp(app).replace(/[\W_]+/g, '');
  const committed = apps.find((target) => target.name === name) ?? apps[0];
  if (!committed) return [];
  const replaces = lists.entitlements.entries.has('com.apple.developer.healthkit');
  return findDrifts({ info: lists.info, entitlements: lists.entitlements, replaces }, committed);
}
