/**
 * What properties of C# and Kotlin do with what they are set to. One that says where else that is kept, and what is read
 * instead, is computed; any other keeps it itself, and is told of it.
 */
import type { Expression, FunctionFact, Site, Statement, TypeName, VariableFact } from '../facts/facts.ts';

/** What the property keeps, in the words of both languages. */
const FIELD = 'field';

/** Is given what code is seen to set; anything, where none is. What a view may set is given anything besides. */
export const SET_BY_CODE: ReadonlySet<string> = new Set(['@SetByCode']);

export function setterOf(
  body: readonly Statement[],
  parameter: string,
  type: TypeName | undefined,
  isComputed: boolean,
  site: Site,
): Pick<VariableFact, 'setter' | 'observers'> {
  const told = body.filter((it) => !fillsField(it));
  if (told.length === 0) return {};
  const fact: FunctionFact = {
    name: 'set',
    parameters: [{ name: parameter, ...(type && { type }), site }],
    body: told,
    modifiers: SET_BY_CODE,
    site,
  };
  return isComputed && told.length === body.length ? { setter: fact } : { observers: [fact] };
}

/** `field = value`. */
function fillsField(statement: Statement): boolean {
  const does = statement.kind === 'evaluate' || statement.kind === 'return' ? statement.value : undefined;
  return does?.kind === 'assign' && isField(does.target);
}

function isField(of: Expression): boolean {
  return of.kind === 'name' && of.name === FIELD;
}
