import { parseExpression } from './expressions.ts';
import { parseFunction } from './functions.ts';
import { endOfRead, isAtEnd, isNext, type JsReader, peek, skipTo, take, takeIf } from './reader.ts';
import { parseKeyword, skipTypeDeclaration } from './statements.ts';
import type { JsExpression, JsPattern, JsStatement } from './syntax.ts';

/** An import statement; `import(…)` and `import.meta` are expressions. */
export function isImport(reader: JsReader): boolean {
  return isNext(reader, 'import') && !isNext(reader, '(', 1) && !isNext(reader, '.', 1);
}

export function isExport(reader: JsReader): boolean {
  return isNext(reader, 'export');
}

export function parseImport(reader: JsReader): JsStatement {
  const { start } = take(reader);
  const typeOnly = isNext(reader, 'type') && !isNext(reader, 'from', 1) && !isNext(reader, ',', 1);
  if (typeOnly) take(reader);
  const bindings: { imported: string; local: string }[] = [];
  if (peek(reader).type === 'name' && !isNext(reader, 'from')) {
    bindings.push({ imported: 'default', local: take(reader).text });
    takeIf(reader, ',');
  }
  if (takeIf(reader, '*')) {
    takeIf(reader, 'as');
    bindings.push({ imported: '*', local: take(reader).text });
  }
  if (isNext(reader, '{')) {
    for (const { local, exported } of parseNames(reader)) bindings.push({ imported: local, local: exported });
  }
  let from = takeIf(reader, 'from') || peek(reader).type === 'string' ? take(reader).text : '';
  if (takeIf(reader, '=')) from = parseRequire(reader); // import x = require('y')
  if (takeIf(reader, 'with') || takeIf(reader, 'assert')) parseExpression(reader);
  return { type: 'import', from, bindings: typeOnly ? [] : bindings, start, end: endOfRead(reader) };
}

function parseRequire(reader: JsReader): string {
  const call = parseExpression(reader);
  const argument = call.type === 'call' ? call.args[0]?.value : undefined;
  return argument?.type === 'literal' && typeof argument.value === 'string' ? argument.value : '';
}

/** `{ a, b as c, type D }`: what they are called inside and outside. */
function parseNames(reader: JsReader): { local: string; exported: string }[] {
  const names: { local: string; exported: string }[] = [];
  take(reader);
  while (!isAtEnd(reader) && !isNext(reader, '}')) {
    const ahead = peek(reader, 1);
    const isType = isNext(reader, 'type') && ahead.type === 'name' && ahead.text !== 'as';
    if (isType) take(reader);
    const local = take(reader).text;
    const exported = takeIf(reader, 'as') ? take(reader).text : local;
    if (!isType) names.push({ local, exported });
    if (!isNext(reader, ',')) skipTo(reader, [',']);
    if (!takeIf(reader, ',')) break;
  }
  takeIf(reader, '}');
  return names;
}

export function parseExport(reader: JsReader): readonly JsStatement[] {
  const { start } = take(reader);
  const span = () => ({ start, end: endOfRead(reader) });
  if (takeIf(reader, 'default') || takeIf(reader, '=')) {
    if (isNext(reader, 'interface') && skipTypeDeclaration(reader)) return [];
    const value = parseDefault(reader);
    return [{ type: 'export-default', value, ...span() }, ...namedFunction(value)];
  }
  if (takeIf(reader, '*')) {
    const exported = takeIf(reader, 'as') ? take(reader).text : '*';
    takeIf(reader, 'from');
    return [{ type: 'export', names: [{ local: '*', exported }], from: take(reader).text, ...span() }];
  }
  if (isNext(reader, '{') || (isNext(reader, 'type') && isNext(reader, '{', 1))) {
    const typeOnly = takeIf(reader, 'type');
    const names = parseNames(reader);
    const from = takeIf(reader, 'from') ? take(reader).text : undefined;
    return [{ type: 'export', names: typeOnly ? [] : names, ...(from !== undefined && { from }), ...span() }];
  }
  const declared = parseKeyword(reader, peek(reader).start) ?? [];
  const names = declared.flatMap(declaredNames).map((name) => ({ local: name, exported: name }));
  return [...declared, { type: 'export', names, ...span() }];
}

function parseDefault(reader: JsReader): JsExpression {
  const isFunction = isNext(reader, 'function') || (isNext(reader, 'async') && isNext(reader, 'function', 1));
  return isFunction ? parseFunction(reader) : parseExpression(reader);
}

/** `export default function name` declares the name, too. */
function namedFunction(value: JsExpression): readonly JsStatement[] {
  return value.type === 'function' && value.name !== undefined
    ? [{ type: 'function', declared: value, start: value.start, end: value.end }]
    : [];
}

function declaredNames(statement: JsStatement): readonly string[] {
  if (statement.type === 'function') return statement.declared.name === undefined ? [] : [statement.declared.name];
  return statement.type === 'declare' ? boundNames(statement.pattern) : [];
}

function boundNames(pattern: JsPattern): readonly string[] {
  if (pattern.type === 'name') return [pattern.name];
  if (pattern.type === 'rest') return boundNames(pattern.target);
  const rest = pattern.rest ? boundNames(pattern.rest) : [];
  if (pattern.type === 'object-pattern')
    return [...pattern.properties.flatMap(({ target }) => boundNames(target)), ...rest];
  return [...pattern.items.flatMap((item) => (item ? boundNames(item) : [])), ...rest];
}
