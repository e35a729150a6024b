/**
 * A rule for an app, as a target.
 */

import { bufferOf } from '../../bytes.ts';
import {
  type Build,
  type Location,
  type PlistEntry,
  type PlistValue,
  type PropertyList,
  type RepoFiles,
  type Resolved,
  type Skipped,
  type Target,
  type TargetKind,
  UnreadableFile,
} from '../../types.ts';
import { nameOf } from '../paths.ts';
import { itemsOf, textOf } from '../plist-paths.ts';
import {
  makePropertyList,
  makeUnknownPropertyList,
  mapEntries,
  mapTexts,
  readPropertyListFile,
  type Unknown,
} from '../property-list.ts';
import { fileOf, type Rule } from './labels.ts';
import { type Graph, gatherSources } from './sources.ts';

const CONFIGURATION = 'Release';
export const KINDS: ReadonlyMap<string, TargetKind> = new Map([
  ['ios_application', 'app'],
  ['ios_app_clip', 'app-clip'],
  ['ios_extension', 'extension'],
  ['watchos_application', 'watch-app'],
]);

export function toTarget(rule: Rule, graph: Graph, skipped: Skipped[]): Target {
  const { call, folder, file } = rule;
  const { files } = graph;
  const name = textOf(call.arguments.get('name')) ?? nameOf(folder);
  const kind = KINDS.get(call.name) ?? 'app';
  const say = ({ reason, at }: Unknown) => {
    skipped.push({ at, reason, target: name, ...(kind === 'app' && { blocking: true }) });
  };
  const entitlementsFile = findEntitlements(rule, files);
  const bundleId = call.arguments.get('bundle_id');
  const { sources, languages, unseen } = gatherSources(rule, graph, say);
  // Said of any app with HealthKit: it may be signed for clinical records without a word of it here.
  if (
    kind === 'app' &&
    entitlementsFile.state === 'unresolved' &&
    sources.some((path) => names('HealthKit', path, files))
  )
    skipped.push({ at: entitlementsFile.at, reason: entitlementsFile.reason, target: name });
  const build: Build = {
    configuration: CONFIGURATION,
    at: call.at,
    info: mergeInfo(rule, name, files, say),
    entitlements: readEntitlements(entitlementsFile, call.at, files, say),
    entitlementsFile,
    localizations: [],
    platforms: [kind === 'watch-app' ? 'watchos' : 'ios'],
    deploymentTarget: resolve(call.arguments.get('minimum_os_version'), call.at),
    bundleIdentifier: resolve(bundleId, call.at),
    manualSigning: call.arguments.has('provisioning_profile'),
    sources,
    ...(languages.size > 0 && { languages }),
    ...(unseen.length > 0 && { unseen }),
    flags: new Map([['DEBUG', false]]),
  };
  return {
    name,
    kind,
    project: file,
    at: call.at,
    builds: [build],
    shipping: CONFIGURATION,
    hosts: [],
    dependencies: [],
  };
}

function resolve(value: PlistValue | undefined, at: Location): Resolved<string> {
  const text = textOf(value);
  if (value && text !== undefined) return { state: 'known', value: text, at: value.at };
  if (!value) return { state: 'absent', at };
  return { state: 'unresolved', reason: value.kind === 'unresolved' ? value.reason : 'It is no text', at: value.at };
}

/** Equal keys with different values fail the build, so that it does not matter which comes first. */
function mergeInfo(
  { call, folder }: Rule,
  name: string,
  files: RepoFiles,
  say: (unknown: Unknown) => void,
): PropertyList {
  const entries = new Map<string, PlistEntry>();
  let top = call.at;
  let unknown: Unknown | undefined;
  for (const item of itemsOf(call.arguments.get('infoplists'))) {
    const label = textOf(item);
    const file = label === undefined ? undefined : fileOf(label, folder, files);
    try {
      if (file === undefined) throw new UnreadableFile('is made by a rule, or not in the repository', item.at);
      const read = readPropertyListFile(files, file);
      top = top === call.at ? read.at : top;
      for (const [key, entry] of read.entries) entries.set(key, entry);
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      unknown = { reason: `The Info.plist ${label ?? ''} ${error.message}`, at: error.at };
      if (file !== undefined) say(unknown);
    }
  }
  const expanded = mapEntries(entries, ({ value }) =>
    mapTexts(value, (text, at) => ({
      kind: 'string',
      value: text.replace(/\$[({](?:PRODUCT_NAME|TARGET_NAME|BUNDLE_NAME|EXECUTABLE_NAME)[)}]/g, () => name),
      at,
    })),
  );
  const why = unknown;
  return makePropertyList(top, expanded, () => why);
}

/** Without `entitlements`, those of the provisioning profile are signed: profiles of apps with HealthKit may list
 *  `health-records` whether it is used or not. */
function findEntitlements({ call, folder }: Rule, files: RepoFiles): Resolved<string> {
  const value = call.arguments.get('entitlements');
  if (!value) {
    const at = call.arguments.get('provisioning_profile')?.at ?? call.at;
    return { state: 'unresolved', reason: 'Without `entitlements`, those of the provisioning profile are signed', at };
  }
  const label = textOf(value);
  const file = label === undefined ? undefined : fileOf(label, folder, files);
  if (file !== undefined) return { state: 'known', value: file, at: value.at };
  const reason =
    value.kind === 'unresolved'
      ? value.reason
      : `The entitlements ${label ?? ''} are made by a rule, or not in the repository`;
  return { state: 'unresolved', reason, at: value.at };
}

function names(word: string, path: string, files: RepoFiles): boolean {
  try {
    return bufferOf(files.search?.(path) ?? files.bytes(path)).includes(word);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return false;
  }
}

function readEntitlements(
  file: Resolved<string>,
  at: Location,
  files: RepoFiles,
  say: (unknown: Unknown) => void,
): PropertyList {
  if (file.state === 'unresolved') return makeUnknownPropertyList({ reason: file.reason, at: file.at });
  if (file.state === 'absent') return makePropertyList(at, new Map());
  try {
    const read = readPropertyListFile(files, file.value);
    return makePropertyList(read.at, read.entries);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    const unknown = { reason: `The entitlements file ${file.value} cannot be read: ${error.why}`, at: error.at };
    say(unknown);
    return makeUnknownPropertyList(unknown);
  }
}
