/**
 * Kotlin source to facts: Kotlin Multiplatform calls HealthKit by the names of Objective-C.
 */
import {
  createReader,
  isAt,
  nested,
  next,
  peek,
  type Reader,
  readList,
  siteFrom,
  skipBrackets,
  skipTypeArguments,
  skipUnknown,
  take,
} from './curly.ts';
import type {
  CaseFact,
  Expression,
  FileFacts,
  FunctionFact,
  Parameter,
  Statement,
  TypeFact,
  TypeName,
  VariableFact,
} from './facts.ts';
import { tellingFaults } from './foreign.ts';
import { methodName, readExpression, readStatements, readType } from './kotlin-expressions.ts';
import type { Source } from './source.ts';

interface Members {
  readonly types: TypeFact[];
  readonly functions: FunctionFact[];
  readonly variables: VariableFact[];
  readonly body: Statement[];
}

const newMembers = (): Members => ({ types: [], functions: [], variables: [], body: [] });

/** The facts of a Kotlin file. */
export function readKotlin({ path, lines, text }: Source): FileFacts {
  const file = { path, lines };
  const reader = createReader(text, file, 'kotlin');
  const members = newMembers();
  while (peek(reader).kind !== 'end') {
    const { at } = reader;
    readMember(reader, members, '');
    if (reader.at === at) skipUnknown(reader);
  }
  const { types, functions, variables } = members;
  return {
    path,
    lines,
    types,
    functions,
    variables: variables.map(asGlobal),
    aliases: new Map(),
    body: [],
    regions: [],
    faults: tellingFaults(reader.faults, text),
    isForeign: true,
  };
}

function asGlobal(variable: VariableFact): VariableFact {
  return { ...variable, modifiers: new Set([...variable.modifiers, 'static']) };
}

export function skipAnnotations(reader: Reader): void {
  while (
    isAt(reader, '@') &&
    !(peek(reader).text === '@' && peek(reader, 1).kind !== 'name' && peek(reader, 1).text !== '[')
  ) {
    next(reader);
    if (isAt(reader, '[')) {
      skipBrackets(reader);
      continue;
    }
    next(reader);
    while (take(reader, ':', '.')) next(reader);
    if (isAt(reader, '(') && !peek(reader).isFirst) skipBrackets(reader);
  }
}

const MODIFIERS = new Set([
  'public',
  'private',
  'internal',
  'protected',
  'override',
  'open',
  'abstract',
  'final',
  'sealed',
  'data',
  'inline',
  'suspend',
  'operator',
  'infix',
  'expect',
  'actual',
  'const',
  'lateinit',
  'inner',
  'companion',
  'enum',
  'external',
  'tailrec',
  'value',
  'annotation',
  'vararg',
  'noinline',
  'crossinline',
  'reified',
]);

function readModifiers(reader: Reader): Set<string> {
  const words = new Set<string>();
  for (;;) {
    skipAnnotations(reader);
    const { kind, text } = peek(reader);
    // a word that is followed by what makes it a name is one
    if (kind !== 'name' || !MODIFIERS.has(text) || /^[:=.(,)]$/.test(peek(reader, 1).text)) return words;
    words.add(text);
    next(reader);
  }
}

