/**
 * Where the values of a Swift file begin and end: its constants, and the calls that stand as statements.
 */
import type { SwiftToken } from './tokens.ts';

export interface SwiftDeclarations {
  /** By name, those inside a type as `Type.name`: the tokens of the value, and whatever follows up to the next one. */
  readonly constants: ReadonlyMap<string, readonly SwiftToken[]>;
  /** `package.targets.append(…)` and `package.targets += …`, from the first name on. */
  readonly statements: readonly (readonly SwiftToken[])[];
}

const OPENERS: ReadonlySet<string> = new Set(['(', '[', '{']);
const CLOSERS: ReadonlySet<string> = new Set([')', ']', '}']);
const TYPES: ReadonlySet<string> = new Set(['enum', 'struct', 'class', 'extension', 'actor']);
/** Words that begin a statement: the value before them has ended. */
const BEGINNINGS: ReadonlySet<string> = new Set(
  'let var func static public private fileprivate internal package final if for while switch import enum struct class extension actor return guard'.split(
    ' ',
  ),
);

export const isOpener = ({ kind, text }: SwiftToken): boolean => kind === 'punctuation' && OPENERS.has(text);
export const isCloser = ({ kind, text }: SwiftToken): boolean => kind === 'punctuation' && CLOSERS.has(text);

/** Finds the declarations at the top of a file and directly inside its types. What stands in code is nobody's constant. */
export function findDeclarations(tokens: readonly SwiftToken[]): SwiftDeclarations {
  const constants = new Map<string, SwiftToken[]>();
  const statements: SwiftToken[][] = [];
  /** The brackets that are open: a type's name, or nothing for a group or for code. */
  const open: (string | undefined)[] = [];
  let type: string | undefined;
  let started: { from: number; end: (tokens: SwiftToken[]) => void; depth: number } | undefined;

  function endAt(index: number): void {
    if (started) started.end(tokens.slice(started.from, index));
    started = undefined;
  }

  for (const [index, token] of tokens.entries()) {
    if (isOpener(token)) {
      open.push(token.text === '{' ? type : undefined);
      type = undefined;
    } else if (isCloser(token)) {
      open.pop();
      if (started && open.length < started.depth) endAt(index);
    } else if (token.kind === 'name' && tokens[index - 1]?.text !== '.' && !open.includes(undefined)) {
      const next = tokens[index + 1];
      const begins = BEGINNINGS.has(token.text) && next?.text !== '.' && next?.text !== '(' && next?.text !== ':';
      if (begins && token.startsLine) endAt(index);
      if (TYPES.has(token.text) && next?.kind === 'name') type = next.text;
      else if ((token.text === 'let' || token.text === 'var') && next?.kind === 'name') {
        const from = findValue(tokens, index + 2);
        const name = [...open, next.text].join('.');
        if (from === undefined || constants.has(name)) continue;
        endAt(index);
        started = { from, depth: open.length, end: (value) => constants.set(name, value) };
      } else if (open.length === 0 && token.startsLine && isStatement(tokens, index)) {
        endAt(index);
        started = { from: index, depth: 0, end: (value) => statements.push(value) };
      }
    }
  }
  endAt(tokens.length);
  return { constants, statements };
}

/** Behind the `=` of a declaration whose name was passed, over a type annotation. */
function findValue(tokens: readonly SwiftToken[], from: number): number | undefined {
  const isAssign = (token: SwiftToken | undefined) => token?.kind === 'operator' && token.text === '=';
  if (isAssign(tokens[from])) return from + 1;
  if (tokens[from]?.text !== ':') return undefined;
  let depth = 0;
  for (let index = from + 1; index < Math.min(tokens.length, from + 60); index += 1) {
    const token = tokens[index];
    if (!token || token.text === '{' || token.text === '}') return undefined;
    if (depth === 0 && isAssign(token)) return index + 1;
    if (isOpener(token)) depth += 1;
    else if (isCloser(token)) depth -= 1;
  }
  return undefined;
}

/** `a.b.c(` or `a.b +=`, from the name at `index` on. */
function isStatement(tokens: readonly SwiftToken[], index: number): boolean {
  let at = index;
  while (tokens[at + 1]?.text === '.' && tokens[at + 2]?.kind === 'name') at += 2;
  const next = tokens[at + 1];
  return (next?.text === '(' && next.start === tokens[at]?.end) || next?.text === '+=';
}
