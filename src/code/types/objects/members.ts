/**
 * Reading what belongs to a value: fields, computed properties, raw values, methods.
 */

import type { Expression, TypeName } from '../../facts/facts.ts';
import { COLLECTIONS, elementType, partNamed } from '../../facts/type-names.ts';
import type { Cell } from '../../flow/solver.ts';
import { givesAnswer, givesElements, makesCollection } from '../../models/collections.ts';
import { SYSTEM_TYPES, TEXT_TYPES } from '../../models/healthkit.ts';
import { AROUND_VALUES } from '../../program/called.ts';
import { isOfElements } from '../../program/constrained.ts';
import { addedToSystem, descendants } from '../../program/inheritance.ts';
import { isPlain } from '../../program/may-hold-types.ts';
import { isPlace, isStatic } from '../../program/meaning.ts';
import { memberOf, messageGetter, overridingVariables } from '../../program/members.ts';
import { declaredType, membersNamed, ownersOf } from '../../program/named.ts';
import { findTypeInfo, findVariable, resolveAlias, type TypeInfo, type VariableInfo } from '../../program/program.ts';
import { typeOfVariable } from '../../program/variable-types.ts';
import { type Analysis, callId, memoize, newCell, put, unknownValue, whenEmpty } from '../analysis.ts';
import { askShared } from '../bridges/expo.ts';
import { readForeign } from '../bridges/foreign-values.ts';
import { callFunction } from '../calls/calls.ts';
import type { Frame, Typed } from '../calls/frames.ts';
import { anyOfDeclared } from '../calls/generics.ts';
import { urgencyOf } from '../calls/receivers.ts';
import { withoutSelf } from '../calls/self-type.ts';
import { readThing } from '../collections/entries.ts';
import { answersOf } from '../events/answers.ts';
import { isOfNothing } from '../nothing.ts';
import { runFunction } from '../runs.ts';
import { ledTo } from '../shown-at.ts';
import { memberOfText } from '../texts/text-methods.ts';
import { NO_TAGS, tagged, type Value } from '../values.ts';
import { isHandlersOf } from '../views/snapshots.ts';
import { isOfferedByApp, NAMES_CHOICE, offeredValue } from '../views/user-choice.ts';
import {
  bindMethods,
  callGetter,
  cellWith,
  isOfElement,
  readDynamically,
  readRaw,
  readVariable,
  whenAny,
} from './getters.ts';
import { readGlobal, staticMember } from './static-members.ts';
import { isStar, starOf } from './things.ts';

/** Says the same type in another form. */
const SAME_TYPE = new Set(`identifier rawValue sampleType hkSampleType objectType hashValue description`.split(/\s+/));

/** Numbers, flags and texts of anything besides how many there are: no type is made of them. */
const PLAIN_PARTS = new Set('capacity hash debugDescription localizedDescription isProxy superclass'.split(' '));

