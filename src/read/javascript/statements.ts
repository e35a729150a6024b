/**
 * Statements. One that cannot be read is passed over to its end, with the names in it.
 */
import { addAll } from '../../lists.ts';
import { parseFor, parseIf, parseSwitch, parseTry, parseWhile } from './blocks.ts';
import { parseExpression } from './expressions.ts';
import { parseClass, parseFunction } from './functions.ts';
import { isExport, isImport, parseExport, parseImport } from './modules.ts';
import { parsePattern } from './patterns.ts';
import { descend, endOfRead, isAtEnd, isNext, type JsReader, openJs, peek, take, takeIf, tokenAt } from './reader.ts';
import type { JsExpression, JsProperty, JsStatement } from './syntax.ts';
import { skipType, skipTypeArguments } from './types.ts';

/** The statements of a module. Throws {@link UnreadableFile} for nesting beyond reason; all else is tolerated. */
export function parseJs(text: string, file: string): readonly JsStatement[] {
  const reader = openJs(text, file);
  const statements: JsStatement[] = [];
  while (!isAtEnd(reader)) {
    const { at } = reader;
    addAll(statements, parseStatement(reader));
    if (reader.at === at) take(reader); // a stray bracket
  }
  return statements;
}

/** `{ … }`. */
export function parseBlock(reader: JsReader): readonly JsStatement[] {
  const end = reader.closings.get(reader.at) ?? reader.tokens.length - 1;
  const statements: JsStatement[] = [];
  take(reader);
  while (reader.at < end) {
    const { at } = reader;
    addAll(statements, parseStatement(reader));
    if (reader.at === at) take(reader);
  }
  reader.at = end;
  take(reader);
  return statements;
}

export function parseStatement(reader: JsReader): readonly JsStatement[] {
  return descend(reader, () => {
    const from = reader.at;
    const { start } = peek(reader);
    const parsed = parseKeyword(reader, start) ?? [parseSimple(reader, start)];
    if (endsStatement(reader)) {
      takeIf(reader, ';');
      return parsed;
    }
    return [passOver(reader, from)];
  });
}

function endsStatement(reader: JsReader): boolean {
  const { type, text, newline } = peek(reader);
  const before = reader.at > 0 ? tokenAt(reader, reader.at - 1).text : ';';
  return newline || type === 'end' || text === ';' || text === '}' || before === ';' || before === '}';
}

/** To the end of what begins at `from`: its semicolon, or the first line end outside brackets. */
function passOver(reader: JsReader, from: number): JsStatement {
  while (!isAtEnd(reader) && !isNext(reader, '}')) {
    if (takeIf(reader, ';') || peek(reader).newline) break;
    reader.at = reader.closings.get(reader.at) ?? reader.at;
    take(reader);
  }
  const read = reader.tokens.slice(from, Math.max(reader.at, from + 1));
  const names = new Set(read.filter(({ type }) => type === 'name').map(({ text }) => text));
  return { type: 'unreadable', names: [...names], start: tokenAt(reader, from).start, end: endOfRead(reader) };
}

function parseSimple(reader: JsReader, start: number): JsStatement {
  const expression = parseExpression(reader);
  while (takeIf(reader, ',')) parseExpression(reader);
  return { type: 'expression', expression, start, end: endOfRead(reader) };
}

export function parseKeyword(reader: JsReader, start: number): readonly JsStatement[] | undefined {
  const { type, text } = peek(reader);
  const span = () => ({ start, end: endOfRead(reader) });
  if (text === '{' && type === 'punctuator') return [{ type: 'block', body: parseBlock(reader), ...span() }];
  if (text === ';' && type === 'punctuator') return [];
  if (type !== 'name') return undefined;
  if (isImport(reader)) return [parseImport(reader)];
  if (isExport(reader)) return parseExport(reader);
  switch (text) {
    case 'const':
    case 'let':
    case 'var':
      return isNext(reader, 'enum', 1) ? parseKeyword(skip(reader), start) : parseDeclarations(reader);
    case 'declare':
    case 'abstract':
      return peek(reader, 1).type === 'name' ? parseKeyword(skip(reader), start) : undefined;
    case 'function':
      return parseDeclared(reader, start);
    case 'async':
      return isNext(reader, 'function', 1) ? parseDeclared(reader, start) : undefined;
    case 'class':
      return [parseClassDeclaration(reader, start)];
    case 'enum':
      return peek(reader, 1).type === 'name' ? [parseEnum(reader, start)] : undefined;
    case 'interface':
    case 'type':
    case 'namespace':
    case 'module':
      return skipTypeDeclaration(reader) ? [] : undefined;
    case 'return': {
      take(reader);
      const value = endsBare(reader) ? undefined : parseSequence(reader);
      return [{ type: 'return', ...(value && { value }), ...span() }];
    }
    case 'throw':
      take(reader);
      parseSequence(reader);
      return [{ type: 'throw', ...span() }];
    case 'break':
    case 'continue':
      take(reader);
      if (!endsBare(reader)) take(reader);
      return [{ type: text, ...span() }];
    case 'if':
      return [parseIf(reader, start)];
    case 'for':
      return [parseFor(reader, start)];
    case 'while':
    case 'do':
      return [parseWhile(reader, start, text)];
    case 'switch':
      return [parseSwitch(reader, start)];
    case 'try':
      return [parseTry(reader, start)];
    default:
      return undefined;
  }
}