/** One declaration, of a file or of the type called `owner`. */
function readMember(reader: Reader, to: Members, owner: string): void {
  const from = reader.at;
  const words = readModifiers(reader);
  const { kind, text } = peek(reader);
  if (kind !== 'name') {
    take(reader, ';');
    return;
  }
  switch (text) {
    case 'package':
    case 'import':
      next(reader);
      while (!peek(reader).isFirst && peek(reader).kind !== 'end') next(reader);
      return;
    case 'typealias':
      while (next(reader).text !== '=' && peek(reader).kind !== 'end');
      readType(reader);
      return;
    case 'fun': {
      next(reader);
      const fact = lowerFunction(reader, from, words);
      // what is only promised is declared where it is kept
      if (words.has('expect')) return;
      const receiver = RECEIVERS.get(fact);
      if (receiver) to.types.push(extension(receiver, { functions: [fact] }, fact));
      else to.functions.push(fact);
      return;
    }
    case 'val':
    case 'var':
      next(reader);
      readProperty(reader, from, words, to);
      return;
    case 'class':
    case 'interface':
    case 'object':
      next(reader);
      readTypeDeclaration(reader, from, text, words, to, owner);
      return;
    case 'init':
      next(reader);
      if (take(reader, '{')) to.body.push(...readStatements(reader, '}'));
      return;
    case 'constructor': {
      next(reader);
      const parameters = readParameters(reader).map(({ parameter }) => parameter);
      if (take(reader, ':')) {
        next(reader);
        if (isAt(reader, '(')) skipBrackets(reader);
      }
      const body = take(reader, '{') ? readStatements(reader, '}') : [];
      to.functions.push({
        name: 'init',
        parameters,
        body,
        modifiers: new Set(),
        isPositional: true,
        site: siteFrom(reader, from),
      });
      return;
    }
    default:
  }
}

/** The receivers of extensions: kept beside the facts, which know of none. */
const RECEIVERS = new WeakMap<object, string>();

function extension(
  name: string,
  members: { readonly functions?: readonly FunctionFact[]; readonly variables?: readonly VariableFact[] },
  { site }: Pick<FunctionFact, 'site'>,
): TypeFact {
  return {
    name,
    kind: 'extension',
    supertypes: [],
    cases: [],
    variables: members.variables ?? [],
    functions: members.functions ?? [],
    types: [],
    aliases: new Map(),
    modifiers: new Set(),
    site,
  };
}

/** What follows `fun`: `<T> Receiver<X>.name(a: A = b): R = expression`, or a block. */
export function lowerFunction(reader: Reader, from: number, words: ReadonlySet<string>): FunctionFact {
  if (isAt(reader, '<')) skipTypeArguments(reader);
  const { receiver, name } = readReceiver(reader);
  const parameters = isAt(reader, '(') ? readParameters(reader).map(({ parameter }) => parameter) : [];
  const result = take(reader, ':') ? readType(reader) : undefined;
  if (take(reader, 'where')) while (!isAt(reader, '{', '=') && peek(reader).kind !== 'end') next(reader);
  const body = readBody(reader);
  const fact: FunctionFact = {
    name: methodName(name),
    parameters,
    ...(result && { result }),
    body,
    modifiers: words,
    isPositional: true,
    site: siteFrom(reader, from),
  };
  if (receiver !== undefined) RECEIVERS.set(fact, receiver);
  return fact;
}

function readBody(reader: Reader): Statement[] {
  const { at } = reader;
  if (take(reader, '{')) return readStatements(reader, '}');
  if (!take(reader, '=')) return [];
  const value = readExpression(reader);
  return [{ kind: 'return', value, site: siteFrom(reader, at) }];
}

/** `Receiver.name`; a generic receiver is what it holds. */
function readReceiver(reader: Reader): { readonly receiver?: string; readonly name: string } {
  let receiver: string | undefined;
  let name = peek(reader).kind === 'name' ? next(reader).text : '';
  for (;;) {
    if (isAt(reader, '<')) skipTypeArguments(reader);
    take(reader, '?');
    if (!isAt(reader, '.', '?.') || peek(reader, 1).kind !== 'name')
      return { ...(receiver !== undefined && { receiver }), name };
    next(reader);
    receiver = name;
    name = next(reader).text;
  }
}

interface ParameterFact {
  readonly parameter: Parameter;
  /** `val` before it: a property of the class. */
  readonly isProperty: boolean;
}

