/**
 * Code that a target is built with by references that lead nowhere: a project, a package or files in a folder that is not
 * in the checkout.
 */
import { namesGit } from '../../files/names-git.ts';
import { count } from '../../sentence.ts';
import type { Location, Unseen } from '../../types.ts';
import { explainAbsence, explainSubmodule, isFetched } from '../absent.ts';
import { type Checkout, whyOutside } from '../checkout.ts';
import { folderOf, isInside, nameOf } from '../paths.ts';
import { hasPod } from './dependencies.ts';
import { findMaker } from './makers.ts';
import type { PackageProduct, PackageReference, ProductReference, XcodeProject } from './project.ts';
import type { Owned, World } from './projects.ts';
import { holdsValues } from './values-alone.ts';

/** The framework or library behind a reference that is to no target of the repository. */
export function unseenLibrary(world: World, { project }: Owned, reference: ProductReference): Unseen | undefined {
  const { name, at, path, target, remote, outside, isSystem } = reference;
  if (isSystem || target !== undefined) return undefined;
  if (outside !== undefined) return { reason: `${name} comes from ${outside}, ${whyOutside(outside)}`, at };
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
  const elsewhere = project.projectsElsewhere?.find((path) => nameOf(path) === `${bare}.xcodeproj` && !isFetched(path));
  if (elsewhere !== undefined) return `${nameOf(elsewhere)}, ${whyOutside(elsewhere)}`;
  if (hasPod(world.pods(project), bare)) return undefined;
  const unread = world.unreadWorkspaces.find((path) => isInside(project.root, folderOf(path)));
  return (
    absent[0]?.why ?? (unread === undefined ? undefined : `a project that ${unread} may name, which cannot be read`)
  );
}

function explainProject({ checkout, projects }: World, path: string): string | undefined {
  const absence = explainAbsence(path, 'project.pbxproj', checkout);
  const file = checkout.locate(`${path}/project.pbxproj`) ?? checkout.locate(`${path}/project.xcproj`);
  if (absence !== undefined || file === undefined || isFetched(path)) return absence;
  if (projects.some((one) => one.path === folderOf(file) || one.path === file)) return undefined;
  return `${path}, which ${checkout.files.paths.includes(file) ? 'cannot be read' : 'is excluded from the check'}`;
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

function explainPackage({ checkout, packages }: World, { url, folder }: PackageReference): string | undefined {
  if (url !== undefined) return undefined;
  if (folder === undefined) return 'a package outside of the checked folder; check a folder that holds both';
  const isUnread = packages.at(folder) === undefined && !isFetched(folder);
  return (
    explainAbsence(folder, 'Package.swift', checkout) ??
    (isUnread ? `${folder}, whose Package.swift cannot be read` : undefined)
  );
}

/** Before Xcode 15 a local package was no more than a folder that the project shows. */
function explainFolder({ checkout }: World, { folders = [] }: XcodeProject, name: string): string | undefined {
  const own = folders.find((folder) => isCalled(folder, name));
  const why = own === undefined ? undefined : explainAbsence(own, 'Package.swift', checkout);
  return why ?? folders.map((folder) => explainSubmodule(folder, checkout)).find((one) => one !== undefined);
}

/** Sources that a target compiles and that cannot be looked at. */
export function unseenFiles({ checkout }: World, { target }: Owned): Unseen[] {
  const { name, scripts, at } = target;
  const found = new Map<string, { readonly at: Location; readonly paths: string[] }>();
  const miss = (why: string, path: string, where: Location): void => {
    const known = found.get(why) ?? { at: where, paths: [] };
    known.paths.push(path);
    found.set(why, known);
  };
  for (const { written, at: where } of target.elsewhere ?? [])
    if ((isCode(written) || namesGit(written)) && !isFetched(written))
      miss(whyOutside(written).replace('which is ', ''), written, where);
  const folders = target.folders.map(({ path }) => ({ path, at }));
  for (const { path, at: where } of [...target.compiled, ...folders]) {
    if (!isCode(path) || isFetched(path)) continue;
    if (checkout.locate(path) !== undefined || checkout.locateFolder(path) !== undefined) continue;
    const submodule = explainSubmodule(path, checkout);
    if (submodule !== undefined) found.set(submodule, { at: where, paths: [] });
    else if (checkout.leadsOut(path)) miss('a link that leads out of the checkout', path, where);
    else if (!holdsValues(path, checkout) && findMaker(path, scripts, checkout) === undefined)
      miss('missing from the repository', path, where);
  }
  for (const [link, leadsTo] of checkout.files.links ?? []) {
    if (!target.folders.some(({ path }) => isInside(link, path))) continue;
    if (!isCode(link)) continue;
    if (leadsTo === undefined) miss('a link that leads out of the checkout', link, at);
    else if (isSource(link) && checkout.locate(link) === undefined && checkout.below(leadsTo).length === 0)
      miss('a link that leads to nothing in the repository', link, at);
  }
  return [...found].map(([why, one]) => {
    const [first, ...more] = one.paths;
    const others = more.length === 0 ? '' : ` and ${count(more.length, 'other')}`;
    const from = first === undefined ? why : `${first}${others}, ${why}`;
    return { reason: `code of ${name} comes from ${from}`, at: one.at };
  });
}

/** Whether code is missing where a project expects it at a path, for all that an outline of the project knows. */
export function isMissing(path: string, checkout: Checkout): boolean {
  if (!isCode(path) || isFetched(path)) return false;
  if (checkout.locate(path) !== undefined || checkout.locateFolder(path) !== undefined) return false;
  return !holdsValues(path, checkout);
}

/** Swift, Objective-C, or a folder. */
export function isCode(path: string): boolean {
  return isSource(path) || !nameOf(path).includes('.');
}

function isSource(path: string): boolean {
  return /\.(?:swift|mm?)$/.test(path);
}
