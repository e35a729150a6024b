/**
 * Kotlin source to facts: Kotlin Multiplatform calls HealthKit by the names of Objective-C.
 */

import { addAll } from '../../../lists.ts';
import type { FileFacts, FunctionFact, Statement, TypeFact, VariableFact } from '../../facts/facts.ts';
import type { Source } from '../../facts/source.ts';
import {
  createReader,
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
import { tellingFaults } from '../faults.ts';
import { traitsOf } from '../index.ts';
import { readTypeDeclaration } from './classes.ts';
import { readExpression } from './expressions.ts';
import { lowerFunction, RECEIVERS, readExtension, readModifiers, readParameters, readReceiver } from './functions.ts';
import { readStatements } from './statements.ts';
import { readType } from './types.ts';

export interface Members {
  readonly types: TypeFact[];
  readonly functions: FunctionFact[];
  readonly variables: VariableFact[];
  readonly body: Statement[];
}

export const newMembers = (): Members => ({ types: [], functions: [], variables: [], body: [] });

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
    ...(reader.tooDeep && { tooDeep: reader.tooDeep }),
    traits: traitsOf('kotlin'),
  };
}

function asGlobal(variable: VariableFact): VariableFact {
  return { ...variable, modifiers: new Set([...variable.modifiers, 'static']) };
}

/** One declaration, of a file or of the type called `owner`. */
export function readMember(reader: Reader, to: Members, owner: string): void {
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
      readProperty(reader, from, words, next(reader).text === 'val', to);
      return;
    case 'class':
    case 'interface':
    case 'object':
      next(reader);
      readTypeDeclaration(reader, from, text, words, to, owner);
      return;
    case 'init':
      next(reader);
      if (take(reader, '{')) addAll(to.body, readStatements(reader, '}'));
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

export function extension(
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

/** `val Receiver.name: T = value`, `get() = value`, `by lazy { value }`. */
function readProperty(reader: Reader, from: number, words: ReadonlySet<string>, isFixed: boolean, to: Members): void {
  if (isAt(reader, '<')) skipTypeArguments(reader);
  const { receiver, name, held } = readReceiver(reader);
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
    const body = readExtension(reader, receiver, held);
    if (isGetter)
      getter = {
        name: 'get',
        parameters: [],
        ...(type && { result: type }),
        body,
        modifiers: new Set(),
        isPositional: true,
        site: siteFrom(reader, at),
      };
  }
  const variable: VariableFact = {
    name,
    ...(type && { type }),
    ...(value && { value }),
    ...(getter && { getter }),
    ...(isFixed && { isFixed }),
    modifiers: words,
    site: siteFrom(reader, from),
  };
  if (receiver === undefined) to.variables.push(variable);
  else to.types.push(extension(receiver, { variables: [variable] }, variable));
}
