/**
 * The configuration of an Expo app: app.json, app.config.json, and the module that may stand over them.
 * https://docs.expo.dev/workflow/configuration/
 */

import { bufferOf } from '../../bytes.ts';
import { type JsReading, openReading } from '../../read/javascript/literals.ts';
import {
  callable,
  fromPlist,
  hasEntries,
  type JsObject,
  type JsUnresolved,
  type JsValue,
  object,
  readDeep,
  unresolved,
} from '../../read/javascript/values.ts';
import { readJson } from '../../read/json.ts';
import { type Location, type RepoFiles, UnreadableFile } from '../../types.ts';
import { resolvePath } from '../checkout.ts';
import { jsFuelOf } from '../js-fuel.ts';
import { dependsOn, findAppPackage, type NpmPackage, packageIn, packageNamed } from '../packages/npm-packages.ts';
import { folderOf, inFolder, nameOf, sortPaths } from '../paths.ts';
import { lookUp, readTextIfPossible, tryRead } from '../plist-paths.ts';
import { readEasEnvironment } from './eas.ts';
import { type ExpoMods, openMods } from './mods.ts';
import { findExpoPlugins, soundsOfHealth } from './plugins.ts';

export interface ExpoConfig {
  readonly folder: string;
  /** The file that decides: the module where there is one. */
  readonly file: string;
  readonly at: Location;
  /** What stands under `expo`, after the module. Unresolved as a whole when it cannot be read. */
  readonly config: JsObject | JsUnresolved;
  /** The name in the file that the module stands over. */
  readonly declaredName?: string;
  readonly reading: JsReading;
  readonly mods: ExpoMods;
  readonly package: NpmPackage | undefined;
}

const STATIC = ['app.config.json', 'app.json'];
const DYNAMIC = ['ts', 'mts', 'cts', 'js', 'mjs', 'cjs'].map((extension) => `app.config.${extension}`);

/** The folders that hold an Expo app. */
export function findExpoFolders(files: RepoFiles): readonly string[] {
  const candidates = files.paths.filter((path) => STATIC.includes(nameOf(path)) || DYNAMIC.includes(nameOf(path)));
  return sortPaths(candidates.map(folderOf)).filter((folder) => isExpo(folder, files));
}

function isExpo(folder: string, files: RepoFiles): boolean {
  const own = packageIn(folder, files);
  if (own && dependsOn(own, 'expo')) return true;
  return STATIC.some((name) => {
    const file = inFolder(folder, name);
    const reading = namesExpo(file, files) ? tryRead(files, file, readJson) : undefined;
    return reading && 'value' in reading && lookUp(reading.value, 'expo')?.kind === 'dictionary';
  });
}

/** Others call their tables of texts `app.json` too, and these are large. */
function namesExpo(file: string, files: RepoFiles): boolean {
  if (!files.has(file)) return false;
  try {
    return bufferOf(files.search?.(file) ?? files.bytes(file)).includes('"expo"');
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return false;
  }
}

/** Reads the configuration in a folder. Nothing is executed. */
export function readExpoConfig(folder: string, files: RepoFiles): ExpoConfig {
  const found = (names: readonly string[]) =>
    names.map((name) => inFolder(folder, name)).find((path) => files.has(path));
  const [staticFile, dynamicFile] = [found(STATIC), found(DYNAMIC)];
  const file = dynamicFile ?? staticFile ?? inFolder(folder, 'app.json');
  const top: Location = { file, line: 1, column: 1 };

  const mods: ExpoMods = openMods(() => reading, sourceReader(files));
  const reading: JsReading = openReading({
    resolve: (specifier, from) => resolveModule(specifier, from, files, mods),
    bytes: (path) => files.bytes(path),
    callUnknown: mods.callUnknown,
    environment: readEasEnvironment(folder, files),
    fuel: jsFuelOf(files),
  });

  const declared = staticFile === undefined ? object(top) : readStatic(staticFile, files);
  const whole = dynamicFile === undefined ? declared : readDynamic(dynamicFile, declared, reading);
  const config = reading.exhausted() ?? unwrap(whole);
  const at = config.kind === 'object' ? config.at : top;
  const name = readDeep(declared, ['name']);
  const declaredName = name.kind === 'string' ? { declaredName: name.value } : {};
  return { folder, file, at, config, ...declaredName, reading, mods, package: findAppPackage(folder, files) };
}

function readStatic(file: string, files: RepoFiles): JsValue {
  const read = tryRead(files, file, readJson);
  if (!('value' in read)) return unresolved(read.reason, read.at);
  return fromPlist(lookUp(read.value, 'expo') ?? read.value);
}

