/**
 * What every function of JavaScript can do: `tell.bind(this, name)`, `tell.call(null, name)`, `tell.apply(this, names)`.
 */
import type { Argument, Expression, Site } from '../../facts/facts.ts';
import { wordsAt } from '../words.ts';

/** Undefined where it is a method of somebody's that is called so too: `client.call('allergies')`. */
export function callFunction(
  name: string,
  of: Expression,
  args: readonly Argument[],
  site: Site,
): Expression | undefined {
  const [self, ...rest] = args.map(({ value }) => value);
  const words = wordsAt(site);
  if (name === 'bind') {
    const next = words.name('\0next');
    return rest.length === 0 ? of : words.open(['\0next'], [words.give(words.call(of, [...rest, next]))]);
  }
  if (!self || !isThis(self, of)) return undefined;
  const [list] = rest;
  return words.call(of, name === 'apply' && list?.kind === 'list' ? list.items : rest);
}

/** What a function may be told that `this` is: nothing, `this`, or what it was taken from. */
function isThis(self: Expression, of: Expression): boolean {
  if (self.kind === 'literal') return self.value === null;
  if (self.kind !== 'name') return false;
  const from = of.kind === 'member' ? of.of : undefined;
  return /^(?:self|\0this)/.test(self.name) || (from?.kind === 'name' && from.name === self.name);
}
