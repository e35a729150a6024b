/**
 * All projects of the repository together: who means which target of whom, and the settings of each.
 */
import type { Location, Platform, Skipped } from '../../types.ts';
import { absolutePath, type Checkout } from '../checkout.ts';
import type { Packages } from '../packages/packages.ts';
import { foldersUp } from '../paths.ts';
import { type Pods, readPods } from './dependencies.ts';
import { mainPlatform, platformsOf, SDK_NAMES, surroundingsOf } from './kinds.ts';
import { readDictionaryLayer, readFileLayer } from './layers.ts';
import { findMembers, type Membership } from './membership.ts';
import { readWorkspaces } from './named-projects.ts';
import type { ProductReference, ProjectConfiguration, ProjectTarget, XcodeProject } from './project.ts';
import { type Layer, resolveSettings, type Settings, settingsFuelOf } from './settings.ts';
import { ALWAYS_SET, defaultSettings, targetSettings } from './xcode-settings.ts';

/** A target with the project it is declared in. */
export interface Owned {
  readonly project: XcodeProject;
  readonly target: ProjectTarget;
}

/** A target in one configuration. */
export interface Configured {
  readonly settings: Settings;
  readonly platforms: readonly Platform[];
  /** The target's configuration: where to point for what is set nowhere. */
  readonly at: Location;
}

export interface World {
  readonly checkout: Checkout;
  readonly packages: Packages;
  readonly projects: readonly XcodeProject[];
  /** The target of the repository behind a reference. */
  find(from: XcodeProject, reference: ProductReference): Owned | undefined;
  configure(owned: Owned, configuration: string): Configured;
  members(owned: Owned, platform: Platform): Membership;
  /** Folders of packages that a project refers to, or that stand beside it in a workspace. */
  packageFolders(project: XcodeProject): readonly string[];
  /** The projects and packages that a project refers to, or that stand beside it in a workspace; there or not. */
  beside(project: XcodeProject): readonly string[];
  /** What the Podfile around a project gives it. */
  pods(project: XcodeProject): Pods | undefined;
  /** Workspaces that could not be read: what stands in them is not known. */
  readonly unreadWorkspaces: readonly string[];
  /** The workspaces that a project stands in. */
  workspaces(project: XcodeProject): readonly string[];
}

