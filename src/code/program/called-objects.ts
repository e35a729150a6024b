/**
 * Objects that are named where they are called like functions: a case of an enum, `Shelf.labs(store)`, or the only object of
 * a class, `Grant(store)` of Kotlin. What is meant is their `callAsFunction`.
 */
import type { Expression } from '../facts/facts.ts';
import { languageOf } from '../facts/source.ts';
import { fits } from './arguments.ts';
import { CALLED_AS_FUNCTION, methodsOf } from './called.ts';
import { callOfFile, callOfInner } from './kotlin-from-swift.ts';
import { type Around, typeNamed } from './meaning.ts';
import type { Call } from './mentions.ts';
import { findTypeInfo, type Program, type TypeInfo } from './program.ts';

/** The call as if the method's name were written. Undefined where no such object is called. */
export function callOfObject(program: Program, call: Call, around: Around): Call | undefined {
  const ofKotlin =
    languageOf(around.file?.path ?? '') === 'swift'
      ? (callOfFile(program, call) ?? callOfInner(program, call))
      : undefined;
  if (ofKotlin) return ofKotlin;
  const { callee } = call;
  if (call.isMessage || !program.methods.has(CALLED_AS_FUNCTION)) return undefined;
  if (callee.kind !== 'member' && callee.kind !== 'name') return undefined;
  const isMeant = isCaseCalled(program, call, callee, around) || isOnlyOne(program, call, callee, around);
  if (!isMeant) return undefined;
  return { ...call, callee: { kind: 'member', of: callee, name: CALLED_AS_FUNCTION, site: callee.site } };
}

/** `Shelf.labs(store)`: a case that carries nothing. */
function isCaseCalled(program: Program, call: Call, callee: Expression, around: Around): boolean {
  if (callee.kind !== 'member' || !callee.of) return false;
  const outer = typeNamed(program, callee.of, around);
  const info = outer === undefined ? undefined : findTypeInfo(program, outer);
  const fact = info?.cases.get(callee.name);
  if (!info || !fact || fact.ownType === 'class' || fact.parameters.length > 0) return false;
  const own = findTypeInfo(program, callee.name);
  return [info, ...(own && own !== info ? [own] : [])].some((type) =>
    methodsOf(program, type, CALLED_AS_FUNCTION).some((method) => fits(method.fact, call)),
  );
}

/** `Grant(store)`: the name of what is not made. Of a class whose companion is called, where no initialiser takes as much. */
function isOnlyOne(program: Program, call: Call, callee: Expression, around: Around): boolean {
  const name = typeNamed(program, callee, around);
  const info = name === undefined ? undefined : program.types.get(name);
  if (!info || isMade(info, call)) return false;
  return methodsOf(program, info, CALLED_AS_FUNCTION).some(
    ({ fact }) => fact.modifiers.has('static') && fits(fact, call),
  );
}

function isMade({ functions }: TypeInfo, { args }: Call): boolean {
  return (functions.get('init') ?? []).some(
    ({ fact: { parameters } }) =>
      parameters.filter((it) => !it.default).length <= args.length && args.length <= parameters.length,
  );
}
