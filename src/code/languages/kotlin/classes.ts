/**
 * Classes, enums and objects of Kotlin, as facts.
 */

import type {
  CaseFact,
  Expression,
  FunctionFact,
  Parameter,
  Statement,
  TypeName,
  VariableFact,
} from '../../facts/facts.ts';
import {
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
} from '../curly/read.ts';
import { readExpression } from './expressions.ts';
import { type ParameterFact, readModifiers, readParameters, skipAnnotations } from './functions.ts';
import { extension, type Members, newMembers, readMember } from './read.ts';
import { readType } from './types.ts';

export function readTypeDeclaration(
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
