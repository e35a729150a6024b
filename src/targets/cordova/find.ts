/**
 * Cordova and PhoneGap: `config.xml`, from which `platforms/ios` is made, with the variables of the plugins.
 * https://cordova.apache.org/docs/en/latest/config_ref/
 */
import { childrenOf, readXml, type XmlElement } from '../../read/xml.ts';
import type { Build, Dependency, Drift, Location, RepoFiles, Skipped, Target } from '../../types.ts';
import { UnreadableFile } from '../../types.ts';
import { resolvePath } from '../checkout.ts';
import { findDrifts } from '../drift.ts';
import { foreignSources } from '../packages/foreign-sources.ts';
import { findPackages, type NpmPackage, npmDependencies, versionRange } from '../packages/npm-packages.ts';
import { folderOf, isInside, nameOf } from '../paths.ts';
import { entriesOf, lookUp, textsOf } from '../plist-paths.ts';
import { makePropertyList } from '../property-list.ts';
import type { Found, Way } from '../way.ts';
import { applyChanges, applyPlugin, CONFIGURATIONS, type CordovaLists, emptyLists, type Variables } from './lists.ts';
import { CORDOVA_PLUGINS } from './plugins.ts';

export const findCordovaTargets: Way = (files, earlier) => {
  const found = files.paths
    .filter((path) => nameOf(path) === 'config.xml' && !/(?:^|\/)(?:platforms|plugins|ios|android|res)\//.test(path))
    .map((path) => findApp(path, files, earlier));
  return {
    targets: found.flatMap(({ targets }) => targets),
    skipped: found.flatMap(({ skipped }) => skipped),
    drifts: found.flatMap(({ drifts }) => drifts),
  };
};

const NONE: Found = { targets: [], skipped: [], drifts: [] };

function findApp(file: string, files: RepoFiles, earlier: Found): Found {
  try {
    const widget = readXml(files.bytes(file), file);
    // An old layout keeps config.xml in www/.
    const folder = nameOf(folderOf(file)) === 'www' ? folderOf(folderOf(file)) : folderOf(file);
    const npm = findPackages(files).find((one) => one.folder === folder);
    return widget.name === 'widget' && isForIos(widget, npm)
      ? describe(widget, { file, folder, npm }, files, earlier)
      : NONE;
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    const isCordova = findPackages(files).some(
      (one) => one.folder === folderOf(file) && lookUp(one.json, 'cordova') !== undefined,
    );
    const skip: Skipped = { at: error.at, reason: `${file} cannot be read: ${error.why}`, blocking: true };
    return isCordova ? { ...NONE, skipped: [skip] } : NONE;
  }
}

/** Named as a platform anywhere; or no platform is named at all. */
function isForIos(widget: XmlElement, npm: NpmPackage | undefined): boolean {
  const named = [...childrenOf(widget, 'platform'), ...childrenOf(widget, 'engine')].map(
    (one) => one.attributes.get('name')?.value,
  );
  const platforms = textsOf(lookUp(npm?.json, 'cordova', 'platforms'));
  if ([...named, ...platforms].includes('ios') || (npm && versionRange(npm, 'cordova-ios') !== undefined)) return true;
  return named.length === 0 && platforms.length === 0;
}

interface Place {
  readonly file: string;
  readonly folder: string;
  readonly npm: NpmPackage | undefined;
}

function describe(widget: XmlElement, place: Place, files: RepoFiles, earlier: Found): Found {
  const { file, folder, npm } = place;
  const skipped: Skipped[] = [];
  const lists = emptyLists();
  const plugins = findPlugins(widget, npm);
  for (const plugin of plugins) usePlugin(lists, plugin, place, files, skipped);
  applyChanges(lists, widget);

  const [nameElement] = childrenOf(widget, 'name');
  const name = nameElement?.text.value || nameOf(folder) || 'App';
  const platforms = folder === '' ? 'platforms/ios' : `${folder}/platforms/ios`;
  const committed = earlier.targets.filter(({ project, kind }) => kind === 'app' && isInside(project, platforms));
  if (committed.length > 0) {
    const [other] = committed.filter((target) => target.name === name).concat(committed);
    return { ...NONE, drifts: other ? driftsOf(lists, widget.at, other) : [] };
  }

  const sources = foreignSources(platforms, files, skipped);
  const builds = CONFIGURATIONS.map((configuration) => toBuild(configuration, widget, lists, sources));
  const target: Target = {
    ...{ name, kind: 'app', project: file, at: nameElement?.at ?? widget.at, builds, shipping: 'Release', hosts: [] },
    dependencies: [...plugins.map(toDependency), ...(npm ? npmDependencies(npm) : [])],
  };
  return { targets: [target], skipped: skipped.map((skip) => ({ ...skip, target: name })), drifts: [] };
}

function driftsOf(lists: CordovaLists, at: Location, committed: Target): readonly Drift[] {
  const entitlements = lists.entitlements.get('Release') ?? new Map();
  const declared = { info: makePropertyList(at, lists.info), entitlements: makePropertyList(at, entitlements) };
  return findDrifts({ ...declared, by: 'Cordova', replaces: false }, committed);
}

function toBuild(configuration: string, widget: XmlElement, lists: CordovaLists, sources: readonly string[]): Build {
  const at = childrenOf(widget, 'platform').find((one) => one.attributes.get('name')?.value === 'ios')?.at ?? widget.at;
  const id = widget.attributes.get('ios-CFBundleIdentifier') ?? widget.attributes.get('id');
  const preference = preferenceOf(widget, 'deployment-target');
  return {
    configuration,
    at,
    info: makePropertyList(at, lists.info),
    entitlements: makePropertyList(at, lists.entitlements.get(configuration) ?? new Map()),
    entitlementsFile: { state: 'absent', at },
    localizations: [],
    platforms: ['ios'],
    deploymentTarget: preference
      ? { state: 'known', ...preference }
      : { state: 'unresolved', reason: 'No preference sets deployment-target: the installed cordova-ios decides', at },
    bundleIdentifier: id ? { state: 'known', ...id } : { state: 'absent', at: widget.at },
    manualSigning: false,
    sources,
    flags: new Map([['DEBUG', configuration === 'Debug']]),
  };
}

function preferenceOf(widget: XmlElement, name: string): { readonly value: string; readonly at: Location } | undefined {
  const platforms = childrenOf(widget, 'platform').filter((one) => one.attributes.get('name')?.value === 'ios');
  return [...platforms, widget]
    .flatMap((parent) => childrenOf(parent, 'preference'))
    .find((one) => one.attributes.get('name')?.value.toLowerCase() === name)
    ?.attributes.get('value');
}

interface Plugin {
  readonly id: string;
  readonly spec: string | undefined;
  readonly at: Location;
  readonly variables: Variables;
}

/** The plugins that config.xml or `cordova.plugins` of package.json name. The latter wins for variables. */
function findPlugins(widget: XmlElement, npm: NpmPackage | undefined): readonly Plugin[] {
  const found = new Map<string, Plugin>();
  for (const element of [...childrenOf(widget, 'plugin'), ...childrenOf(widget, 'feature')]) {
    const id = element.attributes.get('name')?.value;
    if (id === undefined || (element.name === 'feature' && !/[.-]plugin/.test(id))) continue;
    const given = childrenOf(element, 'variable').flatMap((one): [string, { value: string; at: Location }][] => {
      const value = one.attributes.get('value');
      return value ? [[one.attributes.get('name')?.value ?? '', value]] : [];
    });
    found.set(id, { id, spec: element.attributes.get('spec')?.value, at: element.at, variables: new Map(given) });
  }
  for (const { key, keyAt, value } of entriesOf(lookUp(npm?.json, 'cordova', 'plugins')).values()) {
    const given = [...entriesOf(value).values()].flatMap((entry): [string, { value: string; at: Location }][] =>
      entry.value.kind === 'string' ? [[entry.key, { value: entry.value.value, at: entry.value.at }]] : [],
    );
    const before = found.get(key);
    const variables = given.length > 0 || !before ? new Map(given) : before.variables;
    found.set(key, {
      id: key,
      spec: before?.spec ?? (npm && versionRange(npm, key)),
      at: before?.at ?? keyAt,
      variables,
    });
  }
  return [...found.values()];
}

function toDependency({ id, spec, at }: Plugin): Dependency {
  return { name: id, manager: 'cordova', at, ...(spec !== undefined && { version: spec }) };
}

function usePlugin(lists: CordovaLists, plugin: Plugin, { folder }: Place, files: RepoFiles, skipped: Skipped[]): void {
  const known = CORDOVA_PLUGINS.find(({ id }) => id === plugin.id);
  if (known) {
    applyPlugin(lists, known, plugin.variables, plugin.at);
    return;
  }
  const local = /^(?:file:)?(\.{0,2}\/.*|[\w-]+\/[\w/.-]+)$/.exec(plugin.spec ?? '')?.[1];
  const inFolder = (path: string) => resolvePath(folder, path);
  const candidates = [
    local === undefined ? undefined : inFolder(local),
    inFolder(`plugins/${plugin.id}`),
    inFolder(`node_modules/${plugin.id}`),
  ];
  const file = candidates
    .flatMap((one) => (one === undefined ? [] : [`${one}/plugin.xml`]))
    .find((path) => files.has(path));
  if (file === undefined) return;
  try {
    const manifest = readXml(files.bytes(file), file);
    applyChanges(lists, manifest, withDefaults(plugin.variables, manifest));
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    skipped.push({ at: error.at, reason: `The plugin ${plugin.id} cannot be read: ${error.why}` });
  }
}

/** The variables of a plugin, with the defaults that its manifest gives. */
function withDefaults(variables: Variables, manifest: XmlElement): Variables {
  const platforms = childrenOf(manifest, 'platform').filter((one) => one.attributes.get('name')?.value === 'ios');
  const preferences = [manifest, ...platforms].flatMap((parent) => childrenOf(parent, 'preference'));
  return {
    get: (name) =>
      variables.get(name) ??
      preferences.find((one) => one.attributes.get('name')?.value === name)?.attributes.get('default'),
  };
}
