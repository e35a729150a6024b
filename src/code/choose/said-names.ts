/** Which names of types and of members are said at all: in code beside their declarations, in a text, or where storyboards,
 *  lists and projects name what the system makes. */
import type { RepoFiles } from '../../types.ts';
import { blankProse } from '../facts/blank.ts';
import { readSource } from '../facts/source.ts';
import { traitsOf } from '../languages/index.ts';
import type { SayNames } from '../program/unmade.ts';
import type { Scan } from '../scan/scan.ts';
import { createDeclared, isOfOther, type Owners, receiversIn } from './other-members.ts';
import {
  declaresOrFills,
  declaresPlainly,
  declaresType,
  hasWord,
  isOpenTo,
  isText,
  NAMES_CLASSES,
  noteListed,
  rawOf,
  WORDS,
} from './words-in-files.ts';

/** Looks through all that a target is made of, once for each name. */
export function createSayNames(scans: readonly Scan[], files: RepoFiles): SayNames {
  if (isOpenToOthers(scans)) return () => undefined;
  const all = { types: new Map<string, boolean>(), members: new Map<string, boolean>() };
  let isOpen: boolean | undefined;
  const declared = createDeclared(scans, files);
  return (names, of, owners) => {
    const known = all[of];
    isOpen ??= scans.some(({ path, language }) => isOpenTo(rawOf(path, files) ?? '', language));
    if (isOpen) return undefined;
    // every round may see more of them
    const keyOf = (name: string): string => [name, ...(owners?.(name) ?? [])].join(' ');
    const asked = new Set([...names].filter((name) => !known.has(keyOf(name))));
    for (const name of asked) known.set(keyOf(name), false);
    const note = (name: string): void => {
      known.set(keyOf(name), true);
      asked.delete(name);
    };
    for (const scan of scans) {
      if (asked.size === 0) break;
      if (hasWord(rawOf(scan.path, files), asked))
        noteSaid(scan, asked, files, note, owners && { of: owners, types: declared });
    }
    for (const path of of === 'types' && asked.size > 0 ? files.paths.filter((one) => NAMES_CLASSES.test(one)) : [])
      noteListed(rawOf(path, files) ?? '', asked, note);
    return new Set([...names].filter((name) => known.get(keyOf(name))));
  };
}

/** Other languages come to classes by bridges, but for an app that is of C# alone, and what cannot be read may name any. */
function isOpenToOthers(scans: readonly Scan[]): boolean {
  const isOfCSharp = scans.every(({ language }) => language === 'c-sharp');
  return scans.some(({ language, skipped }) => skipped || !(isOfCSharp || traitsOf(language).isNative));
}

function noteSaid(
  { path, language }: Pick<Scan, 'path' | 'language'>,
  names: ReadonlySet<string>,
  files: RepoFiles,
  note: (name: string) => void,
  owners: Owners | undefined,
): void {
  const { text } = readSource(path, language, files);
  const code = blankProse(text, language);
  const receivers = receiversIn(code);
  const isDeclared = (index: number, word: string): boolean =>
    owners
      ? declaresOrFills(code, index, word) || (language === 'swift' && isOfOther(code, index, word, owners, receivers))
      : language === 'c-sharp'
        ? declaresPlainly(code, index, word)
        : declaresType(code, index);
  for (const { 0: word, index } of text.matchAll(WORDS)) {
    if (!names.has(word)) continue;
    const isSaid = code.startsWith(word, index) ? !isDeclared(index, word) : isText(text, index, word);
    if (isSaid) note(word);
  }
}
