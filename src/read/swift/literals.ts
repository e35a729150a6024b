/**
 * The literal expressions of a Swift file: what `Package.swift`, `Project.swift` and their like declare. Nothing is
 * executed. What is not a literal, or made of literals in the same file, is unresolved.
 */
import type { Location } from '../../types.ts';
import { placesIn } from '../text.ts';
import { type Cursor, passComma, passEnd, passExpression, passGroup } from './cursor.ts';
import { findDeclarations, isCloser } from './declarations.ts';
import { findChanged, findExtended, isPartOfText, isWhole, joinParts } from './open.ts';
import { type SwiftToken, tokenizeSwift } from './tokens.ts';

export interface SwiftArgument {
  /** `name` in `name: "App"`; absent where the argument has no label. */
  readonly label?: string;
  readonly value: SwiftValue;
  /** Its words, where it is not read whole: names may stand in code that is not executed. */
  readonly words?: readonly SwiftToken[];
}

export interface SwiftCall {
  readonly kind: 'call';
  /** As it is written, with its leading dot: `.target`, `Package`, `package.targets.append`. */
  readonly name: string;
  readonly arguments: readonly SwiftArgument[];
  readonly at: Location;
}

export type SwiftValue =
  | { readonly kind: 'string'; readonly value: string; readonly at: Location }
  | { readonly kind: 'number'; readonly value: number; readonly at: Location }
  | { readonly kind: 'boolean'; readonly value: boolean; readonly at: Location }
  | { readonly kind: 'nil'; readonly at: Location }
  /** `complete` is false when elements that cannot be read were added to those listed. */
  | { readonly kind: 'array'; readonly value: readonly SwiftValue[]; readonly complete: boolean; readonly at: Location }
  | {
      readonly kind: 'dictionary';
      readonly value: readonly { readonly key: SwiftValue; readonly value: SwiftValue }[];
      readonly at: Location;
    }
  /** `.v16`, `Product.Library`, or a name that this file gives no literal. */
  | { readonly kind: 'member'; readonly name: string; readonly at: Location }
  | SwiftCall
  | { readonly kind: 'unresolved'; readonly reason: string; readonly at: Location };

export interface SwiftLiterals {
  /** `let` and `var` with a value, by name; those inside a type as `Type.name`. The first of one name wins. */
  readonly constants: ReadonlyMap<string, SwiftValue>;
  /** Calls that stand as statements, in order. `a += b` is given as a call of `a.append` with the label `contentsOf`. */
  readonly calls: readonly SwiftCall[];
}

const MAX_DEPTH = 100;
const MAX_LENGTH = 20_000;
const ENDS_ELEMENT: ReadonlySet<string> = new Set([',', ')', ']', ':']);

