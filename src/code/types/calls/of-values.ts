/**
 * Calls of methods on a value: of its type, of what may stand in for it, and of the system's collections.
 */
import type { Expression, TypeName } from '../../facts/facts.ts';
import { elementType } from '../../facts/type-names.ts';
import { collectionMethod } from '../../models/collections.ts';
import { foreignMember, foreignSinkName, lastPart } from '../../models/foreign-paths.ts';
import { SYSTEM_TYPES, TEXT_TYPES } from '../../models/healthkit.ts';
import { givesItems, putsItems } from '../../models/shown-lists.ts';
import { isSinkName } from '../../models/sinks.ts';
import { addedMethods, calledAnywhere, calledOn, nearest } from '../../program/called.ts';
import { calledStatically } from '../../program/called-on-types.ts';
import { descendants } from '../../program/inheritance.ts';
import type { Call } from '../../program/mentions.ts';
import { declaredType } from '../../program/named.ts';
import { type FunctionInfo, findTypeInfo, findVariable, type TypeInfo } from '../../program/program.ts';
import { type Analysis, isNobody, newCell, put } from '../analysis.ts';
import { callMessages, listenToNative, readOption } from '../bridges/bridge.ts';
import { callAnyShared, callShared, defineAccess } from '../bridges/expo.ts';
import { callBuiltin, lookUp } from '../collections/builtins.ts';
import { keyOfName, readEntry } from '../collections/entries.ts';
import { putUnseen } from '../collections/unseen-puts.ts';
import { answered } from '../events/answers.ts';
import { callNotifications } from '../events/notifications.ts';
import { observeByKey, observeByPath } from '../events/observed.ts';
import { runOperations } from '../events/operations.ts';
import { awaitSent, subscribe } from '../events/subscribed.ts';
import { callTypedMessages } from '../events/typed-messages.ts';
import { CALLS_WHAT_IS_HELD, callContainer } from '../objects/containers.ts';
import { callDecoder } from '../objects/decoded.ts';
import { keptElse } from '../objects/kept.ts';
import { storeByTable } from '../objects/key-value.ts';
import { likelyOwners, readMember } from '../objects/members.ts';
import { anyOf, isStar } from '../objects/things.ts';
import { recordHit } from '../record-hit.ts';
import { assignTo, setByMessage, turnOver } from '../store.ts';
import { callOfText } from '../texts/text-methods.ts';
import type { Value } from '../values.ts';
import { choosing } from '../views/chosen.ts';
import { putIntoEnvironment } from '../views/environment.ts';
import { callPreferences } from '../views/preferences.ts';
import { isNeverShown, present } from '../views/presented.ts';
import { itemType, showItems, snapshotOf } from '../views/snapshots.ts';
import { chooseObject } from '../views/user-choice.ts';
import { callFunction, callFunctions, cellOf, give, heldParameters, limitAt, someOf } from './calls.ts';
import type { Frame, Typed } from './frames.ts';
import { callForeign, callValue, callValues } from './function-values.ts';
import { makesByMessage } from './messages.ts';
import { callOwn } from './own-methods.ts';
import { whenUnseen } from './receivers.ts';
import { withoutSelf } from './self-type.ts';
import { callUnknown } from './unknown-calls.ts';
import { noteObject, noteReceiver, someTried } from './whose-calls.ts';

/** Of JavaScriptCore: `context.setObject(read, forKeyedSubscript: "read")`. */
const GIVEN_TO_SCRIPTS = 'forKeyedSubscript';

/** What an object may hold it by: as it is written too. */
function namesOf(callee: Expression, name: string): readonly string[] {
  return callee.kind === 'member' && callee.written !== undefined ? [name, callee.written] : [name];
}

