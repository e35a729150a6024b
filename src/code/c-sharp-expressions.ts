/**
 * C# expressions and statements, as facts. HealthKit's identifiers get the names they have in Swift.
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
import { typeOfCase } from './healthkit.ts';

/** What methods of collections and tasks, and HealthKit's own, are called in the flow. */
const METHODS: ReadonlyMap<string, string> = new Map([
  ['GetClinicalType', 'clinicalType'],
  ['GetQuantityType', 'quantityType'],
  ['GetCategoryType', 'categoryType'],
  ['GetCharacteristicType', 'characteristicType'],
  ['GetCorrelationType', 'correlationType'],
  ['GetWorkoutType', 'workoutType'],
  ['Select', 'map'],
  ['SelectMany', 'flatMap'],
  ['Where', 'filter'],
  ['OfType', 'array'],
  ['Cast', 'array'],
  ['ToArray', 'array'],
  ['ToList', 'array'],
  ['ToHashSet', 'array'],
  ['AsEnumerable', 'array'],
  ['Distinct', 'array'],
  ['ConfigureAwait', 'array'],
  ['OrderBy', 'sorted'],
  ['First', 'first'],
  ['FirstOrDefault', 'first'],
  ['Last', 'last'],
  ['Single', 'first'],
  ['Any', 'contains'],
  ['All', 'allSatisfy'],
  ['Contains', 'contains'],
  ['Add', 'append'],
  ['AddRange', 'formUnion'],
  ['UnionWith', 'formUnion'],
  ['Concat', 'union'],
  ['Union', 'union'],
  ['Append', 'union'],
  ['Take', 'prefix'],
  ['Skip', 'prefix'],
  ['ForEach', 'forEach'],
  ['Aggregate', 'reduce'],
  ['ContinueWith', 'then'],
  ['Remove', 'remove'],
  ['RemoveAll', 'removeAll'],
]);

export function methodName(name: string): string {
  return METHODS.get(name) ?? name;
}

/** A type. Namespaces before it and what a nullable adds are dropped, lists are an Array. */
export function readType(reader: Reader, isTest = false): TypeName | undefined {
  return nested(
    reader,
    () => {
      if (isAt(reader, '(')) return readTupleType(reader);
      if (peek(reader).kind !== 'name') return undefined;
      let name = next(reader).text;
      while (isAt(reader, '.', '::') && peek(reader, 1).kind === 'name') {
        next(reader);
        name = next(reader).text;
      }
      let args: readonly (TypeName | undefined)[] = [];
      if (isAt(reader, '<')) {
        next(reader);
        args = readList(reader, '>', () => readType(reader) ?? { name: '', args: [] });
      }
      let type = nameType(name, args);
      for (;;) {
        // `x is T ? a : b` chooses, and T is not nullable
        if (!isTest && take(reader, '?')) continue;
        if (isAt(reader, '[') && (peek(reader, 1).text === ']' || peek(reader, 1).text === ',')) {
          while (!take(reader, ']')) next(reader);
          type = { name: 'Array', args: [type] };
        } else return type;
      }
    },
    () => undefined,
  );
}

function readTupleType(reader: Reader): TypeName | undefined {
  next(reader);
  readList(reader, ')', () => {
    const type = readType(reader);
    if (peek(reader).kind === 'name') next(reader);
    return type;
  });
  take(reader, '?');
  return { name: '', args: [] };
}

function nameType(name: string, args: readonly (TypeName | undefined)[]): TypeName {
  const known = args.flatMap((arg) => arg ?? []);
  if (/^(?:Task|ValueTask|Nullable|Lazy)$/.test(name)) return known[0] ?? { name: '', args: [] };
  if (
    /^(?:I?(?:List|Set|Collection|Enumerable|ReadOnlyList|ReadOnlyCollection)|HashSet|NSSet|NSMutableSet|ISet)$/.test(
      name,
    )
  )
    return { name: 'Array', args: known };
  if (/^I?(?:ReadOnly)?Dictionary$/.test(name)) return { name: 'Dictionary', args: known };
  if (name === 'string' || name === 'String') return { name: 'String', args: [] };
  return { name, args: [] };
}

