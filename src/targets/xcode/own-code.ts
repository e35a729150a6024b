/**
 * All code of the repository that ends up in a target: its own, that of the frameworks and libraries it links, embeds or
 * depends on, and that of local packages, each with what they need in turn.
 */
import type { Platform } from '../../types.ts';
import type { RemoteProduct } from '../packages.ts';
import { FILTER_NAMES, kindOf } from './kinds.ts';
import { withoutExcluded } from './membership.ts';
import type { PackageProduct, ProductReference } from './project.ts';
import type { Owned, World } from './world.ts';

export interface OwnCode {
  /** Sorted. */
  readonly sources: readonly string[];
  /** Products of packages from elsewhere. */
  readonly remote: readonly RemoteProduct[];
  /** Frameworks and libraries that no project of the repository makes. */
  readonly foreign: readonly ProductReference[];
}

/** Gathers the code of a target in one configuration, built for a platform. */
export function gatherCode(world: World, root: Owned, configuration: string, platform: Platform): OwnCode {
  const sources = new Set<string>();
  const remote = new Map<string, RemoteProduct>();
  const foreign = new Map<string, ProductReference>();
  const waiting: Owned[] = [root];
  const seen = new Set([root.target]);

  function take(owned: Owned): void {
    const { settings } = world.configure(owned, configuration);
    for (const file of withoutExcluded(world.members(owned, platform).sources, settings)) sources.add(file);
    for (const product of owned.target.packageProducts) takePackage(owned, product);
    for (const reference of [...owned.target.links, ...owned.target.embeds]) {
      const found = takeLibrary(owned, reference);
      if (!found && isFor(reference, platform)) foreign.set(reference.name, foreign.get(reference.name) ?? reference);
    }
    for (const reference of owned.target.dependsOn) takeLibrary(owned, reference);
  }

  /** Whether the reference is to a target of the repository. */
  function takeLibrary(owned: Owned, reference: ProductReference): boolean {
    const found = world.find(owned.project, reference);
    if (!found) return false;
    const { platforms } = world.configure(found, configuration);
    const isLibrary = kindOf(found.target.productType, platforms) === 'library';
    if (isLibrary && isFor(reference, platform) && !seen.has(found.target)) {
      seen.add(found.target);
      waiting.push(found);
    }
    return true;
  }

  function takePackage({ project }: Owned, { name, package: from, at }: PackageProduct): void {
    if (from?.url !== undefined) {
      remote.set(name, { name, url: from.url, at });
      return;
    }
    const owner = world.packages.withProduct(name, from?.folder, world.packageFolders(project), project.root);
    if (!owner) {
      if (!from) remote.set(name, { name, at });
      return;
    }
    const content = world.packages.contentOf(owner, name, platform);
    for (const file of content.sources) sources.add(file);
    for (const product of content.remote) if (!remote.has(product.name)) remote.set(product.name, product);
  }

  for (let next = waiting.shift(); next; next = waiting.shift()) take(next);
  return { sources: [...sources].sort(), remote: [...remote.values()], foreign: [...foreign.values()] };
}

function isFor({ platforms }: ProductReference, platform: Platform): boolean {
  return platforms.length === 0 || platforms.includes(FILTER_NAMES[platform]);
}
