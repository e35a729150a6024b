/**
 * Statements of C#, as facts.
 */
import { addAll } from '../../../lists.ts';
import type { Case, Condition, Expression, Pattern, Site, Statement } from '../../facts/facts.ts';
import {
  attempt,
  isAt,
  nested,
  next,
  nothing,
  peek,
  type Reader,
  readList,
  siteFrom,
  skipTypeArguments,
  skipUnknown,
  take,
} from '../curly/read.ts';
import { type Catch, catching } from '../curly/throwing.ts';
import { readExpression } from './expressions.ts';
import { readParameters } from './lambdas.ts';
import { readExpressionOrInitializer, typed } from './new.ts';
import { readPatterns } from './patterns.ts';
import { kept, readType } from './types.ts';

export function readBlock(reader: Reader): Statement[] {
  if (!take(reader, '{')) return readStatement(reader);
  const statements: Statement[] = [];
  while (!isAt(reader, '}') && peek(reader).kind !== 'end') {
    const { at } = reader;
    addAll(
      statements,
      nested(
        reader,
        () => withBound(reader, () => readStatement(reader)),
        () => [],
      ),
    );
    if (reader.at === at) skipUnknown(reader);
  }
  take(reader, '}');
  return statements;
}

/** Statements, and before them what their expressions declare: that is known to all that follows. */
function withBound(reader: Reader, read: () => readonly Statement[]): Statement[] {
  const around = reader.bound;
  const bound: NonNullable<Reader['bound']> = new Map();
  reader.bound = bound;
  const statements = read();
  if (around) reader.bound = around;
  else delete reader.bound;
  const declared = [...bound].map(
    ([name, { site, type }]): Statement => ({
      kind: 'declare',
      pattern: { kind: 'name', name, ...(type && { type }), site },
    }),
  );
  return [...declared, ...statements];
}

function readStatement(reader: Reader): Statement[] {
  const { at } = reader;
  const token = peek(reader);
  if (take(reader, ';')) return [];
  if (isAt(reader, '{')) return [{ kind: 'block', conditions: [], body: readBlock(reader) }];
  if (token.kind === 'name') {
    const special = readKeyword(reader, token.text, at);
    if (special) return special;
    const declared = readDeclaration(reader);
    if (declared) return declared;
  }
  const value = readExpression(reader);
  take(reader, ';');
  return [{ kind: 'evaluate', value }];
}

function readKeyword(reader: Reader, word: string, from: number): Statement[] | undefined {
  const site = (): Site => siteFrom(reader, from);
  switch (word) {
    case 'return':
    case 'yield': {
      next(reader);
      if (word === 'yield' && take(reader, 'break')) return [];
      take(reader, 'return');
      if (take(reader, ';')) return [];
      const value = readExpression(reader);
      take(reader, ';');
      return [{ kind: 'return', value, site: site() }];
    }
    case 'if': {
      next(reader);
      const conditions: Condition[] = take(reader, '(')
        ? readList(reader, ')', () => readExpression(reader)).map((value) => ({ kind: 'test', value }))
        : [];
      const body = readBlock(reader);
      const otherwise = take(reader, 'else') ? readBlock(reader) : [];
      return [{ kind: 'evaluate', value: { kind: 'if', branch: { conditions, body, otherwise }, site: site() } }];
    }
    case 'foreach':
      return [readForEach(reader)];
    case 'for': {
      next(reader);
      const statements: Statement[] = [];
      if (take(reader, '(')) {
        while (!isAt(reader, ')') && peek(reader).kind !== 'end') {
          const { at } = reader;
          addAll(statements, readStatement(reader));
          take(reader, ',');
          if (reader.at === at) skipUnknown(reader);
        }
        take(reader, ')');
      }
      return [{ kind: 'block', conditions: [], body: [...statements, ...readBlock(reader)] }];
    }
    case 'while':
    case 'lock':
    case 'fixed':
      next(reader);
      if (take(reader, '(')) readList(reader, ')', () => readExpression(reader));
      return [{ kind: 'block', conditions: [], body: readBlock(reader) }];
    case 'do':
    case 'unsafe':
    case 'else':
      next(reader);
      return [{ kind: 'block', conditions: [], body: readBlock(reader) }];
    case 'switch':
      return peek(reader, 1).text === '(' ? [{ kind: 'evaluate', value: readSwitch(reader) }] : undefined;
    case 'try':
      return readTry(reader);
    case 'throw': {
      const value = readExpression(reader);
      take(reader, ';');
      return [{ kind: 'evaluate', value }];
    }
    case 'using': {
      next(reader);
      if (!take(reader, '(')) return undefined;
      const declared = readDeclaration(reader) ?? [{ kind: 'evaluate', value: readExpression(reader) } as const];
      take(reader, ')');
      return [{ kind: 'block', conditions: [], body: [...declared, ...readBlock(reader)] }];
    }
    case 'break':
    case 'continue':
    case 'goto':
      while (!take(reader, ';') && peek(reader).kind !== 'end') next(reader);
      return [];
    case 'const':
    case 'static':
      next(reader);
      return readDeclaration(reader);
    default:
      return undefined;
  }
}

