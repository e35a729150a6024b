/**
 * Kotlin expressions and statements, as facts.
 */
import {
  attempt,
  createReader,
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
  takeOperator,
} from './curly.ts';

import type {
  Argument,
  Case,
  Condition,
  Expression,
  FunctionFact,
  Parameter,
  Pattern,
  Site,
  Statement,
  TypeName,
} from './facts.ts';
import { lowerFunction, skipAnnotations } from './kotlin.ts';

/** What functions of collections, and those that take the receiver along, are called in the flow. */
const METHODS: ReadonlyMap<string, string> = new Map([
  ['toList', 'array'],
  ['toSet', 'array'],
  ['toMutableList', 'array'],
  ['toMutableSet', 'array'],
  ['filterNotNull', 'array'],
  ['filterIsInstance', 'array'],
  ['asSequence', 'array'],
  ['distinct', 'array'],
  ['orEmpty', 'array'],
  ['mapNotNull', 'compactMap'],
  ['mapTo', 'map'],
  ['map', 'map'],
  ['associateWith', 'map'],
  ['let', 'then'],
  ['run', 'then'],
  ['also', 'handleEvents'],
  ['apply', 'handleEvents'],
  ['onEach', 'handleEvents'],
  ['takeIf', 'filter'],
  ['firstOrNull', 'first'],
  ['lastOrNull', 'last'],
  ['find', 'first'],
  ['single', 'first'],
  ['any', 'contains'],
  ['all', 'allSatisfy'],
  ['none', 'allSatisfy'],
  ['addAll', 'formUnion'],
  ['plus', 'union'],
  ['union', 'union'],
  ['take', 'prefix'],
  ['fold', 'reduce'],
  ['get', 'objectForKey'],
  ['getOrNull', 'objectAtIndex'],
  ['getValue', 'objectForKey'],
]);
const LISTS = new Set([
  'listOf',
  'setOf',
  'listOfNotNull',
  'setOfNotNull',
  'mutableListOf',
  'mutableSetOf',
  'arrayOf',
  'arrayListOf',
  'hashSetOf',
  'linkedSetOf',
  'sequenceOf',
]);
const MAPS = new Set(['mapOf', 'mutableMapOf', 'hashMapOf', 'linkedMapOf']);

export function methodName(name: string): string {
  return METHODS.get(name) ?? name;
}

/** A type: its name and arguments; a nullable one is what it holds, a list an Array. */
export function readType(reader: Reader): TypeName | undefined {
  return nested(
    reader,
    () => {
      skipAnnotations(reader);
      take(reader, 'suspend');
      if (isAt(reader, '(')) {
        next(reader);
        readList(reader, ')', () => {
          if (peek(reader).kind === 'name' && peek(reader, 1).text === ':') reader.at += 2;
          return readType(reader);
        });
        if (take(reader, '->')) {
          readType(reader);
          return { name: '->', args: [] };
        }
        take(reader, '?');
        return undefined;
      }
      if (peek(reader).kind !== 'name' && !isAt(reader, '*')) return undefined;
      let name = next(reader).text;
      if (name === 'in' || name === 'out') name = next(reader).text;
      while (isAt(reader, '.') && peek(reader, 1).kind === 'name') {
        next(reader);
        name = next(reader).text;
      }
      const args = take(reader, '<') ? readList(reader, '>', () => readType(reader)) : [];
      while (take(reader, '?', '!!', '&'));
      // with a receiver: `A.(B) -> C`
      if (isAt(reader, '.') && peek(reader, 1).text === '(') {
        next(reader);
        return readType(reader);
      }
      return nameType(name, args);
    },
    () => undefined,
  );
}

function nameType(name: string, args: readonly (TypeName | undefined)[]): TypeName | undefined {
  const known = args.flatMap((arg) => arg ?? []);
  if (/^(?:Mutable)?(?:List|Set|Collection)$|^(?:Array|Iterable|Sequence|Flow|StateFlow|Result)$/.test(name))
    return known.length > 0 ? { name: 'Array', args: known } : undefined;
  if (/^(?:Mutable)?Map$/.test(name)) return known.length === 2 ? { name: 'Dictionary', args: known } : undefined;
  if (name === 'String') return { name, args: [] };
  if (/^(?:Any|Unit|Nothing|T|R|E|K|V|\*|Int|Long|Boolean|Double|Float|ULong|UInt)$/.test(name)) return undefined;
  return { name, args: [] };
}

