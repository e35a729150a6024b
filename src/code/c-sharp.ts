/**
 * C# source to facts: .NET, MAUI and Xamarin apps call HealthKit through bindings.
 */
import { blankProse } from './blank.ts';
import {
  kept,
  methodName,
  readBlock,
  readExpression,
  readExpressionOrInitializer,
  readFunctionBody,
  readParameters,
  readType,
  skipAttribute,
  typed,
} from './c-sharp-expressions.ts';
import {
  createReader,
  isAt,
  nested,
  next,
  peek,
  type Reader,
  siteFrom,
  skipBrackets,
  skipTypeArguments,
  skipUnknown,
  take,
} from './curly.ts';
import { blankDirectives } from './directives.ts';
import type {
  CaseFact,
  FileFacts,
  FunctionFact,
  Region,
  Statement,
  TypeFact,
  TypeName,
  VariableFact,
} from './facts.ts';
import { tellingFaults } from './foreign.ts';
import type { Source } from './source.ts';

interface Members {
  readonly types: TypeFact[];
  readonly functions: FunctionFact[];
  readonly variables: VariableFact[];
}

/** The facts of a C# file. */
export function readCSharp({ path, lines, text: whole }: Source): FileFacts {
  const { text, regions } = blankDirectives(whole, blankProse(whole, 'c-sharp'));
  const reader = createReader(text, { path, lines }, 'c-sharp');
  const types: TypeFact[] = [];
  const body: Statement[] = [];
  readNamespace(reader, types, body);
  return {
    path,
    lines,
    types,
    functions: [],
    variables: [],
    aliases: new Map(),
    body,
    regions: regions.map(ofPlatform),
    faults: tellingFaults(reader.faults, text),
    isForeign: true,
  };
}

/** Symbols of target frameworks, as conditions that are known. */
function ofPlatform(region: Region): Region {
  const condition = region.condition
    .replace(/\b(?:__IOS__|IOS|__MOBILE__)\b/g, 'os(iOS)')
    .replace(/\b(?:__ANDROID__|ANDROID)\b/g, 'os(Android)')
    .replace(/\b(?:WINDOWS|TIZEN|NETFX_CORE|WINDOWS_UWP)\b/g, 'os(Windows)');
  return { ...region, condition };
}

/** What stands in a file or namespace: types, and in a program without a class its statements. */
function readNamespace(reader: Reader, types: TypeFact[], body: Statement[]): void {
  while (!isAt(reader, '}') && peek(reader).kind !== 'end') {
    const { at } = reader;
    if (take(reader, 'namespace')) {
      while (peek(reader).kind === 'name' || isAt(reader, '.')) next(reader);
      if (take(reader, '{')) {
        nested(
          reader,
          () => readNamespace(reader, types, body),
          () => undefined,
        );
        take(reader, '}');
      } else take(reader, ';');
    } else if (isAt(reader, '[') && /^(?:assembly|module)$/.test(peek(reader, 1).text)) skipAttribute(reader);
    else if (isAt(reader, 'global', 'using', 'extern') && peek(reader, 1).text !== '(') {
      while (!take(reader, ';') && peek(reader).kind !== 'end') next(reader);
    } else {
      const members: Members = { types: [], functions: [], variables: [] };
      const words = readModifiers(reader);
      if (isTypeWord(reader)) readTypeDeclaration(reader, at, words, members);
      else {
        reader.at = at;
        body.push(...readBlock(reader));
      }
      types.push(...members.types);
    }
    if (reader.at === at) skipUnknown(reader);
  }
}

const MODIFIERS = new Set([
  'public',
  'private',
  'internal',
  'protected',
  'static',
  'readonly',
  'sealed',
  'abstract',
  'partial',
  'virtual',
  'override',
  'async',
  'const',
  'new',
  'extern',
  'unsafe',
  'volatile',
  'required',
  'file',
  'event',
  'fixed',
  'implicit',
  'explicit',
]);

function readModifiers(reader: Reader): Set<string> {
  const words = new Set<string>();
  for (;;) {
    if (isAt(reader, '[')) skipAttribute(reader);
    else if (peek(reader).kind === 'name' && MODIFIERS.has(peek(reader).text)) words.add(next(reader).text);
    else return words;
  }
}

function isTypeWord(reader: Reader): boolean {
  return isAt(reader, 'class', 'struct', 'interface', 'enum', 'record', 'delegate');
}

function readTypeDeclaration(reader: Reader, from: number, words: ReadonlySet<string>, to: Members): void {
  const word = next(reader).text;
  take(reader, 'class', 'struct');
  if (word === 'delegate') {
    while (!take(reader, ';') && peek(reader).kind !== 'end') next(reader);
    return;
  }
  const name = peek(reader).kind === 'name' ? next(reader).text : '';
  if (isAt(reader, '<')) skipTypeArguments(reader);
  const parameters = isAt(reader, '(') ? readParameters(reader) : [];
  const supertypes: TypeName[] = [];
  if (take(reader, ':')) {
    do {
      const type = readType(reader);
      if (type) supertypes.push(type);
      if (isAt(reader, '(')) skipBrackets(reader);
    } while (take(reader, ','));
  }
  while (!isAt(reader, '{', ';') && peek(reader).kind !== 'end') next(reader);
  const cases: CaseFact[] = [];
  const members: Members = { types: [], functions: [], variables: [] };
  // the parameters of a class are seen by all of it
  for (const { name: each, type, site } of parameters)
    members.variables.push({ name: each, ...(type && { type }), modifiers: new Set(), site });
  if (take(reader, '{')) {
    if (word === 'enum') readCases(reader, cases);
    while (!isAt(reader, '}') && peek(reader).kind !== 'end') {
      const { at } = reader;
      nested(
        reader,
        () => readMember(reader, name, members),
        () => undefined,
      );
      if (reader.at === at) skipUnknown(reader);
    }
    take(reader, '}');
  } else take(reader, ';');
  const site = siteFrom(reader, from);
  const stores = parameters.map(({ name: each }): Statement => {
    const target = { kind: 'member' as const, of: { kind: 'name' as const, name: 'self', site }, name: each, site };
    return {
      kind: 'evaluate',
      value: { kind: 'assign', target, operator: '=', value: { kind: 'name', name: each, site }, site },
    };
  });
  if (parameters.length > 0)
    members.functions.push({ name: 'init', parameters, body: stores, modifiers: new Set(), isPositional: true, site });
  to.types.push({
    name,
    kind: word === 'enum' ? 'enum' : word === 'interface' ? 'protocol' : 'class',
    supertypes,
    cases,
    variables: members.variables,
    functions: members.functions,
    types: members.types,
    aliases: new Map(),
    modifiers: words,
    site,
  });
}

