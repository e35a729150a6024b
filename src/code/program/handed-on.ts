/**
 * Types that leave what they say they do to somebody else.
 */

import type { Expression, FunctionFact, Site, VariableFact } from '../facts/facts.ts';
import type { TypeInfo } from './program.ts';

/** What a type asks for, done by what stands in a field: `class Logged(inner: Loading) : Loading by inner`. */
export function handedOn(
  { functions, variables }: TypeInfo,
  field: string,
): { readonly functions: readonly FunctionFact[]; readonly variables: readonly VariableFact[] } {
  const doer = (site: Site): Expression => {
    const self: Expression = { kind: 'name', name: 'self', site };
    return { kind: 'member', of: self, name: field, site };
  };
  return {
    functions: [...functions.values()].flatMap(([first]) => {
      if (!first || first.fact.name === 'init') return [];
      const { fact } = first;
      const { site } = fact;
      const args = fact.parameters.map(({ name, label }) => ({
        value: { kind: 'name' as const, name, site },
        ...(label !== undefined && { label }),
      }));
      const callee: Expression = { kind: 'member', of: doer(site), name: fact.name, site };
      return [{ ...fact, body: [{ kind: 'return' as const, value: { kind: 'call', callee, args, site }, site }] }];
    }),
    variables: [...variables.values()].map(({ fact }) => {
      const { site } = fact;
      const value: Expression = { kind: 'member', of: doer(site), name: fact.name, site };
      const body = [{ kind: 'return' as const, value, site }];
      return {
        ...fact,
        getter: { name: 'get', parameters: [], body, modifiers: new Set(), isPositional: true as const, site },
      };
    }),
  };
}
