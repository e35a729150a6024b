/**
 * Macros of the repository, expanded before parsing. What comes of one stands where the macro is used; a word keeps the
 * place where somebody wrote it.
 */
import { addAll } from '../../../lists.ts';
import type { FileRef, Site } from '../../facts/facts.ts';
import { CONVERTER } from './converters.ts';
import { type Definition, endOfDirective, isSame, type Macro, type Token, tokensOf } from './defines.ts';
import { argumentsOf, substitute } from './substitution.ts';

/** What names mean: several things at once where conditions decide. */
type Macros = Map<string, readonly Macro[]>;

/** A place where a macro is used. */
export interface Use {
  readonly name: string;
  readonly site: Site;
  /** All words that it may stand for. */
  readonly mentions: Set<string>;
}

export interface Expanded {
  readonly text: string;
  readonly uses: readonly Use[];
  readonly unexpanded: readonly Use[];
  /** Where a stretch of the new text was written; absent where it is the old one. */
  readonly siteOf?: (start: number, end: number) => Site;
}

/** A stretch of the new text: copied, or a word of what a macro stands for. */
interface Piece {
  readonly at: number;
  readonly text: string;
  /** Where it was written. */
  readonly site: Site;
  /** Where the macro is used; absent for what is copied. */
  readonly use?: Site;
}

const WORD = /[A-Za-z_]\w*|^[ \t]*#/gm;
/** Those of the system say something of declarations; other files deal with them. */
const SYSTEMS = /^(?:_|(?:NS|CF|API|RCT|UI|DISPATCH|OBJC)_)/;
/** No code that the grammar takes comes of these. */
const UNFIT = /^(?:__attribute__|_Pragma|__asm__|__declspec|extern)$/;
/** What people are shown where it was written: the type, or the text that stands for one. */
const NAMED = /^@?"|^[A-Z]/;
const MOST_DEPTH = 24;
/** Of all that comes of macros in a file: more is a table that nobody follows by eye either. */
const MOST_TOKENS = 5_000;
/** Words and tokens that are looked at for the macros of a file. What is used after that may stand for any word of them. */
const MOST_LOOKED = 300_000;

/** Undefined where no macro is used. `code` is the text without comments and texts; `around` holds from its beginning. */
export function expandMacros(
  text: string,
  code: string,
  file: FileRef,
  own: readonly Definition[],
  around: readonly Definition[],
): Expanded | undefined {
  if (own.length + around.length === 0) return undefined;
  const macros: Macros = new Map();
  for (const definition of around) define(macros, definition);
  const pieces: Piece[] = [];
  const parts: string[] = [];
  const uses: Use[] = [];
  const unexpanded: Use[] = [];
  let length = 0;
  const add = (part: string, site: Site, use?: Site): void => {
    pieces.push({ at: length, text: use ? part : '', site, ...(use && { use }) });
    parts.push(part);
    length += part.length;
  };
  let made = 0;
  let looked = 0;
  let words: Set<string> | undefined;
  let kept = 0;
  let next = 0;
  WORD.lastIndex = 0;
  for (let match = WORD.exec(code); match; match = WORD.exec(code)) {
    const [name] = match;
    const start = match.index;
    if (name.endsWith('#')) {
      WORD.lastIndex = endOfDirective(code, start);
      for (; next < own.length && (own[next]?.end ?? 0) <= WORD.lastIndex; next += 1)
        if (own[next]) define(macros, own[next] as Definition);
      continue;
    }
    const meanings = macros.get(name);
    if (!meanings || !isMeant(meanings, macros)) continue;
    const isCalled = meanings.some(({ parameters }) => parameters);
    const close = isCalled ? endOfArguments(code, start + name.length) : undefined;
    if (isCalled && close === undefined && meanings.length === 1) continue;
    const end = close ?? start + name.length;
    const use: Use = { name, site: { file, start, end }, mentions: new Set() };
    WORD.lastIndex = end;
    if (looked > MOST_LOOKED) {
      words ??= allWords(macros);
      unexpanded.push({ ...use, mentions: words });
      continue;
    }
    for (const word of wordsIn(code.slice(start, end))) collectMentions(word, macros, use.mentions);
    const expansion = expandAll(tokensOf(text.slice(start, end), start, file), macros);
    const { tokens } = expansion;
    looked += expansion.looked + use.mentions.size;
    made += tokens?.length ?? 0;
    (tokens ? uses : unexpanded).push(use);
    if (!tokens || made > MOST_TOKENS) continue;
    if (start > kept) add(text.slice(kept, start), { file, start: kept, end: start });
    for (const token of tokens) add(token.text, token.site, use.site);
    kept = end;
  }
  if (made > MOST_TOKENS) return { text, uses: [], unexpanded: [...uses, ...unexpanded] };
  if (uses.length === 0) return unexpanded.length > 0 ? { text, uses, unexpanded } : undefined;
  if (kept < text.length) add(text.slice(kept), { file, start: kept, end: text.length });
  return { text: parts.join(''), uses, unexpanded, siteOf: (start, end) => siteIn(pieces, file, start, end) };
}

