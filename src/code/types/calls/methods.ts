/**
 * Calls of a member: of a type, of a value, or of whatever type the place wants.
 */

import type { Expression, TypeName } from '../../facts/facts.ts';
import { COLLECTIONS } from '../../facts/type-names.ts';
import { makesCollection, TABLES } from '../../models/collections.ts';
import { ASKS_BY_NAME } from '../../models/containers.ts';
import { OTHER_TYPE_MAKERS } from '../../models/healthkit.ts';
import { boundOf, isAddedToBindings } from '../../program/bindings.ts';
import { calledAnywhere, isSelfType } from '../../program/called.ts';
import { calledImplicitly, calledStatically, initsOf } from '../../program/called-on-types.ts';
import { isPlainSign } from '../../program/delegated.ts';
import { typeImplied } from '../../program/made-by-labels.ts';
import { withRowsNamed } from '../../program/mapped-tuples.ts';
import { typeBefore } from '../../program/meaning.ts';
import type { Call } from '../../program/mentions.ts';
import { methodsNamed } from '../../program/named.ts';
import { findTypeInfo, findVariable } from '../../program/program.ts';
import { typeOfStart } from '../../program/side-by-side.ts';
import { type Analysis, emit, newCell, put } from '../analysis.ts';
import { emitAs } from '../branches/bindings.ts';
import { makeOfObjects } from '../collections/dictionaries.ts';
import { convert } from '../convert.ts';
import { evaluate } from '../evaluate.ts';
import { makeStream } from '../events/answers.ts';
import { callNotifications } from '../events/notifications.ts';
import { appendedPath } from '../key-paths.ts';
import { resolveWanted } from '../objects/containers.ts';
import { callDecoder } from '../objects/decoded.ts';
import { callDelegate } from '../objects/delegates.ts';
import { staticMember } from '../objects/static-members.ts';
import { newThing } from '../objects/things.ts';
import { makeOther, namesOfOther } from '../other-types.ts';
import { recordHit } from '../record-hit.ts';
import { storeInto } from '../store.ts';
import { NO_TAGS } from '../values.ts';
import { callFunctions, give, heldParameters } from './calls.ts';
import { construct, constructCase, isWrapping, wrap } from './construct.ts';
import type { Frame, Typed } from './frames.ts';
import { callFree } from './free-functions.ts';
import { callValues } from './function-values.ts';
import { blockSent, classOf, madeByMessage } from './messages.ts';
import { callMethod } from './of-values.ts';
import { selfType } from './self-type.ts';
import { callUnknown } from './unknown-calls.ts';
import { someTried } from './whose-calls.ts';

export function callMember(
  analysis: Analysis,
  call: Call,
  callee: Extract<Expression, { kind: 'member' }>,
  frame: Frame,
  expected: TypeName | undefined,
): Typed {
  const { program } = analysis;
  const { of, name } = callee;
  if (name === 'clinicalType' || name === 'clinicalTypeForIdentifier') {
    if (calledAnywhere(program, name, call).length === 0)
      return convert(analysis, call, frame, { name: 'HKClinicalType', args: [] });
  }
  if (OTHER_TYPE_MAKERS.has(name) && methodsNamed(program, name).length === 0) {
    const [named] = give(analysis, call, frame, namesOfOther(call));
    return { ...makeOther(analysis, name, named, call, frame), type: { name: 'HKObjectType', args: [] } };
  }
  if (!of) return callImplicit(analysis, call, name, frame, expected);
  if (name === 'init' && of.kind === 'name' && of.name === 'self' && fillsMembers(analysis, call, frame))
    return { cell: newCell(analysis) };
  const self = name !== 'init' && isSelfType(of) ? selfType(analysis, frame) : undefined;
  if (self) return callMethod(analysis, madeByMessage(analysis, self, name, call), name, call, frame);
  const typeName = typeBefore(analysis.program, { of, name }, frame);
  if (name === 'class' && call.isMessage && call.args.length === 0) return classOf(analysis, of, typeName, frame);
  if (typeName !== undefined) return callStatic(analysis, call, typeName, name, frame, expected);
  const named = ASKS_BY_NAME.has(name) ? resolveWanted(analysis, name, call, frame, expected) : undefined;
  if (named) return named;
  if (isPlainSign(program, call, name)) return evaluate(analysis, of, frame);
  const path = appendedPath(analysis, call, of, frame);
  if (path) return path;
  const delegated = callDelegate(analysis, call, of, frame);
  if (delegated) return delegated;
  const block = blockSent(analysis, call, callee, frame);
  if (block) return block;
  // what the app adds to bindings puts back what it is given by itself
  const bound = frame.file.traits.hasBindings && isAddedToBindings(program, name) ? boundOf(of) : undefined;
  const base = madeByMessage(analysis, evaluate(analysis, bound ?? of, frame, typeOfStart(of, expected)), name, call);
  return callMethod(analysis, base, name, withRowsNamed(program, call, name, expected), frame, expected);
}

/** `self.init(kind: kind)`, where the type has no such initialiser but the one that it is given: each member is filled, and a
 *  collection, or a type of the system that is extended, is what it is made of. */