const BINARY: readonly (readonly string[])[] = [
  ['||'],
  ['&&'],
  ['==', '!=', '===', '!=='],
  ['<', '>', '<=', 'in', 'is'],
  ['?:'],
  ['..', '..<', 'until', 'downTo', 'step', 'to'],
  ['+', '-'],
  ['*', '/', '%'],
];

export function readExpression(reader: Reader, level = 0): Expression {
  return nested(
    reader,
    () => readBinary(reader, level),
    () => nothing(siteFrom(reader, reader.at - 1)),
  );
}

function readBinary(reader: Reader, level: number): Expression {
  const operators = BINARY[level];
  if (!operators) return readUnary(reader);
  const { at } = reader;
  let left = readBinary(reader, level + 1);
  for (;;) {
    const token = peek(reader);
    const isNegated =
      token.text === '!' && (peek(reader, 1).text === 'in' || peek(reader, 1).text === 'is') && !token.isFirst;
    const operator = isNegated ? peek(reader, 1).text : token.text;
    if (token.kind === 'text' || !operators.includes(operator)) return left;
    // on a line of its own only these go on with what stands above
    if (token.isFirst && !['?:', '&&', '||'].includes(operator)) return left;
    if (isNegated) reader.at += 2;
    else takeOperator(reader);
    if (operator === 'is') {
      readType(reader);
      left = nothing(siteFrom(reader, at), [left]);
      continue;
    }
    const right = readBinary(reader, level + 1);
    const site = siteFrom(reader, at);
    if (operator === '?:') left = { kind: 'either', of: [left, right], site };
    else if (operator === 'to') left = { kind: 'tuple', items: [{ value: left }, { value: right }], site };
    else {
      const plain = operator === '===' ? '==' : operator === '!==' ? '!=' : operator;
      left = { kind: 'operation', operator: plain, operands: [left, right], site };
    }
  }
}

function readUnary(reader: Reader): Expression {
  const { at } = reader;
  if (isAt(reader, '!', '-', '+', '++', '--')) {
    const operator = next(reader).text;
    const value = readUnary(reader);
    return operator === '!' ? { kind: 'operation', operator, operands: [value], site: siteFrom(reader, at) } : value;
  }
  skipAnnotations(reader);
  let value = readPostfix(reader);
  while (isAt(reader, 'as') && !peek(reader).isFirst) {
    next(reader);
    take(reader, '?');
    const to = readType(reader);
    if (to) value = { kind: 'cast', value, to, site: siteFrom(reader, at) };
  }
  return value;
}

function readPostfix(reader: Reader): Expression {
  const { at } = reader;
  let value = readPrimary(reader);
  for (;;) {
    const token = peek(reader);
    if (token.kind !== 'mark') return value;
    if (token.text === '.' || token.text === '?.') {
      next(reader);
      const name = next(reader);
      value = { kind: 'member', of: value, name: name.text, site: siteFrom(reader, at) };
    } else if (token.text === '::') {
      next(reader);
      const name = next(reader);
      if (name.text === 'class') continue;
      value = {
        kind: 'reference',
        to: { kind: 'member', of: value, name: name.text, site: siteFrom(reader, at) },
        labels: ['_'],
        site: siteFrom(reader, at),
      };
    } else if (token.text === '!!') next(reader);
    else if (token.isFirst) return value;
    else if (token.text === '(') value = readCall(reader, value, at);
    else if (token.text === '{' && isCallee(value)) value = readCall(reader, value, at);
    else if (token.text === '[') {
      next(reader);
      const [index] = readList(reader, ']', () => readExpression(reader));
      const site = siteFrom(reader, at);
      value = { kind: 'index', of: value, index: index ?? nothing(site), site };
    } else if (token.text === '<' && isCallee(value) && isGenericCall(reader)) skipTypeArguments(reader);
    else if (token.text === '++' || token.text === '--') next(reader);
    else return value;
  }
}

