/**
 * Calls that make something: objects of the app's types, cases of its enums, HealthKit's types.
 */

import type { Parameter, Site, TypeName } from '../../facts/facts.ts';
import { languageOf } from '../../facts/source.ts';
import { COLLECTIONS, isCallable } from '../../facts/type-names.ts';
import type { Cell } from '../../flow/solver.ts';
import { appleParent } from '../../models/apple-classes.ts';
import { makesCollection } from '../../models/collections.ts';
import { isOtherType } from '../../models/healthkit.ts';
import { initsOf } from '../../program/called-on-types.ts';
import { lineage } from '../../program/inheritance.ts';
import { isStatic } from '../../program/meaning.ts';
import type { Call } from '../../program/mentions.ts';
import { aliasedName, aliasedType } from '../../program/named.ts';
import { findTypeInfo, type Program, type TypeInfo, type VariableInfo } from '../../program/program.ts';
import { SHOWS } from '../../program/selections.ts';
import { type Analysis, memoize, newCell, put, unknownValue } from '../analysis.ts';
import { coerce } from '../coerce.ts';
import { convert, toFhir } from '../convert.ts';
import { callNotifications } from '../events/notifications.ts';
import { fieldOf, storeOf } from '../objects/fields.ts';
import { caseFromRaw } from '../objects/raw-values.ts';
import { newThing } from '../objects/things.ts';
import { makeOther, namesOfOther } from '../other-types.ts';
import { recordHit } from '../record-hit.ts';
import { runFunction } from '../runs.ts';
import { NO_TAGS, type Thing, type Value } from '../values.ts';
import { choosing, offer } from '../views/chosen.ts';
import { fillSource, makeSource } from '../views/snapshots.ts';
import { callFunctions, callTags, type Given, give } from './calls.ts';
import type { Frame, Typed } from './frames.ts';
import { callFree } from './free-functions.ts';
import { bindGenerics } from './generics.ts';
import { noteKept, noteKeptByLabel } from './kept-closures.ts';
import { overloadOf } from './overloads.ts';
import { callUnknown, handOut } from './unknown-calls.ts';

/** `T(…)`. */
export function construct(analysis: Analysis, call: Call, type: TypeName, frame: Frame): Typed {
  const { program } = analysis;
  const info = findTypeInfo(program, type.name);
  const name = info?.name ?? aliasedName(program, type.name);
  const added = info?.kind === 'extension' ? addedInit(program, info, call) : undefined;
  if (info && (added === 'own' || info.kind !== 'extension'))
    return constructOwn(analysis, info, call, frame, argumentsOf(program, type, call));
  const own = info && added && constructOwn(analysis, info, call, frame, { args: [] });
  const made = constructOther(analysis, call, type, name, frame);
  if (own) analysis.solver.flow(own.cell, made.cell);
  return made;
}

/** An initialiser that an extension adds to a type of the system. Without a label it may be meant, or the type's own. */
function addedInit(program: Program, info: TypeInfo, call: Call): 'own' | 'perhaps' | undefined {
  const [init] = initsOf(program, info, call);
  if (!init) return undefined;
  const isLabelled = call.args.every(({ label, isTrailing }) => label !== undefined || isTrailing);
  return COLLECTIONS.has(info.name) || isLabelled ? 'own' : 'perhaps';
}

/** What is made of a type that is not declared here. */
function constructOther(analysis: Analysis, call: Call, type: TypeName, name: string, frame: Frame): Typed {
  if (name === 'HKClinicalType' || name === 'HKClinicalTypeIdentifier') {
    return convert(analysis, call, frame, { name, args: [] });
  }
  const element = type.args[0];
  const wanted: Parameter[] = /^HK\w+Type$/.test(name)
    ? namesOfOther(call)
    : call.args.map((arg) => ({
        ...(arg.label !== undefined && { label: arg.label }),
        name: '',
        ...(element && makesCollection(name) && { type: element }),
        site: call.site,
      }));
  const inner = choosing(analysis, call, name, frame);
  const given = give(analysis, call, inner, wanted);
  offer(analysis, name, given, call, SHOWS.has(name) ? inner : frame);
  recordHit(analysis, name, given, call, frame, []);
  if (isOtherType(name)) return makeOther(analysis, name, given[0], call, frame);
  const cell = newCell(analysis);
  if (name === 'HKQueryDescriptor') {
    // a type, with a predicate: what a query made of it says has changed is the type again
    const sampleType = given.find(({ label }) => label === 'sampleType');
    if (sampleType) analysis.solver.flow(sampleType.cell, cell);
    return { cell, type: { name, args: [] } };
  }
  const note = callNotifications(analysis, name, given, call, frame);
  if (note) return { ...note, type: { name, args: [] } };
  if (NAMES_OF_NOTIFICATIONS.has(name) && given.length === 1 && given[0]) return given[0];
  if (name === 'HKFHIRResourceType') {
    const [first] = given;
    if (first) analysis.solver.flow(first.cell, cell, toFhir);
    return { cell, type: { name, args: [] } };
  }
  const whole: TypeName = { ...argumentsOf(analysis.program, type, call), name };
  const free = makeSource(analysis, whole, given, call, frame) ?? callFree(analysis, name, given, call, frame, whole);
  if (free) return free;
  const isControl = CONTROLS.has(name) && languageOf(call.site.file.path) === 'c-sharp';
  const made = callUnknown(analysis, name, undefined, given, call, inner, () => isControl);
  // it holds what the app puts into it
  const thing = isControl && newThing(analysis, 'dictionary', call.site, undefined, call);
  if (thing) put(analysis, made.cell, { kind: 'object', thing, tags: NO_TAGS });
  return made;
}

