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
  const code: Code = { tokens, closings: findClosings(tokens), text, file };
  const functions: SwiftFunction[] = [];
  /** The brackets that are open, with the innermost type whose body they stand in. */
  const open: (string | undefined)[] = [];
  let type: string | undefined;
  for (const [index, token] of tokens.entries()) {
    if (functions.length >= MOST) break;
    if (isOpener(token)) {
      open.push(token.text === '{' ? (type ?? open.at(-1)) : open.at(-1));
      if (token.text === '{') type = undefined;
    } else if (isCloser(token)) open.pop();
    const name = tokens[index + 1];
    if (token.kind !== 'name' || name?.kind !== 'name') continue;
    if (TYPES.has(token.text)) type = typeName(tokens, index + 1);
    const owner = open.at(-1);
    const read = token.text === 'func' ? readFunction(code, index + 1) : readComputed(code, index);
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

/** A file, with the index of the bracket that closes each one that opens. */
interface Code {
  readonly tokens: readonly SwiftToken[];
  readonly closings: ReadonlyMap<number, number>;
  readonly text: string;
  readonly file: string;
}

function readComputed(code: Code, at: number): SwiftFunction | undefined {
  const name = code.tokens[at + 1]?.text ?? '';
  const body = code.tokens[at]?.text === 'var' ? findComputed(code, at + 2) : undefined;
  if (body === undefined) return undefined;
  return { name, parameters: [], isProperty: true, result: () => readBody(code, body) };
}

function readFunction(code: Code, at: number): SwiftFunction | undefined {
  const { tokens } = code;
  const most = Math.min(at + 13, tokens.length); // generic parameters stand between
  const open = findFrom(at + 1, most, (index) => tokens[index]?.text === '(');
  if (open < 0) return undefined;
  const close = closingOf(code, open);
  const isEnd = (index: number) => tokens[index]?.text === '{' || tokens[index]?.text === 'func';
  const body = findFrom(close + 1, tokens.length, isEnd);
  if (tokens[body]?.text !== '{') return undefined;
  return {
    name: tokens[at]?.text ?? '',
    parameters: splitParameters(code, open, close).map((range) => readParameter(code, range)),
    isProperty: false,
    result: () => readBody(code, body),
  };
}

/** The `{` of `var name: Type { … }`; undefined for a stored one. */
function findComputed(code: Code, from: number): number | undefined {
  const { tokens } = code;
  for (let index = from; index < Math.min(from + 20, tokens.length); index += 1) {
    const token = tokens[index];
    if (!token || token.text === '=' || token.startsLine) return undefined;
    if (token.text === '{') return index;
    if (isOpener(token)) index = closingOf(code, index);
  }
  return undefined;
}

/** -1 where there is none before `end`. */
function findFrom(start: number, end: number, isIt: (index: number) => boolean): number {
  for (let index = start; index < end; index += 1) if (isIt(index)) return index;
  return -1;
}

function findClosings(tokens: readonly SwiftToken[]): Map<number, number> {
  const closings = new Map<number, number>();
  const open: number[] = [];
  for (const [index, token] of tokens.entries()) {
    if (isOpener(token)) open.push(index);
    const opener = isCloser(token) ? open.pop() : undefined;
    if (opener !== undefined) closings.set(opener, index);
  }
  return closings;
}

/** The last token where nothing closes it. */
function closingOf({ tokens, closings }: Code, open: number): number {
  return closings.get(open) ?? tokens.length - 1;
}

type Range = readonly [from: number, to: number];

function splitParameters(code: Code, open: number, close: number): Range[] {
  const ranges: Range[] = [];
  let from = open + 1;
  for (let index = open + 1; index < close; index += 1) {
    const token = code.tokens[index];
    if (token && isOpener(token)) index = closingOf(code, index);
    else if (token?.text === ',' && token.kind === 'punctuation') {
      ranges.push([from, index]);
      from = index + 1;
    }
  }
  return from < close ? [...ranges, [from, close]] : ranges;
}

/** `label name: Type = default`. */
function readParameter({ tokens, text, file }: Code, [from, to]: Range): SwiftParameter {
  const [first, second] = [tokens[from], tokens[from + 1]];
  const name = second?.kind === 'name' ? second.text : (first?.text ?? '');
  const equals = findFrom(from, to, (index) => tokens[index]?.text === '=');
  const [start, end] = [tokens[equals + 1]?.start, tokens[to - 1]?.end];
  return {
    ...(first && first.text !== '_' && { label: first.text }),
    name,
    fallback: () =>
      equals < 0 || start === undefined || end === undefined ? undefined : readPart(text, start, end, file),
  };
}

/** What a body gives: its only `return`, or the one expression that it is. */
function readBody(code: Code, open: number): SwiftValue | undefined {
  const { tokens, text, file } = code;
  const close = closingOf(code, open);
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
