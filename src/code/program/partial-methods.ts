/**
 * Methods of C# that one part of a class announces and another does: the announcement is no other method.
 * https://learn.microsoft.com/dotnet/csharp/language-reference/keywords/partial-member
 */
import type { FileFacts, FunctionFact, TypeFact } from '../facts/facts.ts';

/** Whether a method of a type is only announced, and done elsewhere. */
export function createAnnounced(files: readonly FileFacts[]): (type: TypeFact, fact: FunctionFact) => boolean {
  const done = new Set<string>();
  const note = (type: TypeFact): void => {
    for (const fact of type.functions) if (isPartial(fact) && fact.body.length > 0) done.add(keyOf(type, fact));
    for (const inner of type.types) note(inner);
  };
  for (const file of files) for (const type of file.types) note(type);
  return (type, fact) => isPartial(fact) && fact.body.length === 0 && done.has(keyOf(type, fact));
}

function isPartial({ modifiers }: FunctionFact): boolean {
  return modifiers.has('partial');
}

function keyOf({ name }: TypeFact, fact: FunctionFact): string {
  return `${name}.${fact.name}/${fact.parameters.length}`;
}