/** What a type says to the flow: nothing where it is a keyword, `var`, or a letter. */
export function kept(type: TypeName | undefined): TypeName | undefined {
  if (!type || type.name === '' || /^(?:var|object|dynamic|void|bool|int|long|double|float|T)$/.test(type.name))
    return undefined;
  if ((type.name === 'Array' || type.name === 'Dictionary') && type.args.some((arg) => !kept(arg))) return undefined;
  return type;
}

const BINARY: readonly (readonly string[])[] = [
  ['||'],
  ['&&'],
  ['|'],
  ['&'],
  ['==', '!='],
  ['<', '>', '<=', 'is', 'as'],
  ['+', '-'],
  ['*', '/', '%'],
];

export function readExpression(reader: Reader): Expression {
  return nested(
    reader,
    () => readAssignment(reader),
    () => nothing(siteFrom(reader, reader.at - 1)),
  );
}

function readAssignment(reader: Reader): Expression {
  const { at } = reader;
  const lambda = readLambda(reader);
  if (lambda) return lambda;
  const left = readConditional(reader);
  if (!isAt(reader, '=', '+=', '-=', '??=', '|=', '&=')) return left;
  const operator = next(reader).text;
  const value = readExpression(reader);
  return {
    kind: 'assign',
    target: left,
    operator: operator === '??=' ? '=' : operator,
    value,
    site: siteFrom(reader, at),
  };
}

function readConditional(reader: Reader): Expression {
  const { at } = reader;
  const test = readCoalescing(reader);
  if (!take(reader, '?')) return test;
  const yes = readExpression(reader);
  take(reader, ':');
  const no = readExpression(reader);
  return { kind: 'either', test, of: [yes, no], site: siteFrom(reader, at) };
}

function readCoalescing(reader: Reader): Expression {
  const { at } = reader;
  const left = readBinary(reader, 0);
  if (!take(reader, '??')) return left;
  const right = readCoalescing(reader);
  return { kind: 'either', of: [left, right], site: siteFrom(reader, at) };
}

function readBinary(reader: Reader, level: number): Expression {
  const operators = BINARY[level];
  if (!operators) return readUnary(reader);
  const { at } = reader;
  let left = readBinary(reader, level + 1);
  while (operators.includes(peek(reader).text) && peek(reader).kind !== 'text') {
    const operator = takeOperator(reader);
    if (operator === 'is') {
      left = readIs(reader, left, at);
      continue;
    }
    if (operator === 'as') {
      const to = kept(readType(reader));
      if (to) left = { kind: 'cast', value: left, to, site: siteFrom(reader, at) };
      continue;
    }
    const right = readBinary(reader, level + 1);
    left = { kind: 'operation', operator, operands: [left, right], site: siteFrom(reader, at) };
  }
  return left;
}

/** `x is T t`, `x is not null`, `x is { … }`: a test whose outcome nobody knows. What it binds is x. */
function readIs(reader: Reader, subject: Expression, from: number): Expression {
  take(reader, 'not');
  if (isAt(reader, '{', '(')) skipPattern(reader);
  else {
    readType(reader, true);
    if (isAt(reader, '{')) skipPattern(reader);
  }
  if (peek(reader).kind === 'name' && !isAt(reader, 'and', 'or', 'when')) {
    const { at } = reader;
    const name = next(reader).text;
    const site = siteFrom(reader, at);
    const target: Expression = { kind: 'name', name, site };
    return nothing(siteFrom(reader, from), [{ kind: 'assign', target, operator: '=', value: subject, site }]);
  }
  while (take(reader, 'or', 'and')) {
    take(reader, 'not');
    readBinary(reader, 5);
  }
  return nothing(siteFrom(reader, from), [subject]);
}

function skipPattern(reader: Reader): void {
  const open = next(reader).text;
  readList(reader, open === '{' ? '}' : ')', () => readExpression(reader));
}

function readUnary(reader: Reader): Expression {
  const { at } = reader;
  if (isAt(reader, '!', '-', '+', '++', '--', '~', '&', '^')) {
    const operator = next(reader).text;
    const value = readUnary(reader);
    return operator === '!' ? { kind: 'operation', operator, operands: [value], site: siteFrom(reader, at) } : value;
  }
  if (isAt(reader, 'await') && peek(reader, 1).text !== '.') {
    next(reader);
    return readUnary(reader);
  }
  if (isAt(reader, 'throw', 'ref', 'out', 'in') && peek(reader, 1).kind === 'name') {
    next(reader);
    return readUnary(reader);
  }
  const cast = readCast(reader);
  if (cast) return cast;
  return readPostfix(reader);
}

