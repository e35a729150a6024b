/**
 * Methods that are taken from an object and handed on, `names.forEach(list.add)`, `Tile(onOpen: opened.add)`: a function that
 * calls it, since nobody declares those of lists, queues and streams here.
 */
import type { Expression } from '../facts/facts.ts';
import { wordsAt } from './words.ts';

/** What puts something into what it is called on, as the flow knows it. */
const ADDS = /^(?:add|addAll|append|formUnion|next|emit|tryEmit|send|trySend|yield)$/;

/** `name` is what the flow knows the method by. One of the app's own may take more than it is given here, and stays beside. */
export function addsGiven(value: Extract<Expression, { kind: 'member' }>, name: string): Expression {
  const { of, site } = value;
  if (!of || !ADDS.test(name) || isOwn(of)) return value;
  const words = wordsAt(site);
  const given = words.name('\0given');
  return words.either(value, functionTaken(value, words.call({ ...value, name }, [given]), given));
}

/** The function that does what is called with what it is given. */
export function functionTaken({ site }: Expression, call: Expression, given: Expression): Expression {
  const words = wordsAt(site);
  return words.closure(given.kind === 'name' ? [given.name] : [], [words.give(call)]);
}

/** A type, or the object itself: its methods are the app's own. */
function isOwn(of: Expression): boolean {
  return of.kind === 'type' || (of.kind === 'name' && /^(?:[A-Z]|self$|this$|super$)/.test(of.name));
}
