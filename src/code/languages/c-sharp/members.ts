/**
 * Members of C# types: fields, properties, methods, constructors.
 */

import type { Expression, FunctionFact, Site, Statement, TypeFact, TypeName, VariableFact } from '../../facts/facts.ts';
import {
  isAt,
  next,
  peek,
  type Reader,
  siteFrom,
  skipBrackets,
  skipTypeArguments,
  skipUnknown,
  take,
} from '../curly/read.ts';
import { saysThrowing } from '../curly/throwing.ts';
import { callSuper, wordsAt } from '../words.ts';
import type { BoundNames } from './bound-names.ts';
import { readArguments } from './calls.ts';
import { readParameters, skipAttribute } from './lambdas.ts';
import { readExpressionOrInitializer, typed } from './new.ts';
import { readTypeDeclaration } from './read.ts';
import { readFunctionBody } from './statements.ts';
import { kept, methodName, readType } from './types.ts';

export interface Members {
  readonly types: TypeFact[];
  readonly functions: FunctionFact[];
  readonly variables: VariableFact[];
  /** The variables that whoever sees an object may set, by a property of theirs or of another name. */
  readonly settable: Set<string>;
  readonly bound: BoundNames;
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

/** With attributes, more than any declaration has. */
const MOST_MODIFIERS = 60;

export function readModifiers(reader: Reader): Set<string> {
  const words = new Set<string>();
  for (let count = 0; count < MOST_MODIFIERS; count += 1) {
    if (isAt(reader, '[')) {
      if (isAt(reader, '[') && peek(reader, 1).text === 'ObservableProperty') words.add('@ObservableProperty');
      skipAttribute(reader);
    } else if (peek(reader).kind === 'name' && MODIFIERS.has(peek(reader).text)) words.add(next(reader).text);
    else break;
  }
  return words;
}

export function isTypeWord(reader: Reader): boolean {
  return isAt(reader, 'class', 'struct', 'interface', 'enum', 'record', 'delegate');
}

/** A field, property, method, constructor or nested type of the type called `owner`. */
export function readMember(reader: Reader, owner: string, to: Members): void {
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
    to.functions.push({
      name: 'init',
      parameters,
      body,
      modifiers,
      isPositional: true,
      ...saysThrowing(reader, from),
      site: siteFrom(reader, from),
    });
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
      ...saysThrowing(reader, from),
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
function readChained(reader: Reader): readonly Statement[] {
  const { at } = reader;
  const isBase = next(reader).text === 'base';
  const args = isAt(reader, '(') ? readArguments(reader) : [];
  const site = siteFrom(reader, at);
  if (isBase) return callSuper(undefined, args, site);
  const callee: Expression = { kind: 'member', of: { kind: 'name', name: 'self', site }, name: 'init', site };
  return [{ kind: 'evaluate', value: { kind: 'call', callee, args, site } }];
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
    isPositional: true,
    ...saysThrowing(reader, from),
    site: siteFrom(reader, from),
  });
  const add = (each: string, more: Partial<Pick<VariableFact, 'value' | 'getter'>>): void => {
    const own = each === 'Value' ? 'value' : each;
    const isFixed = modifiers.has('readonly') || modifiers.has('const');
    to.variables.push({
      ...{ name: own, ...(type && { type }), ...more, ...(isFixed && { isFixed }) },
      ...{ modifiers, site: siteFrom(reader, from) },
    });
  };
  if (isAt(reader, '=>')) {
    add(name, { getter: getterOf(readFunctionBody(reader)) });
    return;
  }
  if (take(reader, '{')) {
    let getter: FunctionFact | undefined;
    while (!isAt(reader, '}') && peek(reader).kind !== 'end') {
      const { at } = reader;
      const isHidden = readModifiers(reader).size > 0;
      const isGetter = isAt(reader, 'get');
      const isSetter = isAt(reader, 'set') && modifiers.has('public') && !isHidden;
      if (isAt(reader, 'get', 'set', 'init', 'add', 'remove')) next(reader);
      const body = readFunctionBody(reader);
      if (isGetter && body.length > 0) getter = getterOf(body);
      if (isSetter) for (const set of [name, ...body.flatMap(setIn)]) to.settable.add(set);
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
    if (modifiers.has('@ObservableProperty')) to.settable.add(each);
    if (modifiers.has('@ObservableProperty')) addObservable(each, value, siteFrom(reader, from), add);
    else add(each, value ? { value } : {});
    if (!take(reader, ',')) break;
    each = next(reader).text;
  }
  take(reader, ';');
}

/** The field that a statement of a setter fills: `_kind = value;`, `SetProperty(ref _kind, value);`. */
function setIn(statement: Statement): readonly string[] {
  const does = statement.kind === 'evaluate' || statement.kind === 'return' ? statement.value : undefined;
  const target = does?.kind === 'assign' ? does.target : does?.kind === 'call' ? does.args[0]?.value : undefined;
  const filled = target?.kind === 'operation' ? target.operands[0] : target;
  return filled?.kind === 'name' || filled?.kind === 'member' ? [filled.name] : [];
}

/** `[ObservableProperty] T kind;` makes a property `Kind` of the field: what is put into one is in both.
 *  https://learn.microsoft.com/dotnet/communitytoolkit/mvvm/generators/observableproperty */
function addObservable(
  field: string,
  value: Expression | undefined,
  site: Site,
  add: (name: string, more: Pick<VariableFact, 'value'>) => void,
): void {
  const plain = field.replace(/^(?:m_|_)/, '');
  const property = plain.charAt(0).toUpperCase() + plain.slice(1);
  const words = wordsAt(site);
  const other = words.member(words.name('self'), property);
  add(field, { value: value ? words.either(value, other) : other });
  add(property, { value: words.member(words.name('self'), field) });
}