/** `(T)x`: a type in brackets with what can only be its operand behind it. */
function readCast(reader: Reader): Expression | undefined {
  const { at } = reader;
  if (!isAt(reader, '(')) return undefined;
  return attempt(reader, () => {
    next(reader);
    const type = readType(reader);
    if (!type || !take(reader, ')')) return undefined;
    const { kind, text } = peek(reader);
    const isOperand =
      kind === 'name'
        ? !/^(?:is|as|and|or|switch|with|when)$/.test(text)
        : kind === 'text' || kind === 'number' || text === '(';
    if (!isOperand) return undefined;
    const value = readUnary(reader);
    const to = kept(type);
    return to ? { kind: 'cast', value, to, site: siteFrom(reader, at) } : value;
  });
}

function readPostfix(reader: Reader): Expression {
  const { at } = reader;
  let value = readPrimary(reader);
  for (;;) {
    const { kind, text } = peek(reader);
    if (kind === 'name' && text === 'switch') value = readSwitchExpression(reader, value, at);
    else if (kind === 'name' && text === 'with' && peek(reader, 1).text === '{') {
      next(reader);
      skipPattern(reader);
    } else if (kind !== 'mark') return value;
    else if (text === '.' || text === '?.' || text === '::') {
      next(reader);
      value = lowerMember(value, next(reader).text, siteFrom(reader, at));
    } else if (text === '!' && peek(reader, 1).text !== '=') next(reader);
    else if (text === '(') value = lowerCall(value, readArguments(reader), siteFrom(reader, at));
    else if (text === '[' || (text === '?' && peek(reader, 1).text === '[')) {
      take(reader, '?');
      next(reader);
      const [index] = readList(reader, ']', () => readExpression(reader));
      const site = siteFrom(reader, at);
      value = { kind: 'index', of: value, index: index ?? nothing(site), site };
    } else if (text === '<' && isGenericCall(reader)) skipTypeArguments(reader);
    else if (text === '++' || text === '--') next(reader);
    else return value;
  }
}

function isGenericCall(reader: Reader): boolean {
  const { at } = reader;
  const isGeneric = skipTypeArguments(reader) && isAt(reader, '(', '.', ')', ',', ';');
  reader.at = at;
  return isGeneric;
}

/** `HKClinicalTypeIdentifier.AllergyRecord` and its like are spelled as in Swift. */
function lowerMember(of: Expression, name: string, site: Site): Expression {
  const owner = of.kind === 'name' || of.kind === 'member' ? of.name : '';
  if (owner === 'HKClinicalTypeIdentifier' || owner === 'HKFhirResourceType' || owner === 'HKFHIRResourceType') {
    const plain = name.charAt(0).toLowerCase() + name.slice(1);
    const type = owner === 'HKClinicalTypeIdentifier' ? owner : 'HKFHIRResourceType';
    return {
      kind: 'member',
      of: { kind: 'name', name: type, site: of.site },
      name: typeOfCase(plain) || type !== owner ? plain : name,
      site,
    };
  }
  // properties in .NET, methods everywhere else
  if (name === 'SupportsHealthRecords' || name === 'IsHealthDataAvailable') {
    return { kind: 'call', callee: { kind: 'member', of, name, site }, args: [], site };
  }
  if (name === 'Values' || name === 'Keys') return { kind: 'member', of, name: name.toLowerCase(), site };
  if (name === 'Result') return of;
  return { kind: 'member', of, name, site };
}

const SETS = /^NS(?:Mutable)?(?:Set|Array)$/;

function lowerCall(callee: Expression, args: readonly Argument[], site: Site): Expression {
  if (callee.kind === 'call' && args.length === 0) return callee;
  const first = args[0]?.value;
  if (callee.kind === 'member') {
    const owner = callee.of?.kind === 'name' ? callee.of.name : '';
    const isMaker = SETS.test(owner) && /^(?:MakeNSObjectSet|FromObjects|FromNSObjects|From)/.test(callee.name);
    if (isMaker || owner === 'ImmutableArray' || owner === 'ImmutableHashSet')
      return { kind: 'list', items: args.map(({ value }) => value), site };
    if (owner === 'Enum' && callee.name === 'GetValues' && first)
      return { kind: 'member', of: first, name: 'allCases', site };
    if ((owner === 'Task' || owner === 'Enumerable') && first && /^(?:WhenAll|FromResult|Run)$/.test(callee.name))
      return first;
    return { kind: 'call', callee: { ...callee, name: methodName(callee.name) }, args, site };
  }
  return { kind: 'call', callee, args, site };
}

