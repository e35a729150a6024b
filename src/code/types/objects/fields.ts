/**
 * Where values are kept: fields of objects, globals and static variables.
 */

import type { Site } from '../../facts/facts.ts';
import { languageOf } from '../../facts/source.ts';
import { elementType } from '../../facts/type-names.ts';
import type { Cell } from '../../flow/solver.ts';
import { CLINICAL_TYPE_NAMES } from '../../models/healthkit.ts';
import { mentionsOf } from '../../program/find-mentions.ts';
import { lineage } from '../../program/inheritance.ts';
import { findTypeInfo, findVariable, type TypeInfo, type VariableInfo } from '../../program/program.ts';
import { typeOfVariable } from '../../program/variable-types.ts';
import { type Analysis, isNobody, memoize, newCell, nobody, put, unknownValue, whenEmpty } from '../analysis.ts';
import { genericNames, isSlot, saysGeneric } from '../calls/generics.ts';
import { coerce } from '../coerce.ts';
import { evaluate } from '../evaluate.ts';
import { topFrame } from '../runs.ts';
import { NO_TAGS, type Thing, tagged, type Value } from '../values.ts';
import { environmentOf } from '../views/environment.ts';
import { chooseAny, chooseForView } from '../views/user-choice.ts';
import { isMadeWhereWrapped, readWrapped } from '../views/wrappers.ts';
import { isStar, starOf } from './things.ts';

/** A stored number or flag may be set from outside (a toggle, a decoder), and what a function gives besides a literal may be
 *  the system's: never take what is written out for all it can be. */
export function dropFlags(value: Value): Value | undefined {
  return value.kind === 'constant' && typeof value.value !== 'string' ? undefined : value;
}

/** A flag of a type, or of none, that is written out and stays: nobody sets it from outside. */
export function isFlagForGood({ fact, owner, file, others = [] }: VariableInfo): boolean {
  const { isConstant, getter, value, modifiers } = fact;
  const isFlag = value?.kind === 'literal' && typeof value.value === 'boolean';
  const isOfType = owner === undefined || modifiers.has('static');
  return (
    isFlag && isOfType && isConstant === true && !getter && others.length === 0 && languageOf(file.path) === 'swift'
  );
}

/** A field of an object. What is stored in any object of a type may be read from the one that stands for all, and
 *  what is stored in that may be read from any. */
export function fieldOf(analysis: Analysis, thing: Thing, name: string): Cell<Value> {
  const known = thing.fields.get(name);
  if (known) return known;
  const cell = newCell(analysis);
  thing.fields.set(name, cell);
  const { type } = thing;
  // what is in every object: nothing, until something is stored through one that nobody can tell
  if (thing.form === 'any') analysis.nothing.cells.add(cell);
  if (!type) return cell;
  const variable = findVariable(analysis.program, type, name);
  if (variable && (variable.fact.value || isMadeWhereWrapped(analysis, variable))) {
    const { modifiers, value } = variable.fact;
    const via = coerce(analysis, variable.fact.type);
    const isOfObject = modifiers.has('lazy') || (value !== undefined && saysGeneric(analysis, type, value));
    const initial = initialOf(analysis, variable, isOfObject ? thing : undefined);
    if (via) analysis.solver.flow(initial, cell, via);
    else analysis.solver.flow(initial, cell);
  } else if (variable) analysis.nothing.unset.push({ cell, variable });
  const around = variable && environmentOf(analysis, variable);
  if (around) analysis.solver.flow(around, cell);
  if (variable && isOfDefaults(variable))
    chooseAny(analysis, cell, typeOfVariable(analysis.program, variable) ?? textType(variable), outside(variable));
  else if (variable && (isFromOutside(variable) || isKeptElsewhere(analysis, variable)))
    put(analysis, cell, outsideValue(variable));
  if (variable?.fact.modifiers.has('@SetByView')) chooseForView(analysis, cell, variable.fact);
  if (variable && isWrapped(analysis, variable)) {
    const { name: field, site } = variable.fact;
    const reason = `\`${field}\` is given by a property wrapper`;
    whenEmpty(analysis, cell, 'unknown', () => chooseAny(analysis, cell, variable.fact.type, { reason, site }));
  }
  if (variable?.fact.modifiers.has('@Rendered')) {
    const unknown = unknownValue(`\`${name}\` is set by code that is not seen`, variable.fact.site);
    whenEmpty(analysis, cell, 'unknown', () => put(analysis, cell, unknown));
  }
  if (isStar(analysis, thing)) {
    whenEmpty(analysis, cell, 'field', () => {
      // nobody makes an object of the type: what is done with one is never done
      if (!variable || analysis.things.has(type) || type.kind !== 'struct' || isProvided(analysis, variable)) return;
      const { name: field, site } = variable.fact;
      const reason = `who sets \`${field}\` is in code that could not be read`;
      put(analysis, cell, analysis.program.isPartial ? unknownValue(reason, site) : nobody(site));
    });
    analysis.solver.flow(fieldOf(analysis, everyone(analysis, type), name), cell);
  } else if (thing !== everyone(analysis, type)) {
    const any = fieldOf(analysis, starOf(analysis, type), name);
    analysis.solver.flow(cell, any);
    if (thing.isAny && !isSlot(name)) analysis.solver.flow(any, cell);
    analysis.solver.flow(fieldOf(analysis, everyone(analysis, type), name), cell, untold(variable));
  }
  for (const above of classesAbove(analysis, type, name)) {
    if (thing.made) analysis.solver.flow(cell, fieldOf(analysis, starOf(analysis, above), name));
    analysis.solver.flow(fieldOf(analysis, everyone(analysis, above), name), cell);
  }
  return cell;
}

