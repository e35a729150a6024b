/**
 * Constructors and cases, for the record flow: what they are given is part of what they make.
 */

import type { Argument, TypeName } from '../../facts/facts.ts';
import { siteKey } from '../../facts/source.ts';
import { isCallable } from '../../facts/type-names.ts';
import { configurationOf } from '../../models/storage-calls.ts';
import { initsOf } from '../../program/called-on-types.ts';
import { aliasedArguments } from '../../program/named.ts';
import { findTypeInfo, findVariable, type TypeInfo, type VariableInfo } from '../../program/program.ts';
import { SHOWS } from '../../program/selections.ts';
import { meantBy } from '../calls/bound.ts';
import { evaluateArguments, typeOfFilling } from '../calls/call-arguments.ts';
import { callMethods } from '../calls/call-methods.ts';
import { outerTold } from '../calls/inner-types.ts';
import { isScript } from '../calls/scripts.ts';
import { DESCRIBES, isSourceType, QUERY_HANDLERS } from '../calls/system.ts';
import { callSystem } from '../calls/unknown.ts';
import { isError, sayInto, withHeld } from '../errors/errors.ts';
import { evaluate } from '../evaluate.ts';
import { bringState, reducerOf, reduceWith, sendAction } from '../events/reducers.ts';
import type { Given } from '../hits.ts';
import { bringQuery, described } from '../reads.ts';
import { callInfo, plainName } from '../runs.ts';
import { isShared, joined, link, newCell, type Taint, type TaintFrame, type TaintTyped } from '../state.ts';
import { fillByNames } from '../stores/filled-by-names.ts';
import { keyText } from '../stores/place-names.ts';
import { stackOfMade, typeOfDatabase } from '../stores/stacks.ts';
import { textsSaid } from '../stores/told-texts.ts';
import { seenToEncode } from '../texts/encoded.ts';
import { payload } from '../value-parts.ts';
import type { Call } from '../values.ts';
import { choosing } from '../views/chosen.ts';
import { showMade } from '../views/objects-around.ts';
import { typeOfProvider } from '../views/snapshots.ts';
import { setWrapped } from '../views/wrappers.ts';
import { fieldCell, markPushed } from './fields.ts';
import { kindsMade } from './kinds.ts';
import { isApart, isOfThings, kindCell, makeThing, storeOf, watchThings } from './objects.ts';
import { markMade } from './untyped.ts';

export function makeCase(taint: Taint, call: Call, info: TypeInfo, name: string, frame: TaintFrame): TaintTyped {
  const made = fillCase(taint, info, name, evaluateArguments(taint, call, frame));
  sendAction(taint, info, name, made.cell, frame);
  return made;
}

export function fillCase(taint: Taint, info: TypeInfo, name: string, given: readonly Given[]): TaintTyped {
  const cell = kindCell(taint, info);
  const parts = isApart(taint, info) ? newCell(taint) : cell;
  for (const [index, { typed }] of given.entries())
    link(taint, typed.cell, parts, taint.values.push(payload(name, index)));
  link(taint, parts, cell, taint.values.carried(info.name));
  return { cell, type: { name: info.name, args: [] } };
}

