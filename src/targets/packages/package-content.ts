/**
 * What products and targets of packages bring with them, with all that these depend on.
 */

import type { ManifestTarget, ManifestTargetDependency } from '../../read/swift/manifest.ts';
import type { Location, Platform, Unseen } from '../../types.ts';
import { type Checkout, resolvePath } from '../checkout.ts';
import { nameOf, relativeTo } from '../paths.ts';
import { findFolder } from './package-sources.ts';
import type { LocalPackage } from './packages.ts';
import { modulesIn } from './swift-imports.ts';

/** A product of a package that is not in the repository. */
export interface RemoteProduct {
  readonly name: string;
  /** Absent where nothing says which package it comes from. */
  readonly url?: string;
  readonly version?: string;
  readonly at: Location;
}

/** What the C of a target is compiled with, where its manifest says so. */
export interface CompiledWith {
  readonly target: string;
  readonly at: Location;
  /** Searched for headers. */
  readonly folders: readonly string[];
  /** As the compiler takes them, with paths from `from`. */
  readonly flags: readonly string[];
  readonly from: string;
}

/** What products and targets of packages bring with them. */
export interface PackageContent {
  readonly sources: readonly string[];
  readonly remote: readonly RemoteProduct[];
  /** What was built before and stands in the repository. */
  readonly built: readonly { readonly name: string; readonly path: string; readonly at: Location }[];
  /** Packages that may bring more of their targets: who links them is made by code. */
  readonly open: readonly LocalPackage[];
  readonly compiledWith: readonly CompiledWith[];
  /** What they bring where nothing tells which targets are meant. */
  readonly unseen: readonly Unseen[];
}

/** How `.when(platforms:)` spells them. */
const PLATFORM_NAMES: Readonly<Record<Platform, string>> = {
  ios: 'iOS',
  macos: 'macOS',
  watchos: 'watchOS',
  tvos: 'tvOS',
  visionos: 'visionOS',
};

/** How a package finds its sources, and what it names. */
export interface Finder {
  readonly checkout: Checkout;
  sourcesOf(owner: LocalPackage, target: ManifestTarget): readonly string[];
  targetsOf(owner: LocalPackage, product: string): readonly ManifestTarget[];
  packagesBeside(owner: LocalPackage): readonly LocalPackage[];
  withModule(owner: LocalPackage, module: string): { owner: LocalPackage; target: ManifestTarget } | undefined;
  /** Why the package at a path that another one names is not there. */
  explainPackage(owner: LocalPackage, path: string): string | undefined;
}

