/**
 * Meteor: `mobile-config.js`, from which a Cordova project is made that is never committed. An app for iOS may have none:
 * `.meteor/platforms` says that it is one, `.meteor/cordova-plugins` what it is made with.
 * https://docs.meteor.com/cli/cordova#mobile-config-js
 */
import { openReading } from '../read/javascript/literals.ts';
import { hasEntries, type JsValue } from '../read/javascript/values.ts';
import { readXml } from '../read/xml.ts';
import {
  type Build,
  type Location,
  type PlistEntry,
  type RepoFiles,
  type Skipped,
  type Target,
  UnreadableFile,
} from '../types.ts';
import { surveyCheckout } from './checkout.ts';
import { applyChanges, applyPlugin, CONFIGURATIONS, type CordovaLists, emptyLists } from './cordova/lists.ts';
import { CORDOVA_PLUGINS } from './cordova/plugins.ts';
import { jsFuelOf } from './js-fuel.ts';
import { folderOf, isInside, nameOf, relativeTo } from './paths.ts';
import { readTextIfPossible } from './plist-paths.ts';
import { makePropertyList, placeAt } from './property-list.ts';
import type { Way } from './way.ts';

export const findMeteorTargets: Way = (files) => {
  const skipped: Skipped[] = [];
  const configured = files.paths.filter((path) => nameOf(path) === CONFIG);
  const folders = new Set(configured.map(folderOf));
  const plain = files.paths.flatMap((path) => {
    const at = isPlatforms(path) ? lineOf(path, files, ([word]) => word === 'ios') : undefined;
    return at && !folders.has(folderOf(folderOf(path))) ? [at] : [];
  });
  const targets = [
    ...configured.map((path) => readConfig(path, files, skipped)),
    ...plain.map((at) => readPlain(at, files)),
  ];
  return { targets, skipped, drifts: [] };
};

const CONFIG = 'mobile-config.js';

function isPlatforms(path: string): boolean {
  return /(?:^|\/)\.meteor\/platforms$/.test(path);
}

/** An app that is configured nowhere. */
function readPlain(at: Location, files: RepoFiles): Target {
  const folder = folderOf(folderOf(at.file));
  const lists = emptyLists();
  addPlugins(lists, folder, new Set(), files);
  const bundleIdentifier = { state: 'unresolved', reason: 'Meteor makes it up', at } as const;
  return makeTarget({ name: nameOf(folder) || 'App', at, folder, lists, bundleIdentifier }, files);
}

/** Plugins that are added, and given no variable: `.meteor/cordova-plugins` has a line for each, with its version. */
function addPlugins(lists: CordovaLists, folder: string, given: ReadonlySet<string>, files: RepoFiles): void {
  const path = folder === '' ? PLUGINS : `${folder}/${PLUGINS}`;
  if (!files.has(path)) return;
  for (const plugin of CORDOVA_PLUGINS) {
    if (given.has(plugin.id)) continue;
    const at = lineOf(path, files, ([word = '']) => word.split('@')[0] === plugin.id);
    if (at) applyPlugin(lists, plugin, { get: () => undefined }, at);
  }
}

const PLUGINS = '.meteor/cordova-plugins';

/** The first line of a list of words that is meant. */
function lineOf(file: string, files: RepoFiles, isMeant: (words: readonly string[]) => boolean): Location | undefined {
  const lines = readTextIfPossible(files, file).split('\n');
  const index = lines.findIndex((line) => isMeant(line.trim().split(/\s/)));
  return index < 0 ? undefined : { file, line: index + 1, column: 1 };
}

interface Call {
  readonly name: string;
  readonly args: readonly JsValue[];
  readonly at: Location;
}