function isCallee({ kind }: Expression): boolean {
  return kind === 'name' || kind === 'member';
}

/** `f<T>(…)`, `f<T> { … }` rather than a comparison. */
function isGenericCall(reader: Reader): boolean {
  const { at } = reader;
  const isGeneric = skipTypeArguments(reader) && isAt(reader, '(', '{');
  reader.at = at;
  return isGeneric;
}

/** `(arguments)` and a lambda behind them. */
function readCall(reader: Reader, callee: Expression, from: number): Expression {
  const args: Argument[] = take(reader, '(') ? readList(reader, ')', () => readArgument(reader)) : [];
  if (isAt(reader, '{') && !peek(reader).isFirst) {
    args.push({ value: readLambda(reader), isTrailing: true });
  }
  return lowerCall(callee, args, siteFrom(reader, from));
}

function readArgument(reader: Reader): Argument {
  const label = peek(reader);
  if (label.kind === 'name' && peek(reader, 1).text === '=' && peek(reader, 1).kind === 'mark') {
    reader.at += 2;
    return { label: label.text, value: readExpression(reader) };
  }
  take(reader, '*');
  return { value: readExpression(reader) };
}

/** The names of the first parameter of Objective-C's methods, which Kotlin may write out. */
const FIRST_LABELS = new Set(['typesToShare', 'identifier', 'type', 'withFHIRResourceType']);

function lowerCall(callee: Expression, given: readonly Argument[], site: Site): Expression {
  const name = callee.kind === 'name' ? callee.name : undefined;
  if (name !== undefined && LISTS.has(name)) return { kind: 'list', items: given.map(({ value }) => value), site };
  if (name !== undefined && MAPS.has(name)) {
    const pairs = given.flatMap(({ value }): (readonly [Expression, Expression])[] => {
      const [key, entry] = value.kind === 'tuple' ? value.items : [];
      return key && entry ? [[key.value, entry.value]] : [];
    });
    return { kind: 'dictionary', pairs, site };
  }
  if (name === 'buildList' || name === 'buildSet' || name === 'lazy' || name === 'remember' || name === 'run') {
    const closure = given.at(-1)?.value;
    if (closure?.kind === 'closure') return buildValue(name, closure.body, site);
  }
  if (callee.kind !== 'member') return { kind: 'call', callee, args: given, site };
  const args = given.map((arg, index) => {
    if (index > 0 || arg.label === undefined || !FIRST_LABELS.has(arg.label)) return arg;
    return { value: arg.value };
  });
  return { kind: 'call', callee: { ...callee, name: methodName(callee.name) }, args, site };
}

/** `buildList { add(x) }`: the list that its block fills; `lazy { x }`: what its block gives. */
function buildValue(name: string, body: FunctionFact, site: Site): Expression {
  if (!name.startsWith('build')) return { kind: 'call', callee: { kind: 'closure', body, site }, args: [], site };
  const built = '\0built';
  const fill = (statement: Statement): Statement =>
    statement.kind === 'evaluate' || statement.kind === 'return'
      ? { kind: 'evaluate', value: onBuilt(statement.value) }
      : deep(statement);
  const onBuilt = (value: Expression): Expression => {
    if (value.kind === 'call' && value.callee.kind === 'name' && /^(?:add|addAll)$/.test(value.callee.name)) {
      const of: Expression = { kind: 'name', name: built, site };
      return { ...value, callee: { kind: 'member', of, name: methodName(value.callee.name), site: value.callee.site } };
    }
    if (value.kind === 'if') {
      const { branch } = value;
      return { ...value, branch: { ...branch, body: branch.body.map(fill), otherwise: branch.otherwise.map(fill) } };
    }
    return value;
  };
  const deep = (statement: Statement): Statement =>
    statement.kind === 'for' ? { ...statement, body: statement.body.map(fill) } : statement;
  const given: FunctionFact = {
    ...body,
    parameters: [],
    body: [
      { kind: 'declare', pattern: { kind: 'name', name: built, site }, value: { kind: 'list', items: [], site } },
      ...body.body.map(fill),
      { kind: 'return', value: { kind: 'name', name: built, site }, site },
    ],
  };
  return { kind: 'call', callee: { kind: 'closure', body: given, site }, args: [], site };
}

