/** What a file says it imports, in languages whose facts do not keep it: a look at its text. */
import type { Language } from './source.ts';

export interface ImportedModules {
  readonly imported: readonly string[];
  /** The namespaces or packages that the file itself is part of. */
  readonly declared: readonly string[];
  /** Those of what it imports whose names all stand by themselves: in Dart, without a prefix and without leaving any out. */
  readonly unprefixed?: readonly string[];
  /** What another file imports for all. */
  readonly everywhere?: readonly string[];
}

const IMPORTS: Readonly<Partial<Record<Language, RegExp>>> = {
  javascript: /\b(?:from|import|require)[ \t]{0,9}\(?[ \t]{0,9}['"]([^'"\n]{1,200})['"]/g,
  dart: /^[ \t]{0,9}import[ \t]{1,9}['"]([^'"\n]{1,200})['"]/gm,
  'c-sharp':
    /^[ \t]{0,9}(?:global[ \t]{1,9})?using[ \t]{1,9}(?:static[ \t]{1,9})?(?:\w{1,99}[ \t]{0,9}=[ \t]{0,9})?([\w.]{1,200});/gm,
  kotlin: /^[ \t]{0,9}import[ \t]{1,9}([\w.]{1,200})/gm,
};
const DECLARED: Readonly<Partial<Record<Language, RegExp>>> = {
  'c-sharp': /^[ \t]{0,99}namespace[ \t]{1,9}([\w.]{1,200})/gm,
  // the library that a file of Dart is a part of
  dart: /^[ \t]{0,9}part[ \t]{1,9}of[ \t]{1,9}['"]?([^'";\n]{1,200})['"]?;/gm,
  kotlin: /^[ \t]{0,9}package[ \t]{1,9}([\w.]{1,200})/gm,
};

const UNPREFIXED = /^[ \t]{0,9}import[ \t]{1,9}['"]([^'"\n]{1,200})['"](?![^;'"]{0,300}\b(?:as|show|hide)\b)/gm;

/** Undefined for Apple's own languages: the scan has what they import. */
export function importedModules(text: string, language: Language): ImportedModules | undefined {
  const pattern = IMPORTS[language];
  if (!pattern) return undefined;
  const all = (of: RegExp | undefined): string[] => [...(of ? text.matchAll(of) : [])].map(([, name = '']) => name);
  return {
    imported: all(pattern),
    declared: all(DECLARED[language]),
    ...(language === 'dart' && { unprefixed: all(UNPREFIXED) }),
  };
}