export function readMember(analysis: Analysis, of: Typed, name: string, expression: Expression, frame: Frame): Typed {
  const { program, solver } = analysis;
  const base = withoutSelf(of);
  const cell = newCell(analysis);
  const info = isOfAll(expression) ? undefined : base.type && findTypeInfo(program, elementType(base.type).name);
  const declared = info && findVariable(program, info, name);
  const type = declared ? typeOfVariable(analysis.program, declared) : partType(base.type, name);
  const shared = declared ? [] : membersOfCollections(analysis, base.type, name);
  const [first, ...more] = shared;
  if (first) {
    const run = (variable: VariableInfo): void => {
      const info = program.getters.get(variable);
      const made = info && runFunction(analysis, info, [...frame.calls, expression], frame.tags, frame);
      if (!made) return;
      solver.flow(base.cell, made.self, (it) => (isOfElement(analysis, variable, it) ? it : undefined));
      solver.flow(made.result, cell);
    };
    if (more.length === 0) run(first);
    else
      for (const one of shared)
        whenAny(
          analysis,
          base.cell,
          (it) => isOfElement(analysis, one, it),
          () => run(one),
        );
    return { cell, ...(first.fact.type && { type: first.fact.type }) };
  }
  if (isOfferedByApp(base.type, name)) {
    const reason = `\`${name}\` is set by the user's choice`;
    put(analysis, cell, {
      ...offeredValue(reason, expression.site),
      ...(!NAMES_CHOICE.has(name) && { isPlace: true }),
    });
    return { cell };
  }
  const part = partNamed(base.type && resolveAlias(program, base.type), name);
  analysis.nothing.makes.push([base.cell, cell]);
  if (name === 'indices') put(analysis, cell, { kind: 'numbers', tags: NO_TAGS });
  const added = addedToSystem(program, base.type && elementType(base.type), name);
  solver.watch(base.cell, (value) => {
    const { choice, flag, conditional, perhaps } = value.tags;
    const to = choice || flag || conditional || perhaps ? newCell(analysis) : cell;
    // what belongs to an element is chosen with it, and is there on the same condition
    if (to !== cell)
      solver.flow(to, cell, (part) => {
        const under = { ...(conditional && { conditional }), ...(perhaps && { perhaps }) };
        const told = conditional || perhaps ? tagged(part, under) : part;
        const chosen = choice ? tagged(told, { choice }) : told;
        return flag ? ledTo(analysis, chosen, flag.by, 'flag') : chosen;
      });
    // a tuple may be made without the names that its type gives its parts
    const isUnnamed =
      part >= 0 && value.kind === 'object' && value.thing.form === 'tuple' && !value.thing.fields.has(name);
    if (added && value.kind === 'unknown') callGetter(analysis, added, value, to, expression, frame);
    else readOf(analysis, value, isUnnamed ? `${part}` : name, to, expression, frame);
  });
  if (base.type && isElsewhere(analysis, base.type)) {
    whenEmpty(analysis, base.cell, 'unknown', () =>
      put(analysis, cell, unknownValue(`what \`${name}\` holds is not known here`, expression.site)),
    );
  }
  const likely = info ? [info] : likelyOwners(analysis, name);
  const urgency = urgencyOf(likely);
  // `effects.isEmpty`, of a list that may well be: who asks that asks none of its elements
  const isOfList = info !== undefined && !declared && givesAnswer(name);
  whenEmpty(analysis, base.cell, urgency, () => {
    if (isOfList) return;
    // a case that is none: `show(nil)`
    if (urgency === 'unknown' && isOfNothing(analysis, base.cell)) return;
    const owners = info
      ? [info, ...(declared?.fact.getter || declared?.fact.value ? [] : descendants(program, info))]
      : likely;
    for (const owner of owners) {
      put(analysis, base.cell, anyOfDeclared(analysis, owner, base.type, expression.site));
    }
  });
  return { cell, ...(type && { type }) };
}

/** What the type above says of the same object. */
export function readAbove(analysis: Analysis, variable: VariableInfo, expression: Expression, frame: Frame): Typed {
  const { type } = variable.fact;
  if (isStatic(variable)) return readGlobal(analysis, variable, expression, frame);
  const cell = newCell(analysis);
  if (frame.self)
    analysis.solver.watch(frame.self, (value) => {
      if (value.kind === 'object') readVariable(analysis, variable, value.thing, value, cell, expression, frame);
      else if (value.kind === 'unknown') put(analysis, cell, value);
    });
  return { cell, ...(type && { type }) };
}

/** Computed properties that the app adds to the system's collections, or to what stands around a value: several where each
 *  is of some lists alone. */