function readPrimary(reader: Reader): Expression {
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
      const [value] = readList(reader, ')', () => readExpression(reader));
      return value ?? nothing(site());
    }
    if (token.text === '{') return readLambda(reader);
    if (token.text === '[') {
      next(reader);
      const items = readList(reader, ']', () => readExpression(reader));
      return { kind: 'list', items, site: site() };
    }
    if (token.text === '::') {
      next(reader);
      const name = next(reader).text;
      return { kind: 'reference', to: { kind: 'name', name, site: site() }, labels: ['_'], site: site() };
    }
    return nothing(site());
  }
  next(reader);
  switch (token.text) {
    case 'true':
    case 'false':
      return { kind: 'literal', value: token.text === 'true', site: site() };
    case 'null':
      return { kind: 'literal', value: null, site: site() };
    case 'this':
    case 'super':
      if (isAt(reader, '@')) reader.at += 2;
      return { kind: 'name', name: 'self', site: site() };
    case 'if':
      return readIf(reader, at);
    case 'when':
      return readWhen(reader, at);
    case 'try': {
      const body = readBlock(reader);
      const rest = readCatches(reader);
      const whole: FunctionFact = { ...NO_FUNCTION, body: [...yielding(body), ...rest], site: site() };
      return { kind: 'call', callee: { kind: 'closure', body: whole, site: site() }, args: [], site: site() };
    }
    case 'return':
    case 'throw': {
      if (take(reader, '@')) next(reader);
      return peek(reader).isFirst || isAt(reader, '}', ')')
        ? nothing(site())
        : nothing(site(), [readExpression(reader)]);
    }
    case 'object':
      if (take(reader, ':')) {
        readType(reader);
        if (isAt(reader, '(')) readCall(reader, nothing(site()), at);
      }
      if (isAt(reader, '{')) return nothing(site(), [readLambda(reader)]);
      return nothing(site());
    case 'fun': {
      const fact = lowerFunction(reader, at, new Set());
      return { kind: 'closure', body: { ...fact, name: '' }, site: site() };
    }
    default:
      return { kind: 'name', name: token.text, site: site() };
  }
}

const NO_FUNCTION = { name: '', parameters: [], modifiers: new Set<string>(), isPositional: true };

function readText(reader: Reader): Expression {
  const { at } = reader;
  const token = next(reader);
  const site = siteFrom(reader, at);
  if (!token.holes || !token.words) return { kind: 'literal', value: token.text, site };
  const parts: Expression[] = [];
  for (const [index, word] of token.words.entries()) {
    if (word !== '') parts.push({ kind: 'literal', value: word, site });
    const hole = token.holes[index];
    if (hole) parts.push(readHole(reader, hole));
  }
  return { kind: 'text', parts, site };
}

/** The expression in a text. Its places are those of the text around it. */
function readHole(reader: Reader, { start, end }: { readonly start: number; readonly end: number }): Expression {
  const inner = createReader(reader.text.slice(start, end), reader.file, reader.language);
  inner.depth = reader.depth + 1;
  return readExpression(inner);
}

/** `{ a, b -> … }`, `{ … it … }`. */
export function readLambda(reader: Reader): Expression {
  const { at } = reader;
  next(reader);
  const named = attempt(reader, () => {
    const names: Parameter[] = [];
    while (!isAt(reader, '->')) {
      const token = next(reader);
      if (token.kind === 'name') {
        names.push({ name: token.text, site: siteFrom(reader, reader.at - 1) });
        if (take(reader, ':')) readType(reader);
      } else if (token.text === '(') {
        const parts = readList(reader, ')', () => next(reader).text);
        names.push({ name: parts[0] ?? '_', site: siteFrom(reader, reader.at - 1) });
      } else if (token.text !== ',') return undefined;
    }
    next(reader);
    return names;
  });
  const body = readStatements(reader, '}');
  const site = siteFrom(reader, at);
  const parameters = named ?? [{ name: 'it', site }];
  return {
    kind: 'closure',
    body: { ...NO_FUNCTION, parameters, body: yielding(body), site },
    site,
  };
}

