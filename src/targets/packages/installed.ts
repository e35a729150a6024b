/**
 * What package managers put into a checkout: dependencies, whoever refers to their folders. Podfiles name React Native's
 * pods by paths into `node_modules`, workspaces the project that CocoaPods makes.
 */
import { literal } from '../../patterns.ts';
import type { RepoFiles } from '../../types.ts';
import { foldersUp, inFolder, isInside, nameOf } from '../paths.ts';
import { readTextIfPossible } from '../plist-paths.ts';
import { dependsOn, findPackages } from './npm-packages.ts';

const known = new WeakMap<RepoFiles, Map<string, boolean>>();

/** Whether a package manager has put a folder or file there, as its manifests and lock files tell. */
export function isInstalled(path: string, files: RepoFiles): boolean {
  const [, before = '', folder = '', rest = ''] = FOLDER.exec(`${path}/`) ?? [];
  if (folder === '') return isMadeByFlutter(path, files);
  const name = nameIn(folder, rest);
  const base = before.replace(/\/$/, '');
  const key = `${base}\0${folder}\0${name}`;
  const answers = known.get(files) ?? new Map<string, boolean>();
  known.set(files, answers);
  const answer = answers.get(key) ?? isNamed(name, folder, base, files);
  answers.set(key, answer);
  return answer;
}

const FOLDER = /^(.*?)(?<=^|\/)(node_modules|Pods|Carthage|\.build|SourcePackages)\/(.*)/;
/** What `flutter pub get` makes. */
function isMadeByFlutter(path: string, files: RepoFiles): boolean {
  const before = /^(.*?)(?<=^|\/)(?:\.symlinks|Flutter\/ephemeral)\//.exec(`${path}/`)?.[1];
  return (
    before !== undefined && foldersUp(before.replace(/\/$/, '')).some((one) => files.has(inFolder(one, 'pubspec.yaml')))
  );
}

/** The dependency that a path in a folder of dependencies is of; nothing where managers lay out theirs otherwise. */
function nameIn(folder: string, rest: string): string {
  const parts = rest.split('/').filter((part) => part !== '');
  if (folder === 'node_modules' && parts[0]?.startsWith('@')) return parts.slice(0, 2).join('/');
  if (folder === 'Pods' || folder === 'node_modules') return parts[0] ?? '';
  return parts.length > 1 ? (parts[1] ?? '') : '';
}

/** What CocoaPods writes for itself. */
const OF_COCOAPODS = /^(?:Pods\.xcodeproj|Headers|Target Support Files|Local Podspecs|\w+\.xcodeproj)$/;

function isNamed(name: string, folder: string, base: string, files: RepoFiles): boolean {
  if (name === '') return false;
  const isIn = (file: string, pattern: RegExp): boolean =>
    foldersUp(base).some((around) => {
      const path = inFolder(around, file);
      return files.has(path) && pattern.test(readTextIfPossible(files, path));
    });
  const word = literal(name);
  switch (folder) {
    case 'node_modules':
      return (
        findPackages(files).some((one) => isInside(one.folder, base) && dependsOn(one, name)) ||
        findPackages(files).some((one) => foldersUp(base).includes(one.folder) && dependsOn(one, name)) ||
        LOCKS.some((lock) => isIn(lock, new RegExp(`(?:["'/ ]|^)${word}(?:["'@]|$)`, 'm')))
      );
    case 'Pods':
      if (OF_COCOAPODS.test(name)) return files.has(inFolder(base, 'Podfile'));
      return ['Podfile.lock', 'Podfile'].some((file) => isIn(file, new RegExp(`["' ]${word}(?:["'/ ]|$)`, 'm')));
    case 'Carthage':
      return ['Cartfile.resolved', 'Cartfile', 'Cartfile.private'].some((file) =>
        isIn(file, new RegExp(`/${word}(?:\\.git)?["' ]`)),
      );
    default:
      return files.paths.some(
        (path) =>
          nameOf(path) === 'Package.resolved' &&
          new RegExp(`/${word}(?:\\.git)?"`, 'i').test(readTextIfPossible(files, path)),
      );
  }
}

const LOCKS = ['package-lock.json', 'yarn.lock', 'pnpm-lock.yaml', 'bun.lock'];
