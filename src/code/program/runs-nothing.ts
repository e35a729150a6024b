/**
 * Whether evaluating an expression does nothing but give a value: nothing is lost where nobody evaluates it.
 */
import type { Expression } from '../facts/facts.ts';
import { type Call, SUBSCRIPT } from './mentions.ts';
import { globalNamed, membersNamed } from './named.ts';
import type { Program } from './program.ts';

/** `mayCall` says of a call whether it runs nothing either, once its arguments do not. */
export function runsNothing(program: Program, value: Expression, mayCall: (call: Call) => boolean): boolean {
  const all = (parts: readonly (Expression | undefined)[]): boolean =>
    parts.every((part) => part === undefined || runsNothing(program, part, mayCall));
  switch (value.kind) {
    case 'literal':
    case 'closure':
    case 'type':
      return true;
    case 'name':
      return isStored(program, value.name);
    case 'member':
      return isStored(program, value.name) && all([value.of]);
    case 'index':
      return !program.methods.has(SUBSCRIPT) && all([value.of, value.index]);
    case 'cast':
      return all([value.value]);
    case 'list':
      return all(value.items);
    case 'tuple':
      return all(value.items.map((item) => item.value));
    case 'dictionary':
      return !value.spreads?.length && !value.own && all(value.pairs.flat());
    case 'either':
      return all([value.test, ...value.of]);
    case 'call':
      return all(value.args.map((arg) => arg.value)) && mayCall(value);
    default:
      return false;
  }
}

/** What is computed may run anything. */
function isStored(program: Program, name: string): boolean {
  const global = globalNamed(program, name);
  return [...(global ? [global] : []), ...membersNamed(program, name)].every((it) => !program.getters.has(it));
}
