/**
 * Whether a project names what an outline of it, and a look at all sources, pass by.
 */
import { dictionaryIn, textIn, textsIn } from '../../read/fields.ts';
import type { PbxObject, Pbxproj } from '../../read/pbxproj.ts';
import type { RepoFiles } from '../../types.ts';
import { compiledAs, languageByEnding } from './compiled-as.ts';
import { C_FLAGS } from './compiler-flags.ts';

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
