/**
 * Constructors and methods that take over all that they are given: `Object.assign(this, parts)`.
 */
import type { FunctionFact, VariableFact } from '../../facts/facts.ts';
import { wordsAt } from '../words.ts';

const FILLS = /\bObject\.assign\(\s{0,9}this\s{0,9},\s{0,9}(\w{1,60})\s{0,9}\)/;

/** Each part that the class declares is what the parameter has by its name. */
export function filledWhole(method: FunctionFact, variables: readonly VariableFact[], text: string): FunctionFact {
  if (method.modifiers.has('static')) return method;
  const name = FILLS.exec(text.slice(method.site.start, method.site.end))?.[1];
  if (name === undefined || !method.parameters.some((it) => it.name === name)) return method;
  const words = wordsAt(method.site);
  const own = variables.filter((it) => !it.getter && !it.modifiers.has('static') && /^[\w$]+$/.test(it.name));
  const filled = own.map((it) =>
    words.assign(words.member(words.name('self'), it.name), words.member(words.name(name), it.name)),
  );
  return { ...method, body: [...method.body, ...filled] };
}
