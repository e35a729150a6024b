/** Where names stand in files of other languages than Apple's: in code, in texts, in what a file imports. */
import type { RepoFiles } from '../../types.ts';
import { blankProse } from '../facts/blank.ts';
import { type Language, readSource } from '../facts/source.ts';
import type { NamePlace } from '../program/unrun.ts';
import { howSaid, isConstantMade, receiverSaid } from './said-how.ts';
import { lead, WIDE, WORDS } from './words-in-files.ts';

/** Modules that are found by a text that is put together, or handed on whole. */
const BY_PARTS = /\brequire\.context\b|\bimport\.meta\.glob|\b(?:import|require)\(\s?(?!['"\s])/;

const WHOLE = /\bimport\s{1,9}\*\s{1,9}as\s{1,9}(\w{1,99})\s{1,9}from\s{1,9}['"][.@~]/g;

/** Behind the name of a module in the path of an import. */
const IN_PATH = /['"/]/;

/** What starts the tests of Angular, which takes in whatever is called like one: no part of an app. */
const STARTS_TESTS = /\binitTestEnvironment\(/;

export function isOpenToScripts(text: string): boolean {
  if (STARTS_TESTS.test(text)) return false;
  if (BY_PARTS.test(text) || WIDE.test(text)) return true;
  return [...text.matchAll(WHOLE)].some(({ 0: said, 1: name = '', index }) =>
    wordsAfter(text, index + said.length, name).some((sign) => sign !== '.' && !IN_PATH.test(sign)),
  );
}

/** The signs that follow a name wherever it stands behind a place, on the next line too. */
function wordsAfter(text: string, from: number, name: string): readonly string[] {
  return [...text.slice(from).matchAll(WORDS)].flatMap(({ 0: word, index }) => {
    if (word !== name) return [];
    const at = from + index + word.length;
    const rest = text.slice(at, at + 90).trimStart();
    return /^[?!]\./.test(rest) ? '.' : rest.charAt(0);
  });
}

/** All places in a file of another language, but for comments and for what says by a word that it declares the name. */
export function placesIn(
  path: string,
  language: Language,
  names: ReadonlySet<string>,
  files: RepoFiles,
): readonly NamePlace[] {
  const { text } = readSource(path, language, files);
  const code = blankProse(text, language);
  const imports = importsIn(text, language);
  return [...text.matchAll(WORDS)].flatMap(({ 0: name, index }): readonly NamePlace[] => {
    if (!names.has(name)) return [];
    const isCode = code.startsWith(name, index);
    if (!isCode && (isComment(text, index) || isModuleOfNamed(text, index))) return [];
    const isDeclared =
      isCode &&
      DECLARES_FOREIGN.test(lead(code, index)) &&
      !(language === 'dart' && isConstantMade(code, index, index + name.length));
    const isImport = imports.some(({ from, to }) => from <= index && index < to);
    const how = isDeclared ? 'declared' : howSaid(text, code, index, name, language);
    const of = receiverSaid(code, index);
    const isAsked = isCode && ASKED.test(code.slice(index + name.length, index + name.length + 90));
    return [
      {
        ...{ name, path, how, start: index },
        ...(of !== undefined && { of }),
        ...(isImport && { isImport }),
        ...(isAsked && { isAsked }),
      },
    ];
  });
}

/** What stands behind the name of something of which a part is asked for. */
const ASKED = /^\s{0,80}[?!]{0,2}\.\s{0,3}[A-Za-z_$]/;

const DECLARES_FOREIGN = /\b(?:function\*?|const|let|var|class|fun|val|object|interface|typealias)\s{1,9}$/;

function isComment(text: string, index: number): boolean {
  return /^[ \t]*(?:\/\/|\/?\*)/.test(text.slice(text.lastIndexOf('\n', index) + 1, index));
}

/** `export * from './useLabs'`: who takes what a module names says the module, and not what has its name in it. What it gives
 *  by default has any name where it is imported. */
function isModuleOfNamed(text: string, index: number): boolean {
  return OF_NAMED.test(text.slice(text.lastIndexOf('\n', index) + 1, index));
}

const OF_NAMED =
  /^\s{0,9}(?:export\s{0,9}\*|(?:import|export)\s{1,9}(?:type\s{1,9})?\{(?![^{}]*\bdefault\b)[^{}]*\})\s{0,9}from\s{0,9}['"][^'"\n]*$/;

/** What a file imports by its own name, and hands on by it: other names are told by what they stand for. */
function importsIn(text: string, language: Language): readonly { readonly from: number; readonly to: number }[] {
  const pattern = language === 'javascript' ? OF_SCRIPTS : language === 'kotlin' ? OF_KOTLIN : undefined;
  return (pattern ? [...text.matchAll(pattern)] : []).flatMap(({ 0: said, index }) =>
    /\bas\b/.test(said) ? [] : [{ from: index, to: index + said.length }],
  );
}

const OF_SCRIPTS =
  /\b(?:import|export)\s{1,9}(?:\w{1,99}\s?,\s?)?\{[^{}]{0,4000}\}\s{1,9}from\s{1,9}['"][^'"\n]{0,400}['"]/g;

const OF_KOTLIN = /^import [\w.]{1,400}(?: as \w{1,99})?/gm;
