/**
 * Publishers of Combine that are put together: `kinds.combineLatest(search) { … }`, `first.zip(second, row)`. What a function
 * makes of both is what `map` makes of the tuples that they give without it.
 * https://developer.apple.com/documentation/combine/publisher/combinelatest(_:_:)-1n30g
 */
import type { Expression } from '../facts/facts.ts';
import { languageOf } from '../facts/source.ts';
import { calledAnywhere } from './called.ts';
import { type Around, meaningOf, ownMember, typeNamed } from './meaning.ts';
import type { Call } from './mentions.ts';
import { findMethods, findTypeInfo, type Program } from './program.ts';
import { findName } from './scopes.ts';

/** By which label a publisher is told of who hears it, another one or an object: those of RxSwift are `bind(to: relay)`,
 *  `drive(relay)` and `emit(to: relay)`. */
export const TELLS: ReadonlyMap<string, string | undefined> = new Map([
  ['subscribe', undefined],
  ['receive', 'subscriber'],
  ['bind', 'to'],
  ['drive', undefined],
  ['emit', 'to'],
]);

/** The call as if `map` were written behind it. Undefined where publishers alone are put together. */
export function callOfCombined(program: Program, call: Call, around: Around): Call | undefined {
  const { callee, args, site } = call;
  if (callee.kind !== 'member' || !/^(?:combineLatest|zip)$/.test(callee.name) || args.length < 2) return undefined;
  if (languageOf(around.file?.path ?? '') !== 'swift') return undefined;
  // `Observable.combineLatest(kinds, titles) { … }` of RxSwift is of its arguments alone
  if (callee.of?.kind === 'name' && /^[A-Z]/.test(callee.of.name)) return undefined;
  // a method of the app’s own by that name
  if (calledAnywhere(program, callee.name, call).length > 0) return undefined;
  const made = args.at(-1);
  if (!made || !isFunction(program, made.value, around)) return undefined;
  const known = combined.get(call);
  if (known) return known;
  const tuples: Expression = { ...call, args: args.slice(0, -1) };
  const mapped: Call = { kind: 'call', callee: { kind: 'member', of: tuples, name: 'map', site }, args: [made], site };
  combined.set(call, mapped);
  return mapped;
}

const combined = new WeakMap<Call, Call>();

/** Surely no publisher: a closure, `Row.init`, `row(title:kind:)`, and a function or a method by its name. */
function isFunction(program: Program, value: Expression, around: Around): boolean {
  switch (value.kind) {
    case 'closure':
    case 'reference':
      return true;
    case 'name': {
      if (findName(around.scope, value.name)) return false;
      const kind = meaningOf(program, value.name, around.owner)?.kind;
      return kind === 'functions' || kind === 'methods';
    }
    case 'member': {
      if (value.name === 'init') return true;
      const isOfSelf = value.of?.kind === 'name' && value.of.name === 'self';
      if (isOfSelf) return ownMember(program, value.name, around.owner)?.kind === 'methods';
      const type = value.of && typeNamed(program, value.of, around);
      const info = type === undefined ? undefined : findTypeInfo(program, type);
      return info !== undefined && findMethods(program, info, value.name).length > 0;
    }
    default:
      return false;
  }
}
