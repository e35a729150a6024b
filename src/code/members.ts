/**
 * Reading and writing what belongs to something: fields, computed properties, cases, static members, parts.
 */
import {
  type Analysis,
  anyOf,
  clinicalValue,
  coerce,
  flowVia,
  isNobody,
  isStar,
  memoize,
  newCell,
  nobody,
  put,
  regionTags,
  starOf,
  unknownValue,
  whenEmpty,
} from './analysis.ts';
import { callFunction } from './calls.ts';
import { evaluate } from './evaluate.ts';
import type { Expression, Site, TypeName } from './facts.ts';
import { readForeign } from './foreign.ts';
import type { Frame, Typed } from './frames.ts';
import {
  CLINICAL_TYPES,
  isOtherType,
  OTHER_TYPE_MAKERS,
  otherName,
  PER_OBJECT_TYPES,
  typeOfCase,
  typesOfFhir,
} from './healthkit.ts';
import {
  descendants,
  elementType,
  type FunctionInfo,
  findMethods,
  findTypeInfo,
  findVariable,
  type TypeInfo,
  type VariableInfo,
} from './program.ts';
import { isPlain } from './relevance.ts';
import { isIdle, runFunction, topFrame } from './runs.ts';
import type { Cell } from './solver.ts';
import { NO_TAGS, type Thing, tagged, type Value } from './values.ts';

/** Collections are their elements: these give one, some or all of them. */
const ELEMENTS = new Set([
  'first',
  'last',
  'lazy',
  'values',
  'allObjects',
  'anyObject',
  'firstObject',
  'lastObject',
  'self',
  'wrappedValue',
  'projectedValue',
  'value',
  'publisher',
  'array',
  'set',
  'allValues',
  'elements',
  'copy',
  'mutableCopy',
  'element',
  'objectEnumerator',
  'unsafelyUnwrapped',
  'orderedSet',
  'reversedOrderedSet',
  'stream',
]);
/** Says the same type in another form. */
const SAME_TYPE = new Set([
  'identifier',
  'rawValue',
  'sampleType',
  'hkSampleType',
  'objectType',
  'hashValue',
  'description',
]);