function wordsIn(code: string): readonly string[] {
  return code.match(/[A-Za-z_]\w*/g) ?? [];
}

function define(macros: Macros, { name, macro }: Definition): void {
  if (SYSTEMS.test(name) && !CONVERTER.test(name)) return;
  const known = macros.get(name) ?? [];
  if (!macro) macros.delete(name);
  else if (!known.some((one) => isSame(one, macro))) macros.set(name, [...known, macro]);
}

/** A type or text by another name is a variable, and what is empty says something of a declaration. */
function isMeant(meanings: readonly Macro[], macros: Macros, seen = new Set<readonly Macro[]>()): boolean {
  if (seen.size > MOST_DEPTH || seen.has(meanings)) return false;
  seen.add(meanings);
  return meanings.some(({ body, parameters, name }) => {
    if (body.length === 0) return false;
    const words = body.filter(({ text }) => text !== '(' && text !== ')' && text !== ' ');
    const [only] = words;
    if (parameters || words.length !== 1 || !only) return words.length > 0;
    if (/^\d/.test(only.text)) return true;
    const target = only.text === name ? undefined : macros.get(only.text);
    return target !== undefined && isMeant(target, macros, seen);
  });
}

/** All words that a macro may stand for. */
function collectMentions(name: string, macros: Macros, into: Set<string>, seen = new Set<string>()): void {
  if (seen.has(name)) return;
  seen.add(name);
  for (const { body } of macros.get(name) ?? []) {
    for (const { text } of body) {
      if (!/^@?["A-Za-z_]/.test(text)) continue;
      into.add(text.replace(/^@?"|"$/g, ''));
      collectMentions(text, macros, into, seen);
    }
  }
}

function allWords(macros: Macros): Set<string> {
  const words = new Set<string>();
  const seen = new Set<string>();
  for (const name of macros.keys()) collectMentions(name, macros, words, seen);
  return words;
}

/** Behind the parenthesis that closes what is opened next; undefined when nothing is. */
function endOfArguments(code: string, from: number): number | undefined {
  const open = /^\s*\(/.exec(code.slice(from, from + 200));
  if (!open) return undefined;
  let depth = 0;
  for (let at = from + open[0].length - 1; at < code.length; at += 1) {
    if (code[at] === '(') depth += 1;
    else if (code[at] === ')') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return undefined;
}

/** No tokens where it is too much, or a macro in it cannot be expanded. */
function expandAll(
  tokens: readonly Token[],
  macros: Macros,
): { readonly tokens: readonly Token[] | undefined; readonly looked: number } {
  let left = MOST_TOKENS;
  const expand = (from: readonly Token[], hidden: readonly string[]): Token[] | undefined => {
    const out: Token[] = [];
    for (let at = 0; at < from.length; at += 1) {
      const token = from[at];
      if (!token) break;
      left -= 1;
      if (left < 0 || hidden.length > MOST_DEPTH) return undefined;
      const meanings = hidden.includes(token.text) ? undefined : macros.get(token.text);
      const [macro, other] = meanings ?? [];
      if (!meanings || !macro || !isMeant(meanings, macros)) {
        out.push(token);
        continue;
      }
      if (other || macro.body.some(({ text }) => UNFIT.test(text))) return undefined;
      let args: readonly (readonly Token[])[] = [];
      if (macro.parameters) {
        const found = argumentsOf(from, at + 1);
        if (!found) {
          out.push(token);
          continue;
        }
        args = found.args;
        at = found.end;
      }
      const inner: (readonly Token[])[] = [];
      for (const arg of args) {
        const expanded = expand(arg, hidden);
        if (!expanded) return undefined;
        inner.push(expanded);
      }
      const body = substitute(macro, args, inner);
      const expanded = body && expand(body, [...hidden, token.text]);
      if (!expanded) return undefined;
      addAll(out, expanded);
    }
    return out;
  };
  const expanded = expand(tokens, []);
  return { tokens: expanded, looked: MOST_TOKENS - left };
}

/** Where a stretch of the new text was written. */
function siteIn(pieces: readonly Piece[], file: FileRef, start: number, end: number): Site {
  const first = pieceAt(pieces, start);
  const last = pieceAt(pieces, Math.max(start, end - 1));
  if (!first || !last) return { file, start: 0, end: 0 };
  if (first === last && first.use && NAMED.test(first.text)) return first.site;
  const from = first.use ? first.use.start : first.site.start + start - first.at;
  const to = last.use ? last.use.end : last.site.start + end - last.at;
  return { file, start: from, end: Math.max(from, to) };
}

function pieceAt(pieces: readonly Piece[], offset: number): Piece | undefined {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.at ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return pieces[low];
}