/** What is stored through an object that nobody can tell. An object that is made somewhere has the number or flag that it is
 *  made with, of which nobody hears here: it is not the one that nobody passes. In C# such a field says no type. */
function untold(variable: VariableInfo | undefined): ((value: Value) => Value | undefined) | undefined {
  const isPlain = variable && !variable.fact.type && languageOf(variable.file.path) === 'c-sharp';
  return isPlain ? dropNobody : undefined;
}

function dropNobody(value: Value): Value | undefined {
  return isNobody(value) ? undefined : value;
}

/** The classes that a class inherits a field from: who stands for all of one of them stands for its objects too. In
 *  JavaScript any function may be called, by who knows whom: that says nothing of which objects there are. */
function classesAbove({ program }: Analysis, type: TypeInfo, name: string): readonly TypeInfo[] {
  if (type.kind !== 'class' || type.supertypes.size === 0 || languageOf(type.site?.file.path ?? '') === 'javascript')
    return [];
  const [, ...above] = lineage(program, type);
  return above.filter((it) => it.kind === 'class' && findVariable(program, it, name));
}

/** Holds what is stored through an object nobody can tell: it is in every object of the type. */
function everyone(analysis: Analysis, type: TypeInfo): Thing {
  return memoize(analysis, `everyone ${type.name}`, () => ({
    id: analysis.nextId(),
    form: 'any' as const,
    fields: new Map<string, Cell<Value>>(),
    site: { file: { path: '', lines: [0] }, start: 0, end: 0 },
  }));
}

/** Where a store into a field goes. */
export function storeOf(analysis: Analysis, thing: Thing, name: string): Cell<Value> {
  if (!thing.type || !isStar(analysis, thing)) return fieldOf(analysis, thing, name);
  fieldOf(analysis, thing, name);
  return fieldOf(analysis, everyone(analysis, thing.type), name);
}

/** The first value of a variable, evaluated once, or, of Swift's `lazy var`, for each object: that is what it is made of. */
function initialOf(analysis: Analysis, variable: VariableInfo, maker?: Thing): Cell<Value> {
  return memoize(analysis, `initial ${variable.id} ${maker?.id ?? ''}`, () => {
    const cell = newCell(analysis);
    const { fact, file, owner, others = [] } = variable;
    for (const other of others) analysis.solver.flow(initialOf(analysis, other, maker), cell);
    const top = topFrame(analysis, file, owner ? `${owner.name}.${fact.name}` : fact.name, owner, fact.site.start);
    const self = maker && newCell(analysis);
    if (self) put(analysis, self, { kind: 'object', thing: maker, tags: NO_TAGS });
    const names = self && owner && genericNames(analysis, owner, self, mentionsOf(fact.value ?? []).names);
    const frame = self ? { ...top, self, ...(names && { scope: { names } }) } : top;
    analysis.pending.push(() => {
      // who makes the object does not ask for what it makes later
      if (analysis.program.unrun?.has(variable)) return;
      const wrapped = fact.value ? undefined : readWrapped(analysis, variable, frame);
      if (wrapped) analysis.solver.flow(wrapped.cell, cell);
      if (!fact.value) return;
      const { cell: value } = evaluate(analysis, fact.value, frame, fact.type);
      // what other constants hold is here on the same condition as this one
      const { tags } = top;
      analysis.solver.flow(value, cell, tags === NO_TAGS ? undefined : (it) => tagged(it, tags));
      if (fact.isConstant || !analysis.nothing.cells.delete(value)) return;
      // it starts with nothing, and is filled later
      analysis.nothing.unset.push({ cell: value, variable }, { cell, variable });
    });
    return cell;
  });
}

