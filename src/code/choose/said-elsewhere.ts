/**
 * Where files that were not opened say a name: as a call, a reference or a selector. Looks at bytes only.
 */
import { bufferOf } from '../../bytes.ts';
import { anyOf } from '../../patterns.ts';
import { type Location, type RepoFiles, UnreadableFile } from '../../types.ts';
import { blankProse } from '../facts/blank.ts';
import { type Language, locate, readSource } from '../facts/source.ts';
import type { Scan } from '../scan/scan.ts';

export interface Said {
  readonly name: string;
  readonly at: Location;
}

const DECLARES =
  /\b(?:func|var|let|case|const|class|struct|enum|actor|protocol|interface|typealias|function|@interface|@implementation|@protocol)\s+$/;

/** The first place where a file says one of the names, by what it is called by. Undefined where it says none. */
export function findSaid(
  { path, language }: Pick<Scan, 'path' | 'language'>,
  names: ReadonlySet<string>,
  files: RepoFiles,
): Said | undefined {
  const buffer = read(path, files);
  const present = buffer ? [...names].filter((name) => buffer.includes(name)) : [];
  if (!buffer || present.length === 0) return undefined;
  const words = new RegExp(`(?<![\\w$])(?:${anyOf(present)})(?![\\w$])`, 'g');
  if (buffer.toString('latin1').search(words) < 0) return undefined;
  const source = readSource(path, language, files);
  const code = blankProse(source.text, language);
  const own = new Set<string>();
  for (const { 0: name, index } of code.matchAll(words)) if (declares(code, index, language)) own.add(name);
  for (const { 0: name, index } of source.text.matchAll(words)) {
    const isCode = code.startsWith(name, index);
    const isSaid = isCode
      ? isUse(code, index, name, language, own.has(name))
      : isSelector(source.text, code, index, name);
    if (isSaid) return { name, at: locate(source, index, index + name.length) };
  }
  return undefined;
}

/** What puts something into a variable of an object: `model.kind = …`, `$model.kind`, `Bindable(model).kind`, `\\.kind`,
 *  `&model.kind`, a method that is called on it, and `kind.value = …`, `kind.set(…)` of what is kept in a variable. */
function setting(names: readonly string[]): RegExp {
  const name = `(${anyOf(names)})(?![\\w$])`;
  return new RegExp(
    `(?:[\\w\\])?!]\\.${name}\\s{0,9}(?:[-+|&?]{0,2}=(?![=>])|\\.\\w{1,99}\\()|[$&]\\w{1,99}(?:[?!]?\\.\\w{1,99}){0,5}?\\.${name}|\\bBindable\\([\\w.]{1,99}\\)\\.${name}|\\\\(?:\\w{1,99})?\\.${name}|(?<![\\w$])${name}(?:[?!]?\\.\\w{1,99}){1,4}\\s{0,9}=(?![=>])|(?<![\\w$])${name}[?!]?\\.${PUTS}\\()`,
    'g',
  );
}

/** Methods that put something into what keeps a value. */
const PUTS = '(?:set|update|next|send|emit|setState|setValue|postValue|tryEmit|accept)';

/** `setKind:` of Objective-C sets `kind`. */
function setterOf(name: string): string {
  return `set${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

/** The first place where a file may set one of these variables. Undefined where it sets none. */
export function findSet(
  { path, language }: Pick<Scan, 'path' | 'language'>,
  names: ReadonlySet<string>,
  files: RepoFiles,
): Said | undefined {
  const buffer = names.size > 0 ? read(path, files) : undefined;
  const present = buffer ? [...names].filter((name) => buffer.includes(name)) : [];
  const called =
    buffer && language === 'objective-c' ? [...names].filter((name) => buffer.includes(`${setterOf(name)}:`)) : [];
  if (!buffer || present.length + called.length === 0) return undefined;
  const words = [
    ...(present.length > 0 ? [setting(present)] : []),
    ...(called.length > 0 ? [new RegExp(`(?<!\\w)(${anyOf(called.map(setterOf))}):`, 'g')] : []),
  ];
  if (words.every((one) => buffer.toString('latin1').search(one) < 0)) return undefined;
  const source = readSource(path, language, files);
  const code = blankProse(source.text, language);
  for (const one of words)
    for (const { 0: whole, index, ...groups } of code.matchAll(one)) {
      const name = [1, 2, 3, 4, 5, 6].map((group) => groups[group]).find((it) => it !== undefined) ?? '';
      const at = index + Math.max(0, whole.indexOf(name));
      return { name, at: locate(source, at, at + name.length) };
    }
  return undefined;
}

function read(path: string, files: RepoFiles): Buffer | undefined {
  try {
    return bufferOf(files.bytes(path));
  } catch (error) {
    // what cannot be read is told by itself
    if (error instanceof UnreadableFile) return undefined;
    throw error;
  }
}

function declares(code: string, index: number, language: Language): boolean {
  if (DECLARES.test(code.slice(Math.max(0, index - 30), index))) return true;
  return language === 'objective-c' ? METHOD.test(lineBefore(code, index)) : isParameter(code, index);
}

/** `- (void)load:(Kind)kind`, up to its body. */
const METHOD = /^\s*[-+]\s*\([^{};]*$/;

/** Between the parentheses of a declaration. */
function isParameter(code: string, index: number): boolean {
  return /\b(?:func\s+\w+|init)[^(){}]{0,80}\([^{}]*$/.test(code.slice(Math.max(0, index - 200), index));
}

function lineBefore(code: string, index: number): string {
  return code.slice(code.lastIndexOf('\n', index - 1) + 1, index);
}

/** What a file declares itself it means where it says the bare name, or says it of itself. */
function isUse(code: string, index: number, name: string, language: Language, isOwn: boolean): boolean {
  if (declares(code, index, language)) return false;
  const before = code.slice(Math.max(0, index - 30), index).trimEnd();
  const after = code.slice(index + name.length, index + name.length + 30).trimStart();
  if (/(?:\b(?:self|this|super)\s*[?!]?)\.$/.test(before)) return !isOwn;
  if (/[?!]?\.$/.test(before)) return true;
  if (language === 'objective-c' && (/[\w\])]$/.test(before) || /@selector\s*\($/.test(before))) return true;
  if (isOwn) return false;
  // the label of an argument, or a key
  return !after.startsWith(':') || after.startsWith('::');
}

/** `"load:"`: a selector as a text, or the name of a method that is called by it. */
function isSelector(text: string, code: string, index: number, name: string): boolean {
  const quote = text[index - 1];
  if (quote !== '"' && quote !== "'") return false;
  const behind = /^:?["']/.exec(text.slice(index + name.length, index + name.length + 2));
  return (
    behind !== null &&
    /Selector\w{0,30}\s{0,30}\(\s{0,30}@?\s{0,30}$|\bperform\w{0,30}\s{0,30}\(\s{0,30}$/.test(
      code.slice(Math.max(0, index - 40), index - 1),
    )
  );
}