export function readArguments(reader: Reader): Argument[] {
  next(reader);
  return readList(reader, ')', () => {
    const isLabelled = peek(reader).kind === 'name' && peek(reader, 1).text === ':' && peek(reader, 1).kind === 'mark';
    const label = isLabelled ? next(reader).text : undefined;
    if (isLabelled) next(reader);
    if (isAt(reader, 'out', 'ref') && peek(reader, 1).kind === 'name' && peek(reader, 2).kind === 'name')
      reader.at += 2;
    const value = readExpression(reader);
    return { ...(label !== undefined && { label }), value };
  });
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
      const items = readList(reader, ')', () => {
        if (peek(reader).kind === 'name' && peek(reader, 1).text === ':') reader.at += 2;
        return { value: readExpression(reader) };
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
      return { kind: 'name', name: 'self', site: site() };
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

function closure(parameters: readonly Parameter[], body: readonly Statement[], site: Site): Expression {
  const fact: FunctionFact = { name: '', parameters, body, modifiers: new Set(), isPositional: true, site };
  return { kind: 'closure', body: fact, site };
}

/** `new T(…) { … }`, `new[] { … }`, `new() { … }`. */
function readNew(reader: Reader, from: number): Expression {
  const isTarget = isAt(reader, '(');
  const isList = isAt(reader, '[');
  if (isList) while (!take(reader, ']') && peek(reader).kind !== 'end') next(reader);
  let type: TypeName | undefined;
  if (!isTarget && !isList && !isAt(reader, '{')) type = readType(reader);
  if (isAt(reader, '[')) {
    // the length of an array
    while (!take(reader, ']') && peek(reader).kind !== 'end') next(reader);
    type = { name: 'Array', args: [] };
  }
  const args = isAt(reader, '(') ? readArguments(reader) : [];
  const made = take(reader, '{') ? readInitializer(reader) : undefined;
  const site = siteFrom(reader, from);
  const isCollection = isList || type?.name === 'Array' || (type && SETS.test(type.name));
  const items = [...args.map(({ value }) => value), ...(made?.items ?? [])];
  if (
    type?.name === 'Dictionary' ||
    (made && made.pairs.length > 0 && made.items.length === 0 && type?.name !== 'Array' && !made.isObject)
  )
    return { kind: 'dictionary', pairs: made?.pairs ?? [], site };
  if (isCollection) return { kind: 'list', items, site };
  // the type that is declared says what `new(…)` makes
  if (!type)
    return made
      ? { kind: 'list', items, site }
      : { kind: 'call', callee: { kind: 'name', name: '', site }, args, site };
  const object: Expression = { kind: 'call', callee: { kind: 'name', name: type.name, site }, args, site };
  return made?.isObject ? withFields(object, made.pairs, site) : object;
}

/** `new T { A = a }`: an object with what is stored into it. */
function withFields(object: Expression, pairs: readonly (readonly [Expression, Expression])[], site: Site): Expression {
  const made: Expression = { kind: 'name', name: '\0made', site };
  const stores = pairs.map(([key, value]): Statement => {
    const name = key.kind === 'literal' ? `${key.value}` : '';
    const target: Expression = { kind: 'member', of: made, name, site: key.site };
    return { kind: 'evaluate', value: { kind: 'assign', target, operator: '=', value, site: key.site } };
  });
  const body: Statement[] = [
    { kind: 'declare', pattern: { kind: 'name', name: '\0made', site }, value: object },
    ...stores,
    { kind: 'return', value: made, site },
  ];
  return { kind: 'call', callee: closure([], body, site), args: [], site };
}

interface Initializer {
  readonly items: Expression[];
  readonly pairs: (readonly [Expression, Expression])[];
  /** `A = a`: stores into properties. */
  readonly isObject: boolean;
}

function readInitializer(reader: Reader): Initializer {
  const items: Expression[] = [];
  const pairs: (readonly [Expression, Expression])[] = [];
  let isObject = false;
  readList(reader, '}', () => {
    const { at } = reader;
    if (peek(reader).kind === 'name' && peek(reader, 1).text === '=') {
      const key: Expression = { kind: 'literal', value: next(reader).text, site: siteFrom(reader, at) };
      next(reader);
      isObject = true;
      if (take(reader, '{'))
        pairs.push([key, { kind: 'list', items: readInitializer(reader).items, site: siteFrom(reader, at) }]);
      else pairs.push([key, readExpression(reader)]);
    } else if (isAt(reader, '[')) {
      const list = readPrimary(reader);
      const [key] = list.kind === 'list' ? list.items : [];
      if (take(reader, '=') && key) pairs.push([key, readExpression(reader)]);
      else items.push(list);
    } else if (take(reader, '{')) {
      const [key, value] = readInitializer(reader).items;
      if (key && value) pairs.push([key, value]);
    } else items.push(readExpression(reader));
    return true;
  });
  return { items, pairs, isObject };
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
  }
  return { kind: 'text', parts, site };
}

/** `x => …`, `(x, y) => …`, `async (x) => { … }`, `static () => …`. */
function readLambda(reader: Reader): Expression | undefined {
  const { at } = reader;
  return attempt(reader, () => {
    while (isAt(reader, 'async', 'static')) next(reader);
    const start = reader.at;
    let parameters: Parameter[];
    if (peek(reader).kind === 'name' && peek(reader, 1).text === '=>') {
      parameters = [{ name: next(reader).text, site: siteFrom(reader, start) }];
    } else if (isAt(reader, '(') && isLambdaHead(reader)) parameters = readParameters(reader);
    else return undefined;
    if (!take(reader, '=>')) return undefined;
    const bodyAt = reader.at;
    const body: Statement[] = isAt(reader, '{')
      ? readBlock(reader)
      : [{ kind: 'return', value: readExpression(reader), site: siteFrom(reader, bodyAt) }];
    return closure(parameters, body, siteFrom(reader, at));
  });
}

/** Whether the bracket here is followed by `=>`. */
function isLambdaHead(reader: Reader): boolean {
  let depth = 0;
  for (let ahead = 0; ahead < 200; ahead += 1) {
    const { kind, text } = peek(reader, ahead);
    if (kind === 'end') return false;
    if (kind !== 'mark') continue;
    if (text === '(') depth += 1;
    else if (text === ')') {
      depth -= 1;
      if (depth === 0) return peek(reader, ahead + 1).text === '=>';
    } else if (text === ';' || text === '{') return false;
  }
  return false;
}

/** Parameters of a method or lambda; a type may be missing. */
export function readParameters(reader: Reader): Parameter[] {
  next(reader);
  return readList(reader, ')', () => {
    const { at } = reader;
    while (isAt(reader, '[')) skipAttribute(reader);
    let isVariadic = false;
    while (isAt(reader, 'this', 'ref', 'out', 'in', 'params', 'readonly', 'scoped'))
      isVariadic = next(reader).text === 'params';
    const isBare = peek(reader).kind === 'name' && [',', ')', '='].includes(peek(reader, 1).text);
    const type = isBare ? undefined : kept(readType(reader));
    if (peek(reader).kind !== 'name') return undefined;
    const name = next(reader).text;
    const given = take(reader, '=') ? readExpression(reader) : undefined;
    return {
      name,
      ...(type && { type }),
      ...(given && { default: given }),
      ...(isVariadic && { isVariadic: true }),
      site: siteFrom(reader, at),
    };
  });
}

export function skipAttribute(reader: Reader): void {
  next(reader);
  readList(reader, ']', () => {
    // `[assembly: …]` says what it belongs to
    if (peek(reader).kind === 'name' && peek(reader, 1).text === ':') reader.at += 2;
    return readExpression(reader);
  });
}

function readSwitchExpression(reader: Reader, subject: Expression, from: number): Expression {
  next(reader);
  if (!take(reader, '{')) return subject;
  const cases = readList(reader, '}', (): Case => {
    const patterns = readPatterns(reader);
    take(reader, '=>');
    return { patterns, body: [{ kind: 'evaluate', value: readExpression(reader) }] };
  });
  return { kind: 'switch', subject, cases, site: siteFrom(reader, from) };
}

/** `A.B or "c" when d`; empty for what matches anything. */
function readPatterns(reader: Reader): Pattern[] {
  const patterns: Pattern[] = [];
  do {
    take(reader, 'not');
    if (isAt(reader, '_') || isAt(reader, 'var', '{', '(', '>', '<')) {
      while (!isAt(reader, '=>', ':', 'when') && peek(reader).kind !== 'end') next(reader);
      return [];
    }
    const value = readBinary(reader, 6);
    const isCase = value.kind === 'member' && value.of?.kind === 'name' && value.of.name !== 'HKClinicalTypeIdentifier';
    patterns.push(isCase ? { kind: 'case', name: value.name, parts: [], labels: [] } : { kind: 'value', value });
    if (peek(reader).kind === 'name' && !isAt(reader, 'or', 'when', 'and')) next(reader);
  } while (take(reader, 'or'));
  if (take(reader, 'when')) readBinary(reader, 0);
  return patterns;
}

export function readBlock(reader: Reader): Statement[] {
  if (!take(reader, '{')) return readStatement(reader);
  const statements: Statement[] = [];
  while (!isAt(reader, '}') && peek(reader).kind !== 'end') {
    const { at } = reader;
    statements.push(
      ...nested(
        reader,
        () => readStatement(reader),
        () => [],
      ),
    );
    if (reader.at === at) skipUnknown(reader);
  }
  take(reader, '}');
  return statements;
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
          statements.push(...readStatement(reader));
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
    case 'finally':
      next(reader);
      return [{ kind: 'block', conditions: [], body: readBlock(reader) }];
    case 'catch':
      next(reader);
      if (isAt(reader, '(')) readParameters(reader);
      if (take(reader, 'when')) readExpression(reader);
      return [{ kind: 'block', conditions: [], body: readBlock(reader) }];
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

/** `T a = b, c = d;`, `var (a, b) = c;`, `T f(U u) { … }`: a type and a name say so. */
function readDeclaration(reader: Reader): Statement[] | undefined {
  const { at } = reader;
  return attempt(reader, () => {
    while (isAt(reader, 'async', 'await', 'using') && peek(reader, 1).kind === 'name') next(reader);
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
      });
    } while (take(reader, ','));
    take(reader, ';');
    return statements;
  });
}

