/**
 * The Info.plist and the entitlements of a .NET app, with what items of its project add.
 * https://learn.microsoft.com/dotnet/ios/building-apps/build-items
 */

import {
  type Location,
  type PlistDictionary,
  type PlistEntry,
  type PlistValue,
  type PropertyList,
  type RepoFiles,
  type Resolved,
  UnreadableFile,
} from '../../types.ts';
import { folderOf } from '../paths.ts';
import {
  makePropertyList,
  makeUnknownPropertyList,
  mapEntries,
  mapTexts,
  readPropertyListFile,
  type Unknown,
} from '../property-list.ts';
import { locate, type MsbuildProject } from './msbuild.ts';

/** What decides where the lists of a project stand. */
export interface DotnetLayout {
  readonly project: MsbuildProject;
  /** `Platforms/iOS` in a project for several platforms. */
  readonly platformFolder: string | undefined;
  readonly isSdk: boolean;
}

/** Where an app's Info.plist stands: where `AppManifest` says, in the folder of the platform, beside the project. */
export function readInfo(
  described: DotnetLayout,
  name: string,
  files: RepoFiles,
  say: (unknown: Unknown) => void,
): PropertyList {
  const { project, platformFolder } = described;
  const folder = folderOf(project.file);
  const named = project.property('AppManifest') ?? project.property('AppBundleManifest');
  const candidates = [
    ...(named?.value ? [locate(named.value, folder)] : []),
    ...(platformFolder === undefined ? [] : [`${platformFolder}/Info.plist`]),
    folder === '' ? 'Info.plist' : `${folder}/Info.plist`,
  ];
  const file = candidates.find((path) => path !== undefined && files.has(path));
  if (file === undefined) {
    const reason = 'The Info.plist of the project is not in the repository';
    if (!described.isSdk) say({ reason, at: project.at });
    return described.isSdk
      ? withPartials(project.at, new Map(), described, name, files, say)
      : makeUnknownPropertyList({ reason, at: project.at });
  }
  try {
    const { at, entries } = readPropertyListFile(files, file);
    return withPartials(at, entries, described, name, files, say);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    const unknown = { reason: `The Info.plist ${file} cannot be read: ${error.why}`, at: error.at };
    say(unknown);
    return makeUnknownPropertyList(unknown);
  }
}

/** `PartialAppManifest` items are laid over the list, unless they say otherwise. */
function withPartials(
  at: Location,
  base: PlistDictionary,
  { project }: DotnetLayout,
  name: string,
  files: RepoFiles,
  say: (unknown: Unknown) => void,
): PropertyList {
  const entries = new Map(base);
  let unknown: Unknown | undefined;
  for (const item of project.items('PartialAppManifest')) {
    const path = locate(item.include, item.folder);
    try {
      if (path === undefined || item.doubtful) throw new UnreadableFile('cannot be told to be used', item.at);
      const keeps = /^false$/i.test(item.metadata.get('overwrite') ?? '');
      for (const [key, entry] of readPropertyListFile(files, path).entries) {
        const below = entries.get(key);
        if (!below) entries.set(key, entry);
        else if (!keeps) entries.set(key, { ...entry, shadows: [below] });
      }
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      unknown = { reason: `The partial Info.plist ${item.include} ${error.message}`, at: error.at };
      say(unknown);
    }
  }
  const why = unknown;
  return makePropertyList(at, expand(entries, name), () => why);
}

/** Variables of Xcode that .NET fills in too. */
function expand(entries: PlistDictionary, name: string): PlistDictionary {
  const change = (text: string, at: Location): PlistValue => ({
    kind: 'string',
    value: text.replace(/\$[({](?:PRODUCT_NAME|CFBundleName|EXECUTABLE_NAME)[)}]/g, () => name),
    at,
  });
  return mapEntries(entries, ({ value }) => mapTexts(value, change));
}

/** `CodesignEntitlements`; else an Entitlements.plist in the folder of the platform, or beside the project. */
export function findEntitlements({ project, platformFolder, isSdk }: DotnetLayout, files: RepoFiles): Resolved<string> {
  const folder = folderOf(project.file);
  const set = project.property('CodesignEntitlements');
  if (set && set.value === undefined) {
    return { state: 'unresolved', reason: 'CodesignEntitlements depends on what cannot be known', at: set.at };
  }
  if (set?.value) {
    const path = locate(set.value.trim(), folder);
    return path === undefined
      ? { state: 'unresolved', reason: `The entitlements file ${set.value} lies outside the checkout`, at: set.at }
      : { state: 'known', value: path, at: set.at };
  }
  const isOff = /^false$/i.test(project.property('EnableDefaultCodesignEntitlements')?.value ?? '');
  const candidates = [
    ...(platformFolder === undefined ? [] : [`${platformFolder}/Entitlements.plist`]),
    ...(isOff || !isSdk ? [] : [folder === '' ? 'Entitlements.plist' : `${folder}/Entitlements.plist`]),
  ];
  const found = candidates.find((path) => files.has(path));
  return found === undefined
    ? { state: 'absent', at: project.at }
    : { state: 'known', value: found, at: { file: found, line: 1, column: 1 } };
}

/** The file's entitlements with what `CustomEntitlements` items add and take away. */
export function readEntitlements(
  { project }: DotnetLayout,
  file: Resolved<string>,
  files: RepoFiles,
  say: (unknown: Unknown) => void,
): PropertyList {
  if (file.state === 'unresolved') return makeUnknownPropertyList({ reason: file.reason, at: file.at });
  let at = file.at;
  let entries = new Map<string, PlistEntry>();
  let unknown: Unknown | undefined;
  if (file.state === 'known') {
    try {
      const read = readPropertyListFile(files, file.value);
      at = read.at;
      entries = new Map(read.entries);
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      unknown = {
        reason: `The entitlements file ${file.value} cannot be read: ${error.why}`,
        at: files.has(file.value) ? error.at : file.at,
      };
      say(unknown);
    }
  }
  for (const item of project.items('CustomEntitlements')) {
    const value = customValue(item.metadata, item.at, item.doubtful);
    if (value) entries.set(item.include, { key: item.include, keyAt: item.at, value });
    else entries.delete(item.include);
  }
  const why = unknown;
  return makePropertyList(at, entries, () => why);
}

/** `Type` and `Value` of a custom entitlement; nothing for one that takes away. */
function customValue(metadata: ReadonlyMap<string, string>, at: Location, doubtful: boolean): PlistValue | undefined {
  if (doubtful) return { kind: 'unresolved', reason: 'The entitlement depends on a condition that cannot be told', at };
  const value = metadata.get('value') ?? '';
  switch (metadata.get('type')?.toLowerCase()) {
    case 'remove':
      return undefined;
    case 'boolean':
      return { kind: 'boolean', value: /^true$/i.test(value), at };
    case 'stringarray': {
      const items = value === '' ? [] : value.split(metadata.get('arrayseparator') ?? ';');
      return { kind: 'array', value: items.map((item): PlistValue => ({ kind: 'string', value: item, at })), at };
    }
    default:
      return { kind: 'string', value, at };
  }
}
