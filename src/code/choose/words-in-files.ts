/** Words in the files of a target: whether one stands there, and as what. */
import { lettersOf } from '../../bytes.ts';
import { greatest } from '../../lists.ts';
import { type RepoFiles, UnreadableFile } from '../../types.ts';
import type { Language } from '../facts/source.ts';

export function lead(code: string, index: number): string {
  return code.slice(Math.max(0, index - 80), index);
}

/** Classes that are found by no name that stands anywhere, and names that a macro puts together. */
const BY_TEXT =
  /NSClassFromString|objc_(?:get|copy|lookUp|enumerate)\w{0,9}Class|\bclassNamed\b|_typeByName|##|objc_runtime_name/;

/** The same in .NET: what looks through an assembly, or makes a class by a text. */
const BY_ASSEMBLY =
  /(?<![\w])\w{0,40}Assembl\w{0,40}\s{0,9}[.(<),;]|\b(?:GetTypes|GetExportedTypes|Activator|Scan|AddMediatR|Type\.GetType|TypeDescriptor)\s{0,9}[.(<]/;

/** Where the system learns which classes it is to make. */
export const NAMES_CLASSES =
  /\.(?:storyboard|xib|nib|plist|pbxproj|xcconfig|ya?ml|intentdefinition|xaml|csproj)$|(?:^|\/)(?:contents|Project\.swift|BUILD|BUILD\.bazel)$/i;

export const WORDS = /[A-Za-z_]\w*/g;

export function isOpenTo(text: string, language?: Language): boolean {
  return BY_TEXT.test(text) || WIDE.test(text) || (language === 'c-sharp' && BY_ASSEMBLY.test(text));
}

/** A file of two bytes a letter: no word is found in it byte for byte. */
export const WIDE = /^(?:\xff\xfe|\xfe\xff)/;

export function hasWord(text: string | undefined, names: ReadonlySet<string>): boolean {
  for (const [word] of text?.matchAll(WORDS) ?? []) if (names.has(word)) return true;
  return false;
}

/** The words of a list or a screen; those of a project that name a file name no class. */
export function noteListed(text: string, names: ReadonlySet<string>, note: (name: string) => void): void {
  for (const { 0: word, index } of text.matchAll(WORDS))
    if (names.has(word) && !OF_FILE.test(text.slice(index + word.length, index + word.length + 7))) note(word);
}

const OF_FILE = /^\.(?:swift|mm?|h)\b/;

const DECLARES = /(?:\b(?:class|struct|enum|actor|extension|record)|@(?:interface|implementation|class))\s+$/;

export function declaresType(code: string, index: number): boolean {
  return DECLARES.test(code.slice(Math.max(0, index - 40), index)) || isAskedOfExtended(code, index);
}

/** Of C#, where nobody comes to a class by an attribute, `[Export] class LabFeed`; and its constructor, `public LabFeed(`. */
export function declaresPlainly(code: string, index: number, word: string): boolean {
  const before = code.slice(Math.max(0, index - 300), index);
  const head = before.slice(greatest(['{', '}', ';'].map((end) => before.lastIndexOf(end))) + 1);
  if (DECLARES.test(head)) return !head.includes('[');
  return code[index + word.length] === '(' && /\b(?:public|private|internal|protected)\s+$/.test(head);
}

/** `extension Feed where Self == LabFeed`: what an extension is of makes no object. */
function isAskedOfExtended(code: string, index: number): boolean {
  const before = code.slice(Math.max(0, index - 300), index);
  const head = before.slice(Math.max(before.lastIndexOf('{'), before.lastIndexOf('}')) + 1);
  return /\bwhere\b/.test(head) && /\bextension\b/.test(head) && !/\b(?:func|var|let|init)\b/.test(head);
}

/** `var labs: () -> Void`, `Client(labs: { … })`; what follows a question mark, or a dot, is no label. */
export function declaresOrFills(code: string, index: number, word: string): boolean {
  return code[index + word.length] === ':' && !/[?.]\s{0,9}$/.test(code.slice(Math.max(0, index - 10), index));
}

/** `"Pages.Labs"`, and not the file of an import, or what a comment says. */
export function isText(text: string, index: number, word: string): boolean {
  const before = text.slice(Math.max(0, index - 60), index);
  return /"[\w.]*$/.test(before) && text.slice(index + word.length, index + word.length + 2) !== '.h';
}

export function rawOf(path: string, files: RepoFiles): string | undefined {
  try {
    return lettersOf(files.bytes(path));
  } catch (error) {
    // what cannot be read is told by itself
    if (error instanceof UnreadableFile) return undefined;
    throw error;
  }
}
