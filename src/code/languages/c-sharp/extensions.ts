/**
 * Extension methods of C#: `static void Read(this Store store, Kind kind)` is called `store.Read(kind)`.
 */
import type { Expression, FunctionFact, Parameter, Site, Statement, TypeFact } from '../../facts/facts.ts';
import { findType, type Syntax } from '../syntax.ts';
import { isReceiver } from './lambdas.ts';
import type { Members } from './members.ts';
import type { CSharpUnit } from './unit.ts';

/** The methods that functions of a static class add to other types: each calls the function with what it is called on. */
export function extensionsOf(owner: string, functions: readonly FunctionFact[]): readonly TypeFact[] {
  return functions.flatMap((fact) => {
    const [receiver, ...rest] = fact.parameters;
    if (!receiver?.type || !isReceiver(receiver)) return [];
    const { site } = fact;
    const name = (text: string): Expression => ({ kind: 'name', name: text, site });
    const callee: Expression = { kind: 'member', of: name(owner), name: fact.name, site };
    const args = [name('self'), ...rest.map((parameter) => name(parameter.name))].map((value) => ({ value }));
    const value: Expression = { kind: 'call', callee, args, site };
    const modifiers = new Set(['@Forwards']);
    const method: FunctionFact = { ...fact, parameters: rest, body: [{ kind: 'return', value, site }], modifiers };
    return [{ ...extensionOf(receiver.type.name, site), functions: [method] }];
  });
}

function extensionOf(name: string, site: Site): TypeFact {
  return {
    name,
    kind: 'extension',
    supertypes: [],
    cases: [],
    variables: [],
    functions: [],
    types: [],
    aliases: new Map(),
    modifiers: new Set(),
    site,
  };
}

/** `extension(Store store) { … }` stands in the tree as a class. */
export function isExtension(node: Syntax, { text }: CSharpUnit): boolean {
  const word = findType(node, 'class');
  return word !== undefined && text.startsWith('extension', word.start);
}

/** Members that a block adds to the type of its parameter, which is what they are called on. */
export function blockFor([receiver]: readonly Parameter[], { variables, functions }: Members): readonly TypeFact[] {
  if (!receiver?.type) return [];
  const { name, type, site } = receiver;
  const given: Statement = {
    kind: 'declare',
    pattern: { kind: 'name', name, type, site },
    value: { kind: 'name', name: 'self', site },
    isConstant: true,
  };
  const knowing = (fact: FunctionFact): FunctionFact =>
    fact.modifiers.has('static') ? fact : { ...fact, body: [given, ...fact.body] };
  return [
    {
      ...extensionOf(type.name, site),
      functions: functions.map(knowing),
      variables: variables.map(({ getter, setter, ...it }) => ({
        ...it,
        ...(getter && { getter: knowing(getter) }),
        ...(setter && { setter: knowing(setter) }),
      })),
    },
  ];
}
