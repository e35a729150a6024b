/**
 * The Swift packages of the repository: which product holds which sources, and what it needs from elsewhere.
 */

import { isSwiftManifest, type Manifest, type ManifestTarget, readSwiftManifest } from '../../read/swift/manifest.ts';
import { type Location, type Platform, type Skipped, UnreadableFile } from '../../types.ts';
import { explainAbsence } from '../absent.ts';
import { type Checkout, resolvePath, whyOutside } from '../checkout.ts';
import { listManifests } from '../manifests.ts';
import { folderOf, inFolder } from '../paths.ts';
import { isInstalled } from './installed.ts';
import { type Finder, gatherContent, hasProduct, type PackageContent } from './package-content.ts';
import { findSources } from './package-sources.ts';
import { moduleOf } from './swift-imports.ts';

export interface LocalPackage extends Manifest {
  /** Where its `Package.swift` stands. */
  readonly folder: string;
  readonly file: string;
}

export interface Packages {
  /** All of them that are known so far: the repository's own, sorted by folder, then those that were asked for by name. */
  readonly all: readonly LocalPackage[];
  readonly skipped: readonly Skipped[];
  at(folder: string): LocalPackage | undefined;
  /** The package that has such a product: the one at `folder`, else one of `near`, else the nearest to `root`. */
  withProduct(
    product: string,
    folder: string | undefined,
    near: readonly string[],
    root: string,
  ): LocalPackage | undefined;
  /** The sources behind a product with all that it depends on. */
  contentOf(owner: LocalPackage, product: string, platform: Platform): PackageContent;
  /** The same of one target, whether or not a product holds it. */
  targetContent(owner: LocalPackage, target: ManifestTarget, platform: Platform): PackageContent;
  /** The target of a package, or of one that it finds by a path, that makes a module. */
  withModule(owner: LocalPackage, module: string): { owner: LocalPackage; target: ManifestTarget } | undefined;
  /** The sources of one target alone. */
  sourcesOf(owner: LocalPackage, target: ManifestTarget): readonly string[];
}

const known = new WeakMap<Checkout, Packages>();

/** Reads every manifest of the repository, once for all who ask. */
export function readPackages(checkout: Checkout): Packages {
  const packages = known.get(checkout) ?? readAll(checkout);
  known.set(checkout, packages);
  return packages;
}

