/**
 * Files that a project names and that something in the repository makes: then it is no fault that they are not there.
 */
import type { Checkout } from '../checkout.ts';
import { folderOf, isInside, nameOf, relativeTo } from '../paths.ts';
import { readTextIfPossible } from '../plist-paths.ts';

/** Inputs of XcodeGen and Tuist, and of what makes sources. */
const GENERATOR =
  /(?:^|\/)(?:project\.(?:ya?ml|json)|xcodegen[^/]*\.ya?ml|Project\.swift|swiftgen\.ya?ml|\.?sourcery\.ya?ml)$/;
const OF_SOURCES = /(?:swiftgen|sourcery)\.ya?ml$/;

/** What makes a file: a generator's input, or a script phase whose text is `scripts`. Nothing where nothing does. */
export function findMaker(path: string, scripts: string, checkout: Checkout): string | undefined {
  const tail = path.split('/').slice(-2).join('/');
  const name = nameOf(path);
  if (scripts.includes(tail) || (name !== 'Info.plist' && scripts.includes(name))) return 'a script phase';
  return generatorsOf(checkout).find(({ file, text }) => {
    if (!isInside(path, folderOf(file))) return false;
    // what these write they tell in two words, a folder and a name
    if (OF_SOURCES.test(file)) return text.includes(name);
    const inFolder = relativeTo(path, folderOf(file));
    return (file.endsWith('Project.swift') && inFolder.startsWith('Derived/')) || isSaid(text, inFolder);
  })?.file;
}

/** Whether a generator's input says the path of a file but to use what is there: a setting that names it makes nothing. What
 *  the input has run before it is read may make it, and a path may be put together of the target's name. */
function isSaid(text: string, path: string): boolean {
  if (RUNS.test(text)) return text.includes(path);
  const others = text.replace(USES, '');
  return others.includes(path) || (text.includes(path) && PUT_TOGETHER.test(others));
}

const RUNS = /\b(?:pre|post)GenCommand\b/;
/** Settings by which Xcode finds a file, and Tuist's arguments for one that is there. */
const USES =
  /["']?\b(?:INFOPLIST_FILE|CODE_SIGN_ENTITLEMENTS)\b[^\n:=]{0,80}[:=][^\n,}]{0,300}|\b(?:infoPlist|entitlements):\s{0,9}(?:\.file\(\s{0,9}path:\s{0,9})?"[^"\n]{0,300}"/g;
const PUT_TOGETHER = /\bpath["']?\s{0,9}:[^\n]{0,200}\$\{/;

interface Generator {
  readonly file: string;
  readonly text: string;
}

const known = new WeakMap<Checkout, readonly Generator[]>();

function generatorsOf(checkout: Checkout): readonly Generator[] {
  const found =
    known.get(checkout) ??
    checkout.files.paths
      .filter((file) => GENERATOR.test(file))
      .map((file) => ({ file, text: readTextIfPossible(checkout.files, file) }));
  known.set(checkout, found);
  return found;
}