/** A method of a value: the app's own for its type, else what collections do, else something unknown. */
export function callMethod(
  analysis: Analysis,
  of: Typed,
  name: string,
  call: Call,
  frame: Frame,
  expected?: TypeName,
): Typed {
  const { program, solver } = analysis;
  const base = withoutSelf(of);
  if (name !== 'send') awaitSent(analysis, base, call);
  const static_ = base.type && findTypeInfo(program, base.type.name);
  const element = base.type && findTypeInfo(program, elementType(base.type).name);
  const own = static_ ?? element;
  const meant = calledOn(program, base.type, name, call, limitAt(analysis, call.site));
  if (meant) return callOwn(analysis, meant, name, base, call, frame);
  const added = addedMethods(program, base.type, name, call);
  if (added.length > 0) return callFunctions(analysis, added, base.cell, call, frame);
  if (isNeverShown(analysis, name, call, frame)) return { cell: newCell(analysis) };
  // a closure that is kept is called like a method
  if (static_ && findVariable(program, static_, name)) noteReceiver(analysis, call, static_, frame);
  const held = own && heldParameters(findVariable(program, own, name)?.fact.type, call);
  const isPut = base.type && collectionMethod('types', name)?.stores === 'element';
  const wanted = isPut ? base.type && (itemType(analysis, base.type) ?? elementType(base.type)) : undefined;
  const known = held ?? calledAnywhere(program, name, call)[0]?.fact.parameters;
  const given = give(analysis, call, choosing(analysis, call, name, frame), known, wanted);
  // a script calls what it is given with what it likes
  if (given.some(({ label }) => label === GIVEN_TO_SCRIPTS))
    return callUnknown(analysis, name, base, given, call, frame);
  const decoded = own ? undefined : callDecoder(analysis, base, name, call, frame, expected);
  if (decoded) return decoded;
  const handOut = (): void => {
    callUnknown(analysis, name, base, given, call, frame);
  };
  const sent = callMessages(analysis, name, given, call, frame, handOut);
  if (sent) return { cell: sent };
  if (defineAccess(analysis, name, given, call, handOut)) return base;
  listenToNative(analysis, name, given, call, frame);
  if (putIntoEnvironment(analysis, name, given, call, frame)) return base;
  setByMessage(analysis, base, name, given, call, frame);
  if (observeByKey(analysis, base, name, given, call, frame)) return { cell: newCell(analysis) };
  const observed = observeByPath(analysis, base, name, given, call, frame);
  if (observed) return observed;
  storeByTable(analysis, base, name, given, call, frame);
  if (name === 'toggle' && given.length === 0) turnOver(analysis, call, frame);
  runOperations(analysis, base, name, given, call, frame);
  const notified =
    callNotifications(analysis, name, given, call, frame) ??
    callTypedMessages(analysis, name, given, call, frame) ??
    callPreferences(analysis, name, given, call, frame);
  if (notified) return notified;
  const contained = callContainer(analysis, name, given, call, frame);
  if (contained) return contained;
  if (present(analysis, name, given, call, frame)) return { cell: newCell(analysis) };
  const configured = name === 'widgetConfigurationIntent' ? chooseObject(analysis, given) : undefined;
  if (configured) return configured;
  if (name === 'assign') assignTo(analysis, base, given, call, frame);
  if (subscribe(analysis, base, name, given, call, frame)) return { cell: newCell(analysis) };
  const ofText = callOfText(analysis, base, name, given, call);
  if (ofText) return ofText;
  showItems(analysis, base, name, given);
  const snapshot = snapshotOf(analysis, base, name);
  if (snapshot) return snapshot;
  const builtin = callBuiltin(
    analysis,
    givesItems(name) ? answered(analysis, base) : base,
    name,
    putsItems(name) ? given.slice(0, 1) : given,
    call,
    frame,
  );
  // what the values are decides, where their types are the app's
  const result = builtin?.cell ?? newCell(analysis);
  const names = namesOf(call.callee, name);
  let isOwn = false;
  const seen = new Set<TypeInfo>();
  const asksKey = given[0]?.label === 'forKey';
  // what the app itself keeps is told by that, whoever keeps it
  const isKept = keptElse(name, base, given, call, undefined) !== undefined;
  solver.watch(base.cell, (value) => {
    const type = value.kind === 'object' ? value.thing.type : value.kind === 'case' ? value.owner : undefined;
    const isAny = value.kind === 'object' && isStar(analysis, value.thing);
    if (!isNobody(value)) noteObject(analysis, call, type !== undefined && !isAny);
    if (value.kind === 'function' && CALLS_WHAT_IS_HELD.has(name)) {
      isOwn = true;
      callValue(analysis, value.made, given, call, frame, result);
    }
    if (value.kind === 'unknown' && !builtin && !isKept) put(analysis, result, value);
    if (value.kind === 'unknown' && !isNobody(value)) callAnyShared(analysis, name, given, call, frame, result);
    if (value.kind === 'foreign') {
      const path = foreignMember(value.path, name);
      const [added] = addedToSystem(analysis, value, name, call);
      if (added) callFunction(analysis, added, cellOf(analysis, value), given, call, frame, result);
      else if (!builtin || isSinkName(foreignSinkName(path))) callForeign(analysis, path, given, call, frame, result);
      isOwn = true;
    }
    if (
      value.kind === 'object' &&
      value.thing.form === 'dictionary' &&
      program.traitsOf(value.thing.site.file).hasKeyedObjects
    ) {
      const entry = newCell(analysis);
      for (const each of names) readEntry(analysis, value.thing, keyOfName(each), entry);
      if (frame.file.traits.isNative) readOption(analysis, value.thing, name, given[0], result);
      callValues(analysis, entry, given, call, frame, result);
      // a table is asked for its entries by keys, and not by the names of methods
      if (!value.thing.isTable) isOwn = true;
    }
    // of a cache, where it is no default of the user’s
    if (value.kind === 'object' && value.thing.form === 'dictionary' && name === 'object' && asksKey && given[0]) {
      solver.flow(lookUp(analysis, { cell: cellOf(analysis, value) }, given[0].cell, call, frame).cell, result);
      isOwn = true;
    }
    if (value.kind === 'type' && !builtin) {
      const named = findTypeInfo(program, value.name);
      const [method] = named ? calledStatically(program, named, name, call).methods : [];
      if (!named || !method) return;
      isOwn = true;
      if (!seen.has(named)) recordHit(analysis, name, [], call, frame, [method]);
      seen.add(named);
      callFunction(analysis, method, cellOf(analysis, value), given, call, frame, result);
    }
    if (callShared(analysis, value, name, given, call, frame, result)) {
      isOwn = true;
      return;
    }
    if (!type) {
      const [method] = builtin ? [] : addedToSystem(analysis, value, name, call);
      if (!method) return;
      isOwn = true;
      callFunction(analysis, method, cellOf(analysis, value), given, call, frame, result);
      return;
    }
    const [method] = nearest(program, type, name, call);
    if (!method && makesByMessage(call, name) && !isAny) {
      isOwn = true;
      put(analysis, result, value);
      return;
    }
    if (!method) {
      const kept = names.find((each) => findVariable(program, type, each));
      if (kept !== undefined) isOwn = true;
      if (kept !== undefined && !seen.has(type)) {
        seen.add(type);
        const field = readMember(analysis, { cell: base.cell }, kept, call.callee, frame);
        // a message of the name of a property asks for what it holds, and calls none of it
        if (call.isMessage) solver.flow(field.cell, result);
        else callValues(analysis, field.cell, given, call, frame, result);
      }
      return;
    }
    isOwn = true;
    // who stands for every object of an interface stands for those that do what it asks for
    const others =
      isAny && !seen.has(type)
        ? (calledOn(program, { name: type.name, args: [] }, name, call, limitAt(analysis, call.site))?.others ?? [])
        : [];
    if (!seen.has(type)) recordHit(analysis, name, [], call, frame, [method, ...others]);
    seen.add(type);
    callFunction(analysis, method, cellOf(analysis, value), given, call, frame, result);
    for (const other of others) {
      const self = other.owner ? someOf(analysis, other.owner, call.site) : undefined;
      callFunction(analysis, other, self, given, call, frame, result);
    }
  });
  const named = base.type && !own && base.type.name !== '' ? [] : calledAnywhere(program, name, call);
  if (!builtin) {
    whenUnseen(analysis, base.cell, call.site, () => {
      noteObject(analysis, call, false);
      callAnyShared(analysis, name, given, call, frame, result);
      // a closure that is kept in a field is called like a method
      const keepers =
        own && findVariable(program, own, name)
          ? [own, ...descendants(program, own)]
          : base.type
            ? []
            : likelyOwners(analysis, name);
      for (const owner of named.length === 0 ? keepers : [])
        put(analysis, base.cell, anyOf(analysis, owner, call.site));
      for (const method of someTried(analysis, call, named, 8)) {
        const self = method.owner ? someOf(analysis, method.owner, call.site) : undefined;
        callFunction(analysis, method, self, given, call, frame, result);
      }
    });
  }
  recordHit(analysis, name, given, call, frame, named, base.type?.name);
  if (builtin) return { cell: result, ...(builtin.type && { type: builtin.type }) };
  if (named.length === 0) putUnseen(analysis, call, given, frame);
  const unknown = callUnknown(
    analysis,
    name,
    base,
    given,
    call,
    frame,
    () => isOwn || (named.length > 0 && base.cell.values.length === 0),
  );
  solver.flow(unknown.cell, result);
  const type = named[0]?.fact.result;
  return { cell: result, ...(type && { type }) };
}

/** What the app adds to the system's types, of a value whose static type nobody says, `ids.Select(id => id.ToType())`, and to
 *  classes of packages. */
function addedToSystem({ program }: Analysis, value: Value, name: string, call: Call): readonly FunctionInfo[] {
  const isType = value.kind === 'clinical' || (value.kind === 'case' && !value.owner);
  const isText = value.kind === 'constant' && typeof value.value === 'string';
  if (value.kind === 'foreign') {
    const added = declaredType(program, lastPart(value.path));
    return added?.kind === 'extension' ? nearest(program, added, name, call) : [];
  }
  const owners = isType ? [...SYSTEM_TYPES, ...TEXT_TYPES] : isText ? TEXT_TYPES : [];
  return owners.flatMap((owner) => {
    const info = declaredType(program, owner);
    return info ? nearest(program, info, name, call) : [];
  });
}
