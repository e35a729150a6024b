/**
 * Operators that Kotlin finds by the names of functions: what is written with a sign calls them.
 * https://kotlinlang.org/docs/operator-overloading.html
 */
import type { FunctionFact, Parameter, Statement } from '../../facts/facts.ts';
import { SET_BY_CODE } from '../setters.ts';
import { wordsAt } from '../words.ts';

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['plus', '+'],
  ['times', '*'],
  ['div', '/'],
  ['rem', '%'],
]);

/** What the functions of a type that are operators add to it by their signs: each calls the function. What `set` does is
 *  done where something is put by a key. */
export function bySigns(functions: readonly FunctionFact[], owner: string): readonly FunctionFact[] {
  const named = (fact: FunctionFact): string => fact.writtenName ?? fact.name;
  const own = functions.filter(({ modifiers }) => modifiers.has('operator'));
  const setters = own.filter((fact) => named(fact) === 'set');
  const getters = own.filter((fact) => named(fact) === 'get');
  const onlySet = setters.filter((set) => !getters.some((get) => isBeside(get, set)));
  return [
    ...own.flatMap((fact) => operator(fact, SIGNS.get(named(fact)), owner)),
    ...getters.map((get): FunctionFact => {
      const set = setters.find((it) => isBeside(get, it));
      return { ...get, name: '[]', body: calling(get), ...(set && { setter: setterOf(set) }) };
    }),
    ...onlySet.map(
      (set): FunctionFact => ({
        ...set,
        name: '[]',
        parameters: set.parameters.slice(0, -1),
        body: [],
        setter: setterOf(set),
      }),
    ),
  ].map(({ writtenName: _, ...fact }) => fact);
}

/** What is put by the keys by which something is given. */
function isBeside(get: FunctionFact, set: FunctionFact): boolean {
  return get.parameters.length === set.parameters.length - 1;
}

function setterOf(set: FunctionFact): FunctionFact {
  return { ...set, name: 'set', body: calling(set), modifiers: SET_BY_CODE };
}

function calling({ name, parameters, site }: FunctionFact, of = 'self'): readonly Statement[] {
  const words = wordsAt(site);
  const args = parameters.map((parameter) => words.name(parameter.name));
  return [words.give(words.call(words.member(words.name(of), name), args))];
}

/** `operator fun plus(kind: Kind)`, for which `wanted + kind` stands. */
function operator(fact: FunctionFact, sign: string | undefined, owner: string): readonly FunctionFact[] {
  const [right, ...more] = fact.parameters;
  if (sign === undefined || !right || more.length > 0) return [];
  const left: Parameter = { name: LEFT, type: { name: owner, args: [] }, site: fact.site };
  const modifiers = new Set([...fact.modifiers, 'static']);
  return [{ ...fact, name: sign, parameters: [left, right], body: calling(fact, LEFT), modifiers }];
}

const LEFT = '\0left';
