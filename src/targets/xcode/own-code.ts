/**
 * All code of the repository that ends up in a target: its own, that of the frameworks and libraries it links, embeds or
 * depends on, and that of local packages, each with what they need in turn.
 */
import { bufferOf } from '../../bytes.ts';
import { addAll } from '../../lists.ts';
import type { PodLine } from '../../read/podfile.ts';
import { type NativeLanguage, type Platform, UnreadableFile, type Unseen } from '../../types.ts';
import type { Checkout } from '../checkout.ts';
import { readLocalPod } from '../packages/local-pods.ts';
import { identityOf, type PackageContent, type RemoteProduct } from '../packages/package-content.ts';
import type { LocalPackage } from '../packages/packages.ts';
import { modulesIn } from '../packages/swift-imports.ts';
import { languageByEnding } from './compiled-as.ts';
import { compiledWith, compilesAsObjectiveC, definedMacros, headersBefore, includePlaces } from './include-settings.ts';
import { followIncludes, type IncludePlaces, MOST_INCLUDED } from './includes.ts';
import { FILTER_NAMES, kindOf } from './kinds.ts';
import { withoutExcluded } from './membership.ts';
import { headersOfModules } from './module-maps.ts';
import { namedBySettings } from './named-by-settings.ts';
import type { PackageProduct, ProductReference } from './project.ts';
import type { Owned, World } from './projects.ts';
import type { Settings } from './settings.ts';
import { unseenFiles, unseenLibrary, unseenPackage } from './unseen-code.ts';

export interface OwnCode {
  /** Sorted. */
  readonly sources: readonly string[];
  /** What those are compiled as whose names end with something else. */
  readonly languages: ReadonlyMap<string, NativeLanguage>;
  /** Products of packages from elsewhere. */
  readonly remote: readonly RemoteProduct[];
  /** Frameworks and libraries that no project of the repository makes. */
  readonly foreign: readonly ProductReference[];
  /** Those of the sources that come from packages and pods. */
  readonly offered: readonly string[];
  /** What should be among its sources and cannot be looked at. */
  readonly unseen: readonly Unseen[];
}

const HEALTH_KIT = 'HealthKit.framework';

/** Of a target whose code nobody asks for. */
export const NO_CODE: OwnCode = { sources: [], languages: new Map(), remote: [], foreign: [], offered: [], unseen: [] };

/** What no source then has to spell. */
const NAMES_RECORDS = /HKClinical|HKFHIR|linicalType|ForClinicalRecords/;

