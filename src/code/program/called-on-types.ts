/**
 * Who may be called on a type, and not on a value: static and implicit members, and initialisers.
 */
import type { TypeName } from '../facts/facts.ts';
import { COLLECTIONS, elementType } from '../facts/type-names.ts';
import { makesCollection } from '../models/collections.ts';
import { calledAnywhere, methodsOf, nearest } from './called.ts';
import { fittingOf } from './fitting.ts';
import type { Call } from './mentions.ts';
import { typesWithCase } from './named.ts';
import { type FunctionInfo, findMethods, findTypeInfo, type Program, resolveAlias, type TypeInfo } from './program.ts';

/** `.name(…)`: a case, or a maker, of the type that the place wants; where nothing tells that, of any. */
export type CalledImplicitly =
  | { readonly kind: 'case'; readonly owner: TypeInfo }
  | { readonly kind: 'methods'; readonly methods: readonly FunctionInfo[] };

export function calledImplicitly(
  program: Program,
  expected: TypeName | undefined,
  name: string,
  call: Call,
): CalledImplicitly | undefined {
  const wanted = expected && (listWanted(program, expected, name) ?? findTypeInfo(program, elementType(expected).name));
  const owners = wanted
    ? [wanted]
    : typesWithCase(program, name).filter((it) => (it.cases.get(name)?.parameters.length ?? 0) > 0);
  const owner = owners.find((it) => it.cases.has(name));
  if (owner) return { kind: 'case', owner };
  const methods = wanted
    ? nearest(program, wanted, name, call)
    : calledAnywhere(program, name, call).filter(({ fact }) => fact.modifiers.has('static'));
  return methods.length > 0 ? { kind: 'methods', methods } : undefined;
}

/** The system's list, or other wrapper, that a place wants, where the app adds a static member of this name to it, or to a
 *  protocol of lists: `ask(.atLaunch)`, of `extension Array where Element == Kind`. */
export function listWanted(program: Program, expected: TypeName, name: string): TypeInfo | undefined {
  const innermost = elementType(expected).name;
  let type = resolveAlias(program, expected);
  while (type.name !== innermost || type.args.length > 0) {
    const adds = (makesCollection(type.name) ? [type.name, ...COLLECTIONS] : [type.name]).find((each) => {
      const info = program.types.get(each);
      return info?.kind === 'extension' && (info.variables.has(name) || info.functions.has(name));
    });
    if (adds !== undefined) return program.types.get(adds);
    const [inner] = type.args;
    if (!inner || type.name === innermost) return undefined;
    type = resolveAlias(program, inner);
  }
  return undefined;
}

/** A method of Swift that its type has only to be called on an object. */
export function isOfObjects({ fact, file }: FunctionInfo): boolean {
  const isTaken = !fact.isMessage && file.traits.takesMethodsFromTypes;
  return isTaken && fact.name !== 'init' && !fact.modifiers.has('static') && !fact.modifiers.has('class');
}

/** What `Type.name(…)` means of the app's own: a method of the type itself, or, `Records.load(self)`, one that is taken
 *  from it and bound to what it is given. */
export function calledStatically(
  program: Program,
  info: TypeInfo,
  name: string,
  call: Call,
): { readonly methods: readonly FunctionInfo[]; readonly isTaken: boolean } {
  const methods = nearest(program, info, name, call);
  const shared = methods.filter((it) => !isOfObjects(it));
  if (shared.length > 0) return { methods: shared, isTaken: false };
  const [given] = call.args;
  const isBinding = given && given.label === undefined && call.args.length === 1 && !call.isMessage;
  const taken = isBinding ? methodsOf(program, info, name).filter(isOfObjects) : [];
  return taken.length > 0 ? { methods: taken, isTaken: true } : { methods, isTaken: false };
}

/** The initialisers of a type that a call fits, inherited ones included. */
export function initsOf(program: Program, type: TypeInfo, call: Call): readonly FunctionInfo[] {
  return fittingOf(findMethods(program, type, 'init'), call);
}

/** Whether a function makes an object of its type: of Objective-C each of `init…`. */
export function isInitialiser({ name, isMessage }: FunctionInfo['fact']): boolean {
  return name === 'init' || (isMessage === true && /^init(?![a-z])/.test(name));
}

/** Whether a message of Objective-C, sent to a class, makes an object of it: `initWithKind:`, `newEntry`, and not `newest`.
 *  https://clang.llvm.org/docs/AutomaticReferenceCounting.html#method-families */
export function isMakingMessage(isMessage: boolean | undefined, name: string): boolean {
  return isMessage === true && /^(?:init|new)(?![a-z])/.test(name);
}
