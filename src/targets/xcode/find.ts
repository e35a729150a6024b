/**
 * Xcode projects: `project.pbxproj`, and since Xcode 27 `project.xcproj`.
 */

import { addAll } from '../../lists.ts';
import { type Pbxproj, readPbxproj } from '../../read/pbxproj.ts';
import { readXcproj } from '../../read/xcproj.ts';
import {
  type Build,
  type Dependency,
  type RepoFiles,
  type Skipped,
  type Target,
  type TargetKind,
  UnreadableFile,
} from '../../types.ts';
import { type Checkout, surveyCheckout } from '../checkout.ts';
import { foreignDependencies, foreignSources } from '../packages/foreign-sources.ts';
import { readPackages } from '../packages/packages.ts';
import { folderOf } from '../paths.ts';
import { makeTargetBudget, type TargetBudget, takeTargets } from '../target-budget.ts';
import type { Found, Wanted } from '../way.ts';
import { type BuildPlan, makeBuild } from './build.ts';
import { listDependencies, podsOf, readPackageVersions } from './dependencies.ts';
import { readFlags } from './flags.ts';
import { projectFromPbxproj } from './from-pbxproj.ts';
import { projectFromXcproj } from './from-xcproj.ts';
import { kindOf } from './kinds.ts';
import { beyondFiles, listProjectFiles, readWorkspaces } from './named-projects.ts';
import { hasGaps, lacksCode, leadsNowhere } from './outline-gaps.ts';
import { NO_CODE } from './own-code.ts';
import type { ProjectTarget, XcodeProject } from './project.ts';
import { joinProjects, type Owned, type World } from './projects.ts';
import { archivedWith } from './schemes.ts';
import { SETTINGS_USED_UP, settingsFuelOf } from './settings.ts';

const PBXPROJ = '/project.pbxproj';
const XCPROJ = '/project.xcproj';

/** The targets of every Xcode project of the repository. */
export function findXcodeTargets(files: RepoFiles, _earlier?: Found, wanted?: Wanted): Found {
  const checkout = surveyCheckout(files);
  const skipped: Skipped[] = [];
  const { projects, hasGaps } = readProjects(checkout, skipped, wanted ?? {});
  if (projects.length === 0) return { targets: [], skipped, drifts: [] };
  return { ...describeProjects(projects, checkout, skipped, wanted), drifts: [], ...(hasGaps && { hasGaps }) };
}

/** The targets that projects declare, wherever the projects come from. Adds to `skipped` what cannot be read. */
export function describeProjects(
  declared: readonly XcodeProject[],
  checkout: Checkout,
  skipped: Skipped[],
  wanted: Wanted = {},
): { targets: Target[]; skipped: Skipped[] } {
  const budget = wanted.budget ?? makeTargetBudget();
  const projects = declared.map((project): XcodeProject => {
    const targets = takeTargets(project.targets, budget, project.at, skipped);
    return targets.length < project.targets.length ? { ...project, targets } : project;
  });
  const world = joinProjects(projects, checkout, readPackages(checkout), skipped);
  const all = projects.flatMap((project) => project.targets.map((target): Owned => ({ project, target })));
  const kinds = new Map(all.map((owned) => [owned.target, kindIn(world, owned)]));
  const hosting = { kinds, hosts: wanted.depth === 'outline' ? new Map() : findHosts(all, kinds, world) };
  const targets = projects.flatMap((project) =>
    describeProject(project, world, hosting, skipped, { ...wanted, budget }),
  );
  const [first] = declared;
  if (first && settingsFuelOf(checkout.files).left < 0) {
    const reason = `Not every target is read: ${SETTINGS_USED_UP}. Check parts of the repository by themselves, or exclude what builds no app.`;
    skipped.push({ at: first.at, reason, blocking: true });
  }
  return { targets, skipped: withoutRepeats(skipped) };
}

