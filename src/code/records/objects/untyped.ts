/**
 * Objects of the app's own that come without a type: what a provider gives is what its function makes, and nothing says of
 * which class that is but the object itself. https://riverpod.dev/docs/concepts2/providers
 */
import type { Expression } from '../../facts/facts.ts';
import type { Cell } from '../../flow/solver.ts';
import { calledOf } from '../../program/called.ts';
import { memberOf } from '../../program/members.ts';
import { membersNamed, methodsNamed } from '../../program/named.ts';
import type { TypeInfo } from '../../program/program.ts';
import { allOf, callMethods, createLimit } from '../calls/call-methods.ts';
import { isScript } from '../calls/scripts.ts';
import type { SystemCall } from '../calls/unknown.ts';
import { link, put, type Taint, type TaintFrame, type TaintTyped, typeInfoOf } from '../state.ts';
import type { TaintValue } from '../values.ts';
import { readMember } from './members.ts';

/** What a class of JavaScript makes is of that class, wherever it comes to. */
export function markMade(taint: Taint, info: TypeInfo, made: TaintTyped, { file }: TaintFrame): TaintTyped {
  if (!isScript(file) || info.kind !== 'class' || isEmpty(info)) return made;
  put(taint, made.cell, { kind: 'own', type: { name: info.name, args: [] }, path: [] });
  return made;
}

function isEmpty({ functions, variables }: TypeInfo): boolean {
  return variables.size === 0 && [...functions.keys()].every((name) => name === 'init');
}

/** What a function gives that says of no type of the app's that it gives it. */
export function giveUntyped(taint: Taint, { type }: TaintTyped, { result, resultType, file }: TaintFrame): void {
  if (!file.traits.infersWhatIsGiven || typeInfoOf(taint, resultType)) return;
  const info = type && type.args.length === 0 ? typeInfoOf(taint, type) : undefined;
  if (info?.kind === 'class' && type && info.functions.size > 0) put(taint, result, { kind: 'own', type, path: [] });
}

function watchOwn(taint: Taint, of: TaintTyped, frame: TaintFrame, see: (own: TaintTyped) => void): void {
  const isInferred = frame.file.traits.infersWhatIsGiven || isScript(frame.file);
  if (of.type || of.root !== undefined || !isInferred) return;
  taint.solver.watch(of.cell, (value: TaintValue) => {
    if (value.kind === 'own' && value.path.length === 0) see({ cell: of.cell, type: value.type });
  });
}

/** `ref.watch(repositoryProvider).load()`. */
export function callOwn(taint: Taint, { call, name, receiver, frame }: SystemCall, into: Cell<TaintValue>): void {
  // what no class here has is nobody's: that is most of what is called
  if (!receiver || methodsNamed(taint.program, name).length === 0) return;
  watchOwn(taint, receiver, frame, (own) => {
    const info = typeInfoOf(taint, own.type);
    const limit = createLimit();
    const meant = info && calledOf(taint.program, info, name, call, limit);
    if (meant) link(taint, callMethods(taint, call, allOf(meant), own, frame, { limit, meant }).cell, into);
  });
}

/** `ref.watch(repositoryProvider).rows`. */
export function readOwn(
  taint: Taint,
  base: TaintTyped,
  name: string,
  expression: Expression,
  frame: TaintFrame,
  into: Cell<TaintValue>,
): void {
  const isThere = membersNamed(taint.program, name).length > 0 || methodsNamed(taint.program, name).length > 0;
  if (!isThere) return;
  watchOwn(taint, base, frame, (own) => {
    const info = typeInfoOf(taint, own.type);
    if (info && memberOf(taint.program, info, name))
      link(taint, readMember(taint, own, name, expression, frame).cell, into);
  });
}
