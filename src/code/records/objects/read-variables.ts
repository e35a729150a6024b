/**
 * What a variable of a type holds, or computes, where it is read of an object.
 */
import type { Site, TypeName } from '../../facts/facts.ts';
import type { Cell } from '../../flow/solver.ts';
import { isOfArguments } from '../../program/constrained.ts';
import { lineage } from '../../program/inheritance.ts';
import { messageGetters, overridingVariables } from '../../program/members.ts';
import { findVariable, type TypeInfo, type VariableInfo } from '../../program/program.ts';
import { asOwn } from '../branches/told-by-type.ts';
import { boundToSelf, meantBy } from '../calls/bound.ts';
import { boundToCase, caseSaid } from '../calls/cases.ts';
import { outerTold } from '../calls/inner-types.ts';
import { isSourceType, TRUTHS } from '../calls/system.ts';
import { evaluate } from '../evaluate.ts';
import { callInfo, topFrame } from '../runs.ts';
import { link, memoize, newCell, type Taint, type TaintFrame, type TaintTyped } from '../state.ts';
import type { TaintValue } from '../values.ts';
import { typeFromAround } from '../views/environment.ts';
import { showIn } from '../views/objects-around.ts';
import { readWrapped } from '../views/wrappers.ts';
import { readOf } from './edited.ts';
import { fieldCell, firstValue } from './fields.ts';
import { readKey } from './identified.ts';
import { isApart, isOfThings, noteFamily, type Thing, watchThings } from './objects.ts';

/** Of `let source: S`, in a type that says `<S: Source>`. */
function boundSaid({ fact: { type }, owner }: VariableInfo): TypeName | undefined {
  return type && owner?.generics.includes(type.name) ? owner.bounds.get(type.name) : undefined;
}

export function readVariable(
  taint: Taint,
  base: TaintTyped,
  info: TypeInfo | undefined,
  variable: VariableInfo,
  site: Site,
  frame: TaintFrame,
): TaintTyped {
  const { program, values } = taint;
  const { fact } = variable;
  const cell = newCell(taint);
  const via = fact.type && TRUTHS.has(fact.type.name) ? values.derive : undefined;
  const raw = via ? newCell(taint) : cell;
  if (via) link(taint, raw, cell, via);
  const read = (one: VariableInfo, into: Cell<TaintValue>, thing?: Thing): void => {
    for (const other of one.others ?? []) read(other, into, thing);
    if (!isOfArguments(program, one, base.type?.args ?? [])) return;
    const getter = program.getters.get(one);
    const type = thing && !thing.stands ? thing.type : (info ?? one.owner);
    const messages = getter || !one.owner || !type ? [] : messageGetters(program, type, fact.name);
    if (!thing && info && messages.length > 1) noteFamily(taint, info, [raw]);
    const of = thing ? asOwn(taint, base, one) : base;
    for (const message of messages) callInfo(taint, message, of, [], site, into, frame.calls);
    const bound = getter && (boundToCase(taint, getter, base, frame) ?? boundToSelf(taint, getter, base, frame));
    if (getter) showIn(taint, getter, frame);
    if (getter) callInfo(taint, getter, of, [], site, into, frame.calls, [], bound, frame.chosen);
    else if (thing && isOfThings(taint, one)) readOf(taint, thing, one, into);
    else link(taint, fieldCell(taint, one), into);
  };
  const others = info ? overridingVariables(program, info, fact.name) : [];
  for (const one of [variable, ...others]) {
    const getter = program.getters.get(one);
    if (getter) taint.apart.meant.add(getter);
  }
  if (info && others.length > 0) noteFamily(taint, info, [base.cell, raw]);
  if (isApart(taint, info) && (others.length > 0 || isOfThings(taint, variable))) {
    const meant = ({ type, stands }: Thing): readonly VariableInfo[] => {
      const own = stands ? undefined : findVariable(program, type, fact.name);
      // what only asks for it is kept by something that the object hands it on to
      return own && own.owner?.kind !== 'protocol' ? [own] : [variable, ...others];
    };
    watchThings(taint, base, info, frame, (thing, doubt) => {
      const into = doubt === undefined ? raw : newCell(taint);
      if (doubt !== undefined) link(taint, into, raw, values.doubted(doubt));
      for (const one of meant(thing)) read(one, into, thing);
    });
  } else for (const one of [...others, variable]) read(one, raw);
  const saidIn = variable.file.path;
  const written = fact.type ?? typeAbove(taint, variable);
  const place = others.length === 0 ? caseSaid(taint, variable, written, frame) : undefined;
  const ofCase = place === undefined ? {} : { place };
  if (program.getters.has(variable)) {
    const around = boundToSelf(taint, variable, base, frame);
    const type = written && outerTold(program, written, { ...(around && { bound: around }) });
    return { cell, saidIn, ...(type && { type }), ...ofCase };
  }
  readWrapped(taint, variable, raw, { kind: 'other', parts: [], site }, frame);
  readKey(taint, base, fact, raw);
  const first = fact.type ? undefined : fact.setFirst ? typeSetFirst(taint, variable) : firstValue(taint, variable);
  const around = boundToSelf(taint, variable, base, frame);
  const said = fact.type && around ? meantBy(fact.type, { bound: around }) : fact.type;
  const type = boundSaid(variable) ?? said ?? first?.type ?? typeFromAround(taint, variable);
  const own = isSourceType(taint, type) ? values.real : undefined;
  const part = newCell(taint);
  link(taint, base.cell, part, values.pop(fact.name));
  link(taint, part, raw, own);
  return { cell, saidIn, ...(type && { type }), ...(first?.root !== undefined && { root: first.root }), ...ofCase };
}

/** The type of what a constructor sets a property to. */
function typeSetFirst(taint: Taint, { id, fact, file, owner }: VariableInfo): Pick<TaintTyped, 'type' | 'root'> {
  return memoize(taint, `set first ${id}`, () => {
    // in case it leads back here
    taint.memo.set(`set first ${id}`, {});
    const { type, root } = fact.setFirst ? evaluate(taint, fact.setFirst, topFrame(taint, file, owner)) : {};
    return { ...(type && { type }), ...(root !== undefined && { root }) };
  });
}

/** The type that an interface, or a class above, says of a property which says none: `override val service get() = …`. */
function typeAbove({ program }: Taint, { fact, owner }: VariableInfo): TypeName | undefined {
  for (const above of owner ? lineage(program, owner) : []) {
    const type = above === owner || above.generics.length > 0 ? undefined : above.variables.get(fact.name)?.fact.type;
    if (type) return type;
  }
  return undefined;
}

/** `super.kinds`: what the type above says of the same object, whatever that says instead. */
export function readAbove(
  taint: Taint,
  base: TaintTyped,
  variable: VariableInfo,
  site: Site,
  frame: TaintFrame,
): TaintTyped {
  const getter = taint.program.getters.get(variable);
  if (!getter) return readVariable(taint, base, variable.owner, variable, site, frame);
  const { type } = variable.fact;
  const cell = newCell(taint);
  callInfo(taint, getter, base, [], site, cell, frame.calls);
  return { cell, saidIn: variable.file.path, ...(type && { type }) };
}