/** `= new(…)` and `= { … }` are of the type that is declared. */
export function typed(value: Expression, type: TypeName | undefined): Expression {
  const isOpen = value.kind === 'call' && value.callee.kind === 'name' && value.callee.name === '';
  if (!isOpen || !type) return value;
  if (type.name === 'Array') return { kind: 'list', items: value.args.map((arg) => arg.value), site: value.site };
  return { ...value, callee: { kind: 'name', name: type.name, site: value.site } };
}

export function readExpressionOrInitializer(reader: Reader): Expression {
  const { at } = reader;
  if (!take(reader, '{')) return readExpression(reader);
  return { kind: 'list', items: readInitializer(reader).items, site: siteFrom(reader, at) };
}

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
  const value = readExpression(reader);
  take(reader, ';');
  return [{ kind: 'return', value, site: siteFrom(reader, at) }];
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
  const cases: Case[] = [];
  take(reader, '{');
  while (!isAt(reader, '}') && peek(reader).kind !== 'end') {
    const start = reader.at;
    const patterns: Pattern[] = [];
    let isOpen = false;
    while (isAt(reader, 'case', 'default')) {
      if (next(reader).text === 'default') isOpen = true;
      else {
        const read = readPatterns(reader);
        if (read.length === 0) isOpen = true;
        patterns.push(...read);
      }
      take(reader, ':');
    }
    const body: Statement[] = [];
    while (!isAt(reader, 'case', 'default', '}') && peek(reader).kind !== 'end') {
      const before = reader.at;
      body.push(...readStatement(reader));
      if (reader.at === before) skipUnknown(reader);
    }
    cases.push({ patterns: isOpen ? [] : patterns, body });
    if (reader.at === start) skipUnknown(reader);
  }
  take(reader, '}');
  const site = siteFrom(reader, at);
  return { kind: 'switch', subject: subject ?? nothing(site), cases, site };
}