function readConfig(file: string, files: RepoFiles, skipped: Skipped[]): Target {
  const folder = folderOf(file);
  const top = { file, line: 1, column: 1 };
  const calls: Call[] = [];
  const reading = openReading({
    resolve: () => undefined,
    bytes: (path) => files.bytes(path),
    fuel: jsFuelOf(files),
    callUnknown(name, args, at) {
      calls.push({ name, args, at });
      return undefined;
    },
  });
  const exported = reading.readModule(file);
  const info = calls.find(({ name }) => name === 'info')?.args[0];
  const name = textIn(info, 'name') ?? (nameOf(folder) || 'App');
  const unread = exported.kind === 'unresolved' ? exported : reading.exhausted();
  if (unread) skipped.push({ at: unread.at, reason: unread.reason, target: name, blocking: true });
  const lists = emptyLists();
  for (const call of calls) apply(lists, call, name, skipped);
  const configured = calls.filter((call) => call.name === 'configurePlugin').map(({ args: [plugin] }) => plugin);
  addPlugins(lists, folder, new Set(configured.flatMap((it) => (it?.kind === 'string' ? it.value : []))), files);
  const id = info && hasEntries(info) ? info.entries.get('id')?.value : undefined;
  const bundleIdentifier =
    id?.kind === 'string'
      ? ({ state: 'known', value: id.value, at: id.at } as const)
      : ({ state: 'absent', at: top } as const);
  return makeTarget({ name, at: top, folder, lists, bundleIdentifier }, files);
}

interface App extends Pick<Build, 'at' | 'bundleIdentifier'> {
  readonly name: string;
  readonly folder: string;
  readonly lists: CordovaLists;
}

function makeTarget({ name, at, folder, lists, bundleIdentifier }: App, files: RepoFiles): Target {
  const builds = CONFIGURATIONS.map(
    (configuration): Build => ({
      configuration,
      at,
      info: makePropertyList(at, lists.info),
      entitlements: makePropertyList(at, lists.entitlements.get(configuration) ?? new Map()),
      entitlementsFile: { state: 'absent', at },
      localizations: [],
      platforms: ['ios'],
      deploymentTarget: { state: 'unresolved', reason: 'The installed Meteor decides', at },
      bundleIdentifier,
      manualSigning: false,
      sources: clientSources(folder, files),
      flags: new Map([['DEBUG', configuration === 'Debug']]),
    }),
  );
  return { name, kind: 'app', project: at.file, at, builds, shipping: 'Release', hosts: [], dependencies: [] };
}

function textIn(value: JsValue | undefined, key: string): string | undefined {
  const inner = value && hasEntries(value) ? value.entries.get(key)?.value : undefined;
  return inner?.kind === 'string' ? inner.value : undefined;
}

/** `App.appendToConfig(xml)` and `App.configurePlugin(id, variables)`. */
function apply(lists: CordovaLists, { name, args, at }: Call, target: string, skipped: Skipped[]): void {
  const [first, second] = args;
  if (name === 'appendToConfig') {
    if (first?.kind === 'string') append(lists, first.value, first.at, target, skipped);
    else skipped.push({ at, target, reason: 'What is appended to config.xml here is not evaluated' });
  }
  const plugin =
    name === 'configurePlugin' && first?.kind === 'string'
      ? CORDOVA_PLUGINS.find(({ id }) => id === first.value)
      : undefined;
  if (!plugin) return;
  const get = (variable: string) => {
    const value = second && hasEntries(second) ? second.entries.get(variable)?.value : undefined;
    return value?.kind === 'string' ? { value: value.value, at: value.at } : undefined;
  };
  applyPlugin(lists, plugin, { get }, at);
}

/** What the text holds stands where the text does. */
function append(lists: CordovaLists, xml: string, at: Location, target: string, skipped: Skipped[]): void {
  const added = emptyLists();
  try {
    applyChanges(added, readXml(Buffer.from(`<widget>${xml}</widget>`), at.file));
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    skipped.push({ at, target, reason: `What is appended to config.xml ${error.message}` });
    return;
  }
  const place = (from: Map<string, PlistEntry>, to: Map<string, PlistEntry> | undefined) => {
    for (const [key, { value }] of from) to?.set(key, { key, keyAt: at, value: placeAt(value, at) });
  };
  place(added.info, lists.info);
  for (const [configuration, entries] of added.entitlements) place(entries, lists.entitlements.get(configuration));
}

/** What is not of the server alone. https://guide.meteor.com/structure */
function clientSources(folder: string, files: RepoFiles): readonly string[] {
  return surveyCheckout(files)
    .below(folder)
    .filter((path) => {
      const own = relativeTo(path, folder);
      if (!isInside(path, folder) || !/\.[cm]?[jt]sx?$/.test(own) || own === CONFIG) return false;
      return !/(?:^|\/)(?:server|\.meteor)\/|^(?:tests?|private)\/|\.(?:tests?|spec)\.|\.d\.ts$|\.config\.js$/.test(
        own,
      );
    });
}