/** `module.exports = { … }`, or a function of `{ config }`. */
function readDynamic(file: string, declared: JsValue, reading: JsReading): JsValue {
  const exported = reading.readModule(file);
  const own = hasEntries(exported) ? (exported.entries.get('default')?.value ?? exported) : exported;
  if (own.kind !== 'function') return own;
  const context = object(own.at, [['config', declared]]);
  context.open = unresolved('Expo alone knows it', own.at);
  return own.call([context], own.at);
}

function unwrap(value: JsValue): ExpoConfig['config'] {
  if (value.kind !== 'object') {
    const reason = value.kind === 'unresolved' || value.kind === 'maybe' ? value.reason : 'It gives no configuration';
    return unresolved(reason, value.at);
  }
  const inner = value.entries.get('expo')?.value;
  if (inner?.kind === 'unresolved' || inner?.kind === 'maybe') return unresolved(inner.reason, inner.at);
  return inner?.kind === 'object' ? inner : value;
}

/** A module by its specifier, as Node and TypeScript find it. */
function resolveModule(
  specifier: string,
  from: string,
  files: RepoFiles,
  mods: ExpoMods,
): { readonly file: string } | { readonly value: JsValue } | undefined {
  if (/^(?:@expo|expo)\/config-plugins(?:\/|$)/.test(specifier)) return { value: mods.library };
  const file = specifier.startsWith('.')
    ? findModule(resolvePath(folderOf(from), specifier), files)
    : findInPackage(specifier, files);
  if (file === undefined) return findKnownPlugin(specifier, from, files, mods);
  if (!file.endsWith('.json')) return { file };
  const read = tryRead(files, file, readJson);
  return { value: 'value' in read ? fromPlist(read.value) : unresolved(read.reason, read.at) };
}

/** The plugin of a package, imported to be called. What else the package exports is not known. */
function findKnownPlugin(
  specifier: string,
  from: string,
  files: RepoFiles,
  { addKnown, addUnknown }: ExpoMods,
): { readonly value: JsValue } | undefined {
  const name = specifier.replace(/\/app\.plugin(?:\.js)?$/, '');
  const known = findExpoPlugins(name, findAppPackage(folderOf(from), files), files);
  if (known.length === 0 && !soundsOfHealth(name)) return undefined;
  const reason = `\`${specifier}\` is not in the repository`;
  const plugin = callable({ file: from, line: 1, column: 1 }, ([config, props], at) => {
    if (config?.kind !== 'object') return unresolved(reason, at);
    if (known.length > 0) addKnown(known, props, at);
    else addUnknown(unresolved(reason, at));
    return config;
  });
  plugin.open = unresolved(reason, plugin.at);
  plugin.entries.set('default', { keyAt: plugin.at, value: plugin });
  return { value: plugin };
}

const ENDINGS = ['', '.ts', '.js', '.tsx', '.cjs', '.mjs', '.json', '/index.ts', '/index.js'];

/** The file that a path without its extension, or with that of its compiled form, means. */
export function findModule(path: string | undefined, files: RepoFiles): string | undefined {
  if (path === undefined) return undefined;
  const source = path.replace(/\.js$/, '.ts');
  return [...ENDINGS.map((ending) => path + ending), source].find((candidate) => files.has(candidate));
}

/** A module of another package of this repository: `@acme/config/health`. */
function findInPackage(specifier: string, files: RepoFiles): string | undefined {
  const [, name = '', rest = ''] = /^((?:@[^/]+\/)?[^/]+)(?:\/(.*))?$/.exec(specifier) ?? [];
  const local = packageNamed(name, files);
  if (!local) return undefined;
  const main = lookUp(local.json, 'main');
  const inner = rest !== '' ? [rest] : [...(main?.kind === 'string' ? [main.value] : []), 'index', 'src/index'];
  return inner.map((path) => findModule(resolvePath(local.folder, path), files)).find((path) => path !== undefined);
}

/** The plugin of a package of this repository: its `app.plugin.js`, or what its `main` names. */
export function findPluginModule(specifier: string, folder: string, files: RepoFiles): string | undefined {
  if (specifier.startsWith('.')) {
    const path = resolvePath(folder, specifier);
    return findModule(path, files) ?? findModule(path === undefined ? undefined : `${path}/app.plugin`, files);
  }
  const local = packageNamed(specifier, files);
  if (!local) return findInPackage(specifier, files);
  return findModule(resolvePath(local.folder, 'app.plugin'), files) ?? findInPackage(specifier, files);
}

/** The source text of places, whose files are read once. */
function sourceReader(files: RepoFiles): (at: Location) => string {
  const linesOf = new Map<string, readonly string[]>();
  return ({ file, line, endLine = line }) => {
    const lines = linesOf.get(file) ?? readTextIfPossible(files, file).split(/\r\n|\r|\n/);
    linesOf.set(file, lines);
    return lines.slice(line - 1, endLine).join('\n');
  };
}