/** Of MAUI: what shows nothing that a person picks in it. */
const CONTROLS: ReadonlySet<string> = new Set(
  'Button ImageButton RadioButton MenuItem ToolbarItem SwipeItem MenuFlyoutItem TapGestureRecognizer'.split(' '),
);

/** `Notification.Name("picked")`, of which the last word is left. */
const NAMES_OF_NOTIFICATIONS = new Set(['Name', 'NSNotificationName']);

/** The type arguments that are given: here, or by an alias, `typealias LabRepo = Repo<Lab>`. */
function argumentsOf(program: Program, type: TypeName, { callee, types }: Call): Arguments {
  const { of } = type;
  if (types) return { args: types, ...(of && { of }) };
  if (type.args.length > 0 || of || callee.kind !== 'name') return type;
  return aliasedType(program, callee.name) ?? type;
}

type Arguments = Pick<TypeName, 'args' | 'of'>;

function constructOwn(analysis: Analysis, info: TypeInfo, call: Call, frame: Frame, args: Arguments): Typed {
  const { program } = analysis;
  const type: TypeName = { name: info.name, args: [] };
  const cell = newCell(analysis);
  const inits = initsOf(program, info, call);
  const label = call.args[0]?.label;
  if (info.cases.size > 0 && label === 'rawValue' && inits.length === 0) {
    return caseFromRaw(analysis, info, call, frame);
  }
  const thing = newThing(analysis, 'object', call.site, info, call);
  if (inits[0]) {
    const self = newCell(analysis);
    const isOther = info.kind === 'extension' || COLLECTIONS.has(info.name);
    if (info.cases.size === 0 && !isOther) put(analysis, self, { kind: 'object', thing, tags: NO_TAGS });
    if (inits.length === 1) noteKept(analysis, inits[0], call);
    const { chosen, given: known } = overloadOf(analysis, inits, call, frame);
    const [init = inits[0]] = chosen;
    const given = known ?? give(analysis, call, frame, init.fact.parameters);
    bindGenerics(analysis, thing, args, pairs(init.fact.parameters, given), frame);
    callFunctions(analysis, [init], self, call, frame, given);
    analysis.solver.flow(self, cell);
    // an enum's init assigns one of its cases to self
    if (isOther || info.cases.size > 0) {
      const run = runFunction(analysis, init, [...frame.calls, call], callTags(analysis, call, frame), frame);
      analysis.solver.flow(run.self, cell);
    }
    return { cell, type };
  }
  const stored = [...info.variables.values()].filter((it) => !it.fact.getter && !isStatic(it));
  const parameters: Parameter[] = stored.map(({ fact }) => ({
    label: fact.name,
    name: fact.name,
    ...(fact.type && { type: fact.type }),
    ...(fact.value && { default: fact.value }),
    attributes: [...fact.modifiers],
    site: fact.site,
  }));
  noteKeptByLabel(analysis, info, call);
  const uncalled = new Set(stored.filter((it) => program.unsaid.has(it)).map(({ fact }) => fact.name));
  const given = give(analysis, call, frame, parameters, undefined, uncalled);
  recordHit(analysis, info.name, given, call, frame, []);
  put(analysis, cell, { kind: 'object', thing, tags: NO_TAGS });
  bindGenerics(analysis, thing, args, pairs(parameters, given), frame);
  const isSource = fillSource(analysis, thing, given, call, frame);
  for (const [index, arg] of given.entries()) {
    const parameter =
      arg.label === undefined
        ? arg.isTrailing
          ? lastCallable(parameters)
          : !frame.file.traits.isNative
            ? parameters[index]
            : undefined
        : parameters.find((it) => it.label === arg.label);
    if (!parameter) {
      if (frame.file.traits.isNative && !isOfApple(program, info)) leaveOpen(analysis, thing, stored, call.site);
      if (frame.file.traits.isNative && !isSource) passAbove(analysis, arg, given, call, frame);
      continue;
    }
    const into = storeOf(analysis, thing, parameter.name);
    const via = coerce(analysis, parameter.type);
    if (via) analysis.solver.flow(arg.cell, into, via);
    else analysis.solver.flow(arg.cell, into);
    if (arg.back) analysis.solver.flow(fieldOf(analysis, thing, parameter.name), arg.back);
  }
  for (const { fact } of stored) fieldOf(analysis, thing, fact.name);
  return { cell, type };
}

