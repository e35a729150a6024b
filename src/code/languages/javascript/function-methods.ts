/**
 * What every function of JavaScript can do: `tell.bind(this, name)`, `tell.call(null, name)`, `tell.apply(this, names)`.
 */
import type { Argument, Expression, Site } from '../../facts/facts.ts';
import { addsGiven } from '../taken-methods.ts';
import { wordsAt } from '../words.ts';
import { methodName } from './method-names.ts';

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
    if (rest.length === 0) return of.kind === 'member' ? addsGiven(of, methodName(of.name)) : of;
    return words.open(['\0next'], [words.give(words.call(of, [...rest, next]))]);
  }
  const [list, ...more] = rest;
  const isApplied = name === 'apply' && list?.kind === 'list' && more.length === 0;
  if (!self) return undefined;
  const run = words.call(of, isApplied ? list.items : rest);
  if (isApplied || isThis(self, of)) return run;
  // `read.call(pager, kind)`, unless it is a method of an object's that is called so
  const isEither = name === 'call' && of.kind === 'name' && rest.length > 0;
  return isEither ? words.either(run, words.call(words.member(of, name), [self, ...rest])) : undefined;
}

/** What a function may be told that `this` is: nothing, `this`, or what it was taken from. */
function isThis(self: Expression, of: Expression): boolean {
  if (self.kind === 'literal') return self.value === null;
  if (self.kind !== 'name') return false;
  const from = of.kind === 'member' ? of.of : undefined;
  return /^(?:self|\0this)/.test(self.name) || (from?.kind === 'name' && from.name === self.name);
}