/** A block gives the value of its last expression. */
function yielding(statements: readonly Statement[]): Statement[] {
  const last = statements.at(-1);
  if (last?.kind !== 'evaluate') return [...statements];
  return [...statements.slice(0, -1), { kind: 'return', value: last.value, site: last.value.site }];
}

function readBlock(reader: Reader): Statement[] {
  if (!take(reader, '{')) {
    const statement = readStatement(reader);
    return statement;
  }
  return readStatements(reader, '}');
}

/** Statements up to a closing mark, which is taken. */
export function readStatements(reader: Reader, close: string): Statement[] {
  const statements: Statement[] = [];
  while (!isAt(reader, close) && peek(reader).kind !== 'end') {
    const { at } = reader;
    statements.push(
      ...nested(
        reader,
        () => readStatement(reader),
        () => [],
      ),
    );
    if (reader.at === at) skipUnknown(reader);
    take(reader, ';');
  }
  take(reader, close);
  return statements;
}

function readCatches(reader: Reader): Statement[] {
  const statements: Statement[] = [];
  while (isAt(reader, 'catch', 'finally')) {
    const isCatch = next(reader).text === 'catch';
    if (isCatch && isAt(reader, '(')) {
      next(reader);
      readList(reader, ')', () => next(reader));
    }
    statements.push({ kind: 'block', conditions: [], body: readBlock(reader) });
  }
  return statements;
}

function readStatement(reader: Reader): Statement[] {
  const { at } = reader;
  skipAnnotations(reader);
  const token = peek(reader);
  if (token.kind === 'name' && !(peek(reader, 1).text === '=' || peek(reader, 1).text === '.')) {
    switch (token.text) {
      case 'val':
      case 'var':
        next(reader);
        return readLocal(reader, at);
      case 'fun':
        next(reader);
        if (peek(reader).kind === 'name') return [{ kind: 'function', fact: lowerFunction(reader, at, new Set()) }];
        reader.at = at;
        break;
      case 'return':
        next(reader);
        if (take(reader, '@')) next(reader);
        if (peek(reader).isFirst || isAt(reader, '}')) return [];
        return [{ kind: 'return', value: readExpression(reader), site: siteFrom(reader, at) }];
      case 'for':
        return [readFor(reader)];
      case 'while':
        next(reader);
        if (take(reader, '(')) readList(reader, ')', () => readExpression(reader));
        return [{ kind: 'block', conditions: [], body: readBlock(reader) }];
      case 'do':
        next(reader);
        return [{ kind: 'block', conditions: [], body: readBlock(reader) }];
    }
  }
  const value = readExpression(reader);
  if (isAt(reader, '=', '+=', '-=')) {
    const operator = next(reader).text;
    const given = readExpression(reader);
    const site = siteFrom(reader, at);
    // `types += x` puts x in
    if (operator === '+=') {
      const callee: Expression = { kind: 'member', of: value, name: 'append', site };
      return [{ kind: 'evaluate', value: { kind: 'call', callee, args: [{ value: given }], site } }];
    }
    return [{ kind: 'evaluate', value: { kind: 'assign', target: value, operator, value: given, site } }];
  }
  return [{ kind: 'evaluate', value }];
}

/** `val a: T = b`, `val (a, b) = c`, `val a by lazy { b }`. */
function readLocal(reader: Reader, from: number): Statement[] {
  const pattern = readPattern(reader);
  const type = take(reader, ':') ? readType(reader) : undefined;
  const value = take(reader, '=', 'by') ? readExpression(reader) : undefined;
  const site = siteFrom(reader, from);
  const named: Pattern = pattern.kind === 'name' && type ? { ...pattern, type, site } : pattern;
  return [{ kind: 'declare', pattern: named, ...(value && { value }) }];
}