/** Joins projects that were read. What their base files leave open goes to `skipped`. */
export function joinProjects(
  projects: readonly XcodeProject[],
  checkout: Checkout,
  packages: Packages,
  skipped: Skipped[],
): World {
  const byPath = new Map(projects.map((project) => [project.path, project]));
  const workspaces = readWorkspaces(checkout, skipped);
  const around = ({ path }: XcodeProject) => workspaces.filter(({ members: inside }) => inside.includes(path));
  const configured = new Map<ProjectTarget, Map<string, Configured>>();
  const members = new Map<ProjectTarget, Map<Platform, Membership>>();
  const fuel = settingsFuelOf(checkout.files);
  const ownLayers = new Map<ProjectConfiguration, Layer>();
  const fileLayers = new Map<string, Layer>();
  const folders = new Map<XcodeProject, readonly string[]>();
  const pods = new Map<XcodeProject, Pods | undefined>();

  function beside(project: XcodeProject): readonly string[] {
    return [...project.projects.map(({ value }) => value), ...around(project).flatMap(({ members: inside }) => inside)];
  }

  function podsAround(project: XcodeProject): Pods | undefined {
    if (!pods.has(project)) pods.set(project, readPods(project.root, checkout));
    return pods.get(project);
  }

  function find(from: XcodeProject, reference: ProductReference): Owned | undefined {
    if (reference.isSystem || reference.path !== undefined || reference.outside !== undefined) return undefined;
    if (reference.target !== undefined) {
      const target = from.targets.find(({ id }) => id === reference.target);
      return target && { project: from, target };
    }
    if (reference.remote) {
      const { project: path, id, name } = reference.remote;
      const project = byPath.get(path);
      const target =
        project?.targets.find((one) => one.productId === id || one.id === id) ??
        project?.targets.find((one) => one.name === name || one.productName === reference.name);
      return project && target && { project, target };
    }
    // A product by name alone: of a project beside this one, as Xcode's implicit dependencies find it.
    for (const project of [from, ...beside(from).flatMap((path) => byPath.get(path) ?? [])]) {
      const target = project.targets.find(({ productName }) => productName === reference.name);
      if (target) return { project, target };
    }
    return undefined;
  }

  function configure({ project, target }: Owned, name: string): Configured {
    const known = configured.get(target)?.get(name);
    if (known) return known;
    const own = pickConfiguration(target, name);
    const outer = pickConfiguration(project, name);
    const at = own?.at ?? outer?.at ?? target.at;
    const layers = (platform: Platform): Layer[] => [
      defaultSettings(project, name, SDK_NAMES[platform], absolutePath(project.root)),
      baseLayer(outer, project),
      outer ? ownLayer(outer) : [],
      targetSettings(target),
      baseLayer(own, project),
      own ? ownLayer(own) : [],
    ];
    const resolve = (platform: Platform): Settings =>
      resolveSettings(layers(platform), surroundingsOf(platform, name, target.name), ALWAYS_SET, at, fuel);
    const first = resolve('ios');
    const platforms = platformsOf(target.productType, first);
    const platform = mainPlatform(platforms);
    const result = { settings: platform === 'ios' ? first : resolve(platform), platforms, at };
    const all = configured.get(target) ?? new Map<string, Configured>();
    configured.set(target, all.set(name, result));
    return result;
  }

  function packageFolders(project: XcodeProject): readonly string[] {
    const known = folders.get(project);
    if (known) return known;
    const shown = new Set(project.folders);
    const found = [
      ...project.packages.flatMap(({ folder }) => folder ?? []),
      ...packages.all.flatMap(({ folder }) => (foldersUp(folder).some((one) => shown.has(one)) ? [folder] : [])),
      ...around(project).flatMap(({ members: inside }) => inside),
    ];
    folders.set(project, found);
    return found;
  }

  /** That of a project is a layer of each of its targets. */
  function ownLayer(configuration: ProjectConfiguration): Layer {
    const layer = ownLayers.get(configuration) ?? readDictionaryLayer(configuration.settings);
    ownLayers.set(configuration, layer);
    return layer;
  }

  function baseLayer(configuration: ProjectConfiguration | undefined, project: XcodeProject): Layer {
    const base = configuration?.base;
    if (!base) return [];
    const key = `${base.path ?? base.written}\0${base.at.file}:${base.at.line}`;
    const layer = fileLayers.get(key) ?? readFileLayer(base, project.root, checkout, skipped);
    fileLayers.set(key, layer);
    return layer;
  }

  return {
    checkout,
    packages,
    projects,
    find,
    configure,
    members({ target }, platform) {
      const known =
        members.get(target)?.get(platform) ??
        findMembers(
          target,
          platform,
          checkout,
          packages.all.map(({ folder }) => folder),
        );
      members.set(target, (members.get(target) ?? new Map()).set(platform, known));
      return known;
    },
    packageFolders,
    beside,
    pods: podsAround,
    unreadWorkspaces: workspaces.flatMap(({ path, isUnread }) => (isUnread ? [path] : [])),
    workspaces: (project) => around(project).map(({ path }) => path),
  };
}

/** The configuration of that name; else the default, else the first. */
function pickConfiguration(
  { configurations, defaultConfiguration }: XcodeProject | ProjectTarget,
  name: string,
): ProjectConfiguration | undefined {
  return (
    configurations.find((one) => one.name === name) ??
    configurations.find((one) => one.name === defaultConfiguration) ??
    configurations[0]
  );
}
