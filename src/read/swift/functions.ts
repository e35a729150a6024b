/**
 * The functions of a Swift file as far as they only put literals together: what a manifest's helpers are made of.
 * Nothing is executed.
 */
import { isCloser, isOpener } from './declarations.ts';
import { readSwiftLiterals, type SwiftValue } from './literals.ts';
import { type SwiftToken, tokenizeSwift } from './tokens.ts';

export interface SwiftParameter {
  /** What stands at the call; absent for `_`. */
  readonly label?: string;
  /** What it is called inside. */
  readonly name: string;
  /** The value where the call gives none. */
  fallback(): SwiftValue | undefined;
}

/** A function, or a property that is computed: one without parameters. */
export interface SwiftFunction {
  readonly name: string;
  /** The type that it is declared in or extends, without its module. */
  readonly owner?: string;
  readonly parameters: readonly SwiftParameter[];
  readonly isProperty: boolean;
  /** What it gives, its parameters as `member` values of their names. Undefined where more than one `return` decides. */
  result(): SwiftValue | undefined;
}

/** More functions in one file are generated, or meant to keep us busy. */
const MOST = 300;
const LARGEST = 200_000;

/** Reads the functions of a file's text. Never throws. */
export function readSwiftFunctions(text: string, file: string): readonly SwiftFunction[] {
  if (text.length > LARGEST) return [];
  const tokens = tokenizeSwift(text);
  const functions: SwiftFunction[] = [];
  /** The brackets that are open, with the types whose bodies they are. */
  const open: (string | undefined)[] = [];
  let type: string | undefined;
  for (const [index, token] of tokens.entries()) {
    if (functions.length >= MOST) break;
    if (isOpener(token)) {
      open.push(token.text === '{' ? type : undefined);
      if (token.text === '{') type = undefined;
    } else if (isCloser(token)) open.pop();
    const name = tokens[index + 1];
    if (token.kind !== 'name' || name?.kind !== 'name') continue;
    if (TYPES.has(token.text)) type = typeName(tokens, index + 1);
    const owner = open.findLast((one) => one !== undefined);
    const read =
      token.text === 'func' ? readFunction(tokens, index + 1, text, file) : readComputed(tokens, index, text, file);
    if (read) functions.push(owner === undefined ? read : { ...read, owner });
  }
  return functions;
}

const TYPES: ReadonlySet<string> = new Set(['extension', 'struct', 'enum', 'class', 'actor']);

/** The last part of `ProjectDescription.Target`. */
function typeName(tokens: readonly SwiftToken[], at: number): string | undefined {
  let index = at;
  while (tokens[index + 1]?.text === '.' && tokens[index + 2]?.kind === 'name') index += 2;
  return tokens[index]?.text;
}

function readComputed(
  tokens: readonly SwiftToken[],
  at: number,
  text: string,
  file: string,
): SwiftFunction | undefined {
  const name = tokens[at + 1]?.text ?? '';
  const body = tokens[at]?.text === 'var' ? findComputed(tokens, at + 2) : undefined;
  if (body === undefined) return undefined;
  return { name, parameters: [], isProperty: true, result: () => readBody(tokens, body, text, file) };
}

function readFunction(
  tokens: readonly SwiftToken[],
  at: number,
  text: string,
  file: string,
): SwiftFunction | undefined {
  const open = tokens.findIndex((token, index) => index > at && token.text === '(');
  if (open < 0 || open > at + 12) return undefined; // generic parameters stand between
  const close = closingOf(tokens, open);
  const body = tokens.findIndex((token, index) => index > close && (token.text === '{' || token.text === 'func'));
  if (tokens[body]?.text !== '{') return undefined;
  return {
    name: tokens[at]?.text ?? '',
    parameters: splitParameters(tokens, open, close).map((range) => readParameter(tokens, range, text, file)),
    isProperty: false,
    result: () => readBody(tokens, body, text, file),
  };
}

/** The `{` of `var name: Type { … }`; undefined for a stored one. */
function findComputed(tokens: readonly SwiftToken[], from: number): number | undefined {
  for (let index = from; index < Math.min(from + 20, tokens.length); index += 1) {
    const token = tokens[index];
    if (!token || token.text === '=' || token.startsLine) return undefined;
    if (token.text === '{') return index;
    if (isOpener(token)) index = closingOf(tokens, index);
  }
  return undefined;
}

function closingOf(tokens: readonly SwiftToken[], open: number): number {
  let depth = 0;
  for (let index = open; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token && isOpener(token)) depth += 1;
    if (token && isCloser(token)) depth -= 1;
    if (depth === 0) return index;
  }
  return tokens.length - 1;
}

type Range = readonly [from: number, to: number];

function splitParameters(tokens: readonly SwiftToken[], open: number, close: number): Range[] {
  const ranges: Range[] = [];
  let from = open + 1;
  for (let index = open + 1; index < close; index += 1) {
    const token = tokens[index];
    if (token && isOpener(token)) index = closingOf(tokens, index);
    else if (token?.text === ',' && token.kind === 'punctuation') {
      ranges.push([from, index]);
      from = index + 1;
    }
  }
  return from < close ? [...ranges, [from, close]] : ranges;
}

/** `label name: Type = default`. */
function readParameter(tokens: readonly SwiftToken[], [from, to]: Range, text: string, file: string): SwiftParameter {
  const [first, second] = [tokens[from], tokens[from + 1]];
  const name = second?.kind === 'name' ? second.text : (first?.text ?? '');
  const equals = tokens.findIndex((token, index) => index >= from && index < to && token.text === '=');
  const [start, end] = [tokens[equals + 1]?.start, tokens[to - 1]?.end];
  return {
    ...(first && first.text !== '_' && { label: first.text }),
    name,
    fallback: () =>
      equals < 0 || start === undefined || end === undefined ? undefined : readPart(text, start, end, file),
  };
}

/** What a body gives: its only `return`, or the one expression that it is. */
function readBody(tokens: readonly SwiftToken[], open: number, text: string, file: string): SwiftValue | undefined {
  const close = closingOf(tokens, open);
  const [start, end] = [tokens[open]?.end ?? 0, tokens[close]?.start ?? text.length];
  const returns = tokens.slice(open, close).filter(({ kind, text: word }) => kind === 'name' && word === 'return');
  const [only, ...others] = returns;
  if (others.length > 0) return undefined;
  if (!only) return readPart(text, start, end, file);
  // `let r=` is as long as `return`, so that every place stays what it is.
  const renamed = `${blank(text.slice(0, start))}${text.slice(start, only.start)}let r=${text.slice(only.end, end)}`;
  return readSwiftLiterals(renamed, file).constants.get('r');
}

/** The value of a part of the text, everything before it blanked. In brackets, for its lines are one expression. */
function readPart(text: string, start: number, end: number, file: string): SwiftValue | undefined {
  const before = blank(text.slice(0, start)).slice(0, Math.max(0, start - DECLARED.length));
  return readSwiftLiterals(`${before}${DECLARED}${text.slice(start, end)})`, file).constants.get('r');
}

const DECLARED = 'let r=(';

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}