function readPattern(reader: Reader): Pattern {
  if (take(reader, '(')) {
    const items = readList(reader, ')', () => {
      const pattern = readPattern(reader);
      if (take(reader, ':')) readType(reader);
      return { pattern };
    });
    return { kind: 'tuple', items };
  }
  const { at } = reader;
  return { kind: 'name', name: next(reader).text, site: siteFrom(reader, at) };
}

function readFor(reader: Reader): Statement {
  const { at } = reader;
  next(reader);
  take(reader, '(');
  const pattern = readPattern(reader);
  if (take(reader, ':')) readType(reader);
  take(reader, 'in');
  const collection = readExpression(reader);
  take(reader, ')');
  const body = readBlock(reader);
  return { kind: 'for', pattern, collection, body, site: siteFrom(reader, at) };
}

function readIf(reader: Reader, from: number): Expression {
  const conditions: Condition[] = [];
  if (take(reader, '(')) {
    const [test] = readList(reader, ')', () => readExpression(reader));
    if (test) conditions.push({ kind: 'test', value: test });
  }
  const body = readBlock(reader);
  take(reader, ';');
  const otherwise = take(reader, 'else') ? readBlock(reader) : [];
  return { kind: 'if', branch: { conditions, body, otherwise }, site: siteFrom(reader, from) };
}

/** `when (subject) { A, B -> x; else -> y }`; without a subject a chain of tests. */
function readWhen(reader: Reader, from: number): Expression {
  let subject: Expression | undefined;
  if (take(reader, '(')) {
    if (take(reader, 'val', 'var')) {
      next(reader);
      take(reader, '=');
    }
    subject = readList(reader, ')', () => readExpression(reader))[0];
  }
  const branches: { tests: readonly (Expression | Pattern)[]; body: Statement[] }[] = [];
  if (take(reader, '{')) {
    while (!isAt(reader, '}') && peek(reader).kind !== 'end') {
      const { at } = reader;
      const tests = take(reader, 'else') ? [] : readTests(reader, subject !== undefined);
      take(reader, '->');
      branches.push({ tests, body: readBlock(reader) });
      take(reader, ';');
      if (reader.at === at) skipUnknown(reader);
    }
    take(reader, '}');
  }
  const site = siteFrom(reader, from);
  if (subject) {
    const cases = branches.map(
      ({ tests, body }): Case => ({
        patterns: tests.map((test) => (isPattern(test) ? test : { kind: 'value', value: test })),
        body,
      }),
    );
    return { kind: 'switch', subject, cases, site };
  }
  const chain = branches.reduceRight<Statement[]>((otherwise, { tests, body }) => {
    const [test] = tests;
    if (!test || isPattern(test)) return body;
    const branch = { conditions: [{ kind: 'test' as const, value: test }], body, otherwise };
    return [{ kind: 'evaluate', value: { kind: 'if', branch, site } }];
  }, []);
  const [only] = chain;
  return only?.kind === 'evaluate' ? only.value : nothing(site);
}

function isPattern(test: Expression | Pattern): test is Pattern {
  return test.kind === 'case' || test.kind === 'any' || test.kind === 'value';
}

function readTests(reader: Reader, hasSubject: boolean): (Expression | Pattern)[] {
  const tests: (Expression | Pattern)[] = [];
  do {
    if (isAt(reader, '->')) break;
    if (take(reader, 'in')) {
      readExpression(reader);
      tests.push({ kind: 'any' });
    } else if (take(reader, 'is')) {
      const type = readType(reader);
      tests.push(type ? { kind: 'case', name: type.name, parts: [], labels: [] } : { kind: 'any' });
    } else {
      const value = readExpression(reader);
      const isCase = hasSubject && value.kind === 'member' && /^[A-Z]/.test(value.name);
      tests.push(isCase ? { kind: 'case', name: value.name, parts: [], labels: [] } : value);
    }
  } while (take(reader, ','));
  return tests;
}