/** `try { … } catch (Failure error) when (test) { … } finally { … }`. */
function readTry(reader: Reader): Statement[] {
  next(reader);
  const tried = readBlock(reader);
  const parts: Statement[] = [{ kind: 'block', conditions: [], body: tried }];
  while (isAt(reader, 'catch', 'finally')) {
    const { at } = reader;
    if (next(reader).text === 'finally') {
      parts.push({ kind: 'block', conditions: [], body: readBlock(reader) });
      continue;
    }
    let named: Pick<Catch, 'name' | 'type'> = {};
    if (take(reader, '(')) {
      const type = kept(readType(reader));
      named = { ...(type && { type }), ...(peek(reader).kind === 'name' && { name: next(reader).text }) };
      take(reader, ')');
    }
    const tests: Statement[] = take(reader, 'when') ? [{ kind: 'evaluate', value: readExpression(reader) }] : [];
    const body = [...tests, ...readBlock(reader)];
    parts.push(catching(tried, { ...named, body, site: siteFrom(reader, at) }));
  }
  return parts;
}

/** `T a = b, c = d;`, `var (a, b) = c;`, `T f(U u) { … }`: a type and a name say so. */
function readDeclaration(reader: Reader): Statement[] | undefined {
  const { at } = reader;
  return attempt(reader, () => {
    for (let count = 0; count < 3 && isAt(reader, 'async', 'await', 'using'); count += 1) {
      if (peek(reader, 1).kind === 'name') next(reader);
    }
    const written = readType(reader);
    if (!written) return undefined;
    if (written.name === 'var' && isAt(reader, '(')) {
      next(reader);
      const items = readList(reader, ')', () => ({ pattern: readName(reader) }));
      if (!take(reader, '=')) return undefined;
      const value = readExpression(reader);
      take(reader, ';');
      return [{ kind: 'declare', pattern: { kind: 'tuple', items }, value }];
    }
    if (peek(reader).kind !== 'name' || isAt(reader, 'is', 'as', 'switch', 'with')) return undefined;
    const after = peek(reader, 1).text;
    if (after === '(' || after === '<') return readLocalFunction(reader, at);
    if (!['=', ';', ',', ')'].includes(after)) return undefined;
    const type = kept(written);
    const statements: Statement[] = [];
    do {
      const name = readName(reader);
      const value = take(reader, '=') ? typed(readExpressionOrInitializer(reader), type) : undefined;
      statements.push({
        kind: 'declare',
        pattern: type && name.kind === 'name' ? { ...name, type } : name,
        ...(value && { value }),
        ...(name.kind === 'name' && !isAssigned(reader, name.name) && { isConstant: true }),
      });
    } while (take(reader, ','));
    take(reader, ';');
    return statements;
  });
}

