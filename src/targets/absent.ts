/**
 * Folders that a project refers to and that are not in the checkout. Mostly they are submodules: actions/checkout fetches
 * none unless it is told to.
 */
import type { Checkout } from './checkout.ts';
import { inFolder, isInside } from './paths.ts';
import { readTextIfPossible } from './plist-paths.ts';

/** What package managers fetch, or `flutter pub get` and `cap sync` make, is not expected to be there, and is no code of the
 *  repository's own. */
const FETCHED =
  /(?:^|\/)(?:node_modules|Pods|Carthage|\.build|SourcePackages|\.symlinks|Flutter\/ephemeral|capacitor-cordova-ios-plugins)(?:\/|$)/;

const known = new WeakMap<Checkout, readonly string[]>();

export function isFetched(path: string): boolean {
  return FETCHED.test(path);
}

/** Why nothing is at the path of a folder or a bundle, and what helps, as the end of `Core comes from …`; undefined where
 *  something is there. `file` is one that must be in it. */
export function explainAbsence(path: string, file: string, checkout: Checkout): string | undefined {
  if (isFetched(path) || checkout.below(path).length > 0 || checkout.locate(inFolder(path, file)) !== undefined)
    return undefined;
  return explainSubmodule(path, checkout) ?? `${path}, which is not in the checkout; check that folder out too`;
}

/** The same for what lies in a submodule that is not checked out, and for nothing else. */
export function explainSubmodule(path: string, checkout: Checkout): string | undefined {
  const submodule = absentSubmodules(checkout).find((one) => isInside(path, one));
  if (submodule === undefined || isFetched(submodule)) return undefined;
  return `${submodule}, a submodule that is not checked out; give actions/checkout \`submodules: true\``;
}

function absentSubmodules(checkout: Checkout): readonly string[] {
  const submodules =
    known.get(checkout) ?? readSubmodules(checkout).filter((path) => checkout.below(path).length === 0);
  known.set(checkout, submodules);
  return submodules;
}

/** https://git-scm.com/docs/gitmodules */
function readSubmodules({ files }: Checkout): string[] {
  if (!files.has('.gitmodules')) return [];
  const lines = readTextIfPossible(files, '.gitmodules').split(/\r\n|\r|\n/);
  return lines.flatMap((line) => {
    const [, path] = /^path\s*=(.{1,1000})$/.exec(line.trim()) ?? [];
    return path === undefined ? [] : [path.trim().replace(/^"|"$/g, '').replace(/\/$/, '')];
  });
}
