/**
 * Methods that hide one of a class above instead of overriding it: `new` of C#, said or implied.
 * https://learn.microsoft.com/dotnet/csharp/programming-guide/classes-and-structs/knowing-when-to-use-override-and-new-keywords
 */
import { languageOf } from '../facts/source.ts';
import { shapeOf } from './arguments.ts';
import { lineage } from './inheritance.ts';
import type { FunctionInfo, Program, TypeInfo } from './program.ts';

/** Whether a method hides one of a class above: whoever has the object as one of that class does not come to it. */
export function hidesOther(program: Program, info: FunctionInfo): boolean {
  return info.owner !== undefined && lineage(program, info.owner).some((above) => isHiding(program, info, above));
}

/** Whether a method of an heir, or one that it overrides, is another than that of a class above. */
export function isHiding(program: Program, { fact, owner, file }: FunctionInfo, above: TypeInfo): boolean {
  if (languageOf(file.path) !== 'c-sharp' || above.kind !== 'class' || !owner || owner === above) return false;
  const line = lineage(program, owner);
  const first = line.indexOf(above);
  const alike = ({ kind, functions }: TypeInfo): readonly FunctionInfo[] =>
    kind === 'class' ? (functions.get(fact.name) ?? []).filter((other) => shapeOf(other.fact) === shapeOf(fact)) : [];
  if (first < 0 || !line.slice(first).some((type) => alike(type).length > 0)) return false;
  return line.slice(0, first).some((type) => alike(type).some((other) => !other.fact.modifiers.has('override')));
}
