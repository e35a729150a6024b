/**
 * Code that a target is built with by references that lead nowhere: a project, a package or files in a folder that is not
 * in the checkout.
 */
import type { Unseen } from '../../types.ts';
import { explainAbsence, explainSubmodule } from '../absent.ts';
import { nameOf } from '../paths.ts';
import { hasPod } from './dependencies.ts';
import type { PackageProduct, PackageReference, ProductReference, ProjectTarget, XcodeProject } from './project.ts';
import type { Owned, World } from './world.ts';

/** The framework or library behind a reference that is to no target of the repository. */
export function unseenLibrary(world: World, { project }: Owned, reference: ProductReference): Unseen | undefined {
  const { name, at, path, target, remote, outside, isSystem } = reference;
  if (isSystem || target !== undefined) return undefined;
  if (outside !== undefined) return { reason: `${name} comes from ${outside}, ${OUTSIDE}`, at };
  const from =
    path !== undefined
      ? explainSubmodule(path, world.checkout)
      : remote
        ? explainProject(world, remote.project)
        : explainBeside(world, project, name);
  return from === undefined ? undefined : { reason: `${name} comes from ${from}`, at };
}

/** A product by name alone, which a project beside this one would make if it were there. */
function explainBeside(world: World, project: XcodeProject, name: string): string | undefined {
  if (!/\.(?:framework|a)$/.test(name) || /^(?:lib)?Pods[-_]/.test(name)) return undefined;
  const bare = name.replace(/^lib|\.\w+$/g, '');
  const absent = world
    .beside(project)
    .flatMap((path) => (path.endsWith('.xcodeproj') ? { path, why: explainProject(world, path) } : []))
    .filter(({ why }) => why !== undefined);
  const namesake = absent.find(({ path }) => nameOf(path) === `${bare}.xcodeproj`);
  if (namesake) return namesake.why;
  return hasPod(world.pods(project), bare) ? undefined : absent[0]?.why;
}

const OUTSIDE = 'which is outside of the checked folder; check a folder that holds both';

function explainProject({ checkout }: World, path: string): string | undefined {
  return explainAbsence(path, 'project.pbxproj', checkout);
}

/** A product of a local package that is not there. */
export function unseenPackage(world: World, { project }: Owned, product: PackageProduct): Unseen | undefined {
  const { name, at, package: from } = product;
  const why = from
    ? explainPackage(world, from)
    : // named without its package, it is of any that the project refers to
      (nearestFirst(project.packages, name)
        .map((one) => explainPackage(world, one))
        .find((one) => one !== undefined) ?? explainFolder(world, project, name));
  return why === undefined ? undefined : { reason: `${name} comes from ${why}`, at };
}

function nearestFirst(packages: readonly PackageReference[], name: string): readonly PackageReference[] {
  const isNamesake = ({ folder = '' }: PackageReference): boolean => isCalled(folder, name);
  return [...packages.filter(isNamesake), ...packages.filter((one) => !isNamesake(one))];
}

function isCalled(folder: string, name: string): boolean {
  return nameOf(folder).toLowerCase() === name.toLowerCase();
}

function explainPackage({ checkout }: World, { url, folder }: PackageReference): string | undefined {
  if (url !== undefined) return undefined;
  if (folder === undefined) return 'a package outside of the checked folder; check a folder that holds both';
  return explainAbsence(folder, 'Package.swift', checkout);
}

/** Before Xcode 15 a local package was no more than a folder that the project shows. */
function explainFolder({ checkout }: World, { folders = [] }: XcodeProject, name: string): string | undefined {
  const own = folders.find((folder) => isCalled(folder, name));
  const why = own === undefined ? undefined : explainAbsence(own, 'Package.swift', checkout);
  return why ?? folders.map((folder) => explainSubmodule(folder, checkout)).find((one) => one !== undefined);
}

/** Files that a target compiles out of a submodule. */
export function unseenFiles({ checkout }: World, { name, compiled, folders, at }: ProjectTarget): Unseen[] {
  const found = new Map<string, Unseen>();
  for (const one of [...compiled, ...folders.map(({ path }) => ({ path, at }))]) {
    const why = explainSubmodule(one.path, checkout);
    if (why !== undefined && !found.has(why))
      found.set(why, { reason: `code of ${name} comes from ${why}`, at: one.at });
  }
  return [...found.values()];
}
