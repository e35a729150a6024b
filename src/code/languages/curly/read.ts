/**
 * Walking over tokens: what the readers of C# and Kotlin share.
 */

import type { Expression, FileRef, Site, TypeName } from '../../facts/facts.ts';
import { type CurlyLanguage, readTokens, type Token } from './tokens.ts';

/** Nesting deeper than any code has: what lies below is passed over. */
const DEEPEST = 150;

export interface Reader {
  readonly language: CurlyLanguage;
  readonly text: string;
  readonly file: FileRef;
  readonly tokens: readonly Token[];
  /** Where it stands. */
  at: number;
  depth: number;
  readonly faults: Site[];
  /** Names that expressions of the statement here declare: `out var kind`, `value is Kind kind`. */
  bound?: Map<string, { readonly site: Site; readonly type?: TypeName }>;
  /** What `this` is in the extension of a collection that is read. */
  receiver?: TypeName;
  /** The first place that nests deeper than is read. */
  tooDeep?: Site;
}

export function createReader(text: string, file: FileRef, language: CurlyLanguage): Reader {
  return { language, text, file, tokens: readTokens(text, language), at: 0, depth: 0, faults: [] };
}

const END: Token = { kind: 'end', text: '', start: 0, end: 0, isFirst: true };

export function peek({ tokens, at }: Reader, ahead = 0): Token {
  return tokens[at + ahead] ?? END;
}

export function next(reader: Reader): Token {
  const token = peek(reader);
  reader.at += 1;
  return token;
}

/** Whether a mark or word stands here. A text never is one. */
export function isAt(reader: Reader, ...texts: readonly string[]): boolean {
  const token = peek(reader);
  return (token.kind === 'mark' || token.kind === 'name') && texts.includes(token.text);
}

/** Takes an operator. `>=`, `>>` and `<<` come in two pieces, as a `>` may close type arguments. */
export function takeOperator(reader: Reader): string {
  const first = next(reader);
  const second = peek(reader);
  const isWhole = second.kind === 'mark' && second.start === first.end;
  if (isWhole && (first.text === '>' || first.text === '<') && (second.text === '=' || second.text === first.text))
    return first.text + next(reader).text;
  return first.text;
}

/** Takes a mark or word when it stands here. */
export function take(reader: Reader, ...texts: readonly string[]): boolean {
  if (!isAt(reader, ...texts)) return false;
  reader.at += 1;
  return true;
}

/** The stretch from a token to the one before where the reader stands. */
export function siteFrom(reader: Reader, from: number): Site {
  const first = reader.tokens[from] ?? END;
  const last = reader.tokens[Math.max(from, reader.at - 1)] ?? first;
  return { file: reader.file, start: first.start, end: last.end };
}

export function nothing(site: Site, parts: readonly Expression[] = []): Expression {
  return { kind: 'other', parts, site };
}

/** Runs a reading that may nest; below the deepest level it passes over a token, or a bracket with all in it, and gives
 *  `instead`. */
export function nested<T>(reader: Reader, read: () => T, instead: () => T): T {
  if (reader.depth >= DEEPEST) {
    const { at } = reader;
    if (isAt(reader, '(', '[', '{')) skipBrackets(reader);
    else reader.at += 1;
    reader.tooDeep ??= siteFrom(reader, at);
    return instead();
  }
  reader.depth += 1;
  try {
    return read();
  } finally {
    reader.depth -= 1;
  }
}

/** Tries a reading; where it gives undefined the reader stands where it stood. */
export function attempt<T>(reader: Reader, read: () => T | undefined): T | undefined {
  const { at, faults } = reader;
  const known = faults.length;
  const found = read();
  if (found !== undefined) return found;
  reader.at = at;
  faults.length = known;
  return undefined;
}

const CLOSING: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
  ['<', '>'],
]);

/** Passes over a bracket and all in it. Stands behind it. */
export function skipBrackets(reader: Reader): void {
  const open = next(reader).text;
  const close = CLOSING.get(open);
  let depth = 1;
  while (depth > 0 && peek(reader).kind !== 'end') {
    const { kind, text } = next(reader);
    if (kind !== 'mark') continue;
    if (text === open) depth += 1;
    else if (text === close) depth -= 1;
  }
}

/** Passes over what no reading understands: one token, or a bracket with all in it. Remembers the first few places. */
export function skipUnknown(reader: Reader): void {
  const { at } = reader;
  if (isAt(reader, '(', '[', '{')) skipBrackets(reader);
  else next(reader);
  if (reader.faults.length < 5) reader.faults.push(siteFrom(reader, at));
}

/** A list up to its closing mark, which is taken. `read` reads one item; one that reads nothing is passed over. */
export function readList<T>(reader: Reader, close: string, read: () => T | undefined): T[] {
  const items: T[] = [];
  while (!isAt(reader, close) && peek(reader).kind !== 'end') {
    const { at } = reader;
    const item = read();
    if (item !== undefined) items.push(item);
    if (reader.at === at) skipUnknown(reader);
    if (!take(reader, ',') && !isAt(reader, close) && reader.at === at) next(reader);
  }
  take(reader, close);
  return items;
}

/** Type arguments, where `<` opens some: balanced, with nothing in them that no type has. Stands behind them. */
export function skipTypeArguments(reader: Reader): boolean {
  if (!isAt(reader, '<')) return false;
  return (
    attempt(reader, () => {
      let depth = 0;
      for (let count = 0; count < 80; count += 1) {
        const { kind, text } = next(reader);
        if (text === '<' && kind === 'mark') depth += 1;
        else if (text === '>' && kind === 'mark') {
          depth -= 1;
          if (depth === 0) return true;
        } else if (
          kind !== 'name' &&
          !(kind === 'mark' && ['.', ',', '?', '*', ':', '(', ')', '->', '[', ']'].includes(text))
        )
          return undefined;
      }
      return undefined;
    }) ?? false
  );
}