export function readMember(analysis: Analysis, base: Typed, name: string, expression: Expression, frame: Frame): Typed {
  const { program, solver } = analysis;
  const cell = newCell(analysis);
  const info = base.type && findTypeInfo(program, elementType(base.type).name);
  const declared = info && findVariable(program, info, name);
  const type = declared ? typeOfVariable(analysis, declared) : partType(base.type, name);
  solver.watch(base.cell, (value) => readOf(analysis, value, name, cell, expression, frame));
  if (base.type && isElsewhere(analysis, base.type)) {
    whenEmpty(analysis, base.cell, 'unknown', () =>
      put(analysis, cell, unknownValue(`what \`${name}\` holds is not known here`, expression.site)),
    );
  }
  whenEmpty(analysis, base.cell, 'receiver', () => {
    const owners = info
      ? [info, ...(declared?.fact.getter || declared?.fact.value ? [] : descendants(program, info))]
      : ownersOf(analysis, name);
    for (const owner of owners) {
      put(analysis, base.cell, anyOf(analysis, owner, expression.site));
    }
  });
  return { cell, ...(type && { type }) };
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
function ownersOf({ program }: Analysis, name: string): readonly TypeInfo[] {
  if (ELEMENTS.has(name) || SAME_TYPE.has(name)) return [];
  const owners = (program.members.get(name) ?? []).flatMap(({ owner }) => (owner ? [owner] : []));
  return owners.length <= 8 ? owners : [];
}

function partType(type: TypeName | undefined, name: string): TypeName | undefined {
  if (!type) return undefined;
  if (type.name === 'Dictionary') return name === 'values' ? type.args[1] : name === 'keys' ? type.args[0] : undefined;
  const index = type.labels?.indexOf(name) ?? -1;
  return type.name === '()' ? type.args[index >= 0 ? index : Number(name)] : ELEMENTS.has(name) ? type : undefined;
}

export function typeOfVariable(analysis: Analysis, { fact, owner }: VariableInfo): TypeName | undefined {
  if (fact.type) return fact.type;
  const { value } = fact;
  if (value?.kind === 'call') return typeOfCall(analysis, value);
  if (value?.kind === 'member' && value.of?.kind === 'name') {
    const type = findTypeInfo(analysis.program, value.of.name);
    const member = type && findVariable(analysis.program, type, value.name);
    if (member && member.owner !== owner) return typeOfVariable(analysis, member);
    if (type && value.name === 'shared') return { name: type.name, args: [] };
    if (type?.cases.has(value.name)) return { name: type.name, args: [] };
  }
  return undefined;
}

/** `Store()`, `Outer.Store()`, `Set<T>()`: a capital letter says that a type is made. */
export function typeOfCall(analysis: Analysis, call: Extract<Expression, { kind: 'call' }>): TypeName | undefined {
  const { callee } = call;
  if (callee.kind === 'type') return callee.type;
  if (callee.kind !== 'name' && callee.kind !== 'member') return undefined;
  if (callee.kind === 'member' && callee.name === 'init' && callee.of?.kind === 'name')
    return { name: callee.of.name, args: [] };
  return findTypeInfo(analysis.program, callee.name) || /^HK|^NS/.test(callee.name)
    ? { name: callee.name, args: [] }
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
  switch (value.kind) {
    case 'object': {
      const { thing } = value;
      const { type } = thing;
      const variable = type && findVariable(program, type, name);
      if (variable) {
        readVariable(analysis, variable, thing, value, to, expression, frame);
        // an Objective-C property may have a getter of its own beside what it stores
        const getter = type && findMethods(program, type, name).find(({ fact }) => fact.isMessage);
        if (getter && getter.fact.parameters.length === 0) {
          callFunction(analysis, getter, cellWith(analysis, value), [], expression, frame, to);
        }
      } else if (type && findMethods(program, type, name).length > 0)
        bindMethods(analysis, type, name, value, to, expression, frame);
      else if (thing.form !== 'object') readThing(analysis, thing, name, to, frame);
      else if (ELEMENTS.has(name)) put(analysis, to, value);
      return;
    }
    case 'case': {
      const owner = value.owner ?? onlyOwner(analysis, value.name, name);
      const variable = owner && findVariable(program, owner, name);
      if (variable?.fact.getter) {
        const fact = owner?.cases.get(value.name);
        const self: Value = owner ? { ...value, owner, ...(fact && { fact }) } : value;
        callGetter(analysis, variable, self, to, expression, frame);
      } else if (name === 'rawValue') readRaw(analysis, value, to, frame);
      else if (ELEMENTS.has(name) || (!value.owner && SAME_TYPE.has(name))) put(analysis, to, value);
      else if (owner && findMethods(program, owner, name).length > 0)
        bindMethods(analysis, owner, name, value, to, expression, frame);
      return;
    }
    case 'clinical': {
      for (const system of SYSTEM) {
        const variable = program.types.get(system)?.variables.get(name);
        if (!variable?.fact.getter) continue;
        callGetter(analysis, variable, value, to, expression, frame);
        return;
      }
      if (ELEMENTS.has(name) || SAME_TYPE.has(name)) put(analysis, to, value);
      return;
    }
    case 'type': {
      const member = staticMember(analysis, value.name, name, expression.site, frame, expression);
      if (member) solver.flow(member.cell, to);
      return;
    }
    case 'unknown':
    case 'other-type':
      put(analysis, to, value);
      return;
    case 'foreign':
      readForeign(analysis, value.path, name, expression.site, value.tags, to);
      return;
    default:
      if (ELEMENTS.has(name) || SAME_TYPE.has(name)) put(analysis, to, value);
  }
}

function cellWith(analysis: Analysis, value: Value): Cell<Value> {
  const cell = newCell(analysis);
  put(analysis, cell, value);
  return cell;
}

/** The system's types that an app may extend, and a clinical type may be seen as. */
const SYSTEM = ['HKClinicalTypeIdentifier', 'HKClinicalType', 'HKSampleType', 'HKObjectType'];

/** The one enum of the app that has both the case and the member. */
function onlyOwner({ program }: Analysis, caseName: string, member: string): TypeInfo | undefined {
  const owners = (program.members.get(member) ?? []).flatMap(({ owner }) =>
    owner?.cases.has(caseName) ? [owner] : [],
  );
  return owners[0];
}

function readThing(analysis: Analysis, thing: Thing, name: string, to: Cell<Value>, frame: Frame): void {
  const { solver } = analysis;
  if (thing.form === 'dictionary') {
    if (analysis.program.isForeign(thing.site.file.path)) {
      const key = keyOfName(name);
      const isOwn = thing.fields.has(key);
      readEntry(analysis, thing, key, to);
      if (isOwn) return;
      // what a plugin calls the options that it is called with
      if (name === 'options' && !frame.file.isForeign) put(analysis, to, { kind: 'object', thing, tags: NO_TAGS });
    }
    if (name === 'key' || name === 'keys' || name === 'allKeys' || name === 'keyEnumerator')
      solver.flow(keysOf(analysis, thing), to);
    else if (name === 'value' || name === 'values' || name === 'allValues' || name === 'objectEnumerator')
      solver.flow(valuesOf(analysis, thing), to);
    else if (ELEMENTS.has(name)) put(analysis, to, { kind: 'object', thing, tags: NO_TAGS });
    return;
  }
  const field = thing.fields.get(name);
  if (field) solver.flow(field, to);
  else if (ELEMENTS.has(name)) put(analysis, to, { kind: 'object', thing, tags: NO_TAGS });
}

function readVariable(
  analysis: Analysis,
  variable: VariableInfo,
  thing: Thing,
  self: Value,
  to: Cell<Value>,
  expression: Expression,
  frame: Frame,
): void {
  if (variable.fact.getter) callGetter(analysis, variable, self, to, expression, frame);
  else if (isStatic(variable)) analysis.solver.flow(globalCell(analysis, variable), to);
  else {
    const field = fieldOf(analysis, thing, variable.fact.name);
    flowVia(analysis, field, to, dropFlags);
  }
}

/** A stored number or flag may be set from outside (a toggle, a decoder): never take its first value for its only one. */
function dropFlags(value: Value): Value | undefined {
  return value.kind === 'constant' && typeof value.value !== 'string' ? undefined : value;
}

function callGetter(
  analysis: Analysis,
  variable: VariableInfo,
  self: Value,
  to: Cell<Value>,
  expression: Expression,
  frame: Frame,
): void {
  const info = analysis.program.getters.get(variable);
  if (!info || isIdle(analysis, info)) return;
  const run = runFunction(analysis, info, [...frame.calls, expression], frame.tags, frame);
  put(analysis, run.self, self);
  const via = coerce(analysis, variable.fact.type);
  if (via) flowVia(analysis, run.result, to, via);
  else analysis.solver.flow(run.result, to);
}

function readRaw(analysis: Analysis, value: Extract<Value, { kind: 'case' }>, to: Cell<Value>, frame: Frame): void {
  const fact = value.fact ?? value.owner?.cases.get(value.name);
  if (!value.owner) {
    // `.allergyRecord.rawValue` of a type that is not declared here
    put(analysis, to, value);
    return;
  }
  if (fact?.raw) {
    const raw = evaluate(analysis, fact.raw, frame);
    flowVia(analysis, raw.cell, to, (it) =>
      it.kind === 'constant' ? { ...tagged(it, value.tags), site: value.site } : tagged(it, value.tags),
    );
  } else put(analysis, to, { kind: 'constant', value: value.name, site: value.site, tags: value.tags });
}

/** The methods of something by a name, as functions; Objective-C calls one without parameters by naming it. */
function bindMethods(
  analysis: Analysis,
  type: TypeInfo,
  name: string,
  self: Value,
  to: Cell<Value>,
  expression: Expression,
  frame: Frame,
): void {
  for (const info of findMethods(analysis.program, type, name)) {
    const cell = newCell(analysis);
    put(analysis, cell, self);
    if (info.fact.isMessage && info.fact.parameters.length === 0) {
      callFunction(analysis, info, cell, [], expression, frame, to);
      return;
    }
    put(analysis, to, { kind: 'function', made: { id: analysis.nextId(), method: info, self: cell }, tags: NO_TAGS });
  }
}

/** A field of an object. What is stored in any object of a type may be read from the one that stands for all, and
 *  what is stored in that may be read from any. */
export function fieldOf(analysis: Analysis, thing: Thing, name: string): Cell<Value> {
  const known = thing.fields.get(name);
  if (known) return known;
  const cell = newCell(analysis);
  thing.fields.set(name, cell);
  const { type } = thing;
  if (!type) return cell;
  const variable = findVariable(analysis.program, type, name);
  if (variable?.fact.value) {
    const via = coerce(analysis, variable.fact.type);
    const initial = initialOf(analysis, variable);
    if (via) flowVia(analysis, initial, cell, via);
    else analysis.solver.flow(initial, cell);
  }
  if (variable && isFromOutside(variable)) put(analysis, cell, outsideValue(variable));
  if (isStar(analysis, thing)) {
    whenEmpty(analysis, cell, 'field', () => {
      // nobody makes an object of the type: what is done with one is never done
      if (!variable || analysis.things.has(type) || type.kind !== 'struct' || isProvided(analysis, variable)) return;
      put(analysis, cell, nobody(variable.fact.site));
    });
    analysis.solver.flow(fieldOf(analysis, everyone(analysis, type), name), cell);
  } else if (thing !== everyone(analysis, type)) {
    analysis.solver.flow(cell, fieldOf(analysis, starOf(analysis, type), name));
    analysis.solver.flow(fieldOf(analysis, everyone(analysis, type), name), cell);
  }
  return cell;
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

/** The first value of a variable, evaluated once. */
function initialOf(analysis: Analysis, variable: VariableInfo): Cell<Value> {
  return memoize(analysis, `initial ${variable.id}`, () => {
    const cell = newCell(analysis);
    const { fact, file, owner } = variable;
    const frame = topFrame(analysis, file, owner ? `${owner.name}.${fact.name}` : fact.name, owner, fact.site.start);
    analysis.pending.push(() => {
      if (!fact.value) return;
      const { cell: value } = evaluate(analysis, fact.value, frame, fact.type);
      analysis.solver.flow(value, cell);
    });
    return cell;
  });
}

/** Filled by the system, or with an object that any other of its class stands in for. */
function isProvided({ program }: Analysis, { fact }: VariableInfo): boolean {
  const kind = fact.type && findTypeInfo(program, elementType(fact.type).name)?.kind;
  return kind === 'class' || kind === 'protocol' || [...fact.modifiers].some((word) => word.startsWith('@'));
}

/** Wrappers whose value is kept outside of the code: whoever writes there decides. */
function isFromOutside({ fact }: VariableInfo): boolean {
  return ['@AppStorage', '@SceneStorage', '@Query', '@FetchRequest'].some((word) => fact.modifiers.has(word));
}

function outsideValue({ fact }: VariableInfo): Value {
  return unknownValue(`\`${fact.name}\` is stored outside of the code`, fact.site);
}

export function isStatic({ fact, owner }: VariableInfo): boolean {
  return !owner || fact.modifiers.has('static') || fact.modifiers.has('class');
}

/** A global or static variable: one cell for all. */
export function globalCell(analysis: Analysis, variable: VariableInfo): Cell<Value> {
  return memoize(analysis, `global ${variable.id}`, () => {
    const cell = newCell(analysis);
    const initial = initialOf(analysis, variable);
    const via = coerce(analysis, variable.fact.type);
    if (via) flowVia(analysis, initial, cell, via);
    else analysis.solver.flow(initial, cell);
    return cell;
  });
}

export function readGlobal(analysis: Analysis, variable: VariableInfo, expression: Expression, frame: Frame): Typed {
  const cell = newCell(analysis);
  if (variable.fact.getter)
    callGetter(
      analysis,
      variable,
      { kind: 'type', name: variable.owner?.name ?? '', tags: NO_TAGS },
      cell,
      expression,
      frame,
    );
  else flowVia(analysis, globalCell(analysis, variable), cell, dropFlags);
  const type = typeOfVariable(analysis, variable);
  return { cell, ...(type && { type }) };
}

/** `Type.name`; undefined where the type has no such member. */
export function staticMember(
  analysis: Analysis,
  typeName: string,
  name: string,
  site: Site,
  frame: Frame,
  expression: Expression,
): Typed | undefined {
  const { program } = analysis;
  const cell = newCell(analysis);
  const info = findTypeInfo(program, typeName);
  const type = { name: info?.name ?? typeName, args: [] };
  const tags = { ...frame.tags, ...regionTags(analysis, frame.file, site.start) };
  if (info) {
    const fact = info.cases.get(name);
    if (fact) {
      put(analysis, cell, { kind: 'case', name, owner: info, fact, site, tags });
      return { cell, type };
    }
    const variable = findVariable(program, info, name);
    if (variable && (isStatic(variable) || info.kind === 'extension'))
      return readGlobal(analysis, variable, expression, frame);
    if (name === 'allCases') {
      putAllCases(analysis, info, site, cell);
      return { cell, type: { name: 'Array', args: [type] } };
    }
    const methods = findMethods(program, info, name);
    if (methods.length > 0) {
      bindMethods(analysis, info, name, { kind: 'type', name: info.name, tags: NO_TAGS }, cell, expression, frame);
      return { cell };
    }
  }
  if (name === 'self') {
    put(analysis, cell, { kind: 'type', name: type.name, tags: NO_TAGS });
    return { cell };
  }
  const nested = program.types.get(name);
  if (nested && /^[A-Z]/.test(name)) {
    put(analysis, cell, { kind: 'type', name, tags: NO_TAGS });
    return { cell };
  }
  const clinical = typeOfCase(name);
  if (clinical && (!info || info.kind === 'extension')) {
    put(analysis, cell, clinicalValue(clinical, site, 'case', tags));
    return { cell, type: { name: 'HKClinicalTypeIdentifier', args: [] } };
  }
  if (name === 'allCases' && SYSTEM.includes(type.name)) {
    for (const each of CLINICAL_TYPES) put(analysis, cell, clinicalValue(each, site, 'all', tags));
    return { cell, type: { name: 'HKClinicalTypeIdentifier', args: [] } };
  }
  if (type.name === 'HKFHIRResourceType' && typesOfFhir(name)) {
    put(analysis, cell, { kind: 'fhir', name, site, tags });
    return { cell, type };
  }
  if (isOtherType(type.name) || OTHER_TYPE_MAKERS.has(name)) {
    put(analysis, cell, { kind: 'other-type', name: otherName(PER_OBJECT_TYPES.has(name) ? name : type.name), tags });
    return { cell, type };
  }
  return undefined;
}

function putAllCases(analysis: Analysis, info: TypeInfo, site: Site, cell: Cell<Value>): void {
  for (const [name, fact] of info.cases) {
    put(analysis, cell, {
      kind: 'case',
      name,
      owner: info,
      fact,
      site: fact.site.file ? fact.site : site,
      tags: NO_TAGS,
    });
  }
}

/** A part of a tuple, by its position or label; of a dictionary's entry, the key or the value. */
export function readPart(analysis: Analysis, { cell: from, type }: Typed, index: number, label?: string): Typed {
  const { solver } = analysis;
  const cell = newCell(analysis);
  solver.watch(from, (value) => {
    if (value.kind !== 'object' || value.thing.form === 'object') put(analysis, cell, value);
    else if (value.thing.form === 'dictionary' && analysis.program.isForeign(value.thing.site.file.path))
      put(analysis, cell, value);
    else if (value.thing.form === 'dictionary') {
      solver.flow(index === 0 ? keysOf(analysis, value.thing) : valuesOf(analysis, value.thing), cell);
    } else {
      const field = (label !== undefined && value.thing.fields.get(label)) || value.thing.fields.get(`${index}`);
      if (field) solver.flow(field, cell);
    }
  });
  const part = type?.name === '()' || type?.name === 'Dictionary' ? type.args[index] : undefined;
  return { cell, ...(part && { type: part }) };
}

const KEYS = '\0keys';
const VALUES = '\0values';

export function keysOf(analysis: Analysis, thing: Thing): Cell<Value> {
  return innerCell(analysis, thing, KEYS);
}

export function valuesOf(analysis: Analysis, thing: Thing): Cell<Value> {
  return innerCell(analysis, thing, VALUES);
}

function innerCell(analysis: Analysis, thing: Thing, name: string): Cell<Value> {
  const known = thing.fields.get(name);
  if (known) return known;
  const cell = newCell(analysis);
  thing.fields.set(name, cell);
  return cell;
}

/** What a dictionary's key is told apart by. */
export function keyName(value: Value): string | undefined {
  if (value.kind === 'constant') return `"${value.value}`;
  if (value.kind === 'case') return `.${value.name}`;
  return value.kind === 'clinical' ? `t${value.type}` : undefined;
}

/** What a member's name is told apart by where dictionaries have members: JavaScript's objects. */
export function keyOfName(name: string): string {
  return `"${name}`;
}

/** The value of an entry: the dictionary's own, else that of what it took over. */
export function readEntry(analysis: Analysis, thing: Thing, key: string, to: Cell<Value>): void {
  const { solver } = analysis;
  const isOwn = thing.fields.has(key);
  solver.flow(innerCell(analysis, thing, key), to);
  solver.flow(innerCell(analysis, thing, '\0any'), to);
  if (isOwn) return;
  for (const base of thing.bases ?? []) {
    solver.watch(base, (value) => {
      if (value.kind === 'object' && value.thing.form === 'dictionary') readEntry(analysis, value.thing, key, to);
      else if (value.kind === 'unknown') put(analysis, to, value);
    });
  }
}

/** Where `of.name = value` goes when `of` is a dictionary. */
export function storeEntry(analysis: Analysis, thing: Thing, name: string): Cell<Value> {
  const cell = newCell(analysis);
  analysis.solver.flow(cell, innerCell(analysis, thing, keyOfName(name)));
  analysis.solver.flow(cell, valuesOf(analysis, thing));
  return cell;
}

/** `of[index]`: a dictionary's value, or any element. */
export function readIndex(analysis: Analysis, base: Typed, key: Cell<Value>, site: Site): Typed {
  const { solver } = analysis;
  const cell = newCell(analysis);
  solver.watch(base.cell, (value) => {
    if (value.kind !== 'object' || value.thing.form !== 'dictionary') {
      put(analysis, cell, value);
      if (value.kind === 'object' && analysis.program.isForeign(value.thing.site.file.path))
        readPosition(analysis, value.thing, key, cell);
      return;
    }
    const { thing } = value;
    solver.watch(key, (it) => {
      const name = keyName(it);
      if (name !== undefined) readKeyed(analysis, thing, name, it, cell);
      else if (it.kind === 'unknown') {
        const isKept = it.isOutside || isNobody(it);
        put(analysis, cell, isKept ? it : unknownValue('the key is not known', site));
        if (!isKept) flowVia(analysis, valuesOf(analysis, thing), cell, (each) => tagged(each, { upperBound: true }));
      } else solver.flow(valuesOf(analysis, thing), cell);
    });
    whenEmpty(analysis, key, 'branch', () => solver.flow(valuesOf(analysis, thing), cell));
  });
  const type = base.type?.name === 'Dictionary' ? base.type.args[1] : base.type;
  return { cell, ...(type && { type }) };
}

/** `pair[0]`, where pairs are lists: an element of a list of pairs, or a part of the one. */
function readPosition(analysis: Analysis, thing: Thing, key: Cell<Value>, to: Cell<Value>): void {
  analysis.solver.watch(key, (it) => {
    const field = it.kind === 'constant' ? thing.fields.get(`${it.value}`) : undefined;
    if (field) analysis.solver.flow(field, to);
  });
}

/** An entry by its key. What another language asks for by a text is named, for people, by that text. */
function readKeyed(analysis: Analysis, thing: Thing, name: string, key: Value, to: Cell<Value>): void {
  if (key.kind !== 'constant' || !analysis.program.isForeign(key.site.file.path)) {
    readEntry(analysis, thing, name, to);
    return;
  }
  const cell = newCell(analysis);
  readEntry(analysis, thing, name, cell);
  const isAcross = key.site.file.path !== thing.site.file.path && !analysis.program.isForeign(thing.site.file.path);
  flowVia(analysis, cell, to, (value) =>
    isAcross && (value.kind === 'clinical' || value.kind === 'case') ? { ...value, site: key.site } : value,
  );
}

/** Where `of[key] = value` goes. */
export function storeIndex(analysis: Analysis, base: Cell<Value>, key: Cell<Value>, value: Cell<Value>): void {
  const { solver } = analysis;
  solver.watch(base, (it) => {
    if (it.kind !== 'object' || it.thing.form !== 'dictionary') return;
    const { thing } = it;
    solver.flow(value, valuesOf(analysis, thing));
    solver.flow(key, keysOf(analysis, thing));
    solver.watch(key, (each) => solver.flow(value, innerCell(analysis, thing, keyName(each) ?? '\0any')));
  });
}

export function putEntry(analysis: Analysis, thing: Thing, key: Cell<Value>, value: Cell<Value>): void {
  const { solver } = analysis;
  solver.flow(key, keysOf(analysis, thing));
  solver.flow(value, valuesOf(analysis, thing));
  solver.watch(key, (each) => solver.flow(value, innerCell(analysis, thing, keyName(each) ?? '\0any')));
}
