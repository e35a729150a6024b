/**
 * Where assignments go.
 */

import { type Expression, GROWS, KEEPS, THROWN, type TypeName } from '../facts/facts.ts';
import { COLLECTIONS, elementType, isOfCollection } from '../facts/type-names.ts';
import type { Cell } from '../flow/solver.ts';
import { behindGetter } from '../program/behind-getters.ts';
import { fillsSelf } from '../program/filled.ts';
import { mentionsOf } from '../program/find-mentions.ts';
import { addedToSystem } from '../program/inheritance.ts';
import { isStatic, nameIn, ownMember, ownVariable, typeNamed, variableNamed } from '../program/meaning.ts';
import type { Call } from '../program/mentions.ts';
import { ownersOf } from '../program/named.ts';
import { type FunctionInfo, findTypeInfo, findVariable, type TypeInfo } from '../program/program.ts';
import { findName } from '../program/scopes.ts';
import { type Analysis, emit, isNobody, memoize, newCell, partOf, put, whenEmpty } from './analysis.ts';
import { emitAs } from './branches/bindings.ts';
import { HANDLES } from './bridges/bridge.ts';
import { setShared } from './bridges/expo.ts';
import { cellOf, type Given, someOf } from './calls/calls.ts';
import type { Frame, Typed } from './calls/frames.ts';
import { placeGiven } from './calls/given-places.ts';
import { handOut } from './calls/unknown-calls.ts';
import { coerce } from './coerce.ts';
import { readPart, storeEntry } from './collections/entries.ts';
import { placeByIndex } from './collections/index-places.ts';
import { startsAsCollection } from './collections/unseen-puts.ts';
import { evaluate } from './evaluate.ts';
import { fieldOf, globalCell, storeOf } from './objects/fields.ts';
import { runSetters, storeStatic } from './objects/setters.ts';
import { starOf } from './objects/things.ts';
import { callAssignment, callGrowing } from './operators.ts';
import { notePut } from './strays.ts';
import { thrownHere } from './thrown.ts';
import { NO_TAGS, type Value } from './values.ts';
import { placeOfItself } from './views/put-back.ts';
import { keepHandler } from './views/snapshots.ts';
import { chooseByNumber } from './views/user-choice.ts';

/** Where a store into an expression goes; undefined where nothing is kept. */
export function lvalue(analysis: Analysis, target: Expression, frame: Frame): Cell<Value> | undefined {
  switch (target.kind) {
    case 'name': {
      if (target.name === THROWN) return thrownHere(analysis, frame);
      if (target.name === 'wrappedValue' && frame.owner) {
        const own = placeOfItself(analysis, frame);
        if (own) return own;
      }
      if (/^\$\d/.test(target.name)) return frame.anonymous?.[Number(target.name.slice(1))];
      const local = findName(frame.scope, target.name);
      if (local) return local.into ?? local.cell;
      if (target.name === 'self' && frame.owner && frame.thrower?.fact.modifiers.has(CHANGES_SELF))
        return changedSelf(analysis, frame.owner);
      if (target.name === 'self' && frame.owner && (isOfCollection(frame.owner) || makesCase(frame))) return frame.self;
      const name = nameIn(frame, target.name);
      const variable = variableNamed(analysis.program, name, frame.owner);
      if (!variable) return undefined;
      if (isStatic(variable)) return storeStatic(analysis, behindGetter(analysis.program, variable), target, frame);
      const own = ownMember(analysis.program, name, frame.owner);
      const isAround = own !== undefined && own.owner !== frame.owner;
      const self = isAround ? someOf(analysis, own.owner, target.site) : (frame.self ?? newCell(analysis));
      return storeInto(analysis, { cell: self }, variable.fact.name, target, frame);
    }
    case 'member': {
      if (!target.of) return undefined;
      // `kind.wrappedValue = …`: what is bound
      if (target.name === 'wrappedValue' && typeOfTarget(analysis, target.of, frame)?.name === 'Binding') {
        const isItself = target.of.kind === 'name' && target.of.name === 'self';
        return isItself ? placeOfItself(analysis, frame) : lvalue(analysis, target.of, frame);
      }
      const typeName = typeNamed(analysis.program, target.of, frame);
      const info = typeName === undefined ? undefined : findTypeInfo(analysis.program, typeName);
      const name = nameIn(frame, target.name);
      const variable = info && findVariable(analysis.program, info, name);
      if (variable) return storeStatic(analysis, behindGetter(analysis.program, variable), target, frame);
      // `kinds.first = kind` of Dart
      if (ENDS.has(name) && startsAsCollection(analysis, target.of, frame)) return lvalue(analysis, target.of, frame);
      const base = evaluate(analysis, target.of, frame);
      // `picked.value = kind`: what a subject of Combine gives from now on
      if (name === 'value' && base.type?.name === 'CurrentValueSubject') return lvalue(analysis, target.of, frame);
      return storeInto(analysis, base, name, target, frame);
    }
    case 'index':
      return placeByIndex(analysis, target, frame);
    case 'cast':
      return lvalue(analysis, target.value, frame);
    case 'call':
      return placeGiven(analysis, target, frame);
    case 'operation':
      return target.operator === '&' && target.operands[0] ? lvalue(analysis, target.operands[0], frame) : undefined;
    default:
      return undefined;
  }
}

