/**
 * The Info.plist and the entitlements of an Expo app, as prebuild writes them.
 */
import { maybe } from '../../read/javascript/machine.ts';
import { type JsObject, type JsValue, readDeep, toEntries, toPlist, unresolved } from '../../read/javascript/values.ts';
import type { Location, PlistValue, PropertyList, RepoFiles, Skipped } from '../../types.ts';
import { versionRange } from '../packages/npm-packages.ts';
import { readTextIfPossible, textOf } from '../plist-paths.ts';
import { makePropertyList, makeUnknownPropertyList, mapEntries, mapTexts, type Unknown } from '../property-list.ts';
import { type ExpoConfig, findPluginModule } from './config.ts';
import { findExpoPlugins, soundsOfHealth } from './plugins.ts';

export interface ExpoLists {
  readonly info: PropertyList;
  readonly entitlements: PropertyList;
  readonly skipped: readonly Skipped[];
  readonly hasAppleTargets: boolean;
}

/** Runs the plugins, and makes the lists of what they and the configuration say. */
export function assembleLists(app: ExpoConfig, files: RepoFiles): ExpoLists {
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
  addCloud(app, entitlements);
  const exhausted = reading.exhausted();
  if (exhausted) return unknownLists(exhausted, 'The app’s plugins cannot be read');
  const name = textOf(toPlist(readDeep(config, ['name'])));
  const list = (value: typeof infoPlist): PropertyList => {
    const entries = mapEntries(toEntries(value), (entry) => {
      const known = mapTexts(entry.value, (text, at) => expand(text, at, name));
      return entry.key === ACCESS ? tellNames(known, entry.keyAt, files) : known;
    });
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

/** Expo's own plugin for documents asks for iCloud where `usesIcloudStorage` says so.
 *  https://docs.expo.dev/versions/latest/sdk/document-picker/ */
function addCloud({ config, package: npm }: ExpoConfig, entitlements: JsObject): void {
  const value = readDeep(config, ['ios', 'usesIcloudStorage']);
  const key = 'com.apple.developer.icloud-services';
  if (value.kind !== 'boolean' || !value.value || entitlements.entries.has(key)) return;
  if (!npm || versionRange(npm, 'expo-document-picker') === undefined) return;
  const { at } = value;
  const items: JsValue[] = [{ kind: 'string', value: 'CloudDocuments', at }];
  entitlements.entries.set(key, { keyAt: at, value: { kind: 'array', items, level: 0, at } });
}

function unknownLists({ reason, at }: Unknown, what: string): ExpoLists {
  const list = makeUnknownPropertyList({ reason, at });
  const skipped = [{ at, reason: `${what}: ${reason}`, blocking: true }];
  return { info: list, entitlements: list, skipped, hasAppleTargets: false };
}

const ACCESS = 'com.apple.developer.healthkit.access';

/** An access value that cannot be told may be `health-records` where the file that makes it names that at all. */
function tellNames(value: PlistValue, keyAt: Location, files: RepoFiles): PlistValue {
  const names = (at: Location): boolean => readTextIfPossible(files, at.file).includes('health-records');
  const tell = (inner: PlistValue): PlistValue => {
    if (inner.kind === 'array') return { ...inner, value: inner.value.map(tell) };
    if (inner.kind !== 'unresolved' || !(names(keyAt) || names(inner.at))) return inner;
    return { ...inner, mayHold: [...(inner.mayHold ?? []), 'health-records'] };
  };
  return tell(value);
}

function isHealthKey(key: string): boolean {
  return /^NSHealth|^com\.apple\.developer\.healthkit/.test(key);
}

function itemsOf(plugins: JsValue, addUnknown: ExpoConfig['mods']['addUnknown']): readonly JsValue[] {
  const list = plugins.kind === 'maybe' ? plugins.value : plugins;
  if (list.kind === 'unresolved') addUnknown(list);
  if (list.kind !== 'array') return [];
  if (list.open) addUnknown(list.open);
  return plugins.kind === 'maybe'
    ? list.items.map((item) => maybe(item, unresolved(plugins.reason, plugins.at)))
    : list.items;
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
  const known = findExpoPlugins(name, app.package, files);
  if (module !== undefined) {
    const exported = reading.readModule(module);
    const own = readDefault(exported);
    if (own.kind === 'function') own.call(args, plugin.at);
    else if (known.length === 0) mods.addUnknown(unresolved(`The plugin \`${name}\` is not evaluated`, plugin.at));
    else mods.addKnown(known, props, plugin.at);
  } else if (known.length > 0) {
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
