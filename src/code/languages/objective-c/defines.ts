/**
 * What `#define` says, in the order of a file.
 */
import type { Site } from '../../facts/facts.ts';
import type { Source } from '../../facts/source.ts';

/** A word or sign of the text, with the place where somebody wrote it. */
export interface Token {
  readonly text: string;
  readonly site: Site;
}

export interface Macro {
  readonly name: string;
  /** Absent for one that is written without parentheses. */
  readonly parameters?: readonly string[];
  /** Takes any number of arguments, as its last parameter. */
  readonly isVariadic: boolean;
  readonly body: readonly Token[];
}

/** Where a name starts, or ends, to mean something. */
export interface Definition {
  readonly name: string;
  /** Behind its line. */
  readonly end: number;
  /** Absent for `#undef`. */
  readonly macro?: Macro;
}

const DIRECTIVE = /^[ \t]*#[ \t]*(define|undef)[ \t]+([A-Za-z_]\w*)/gm;
const TOKEN =
  /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|@?"(?:[^"\\\n]|\\[\s\S])*"|'(?:[^'\\\n]|\\.)*'|[A-Za-z_]\w*|\d[\w.]*|##|(?:\s|\\\r?\n)+|[\s\S]/g;
/** More than this is a table that somebody generated. */
const LONGEST = 20_000;

/** The definitions of a file, in order. `code` is its text without comments and texts. */
export function findDefinitions({ path, lines, text }: Source, code: string): readonly Definition[] {
  if (!text.includes('define')) return [];
  const file = { path, lines };
  return [...code.matchAll(DIRECTIVE)].map(([line, word, name = ''], index, all) => {
    const start = (all[index]?.index ?? 0) + line.length;
    const end = endOfDirective(code, start);
    if (word === 'undef' || end - start > LONGEST) return { name, end };
    const tokens = tokensOf(text.slice(start, end), start, file);
    return { name, end, macro: macroOf(name, tokens) };
  });
}

/** Where the line ends, with those that a backslash joins to it. */
export function endOfDirective(code: string, from: number): number {
  for (let end = code.indexOf('\n', from); end >= 0; end = code.indexOf('\n', end + 1)) {
    if (!/\\\r?$/.test(code.slice(Math.max(from, end - 2), end))) return end;
  }
  return code.length;
}

/** Comments and space between words are one space. */
export function tokensOf(text: string, from: number, file: Site['file']): readonly Token[] {
  return [...text.matchAll(TOKEN)].map(({ 0: match, index }) => ({
    text: /^(?:\/[/*]|\s|\\\r?\n)/.test(match) ? ' ' : match,
    site: { file, start: from + index, end: from + index + match.length },
  }));
}

function macroOf(name: string, tokens: readonly Token[]): Macro {
  // only a parenthesis right behind the name opens parameters
  const close = tokens[0]?.text === '(' ? tokens.findIndex(({ text }) => text === ')') : -1;
  if (close < 0) return { name, isVariadic: false, body: trim(tokens) };
  const words = tokens.slice(1, close).map(({ text }) => text);
  const isVariadic = words.includes('.');
  const names = words.filter((text) => /^[A-Za-z_]/.test(text));
  // `...` is called `__VA_ARGS__` where it has no name of its own
  const parameters = isVariadic && (words.at(-4) ?? ',') === ',' ? [...names, '__VA_ARGS__'] : names;
  return { name, parameters, isVariadic, body: trim(tokens.slice(close + 1)) };
}

function trim(tokens: readonly Token[]): readonly Token[] {
  const first = tokens.findIndex(({ text }) => text !== ' ');
  const last = tokens.findLastIndex(({ text }) => text !== ' ');
  return first < 0 ? [] : tokens.slice(first, last + 1);
}

/** Whether two say the same, wherever they stand. */
export function isSame(a: Macro, b: Macro): boolean {
  const said = ({ parameters, body }: Macro): string => `${parameters}|${body.map(({ text }) => text).join('')}`;
  return said(a) === said(b);
}

/** Those that stand for more than a constant, with the words in each. */
export function wordsOf(definitions: readonly Definition[]): ReadonlyMap<string, ReadonlySet<string>> {
  const words = new Map<string, ReadonlySet<string>>();
  for (const { name, macro } of definitions) {
    if (!macro || (!macro.parameters && macro.body.length < 2)) continue;
    const own = macro.body.flatMap(({ text }) => (/^[A-Za-z_]/.test(text) ? [text] : []));
    words.set(name, new Set([...(words.get(name) ?? []), ...own]));
  }
  return words;
}
