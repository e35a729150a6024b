/**
 * `Kind::type` of Kotlin: what a type's objects have, as a function of one of them.
 */

import type { Expression, Parameter } from '../facts/facts.ts';
import { wordsAt } from '../languages/words.ts';
import { methodsOf } from './called.ts';
import { isStatic } from './meaning.ts';
import { findTypeInfo, findVariable, type Program } from './program.ts';

export type Reference = Extract<Expression, { kind: 'reference' }>;

const known = new WeakMap<Reference, { readonly closure: Expression | undefined }>();

/** The function that takes the object first: a method's own parameters follow. Undefined for what is no such reference. */
export function unboundFunction(program: Program, reference: Reference): Expression | undefined {
  if (!reference.isUnbound) return undefined;
  const found = known.get(reference) ?? { closure: makeFunction(program, reference) };
  known.set(reference, found);
  return found.closure;
}

function makeFunction(program: Program, { to, site }: Reference): Expression | undefined {
  if (to.kind !== 'member' || to.of?.kind !== 'name') return undefined;
  const info = findTypeInfo(program, to.of.name);
  const words = wordsAt(site);
  const object: Parameter = { name: '\0object', type: { name: to.of.name, args: [] }, site };
  const part = words.member(words.name(object.name), to.name);
  const variable = info && findVariable(program, info, to.name);
  if (variable) return isStatic(variable) ? undefined : words.closure([object], [words.give(part)]);
  const method = info && methodsOf(program, info, to.name)[0];
  if (method?.fact.modifiers.has('static') || info?.cases.has(to.name)) return undefined;
  const more = method?.fact.parameters.map((it, index): Parameter => ({ ...it, name: `\0given${index}` })) ?? [];
  const called = words.call(
    part,
    more.map(({ name }) => words.name(name)),
  );
  // of the system's: a property or a method
  return words.closure([object, ...more], [words.give(method ? called : words.either(part, called))]);
}
