/**
 * A member that is named by its type, or by the type that the place wants.
 */

import type { Expression, Site, TypeName } from '../../facts/facts.ts';
import { elementType } from '../../facts/type-names.ts';
import type { Cell } from '../../flow/solver.ts';
import { isDestinationType } from '../../models/destinations.ts';
import { typeInside } from '../../program/associated-types.ts';
import { isSelfType } from '../../program/called.ts';
import { isMakingMessage, isOfObjects } from '../../program/called-on-types.ts';
import { functionGiving, makerNamed } from '../../program/makers.ts';
import { nameIn, typeBefore, typeNamed } from '../../program/meaning.ts';
import { impliedVariables, staticMemberOf, typeWanted, variableAbove } from '../../program/members.ts';
import { declaredType, isDeclared } from '../../program/named.ts';
import {
  type FunctionInfo,
  findTypeInfo,
  findVariable,
  type Program,
  type TypeInfo,
  type VariableInfo,
} from '../../program/program.ts';
import { typeOfStart } from '../../program/side-by-side.ts';
import { readLocal } from '../calls/blocks.ts';
import { typeLeft } from '../calls/inner-types.ts';
import { asClientOf } from '../containers/clients.ts';
import { evaluate } from '../evaluate.ts';
import { joined, link, newCell, put, type Taint, type TaintFrame, type TaintTyped, typeInfoOf } from '../state.ts';
import { openNamed } from '../stores/boxes.ts';
import { readerNamed } from '../stores/handed-stores.ts';
import { rawOf } from '../stores/place-names.ts';
import { databaseMeant } from '../stores/stacks.ts';
import type { TaintValue } from '../values.ts';
import { readWrapper } from '../views/wrappers.ts';
import { memberElsewhere } from '../which-files/asked.ts';
import { readGlobal } from './fields.ts';
import { readMember, sendByDot } from './members.ts';
import { isApart, kindCell } from './objects.ts';
import { readAbove } from './read-variables.ts';

export function evaluateMember(
  taint: Taint,
  expression: Extract<Expression, { kind: 'member' }>,
  frame: TaintFrame,
  expected: TypeName | undefined,
): TaintTyped {
  const { of } = expression;
  const name = nameIn(frame, expression.name);
  const above = variableAbove(taint.program, { ...expression, name }, frame.owner);
  if (above) return readAbove(taint, frame.self ?? { cell: newCell(taint) }, above, expression.site, frame);
  if (!of) {
    const owner = typeWanted(taint.program, expected, name);
    const found = owner && readStatic(taint, owner, name, expression, frame);
    if (found) return found;
    const implied = impliedVariables(taint.program, name, owner);
    if (implied.length > 0) {
      const type = (owner ? undefined : typeImplied(implied)) ?? expected;
      const cells = implied.map((variable) => readGlobal(taint, variable).cell);
      return { cell: joined(taint, cells), ...(type && { type }) };
    }
    const type = expected && elementType(expected).name;
    const cell = type === undefined ? undefined : openMeant(taint, type, name, expression.site);
    return { cell: cell ?? newCell(taint), ...(expected && { type: expected, root: elementType(expected).name }) };
  }
  const typeName = typeMeant(taint, of, frame, name);
  if (typeName !== undefined) {
    const maker = frame.file.traits.isNative ? makerNamed(taint.program, expression, typeName) : undefined;
    if (maker) return { type: functionGiving(typeName), ...evaluate(taint, maker, frame, expected) };
    const info = declaredType(taint.program, typeName);
    const isOwn = info && staticMemberOf(taint.program, info, name);
    const reader = isOwn ? undefined : readerNamed(taint, expression, typeName, frame);
    if (reader) return evaluate(taint, reader, frame, expected);
    const found = info && readStatic(taint, info, name, expression, frame, of);
    if (found) return found;
    const cell = newCell(taint);
    memberElsewhere(taint, typeName, expression.site, cell, expected);
    const opened = openMeant(taint, typeName, name, expression.site);
    if (opened) link(taint, opened, cell);
    return asClientOf(taint, { cell, root: typeName }, typeName, frame);
  }
  const base = evaluate(taint, of, frame, typeOfStart(of, expected));
  return readShown(taint, base, expression, frame) ?? readMember(taint, base, name, expression, frame);
}

/** What one that a type parameter wants is: `extension FormatStyle where Self == Tally { static var tally: Self { … } }`. */
function typeImplied([variable, ...others]: readonly VariableInfo[]): TypeName | undefined {
  if (!variable || others.length > 0) return undefined;
  const { fact, requires = [] } = variable;
  if (fact.type?.name !== 'Self') return fact.type;
  return requires.find(({ path, isSame }) => isSame && path.length === 0)?.type;
}

/** A store that has a name, `.standard`, or what one is synced with, `.none`. */
function openMeant(taint: Taint, type: string, name: string, site: Site): Cell<TaintValue> | undefined {
  return openNamed(taint, type, name) ?? databaseMeant(taint, type, name, site);
}

