/**
 * Views that offer values to pick from, and call a handler with the one that a person picks: each item puts its value where
 * the handler is given it from.
 */
import type { Expression } from '../facts/facts.ts';
import type { Words } from './words.ts';

/** Around an item: whether any of them has a value. */
export interface Offers {
  hasValue: boolean;
}

const OFFERED = '\0offered';

/** The view, with its handler called with what its items offer. `given`: what the handler gets of that. */
export function withPicked(
  view: Expression,
  handlers: readonly Expression[],
  words: Words,
  given: (offered: Expression) => Expression = (offered) => offered,
): Expression {
  const offered = words.name(OFFERED);
  return words.run([
    words.declare(OFFERED, { kind: 'list', items: [], isFilled: true, site: words.site }),
    ...handlers.map((handler) => words.does(words.call(handler, [given(offered)]))),
    words.give(view),
  ]);
}

/** What an item offers. */
export function offer(value: Expression, offers: Offers, words: Words): Expression {
  offers.hasValue = true;
  return { kind: 'assign', target: words.name(OFFERED), operator: '=', value, site: words.site };
}