/** What is behind some targets of a package, one after the other: a chain of them may be long. */
export function gatherContent(
  owner: LocalPackage,
  first: readonly ManifestTarget[],
  platform: Platform,
  finder: Finder,
): PackageContent {
  const { checkout, sourcesOf, targetsOf, packagesBeside, withModule, explainPackage } = finder;
  const files = new Set<string>();
  const remote = new Map<string, RemoteProduct>();
  const open = new Set<LocalPackage>();
  const compiledWith: CompiledWith[] = [];
  const unseen: Unseen[] = [];
  const built: PackageContent['built'][number][] = [];
  const seen = new Set<ManifestTarget>();
  const waiting: { one: LocalPackage; target: ManifestTarget }[] = [];

  function plan(one: LocalPackage, target: ManifestTarget): void {
    if (!seen.has(target)) waiting.push({ one, target });
    seen.add(target);
  }

  function takeTarget(one: LocalPackage, target: ManifestTarget): void {
    if (target.kind === 'binaryTarget') {
      // one that is fetched stands nowhere that is named
      const path = target.path === undefined ? undefined : resolvePath(one.folder, target.path);
      if (path !== undefined) built.push({ name: nameOf(path), path, at: target.at });
    }
    const own = sourcesOf(one, target);
    for (const file of own) files.add(file);
    takeSettings(one, target);
    if (target.isPlaceMade || mayLeaveOutSome(one, target, own)) {
      const reason = `which files ${target.name} in ${one.file} compiles is made by code`;
      unseen.push({ reason, at: target.at });
    }
    for (const needed of target.dependencies) {
      if (needed.platforms.length > 0 && !needed.platforms.includes(PLATFORM_NAMES[platform])) continue;
      if (!takeLocal(one, needed)) takeElsewhere(one, needed);
    }
    if (!target.complete) takeComputed(one, target);
  }

  function mayLeaveOutSome(one: LocalPackage, target: ManifestTarget, own: readonly string[]): boolean {
    const { mayLeaveOut } = target;
    const folder = mayLeaveOut && findFolder(one, target, checkout);
    return folder !== undefined && own.some((file) => mayLeaveOut?.(relativeTo(file, folder)));
  }

  function takeSettings(one: LocalPackage, { name, at, settings = [], ...rest }: ManifestTarget): void {
    const meant = settings.filter(
      ({ platforms }) => platforms.length === 0 || platforms.includes(PLATFORM_NAMES[platform]),
    );
    if (meant.length === 0) return;
    const own = findFolder(one, { ...rest, name, at }, checkout);
    const folders = meant.flatMap(({ folder }) =>
      own === undefined || folder === undefined ? [] : (resolvePath(own, folder) ?? []),
    );
    compiledWith.push({ target: name, at, folders, flags: meant.flatMap(({ flags }) => flags), from: one.folder });
  }

  /** Whether the dependency is a target of a package of the repository. */
  function takeLocal(one: LocalPackage, { name, package: from }: ManifestTargetDependency): boolean {
    const own = from === undefined ? one.targets.find((other) => other.name === name) : undefined;
    if (own) plan(one, own);
    const beside = own ? undefined : packagesBeside(one).find((other) => hasProduct(other, name));
    if (beside) for (const target of targetsOf(beside, name)) plan(beside, target);
    return own !== undefined || beside !== undefined;
  }

  /** Dependencies that code makes: those whose names stand in it, and those that the sources import. */
  function takeComputed(one: LocalPackage, target: ManifestTarget): void {
    let isTold = target.dependencies.length > 0;
    for (const needed of target.mentioned) {
      const isLocal = takeLocal(one, needed);
      if (!isLocal && needed.package !== undefined) takeElsewhere(one, needed);
      isTold ||= isLocal || needed.package !== undefined;
    }
    for (const module of modulesIn(sourcesOf(one, target), checkout.files)) {
      const found = withModule(one, module);
      if (!found || found.target === target) continue;
      plan(found.owner, found.target);
      isTold = true;
    }
    open.add(one);
    if (isTold) return;
    const reason = `what ${target.name} in ${one.file} depends on is made by code, and its sources do not tell either`;
    unseen.push({ reason, at: target.at });
  }

  function takeElsewhere(one: LocalPackage, { name, package: from, at }: ManifestTargetDependency): void {
    const wanted = (from ?? name).toLowerCase();
    const absent = one.dependencies.find(
      ({ path, name: called }) => path !== undefined && (called ?? identityOf(path)).toLowerCase() === wanted,
    );
    const why = absent && explainPackage(one, absent.path ?? '');
    if (why !== undefined) {
      unseen.push({ reason: `${name} comes from ${why}`, at });
      return;
    }
    const dependency =
      one.dependencies.find((candidate) => candidate.url && identityOf(candidate.url) === wanted) ??
      one.dependencies.find((candidate) => candidate.name?.toLowerCase() === wanted);
    const { url, version } = dependency ?? onlyRemote(one) ?? {};
    if (remote.has(name)) return;
    remote.set(name, { name, at, ...(url !== undefined && { url }), ...(version !== undefined && { version }) });
  }

  for (const target of first) plan(owner, target);
  for (let next = waiting.shift(); next; next = waiting.shift()) takeTarget(next.one, next.target);
  return { sources: [...files].sort(), remote: [...remote.values()], built, open: [...open], compiledWith, unseen };
}

export const hasProduct = (one: LocalPackage, product: string) => one.products.some(({ name }) => name === product);

/** A product named alone comes from the only package there is. */
function onlyRemote({ dependencies }: LocalPackage): LocalPackage['dependencies'][number] | undefined {
  const remote = dependencies.filter(({ url }) => url !== undefined);
  return remote.length === 1 ? remote[0] : undefined;
}

/** What SwiftPM calls a package: the last part of its address, in lower case. */
export function identityOf(url: string): string {
  return url
    .replace(/(?<!\/)\/+$/, '')
    .replace(/^.*[/:]/, '')
    .replace(/\.git$/, '')
    .toLowerCase();
}
