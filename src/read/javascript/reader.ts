import { UnreadableFile } from '../../types.ts';
import { type Places, placesIn } from '../text.ts';
import { type JsToken, readJsTokens } from './tokens.ts';

/** Deeper nesting is nobody's configuration. */
const DEEPEST = 120;

/** Where the parser stands in a module's tokens. */
export interface JsReader {
  readonly tokens: readonly JsToken[];
  /** For each opening bracket's index, that of its closing one; the last token's where it is never closed. */
  readonly closings: ReadonlyMap<number, number>;
  readonly places: Places;
  at: number;
  depth: number;
  /** Between the `?` and the `:` of a conditional, where `(a): b => c` is no arrow function with a return type. */
  inConsequent: boolean;
}

/** Throws {@link UnreadableFile} where a bracket is never closed: nothing can be told of such a module. */
export function openJs(text: string, file: string): JsReader {
  const reader = openTokens(readJsTokens(text), { places: placesIn(file, text), depth: 0 });
  const last = reader.tokens.length - 1;
  for (const [start, end] of reader.closings) {
    const token = tokenAt(reader, start);
    if (end === last)
      throw new UnreadableFile('has a bracket that is never closed', reader.places(token.start, token.end));
  }
  return reader;
}

/** A reader of the tokens in a template's `${…}`. */
export function openTokens(
  tokens: readonly JsToken[],
  { places, depth }: Pick<JsReader, 'places' | 'depth'>,
): JsReader {
  return { tokens, closings: findClosings(tokens), places, depth, at: 0, inConsequent: false };
}

function findClosings(tokens: readonly JsToken[]): ReadonlyMap<number, number> {
  const closings = new Map<number, number>();
  const open: number[] = [];
  for (const [index, { type, text }] of tokens.entries()) {
    if (type !== 'punctuator') continue;
    if (text === '(' || text === '[' || text === '{') open.push(index);
    if (text !== ')' && text !== ']' && text !== '}') continue;
    const start = open.pop();
    if (start !== undefined) closings.set(start, index);
  }
  for (const start of open) closings.set(start, tokens.length - 1);
  return closings;
}

export function tokenAt(reader: JsReader, index: number): JsToken {
  const token = reader.tokens[Math.min(index, reader.tokens.length - 1)];
  if (!token) throw new RangeError('A token list ends with an end token.');
  return token;
}

export function peek(reader: JsReader, ahead = 0): JsToken {
  return tokenAt(reader, reader.at + ahead);
}

export function take(reader: JsReader): JsToken {
  const token = peek(reader);
  if (reader.at < reader.tokens.length - 1) reader.at += 1;
  return token;
}

/** Whether a keyword, name or operator stands there; a string of the same text is none. */
export function isNext(reader: JsReader, text: string, ahead = 0): boolean {
  return isToken(peek(reader, ahead), text);
}

export function isToken(token: JsToken, text: string): boolean {
  return token.text === text && (token.type === 'punctuator' || token.type === 'name');
}

export function takeIf(reader: JsReader, text: string): boolean {
  const found = isNext(reader, text);
  if (found) take(reader);
  return found;
}

export function isAtEnd(reader: JsReader): boolean {
  return peek(reader).type === 'end';
}

/** The end of what has been read. */
export function endOfRead(reader: JsReader): number {
  return reader.at === 0 ? peek(reader).start : tokenAt(reader, reader.at - 1).end;
}

/** Moves to the first of `stops`, or to the bracket that closes what is around, past whatever is bracketed itself. */
export function skipTo(reader: JsReader, stops: readonly string[]): void {
  while (!isAtEnd(reader)) {
    const token = peek(reader);
    if (token.type === 'punctuator' && (stops.includes(token.text) || [')', ']', '}'].includes(token.text))) return;
    const closing = reader.closings.get(reader.at);
    if (closing !== undefined) reader.at = closing;
    take(reader);
  }
}

/** Runs `parse` one level deeper. Throws {@link UnreadableFile} where nesting goes beyond all reason. */
export function descend<T>(reader: JsReader, parse: () => T): T {
  if (reader.depth >= DEEPEST) {
    throw new UnreadableFile('is nested too deeply', reader.places(peek(reader).start));
  }
  reader.depth += 1;
  const parsed = parse();
  reader.depth -= 1;
  return parsed;
}
