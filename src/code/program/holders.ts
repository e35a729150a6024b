/**
 * What is called by no name of its own, `query(.labs)`, `query[.labs]`: it is said by the name of what holds the object, or
 * of the object itself.
 */
import { elementType } from '../facts/type-names.ts';
import { SUBSCRIPT } from './mentions.ts';
import type { Program, TypeInfo } from './program.ts';

export const CALLED_BY_NO_NAME: ReadonlySet<string> = new Set(['callAsFunction', 'dynamicallyCall', SUBSCRIPT]);

/** The variables and parameters that hold an object of a type, by their names, and its cases. */
export function holdersOf({ name, cases }: TypeInfo, { everyFunction, everyVariable }: Program): readonly string[] {
  const variables = everyVariable.flatMap(({ fact: { name: holder, type, value } }) => {
    const isMade = value?.kind === 'call' && value.callee.kind === 'name' && value.callee.name === name;
    return isMade || (type && elementType(type).name === name) ? [holder] : [];
  });
  const parameters = everyFunction.flatMap(({ fact }) =>
    fact.parameters.flatMap(({ name: holder, type }) => (type && elementType(type).name === name ? [holder] : [])),
  );
  return [...new Set([...variables, ...parameters, ...cases.keys()])];
}