function readParameters(reader: Reader): ParameterFact[] {
  next(reader);
  return readList(reader, ')', () => {
    const { at } = reader;
    const words = readModifiers(reader);
    const isProperty = take(reader, 'val', 'var');
    if (peek(reader).kind !== 'name') return undefined;
    const name = next(reader).text;
    const type = take(reader, ':') ? readType(reader) : undefined;
    const given = take(reader, '=') ? readExpression(reader) : undefined;
    const site = siteFrom(reader, at);
    return {
      isProperty,
      parameter: {
        name,
        ...(type && { type }),
        ...(given && { default: given }),
        ...(words.has('vararg') && { isVariadic: true }),
        site,
      },
    };
  });
}

/** `val Receiver.name: T = value`, `get() = value`, `by lazy { value }`. */
function readProperty(reader: Reader, from: number, words: ReadonlySet<string>, to: Members): void {
  if (isAt(reader, '<')) skipTypeArguments(reader);
  const { receiver, name } = readReceiver(reader);
  const type = take(reader, ':') ? readType(reader) : undefined;
  const value = take(reader, '=', 'by') ? readExpression(reader) : undefined;
  let getter: FunctionFact | undefined;
  for (;;) {
    const { at } = reader;
    readModifiers(reader);
    const isGetter = isAt(reader, 'get');
    // `private set`
    if (isAt(reader, 'get', 'set') && peek(reader, 1).isFirst) {
      next(reader);
      continue;
    }
    if ((!isGetter && !isAt(reader, 'set')) || peek(reader, 1).text !== '(') {
      reader.at = at;
      break;
    }
    next(reader);
    skipBrackets(reader);
    if (take(reader, ':')) readType(reader);
    const body = readBody(reader);
    if (isGetter)
      getter = {
        name: 'get',
        parameters: [],
        ...(type && { result: type }),
        body,
        modifiers: new Set(),
        site: siteFrom(reader, at),
      };
  }
  const variable: VariableFact = {
    name,
    ...(type && { type }),
    ...(value && { value }),
    ...(getter && { getter }),
    modifiers: words,
    site: siteFrom(reader, from),
  };
  if (receiver === undefined) to.variables.push(variable);
  else to.types.push(extension(receiver, { variables: [variable] }, variable));
}

function readTypeDeclaration(
  reader: Reader,
  from: number,
  word: string,
  words: ReadonlySet<string>,
  to: Members,
  owner: string,
): void {
  const isCompanion = words.has('companion');
  const name = peek(reader).kind === 'name' && !isAt(reader, ':') ? next(reader).text : owner;
  if (isAt(reader, '<')) skipTypeArguments(reader);
  readModifiers(reader);
  take(reader, 'constructor');
  const given = isAt(reader, '(') ? readParameters(reader) : [];
  const supertypes = take(reader, ':') ? readSupertypes(reader) : [];
  const members = newMembers();
  const cases: CaseFact[] = [];
  const values: Map<string, readonly Expression[]> = new Map();
  if (take(reader, '{')) {
    if (words.has('enum')) readCases(reader, cases, values);
    while (!isAt(reader, '}') && peek(reader).kind !== 'end') {
      const { at } = reader;
      nested(
        reader,
        () => readMember(reader, members, name),
        () => undefined,
      );
      if (reader.at === at) skipUnknown(reader);
    }
    take(reader, '}');
  }
  const site = siteFrom(reader, from);
  if (words.has('expect')) return;
  const asStatic = <T extends { readonly modifiers: ReadonlySet<string> }>(fact: T): T => ({
    ...fact,
    modifiers: new Set([...fact.modifiers, 'static']),
  });
  if (isCompanion || (word === 'object' && supertypes.length === 0)) {
    const holder = isCompanion ? owner : name;
    to.types.push({
      ...extension(
        holder,
        { functions: members.functions.map(asStatic), variables: members.variables.map(asStatic) },
        { site },
      ),
      kind: isCompanion ? 'extension' : 'class',
      types: members.types,
    });
    return;
  }
  // objects of a sealed class are its cases
  const sealed = members.types.filter((type) => type.supertypes.some((parent) => parent.name === name));
  const kept = members.types.filter((type) => !sealed.includes(type) || type.functions.length > 0);
  for (const type of sealed) cases.push({ name: type.name, parameters: [], site: type.site });
  const properties = given
    .filter(({ isProperty }) => isProperty)
    .map(
      ({ parameter }): VariableFact => ({
        name: parameter.name,
        ...(parameter.type && { type: parameter.type }),
        ...(words.has('enum') && { getter: caseGetter(parameter, given, values, parameter.name) }),
        modifiers: new Set<string>(),
        site: parameter.site,
      }),
    );
  to.types.push({
    name,
    kind: cases.length > 0 ? 'enum' : word === 'interface' ? 'protocol' : 'class',
    supertypes,
    cases,
    variables: [...properties, ...members.variables],
    functions:
      cases.length > 0 ? members.functions : [...members.functions, ...makeConstructor(given, members.body, site)],
    types: cases.length > 0 ? kept : members.types,
    aliases: new Map(),
    modifiers: words,
    site,
  });
}