const ENDS: ReadonlySet<string> = new Set(['first', 'last', 'sink']);

/** `init(_ level: Int) { self = level > 2 ? .full : .basic }` of an enum. */
function makesCase({ owner, thrower }: Frame): boolean {
  return owner !== undefined && owner.cases.size > 0 && thrower?.fact.name === 'init';
}

const CHANGES_SELF = 'mutating';

/** What methods of a type put in the place of the value that they are called on: `self = .shots`. */
function changedSelf(analysis: Analysis, owner: TypeInfo): Cell<Value> {
  return memoize(analysis, `changed ${owner.id}`, () => newCell(analysis));
}

/** Whether a method may put another value in the place of the one that it is called on. */
export function mayChangeSelf({ fact: { modifiers, body } }: FunctionInfo): boolean {
  return modifiers.has(CHANGES_SELF) && mentionsOf(body).assigned.has('self');
}

/** `model.kind.advance()`: what the method puts in its place is there from then on. */
export function changeReceiver(analysis: Analysis, info: FunctionInfo, call: Expression, frame: Frame): void {
  const of = call.kind === 'call' && call.callee.kind === 'member' ? call.callee.of : undefined;
  if (!of || !info.owner || !mayChangeSelf(info)) return;
  const target = lvalue(analysis, of, frame);
  if (target) analysis.solver.flow(changedSelf(analysis, info.owner), target);
}

/** `kinds.addLabs()`: what is put into the list there is in the one that it is called on. */
export function fillReceiver(
  analysis: Analysis,
  info: FunctionInfo,
  self: Cell<Value>,
  call: Expression,
  frame: Frame,
): void {
  const of = call.kind === 'call' && call.callee.kind === 'member' ? call.callee.of : undefined;
  const target = of && fillsSelf(analysis.program, info) ? lvalue(analysis, of, frame) : undefined;
  if (target) analysis.solver.flow(self, target);
}

/** Combine's `assign(to: &$kind)` and `assign(to: \.kind, on: model)`. */
export function assignTo(
  analysis: Analysis,
  values: Typed,
  given: readonly Given[],
  expression: Expression,
  frame: Frame,
): void {
  const [to, on] = given;
  if (to?.label !== 'to') return;
  if (to.expression.kind === 'operation') {
    const into = lvalue(analysis, to.expression, frame);
    if (into) analysis.solver.flow(values.cell, into);
  } else if (to.expression.kind === 'key-path' && on) {
    const name = to.expression.path.at(-1);
    if (name !== undefined) analysis.solver.flow(values.cell, storeInto(analysis, on, name, expression, frame));
  }
}

/** Functions that are stored where code that is not here finds them will be called from there. */
function handOutOf(analysis: Analysis, stored: Cell<Value>, expression: Expression, frame: Frame): void {
  analysis.solver.watch(stored, (value) => {
    if (value.kind === 'function') handOut(analysis, value.made, undefined, [], expression, frame, newCell(analysis));
  });
}