function skip(reader: JsReader): JsReader {
  take(reader);
  return reader;
}

function endsBare(reader: JsReader): boolean {
  const { newline, text, type } = peek(reader);
  return newline || type === 'end' || text === ';' || text === '}';
}

export function parseSequence(reader: JsReader): JsExpression {
  let value = parseExpression(reader);
  while (takeIf(reader, ',')) value = parseExpression(reader);
  return value;
}

/** `const a = 1, { b } = c`. */
function parseDeclarations(reader: JsReader): readonly JsStatement[] {
  take(reader);
  const declarations: JsStatement[] = [];
  do {
    const { fallback, ...pattern } = parsePattern(reader);
    const span = { start: pattern.start, end: endOfRead(reader) };
    declarations.push({ type: 'declare', pattern, ...(fallback && { value: fallback }), ...span });
  } while (takeIf(reader, ','));
  return declarations;
}

function parseDeclared(reader: JsReader, start: number): readonly JsStatement[] {
  const declared = parseFunction(reader);
  const { end } = declared;
  return Array.isArray(declared.body) && declared.body.length === 0 && !wasBody(reader)
    ? [] // an overload's signature
    : [{ type: 'function', declared, start, end }];
}

function wasBody(reader: JsReader): boolean {
  return tokenAt(reader, reader.at - 1).text === '}';
}

function parseClassDeclaration(reader: JsReader, start: number): JsStatement {
  const { text: name, start: from, end } = peek(reader, 1);
  const value = parseClass(reader);
  return { type: 'declare', pattern: { type: 'name', name, start: from, end }, value, start, end: value.end };
}

/** `enum E { A = 'a', B = 'b' }` as the object that it is at run time. */
function parseEnum(reader: JsReader, start: number): JsStatement {
  take(reader);
  const { text: name, ...place } = take(reader);
  const properties: JsProperty[] = [];
  const end = reader.closings.get(reader.at) ?? reader.at;
  take(reader);
  while (reader.at < end) {
    const key = take(reader);
    const value: JsExpression = takeIf(reader, '=')
      ? parseExpression(reader)
      : { type: 'unknown', what: 'a numbered enum member', start: key.start, end: key.end };
    properties.push({ key: key.text, keyStart: key.start, keyEnd: key.end, value, shorthand: false });
    if (!takeIf(reader, ',')) break;
  }
  reader.at = end;
  take(reader);
  const pattern = { type: 'name', name, start: place.start, end: place.end } as const;
  const value: JsExpression = { type: 'object', properties, start: place.start, end: endOfRead(reader) };
  return { type: 'declare', pattern, value, start, end: endOfRead(reader) };
}

/** Whether a declaration of types alone stood here; it has been passed over then. */
export function skipTypeDeclaration(reader: JsReader): boolean {
  const { type, newline } = peek(reader, 1);
  if ((type !== 'name' && type !== 'string') || newline) return false;
  const word = take(reader).text;
  take(reader);
  reader.at = skipTypeArguments(reader, reader.at) ?? reader.at;
  if (word === 'type') {
    if (takeIf(reader, '=')) reader.at = skipType(reader, reader.at) ?? reader.at;
    return true;
  }
  while (!isAtEnd(reader) && !isNext(reader, '{')) take(reader);
  reader.at = reader.closings.get(reader.at) ?? reader.at;
  take(reader);
  return true;
}