function readCases(reader: Reader, cases: CaseFact[]): void {
  while (!isAt(reader, '}') && peek(reader).kind !== 'end') {
    while (isAt(reader, '[')) skipAttribute(reader);
    const { at } = reader;
    if (peek(reader).kind !== 'name') break;
    const name = next(reader).text;
    cases.push({ name, parameters: [], site: siteFrom(reader, at) });
    if (take(reader, '=')) readExpression(reader);
    if (!take(reader, ',')) break;
  }
}

/** A field, property, method, constructor or nested type of the type called `owner`. */
function readMember(reader: Reader, owner: string, to: Members): void {
  const from = reader.at;
  const words = readModifiers(reader);
  if (isTypeWord(reader)) {
    readTypeDeclaration(reader, from, words, to);
    return;
  }
  if (take(reader, ';')) return;
  const modifiers = words.has('const') ? new Set([...words, 'static']) : words;
  if (isAt(reader, owner) && peek(reader, 1).text === '(') {
    next(reader);
    const parameters = readParameters(reader);
    const chained = take(reader, ':') ? readChained(reader) : [];
    const body = [...chained, ...readFunctionBody(reader)];
    // what runs before anything else is no constructor that somebody calls
    if (words.has('static')) return;
    to.functions.push({ name: 'init', parameters, body, modifiers, isPositional: true, site: siteFrom(reader, from) });
    return;
  }
  const type = readType(reader);
  if (take(reader, 'operator', '~')) {
    readFunctionBody(reader);
    return;
  }
  if (!type || (peek(reader).kind !== 'name' && !isAt(reader, 'this'))) return;
  let name = next(reader).text;
  if (isAt(reader, '<')) skipTypeArguments(reader);
  while (take(reader, '.')) {
    name = next(reader).text;
    if (isAt(reader, '<')) skipTypeArguments(reader);
  }
  if (isAt(reader, '(')) {
    const parameters = readParameters(reader);
    const body = readFunctionBody(reader);
    const result = kept(type);
    to.functions.push({
      name: methodName(name),
      parameters,
      ...(result && { result }),
      body,
      modifiers,
      isPositional: true,
      site: siteFrom(reader, from),
    });
    return;
  }
  if (isAt(reader, '[')) {
    skipBrackets(reader);
    if (isAt(reader, '{')) skipBrackets(reader);
    return;
  }
  readVariable(reader, from, name, kept(type), modifiers, to);
}

/** `: base(a)`, `: this(b)`. */
function readChained(reader: Reader): Statement[] {
  return [{ kind: 'evaluate', value: readExpression(reader) }];
}

/** `a = b, c = d;`, `{ get; set; } = b;`, `=> b;`, `{ get { … } }`. */
function readVariable(
  reader: Reader,
  from: number,
  name: string,
  type: TypeName | undefined,
  modifiers: ReadonlySet<string>,
  to: Members,
): void {
  const getterOf = (body: readonly Statement[]): FunctionFact => ({
    name: 'get',
    parameters: [],
    ...(type && { result: type }),
    body,
    modifiers: new Set(),
    site: siteFrom(reader, from),
  });
  const add = (each: string, more: Partial<Pick<VariableFact, 'value' | 'getter'>>): void => {
    to.variables.push({ name: each, ...(type && { type }), ...more, modifiers, site: siteFrom(reader, from) });
  };
  if (isAt(reader, '=>')) {
    add(name, { getter: getterOf(readFunctionBody(reader)) });
    return;
  }
  if (take(reader, '{')) {
    let getter: FunctionFact | undefined;
    while (!isAt(reader, '}') && peek(reader).kind !== 'end') {
      const { at } = reader;
      readModifiers(reader);
      const isGetter = isAt(reader, 'get');
      if (isAt(reader, 'get', 'set', 'init', 'add', 'remove')) next(reader);
      const body = readFunctionBody(reader);
      if (isGetter && body.length > 0) getter = getterOf(body);
      if (reader.at === at) skipUnknown(reader);
    }
    take(reader, '}');
    const value = take(reader, '=') ? typed(readExpressionOrInitializer(reader), type) : undefined;
    take(reader, ';');
    add(name, { ...(getter && { getter }), ...(value && { value }) });
    return;
  }
  let each = name;
  for (;;) {
    const value = take(reader, '=') ? typed(readExpressionOrInitializer(reader), type) : undefined;
    add(each, value ? { value } : {});
    if (!take(reader, ',')) break;
    each = next(reader).text;
  }
  take(reader, ';');
}