function readProjects(
  checkout: Checkout,
  skipped: Skipped[],
  { depth }: Wanted,
): { readonly projects: readonly XcodeProject[]; readonly hasGaps: boolean } {
  let isOpen = false;
  const files = [...listProjectFiles(checkout)];
  const projects: XcodeProject[] = [];
  const name = (project: string) => {
    for (const file of beyondFiles(project, checkout)) if (!files.includes(file)) files.push(file);
  };
  for (const { members } of readWorkspaces(checkout, [])) members.forEach(name);
  // the list grows with what the projects name
  for (const file of files) {
    const look =
      depth === 'outline'
        ? (project: XcodeProject, pbxproj?: Pbxproj) => (isOpen ||= isMoreThanOutlined(project, checkout, pbxproj))
        : undefined;
    const project = readProject(file, files, checkout, skipped, look);
    if (project) projects.push(project);
    if (depth === 'outline' || !checkout.files.isBeyond) continue;
    for (const { value } of project?.projects ?? []) name(value);
  }
  return { projects, hasGaps: isOpen };
}

/** Whether an outline of a project passes something by that has to be looked at, or told. */
function isMoreThanOutlined(project: XcodeProject, checkout: Checkout, pbxproj: Pbxproj | undefined): boolean {
  if (pbxproj === undefined) return lacksCode(project, checkout);
  return hasGaps(pbxproj, checkout.files) || leadsNowhere(pbxproj, project.root, checkout);
}

function readProject(
  file: string,
  found: readonly string[],
  { files }: Checkout,
  skipped: Skipped[],
  look?: (project: XcodeProject, pbxproj?: Pbxproj) => void,
): XcodeProject | undefined {
  const folder = folderOf(file);
  const isPbxproj = file.endsWith(PBXPROJ);
  const other = `${folder}${isPbxproj ? XCPROJ : PBXPROJ}`;
  const hasBoth = found.includes(other);
  if (hasBoth && !isPbxproj) {
    const reason = `${folder} holds both project.pbxproj and project.xcproj, and Xcode opens neither; both are checked.`;
    skipped.push({ at: { file, line: 1, column: 1 }, reason });
  }
  try {
    const bytes = files.bytes(file);
    const pbxproj = isPbxproj ? readPbxproj(bytes, file) : undefined;
    const project = pbxproj
      ? projectFromPbxproj(pbxproj, folder, files.root)
      : projectFromXcproj(readXcproj(bytes, file), folder);
    look?.(project, pbxproj);
    return hasBoth ? { ...project, path: file } : project;
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    skipped.push({
      at: error.at,
      reason: `The project file ${file} cannot be read: ${error.why}.`,
      blocking: true,
    });
    return undefined;
  }
}

function describeProject(
  project: XcodeProject,
  world: World,
  { kinds, hosts }: Hosting,
  skipped: Skipped[],
  { flutter, depth = 'whole', budget = makeTargetBudget() }: Wanted,
): Target[] {
  const { checkout } = world;
  const isWhole = depth === 'whole';
  const versions = isWhole ? readPackageVersions(project, world.workspaces(project), checkout) : new Map();
  const pods = isWhole ? world.pods(project) : undefined;
  const foreign: Dependency[] = [...foreignDependencies(project.root, checkout.files, flutter)];

  const described = project.targets.map((target): Target => {
    const owned = { project, target };
    const all = configurationNames(owned, checkout.files);
    const shipping = chooseShipping(all, owned, checkout.files);
    const names = isWhole ? chooseChecked(all, shipping, project, budget) : [shipping];
    if (isWhole && names.length < all.length) {
      const reason = `Of the ${all.length} configurations only ${names.length} are checked, ${shipping} among them.`;
      skipped.push({ at: target.at, reason, target: target.name, blocking: true });
    }
    const kind = kinds.get(target) ?? 'library';
    const configured = names.map((name) => world.configure(owned, name));
    const flags = readFlags(configured.map(({ settings }) => settings));
    const plan: BuildPlan = {
      world,
      owned,
      kind,
      shipping,
      foreignSources: kind === 'app' ? foreignSources(project.root, checkout.files, skipped, flutter) : [],
      depth,
    };
    const made = names.flatMap((name, index) => {
      const one = configured[index];
      const faults: Skipped[] = [];
      return one ? [{ ...makeBuild(plan, name, one, flags[index] ?? new Map(), faults), faults }] : [];
    });
    // What ships first: a fault that is met in several configurations is said for the first of them.
    const isShipped = ({ build }: { build: Build }): boolean => build.configuration === shipping;
    for (const { faults } of [...made.filter(isShipped), ...made]) addAll(skipped, faults);
    const code = made.find(isShipped)?.code;
    return {
      name: target.name,
      kind,
      project: project.path,
      at: target.at,
      builds: made.map(({ build }) => build),
      configurations: all,
      shipping,
      hosts: hosts.get(target) ?? [],
      dependencies: listDependencies(target.name, code ?? NO_CODE, versions, [
        ...(pods ? podsOf(target.name, pods) : []),
        ...(kind === 'app' ? foreign : []),
      ]),
    };
  });
  for (const { builds } of described) budget.builds -= builds.length;
  return described;
}