/** A screen, or a view: what its parent's initialiser is given, `Page(style: .plain)`, fills nothing of its own. */
function isOfApple(program: Program, info: TypeInfo): boolean {
  return lineage(program, info).some(({ supertypes }) =>
    [...supertypes].some((name) => appleParent(name) !== undefined),
  );
}

/** `class Upload: BlockOperation {}`, `Upload { … }`: the initialiser of a class above runs what it is given. */
function passAbove(analysis: Analysis, { cell }: Given, given: readonly Given[], call: Call, frame: Frame): void {
  analysis.solver.watch(cell, (value) => {
    if (value.kind === 'function') handOut(analysis, value.made, undefined, given, call, frame, newCell(analysis));
  });
}

/** An initialiser that is not here, or not understood, gets an argument: what it fills is not known. */
function leaveOpen(analysis: Analysis, thing: Thing, stored: readonly VariableInfo[], site: Site): void {
  for (const { fact } of stored) {
    if (fact.value) continue;
    const unknown = unknownValue(`how \`${thing.type?.name}\` is made is not known here`, site);
    put(analysis, storeOf(analysis, thing, fact.name), unknown);
  }
}

/** Arguments beside the parameters that their labels name. */
function pairs(
  parameters: readonly Parameter[],
  given: readonly Given[],
): { readonly parameter: Parameter | undefined; readonly cell: Cell<Value> }[] {
  return given.map(({ label, cell }, index) => ({
    parameter: label === undefined ? parameters[index] : parameters.find((it) => it.label === label),
    cell,
  }));
}

function lastCallable(parameters: readonly Parameter[]): Parameter | undefined {
  return parameters.findLast(isCallable);
}

/** What any case of the name carries, by its place: meant where nobody can tell which was made. */
function payloadOfAny(analysis: Analysis, owner: TypeInfo, name: string, index: number): Cell<Value> {
  return memoize(analysis, `payload ${owner.id} ${name} ${index}`, () => newCell(analysis));
}

/** The case that stands for every one of its name; undefined where the type has none that carries something. */
export function anyCase(analysis: Analysis, owner: TypeInfo, name: string): Value | undefined {
  const fact = owner.cases.get(name);
  if (!fact || fact.parameters.length === 0) return undefined;
  return memoize(analysis, `any case ${owner.id} ${name}`, () => {
    const payload = newThing(analysis, 'tuple', fact.site);
    for (const index of fact.parameters.keys())
      payload.fields.set(`${index}`, payloadOfAny(analysis, owner, name, index));
    return { kind: 'case' as const, name, owner, fact, payload, site: fact.site, tags: NO_TAGS };
  });
}

/** One of each case: an action that somebody sends. */
export function anyCases(analysis: Analysis, owner: TypeInfo): readonly Value[] {
  return [...owner.cases].map(
    ([name, fact]) =>
      anyCase(analysis, owner, name) ?? { kind: 'case', name, owner, fact, site: fact.site, tags: NO_TAGS },
  );
}

export function constructCase(analysis: Analysis, owner: TypeInfo, name: string, call: Call, frame: Frame): Typed {
  const fact = owner.cases.get(name);
  const given = give(analysis, call, frame, fact?.parameters);
  const payload = newThing(analysis, 'tuple', call.site);
  for (const [index, arg] of given.entries()) {
    const type = fact?.parameters[index]?.type;
    const via = coerce(analysis, type);
    const part = newCell(analysis);
    if (via) analysis.solver.flow(arg.cell, part, via);
    else analysis.solver.flow(arg.cell, part);
    payload.fields.set(`${index}`, part);
    analysis.solver.flow(part, payloadOfAny(analysis, owner, name, index));
    if (arg.label !== undefined) payload.fields.set(arg.label, part);
  }
  const cell = newCell(analysis);
  put(analysis, cell, { kind: 'case', name, owner, ...(fact && { fact }), payload, site: call.site, tags: frame.tags });
  return { cell, type: { name: owner.name, args: [] } };
}

/** The cases of Optional and Result. */
export function isWrapping(name: string, { args, isMessage }: Call): boolean {
  return /^(?:some|success|failure)$/.test(name) && args.length === 1 && args[0]?.label === undefined && !isMessage;
}

/** `.some(x)` and `.success(x)` are what they hold, and a failure holds no type. */
export function wrap(
  analysis: Analysis,
  name: string,
  call: Call,
  frame: Frame,
  expected: TypeName | undefined,
): Typed {
  const held = expected?.name === 'Result' || expected?.name === 'Optional' ? expected.args[0] : expected;
  const [given] = give(analysis, call, frame, [{ name: '', ...(held && { type: held }), site: call.site }]);
  if (!given || name === 'failure') return { cell: newCell(analysis) };
  const type = held ?? given.type;
  return { cell: given.cell, ...(type && { type }) };
}