/** Filled by the system, or with an object that any other of its class stands in for. */
function isProvided({ program }: Analysis, { fact }: VariableInfo): boolean {
  const kind = fact.type && findTypeInfo(program, elementType(fact.type).name)?.kind;
  return kind === 'class' || kind === 'protocol' || [...fact.modifiers].some((word) => word.startsWith('@'));
}

/** Types that a wrapper gives, `@Injected(\.types) var types: Set<HKObjectType>`, or their names. SwiftUI's are given theirs by code. */
function isWrapped(analysis: Analysis, variable: VariableInfo): boolean {
  const { program } = analysis;
  const { fact } = variable;
  if (fact.value || fact.getter || !fact.type || isMadeWhereWrapped(analysis, variable)) return false;
  const { name } = elementType(fact.type);
  const mayBeType = CLINICAL_TYPE_NAMES.has(name) || name === 'String' || findTypeInfo(program, name)?.kind === 'enum';
  return mayBeType && [...fact.modifiers].some((word) => /^@[A-Z]/.test(word) && !GIVEN.has(word));
}

const GIVEN = new Set(
  '@State @StateObject @ObservedObject @Published @Binding @Bindable @MainActor @IBOutlet @NSManaged @ObservationIgnored @ObservationTracked @Attribute @Relationship @Transient'.split(
    ' ',
  ),
);

/** Wrappers whose value is kept outside of the code: whoever writes there decides. */
function isFromOutside({ fact }: VariableInfo): boolean {
  return ['@Query', '@FetchRequest', '@IBInspectable', '@SetElsewhere'].some((word) => fact.modifiers.has(word));
}

/** A wrapper that is told by which key it keeps its value, `@Shared(.appStorage("kind")) var kind = Kind.labs`: one of a
 *  library, or one of the app's own that asks the defaults. What the initialiser of any other does is followed. */
function isKeptElsewhere({ program }: Analysis, { fact: { value, observers = [] } }: VariableInfo): boolean {
  const [made] = observers.find(({ name }) => name === 'make')?.body ?? [];
  const callee = value && made?.kind === 'evaluate' && made.value.kind === 'call' ? made.value.callee : undefined;
  if (callee?.kind !== 'name' || OF_CODE.has(callee.name)) return false;
  const info = findTypeInfo(program, callee.name);
  if (!info) return true;
  const wrapped = info.variables.get('wrappedValue');
  const getter = wrapped && program.getters.get(wrapped);
  return getter !== undefined && [...mentionsOf(getter.fact.body).names].some((name) => STORES.test(name));
}

/** Attributes of SwiftData, whose values code alone sets, and SwiftUI's own. */
const OF_CODE = new Set(['Attribute', 'Relationship', 'Environment', 'State', 'Binding', 'Published', 'Entry']);
const STORES = /^(?:UserDefaults|NSUbiquitousKeyValueStore|Keychain\w*|FileManager)$/;

/** The user's defaults hold the text or number of a case, or what it begins with stands. */
function isOfDefaults({ fact: { modifiers } }: VariableInfo): boolean {
  return modifiers.has('@AppStorage') || modifiers.has('@SceneStorage');
}

function outside({ fact: { name, site } }: VariableInfo): { readonly reason: string; readonly site: Site } {
  return { reason: `\`${name}\` is stored outside of the code`, site };
}

function outsideValue(variable: VariableInfo): Value {
  const { reason, site } = outside(variable);
  return unknownValue(reason, site);
}

/** A global or static variable: one cell for all. */
export function globalCell(analysis: Analysis, variable: VariableInfo): Cell<Value> {
  return memoize(analysis, `global ${variable.id}`, () => {
    const cell = newCell(analysis);
    const initial = initialOf(analysis, variable);
    const via = coerce(analysis, variable.fact.type);
    if (via) analysis.solver.flow(initial, cell, via);
    else analysis.solver.flow(initial, cell);
    if (!variable.fact.value) analysis.nothing.unset.push({ cell, variable });
    if (isKeptElsewhere(analysis, variable)) put(analysis, cell, outsideValue(variable));
    if (variable.fact.modifiers.has('@Filled')) {
      const unknown = unknownValue('who fills it is not seen', variable.fact.site);
      whenEmpty(analysis, cell, 'unknown', () => put(analysis, cell, unknown));
    }
    if (variable.fact.modifiers.has('@Opened')) {
      const unknown = unknownValue('what the route is opened with is not seen', variable.fact.site);
      whenEmpty(analysis, cell, 'unknown', () => put(analysis, cell, unknown));
    }
    return cell;
  });
}

/** `@SceneStorage("kind") var kept = "labs"` says by its first value that it is a text. */
function textType({ fact: { value } }: VariableInfo): ReturnType<typeof typeOfVariable> {
  return value?.kind === 'literal' && typeof value.value === 'string' ? { name: 'String', args: [] } : undefined;
}