/** The project's configurations, with one of the target alone that a shared scheme names; where it has none, the target's
 *  own; at least one. */
function configurationNames({ project, target }: Owned, files: RepoFiles): string[] {
  const own = target.configurations.map(({ name }) => name);
  const names = project.configurations.length > 0 ? project.configurations.map(({ name }) => name) : own;
  const more = own.filter((name) => !names.includes(name));
  const archived = more.length > 0 ? archivedWith({ project, target }, files) : [];
  const all = [...new Set([...names, ...more.filter((name) => archived.includes(name))])];
  return all.length > 0 ? all : ['Release'];
}

/** More than anybody has. What differs between configurations is told by comparing each with each. */
const MOST_CONFIGURATIONS = 100;

function chooseChecked(
  names: readonly string[],
  shipping: string,
  { targets }: XcodeProject,
  budget: TargetBudget,
): readonly string[] {
  const most = Math.max(1, Math.min(MOST_CONFIGURATIONS, Math.floor(budget.builds / targets.length)));
  if (names.length <= most) return names;
  const others = names.filter((name) => name !== shipping).slice(0, most - 1);
  return names.filter((name) => name === shipping || others.includes(name));
}

/** What a shared scheme archives; else `Release`; else the only one; else the default; else the first that is called so, or
 *  the last. */
function chooseShipping(names: readonly string[], { project, target }: Owned, files: RepoFiles): string {
  const preferred = target.defaultConfiguration ?? project.defaultConfiguration;
  const usual =
    names.find((name) => name === 'Release') ??
    (names.length === 1 ? names[0] : undefined) ??
    names.find((name) => name === preferred) ??
    names.find((name) => /release/i.test(name)) ??
    names.at(-1) ??
    'Release';
  const others = names.filter((name) => name !== usual && !/debug/i.test(name));
  if (others.length === 0) return usual;
  const archived = archivedWith({ project, target }, files);
  return archived.includes(usual) ? usual : (archived.find((name) => others.includes(name)) ?? usual);
}

function kindIn(world: World, owned: Owned): TargetKind {
  const { platforms } = world.configure(
    owned,
    chooseShipping(configurationNames(owned, world.checkout.files), owned, world.checkout.files),
  );
  return kindOf(owned.target.productType, platforms);
}

interface Hosting {
  readonly kinds: ReadonlyMap<ProjectTarget, TargetKind>;
  readonly hosts: ReadonlyMap<ProjectTarget, Target['hosts']>;
}

/** Which targets embed which others, of their own project or of another one: by a copy phase, or by depending on what
 *  only makes sense embedded. */
function findHosts(all: readonly Owned[], kinds: Hosting['kinds'], world: World): Hosting['hosts'] {
  const isOf = (target: ProjectTarget, ...those: readonly TargetKind[]): boolean =>
    those.includes(kinds.get(target) ?? 'library');
  const hosts = new Map<ProjectTarget, Target['hosts']>();
  for (const { project, target } of all) {
    if (!isOf(target, 'app', 'app-clip', 'watch-app', 'extension')) continue;
    const host = { project: project.path, name: target.name };
    for (const reference of [...target.embeds, ...target.dependsOn]) {
      const found = world.find(project, reference)?.target;
      if (!found || found === target || !isOf(found, 'extension', 'watch-app', 'app-clip')) continue;
      const known = hosts.get(found) ?? [];
      if (!known.some(({ project: path, name }) => path === host.project && name === host.name))
        hosts.set(found, [...known, host]);
    }
  }
  return hosts;
}

/** A fault that several configurations share is said once. */
function withoutRepeats(skipped: readonly Skipped[]): Skipped[] {
  const unique = new Map<string, Skipped>();
  for (const skip of skipped) {
    const key = JSON.stringify([skip.at.file, skip.reason, skip.target]);
    if (!unique.has(key)) unique.set(key, skip);
  }
  return [...unique.values()];
}
