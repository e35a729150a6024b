/**
 * Whether a project names what an outline of it, and a look at all sources, pass by.
 */
import { namesGit } from '../../files/names-git.ts';
import { dictionaryIn, textIn, textsIn } from '../../read/fields.ts';
import type { PbxObject, Pbxproj } from '../../read/pbxproj.ts';
import type { RepoFiles } from '../../types.ts';
import { explainAbsence, isFetched } from '../absent.ts';
import { type Checkout, resolvePath } from '../checkout.ts';
import { compiledAs, languageByEnding } from './compiled-as.ts';
import { C_FLAGS } from './compiler-flags.ts';
import { resolvePbxPaths } from './pbx-paths.ts';
import type { XcodeProject } from './project.ts';
import { isCode, isMissing } from './unseen-code.ts';

const BUNDLE = /\.(?:app|xcarchive|framework|xcframework|colorset|imageset|symbolset)$/;
const HEADERS = ['GCC_PREFIX_HEADER', 'SWIFT_OBJC_BRIDGING_HEADER'];

const FLAGS = ['OTHER_SWIFT_FLAGS', ...C_FLAGS];
/** Of files that are compiled before others, or as something else. */
const ODD_FLAGS = /-(?:include|imacros|x)|--(?:language|config)|(?:^|\s)@/;
const NAMES_SOURCE = /\.(?:swift|mm?)\b|(?:^|\s)@/;
const IN_CATALOGUE = /\.xcassets\//;
const PLAIN_TREE = /^(?:<group>|SOURCE_ROOT|<absolute>|SDKROOT|DEVELOPER_DIR|BUILT_PRODUCTS_DIR)?$/;

/** Whether a project compiles a file whose name does not say so, or leads into a folder that a listing passes by. */
export function hasGaps({ objects }: Pbxproj, { passedFolders = [] }: RepoFiles): boolean {
  const names = new Set(passedFolders.map((folder) => folder.slice(folder.lastIndexOf('/') + 1)));
  for (const object of objects.values()) {
    if (object.isa === 'XCBuildConfiguration' ? hasOddHeader(object, names) : namesGap(object, names)) return true;
  }
  return false;
}

/** Whether a project names code, or a package or project with code, that is not where it leads. `root` is its source
 *  root. */
export function leadsNowhere(pbxproj: Pbxproj, root: string, checkout: Checkout): boolean {
  const standing = checkout.files.root;
  const paths = resolvePbxPaths(pbxproj, root, standing);
  for (const object of pbxproj.objects.values()) {
    const { isa, fields } = object;
    if (isa === 'XCLocalSwiftPackageReference') {
      const folder = resolvePath(root, textIn(fields, 'relativePath')?.value ?? '', standing);
      if (folder === undefined || explainAbsence(folder, 'Package.swift', checkout) !== undefined) return true;
    }
    if (isa !== 'PBXFileReference' && isa !== 'PBXFileSystemSynchronizedRootGroup') continue;
    const path = textIn(fields, 'path')?.value ?? '';
    const isProject = path.endsWith('.xcodeproj');
    if (!isProject && !isCode(path) && !namesGit(path)) continue;
    const place = paths.place(object);
    if (place.kind === 'outside' && !isFetched(place.written)) return true;
    if (place.kind !== 'file') continue;
    if (isProject ? explainAbsence(place.path, 'project.pbxproj', checkout) : isMissing(place.path, checkout))
      return true;
  }
  return false;
}

/** The same of a project that is read without references by number. */
export function lacksCode({ targets }: XcodeProject, checkout: Checkout): boolean {
  return targets.some(
    ({ elsewhere = [], compiled, folders }) =>
      elsewhere.length > 0 || [...compiled, ...folders].some(({ path }) => isMissing(path, checkout)),
  );
}

function namesGap({ isa, fields }: PbxObject, names: ReadonlySet<string>): boolean {
  if (isa === 'PBXBuildFile')
    return ODD_FLAGS.test(textIn(dictionaryIn(fields, 'settings'), 'COMPILER_FLAGS')?.value ?? '');
  if (dictionaryIn(fields, 'explicitFileTypes').size > 0) return true;
  if (dictionaryIn(fields, 'additionalCompilerFlagsByRelativePath').size > 0) return true;
  const path = textIn(fields, 'path')?.value ?? textIn(fields, 'relativePath')?.value;
  if (path === undefined) return false;
  if (isa === 'PBXFileReference') {
    if (compiledAs(fields, path) !== undefined) return true;
    // a listing does not go into catalogues, and which file a setting leads to an outline does not know
    const isOdd =
      path.includes('$') || IN_CATALOGUE.test(path) || !PLAIN_TREE.test(textIn(fields, 'sourceTree')?.value ?? '');
    if (isOdd && languageByEnding(path) !== undefined) return true;
  }
  if (names.size === 0) return false;
  const parts = path.split('/');
  // a bundle that is linked or copied is no way into it
  const isBundle = isa === 'PBXFileReference' && BUNDLE.test(path);
  return (isBundle ? parts.slice(0, -1) : parts).some((part) => names.has(part));
}

function hasOddHeader({ fields }: PbxObject, names: ReadonlySet<string>): boolean {
  const settings = dictionaryIn(fields, 'buildSettings');
  const isOdd = (file: string) =>
    (file !== '' && languageByEnding(file) === undefined) || file.split('/').some((part) => names.has(part));
  if (HEADERS.some((name) => textsIn(settings, name).some(({ value }) => isOdd(value)))) return true;
  const flags = (name: string, pattern: RegExp) => textsIn(settings, name).some(({ value }) => pattern.test(value));
  return (
    C_FLAGS.some((name) => flags(name, ODD_FLAGS)) ||
    flags('GCC_INPUT_FILETYPE', /objc/) ||
    FLAGS.some((name) => flags(name, NAMES_SOURCE))
  );
}
