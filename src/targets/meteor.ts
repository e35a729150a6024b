/**
 * Meteor: `mobile-config.js`, from which a Cordova project is made that is never committed.
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
import { makePropertyList, placeAt } from './property-list.ts';
import type { Way } from './way.ts';

export const findMeteorTargets: Way = (files) => {
  const skipped: Skipped[] = [];
  const targets = files.paths
    .filter((path) => nameOf(path) === 'mobile-config.js')
    .map((path) => readConfig(path, files, skipped));
  return { targets, skipped, drifts: [] };
};

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
  const id = info && hasEntries(info) ? info.entries.get('id')?.value : undefined;
  const builds = CONFIGURATIONS.map(
    (configuration): Build => ({
      configuration,
      at: top,
      info: makePropertyList(top, lists.info),
      entitlements: makePropertyList(top, lists.entitlements.get(configuration) ?? new Map()),
      entitlementsFile: { state: 'absent', at: top },
      localizations: [],
      platforms: ['ios'],
      deploymentTarget: { state: 'unresolved', reason: 'The installed Meteor decides', at: top },
      bundleIdentifier:
        id?.kind === 'string' ? { state: 'known', value: id.value, at: id.at } : { state: 'absent', at: top },
      manualSigning: false,
      sources: clientSources(folder, files),
      flags: new Map([['DEBUG', configuration === 'Debug']]),
    }),
  );
  return { name, kind: 'app', project: file, at: top, builds, shipping: 'Release', hosts: [], dependencies: [] };
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
      if (!isInside(path, folder) || !/\.[cm]?[jt]sx?$/.test(own) || own === 'mobile-config.js') return false;
      return !/(?:^|\/)(?:server|\.meteor)\/|^(?:tests?|private)\/|\.(?:tests?|spec)\.|\.d\.ts$|\.config\.js$/.test(
        own,
      );
    });
}