/** The constructor in a class's head stores its properties and runs the `init` blocks. */
function makeConstructor(
  given: readonly ParameterFact[],
  body: readonly Statement[],
  site: FunctionFact['site'],
): FunctionFact[] {
  if (given.length === 0 && body.length === 0) return [];
  const stores = given
    .filter(({ isProperty }) => isProperty)
    .map(({ parameter: { name } }): Statement => {
      const target: Expression = { kind: 'member', of: { kind: 'name', name: 'self', site }, name, site };
      return {
        kind: 'evaluate',
        value: { kind: 'assign', target, operator: '=', value: { kind: 'name', name, site }, site },
      };
    });
  const parameters = given.map(({ parameter }) => parameter);
  return [{ name: 'init', parameters, body: [...stores, ...body], modifiers: new Set(), isPositional: true, site }];
}

/** What each case of an enum gives for a property of its constructor. */
function caseGetter(
  parameter: Parameter,
  given: readonly ParameterFact[],
  values: ReadonlyMap<string, readonly Expression[]>,
  name: string,
): FunctionFact {
  const index = given.findIndex((each) => each.parameter.name === name);
  const { site } = parameter;
  const cases = [...values].flatMap(([each, args]) => {
    const value = args[index] ?? parameter.default;
    if (!value) return [];
    const pattern = { kind: 'case' as const, name: each, parts: [], labels: [] };
    return [{ patterns: [pattern], body: [{ kind: 'return' as const, value, site }] }];
  });
  const subject: Expression = { kind: 'name', name: 'self', site };
  return {
    name: 'get',
    parameters: [],
    body: [{ kind: 'evaluate', value: { kind: 'switch', subject, cases, site } }],
    modifiers: new Set(),
    site,
  };
}

function readSupertypes(reader: Reader): TypeName[] {
  const types: TypeName[] = [];
  do {
    const type = readType(reader);
    if (type) types.push(type);
    if (isAt(reader, '(')) skipBrackets(reader);
    if (take(reader, 'by')) readExpression(reader);
  } while (take(reader, ','));
  return types;
}

/** `A("x"), B("y") { … };` */
function readCases(reader: Reader, cases: CaseFact[], values: Map<string, readonly Expression[]>): void {
  while (peek(reader).kind === 'name' || isAt(reader, '@')) {
    skipAnnotations(reader);
    const { at } = reader;
    const name = next(reader).text;
    const args = take(reader, '(')
      ? readList(reader, ')', () => {
          if (peek(reader).kind === 'name' && peek(reader, 1).text === '=') reader.at += 2;
          return readExpression(reader);
        })
      : [];
    cases.push({ name, parameters: [], site: siteFrom(reader, at) });
    values.set(name, args);
    if (isAt(reader, '{')) skipBrackets(reader);
    if (!take(reader, ',')) break;
  }
  take(reader, ';');
}
