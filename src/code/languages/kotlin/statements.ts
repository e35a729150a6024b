/**
 * Statements and lambdas of Kotlin, as facts.
 */
import { addAll } from '../../../lists.ts';
import type { Expression, FunctionFact, Parameter, Pattern, Site, Statement } from '../../facts/facts.ts';
import {
  attempt,
  isAt,
  nested,
  next,
  peek,
  type Reader,
  readList,
  siteFrom,
  skipUnknown,
  take,
} from '../curly/read.ts';
import { type Catch, catching } from '../curly/throwing.ts';
import { wordsAt } from '../words.ts';
import { castBehind } from './casts.ts';
import { readExpression } from './expressions.ts';
import { lowerFunction, skipAnnotations } from './functions.ts';
import { readType } from './types.ts';

export const NO_FUNCTION = { name: '', parameters: [], modifiers: new Set<string>(), isPositional: true };

/** `{ a, b -> … }`, `{ … it … }`. */
export function readLambda(reader: Reader): Expression {
  const { at } = reader;
  next(reader);
  const apart: Statement[] = [];
  const named = attempt(reader, () => {
    const names: Parameter[] = [];
    apart.length = 0;
    while (!isAt(reader, '->')) {
      const token = next(reader);
      if (token.kind === 'name') {
        names.push({ name: token.text, site: siteFrom(reader, reader.at - 1) });
        if (take(reader, ':')) readType(reader);
      } else if (token.text === '(') {
        const items = readList(reader, ')', () => {
          const part = next(reader).text;
          const site = siteFrom(reader, reader.at - 1);
          if (take(reader, ':')) readType(reader);
          return { pattern: { kind: 'name', name: part, site } as const };
        });
        const name = `\0part ${names.length}`;
        const site = siteFrom(reader, reader.at - 1);
        names.push({ name, site });
        apart.push({ kind: 'declare', pattern: { kind: 'tuple', items }, value: { kind: 'name', name, site } });
      } else if (token.text !== ',') return undefined;
    }
    next(reader);
    return names;
  });
  const body = [...(named ? apart : []), ...readStatements(reader, '}')];
  const site = siteFrom(reader, at);
  const parameters = named ?? [{ name: 'it', site }];
  return {
    kind: 'closure',
    body: { ...NO_FUNCTION, parameters, body: yielding(body), site },
    site,
  };
}

/** A block gives the value of its last expression. */
export function yielding(statements: readonly Statement[]): Statement[] {
  const last = statements.at(-1);
  if (last?.kind !== 'evaluate') return [...statements];
  return [...statements.slice(0, -1), { kind: 'return', value: last.value, site: last.value.site }];
}

