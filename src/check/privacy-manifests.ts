/**
 * Privacy manifests: `PrivacyInfo.xcprivacy` of the app and of what it links, and the answers that fastlane gives to App
 * Store Connect's privacy questions. https://developer.apple.com/documentation/bundleresources/privacy-manifest-files
 */

import { attempt } from '../dependencies/attempt.ts';
import { findDependencyManifests } from '../dependencies/dependency-manifests.ts';
import { greatest } from '../lists.ts';
import { findAppPrivacyDetails } from '../policy/app-privacy-details.ts';
import { readPlist } from '../read/plist.ts';
import type { AppTarget, PrivacyManifest, RepoFiles, TargetName } from '../types.ts';

/** Every manifest, with the targets it speaks for, sorted by path. One that speaks for none is left out. */
export function findPrivacyManifests(files: RepoFiles, targets: readonly AppTarget[]): readonly PrivacyManifest[] {
  const apps = targets.filter(({ kind }) => kind !== 'test' && kind !== 'library');
  const found = [
    ...ofApps(files, targets, apps),
    ...ofDeclarations(apps),
    ...ofAnswers(files, apps),
    ...findDependencyManifests(apps, files),
  ];
  return found
    .filter((manifest) => manifest.targets.length > 0)
    .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

function ofApps(files: RepoFiles, targets: readonly AppTarget[], apps: readonly AppTarget[]): PrivacyManifest[] {
  return files.paths
    .filter((path) => path.endsWith('.xcprivacy'))
    .flatMap((path) => {
      const content = readManifest(path, files);
      return content ? [{ path, form: 'xcprivacy' as const, content, targets: ownersOf(path, targets, apps) }] : [];
    });
}

/** The targets whose resources hold the file; of a framework of the repository the apps around it. Where no project tells
 *  resources, the app whose folder it is in. */
function ownersOf(path: string, targets: readonly AppTarget[], apps: readonly AppTarget[]): readonly TargetName[] {
  const holders = targets.filter(({ variants }) =>
    variants.some(({ privacyManifests }) => privacyManifests?.includes(path)),
  );
  const members = holders.filter((holder) => apps.includes(holder));
  if (members.length > 0) return members.map(nameOf);
  if (holders.length > 0) return nearest(path, apps).map(nameOf);
  const silent = apps.filter(({ variants }) =>
    variants.every(({ privacyManifests }) => privacyManifests === undefined),
  );
  return nearest(path, silent).map(nameOf);
}

/** Those that a generator writes from what its configuration says. */
function ofDeclarations(apps: readonly AppTarget[]): PrivacyManifest[] {
  return apps.flatMap((app): PrivacyManifest[] => {
    const content = app.declaredManifest;
    return content ? [{ path: content.at.file, form: 'xcprivacy', content, targets: [nameOf(app)] }] : [];
  });
}

function ofAnswers(files: RepoFiles, apps: readonly AppTarget[]): PrivacyManifest[] {
  const shipped = apps.filter(({ kind }) => kind === 'app');
  return findAppPrivacyDetails(files).manifests.map((manifest) => ({
    ...manifest,
    targets: nearest(manifest.path, shipped).slice(0, 1).map(nameOf),
  }));
}

/** The apps whose project lies nearest around a file, or beside it: those that share the most folders with it. */
function nearest(path: string, apps: readonly AppTarget[]): readonly AppTarget[] {
  const shared = ({ project }: AppTarget) => {
    const [a, b] = [path.split('/').slice(0, -1), project.split('/').slice(0, -1)];
    const differs = b.findIndex((part, index) => part !== a[index]);
    return differs < 0 ? b.length : differs;
  };
  const most = greatest(apps.map(shared), 0);
  return apps.filter((app) => shared(app) === most);
}

function nameOf({ name, project }: AppTarget): TargetName {
  return { name, project };
}

function readManifest(path: string, files: RepoFiles) {
  const value = attempt(() => readPlist(files.bytes(path), path));
  return value?.kind === 'dictionary' ? value : undefined;
}
