/**
 * C# source to facts: .NET, MAUI and Xamarin apps call HealthKit through bindings.
 */

import { addAll } from '../../../lists.ts';
import { blankProse } from '../../facts/blank.ts';
import type { CaseFact, FileFacts, Region, Statement, TypeFact, TypeName, VariableFact } from '../../facts/facts.ts';
import type { Source } from '../../facts/source.ts';
import {
  createReader,
  isAt,
  nested,
  next,
  peek,
  type Reader,
  siteFrom,
  skipTypeArguments,
  skipUnknown,
  take,
} from '../curly/read.ts';
import { blankDirectives } from '../directives.ts';
import { tellingFaults } from '../faults.ts';
import { traitsOf } from '../index.ts';
import { callSuper } from '../words.ts';
import { type BoundNames, NOTHING_BOUND } from './bound-names.ts';
import { readArguments } from './calls.ts';
import { readExpression } from './expressions.ts';
import { extensionsOf } from './extensions.ts';
import { readParameters, skipAttribute } from './lambdas.ts';
import { isTypeWord, type Members, readMember, readModifiers } from './members.ts';
import { readBlock } from './statements.ts';
import { readType } from './types.ts';

/** The facts of a C# file. */
/** `bound` is what views and readers may set. */
export function readCSharp({ path, lines, text: whole }: Source, bound: BoundNames = NOTHING_BOUND): FileFacts {
  const { text, regions } = blankDirectives(whole, blankProse(whole, 'c-sharp'));
  const reader = createReader(text, { path, lines }, 'c-sharp');
  const types: TypeFact[] = [];
  const body: Statement[] = [];
  readNamespace(reader, types, body, bound);
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
    ...(reader.tooDeep && { tooDeep: reader.tooDeep }),
    traits: traitsOf('c-sharp'),
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
function readNamespace(reader: Reader, types: TypeFact[], body: Statement[], bound: BoundNames): void {
  while (!isAt(reader, '}') && peek(reader).kind !== 'end') {
    const { at } = reader;
    if (take(reader, 'namespace')) {
      while (peek(reader).kind === 'name' || isAt(reader, '.')) next(reader);
      if (take(reader, '{')) {
        nested(
          reader,
          () => readNamespace(reader, types, body, bound),
          () => undefined,
        );
        take(reader, '}');
      } else take(reader, ';');
    } else if (isAt(reader, '[') && /^(?:assembly|module)$/.test(peek(reader, 1).text)) skipAttribute(reader);
    else if (isAt(reader, 'global', 'using', 'extern') && peek(reader, 1).text !== '(') {
      while (!take(reader, ';') && peek(reader).kind !== 'end') next(reader);
    } else {
      const members: Members = { types: [], functions: [], variables: [], settable: new Set(), bound };
      const words = readModifiers(reader);
      if (isTypeWord(reader)) readTypeDeclaration(reader, at, words, members);
      else {
        reader.at = at;
        addAll(body, readBlock(reader));
      }
      addAll(types, members.types);
    }
    if (reader.at === at) skipUnknown(reader);
  }
}

export function readTypeDeclaration(reader: Reader, from: number, words: ReadonlySet<string>, to: Members): void {
  const word = next(reader).text;
  take(reader, 'class', 'struct');
  if (word === 'delegate') {
    while (!take(reader, ';') && peek(reader).kind !== 'end') next(reader);
    return;
  }
  const name = peek(reader).kind === 'name' ? next(reader).text : '';
  const generics = isAt(reader, '<') ? readGenerics(reader) : [];
  const parameters = isAt(reader, '(') ? readParameters(reader) : [];
  const supertypes: TypeName[] = [];
  const chained: Statement[] = [];
  if (take(reader, ':')) {
    do {
      const type = readType(reader);
      if (type) supertypes.push(type);
      const { at } = reader;
      if (isAt(reader, '(')) addAll(chained, callSuper(type?.name, readArguments(reader), siteFrom(reader, at)));
    } while (take(reader, ','));
  }
  while (!isAt(reader, '{', ';') && peek(reader).kind !== 'end') next(reader);
  const cases: CaseFact[] = [];
  const { bound } = to;
  const members: Members = { types: [], functions: [], variables: [], settable: new Set(), bound };
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
  if (parameters.length > 0 || chained.length > 0)
    members.functions.push({
      name: 'init',
      parameters,
      body: [...stores, ...chained],
      modifiers: new Set(),
      isPositional: true,
      site,
    });
  to.types.push({
    name,
    kind: word === 'enum' ? 'enum' : word === 'interface' ? 'protocol' : 'class',
    supertypes,
    ...(generics.length > 0 && { generics }),
    cases,
    variables: setByOthers(name, members, members.bound),
    functions: members.functions,
    types: members.types,
    aliases: new Map(),
    modifiers: words,
    site,
  });
  addAll(to.types, extensionsOf(name, members.functions));
}

/** `<TKind, in TStore>`: the names of type parameters. */
function readGenerics(reader: Reader): readonly string[] {
  const from = reader.at;
  skipTypeArguments(reader);
  const until = reader.at;
  const names: string[] = [];
  reader.at = from;
  for (; reader.at < until; next(reader)) {
    const { kind, text } = peek(reader);
    if (kind === 'name' && text !== 'in' && text !== 'out') names.push(text);
  }
  reader.at = until;
  return names;
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

/** A view may set what is public of a class that it is bound to, and so may a reader: its first value is not its only one. */
function setByOthers(name: string, { variables, settable }: Members, bound: BoundNames): VariableFact[] {
  const isSeen = bound.classes.has(name) || bound.decoded.has(name);
  return variables.map((it) => {
    const isList = it.type?.name === 'Array' || it.type?.name === 'Dictionary';
    const isBound = isSeen || bound.properties.has(it.name);
    if (!settable.has(it.name) || isList || !isBound || it.getter) return it;
    return { ...it, modifiers: new Set([...it.modifiers, '@SetByView']) };
  });
}
