/**
 * Functions that hand on whatever they are given, `(...args) => load(...args)`: each argument stays at its place.
 */
import { type Parameter, REST, type Site, type Statement } from '../../facts/facts.ts';
import { textOf } from '../lowering.ts';
import { childOf, namedChildren, type Syntax } from '../syntax.ts';
import { wordsAt } from '../words.ts';
import type { Rest, ScriptUnit } from './names.ts';

/** Arguments that are told apart; all further ones are one. */
const TOLD_APART = 4;

/** What a function hands on by a spread, or by `apply`, among its parameters. */
export function restHandedOn(
  parameters: readonly Syntax[],
  body: Syntax | undefined,
  unit: ScriptUnit,
): Rest | undefined {
  const last = parameters.at(-1);
  const pattern = last && (childOf(last, 'pattern') ?? last);
  const [inner] = pattern?.type === 'rest_pattern' ? namedChildren(pattern) : [];
  if (inner?.type !== 'identifier' || !body) return undefined;
  const name = textOf(inner, unit);
  const written = textOf(body, unit);
  if (!written.includes(`...${name}`) && !written.includes('.apply(')) return undefined;
  const own = unit.fresh();
  return { name, parts: Array.from({ length: TOLD_APART + 1 }, (_, index) => `${REST}${own} ${index}`) };
}

/** A parameter for each argument that is told apart, and one for all others; and the list of them by its name. */
export function takeRest({ name, parts }: Rest, site: Site): readonly [readonly Parameter[], Statement] {
  const words = wordsAt(site);
  const parameters = parts.map(
    (part, index): Parameter => ({ name: part, ...(index === TOLD_APART && { isVariadic: true }), site }),
  );
  return [parameters, words.declare(name, { kind: 'list', items: parts.map(words.name), site })];
}