function membersOfCollections(
  { program }: Analysis,
  type: TypeName | undefined,
  name: string,
): readonly VariableInfo[] {
  const all = membersNamed(program, name);
  const around = all.find(({ owner, fact }) => owner && AROUND_VALUES.has(owner.name) && fact.getter);
  if (around) return [around];
  if (type && !makesCollection(type.name)) return [];
  const found = all.filter(({ owner, fact }) => owner && COLLECTIONS.has(owner.name) && fact.getter);
  // without a type to tell, only where no other type has it
  if (!type && all.some(({ owner }) => !owner || !COLLECTIONS.has(owner.name))) return [];
  const element = type?.args[0]?.name;
  const own = found.filter((it) => element === undefined || isOfElements(program, it, element));
  const exact = own.filter(({ owner }) => owner?.name === type?.name);
  const [first, ...more] = exact.length > 0 ? exact : own.length > 0 ? own : found;
  return first ? [first, ...more.filter(({ requires }) => requires)] : [];
}

/** A type that is declared elsewhere: what its members hold is not known. */
function isElsewhere({ program }: Analysis, type: TypeName): boolean {
  const { name } = elementType(type);
  return (
    /^[A-Z]/.test(name) &&
    !name.startsWith('HK') &&
    !isPlain({ name, args: [] }) &&
    !findTypeInfo(program, name) &&
    name !== 'String'
  );
}

/** The app's types that have a member by this name: who is meant when nothing tells. */
export function likelyOwners({ program }: Analysis, name: string): readonly TypeInfo[] {
  if (givesElements('types', name) || SAME_TYPE.has(name)) return [];
  const owners = ownersOf(program, name);
  return owners.length <= 8 ? owners : [];
}

function isOfAll(expression: Expression): boolean {
  return expression.kind === 'member' && expression.isOfAll === true;
}

function partType(type: TypeName | undefined, name: string): TypeName | undefined {
  if (!type) return undefined;
  if (type.name === 'Dictionary') {
    const part = name === 'values' ? type.args[1] : name === 'keys' ? type.args[0] : undefined;
    return part && { name: 'Array', args: [part] };
  }
  const index = partNamed(type, name);
  return type.name === '()'
    ? type.args[index >= 0 ? index : Number(name)]
    : givesElements('types', name)
      ? type
      : undefined;
}