/** Reads the literals of a Swift file's text. Never throws: what it does not understand it passes over. */
export function readSwiftLiterals(text: string, file: string): SwiftLiterals {
  const places = placesIn(file, text);
  const declared = findDeclarations(tokenizeSwift(text));
  const constants = new Map<string, SwiftValue>();
  const pending = new Set<string>();
  const changed = findChanged(text);
  const extended = findExtended(text);

  const place = (token: SwiftToken | undefined, last = token): Location =>
    token ? places(token.start, last?.end ?? token.end) : places(0);
  const unresolved = (reason: string, at: Location): SwiftValue => ({ kind: 'unresolved', reason, at });

  /** A constant is evaluated when it is first asked for, so that their order in the file does not matter. */
  function readConstant(name: string, depth: number): SwiftValue | undefined {
    const known = constants.get(name);
    if (known) return known;
    const tokens = declared.constants.get(name);
    if (!tokens) return undefined;
    if (pending.has(name)) return unresolved(`\`${name}\` is made from itself`, place(tokens[0]));
    pending.add(name);
    const read = readExpression({ tokens, index: 0, scope: scopeOf(name) }, depth);
    const bare = name.slice(name.lastIndexOf('.') + 1);
    const isChanged = read.kind === 'dictionary' && changed.has(bare);
    const isExtended = read.kind === 'array' && extended.has(bare);
    const seen = isExtended ? { ...read, complete: false } : read;
    const value = isChanged ? unresolved(`\`${name}\` is changed by code`, read.at) : seen;
    pending.delete(name);
    constants.set(name, value);
    return value;
  }

  function resolveName(name: string, scope: string, depth: number): SwiftValue | undefined {
    if (name.startsWith('.')) return undefined;
    const bare = /^[Ss]elf\./.test(name) ? name.slice(5) : name;
    for (let outer = scope; outer !== ''; outer = scopeOf(outer)) {
      const value = readConstant(`${outer}.${bare}`, depth + 1);
      if (value) return value;
    }
    return readConstant(bare, depth + 1);
  }

  function readExpression(cursor: Cursor, depth: number): SwiftValue {
    const first = cursor.tokens[cursor.index];
    if (depth > MAX_DEPTH) {
      cursor.index = cursor.tokens.length;
      return unresolved(`the expression nests deeper than ${MAX_DEPTH} levels`, place(first));
    }
    let value = readOperand(cursor, depth);
    for (let token = cursor.tokens[cursor.index]; token?.kind === 'operator'; token = cursor.tokens[cursor.index]) {
      cursor.index += 1;
      if (token.text === '+') value = add(value, readOperand(cursor, depth));
      else if (token.text === '...' || token.text === '..<') {
        const list = [{ value }, { value: readOperand(cursor, depth) }];
        value = { kind: 'call', name: token.text, arguments: list, at: place(first, cursor.tokens[cursor.index - 1]) };
      } else {
        passExpression(cursor);
        return unresolved(`\`${token.text}\` is not evaluated`, place(first, cursor.tokens[cursor.index - 1]));
      }
    }
    return value;
  }

  function add(left: SwiftValue, right: SwiftValue): SwiftValue {
    if (left.kind === 'string' && right.kind === 'string' && left.value.length + right.value.length < MAX_LENGTH) {
      return { ...left, value: left.value + right.value };
    }
    if (left.kind === 'array' && right.kind === 'array' && left.value.length + right.value.length < MAX_LENGTH) {
      return { ...left, value: [...left.value, ...right.value], complete: left.complete && right.complete };
    }
    if (left.kind === 'array') return { ...left, complete: false };
    if (right.kind === 'array') return { ...right, complete: false };
    if ([left, right].every(isPartOfText)) return joinParts([left, right], left.at);
    return unresolved('`+` of what is not a literal', left.at);
  }

  /** A literal or a name, with what follows it: members, arguments, subscripts, closures. */
  function readOperand(cursor: Cursor, depth: number): SwiftValue {
    const first = cursor.tokens[cursor.index];
    if (!first) return unresolved('an expression is cut off', place(cursor.tokens.at(-1)));
    let value = readPrimary(cursor, first, depth);
    for (;;) {
      const token = cursor.tokens[cursor.index];
      const glued = cursor.tokens[cursor.index - 1]?.end === token?.start;
      if (token?.kind !== 'punctuation') break;
      if (token.text === '.') {
        const name = cursor.tokens[cursor.index + 1];
        cursor.index += name?.kind === 'name' ? 2 : 1;
        const member = value.kind === 'member' && name?.kind === 'name';
        value = member
          ? {
              kind: 'member',
              name: `${value.kind === 'member' ? value.name : ''}.${name.text}`,
              at: place(first, name),
            }
          : loseSight(value, 'a member of a value is not evaluated', place(first, name));
      } else if (token.text === '(' && glued) {
        cursor.index += 1;
        const list = readArguments(cursor, depth);
        const at = place(first, cursor.tokens[cursor.index - 1]);
        value =
          value.kind === 'member'
            ? { kind: 'call', name: value.name, arguments: list, at }
            : loseSight(value, 'a call is not evaluated', at);
      } else if ((token.text === '[' && glued) || (token.text === '{' && !token.startsLine)) {
        cursor.index += 1;
        passGroup(cursor);
        value = loseSight(value, 'code is not evaluated', place(first, cursor.tokens[cursor.index - 1]));
      } else if ((token.text === '!' || token.text === '?') && glued) cursor.index += 1;
      else break;
    }
    return value.kind === 'member' ? (resolveName(value.name, cursor.scope, depth) ?? value) : value;
  }

  /** A list that is changed by code keeps what is known of it. */
  function loseSight(value: SwiftValue, reason: string, at: Location): SwiftValue {
    return value.kind === 'array' ? { ...value, complete: false } : unresolved(reason, at);
  }

  function readPrimary(cursor: Cursor, token: SwiftToken, depth: number): SwiftValue {
    cursor.index += 1;
    const next = cursor.tokens[cursor.index];
    if (token.kind === 'string') return readString(token.parts, place(token), cursor.scope, depth);
    if (token.kind === 'number') return { kind: 'number', value: token.number, at: place(token) };
    if (token.kind === 'name') {
      if (token.text === 'nil') return { kind: 'nil', at: place(token) };
      if (token.text === 'true' || token.text === 'false') {
        return { kind: 'boolean', value: token.text === 'true', at: place(token) };
      }
      if (token.text === 'try' || token.text === 'await') return readExpression(cursor, depth + 1);
      return { kind: 'member', name: token.text, at: place(token) };
    }
    if (token.kind === 'operator') {
      if (token.text === '-' && next?.kind === 'number') {
        cursor.index += 1;
        return { kind: 'number', value: -next.number, at: place(token, next) };
      }
      passExpression(cursor);
      return unresolved(`\`${token.text}\` is not evaluated`, place(token));
    }
    if (token.text === '[') return readCollection(cursor, token, depth);
    if (token.text === '(') {
      const [only, ...others] = readArguments(cursor, depth);
      if (only && others.length === 0) return only.value;
      return unresolved('a tuple is not evaluated', place(token, cursor.tokens[cursor.index - 1]));
    }
    if (token.text === '.' && next?.kind === 'name') {
      cursor.index += 1;
      return { kind: 'member', name: `.${next.text}`, at: place(token, next) };
    }
    if (token.text === '{') {
      passGroup(cursor);
      return unresolved('code is not evaluated', place(token));
    }
    if (token.text === ',' || isCloser(token)) cursor.index -= 1;
    return unresolved(`\`${token.text}\` begins no value`, place(token));
  }

  function readString(
    parts: readonly (string | readonly SwiftToken[])[],
    at: Location,
    scope: string,
    depth: number,
  ): SwiftValue {
    let value = '';
    const joined: SwiftValue[] = [];
    for (const part of parts) {
      if (typeof part === 'string') value += part;
      else {
        const inner = readExpression({ tokens: part, index: 0, scope }, depth + 1);
        if (inner.kind === 'member') {
          joined.push({ kind: 'string', value, at }, inner);
          value = '';
          continue;
        }
        if (inner.kind !== 'string' && inner.kind !== 'number' && inner.kind !== 'boolean') {
          return unresolved('a text holds a value that is not a literal', at);
        }
        value += String(inner.value);
        if (value.length > MAX_LENGTH) return unresolved('a text is too long', at);
      }
    }
    const last: SwiftValue = { kind: 'string', value, at };
    return joined.length === 0 ? last : joinParts([...joined, last], at);
  }

  function readCollection(cursor: Cursor, open: SwiftToken, depth: number): SwiftValue {
    const elements: SwiftValue[] = [];
    const pairs: { key: SwiftValue; value: SwiftValue }[] = [];
    const isEmptyDictionary = cursor.tokens[cursor.index]?.text === ':';
    if (isEmptyDictionary) cursor.index += 1;
    while (!passEnd(cursor, ']')) {
      const key = readElement(cursor, depth);
      if (cursor.tokens[cursor.index]?.text === ':') {
        cursor.index += 1;
        pairs.push({ key, value: readElement(cursor, depth) });
      } else elements.push(key);
      passComma(cursor);
    }
    const at = place(open, cursor.tokens[cursor.index - 1]);
    if (pairs.length > 0 || isEmptyDictionary) return { kind: 'dictionary', value: pairs, at };
    return { kind: 'array', value: elements, complete: true, at };
  }

  function readArguments(cursor: Cursor, depth: number): SwiftArgument[] {
    const list: SwiftArgument[] = [];
    while (!passEnd(cursor, ')')) {
      const token = cursor.tokens[cursor.index];
      const label = token?.kind === 'name' && cursor.tokens[cursor.index + 1]?.text === ':' ? token.text : undefined;
      if (label !== undefined) cursor.index += 2;
      const start = cursor.index;
      const value = readElement(cursor, depth);
      const words = isWhole(value) ? undefined : cursor.tokens.slice(start, cursor.index);
      list.push({ value, ...(label !== undefined && { label }), ...(words && { words }) });
      passComma(cursor);
    }
    return list;
  }

  /** One element or argument. What cannot be read of it is passed over up to the next comma. */
  function readElement(cursor: Cursor, depth: number): SwiftValue {
    const start = cursor.index;
    const value = readExpression(cursor, depth + 1);
    const next = cursor.tokens[cursor.index];
    const isRead = !next || (next.kind === 'punctuation' && ENDS_ELEMENT.has(next.text));
    if (!isRead) passExpression(cursor);
    if (cursor.index === start) cursor.index += 1; // a bracket that closes nothing
    return isRead ? value : unresolved('an expression is not a literal', value.at);
  }

  function readStatement(tokens: readonly SwiftToken[]): SwiftCall | undefined {
    const assign = tokens.findIndex(({ text: sign }) => sign === '+=' || sign === '(');
    if (tokens[assign]?.text === '+=') {
      const name = `${tokens
        .slice(0, assign)
        .map((token) => token.text)
        .join('')}.append`;
      const value = readExpression({ tokens, index: assign + 1, scope: '' }, 0);
      return { kind: 'call', name, arguments: [{ label: 'contentsOf', value }], at: value.at };
    }
    const value = readExpression({ tokens, index: 0, scope: '' }, 0);
    return value.kind === 'call' ? value : undefined;
  }

  for (const name of declared.constants.keys()) readConstant(name, 0);
  return { constants, calls: declared.statements.flatMap((tokens) => readStatement(tokens) ?? []) };
}

/** `Outer` of `Outer.name`, the empty text at the top. */
function scopeOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot < 0 ? '' : name.slice(0, dot);
}
