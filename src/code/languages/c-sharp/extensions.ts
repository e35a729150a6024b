/**
 * Extension methods of C#: `static void Read(this Store store, Kind kind)` is called `store.Read(kind)`.
 */
import type { Expression, FunctionFact, TypeFact } from '../../facts/facts.ts';
import { isReceiver } from './lambdas.ts';

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
    return [extensionOf(receiver.type.name, method)];
  });
}

function extensionOf(name: string, method: FunctionFact): TypeFact {
  return {
    name,
    kind: 'extension',
    supertypes: [],
    cases: [],
    variables: [],
    functions: [method],
    types: [],
    aliases: new Map(),
    modifiers: new Set(),
    site: method.site,
  };
}
