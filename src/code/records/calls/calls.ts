/**
 * Calls, for the record flow: of the app's own functions, of functions as values, and of everything else.
 */

import { CASCADED, type Expression, GIVEN, RECEIVER, type TypeName } from '../../facts/facts.ts';
import { siteKey } from '../../facts/source.ts';
import { madeWhere } from '../../facts/type-names.ts';
import { collectionMethod } from '../../models/collections.ts';
import { destinationsOf, isDestinationType } from '../../models/destinations.ts';
import {
  addedMethods,
  CALLED_AS_FUNCTION,
  calledAnywhere,
  calledByName,
  calledOf,
  calledOn,
  isSelfType,
} from '../../program/called.ts';
import { copiedBy, handsBack, typeCalledAtOnce, typeMadeAtOnce } from '../../program/called-at-once.ts';
import { callOfObject } from '../../program/called-objects.ts';
import { calledImplicitly, calledStatically, isMakingMessage } from '../../program/called-on-types.ts';
import { callOfCombined } from '../../program/combined.ts';
import { callInContext } from '../../program/contexts.ts';
import { isPlainSign, propertyDelegated } from '../../program/delegated.ts';
import { calledOnGiven } from '../../program/implied-receivers.ts';
import { typeImplied } from '../../program/made-by-labels.ts';
import { withRowsNamed } from '../../program/mapped-tuples.ts';
import { meaningOf } from '../../program/meaning.ts';
import { isDeclared } from '../../program/named.ts';
import { type FunctionInfo, findTypeInfo, findVariable } from '../../program/program.ts';
import { findName } from '../../program/scopes.ts';
import { asideFrom } from '../../program/selections.ts';
import { typeOfStart } from '../../program/side-by-side.ts';
import { assign } from '../assign.ts';
import { elementsOf } from '../collections/sequences.ts';
import { makeTable } from '../collections/tables.ts';
import { isFactory, RESOLVES, withScope } from '../containers/factories.ts';
import { evaluate } from '../evaluate.ts';
import { appendedPath } from '../key-paths.ts';
import { anonymousParameter, receiverCalled, selfOf } from '../names.ts';
import { callAssociated } from '../objects/beside.ts';
import { copyOf } from '../objects/copies.ts';
import { readGlobal } from '../objects/fields.ts';
import { make, makeCase } from '../objects/makes.ts';
import { readMember } from '../objects/members.ts';
import { kindCell, makeThing } from '../objects/objects.ts';
import { typeMeant } from '../objects/static-members.ts';
import { WRAPPING } from '../patterns.ts';
import { described } from '../reads.ts';
import { joined, newCell, put, type Taint, type TaintFrame, type TaintTyped, typeInfoOf } from '../state.ts';
import { fillByNames } from '../stores/filled-by-names.ts';
import { databaseMeant } from '../stores/stacks.ts';
import { textsSaid } from '../stores/told-texts.ts';
import { seenToEncode } from '../texts/encoded.ts';
import { FAILURE, payload } from '../value-parts.ts';
import type { Call } from '../values.ts';
import { putObject } from '../views/objects-around.ts';
import { askForCase } from '../which-files/asked.ts';
import { entering } from './blocks.ts';
import { evaluateArguments } from './call-arguments.ts';
import { allOf, callMethods, createLimit } from './call-methods.ts';
import { callValue } from './call-values.ts';
import { callScript, isScript } from './scripts.ts';
import { DESCRIBES } from './system.ts';
import { callSystem } from './unknown.ts';