function fillsMembers(analysis: Analysis, call: Call, frame: Frame): boolean {
  const { owner, self } = frame;
  if (!owner || !self || initsOf(analysis.program, owner, call).length > 0) return false;
  if (COLLECTIONS.has(owner.name) || owner.kind === 'extension') {
    emit(analysis, frame, construct(analysis, call, { name: owner.name, args: [] }, frame).cell, self);
    return true;
  }
  if (owner.kind !== 'struct') return false;
  const members = call.args.map(({ label }) => (label === undefined ? undefined : owner.variables.get(label)));
  if (members.some((member) => !member)) return false;
  for (const [index, { value, label = '' }] of call.args.entries()) {
    const type = members[index]?.fact.type;
    const given = evaluate(analysis, value, frame, type);
    emitAs(analysis, frame, given.cell, storeInto(analysis, { cell: self }, label, value, frame), type);
  }
  return true;
}

function callImplicit(
  analysis: Analysis,
  call: Call,
  name: string,
  frame: Frame,
  expected: TypeName | undefined,
): Typed {
  const { program } = analysis;
  const made = name === 'init' ? typeImplied(program, call, expected) : undefined;
  if (made) return construct(analysis, call, made, frame);
  const meant = calledImplicitly(program, expected, name, call);
  if (meant?.kind === 'case') return constructCase(analysis, meant.owner, name, call, frame);
  if (isWrapping(name, call)) return wrap(analysis, name, call, frame, expected);
  if (meant) return callFunctions(analysis, someTried(analysis, call, meant.methods, 3), undefined, call, frame);
  const given = give(analysis, call, frame);
  // `.constant(kinds)`: a binding that nobody sets
  if (name === 'constant' && given[0] && given.length === 1 && frame.file.traits.hasBindings) return given[0];
  recordHit(analysis, name, given, call, frame, []);
  return callUnknown(analysis, name, undefined, given, call, frame);
}

function callStatic(
  analysis: Analysis,
  call: Call,
  typeName: string,
  name: string,
  frame: Frame,
  expected: TypeName | undefined,
): Typed {
  const { program } = analysis;
  const info = findTypeInfo(program, typeName);
  if (name === 'init') return construct(analysis, call, { name: typeName, args: [] }, frame);
  if (info) {
    if (info.cases.has(name)) return constructCase(analysis, info, name, call, frame);
    const { methods, isTaken } = calledStatically(program, info, name, call);
    if (isTaken) {
      const cell = newCell(analysis);
      const made = staticMember(analysis, info.name, name, call.site, frame, call.callee);
      const given = made && give(analysis, call, frame, heldParameters(made.type, call));
      if (given) callValues(analysis, made.cell, given, call, frame, cell);
      return { cell };
    }
    const [first] = methods;
    if (first) {
      const self = newCell(analysis);
      const isInit = call.isMessage && name.startsWith('init');
      if (isInit)
        put(analysis, self, {
          kind: 'object',
          thing: newThing(analysis, 'object', call.site, info, call),
          tags: NO_TAGS,
        });
      else put(analysis, self, { kind: 'type', name: info.name, tags: NO_TAGS });
      const made = callFunctions(analysis, [first], self, call, frame);
      // what an initialiser gives may be another object than the one that was made
      const given = newCell(analysis);
      for (const each of [self, made.cell])
        analysis.solver.flow(each, given, (value) => (value.kind === 'object' ? value : undefined));
      return isInit ? { cell: given, type: { name: info.name, args: [] } } : made;
    }
    const variable = findVariable(program, info, name);
    if (variable && call.isMessage) return evaluate(analysis, { ...call.callee }, frame);
    if (variable) {
      const cell = newCell(analysis);
      const made = staticMember(analysis, info.name, name, call.site, frame, call.callee);
      const given = made && give(analysis, call, frame, heldParameters(made.type, call));
      if (given) callValues(analysis, made.cell, given, call, frame, cell);
      return { cell };
    }
    if (call.isMessage && (name === 'alloc' || name === 'new' || name.startsWith('init'))) {
      const cell = newCell(analysis);
      give(analysis, call, frame);
      put(analysis, cell, {
        kind: 'object',
        thing: newThing(analysis, 'object', call.site, info, call),
        tags: NO_TAGS,
      });
      return { cell, type: { name: info.name, args: [] } };
    }
  }
  if ((typeName === 'Optional' || typeName === 'Result') && !info && isWrapping(name, call)) {
    const { callee } = call;
    const args = callee.kind === 'member' && callee.of?.kind === 'type' ? callee.of.type.args : [];
    return wrap(analysis, name, call, frame, args[0] ?? expected);
  }
  const read = info ? undefined : callDecoder(analysis, undefined, name, call, frame, expected);
  if (read) return read;
  if (/^[A-Z]/.test(name) && !call.isMessage) {
    // `Ledger<Lab>.Page()`
    const of = call.callee.kind === 'member' && call.callee.of?.kind === 'type' ? call.callee.of.type : undefined;
    return construct(analysis, call, { name, args: [], ...(of && { of }) }, frame);
  }
  const given = give(analysis, call, frame);
  if (typeName === 'Binding' && name === 'constant' && given[0]) return given[0];
  recordHit(analysis, name, given, call, frame, []);
  if (name === 'makeStream') return makeStream(analysis, call);
  const note = callNotifications(analysis, name, given, call, frame);
  if (note) return note;
  // `NSMapTable.strongToWeakObjects()`
  const isEmpty = HOLDS_OBJECTS.test(name) && given.length === 0;
  const free =
    makesCollection(typeName) || (isEmpty && TABLES.has(typeName))
      ? callFree(analysis, typeName, given, call, frame, expected)
      : TABLES.has(typeName)
        ? makeOfObjects(analysis, name, given, call, frame)
        : undefined;
  return free ?? callUnknown(analysis, `${typeName}.${name}`, undefined, given, call, frame);
}

const HOLDS_OBJECTS = /^(?:strong|weak)To(?:Strong|Weak)Objects$/;
