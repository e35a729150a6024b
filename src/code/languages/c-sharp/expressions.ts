/**
 * C# expressions, as facts: where one begins, and what stands by itself.
 */

import type { Expression, Site } from '../../facts/facts.ts';
import {
  createReader,
  isAt,
  nested,
  next,
  nothing,
  peek,
  type Reader,
  readList,
  siteFrom,
  take,
} from '../curly/read.ts';
import { readArguments } from './calls.ts';
import { closure, readParameters } from './lambdas.ts';
import { readNew } from './new.ts';
import { readAssignment, readUnary } from './operators.ts';
import { readBlock } from './statements.ts';
import { readType } from './types.ts';

export function readExpression(reader: Reader): Expression {
  return nested(
    reader,
    () => readAssignment(reader),
    () => nothing(siteFrom(reader, reader.at - 1)),
  );
}

export function readPrimary(reader: Reader): Expression {
  const { at } = reader;
  const token = peek(reader);
  const site = (): Site => siteFrom(reader, at);
  if (token.kind === 'text') return readText(reader);
  if (token.kind === 'number') {
    next(reader);
    return { kind: 'literal', value: Number.parseFloat(token.text), site: site() };
  }
  if (token.kind === 'mark') {
    if (token.text === '(') {
      next(reader);
      const items = readList(reader, ')', () => {
        const label = peek(reader).kind === 'name' && peek(reader, 1).text === ':' ? peek(reader).text : undefined;
        if (label !== undefined) reader.at += 2;
        return { ...(label !== undefined && { label }), value: readExpression(reader) };
      });
      const [only] = items;
      return items.length === 1 && only ? only.value : { kind: 'tuple', items, site: site() };
    }
    if (token.text === '[') {
      next(reader);
      const items = readList(reader, ']', () => {
        take(reader, '..');
        return readExpression(reader);
      });
      return { kind: 'list', items, site: site() };
    }
    return nothing(site());
  }
  next(reader);
  switch (token.text) {
    case 'true':
    case 'false':
      return { kind: 'literal', value: token.text === 'true', site: site() };
    case 'null':
    case 'default':
      if (token.text === 'default' && isAt(reader, '(')) readArguments(reader);
      return { kind: 'literal', value: null, site: site() };
    case 'this':
    case 'base':
      return { kind: 'name', name: token.text === 'base' ? 'super' : 'self', site: site() };
    case 'new':
      return readNew(reader, at);
    case 'typeof':
      if (take(reader, '(')) {
        const type = readType(reader);
        take(reader, ')');
        if (type) return { kind: 'type', type, site: site() };
      }
      return nothing(site());
    case 'delegate': {
      const parameters = isAt(reader, '(') ? readParameters(reader) : [];
      return closure(parameters, readBlock(reader), site());
    }
    case 'stackalloc':
    case 'checked':
    case 'unchecked':
      return readUnary(reader);
    default:
      return { kind: 'name', name: token.text, site: site() };
  }
}

function readText(reader: Reader): Expression {
  const { at } = reader;
  const token = next(reader);
  const site = siteFrom(reader, at);
  if (!token.holes || !token.words) return { kind: 'literal', value: token.text, site };
  const parts: Expression[] = [];
  for (const [index, word] of token.words.entries()) {
    if (word !== '') parts.push({ kind: 'literal', value: word, site });
    const hole = token.holes[index];
    if (!hole) continue;
    const inner = createReader(reader.text.slice(hole.start, hole.end), reader.file, reader.language);
    inner.depth = reader.depth + 1;
    parts.push(readExpression(inner));
    if (inner.tooDeep) reader.tooDeep ??= site;
  }
  return { kind: 'text', parts, site };
}