export function evaluateCall(taint: Taint, call: Call, around: TaintFrame, expected: TypeName | undefined): TaintTyped {
  const { callee } = call;
  const frame = entering(taint, call, around);
  // so is what lowering makes up: an object with functions
  const table = makeTable(taint, call, frame);
  if (table) return table;
  const isMadeUp = callee.kind === 'member' && callee.name.startsWith('\0');
  if (callee.kind === 'foreign' || isScript(frame.file) || isMadeUp) return callScript(taint, call, frame);
  const ofObject = callOfObject(taint.program, call, frame);
  if (ofObject) return evaluateCall(taint, ofObject, frame, expected);
  const inContext = callInContext(taint.program, call, frame) ?? callOfCombined(taint.program, call, frame);
  if (inContext) return evaluateCall(taint, inContext, frame, expected);
  if (callee.kind === 'name') return callName(taint, call, callee.name, frame, expected);
  if (callee.kind === 'type') return make(taint, call, callee.type, frame);
  if (callee.kind === 'member') return callMember(taint, call, callee, frame, expected);
  const [first] = callee.kind === 'closure' ? callee.body.parameters : [];
  const isDone = first?.name === CASCADED || (frame.file.traits.hasReceivers && handsBack(callee));
  const it = isDone && call.args[0] ? evaluate(taint, call.args[0].value, frame) : undefined;
  const done = it && callCascade(taint, call, it, frame);
  if (done) return done;
  const copy = copyOf(taint, call, frame);
  if (copy) return copy;
  const type = typeCalledAtOnce(callee, expected);
  const target = evaluate(taint, callee, frame, type);
  const given = callValue(taint, type ? { ...target, type } : target, call, frame);
  if (given.type || given.root !== undefined) return given;
  const back = handsBack(callee) ? call.args[0]?.value : copiedBy(callee);
  const made = back ? (it ?? evaluate(taint, back, frame)).type : typeMadeAtOnce(callee);
  return made ? { ...given, type: made } : given;
}

/** `db.batch()..insert(…)`: what it is done to is of the type that it is made as. `cloud.apply { … }`: the same of what is the
 *  system's. */
function callCascade(taint: Taint, call: Call, it: TaintTyped, frame: TaintFrame): TaintTyped | undefined {
  const name = it.type ?? (it.root === undefined ? undefined : { name: it.root, args: [] });
  if (frame.file.traits.hasReceivers && !(name && isDestinationType(name.name))) return undefined;
  const type = name && { name: '->', args: [{ name: '()', args: [name] }] };
  const { cell } = callValue(taint, evaluate(taint, call.callee, frame, type), call, frame);
  return { ...it, cell };
}

function callName(
  taint: Taint,
  call: Call,
  name: string,
  frame: TaintFrame,
  expected: TypeName | undefined,
): TaintTyped {
  const { program } = taint;
  const local = findName(frame.scope, name) ?? anonymousParameter(frame, name);
  if (local) return callValue(taint, local, call, frame);
  const limit = createLimit();
  const meant = calledByName(program, name, call, frame.owner, limit);
  if (meant?.kind === 'methods')
    return callMethods(taint, call, allOf(meant), selfOf(taint, meant.owner, frame), frame, { limit, meant });
  if (meant?.kind === 'held') {
    const held = readMember(taint, selfOf(taint, meant.owner, frame), meant.variable.fact.name, call.callee, frame);
    return callValue(taint, held, call, frame);
  }
  if (meant) return callMethods(taint, call, meant.functions, undefined, frame, { limit });
  // a closure that a file keeps
  const kept = meaningOf(program, name, frame.owner);
  if (kept?.kind === 'global') return callValue(taint, readGlobal(taint, kept.variable), call, frame);
  const onGiven = findName(frame.scope, GIVEN) && calledOnGiven(program, call, frame.file.traits);
  if (onGiven) return evaluateCall(taint, onGiven, frame, expected);
  if (name === 'Self' && frame.owner) return make(taint, call, { name: frame.owner.name, args: [] }, frame);
  if (/^_?[A-Z]/.test(name) && destinationsOf(undefined, name).length === 0)
    return make(taint, call, madeWhere(expected, name), frame);
  const associated = callAssociated(taint, call, frame);
  if (associated) return associated;
  // a method of one of the system's types, from an extension of it
  const isFunction = destinationsOf(undefined, name).length > 0;
  const added = frame.owner?.kind === 'extension' && !isFunction ? frame.self : undefined;
  const self = added ?? (frame.file.traits.hasReceivers ? receiverCalled(frame, name) : undefined);
  return callSystem(taint, {
    call,
    name,
    receiver: self,
    ...(self && { of: { kind: 'name', name: added ? 'self' : RECEIVER, site: call.site } }),
    given: evaluateArguments(taint, call, frame),
    frame,
    expected,
  });
}

