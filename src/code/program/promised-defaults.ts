/**
 * What a parameter is when it is left out, where another declaration says so: Kotlin's functions take that from what they
 * override or were promised as, and so do those of C# that are called by their interface.
 * https://kotlinlang.org/docs/functions.html#overriding-functions-with-default-arguments
 */
import { type FileFacts, type FunctionFact, PROMISED, type TypeFact } from '../facts/facts.ts';
import { push } from '../facts/lists-by-name.ts';
import { languageOf } from '../facts/source.ts';

const INHERITS: ReadonlySet<string | undefined> = new Set(['kotlin', 'c-sharp']);

/** Whether a parameter that is left out may have a default in a declaration that is not here. */
export function mayInheritDefault({ modifiers }: FunctionFact): boolean {
  return modifiers.has('override') || modifiers.has('actual');
}

/** Gives a function of a type, or of none, with the defaults that it takes from elsewhere. */
export function createDefaults(
  files: readonly FileFacts[],
): (fact: FunctionFact, file: FileFacts, type?: TypeFact) => FunctionFact {
  const inheriting = files.filter(({ path }) => INHERITS.has(languageOf(path)));
  const promises = new Map<string, FunctionFact[]>();
  const parents = new Map<string, string[]>();
  const keep = (key: string, fact: FunctionFact): void => {
    if (fact.parameters.some((it) => it.default)) push(promises, key, fact);
  };
  const visit = (type: TypeFact): void => {
    for (const { name } of type.supertypes) push(parents, type.name, name);
    for (const fact of type.functions) keep(`${type.name}.${fact.name}`, fact);
    for (const inner of type.types) visit(inner);
  };
  for (const file of inheriting) {
    for (const type of file.types) visit(type);
    for (const fact of file.functions) keep(fact.name, fact);
  }
  const above = (name: string): ReadonlySet<string> => {
    const found = new Set([name, `${name}${PROMISED}`]);
    for (const each of found) for (const parent of parents.get(each) ?? []) found.add(parent);
    return found;
  };
  return (fact, file, type) => {
    if (promises.size === 0 || !INHERITS.has(languageOf(file.path)) || fact.parameters.every((it) => it.default))
      return fact;
    const keys = type ? [...above(type.name)].map((name) => `${name}.${fact.name}`) : [`${fact.name}${PROMISED}`];
    const promise = keys
      .flatMap((key) => promises.get(key) ?? [])
      .find((it) => it !== fact && it.parameters.length === fact.parameters.length);
    if (!promise) return fact;
    const parameters = fact.parameters.map((own, index) => {
      const said = promise.parameters[index]?.default;
      return own.default || !said ? own : { ...own, default: said };
    });
    return { ...fact, parameters };
  };
}