export function storeInto(
  analysis: Analysis,
  base: Typed,
  name: string,
  expression: Expression,
  frame: Frame,
): Cell<Value> {
  const into = newCell(analysis);
  notePut(analysis, into, base.cell);
  const added = addedToSystem(analysis.program, base.type && elementType(base.type), name);
  analysis.solver.watch(base.cell, (value) => {
    if (added && value.kind === 'unknown') {
      runSetters(analysis, added, cellOf(analysis, value), into, expression, frame);
      return;
    }
    if (value.kind === 'unknown' && !isNobody(value)) handOutOf(analysis, into, expression, frame);
    if (value.kind !== 'object') return;
    if (setShared(analysis, value, name, into, expression, frame)) return;
    const { thing } = value;
    if (keepHandler(analysis, value, name, into, expression, frame)) return;
    // an object of the system calls what it is given to keep
    if (thing.form === 'any') handOutOf(analysis, into, expression, frame);
    const own = thing.type && ownVariable(analysis.program, thing.type, name);
    const variable = own && behindGetter(analysis.program, own);
    const field = variable?.fact.name ?? name;
    if (variable && !isStatic(variable)) {
      const isComputed = runSetters(analysis, variable, cellOf(analysis, value), into, expression, frame);
      if (isComputed) return;
    }
    const target =
      thing.form === 'object' && thing.type
        ? variable && isStatic(variable)
          ? globalCell(analysis, variable)
          : storeOf(analysis, thing, field)
        : thing.form === 'dictionary'
          ? storeEntry(analysis, thing, name)
          : fieldOf(analysis, thing, name);
    const via = coerce(analysis, variable?.fact.type);
    if (via) analysis.solver.flow(into, target, via);
    else analysis.solver.flow(into, target);
  });
  const info = base.type && findTypeInfo(analysis.program, elementType(base.type).name);
  whenEmpty(analysis, base.cell, 'receiver', () => {
    if (added) runSetters(analysis, added, base.cell, into, expression, frame);
    const owners = added ? [] : info ? [info] : ownersOf(analysis.program, name);
    for (const owner of owners.slice(0, 4)) {
      const field = ownVariable(analysis.program, owner, name)?.fact.name ?? name;
      analysis.solver.flow(into, storeOf(analysis, starOf(analysis, owner), field));
    }
  });
  return into;
}

export function assign(
  analysis: Analysis,
  expression: Extract<Expression, { kind: 'assign' }>,
  frame: Frame,
): Typed | undefined {
  const { target, value } = expression;
  // objects have one name or many here
  if (target.kind === 'member' && target.name === KEEPS) return undefined;
  if (target.kind === 'tuple') {
    const given = evaluate(analysis, value, frame);
    for (const [index, item] of target.items.entries()) {
      const into = lvalue(analysis, item.value, frame);
      if (into) emit(analysis, frame, readPart(analysis, given, index, item.label).cell, into);
    }
    return given;
  }
  if (callAssignment(analysis, expression, frame)) return undefined;
  const grown = callGrowing(analysis, expression, frame);
  if (expression.operator === GROWS && !grown) return undefined;
  const type = typeOfTarget(analysis, target, frame);
  keepBound(analysis, target, value, frame);
  const given = grown ?? evaluate(analysis, value, frame, type);
  const into = lvalue(analysis, target, frame);
  chooseByNumber(analysis, given, type, expression.site);
  const isPart = expression.operator === '+=' && given.type?.name === 'String';
  const cell = isPart ? partOf(analysis, given.cell, expression.site) : given.cell;
  if (into) emitAs(analysis, frame, cell, into, type);
  else {
    if (target.kind === 'name' && target.name === 'self') becomeAnother(analysis, given.cell, frame);
    evaluate(analysis, target, frame);
    handOutOf(analysis, given.cell, expression, frame);
  }
  return given.type || !type ? given : { ...given, type };
}