function readOf(
  analysis: Analysis,
  value: Value,
  name: string,
  to: Cell<Value>,
  expression: Expression,
  frame: Frame,
): void {
  const { program, solver } = analysis;
  // an extension in a module that is not here may add it
  const isMissing = !givesAnswer(name) && !PLAIN_PARTS.has(name) && frame.file.traits.hasExtensions;
  const miss = (): void => put(analysis, to, unknownValue(`what \`${name}\` holds is not known here`, expression.site));
  switch (value.kind) {
    case 'object': {
      const { thing } = value;
      if (askShared(analysis, value, name, to, expression, frame)) return;
      if (isHandlersOf(value, name)) {
        put(analysis, to, value);
        return;
      }
      const { type } = thing;
      const member = type && memberOf(program, type, name);
      if (type && member?.kind === 'variable') {
        readVariable(analysis, member.variable, thing, value, to, expression, frame);
        // who stands for every object of a class stands for those of its subclasses too
        const others = isStar(analysis, thing) ? overridingVariables(program, type, name) : [];
        for (const other of others) {
          if (!other.owner) continue;
          const heir = starOf(analysis, other.owner);
          readVariable(analysis, other, heir, { kind: 'object', thing: heir, tags: NO_TAGS }, to, expression, frame);
        }
        // an Objective-C property may have a getter of its own beside what it stores
        const getter = isKeptIn(expression, name) ? undefined : messageGetter(program, type, name);
        if (getter) callFunction(analysis, getter, cellWith(analysis, value), [], expression, frame, to);
      } else if (member?.kind === 'methods') bindMethods(analysis, member.methods, value, to, expression, frame);
      else if (thing.form !== 'object') {
        readThing(analysis, thing, name, to, frame, isOfAll(expression));
        // what a source, or the other end of a stream, has besides is the system's
        if (isMissing && answersOf(value)) whenEmpty(analysis, to, 'unknown', miss);
      } else if (member?.kind === 'dynamic')
        readDynamically(analysis, member.methods, name, value, to, expression, frame);
      else if (givesElements('types', name)) put(analysis, to, value);
      // what is called on it may still tell which object is meant
      else if (isMissing) whenEmpty(analysis, to, 'unknown', miss);
      return;
    }
    case 'case': {
      const owner = value.owner ?? onlyOwner(analysis, value.name, name);
      const member = owner && memberOf(program, owner, name);
      if (owner && member?.kind === 'variable' && member.variable.fact.getter) {
        const fact = owner.cases.get(value.name);
        const self: Value = { ...value, owner, ...(fact && { fact }) };
        callGetter(analysis, member.variable, self, to, expression, frame);
      } else if (name === 'rawValue') readRaw(analysis, value, to, frame);
      else if (owner && !member && isPlace(name) && !frame.file.traits.isNative)
        put(analysis, to, { ...value, kind: 'constant', value: [...owner.cases.keys()].indexOf(value.name) });
      else if (givesElements('types', name) || (!value.owner && SAME_TYPE.has(name))) put(analysis, to, value);
      else if (member?.kind === 'methods') bindMethods(analysis, member.methods, value, to, expression, frame);
      else if (isMissing) miss();
      return;
    }
    case 'clinical': {
      for (const system of [...SYSTEM_TYPES, ...TEXT_TYPES]) {
        // a plugin's own name for it, in a repository that has the plugin too
        if (system === 'ClinicalType' && SAME_TYPE.has(name)) continue;
        const variable = declaredType(program, system)?.variables.get(name);
        if (!variable?.fact.getter) continue;
        callGetter(analysis, variable, value, to, expression, frame);
        return;
      }
      if (givesElements('types', name) || SAME_TYPE.has(name)) put(analysis, to, value);
      else if (isMissing) miss();
      return;
    }
    case 'type': {
      // a getter runs for each type by itself: what it gives is told apart
      const own = memoize(analysis, `${callId(analysis, expression)} of ${value.name}`, () => ({ ...expression }));
      const member = staticMember(analysis, value.name, name, expression.site, frame, own);
      if (member) solver.flow(member.cell, to, (it) => byType(analysis, it, value));
      return;
    }
    case 'unknown':
    case 'other-type':
      put(analysis, to, value);
      return;
    case 'foreign':
      readForeign(analysis, value.path, name, expression.site, value.tags, to);
      return;
    default: {
      const isText = value.kind === 'constant' && typeof value.value === 'string';
      const variable = isText ? memberOfTexts(analysis, name) : undefined;
      const made = value.kind === 'constant' && isText ? memberOfText(name, `${value.value}`) : undefined;
      if (variable) callGetter(analysis, variable, value, to, expression, frame);
      else if (value.kind === 'constant' && made !== undefined) put(analysis, to, { ...value, value: made });
      else if (givesElements('types', name) || SAME_TYPE.has(name)) put(analysis, to, value);
      else if (isText && isMissing) miss();
    }
  }
}

/** `_labs`: what a property of Objective-C is kept in, which sends no message. */
function isKeptIn(expression: Expression, property: string): boolean {
  return expression.kind === 'name' && expression.name === `_${property}`;
}

/** What a type has is shown, for people, where the type is handed on: `[Labs.self, Shots.self]`. */
function byType(analysis: Analysis, value: Value, by: Extract<Value, { kind: 'type' }>): Value {
  return by.site ? ledTo(analysis, value, { ...by, site: by.site }, by.name) : value;
}

/** A computed property that the app adds to the system's texts. */
function memberOfTexts({ program }: Analysis, name: string): VariableInfo | undefined {
  const found = TEXT_TYPES.map((type) => declaredType(program, type)?.variables.get(name));
  return found.find((variable) => variable?.fact.getter);
}

/** The one enum of the app that has both the case and the member. */
function onlyOwner({ program }: Analysis, caseName: string, member: string): TypeInfo | undefined {
  return ownersOf(program, member).find(({ cases }) => cases.has(caseName));
}