function readAll(checkout: Checkout): Packages {
  const skipped: Skipped[] = [];
  const all: LocalPackage[] = [];
  const byFolder = new Map<string, LocalPackage>();
  for (const file of listManifests(checkout.files)) add(file);

  function add(file: string): LocalPackage | undefined {
    const one = readManifest(file);
    if (!one) return undefined;
    all.push(one);
    byFolder.set(one.folder, one);
    return one;
  }

  function readManifest(file: string): LocalPackage | undefined {
    try {
      const bytes = checkout.files.bytes(file);
      if (!isSwiftManifest(bytes)) return undefined;
      const manifest = readSwiftManifest(bytes, file);
      if (!manifest) skip(file, topOf(file), 'it declares no package that can be read without running it');
      return { ...(manifest ?? undeclared(file)), folder: folderOf(file), file };
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      skip(file, error.at, error.message);
      return { ...undeclared(file), folder: folderOf(file), file };
    }
  }

  /** The package that something names by its folder, also where a listing passes that by. */
  function at(folder: string): LocalPackage | undefined {
    const { files } = checkout;
    const file = inFolder(folder, 'Package.swift');
    const own = byFolder.get(folder);
    if (own || files.isBeyond?.(file) !== true || !files.has(file)) return own;
    return isInstalled(files.withoutLinks?.(folder) ?? folder, files) ? undefined : add(file);
  }

  function skip(file: string, at: Location, why: string): void {
    skipped.push({ at, reason: `The Swift package in ${file} cannot be read: ${why}.`, isManifest: true });
  }

  const sources = new Map<ManifestTarget, readonly string[]>();
  /** Targets that no manifest lists, by package and name. */
  const unlisted = new Map<string, ManifestTarget>();

  function withProduct(product: string, folder: string | undefined, near: readonly string[], root: string) {
    if (folder !== undefined) return at(folder);
    for (const place of near) {
      const one = at(place);
      if (one && hasProduct(one, product)) return one;
    }
    // Else the nearest: the one that shares most of its way with the project.
    const having = all.filter((one) => hasProduct(one, product));
    const [nearest] = having.toSorted((a, b) => sharedParts(b.folder, root) - sharedParts(a.folder, root));
    // Else one whose products are not known.
    const isUnread = ({ complete, products }: LocalPackage): boolean => !complete && products.length === 0;
    return nearest ?? near.flatMap((place) => at(place) ?? []).find(isUnread);
  }

  function sourcesOf(owner: LocalPackage, target: ManifestTarget): readonly string[] {
    const found = sources.get(target) ?? findSources(owner, target, checkout);
    sources.set(target, found);
    return found;
  }

  /** Why the package at a path that another one names is not there. */
  function explainPackage({ folder }: LocalPackage, path: string): string | undefined {
    const place = resolvePath(folder, path, checkout.files.root);
    if (place === undefined) return `${path}, ${whyOutside(path)}`;
    return at(place) ? undefined : explainAbsence(place, 'Package.swift', checkout);
  }

  /**
   * The targets of a product; of a target that is named like one, that target. What a manifest makes by code is looked for
   * where it would stand by default: code that is not seen would make a feature look unused.
   */
  function targetsOf({ products, targets, at, file }: LocalPackage, product: string): ManifestTarget[] {
    const names = products.find(({ name }) => name === product)?.targets ?? [product];
    return names.map((name) => {
      const key = `${file}\0${name}`;
      const target = targets.find((one) => one.name === name) ?? unlisted.get(key) ?? unlistedTarget(name, at);
      if (!target.complete) unlisted.set(key, target);
      return target;
    });
  }

  function packagesBeside({ folder, dependencies }: LocalPackage): readonly LocalPackage[] {
    return dependencies.flatMap(({ path }) => {
      const beside = path === undefined ? undefined : resolvePath(folder, path, checkout.files.root);
      return (beside === undefined ? undefined : at(beside)) ?? [];
    });
  }

  function withModule(owner: LocalPackage, module: string) {
    for (const one of [owner, ...packagesBeside(owner)]) {
      const target = one.targets.find((each) => isCode(each) && moduleOf(each.name) === module);
      if (target) return { owner: one, target };
    }
    // a target that code makes stands where it would by default
    const [made] = owner.complete ? [] : targetsOf(owner, module);
    return made && sourcesOf(owner, made).length > 0 ? { owner, target: made } : undefined;
  }

  const finder: Finder = { checkout, sourcesOf, targetsOf, packagesBeside, withModule, explainPackage };

  return {
    all,
    skipped,
    at,
    withProduct,
    contentOf(owner, product, platform) {
      const content = gatherContent(owner, targetsOf(owner, product), platform, finder);
      const listed = owner.products.find(({ name }) => name === product);
      if (!listed || listed.complete) return content;
      const reason = `which targets the product ${product} of ${owner.file} holds is made by code`;
      const unseen = listed.targets.length > 0 ? content.unseen : [...content.unseen, { reason, at: listed.at }];
      return { ...content, open: [...content.open, owner], unseen };
    },
    withModule,
    targetContent: (owner, target, platform) => gatherContent(owner, [target], platform, finder),
    sourcesOf,
  };
}

/** A target that a manifest makes by code. */
function unlistedTarget(name: string, at: Location): ManifestTarget {
  return { name, kind: 'target', at, exclude: [], dependencies: [], complete: false, mentioned: [] };
}

/** A package of which nothing is known but that it is there. */
function undeclared(file: string): Manifest {
  const at = topOf(file);
  return { name: '', at, platforms: new Map(), products: [], targets: [], dependencies: [], complete: false };
}

function topOf(file: string): Location {
  return { file, line: 1, column: 1 };
}

/** How many folders two paths have in common from the top. */
function sharedParts(one: string, other: string): number {
  const [a, b] = [one.split('/'), other.split('/')];
  const differs = a.findIndex((part, index) => part !== b[index]);
  return differs < 0 ? a.length : differs;
}

function isCode({ kind }: ManifestTarget): boolean {
  return kind === 'target' || kind === 'executableTarget';
}
