/**
 * Where a dependency lies in the checkout, when it does: in `node_modules`, `Pods`, or among package checkouts. Asks for
 * single files and lists nothing, so that a checkout without dependencies costs nothing.
 */
import { findInstalled, findLinked } from '../targets/packages/npm-folders.ts';
import type { Dependency, RepoFiles } from '../types.ts';
import { foldersUp, join } from './folders.ts';

/** Where tools put the Swift packages that they check out, relative to a folder around the project. */
const CHECKOUTS = ['SourcePackages/checkouts', '.build/checkouts', 'build/SourcePackages/checkouts'];

/** The folder of a dependency; undefined where it is not in the checkout. */
export function findDependencyFolder(dependency: Dependency, files: RepoFiles): string | undefined {
  const { manager, name, url, version, folder, at } = dependency;
  if (manager === 'npm' || manager === 'cordova')
    return findLinked(name, version, at.file, files) ?? findInstalled(name, at.file, files);
  if (manager === 'pub') return folder;
  if (manager === 'cocoapods') return findPod(name, at.file, files);
  if (manager === 'carthage') return findCarthage(name, at.file, files);
  if (manager !== 'swiftpm' || url === undefined) return undefined;
  const place = findCheckouts(url, at.file, files);
  return place === undefined ? undefined : `${place}/${checkoutName(url)}`;
}

function findPod(name: string, podfile: string, files: RepoFiles): string | undefined {
  const [around = ''] = foldersUp(podfile);
  const pods = join(around, 'Pods');
  const isInstalled = files.has(`${pods}/Manifest.lock`) || files.has(`${pods}/Pods.xcodeproj/project.pbxproj`);
  return isInstalled ? `${pods}/${name.split('/')[0]}` : undefined;
}

/** Carthage keeps what it has built from, each in a folder that is called like its framework more often than not. */
function findCarthage(name: string, from: string, files: RepoFiles): string | undefined {
  const inside = [`${name}.xcodeproj/project.pbxproj`, 'Package.swift', `${name}.podspec`];
  return foldersUp(from)
    .map((folder) => join(folder, `Carthage/Checkouts/${name}`))
    .find((folder) => inside.some((file) => files.has(`${folder}/${file}`)));
}

/** The folder of checkouts that holds the package at an address. */
export function findCheckouts(url: string, from: string, files: RepoFiles): string | undefined {
  return foldersUp(from)
    .flatMap((folder) => CHECKOUTS.map((one) => join(folder, one)))
    .find((folder) => files.has(`${folder}/${checkoutName(url)}/Package.swift`));
}

/** What the checkout of the package at an address is called; in lower case that is the package's identity. */
export function checkoutName(url: string): string {
  return url
    .replace(/(?<!\/)\/+$/, '')
    .replace(/^.*[/:]/, '')
    .replace(/\.git$/, '');
}