/** `self = try decoder.decode(Self.self, from: data)` in an initialiser: what is made has all that the other has. */
function becomeAnother(analysis: Analysis, other: Cell<Value>, frame: Frame): void {
  const { self, owner } = frame;
  if (!self) return;
  // what a collection, or a type of the system, is made of: `self = kinds.filter { … }`
  if (owner && (COLLECTIONS.has(owner.name) || owner.kind === 'extension')) emit(analysis, frame, other, self);
  // `self = [Clinic new]`
  if (frame.thrower?.fact.isMessage)
    analysis.solver.flow(other, self, (value) => (value.kind === 'object' ? value : undefined));
  analysis.solver.watch(self, (own) => {
    // `self = [super init]` is the same object
    if (own.kind !== 'object' || own.thing.type?.kind !== 'struct') return;
    const { thing } = own;
    const stored = [...own.thing.type.variables.values()].filter((it) => !it.fact.getter && !isStatic(it));
    analysis.solver.watch(other, (value) => {
      for (const { fact } of stored) {
        const into = storeOf(analysis, thing, fact.name);
        if (value.kind === 'unknown') put(analysis, into, value);
        else if (value.kind === 'object' && value.thing !== thing)
          analysis.solver.flow(fieldOf(analysis, value.thing, fact.name), into);
      }
    });
  });
}

/** `isFirst.toggle()`: it is true at times, and false at others. */
export function turnOver(analysis: Analysis, { callee, site }: Call, frame: Frame): void {
  const target = callee.kind === 'member' && callee.of ? lvalue(analysis, callee.of, frame) : undefined;
  if (target)
    for (const value of [true, false]) put(analysis, target, { kind: 'constant', value, site, tags: NO_TAGS });
}

/** `[model setKind:kind]`, where `kind` is a property. */
export function setByMessage(
  analysis: Analysis,
  base: Typed,
  name: string,
  given: readonly Given[],
  call: Call,
  frame: Frame,
): void {
  const [only, ...more] = given;
  // a channel keeps no handler: calls from the other side come to it
  if (!call.isMessage || !only || more.length > 0 || !/^set[A-Z]/.test(name) || name === HANDLES) return;
  const property = name.charAt(3).toLowerCase() + name.slice(4);
  analysis.solver.flow(only.cell, storeInto(analysis, base, property, call, frame));
}

/** `_kind = kind`: a binding is kept, and what is put into it comes back to who gave it. */
function keepBound(analysis: Analysis, target: Expression, value: Expression, frame: Frame): void {
  if ((target.kind !== 'name' && target.kind !== 'member') || !target.name.startsWith('_') || value.kind !== 'name')
    return;
  const name = target.name.slice(1);
  const variable = variableNamed(analysis.program, name, frame.owner);
  const back = findName(frame.scope, value.name)?.into;
  if (!back || !variable?.fact.modifiers.has('@Binding')) return;
  // a parameter may have the same name
  const of: Expression = { kind: 'name', name: 'self', site: target.site };
  analysis.solver.flow(evaluate(analysis, { kind: 'member', of, name, site: target.site }, frame).cell, back);
}

export function typeOfTarget(analysis: Analysis, target: Expression, frame: Frame): TypeName | undefined {
  if (target.kind === 'name') {
    if (target.name === 'self' && frame.owner) return { name: frame.owner.name, args: [] };
    return (
      findName(frame.scope, target.name)?.type ?? variableNamed(analysis.program, target.name, frame.owner)?.fact.type
    );
  }
  if (target.kind === 'member' && target.of?.kind === 'name' && target.of.name === 'self') {
    return variableNamed(analysis.program, target.name, frame.owner)?.fact.type;
  }
  // `sender.opened += message => …`
  if (target.kind === 'member' && target.of?.kind === 'name') {
    const of = typeOfTarget(analysis, target.of, frame);
    const info = of && findTypeInfo(analysis.program, of.name);
    return info && findVariable(analysis.program, info, target.name)?.fact.type;
  }
  if (target.kind === 'index') {
    const type = typeOfTarget(analysis, target.of, frame);
    return type?.name === 'Dictionary' ? type.args[1] : type;
  }
  return undefined;
}