export function callMember(
  taint: Taint,
  call: Call,
  callee: Extract<Expression, { kind: 'member' }>,
  frame: TaintFrame,
  expected: TypeName | undefined,
): TaintTyped {
  const { program } = taint;
  const { of, name } = callee;
  if (!of) return callImplicit(taint, call, name, frame, expected);
  const limit = createLimit();
  const isMaker = name === 'init' || isMakingMessage(call.isMessage, name);
  const isSelf = !isMaker && isSelfType(of) && frame.owner !== undefined;
  const typeName = isSelf ? frame.owner.name : typeMeant(taint, of, frame, name);
  const made = typeOfModule(taint, callee, typeName, frame);
  if (made !== undefined) return make(taint, call, { name: made, args: [] }, frame);
  if (typeName !== undefined) {
    const info = findTypeInfo(program, typeName);
    if (name === 'init') return make(taint, call, { name: typeName, args: [] }, frame);
    if (info?.cases.has(name)) return makeCase(taint, call, info, name, frame);
    const said = of.kind === 'type' ? of.type : undefined;
    const type = { name: typeName, args: said?.name === typeName ? said.args : [] };
    if (!info && typeName === 'Result' && WRAPPING.has(name)) return callImplicit(taint, call, name, frame, type);
    // what a named constructor of Dart is run on
    if (info && name === 'alloc' && !frame.file.traits.isNative)
      return { cell: makeThing(taint, info, call, frame) ?? newCell(taint), type };
    const meant = info && isSelf ? calledOf(program, info, name, call, limit) : undefined;
    if (meant)
      return callMethods(taint, call, allOf(meant), staticSelf(taint, of, type, frame), frame, { limit, meant });
    const { methods, isTaken } = info ? calledStatically(program, info, name, call) : NONE;
    // `Feature.State(kind: kind)`: a type inside of a type
    const isInner = methods.length === 0 && !isTaken && !call.isMessage && info !== undefined;
    if (isInner && isDeclared(program, name) && !findVariable(program, info, name))
      return make(taint, call, { name, args: [], ...(said && { of: said }) }, frame);
    if (isTaken) return bindTaken(taint, call, type, methods, frame);
    if (methods.length > 0) {
      const thing =
        info && isMaker
          ? makeThing(taint, info, call, frame, textsSaid(taint, info, methods[0], call, frame))
          : undefined;
      const self = thing ? { cell: thing, type } : staticSelf(taint, of, type, frame);
      const made = callMethods(taint, call, methods, self, frame, { limit });
      const seen = info && isMaker ? seenToEncode(taint, info) : undefined;
      const among = [thing, seen, made.cell].filter((it) => it !== undefined);
      return isMaker ? { cell: joined(taint, among), type } : made;
    }
    const held = info?.variables.has(name)
      ? readMember(taint, { cell: newCell(taint), type }, name, callee, frame)
      : undefined;
    if (held) return callValue(taint, held, call, frame);
    const receiver = { cell: newCell(taint), root: typeName };
    const given = evaluateArguments(taint, call, frame, undefined, { name, receiver });
    const brought = callSystem(taint, { call, name, receiver, given, frame, expected, ...(isMaker && { made: type }) });
    // `[Ledger new]`, of a class without an initialiser of its own
    const made = info && isMaker ? [makeThing(taint, info, call, frame), seenToEncode(taint, info)] : [];
    const [table] = given;
    if (info && table && name === 'initWithValue')
      fillByNames(taint, info, table.typed.cell, made[0], call.site, frame);
    const among = made.filter((it) => it !== undefined);
    return among.length > 0 ? { ...brought, cell: joined(taint, [...among, brought.cell]) } : brought;
  }
  const base = evaluate(taint, of, putObject(taint, call, frame), typeOfStart(of, expected));
  if (isPlainSign(program, call, name)) return base;
  const path = appendedPath(taint, call, base, frame);
  if (path) return path;
  if (isFactory(base)) {
    if (RESOLVES.has(name)) return callValue(taint, base, call, frame);
    evaluateArguments(taint, call, frame);
    return withScope(taint, base, name);
  }
  const meant = calledOn(program, base.type, name, call, limit);
  const methods = meant ? allOf(meant) : isOfPackage(of) ? [] : addedTo(taint, base, call, callee, frame);
  // `map.fill()`, of a block with a receiver
  const block = methods.length === 0 && frame.file.traits.hasReceivers ? findName(frame.scope, name) : undefined;
  if (block?.type?.name === '->')
    return callValue(taint, block, { ...call, args: [{ value: of }, ...call.args] }, frame);
  if (methods.length > 0) {
    const made = callMethods(taint, call, methods, base, frame, { limit, of, ...(meant && { meant }) });
    // a list of which nothing tells that it is one may be meant: `records.map(map)`
    const isEither = base.type === undefined && base.root === undefined && collectionMethod('records', name);
    // a delegate of a library stands for what it holds
    if (!meant && propertyDelegated(call) !== undefined)
      return { ...made, cell: joined(taint, [base.cell, made.cell]) };
    if (!isEither) return made;
    const given = evaluateArguments(taint, call, frame, undefined, { name, receiver: base });
    const system = callSystem(taint, { call, name, receiver: base, of, given, frame, expected });
    return { ...made, cell: joined(taint, [made.cell, system.cell]) };
  }
  if (name === CALLED_AS_FUNCTION) return callValue(taint, base, call, frame);
  if (propertyDelegated(call) !== undefined) return callDelegate(taint, base, call, frame);
  const property = callProperty(taint, call, callee, base, frame);
  if (property) return property;
  const info = typeInfoOf(taint, base.type);
  const holder = info ?? (base.root === undefined ? undefined : findTypeInfo(program, base.root));
  const held = holder && findVariable(program, holder, name);
  if (held && ((info && info.kind !== 'extension') || isFactory(held.fact)))
    return callValue(taint, readMember(taint, base, name, callee, frame), call, frame, held.owner);
  // what all sequences have is of the elements of one of the app's own
  const receiver = collectionMethod('records', name) ? elementsOf(taint, base, of, frame) : base;
  const meantRows = withRowsNamed(program, call, name, expected);
  const given = evaluateArguments(taint, meantRows, asideFrom(frame, name), undefined, { name, receiver });
  return callSystem(taint, { call: meantRows, name, receiver, of, given, frame, expected });
}

