/**
 * What a target of an Xcode project is built with from elsewhere: packages, pods, frameworks.
 */

import { readJson } from '../../read/json.ts';
import { type LockedPod, type Podfile, type RequiredFile, readPodfile, readPodfileLock } from '../../read/podfile.ts';
import { type Dependency, type RepoFiles, UnreadableFile } from '../../types.ts';
import { type Checkout, resolvePath } from '../checkout.ts';
import { isInstalled } from '../packages/installed.ts';
import { identityOf, type RemoteProduct } from '../packages/package-content.ts';
import { folderOf, foldersUp, inFolder } from '../paths.ts';
import { lookUp, readIfPossible, textOf } from '../plist-paths.ts';
import type { OwnCode } from './own-code.ts';
import type { ProductReference, XcodeProject } from './project.ts';

/** The dependencies of one target, one entry a name and manager, sorted by manager and name. */
export function listDependencies(
  target: string,
  { remote, foreign }: OwnCode,
  versions: ReadonlyMap<string, string>,
  pods: readonly Dependency[],
): Dependency[] {
  const all = [
    ...remote.map((product) => fromPackage(product, versions)),
    ...foreign.flatMap((reference) => fromReference(reference)),
    ...pods,
  ];
  const unique = new Map<string, Dependency>();
  for (const dependency of all) {
    const key = `${dependency.manager}\0${dependency.name}`;
    if (!unique.has(key) && dependency.name !== target) unique.set(key, dependency);
  }
  return [...unique].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, dependency]) => dependency);
}

function fromPackage({ name, url, version, at }: RemoteProduct, versions: ReadonlyMap<string, string>): Dependency {
  const resolved = (url === undefined ? undefined : versions.get(identityOf(url))) ?? version;
  return {
    ...{ name, manager: 'swiftpm', at },
    ...(resolved !== undefined && { version: resolved }),
    ...(url !== undefined && { url }),
  };
}

function fromReference({ name, path, at }: ProductReference): Dependency[] {
  // The library that CocoaPods links stands for the pods, which are listed themselves.
  if (/^(?:lib)?Pods[-_]/.test(name)) return [];
  const bare = name.replace(/\.(?:framework|xcframework|a|dylib|tbd)$/, '');
  if (bare === name) return [];
  const isCarthage = path !== undefined && /(?:^|\/)Carthage\//.test(path);
  const manager = isCarthage ? 'carthage' : name.endsWith('.xcframework') ? 'xcframework' : 'framework';
  const built = path !== undefined && { path };
  return [{ name: bare.replace(/^lib(?=[A-Z])/, ''), manager, ...built, at }];
}

/** The versions of the packages that a project resolves, by identity. */
export function readPackageVersions(project: XcodeProject, workspaces: readonly string[], checkout: Checkout) {
  const shared = 'xcshareddata/swiftpm/Package.resolved';
  const candidates = [
    ...workspaces.map((workspace) => `${workspace}/${shared}`),
    `${project.path}/project.xcworkspace/${shared}`,
    inFolder(project.root, 'Package.resolved'),
  ];
  const versions = new Map<string, string>();
  for (const file of candidates.reverse())
    for (const [name, version] of readPins(file, checkout)) versions.set(name, version);
  return versions;
}

/** `pins` of version 2 and 3, `object.pins` of version 1. What follows a branch or a
 *  revision has no version: that stands for it. */
function readPins(file: string, { files, locate }: Checkout): [string, string][] {
  if (locate(file) === undefined) return [];
  const value = readIfPossible(files, file, readJson);
  const pins = lookUp(value, 'pins') ?? lookUp(value, 'object', 'pins');
  return (pins?.kind === 'array' ? pins.value : []).flatMap((pin): [string, string][] => {
    const address =
      textOf(lookUp(pin, 'location')) ?? textOf(lookUp(pin, 'repositoryURL')) ?? textOf(lookUp(pin, 'identity'));
    const state = lookUp(pin, 'state');
    const version =
      textOf(lookUp(state, 'version')) ?? textOf(lookUp(state, 'branch')) ?? textOf(lookUp(state, 'revision'));
    return address !== undefined && version !== undefined ? [[identityOf(address), version]] : [];
  });
}

export interface Pods {
  readonly podfile: Podfile;
  readonly locked: ReadonlyMap<string, LockedPod>;
}

/** The Podfile in the project's folder or the nearest around it. */
export function readPods(root: string, checkout: Checkout): Pods | undefined {
  const { files, locate } = checkout;
  const folder = foldersUp(root).find((one) => locate(inFolder(one, 'Podfile')) !== undefined);
  if (folder === undefined) return undefined;
  const podfile = tryText(files, inFolder(folder, 'Podfile'), (bytes, file) =>
    readPodfile(bytes, file, (written, from) => requiredFile(written, from, checkout)),
  );
  const locked = tryText(files, inFolder(folder, 'Podfile.lock'), readPodfileLock);
  return podfile && { podfile, locked: locked ?? new Map<string, LockedPod>() };
}

/** What a Podfile requires of the repository's own Ruby. */
function requiredFile(written: string, from: string, { files, locate }: Checkout): RequiredFile | undefined {
  const path = resolvePath(folderOf(from), written.endsWith('.rb') ? written : `${written}.rb`, files.root);
  const file = path === undefined ? undefined : locate(path);
  if (file === undefined || isInstalled(file, files)) return undefined;
  return tryText(files, file, (bytes) => ({ bytes, file }));
}

/** Whether any target gets such a pod. */
export function hasPod(pods: Pods | undefined, name: string): boolean {
  const named = [...(pods?.podfile.values() ?? [])].flat().map(({ value }) => value);
  return [...named, ...(pods?.locked.keys() ?? [])].some((one) => one === name || one.startsWith(`${name}/`));
}

/** The pods of a target with all that they need. */
export function podsOf(target: string, { podfile, locked }: Pods): Dependency[] {
  const found = new Map<string, Dependency>();
  const waiting = (podfile.get(target) ?? []).map(({ value, at }) => ({ name: value, at }));
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const { name, at } = next;
    if (found.has(name)) continue;
    const pod = locked.get(name);
    found.set(name, { name, manager: 'cocoapods', at, ...(pod && { version: pod.version }) });
    for (const need of pod?.needs ?? []) waiting.push({ name: need, at: locked.get(need)?.at ?? at });
  }
  return [...found.values()];
}

/** Dependencies are a help, not what is judged: a Podfile that cannot be read has none. */
function tryText<T>(files: RepoFiles, file: string, read: (bytes: Uint8Array, file: string) => T): T | undefined {
  try {
    return read(files.bytes(file), file);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return undefined;
  }
}