/** A constructor. */
export function make(taint: Taint, call: Call, written: TypeName, frame: TaintFrame): TaintTyped {
  const { program, values } = taint;
  const type = outerTold(program, meantBy(written, frame), frame);
  const info = findTypeInfo(program, type.name);
  if (!info || info.kind === 'extension') {
    const added = info ? initsOf(program, info, call) : [];
    if (added.length > 0) return { ...callMethods(taint, call, added, undefined, frame), type };
    const reducer = reducerOf(taint, type.name);
    const inner = choosing(taint, call, type.name, frame);
    const wanted = reducer ?? typeOfProvider(type);
    const given = evaluateArguments(taint, call, inner, (at) => wanted ?? typeGiven(type, call, at), {
      name: type.name,
    });
    const read = taint.reads.get(siteKey(call.site));
    if (read && DESCRIBES.has(type.name)) return described(taint, call, frame);
    if (QUERY_HANDLERS.has(type.name)) return { cell: bringQuery(taint, call, type.name, given, frame), type };
    reduceWith(taint, type.name, given, frame);
    return callSystem(taint, {
      call,
      name: 'init',
      receiver: { cell: newCell(taint), root: type.name },
      made: type,
      given,
      frame: SHOWS.has(type.name) ? inner : frame,
    });
  }
  const told = type.args.length > 0 ? type.args : call.types?.map((each) => meantBy(each, frame));
  const args = told ?? aliasedArguments(program, type.name);
  const made: TypeName = { name: info.name, args: args.length > 0 ? args : argumentsTold(taint, info, call, frame) };
  const inits = initsOf(program, info, call);
  const carrier = `${info.name}${kindsMade(taint, info, inits[0], call, frame)}`;
  const thing = makeThing(taint, info, call, frame, textsSaid(taint, info, inits[0], call, frame));
  showMade(taint, info, frame);
  showView(taint, info, thing && { cell: thing, type: made }, call, frame);
  const seen = seenToEncode(taint, info);
  const stack = stackOfMade(taint, info, () => evaluateArguments(taint, call, frame), call);
  const among = [thing, seen, stack].filter((it) => it !== undefined);
  if (inits.length > 0) {
    const own = [thing, stack].filter((it) => it !== undefined);
    const self = own.length > 0 ? { cell: joined(taint, own), type: made } : undefined;
    const done = callMethods(taint, call, inits, self, frame);
    // what it carries by the constructor of another class it carries itself
    const hasCarrier = carrier.length > info.name.length || isApart(taint, info);
    const cell = hasCarrier ? joined(taint, [done.cell], values.carried(carrier)) : done.cell;
    const whole = { cell: among.length > 0 ? joined(taint, [...among, cell]) : cell, type: made };
    return withHeld(taint, bringState(taint, info, markMade(taint, info, whole, frame)), frame);
  }
  const stored = [...info.variables.values()].filter(
    ({ fact }) => !fact.getter && !fact.modifiers.has('static') && !fact.modifiers.has('class'),
  );
  const filledBy = ({ label, isTrailing }: Argument): VariableInfo | undefined => {
    if (label !== undefined) return info.variables.get(label);
    return (isTrailing ? stored.findLast(mayBeCalled) : undefined) ?? stored.at(-1);
  };
  const types = call.args.map((argument) =>
    argument.label === undefined && !argument.isTrailing ? undefined : filledBy(argument)?.fact.type,
  );
  const given = evaluateArguments(taint, call, frame, (index) => types[index]);
  const cell = thing ?? newCell(taint);
  const isCarried = (thing !== undefined && !isShared(info)) || carrier.length > info.name.length;
  const parts = isCarried ? newCell(taint) : cell;
  link(taint, parts, cell, values.carried(carrier));
  if (stack) link(taint, stack, cell);
  for (const { argument, typed } of given) {
    const { label } = argument;
    const variable = filledBy(argument);
    if (!variable && label === 'value') fillByNames(taint, info, typed.cell, cell, call.site, frame);
    const step = { what: `made part of \`${plainName(info.name)}\``, site: call.site };
    if (!variable) {
      if (info.cases.size > 0) link(taint, typed.cell, cell, values.whole);
      continue;
    }
    const field = isSourceType(taint, variable.fact.type) ? joined(taint, [typed.cell], values.real) : typed.cell;
    if (isOfThings(taint, variable))
      watchThings(taint, { cell }, info, frame, (each) => {
        link(taint, field, storeOf(taint, each, variable), undefined, step);
      });
    else if (isShared(info)) link(taint, field, fieldCell(taint, variable), undefined, step);
    else link(taint, field, parts, values.push(variable.fact.name), step);
    setWrapped(taint, variable, typed.cell, call.site, frame);
    markPushed(taint, variable, typed.cell);
  }
  if (isError(program, info) && !frame.file.traits.isNative) sayInto(taint, given, cell, isScript(frame.file));
  // `Kind(rawValue: "labs")`: the case that has this text
  const [raw] = call.args;
  const place = raw?.label === 'rawValue' && info.cases.size > 0 ? keyText(taint, raw.value, frame) : undefined;
  const whole = {
    cell: seen ? joined(taint, [seen, cell]) : cell,
    type: made,
    ...(place !== undefined && { place }),
  };
  return withHeld(taint, bringState(taint, info, markMade(taint, info, whole, frame)), frame);
}

/** What a closure behind the brackets may fill: `Card(row: row) { text in … }`. */
function mayBeCalled({ fact }: VariableInfo): boolean {
  return isCallable({ ...(fact.type && { type: fact.type }), ...(fact.value && { default: fact.value }) });
}

/** `Realm(configuration: .init(…))`, `SentryFlutter.init((options) { … })`. */
function typeGiven({ name }: TypeName, { args }: Call, at: number): TypeName | undefined {
  if (args[at]?.value.kind === 'closure') return typeOfFilling(name, 'init');
  const told = configurationOf(name, args[at]?.label) ?? typeOfDatabase(name, args[at]?.label);
  return told === undefined ? undefined : { name: told, args: [] };
}

/** A view shows its body, and offers what that does. What the body of one that is told apart does, it does to this one. */
function showView(
  taint: Taint,
  info: TypeInfo,
  view: TaintTyped | undefined,
  call: Call,
  { calls, chosen }: TaintFrame,
): void {
  if (!view && !chosen) return;
  const body = info.supertypes.has('View') ? findVariable(taint.program, info, 'body') : undefined;
  const getter = body && taint.program.getters.get(body);
  if (getter) callInfo(taint, getter, view, [], call.site, newCell(taint), calls, [], undefined, chosen);
}

/** `Repo(source: Lab.self)`, `Trail(board: board)`: the type arguments that the arguments tell. */
function argumentsTold(taint: Taint, info: TypeInfo, call: Call, frame: TaintFrame): readonly TypeName[] {
  if (info.generics.length === 0) return [];
  const [init] = initsOf(taint.program, info, call);
  const wanted = (label: string | undefined): TypeName | undefined =>
    init
      ? init.fact.parameters.find((it) => (it.label ?? it.name) === label)?.type
      : label === undefined
        ? undefined
        : info.variables.get(label)?.fact.type;
  const told = info.generics.map((name) => {
    for (const { label, value } of call.args) {
      const type = wanted(label);
      const at = type?.args.findIndex((arg) => arg.name === name) ?? -1;
      if (type?.name === name && value.kind === 'member' && value.name === 'self' && value.of?.kind === 'name')
        return { name: value.of.name, args: [] };
      if (!type || at < 0 || (value.kind !== 'name' && value.kind !== 'member')) continue;
      const given = evaluate(taint, value, frame).type;
      if (given?.name === type.name && given.args[at]) return meantBy(given.args[at], frame);
    }
    return undefined;
  });
  return told.every((type) => type !== undefined) ? told.flatMap((type) => type ?? []) : [];
}