export function readBlock(reader: Reader): Statement[] {
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
    addAll(
      statements,
      nested(
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

/** What follows `try { … }`. */
export function readCatches(reader: Reader, tried: readonly Statement[]): Statement[] {
  const statements: Statement[] = [];
  while (isAt(reader, 'catch', 'finally')) {
    const { at } = reader;
    const isCatch = next(reader).text === 'catch';
    if (!isCatch) {
      statements.push({ kind: 'block', conditions: [], body: readBlock(reader) });
      continue;
    }
    const named = take(reader, '(') ? readList(reader, ')', () => readCaught(reader))[0] : undefined;
    statements.push(catching(tried, { ...named, body: readBlock(reader), site: siteFrom(reader, at) }));
  }
  return statements;
}

/** `error: T`. */
function readCaught(reader: Reader): Pick<Catch, 'name' | 'type'> {
  skipAnnotations(reader);
  const name = next(reader).text;
  const type = take(reader, ':') ? readType(reader) : undefined;
  return { name, ...(type && { type }) };
}

/** `try { … return … } catch …`, as statements: what it returns, the function around it returns. */
function readTry(reader: Reader): Statement[] | undefined {
  const { at } = reader;
  return attempt(reader, () => {
    next(reader);
    const body = readBlock(reader);
    const rest = readCatches(reader, body);
    const isReturning = reader.tokens
      .slice(at, reader.at)
      .some(({ kind, text }) => kind === 'name' && text === 'return');
    return isReturning ? [{ kind: 'block', conditions: [], body }, ...rest] : undefined;
  });
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
        return readLocal(reader, at, token.text === 'val');
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
      case 'try': {
        const tried = readTry(reader);
        if (tried) return tried;
        break;
      }
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
  if (value.kind === 'if') {
    const chosen: Statement = { kind: 'evaluate', value };
    return [chosen, ...castBehind(chosen, reader, at)];
  }
  const named = value.kind === 'call' && value.callee.kind === 'closure' ? whenNamed(value.callee.body) : undefined;
  if (named) return named;
  if (isAt(reader, '=', '+=', '-=')) {
    const operator = next(reader).text;
    const given = readExpression(reader);
    const site = siteFrom(reader, at);
    // `types += x` puts x in
    if (operator === '+=') {
      const callee: Expression = { kind: 'member', of: value, name: 'append', site };
      return [{ kind: 'evaluate', value: { kind: 'call', callee, args: [{ value: given }], site } }];
    }
    if (operator === '=' && value.kind === 'member' && value.of && value.name === 'value')
      return putIntoHolder(value, value.of, given, site);
    return [{ kind: 'evaluate', value: { kind: 'assign', target: value, operator, value: given, site } }];
  }
  return [{ kind: 'evaluate', value }];
}

/** `when (val x = y) { … return … }`, as statements: what it returns, the function around it returns. */
function whenNamed({ body }: FunctionFact): Statement[] | undefined {
  const [named, chosen, ...more] = body;
  if (named?.kind !== 'declare' || chosen?.kind !== 'return' || chosen.value.kind !== 'switch' || more.length > 0)
    return undefined;
  return [named, { kind: 'evaluate', value: chosen.value }];
}

/** `_kind.value = kind`: of an object a field, of a flow all that comes out of it. */
function putIntoHolder(target: Expression, of: Expression, given: Expression, site: Site): Statement[] {
  const words = wordsAt(site);
  const put = words.name('\0put');
  const body = [
    words.declare('\0put', given),
    words.assign(target, put),
    words.does(words.call(words.member(of, 'append'), [put])),
  ];
  return [{ kind: 'block', conditions: [], body }];
}

/** `val a: T = b`, `val (a, b) = c`, `val a by lazy { b }`. */
function readLocal(reader: Reader, from: number, isConstant: boolean): Statement[] {
  const pattern = readPattern(reader);
  const type = take(reader, ':') ? readType(reader) : undefined;
  const value = take(reader, '=', 'by') ? readExpression(reader) : undefined;
  const site = siteFrom(reader, from);
  const state = value && stateOf(pattern, value, site);
  if (state) return state;
  const named: Pattern = pattern.kind === 'name' && type ? { ...pattern, type, site } : pattern;
  return [{ kind: 'declare', pattern: named, ...(value && { value }), ...(isConstant && { isConstant }) }];
}

/** `val (kind, setKind) = remember { mutableStateOf(x) }`: a state, and what puts another value there. */
function stateOf(pattern: Pattern, value: Expression, site: Site): Statement[] | undefined {
  const [state, setter] = pattern.kind === 'tuple' ? pattern.items.map((item) => item.pattern) : [];
  if (
    state?.kind !== 'name' ||
    setter?.kind !== 'name' ||
    !/^(?:set|on|update|change|pick|select)[A-Z]/.test(setter.name)
  )
    return undefined;
  const words = wordsAt(site);
  const [kept, next] = [words.name(state.name), words.name('\0next')];
  return [
    words.declare(state.name, value),
    words.declare(setter.name, words.open(['\0next'], [words.assign(kept, next)])),
  ];
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