/** `[card setTitle:title]`, `[card title]`, of a property of the app's own: it is set, or read. */
function callProperty(
  taint: Taint,
  { isMessage, args: [given, ...more] }: Call,
  callee: Extract<Expression, { kind: 'member' }>,
  base: TaintTyped,
  frame: TaintFrame,
): TaintTyped | undefined {
  const info = isMessage && more.length === 0 ? typeInfoOf(taint, base.type) : undefined;
  const name = given ? /^set(?=[A-Z])(.*)/.exec(callee.name)?.[1] : callee.name;
  const said = given && name !== undefined ? name.charAt(0).toLowerCase() + name.slice(1) : name;
  const variable = info && said !== undefined ? findVariable(taint.program, info, said) : undefined;
  if (!variable || said === undefined) return undefined;
  if (!given) return readMember(taint, base, said, callee, frame);
  const { cell } = evaluate(taint, given.value, frame, variable.fact.type);
  assign(taint, { ...callee, name: said }, cell, frame, given.value);
  return { cell: newCell(taint) };
}

const NONE = { methods: [], isTaken: false };

/** `Segment.Analytics(…)`, `Kit.Store(…)`: the type that is made, where what stands before it is a module. */
function typeOfModule(
  taint: Taint,
  callee: Extract<Expression, { kind: 'member' }>,
  outer: string | undefined,
  frame: TaintFrame,
): string | undefined {
  if (!frame.file.traits.qualifiesByModule || isDeclared(taint.program, outer ?? '')) return undefined;
  const made = typeMeant(taint, callee, frame);
  // `Foundation.NSLog(…)` makes nothing
  const isFunction = made !== undefined && !isDestinationType(made) && destinationsOf(outer, callee.name).length > 0;
  return isFunction ? undefined : made;
}

/** `Records.load(store)`: the method of an object, as a function. */
function bindTaken(
  taint: Taint,
  call: Call,
  type: TypeName,
  methods: readonly FunctionInfo[],
  frame: TaintFrame,
): TaintTyped {
  const [given] = evaluateArguments(taint, call, frame);
  const cell = newCell(taint);
  const self = { cell: given?.typed.cell ?? newCell(taint), type };
  for (const method of methods)
    put(taint, cell, { kind: 'function', made: { id: taint.nextId(), method, self, site: call.site }, path: [] });
  return { cell };
}

