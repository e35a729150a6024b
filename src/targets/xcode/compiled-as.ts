/**
 * What a project says that a file is, whatever its name ends with: `lastKnownFileType = sourcecode.swift`.
 */
import { textIn } from '../../read/fields.ts';
import type { NativeLanguage, PlistDictionary } from '../../types.ts';

const LANGUAGES: readonly (readonly [RegExp, NativeLanguage])[] = [
  [/^sourcecode\.swift/, 'swift'],
  [/^sourcecode\.(?:c|cpp)\.objc/, 'objective-c'],
];

/** Endings that mean the same whoever reads them. */
const BY_ENDING: readonly (readonly [RegExp, NativeLanguage])[] = [
  [/\.swift$/i, 'swift'],
  [/\.(?:mm?|h|pch|hh|hpp|hxx|ipp|inl)$/i, 'objective-c'],
];

/** The language that a reference to a file names, where the file's ending does not tell it. What is said for certain wins
 *  over what Xcode once knew. */
export function compiledAs(fields: PlistDictionary, path: string): NativeLanguage | undefined {
  const type = (textIn(fields, 'explicitFileType') ?? textIn(fields, 'lastKnownFileType'))?.value ?? '';
  const language = languageOfType(type);
  return language === languageByEnding(path) ? undefined : language;
}

/** Of `sourcecode.swift`. */
export function languageOfType(type: string): NativeLanguage | undefined {
  return LANGUAGES.find(([pattern]) => pattern.test(type))?.[1];
}

export function languageByEnding(path: string): NativeLanguage | undefined {
  return BY_ENDING.find(([pattern]) => pattern.test(path))?.[1];
}
