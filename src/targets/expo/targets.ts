/**
 * Extensions, App Clips and watch apps of an Expo app, declared in `targets/<name>/expo-target.config.js` for the plugin
 * `@bacons/apple-targets`. https://github.com/EvanBacon/expo-apple-targets
 */
import { openReading } from '../../read/javascript/literals.ts';
import {
  fromPlist,
  hasEntries,
  type JsValue,
  readDeep,
  toEntries,
  toPlist,
  unresolved,
} from '../../read/javascript/values.ts';
import { readJson } from '../../read/json.ts';
import {
  type Build,
  type PropertyList,
  type RepoFiles,
  type Skipped,
  type Target,
  type TargetKind,
  UnreadableFile,
} from '../../types.ts';
import { resolvePath } from '../checkout.ts';
import { jsFuelOf } from '../js-fuel.ts';
import { folderOf, isInside, nameOf } from '../paths.ts';
import { textOf, tryRead } from '../plist-paths.ts';
import { makePropertyList, makeUnknownPropertyList, readPropertyListFile } from '../property-list.ts';
import { type ExpoConfig, findModule } from './config.ts';

const CONFIGURATION = 'Release';
const KINDS: ReadonlyMap<string, TargetKind> = new Map([
  ['clip', 'app-clip'],
  ['watch', 'watch-app'],
]);

export function findAppleTargets(
  app: ExpoConfig,
  host: Target,
  files: RepoFiles,
): { readonly targets: readonly Target[]; readonly skipped: readonly Skipped[] } {
  const root = app.folder === '' ? 'targets' : `${app.folder}/targets`;
  const configs = files.paths.filter(
    (path) => /^expo-target\.config\.(?:js|json|cjs|ts)$/.test(nameOf(path)) && folderOf(folderOf(path)) === root,
  );
  const skipped: Skipped[] = [];
  return { targets: configs.map((file) => readTarget(file, app, host, files, skipped)), skipped };
}

function readTarget(file: string, app: ExpoConfig, host: Target, files: RepoFiles, skipped: Skipped[]): Target {
  const folder = folderOf(file);
  const config = readConfig(file, app, files);
  const read = (key: string) => textOf(toPlist(readDeep(config, [key])));
  const name = read('name') ?? nameOf(folder);
  const kind = KINDS.get(read('type') ?? '') ?? 'extension';
  const at = config.at;
  const deployment = read('deploymentTarget');
  const build: Build = {
    configuration: CONFIGURATION,
    at,
    info: addDeclared(
      readInfo(`${folder}/Info.plist`, name, files, skipped) ?? makePropertyList(at, new Map()),
      config,
    ),
    entitlements: readEntitlements(config),
    entitlementsFile: { state: 'absent', at },
    localizations: [],
    platforms: [kind === 'watch-app' ? 'watchos' : 'ios'],
    deploymentTarget:
      deployment === undefined
        ? { state: 'unresolved', reason: 'The plugin’s own deployment target is not known', at }
        : { state: 'known', value: deployment, at },
    bundleIdentifier: { state: 'unresolved', reason: 'It is made from that of the app', at },
    manualSigning: false,
    sources: files.paths.filter((path) => isInside(path, folder) && /\.(?:swift|mm?)$/.test(path)),
    flags: new Map([['DEBUG', false]]),
  };
  return {
    ...{ name, kind, project: host.project, at, builds: [build], shipping: CONFIGURATION },
    ...{ hosts: [{ project: host.project, name: host.name }], dependencies: [] },
  };
}

/** A value, or a function of the app's configuration. */
function readConfig(file: string, app: ExpoConfig, files: RepoFiles): JsValue {
  if (file.endsWith('.json')) {
    const read = tryRead(files, file, readJson);
    return 'value' in read ? fromPlist(read.value) : unresolved(read.reason, read.at);
  }
  const reading = openReading({
    resolve(specifier, from) {
      const found = specifier.startsWith('.') ? findModule(resolvePath(folderOf(from), specifier), files) : undefined;
      return found === undefined ? undefined : { file: found };
    },
    bytes: (path) => files.bytes(path),
    fuel: jsFuelOf(files),
  });
  const exported = reading.readModule(file);
  const own = hasEntries(exported) ? (exported.entries.get('default')?.value ?? exported) : exported;
  const value = own.kind === 'function' ? own.call([app.config], own.at) : own;
  return reading.exhausted() ?? value;
}

function readEntitlements(config: JsValue): PropertyList {
  const declared = readDeep(config, ['entitlements']);
  if (declared.kind === 'nothing') return makePropertyList(config.at, new Map());
  if (declared.kind !== 'object') {
    const reason = declared.kind === 'unresolved' ? declared.reason : 'The entitlements are no object';
    return makeUnknownPropertyList({ reason, at: declared.at });
  }
  return makePropertyList(declared.at, toEntries(declared), () => declared.open);
}

/** What `infoPlist` of the configuration lays over the file. */
function addDeclared(info: PropertyList, config: JsValue): PropertyList {
  const declared = readDeep(config, ['infoPlist']);
  if (declared.kind === 'nothing') return info;
  const open = declared.kind === 'object' ? declared.open : unresolved('What it adds is not known', declared.at);
  const entries = new Map([...info.entries, ...(declared.kind === 'object' ? toEntries(declared) : [])]);
  return makePropertyList(info.at, entries, (key) => {
    const below = info.get(key);
    return open ?? (below.state === 'unresolved' ? below : undefined);
  });
}

function readInfo(file: string, target: string, files: RepoFiles, skipped: Skipped[]): PropertyList | undefined {
  if (!files.has(file)) return undefined;
  try {
    const { at, entries } = readPropertyListFile(files, file);
    return makePropertyList(at, entries);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    skipped.push({ at: error.at, reason: `The Info.plist cannot be read: ${error.why}`, target });
    return makeUnknownPropertyList({ reason: error.message, at: error.at });
  }
}
