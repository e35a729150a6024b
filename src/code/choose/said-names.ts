/**
 * Which names of types are said at all: in code beside their declarations, in a text, or where storyboards, lists and
 * projects name what the system makes. And which names of members are: beside their declarations, and as labels.
 */
import { bufferOf } from '../../bytes.ts';
import { type RepoFiles, UnreadableFile } from '../../types.ts';
import { blankProse } from '../facts/blank.ts';
import { readSource } from '../facts/source.ts';
import { traitsOf } from '../languages/index.ts';
import type { SayNames } from '../program/unmade.ts';
import type { Scan } from '../scan/scan.ts';

/** Looks through all that a target is made of, once for each name. */
export function createSayNames(scans: readonly Scan[], files: RepoFiles): SayNames {
  // other languages come to classes by bridges, and what cannot be read may name any
  if (scans.some(({ language, skipped }) => skipped || !traitsOf(language).isNative)) return () => undefined;
  const all = { types: new Map<string, boolean>(), members: new Map<string, boolean>() };
  let isOpen: boolean | undefined;
  return (names, of) => {
    const known = all[of];
    isOpen ??= scans.some(({ path }) => isOpenTo(rawOf(path, files) ?? ''));
    if (isOpen) return undefined;
    const asked = new Set([...names].filter((name) => !known.has(name)));
    for (const name of asked) known.set(name, false);
    const note = (name: string): void => {
      known.set(name, true);
      asked.delete(name);
    };
    for (const scan of scans) {
      if (asked.size === 0) break;
      if (hasWord(rawOf(scan.path, files), asked)) noteSaid(scan, asked, of, files, note);
    }
    for (const path of of === 'types' && asked.size > 0 ? files.paths.filter((one) => NAMES_CLASSES.test(one)) : [])
      noteListed(rawOf(path, files) ?? '', asked, note);
    return new Set([...names].filter((name) => known.get(name)));
  };
}

/** Classes that are found by no name that stands anywhere, and names that a macro puts together. */
const BY_TEXT =
  /NSClassFromString|objc_(?:get|copy|lookUp|enumerate)\w{0,9}Class|\bclassNamed\b|_typeByName|##|objc_runtime_name|NS_SWIFT_NAME/;

/** Where the system learns which classes it is to make. */
const NAMES_CLASSES =
  /\.(?:storyboard|xib|nib|plist|pbxproj|xcconfig|ya?ml|intentdefinition)$|(?:^|\/)(?:contents|Project\.swift|BUILD|BUILD\.bazel)$/i;

const WORDS = /[A-Za-z_]\w*/g;

function isOpenTo(text: string): boolean {
  return BY_TEXT.test(text) || WIDE.test(text);
}

/** A file of two bytes a letter: no word is found in it byte for byte. */
const WIDE = /^(?:\xff\xfe|\xfe\xff)/;

function hasWord(text: string | undefined, names: ReadonlySet<string>): boolean {
  for (const [word] of text?.matchAll(WORDS) ?? []) if (names.has(word)) return true;
  return false;
}

/** The words of a list or a screen; those of a project that name a file name no class. */
function noteListed(text: string, names: ReadonlySet<string>, note: (name: string) => void): void {
  for (const { 0: word, index } of text.matchAll(WORDS))
    if (names.has(word) && !OF_FILE.test(text.slice(index + word.length, index + word.length + 7))) note(word);
}

const OF_FILE = /^\.(?:swift|mm?|h)\b/;

const DECLARES = /(?:\b(?:class|struct|enum|actor|extension)|@(?:interface|implementation|class))\s+$/;

function declaresType(code: string, index: number): boolean {
  return DECLARES.test(code.slice(Math.max(0, index - 40), index));
}

/** `var labs: () -> Void`, `Client(labs: { … })`; what follows a question mark, or a dot, is no label. */
function declaresOrFills(code: string, index: number, word: string): boolean {
  return code[index + word.length] === ':' && !/[?.]\s{0,9}$/.test(code.slice(Math.max(0, index - 10), index));
}

function noteSaid(
  { path, language }: Pick<Scan, 'path' | 'language'>,
  names: ReadonlySet<string>,
  of: 'types' | 'members',
  files: RepoFiles,
  note: (name: string) => void,
): void {
  const isDeclared = of === 'types' ? declaresType : declaresOrFills;
  const { text } = readSource(path, language, files);
  const code = blankProse(text, language);
  for (const { 0: word, index } of text.matchAll(WORDS)) {
    if (!names.has(word)) continue;
    const isSaid = code.startsWith(word, index) ? !isDeclared(code, index, word) : isText(text, index, word);
    if (isSaid) note(word);
  }
}

/** `"Pages.Labs"`, and not the file of an import, or what a comment says. */
function isText(text: string, index: number, word: string): boolean {
  const before = text.slice(Math.max(0, index - 60), index);
  return /"[\w.]*$/.test(before) && text.slice(index + word.length, index + word.length + 2) !== '.h';
}

function rawOf(path: string, files: RepoFiles): string | undefined {
  try {
    return bufferOf(files.bytes(path)).toString('latin1');
  } catch (error) {
    // what cannot be read is told by itself
    if (error instanceof UnreadableFile) return undefined;
    throw error;
  }
}