/** `self.$first`, `model._first`: what wraps a property of it. */
function readShown(
  taint: Taint,
  base: TaintTyped,
  expression: Extract<Expression, { kind: 'member' }>,
  frame: TaintFrame,
): TaintTyped | undefined {
  const { name: written } = expression;
  if (!frame.file.traits.hasBindings || !/^[$_]/.test(written)) return undefined;
  const info = typeInfoOf(taint, base.type);
  if (!info || findVariable(taint.program, info, written)) return undefined;
  const variable = findVariable(taint.program, info, written.slice(1));
  return variable && readWrapper(taint, variable, written, expression, frame);
}

/** The type that an expression names: also `type(of: self)`, and a type parameter that its caller tells. */
export function typeMeant(taint: Taint, of: Expression, frame: TaintFrame, name?: string): string | undefined {
  const { program } = taint;
  const bound = of.kind === 'name' ? frame.bound?.types.get(of.name) : undefined;
  if (bound) return bound.name;
  const { owner, function: run } = frame;
  if (of.kind === 'name' && owner?.kind === 'protocol' && owner.associated.has(of.name))
    return typeLeft(taint, run, owner, of.name);
  const inside = of.kind === 'member' ? insideOfBound(program, of, frame) : undefined;
  if (inside !== undefined) return inside;
  if (of.kind === 'call' && isSelfType(of)) return frame.owner?.name;
  if (name !== undefined && makesOfItself(of, name, frame)) return frame.owner?.name;
  if (of.kind === 'member' && isInside(program, of)) return undefined;
  return name === undefined ? typeNamed(program, of, frame) : typeBefore(program, { of, name }, frame);
}

/** `[[self alloc] initWithText:text]` in a method of the class itself. */
function makesOfItself(of: Expression, name: string, { function: around }: TaintFrame): boolean {
  const isOfClass = isMakingMessage(around?.fact.isMessage, name) && around?.fact.modifiers.has('static') === true;
  return isOfClass && of.kind === 'name' && of.name === 'self';
}

/** `Self.Inside`, `F.Inside`: what stands there is told by what the one before is. */
function insideOfBound(
  program: Program,
  { of, name }: Extract<Expression, { kind: 'member' }>,
  { bound }: TaintFrame,
): string | undefined {
  if (of?.kind !== 'name' || !bound) return undefined;
  if (of.name === 'Self') return bound.types.get(name)?.name;
  const type = bound.types.get(of.name);
  const info = type && findTypeInfo(program, type.name);
  return info && typeInside(program, info, name);
}

/** `OneSignal.User.addTag(…)`: what the type of a destination has inside of it is part of that. */
function isInside(program: Program, { of, name }: Extract<Expression, { kind: 'member' }>): boolean {
  if (of?.kind !== 'name' || !isDestinationType(of.name) || isDestinationType(`${of.name}.${name}`)) return false;
  return !isDeclared(program, name) && !isDeclared(program, of.name);
}

function readStatic(
  taint: Taint,
  info: TypeInfo,
  name: string,
  expression: Expression,
  frame: TaintFrame,
  of?: Expression,
): TaintTyped | undefined {
  const member = staticMemberOf(taint.program, info, name);
  if (member?.kind === 'case') {
    const place = rawOf(info, name);
    return { cell: newCell(taint), type: { name: info.name, args: [] }, ...(place !== undefined && { place }) };
  }
  if (member?.kind === 'all-cases' && info.kind === 'enum')
    return { cell: newCell(taint), type: { name: 'Array', args: [{ name: info.name, args: [] }] } };
  if (!member && info.kind === 'extension') return undefined;
  const local = member?.kind === 'variable' ? readLocal(taint, member.variable, expression, frame) : undefined;
  if (local) return local;
  const type = { name: info.name, args: [] };
  if (member?.kind === 'methods') {
    const sent = sendByDot(taint, { cell: kindCell(taint, info), type }, info, name, expression, frame);
    return sent ?? bindMethods(taint, member.methods, info, expression.site);
  }
  if (name === 'self' && !member && isApart(taint, info)) return { cell: kindCell(taint, info), type };
  const isSelf = of !== undefined && isSelfType(of) && frame.self !== undefined;
  const self = { cell: isSelf && isApart(taint, info) ? frame.self.cell : kindCell(taint, info), type };
  return readMember(taint, self, name, expression, frame);
}

/** Methods that are named by their type: those of objects are first given what they are to be called on. */
function bindMethods(taint: Taint, methods: readonly FunctionInfo[], { name }: TypeInfo, site: Site): TaintTyped {
  const cell = newCell(taint);
  for (const method of methods) {
    const self = { cell: newCell(taint), type: { name, args: [] } };
    const made = { id: taint.nextId(), method, self, site, ...(isOfObjects(method) && { isUnbound: true }) };
    put(taint, cell, { kind: 'function', made, path: [] });
  }
  return { cell };
}
