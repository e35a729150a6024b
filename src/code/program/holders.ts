/**
 * What is called by no name of its own, `query(.labs)`, `query[.labs]`: it is said by the name of what holds the object.
 */
import { elementType } from '../facts/type-names.ts';
import { SUBSCRIPT } from './mentions.ts';
import type { Program, TypeInfo } from './program.ts';

export const CALLED_BY_NO_NAME: ReadonlySet<string> = new Set(['callAsFunction', 'dynamicallyCall', SUBSCRIPT]);

/** The variables that hold an object of a type, by their names. */
export function holdersOf({ name }: TypeInfo, { everyVariable }: Program): readonly string[] {
  return everyVariable.flatMap(({ fact: { name: holder, type, value } }) => {
    const isMade = value?.kind === 'call' && value.callee.kind === 'name' && value.callee.name === name;
    return isMade || (type && elementType(type).name === name) ? [holder] : [];
  });
}