/** `Reporter.query()`, where an import of a package brings `Reporter`. */
function isOfPackage(expression: Expression): boolean {
  if (expression.kind === 'member') return expression.of !== undefined && isOfPackage(expression.of);
  if (expression.kind === 'call') return isOfPackage(expression.callee);
  return expression.kind === 'foreign';
}

/** Methods that an extension adds. Where nothing tells whose it is, those of this name, where there are few. */
function addedTo(
  taint: Taint,
  { type, root }: TaintTyped,
  call: Call,
  { of, name }: Extract<Expression, { kind: 'member' }>,
  frame: TaintFrame,
): readonly FunctionInfo[] {
  const { program } = taint;
  const added = type ? addedMethods(program, type, name, call) : [];
  // a type of the system's may inherit from the one that is extended
  if (added.length > 0 || typeInfoOf(taint, type)) return added;
  const isKnown = type !== undefined || root !== undefined || (of !== undefined && beginsAsList(taint, of, frame));
  const found = calledAnywhere(program, name, call).filter((info) => {
    const isAdded = info.owner?.kind === 'extension';
    // what a method calls by its own name on something else is done by the same with another object, if it is meant at all
    return isKnown || isAdded ? isAdded : info.fact.parameters.length > 0 && info !== frame.function;
  });
  return found.length <= 3 ? found : [];
}

/** `lines.add(line)`, where `lines` is first an empty list: no object of the app's that has such a method. */
export function beginsAsList({ program }: Taint, of: Expression, { scope, owner }: TaintFrame): boolean {
  const isOwn = of.kind === 'member' && of.of?.kind === 'name' && /^(?:self|this)$/.test(of.of.name);
  if (of.kind !== 'name' && !isOwn) return false;
  const meaning = of.kind === 'name' && findName(scope, of.name) ? undefined : meaningOf(program, of.name, owner);
  const variable = meaning?.kind === 'variable' || meaning?.kind === 'global' ? meaning.variable : undefined;
  let first = variable?.fact.value;
  // of what it says it is: `StreamController<String>.broadcast()`
  while (first?.kind === 'operation' && first.operator === '' && first.operands.length === 1) [first] = first.operands;
  return first?.kind === 'list' || first?.kind === 'dictionary';
}

/** What a delegate gives for a property that has no `getValue` of the app's own: what a function gives, else what it holds. */
function callDelegate(taint: Taint, base: TaintTyped, call: Call, frame: TaintFrame): TaintTyped {
  const given = callValue(taint, base, call, frame);
  return base.type?.name === '->' ? given : { ...base, cell: joined(taint, [base.cell, given.cell]) };
}

/** `.name(…)`: a case, or a maker, of the type that the place wants. */
function callImplicit(
  taint: Taint,
  call: Call,
  name: string,
  frame: TaintFrame,
  expected: TypeName | undefined,
): TaintTyped {
  const made = name === 'init' ? typeImplied(taint.program, call, expected) : undefined;
  if (made) return make(taint, call, made, frame);
  const meant = calledImplicitly(taint.program, expected, name, call);
  const isOwn = meant?.kind === 'case' && (expected !== undefined || !WRAPPING.has(name));
  if (isOwn) return makeCase(taint, call, meant.owner, name, frame);
  if (meant?.kind === 'methods' && (expected || !taint.reads.has(siteKey(call.site))))
    return callMethods(taint, call, meant.methods.slice(0, 3), undefined, frame);
  const given = evaluateArguments(taint, call, frame);
  if (!WRAPPING.has(name)) askForCase(taint, name, given);
  if (taint.reads.has(siteKey(call.site)) && DESCRIBES.has(name)) return described(taint, call, frame);
  const database = databaseMeant(taint, expected?.name, name, call.site);
  if (database) return { cell: database };
  const cell = joined(
    taint,
    given.map(({ typed }) => typed.cell),
    name === FAILURE ? taint.values.push(payload(FAILURE, 0)) : undefined,
  );
  return { cell, ...(expected && { type: expected }) };
}

/** What a static member is called on: the type that is named, or that `Self` is at hand. */
function staticSelf(taint: Taint, of: Expression, type: TypeName, frame: TaintFrame): TaintTyped {
  const info = findTypeInfo(taint.program, type.name);
  if (isSelfType(of) && frame.self) return { cell: frame.self.cell, type };
  return { cell: info ? kindCell(taint, info) : newCell(taint), type };
}