/** Gathers the code of a target in one configuration, built for a platform. */
export function gatherCode(world: World, root: Owned, configuration: string, platform: Platform): OwnCode {
  const sources = new Set<string>();
  const remote = new Map<string, RemoteProduct>();
  const foreign = new Map<string, ProductReference>();
  const unseen = new Map<string, Unseen>();
  const offered = new Set<string>();
  const languages = new Map<string, NativeLanguage>();
  const places: IncludePlaces['folders'][number][] = [];
  const macros = new Map<string, string>();
  const open = new Set<LocalPackage>();
  const waiting: Owned[] = [root];
  const seen = new Set([root.target]);

  function take(owned: Owned): void {
    const { settings } = world.configure(owned, configuration);
    const members = world.members(owned, platform);
    for (const file of withoutExcluded(members.sources, settings)) {
      sources.add(file);
      offered.delete(file);
      const language = members.languages.get(file);
      if (language) languages.set(file, language);
    }
    if (compilesAsObjectiveC(owned, settings, world.checkout))
      for (const file of members.sources) if (/\.(?:c|cc|cpp|cxx)$/i.test(file)) languages.set(file, 'objective-c');
    takeMacros(definedMacros(owned, settings, world.checkout), owned.target);
    const headers = [headersBefore, headersOfModules].flatMap((find) => find(owned, settings, world.checkout));
    for (const file of headers) {
      sources.add(file);
      languages.set(file, 'objective-c');
    }
    takeNamed(owned, settings);
    addAll(places, includePlaces(owned, settings, world.checkout));
    unseenFiles(world, owned).forEach(miss);
    for (const product of owned.target.packageProducts) takePackage(owned, product);
    for (const reference of [...owned.target.links, ...owned.target.embeds]) {
      const found = takeLibrary(owned, reference);
      if (!found && isFor(reference, platform)) foreign.set(reference.name, foreign.get(reference.name) ?? reference);
    }
    for (const reference of owned.target.dependsOn) takeLibrary(owned, reference);
    takeFlagged(owned, settings);
    for (const pod of world.pods(owned.project)?.podfile.get(owned.target.name) ?? []) takePod(pod);
  }

  function takeMacros(
    defined: ReadonlyMap<string, string>,
    { name: target, at }: Pick<Owned['target'], 'name' | 'at'>,
  ) {
    for (const [name, value] of defined) {
      macros.set(name, value);
      if (NAMES_RECORDS.test(value))
        miss({
          reason: `code of ${target} is compiled with \`${name}\` for \`${value}\`, which its settings define`,
          at,
          isOpen: true,
        });
    }
  }

  /** What settings lead to, and what flags name. */
  function takeNamed(owned: Owned, settings: Settings): void {
    const named = namedBySettings(owned, settings, platform, world.checkout);
    named.unseen.forEach(miss);
    for (const [file, language] of named.sources) {
      sources.add(file);
      offered.delete(file);
      if (language !== languageByEnding(file)) languages.set(file, language);
    }
  }

  /** `-framework Core`: Xcode builds a target of that name for it. Of the system's, only HealthKit means something. */
  function takeFlagged(owned: Owned, settings: Settings): void {
    const flags = settings.list('OTHER_LDFLAGS');
    if (flags.state !== 'known') return;
    for (const [index, flag] of flags.value.entries()) {
      if (!/^-(?:weak_|needed_|lazy_|reexport_)?framework$/.test(flag)) continue;
      const reference = { name: `${flags.value[index + 1]}.framework`, at: flags.at, platforms: [] };
      if (world.find(owned.project, reference)) takeLibrary(owned, reference);
      else if (reference.name === HEALTH_KIT) foreign.set(HEALTH_KIT, foreign.get(HEALTH_KIT) ?? reference);
    }
  }

  /** Whether the reference is to a target of the repository. */
  function takeLibrary(owned: Owned, reference: ProductReference): boolean {
    const found = world.find(owned.project, reference);
    if (!found) {
      if (isFor(reference, platform)) miss(unseenLibrary(world, owned, reference));
      return false;
    }
    const { platforms } = world.configure(found, configuration);
    const isLibrary = kindOf(found.target.productType, platforms) === 'library';
    if (isLibrary && isFor(reference, platform) && !seen.has(found.target)) {
      seen.add(found.target);
      waiting.push(found);
    }
    return true;
  }

  function miss(one: Unseen | undefined): void {
    if (one && !unseen.has(one.reason)) unseen.set(one.reason, one);
  }

  function takePackage(owned: Owned, product: PackageProduct): void {
    const { project } = owned;
    const { name, package: from, at } = product;
    if (from?.url !== undefined) {
      const own = overriding(owned, identityOf(from.url));
      if (own) takeContent(world.packages.contentOf(own, name, platform));
      else remote.set(name, { name, url: from.url, at });
      return;
    }
    const owner = world.packages.withProduct(name, from?.folder, world.packageFolders(project), project.root);
    if (!owner) {
      const absent = unseenPackage(world, owned, product);
      if (absent) miss(absent);
      else if (!from) remote.set(name, { name, at });
      return;
    }
    takeContent(world.packages.contentOf(owner, name, platform));
  }

  /** The package of the repository that stands for a remote one: Xcode takes the folder of its name that a project or
   *  workspace shows. https://developer.apple.com/documentation/xcode/editing-a-package-dependency-as-a-local-package */
  function overriding({ project }: Owned, identity: string): LocalPackage | undefined {
    const folder = world.packageFolders(project).find((one) => identityOf(one) === identity);
    return folder === undefined ? undefined : world.packages.at(folder);
  }

  function takePod(pod: PodLine): void {
    if (pod.configurations && !pod.configurations.includes(configuration)) return;
    const content = readLocalPod(pod, world.checkout);
    takeOffered(content.sources);
    miss(content.unseen);
  }

  function takeOffered(files: readonly string[]): void {
    for (const file of files) {
      if (!sources.has(file)) offered.add(file);
      sources.add(file);
    }
  }

  function takeContent(content: PackageContent): void {
    takeOffered(content.sources);
    for (const product of content.remote) if (!remote.has(product.name)) remote.set(product.name, product);
    for (const one of content.built) if (!foreign.has(one.name)) foreign.set(one.name, { ...one, platforms: [] });
    for (const one of content.open) open.add(one);
    for (const one of content.compiledWith) {
      const { headers, macros: defined, places: searched } = compiledWith(one, world.checkout);
      takeOffered(headers);
      for (const file of headers) languages.set(file, 'objective-c');
      takeMacros(defined, { name: one.target, at: one.at });
      addAll(places, searched);
    }
    content.unseen.forEach(miss);
  }

  /** What a package brings by dependencies that code makes, its users may import by name. */
  function takeImported(): void {
    const asked = new Set<string>();
    for (let before = -1; open.size > 0 && before !== sources.size; ) {
      before = sources.size;
      for (const module of modulesIn([...sources], world.checkout.files)) {
        if (asked.has(module)) continue;
        asked.add(module);
        for (const one of open) {
          const found = world.packages.withModule(one, module);
          if (found) takeContent(world.packages.targetContent(found.owner, found.target, platform));
        }
      }
    }
  }

  /** What sources include is compiled with them. Of what packages offer, it is offered too. */
  function takeIncluded(): void {
    const isIncluding = (file: string) => (languages.get(file) ?? languageByEnding(file)) === 'objective-c';
    const own = [...sources].filter((file) => isIncluding(file) && !offered.has(file)).sort();
    const others = [...sources].filter((file) => isIncluding(file) && offered.has(file)).sort();
    for (const group of [own, others]) {
      const { found, open: openIncludes, cutAt } = followIncludes(group, { folders: places, macros }, world.checkout);
      for (const file of found) {
        if (sources.has(file)) continue;
        sources.add(file);
        if (group === others) offered.add(file);
        if (languageByEnding(file) !== 'objective-c') languages.set(file, 'objective-c');
      }
      if (cutAt !== undefined) {
        const reason = `its sources include more than ${MOST_INCLUDED} files, of which those after this one are not read`;
        miss({ reason, at: { file: cutAt, line: 1, column: 1 }, isOpen: true });
      }
      if (openIncludes.length > 0 && usesHealthKit(sources, world.checkout))
        for (const { macro, at } of openIncludes)
          miss({
            reason: `${macro} names what is included here, and is defined nowhere in the sources`,
            at,
            isOpen: true,
          });
    }
  }

  for (let next = waiting.shift(); next; next = waiting.shift()) take(next);
  takeImported();
  takeIncluded();
  return {
    sources: eachOnce([...sources].sort(), world.checkout),
    languages,
    remote: [...remote.values()],
    foreign: [...foreign.values()],
    offered: [...offered].sort(),
    unseen: [...unseen.values()],
  };
}

/** What a macro includes may be of clinical records where the target has to do with HealthKit. */
function usesHealthKit(sources: ReadonlySet<string>, { files }: Checkout): boolean {
  return [...sources].some((file) => {
    try {
      return bufferOf(files.bytes(file)).includes('HealthKit');
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      return false;
    }
  });
}

/** A file that several ways lead to is one: it keeps the way that is no link, else the first. */
function eachOnce(sources: readonly string[], { files: { withoutLinks, links } }: Checkout): readonly string[] {
  if (!withoutLinks || !links || links.size === 0) return sources;
  const seen = new Set(sources.filter((file) => withoutLinks(file) === file));
  return sources.filter((file) => {
    const real = withoutLinks(file);
    return real === file || (!seen.has(real) && seen.add(real));
  });
}

function isFor({ platforms }: ProductReference, platform: Platform): boolean {
  return platforms.length === 0 || platforms.includes(FILTER_NAMES[platform]);
}