/** Whether a name is assigned to anywhere in the file, or handed out to be. */
function isAssigned({ tokens }: Reader, name: string): boolean {
  let known = ASSIGNED.get(tokens);
  if (!known) {
    known = new Set();
    for (const [index, { kind, text }] of tokens.entries()) {
      const before = tokens[index - 1];
      const isDeclared = before?.kind === 'name' && !/^(?:ref|out|return|await)$/.test(before.text);
      const isPut = ASSIGNS.test(tokens[index + 1]?.text ?? '') && !isDeclared;
      if (kind === 'name' && (isPut || before?.text === 'ref' || before?.text === 'out')) known.add(text);
    }
    ASSIGNED.set(tokens, known);
  }
  return known.has(name);
}

const ASSIGNED = new WeakMap<Reader['tokens'], Set<string>>();
const ASSIGNS = /^(?:[-+|&?]{0,2}=|\+\+|--)$/;

function readName(reader: Reader): Pattern {
  const { at } = reader;
  return { kind: 'name', name: next(reader).text, site: siteFrom(reader, at) };
}

function readLocalFunction(reader: Reader, from: number): Statement[] | undefined {
  const name = next(reader).text;
  if (isAt(reader, '<') && !skipTypeArguments(reader)) return undefined;
  if (!isAt(reader, '(') || !isFunctionHead(reader)) return undefined;
  const parameters = readParameters(reader);
  const body = readFunctionBody(reader);
  const site = siteFrom(reader, from);
  return [{ kind: 'function', fact: { name, parameters, body, modifiers: new Set(), isPositional: true, site } }];
}

/** Whether the bracket here is followed by a body. */
function isFunctionHead(reader: Reader): boolean {
  const { at } = reader;
  readParameters(reader);
  const isHead = isAt(reader, '{', '=>', 'where');
  reader.at = at;
  return isHead;
}

/** `{ … }`, `=> x;`, or `;` where there is none. */
export function readFunctionBody(reader: Reader): Statement[] {
  const { at } = reader;
  while (!isAt(reader, '{', '=>', ';', '}') && peek(reader).kind !== 'end') next(reader);
  if (isAt(reader, '{')) return readBlock(reader);
  if (!take(reader, '=>')) {
    take(reader, ';');
    return [];
  }
  return withBound(reader, () => {
    const value = readExpression(reader);
    take(reader, ';');
    return [{ kind: 'return', value, site: siteFrom(reader, at) }];
  });
}

function readForEach(reader: Reader): Statement {
  const { at } = reader;
  next(reader);
  take(reader, '(');
  const type = kept(readType(reader));
  const name: Pattern = take(reader, '(')
    ? { kind: 'tuple', items: readList(reader, ')', () => ({ pattern: readName(reader) })) }
    : readName(reader);
  take(reader, 'in');
  const collection = readExpression(reader);
  take(reader, ')');
  const pattern = type && name.kind === 'name' ? { ...name, type } : name;
  const body = readBlock(reader);
  return { kind: 'for', pattern, collection, body, site: siteFrom(reader, at) };
}

function readSwitch(reader: Reader): Expression {
  const { at } = reader;
  next(reader);
  next(reader);
  const [subject] = readList(reader, ')', () => readExpression(reader));
  const matched = subject ?? nothing(siteFrom(reader, at));
  const cases: Case[] = [];
  take(reader, '{');
  while (!isAt(reader, '}') && peek(reader).kind !== 'end') {
    const start = reader.at;
    const patterns: Pattern[] = [];
    const named: Statement[] = [];
    let isOpen = false;
    while (isAt(reader, 'case', 'default')) {
      if (next(reader).text === 'default') isOpen = true;
      else {
        const read = readPatterns(reader, matched);
        if (read.patterns.length === 0) isOpen = true;
        addAll(patterns, read.patterns);
        addAll(named, read.named);
      }
      take(reader, ':');
    }
    const body: Statement[] = [];
    while (!isAt(reader, 'case', 'default', '}') && peek(reader).kind !== 'end') {
      const before = reader.at;
      addAll(body, readStatement(reader));
      if (reader.at === before) skipUnknown(reader);
    }
    cases.push({ patterns: isOpen ? [] : patterns, body: [...named, ...body] });
    if (reader.at === start) skipUnknown(reader);
  }
  take(reader, '}');
  const site = siteFrom(reader, at);
  return { kind: 'switch', subject: matched, cases, site };
}
