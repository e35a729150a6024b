/**
 * Expressions, as constraints: each gives the cell that its values come to.
 */
import {
  type Analysis,
  clinicalValue,
  coerce,
  emit,
  flowVia,
  isNobody,
  newCell,
  newThing,
  put,
  regionTags,
  starOf,
  unknownValue,
  whenEmpty,
} from './analysis.ts';
import { callExpression } from './calls.ts';
import { emitAs, executeIf, executeSwitch } from './execute.ts';
import type { Expression, Site, TypeName } from './facts.ts';
import { putForeign } from './foreign.ts';
import { type Frame, findName, innerFrame, type Typed } from './frames.ts';
import { constantOf, forkOf } from './gates.ts';
import { otherName, typeOfCase, typeOfRaw, typesOfFhir } from './healthkit.ts';
import {
  fieldOf,
  globalCell,
  isStatic,
  keysOf,
  putEntry,
  readGlobal,
  readIndex,
  readMember,
  staticMember,
  storeEntry,
  storeIndex,
  storeOf,
  valuesOf,
} from './members.ts';
import { elementType, findMethods, findTypeInfo, findVariable, type TypeInfo } from './program.ts';
import { functionValue } from './runs.ts';
import type { Cell } from './solver.ts';
import { handOut } from './unknown-calls.ts';
import { joinTags, NO_TAGS, type Tags, type Thing, type Value } from './values.ts';

/** `expected` is the type that the place wants, where the source tells: a bare `.name` needs it. */
export function evaluate(analysis: Analysis, expression: Expression, frame: Frame, expected?: TypeName): Typed {
  const { solver } = analysis;
  const cell = newCell(analysis);
  const { site } = expression;
  switch (expression.kind) {
    case 'literal':
      if (expression.value !== null)
        put(analysis, cell, { kind: 'constant', value: expression.value, site, tags: tagsAt(analysis, frame, site) });
      return { cell, ...(typeof expression.value === 'string' && { type: STRING }) };
    case 'name':
      return readName(analysis, expression, frame);
    case 'member':
      return evaluateMember(analysis, expression, frame, expected);
    case 'call':
      return callExpression(analysis, expression, frame, expected);
    case 'index': {
      const base = evaluate(analysis, expression.of, frame);
      return readIndex(analysis, base, evaluate(analysis, expression.index, frame).cell, site);
    }
    case 'list': {
      const inner = expected && elementType(expected);
      const items = expression.items.map((item) => evaluate(analysis, item, frame, inner));
      for (const item of items) solver.flow(item.cell, cell);
      const type = expected ?? (items[0]?.type && { name: 'Array', args: [items[0].type] });
      return { cell, ...(type && { type }) };
    }
    case 'dictionary': {
      const thing = newThing(analysis, 'dictionary', site);
      const [keyType, valueType] = expected?.name === 'Dictionary' ? expected.args : [];
      for (const [key, value] of expression.pairs) {
        const keyCell = evaluate(analysis, key, frame, keyType).cell;
        putEntry(analysis, thing, keyCell, evaluate(analysis, value, frame, valueType).cell);
      }
      if (expression.spreads) spreadInto(analysis, thing, expression.spreads, frame);
      put(analysis, cell, { kind: 'object', thing, tags: NO_TAGS });
      return { cell, ...(expected && { type: expected }) };
    }
    case 'foreign':
      putForeign(analysis, expression.path, site, tagsAt(analysis, frame, site), cell);
      return { cell };
    case 'tuple': {
      const thing = newThing(analysis, 'tuple', site);
      const parts = expected?.name === '()' ? expected : undefined;
      for (const [index, { label, value }] of expression.items.entries()) {
        const part = evaluate(analysis, value, frame, parts?.args[index]).cell;
        thing.fields.set(`${index}`, part);
        const name = label ?? parts?.labels?.[index];
        if (name) thing.fields.set(name, part);
      }
      put(analysis, cell, { kind: 'object', thing, tags: NO_TAGS });
      return { cell, ...(expected && { type: expected }) };
    }
    case 'closure':
      put(analysis, cell, {
        kind: 'function',
        made: functionValue(analysis, withTypes(expression.body, expected), frame),
        tags: NO_TAGS,
      });
      return { cell };
    case 'cast': {
      const value = evaluate(analysis, expression.value, frame, expression.to);
      const via = coerce(analysis, expression.to);
      if (!via) return { cell: value.cell, type: expression.to };
      flowVia(analysis, value.cell, cell, via);
      return { cell, type: expression.to };
    }
    case 'either':
      return evaluateEither(analysis, expression, frame, expected);
    case 'if':
      executeIf(analysis, expression.branch, site, frame, (value, inner) => {
        if (value) emitAs(analysis, inner, value.cell, cell, expected);
      });
      return { cell, ...(expected && { type: expected }) };
    case 'switch': {
      const subject = evaluate(analysis, expression.subject, frame);
      const name = expression.subject.kind === 'name' ? expression.subject.name : undefined;
      executeSwitch(analysis, subject, expression.cases, name, site, frame, (value, inner) => {
        if (value) emitAs(analysis, inner, value.cell, cell, expected);
      });
      return { cell, ...(expected && { type: expected }) };
    }
    case 'key-path':
      put(analysis, cell, { kind: 'function', made: { id: analysis.nextId(), path: expression.path }, tags: NO_TAGS });
      return { cell };
    case 'reference': {
      const made = { id: analysis.nextId(), callee: expression.to, frame, labels: expression.labels };
      put(analysis, cell, { kind: 'function', made, tags: NO_TAGS });
      return { cell };
    }
    case 'text':
      return evaluateText(analysis, expression, frame);
    case 'operation':
      return evaluateOperation(analysis, expression, frame, expected);
    case 'type':
      put(analysis, cell, { kind: 'type', name: expression.type.name, tags: NO_TAGS });
      return { cell };
    case 'assign':
      assign(analysis, expression, frame);
      return { cell };
    case 'other':
      for (const part of expression.parts) evaluate(analysis, part, frame);
      return { cell };
  }
}

const STRING: TypeName = { name: 'String', args: [] };

/** Entries of other dictionaries, where the thing has none of its own by that name. */
function spreadInto(analysis: Analysis, thing: Thing, spreads: readonly Expression[], frame: Frame): void {
  const bases = spreads.map((spread) => evaluate(analysis, spread, frame).cell);
  Object.assign(thing, { bases });
  for (const base of bases) {
    analysis.solver.watch(base, (value) => {
      if (value.kind !== 'object' || value.thing.form !== 'dictionary') return;
      analysis.solver.flow(keysOf(analysis, value.thing), keysOf(analysis, thing));
      analysis.solver.flow(valuesOf(analysis, value.thing), valuesOf(analysis, thing));
    });
  }
}

function tagsAt(analysis: Analysis, frame: Frame, site: Site): Tags {
  return joinTags(frame.tags, regionTags(analysis, frame.file, site.start));
}

/** A closure whose parameters the place types: `let f: (Kind) -> T = { … }`. */
function withTypes<
  F extends { readonly parameters: readonly { readonly type?: TypeName }[]; readonly result?: TypeName },
>(fact: F, expected: TypeName | undefined): F {
  if (expected?.name !== '->') return fact;
  const [given] = expected.args;
  const types = given?.name === '()' ? given.args : given ? [given] : [];
  const result = fact.result ?? expected.args.at(-1);
  return {
    ...fact,
    parameters: fact.parameters.map((parameter, index) => {
      const type = parameter.type ?? types[index];
      return type ? { ...parameter, type } : parameter;
    }),
    ...(result && { result }),
  };
}

function evaluateEither(
  analysis: Analysis,
  expression: Extract<Expression, { kind: 'either' }>,
  frame: Frame,
  expected: TypeName | undefined,
): Typed {
  const cell = newCell(analysis);
  const { test, of } = expression;
  if (!test) {
    const all = of.map((each) => evaluate(analysis, each, frame, expected));
    for (const each of all) analysis.solver.flow(each.cell, cell);
    const type = expected ?? all.find((each) => each.type)?.type;
    return { cell, ...(type && { type }) };
  }
  const fork = forkOf(analysis, test, frame, expression.site, (it) => evaluate(analysis, it, frame).cell);
  for (const [index, each] of of.entries()) {
    const gate = index === 0 ? fork.yes : fork.no;
    const act = (inner: Frame): void => emit(analysis, inner, evaluate(analysis, each, inner, expected).cell, cell);
    if (gate) gate.onOpen(() => act(innerFrame(frame, { gate })));
    else act(frame);
  }
  return { cell, ...(expected && { type: expected }) };
}

function evaluateText(analysis: Analysis, expression: Extract<Expression, { kind: 'text' }>, frame: Frame): Typed {
  const cell = newCell(analysis);
  const parts = expression.parts.map((part) => evaluate(analysis, part, frame).cell);
  joinTexts(analysis, parts, cell, expression.site, frame);
  return { cell, type: STRING };
}

/** Constants side by side are a constant where there are few of them; anything unknown makes the text unknown. */
function joinTexts(analysis: Analysis, parts: readonly Cell<Value>[], to: Cell<Value>, site: Site, frame: Frame): void {
  const [first, ...rest] = parts;
  if (!first) return;
  const tags = tagsAt(analysis, frame, site);
  let joined = first;
  for (const part of rest) {
    const next = newCell(analysis);
    const left = joined;
    analysis.solver.watch(left, (a) => {
      if (a.kind === 'unknown') put(analysis, next, a);
      else if (a.kind === 'constant') {
        analysis.solver.watch(part, (b) => {
          if (b.kind === 'unknown') put(analysis, next, b);
          else if (b.kind === 'constant' && next.values.size < 64) {
            put(analysis, next, { kind: 'constant', value: `${a.value}${b.value}`, site, tags });
          }
        });
      }
    });
    joined = next;
  }
  analysis.solver.flow(joined, to);
}

function evaluateOperation(
  analysis: Analysis,
  expression: Extract<Expression, { kind: 'operation' }>,
  frame: Frame,
  expected: TypeName | undefined,
): Typed {
  const { operator, operands, site } = expression;
  const cell = newCell(analysis);
  if (operator === '&') {
    const [operand] = operands;
    return operand ? evaluate(analysis, operand, frame) : { cell };
  }
  const values = operands.map((operand) => evaluate(analysis, operand, frame, operator === '+' ? expected : undefined));
  if (operator === '!') {
    const [operand] = values;
    if (operand) {
      flowVia(analysis, operand.cell, cell, (value) =>
        value.kind === 'constant' && typeof value.value === 'boolean' ? { ...value, value: !value.value } : undefined,
      );
    }
    return { cell };
  }
  if (operator !== '+') return { cell };
  // lists side by side are a list; texts side by side a text
  const [first] = values;
  if (first?.type?.name === 'String' || values[1]?.type?.name === 'String') {
    joinTexts(
      analysis,
      values.map((value) => value.cell),
      cell,
      site,
      frame,
    );
  } else for (const value of values) analysis.solver.flow(value.cell, cell);
  return { cell, ...(first?.type && { type: first.type }) };
}

function evaluateMember(
  analysis: Analysis,
  expression: Extract<Expression, { kind: 'member' }>,
  frame: Frame,
  expected: TypeName | undefined,
): Typed {
  const { of, name, site } = expression;
  if (!of) return implicitMember(analysis, expression, frame, expected);
  const typeName = typeNamed(analysis, of, frame);
  if (typeName !== undefined) {
    if (name === 'init' || name === 'clinicalType') {
      const cell = newCell(analysis);
      put(analysis, cell, {
        kind: 'function',
        made: { id: analysis.nextId(), callee: expression, frame },
        tags: NO_TAGS,
      });
      return { cell };
    }
    const member = staticMember(analysis, typeName, name, site, frame, expression);
    if (member) return member;
    const cell = newCell(analysis);
    if (!analysis.program.types.has(typeName))
      put(analysis, cell, unknownValue(`\`${typeName}.${name}\` is not declared here`, site));
    return { cell };
  }
  return readMember(analysis, evaluate(analysis, of, frame), name, expression, frame);
}

/** The type that an expression names, when it names one. */
export function typeNamed(analysis: Analysis, expression: Expression, frame: Frame): string | undefined {
  if (expression.kind === 'type') return expression.type.name;
  if (expression.kind === 'name') {
    const { name } = expression;
    if (name === 'Self') return frame.owner?.name;
    if (findName(frame.scope, name) || variableNamed(analysis, name, frame)) return undefined;
    if (analysis.program.types.has(name) || analysis.program.aliases.has(name))
      return findTypeInfo(analysis.program, name)?.name ?? analysis.program.aliases.get(name)?.name ?? name;
    return /^[A-Z]/.test(name) && !/^HK\w{1,60}TypeIdentifier\w{1,60}Record$|^k[A-Z]|^[A-Z0-9_]+$/.test(name)
      ? name
      : undefined;
  }
  if (expression.kind === 'member' && expression.of && /^[A-Z]/.test(expression.name)) {
    const outer = typeNamed(analysis, expression.of, frame);
    if (outer === undefined) return undefined;
    if (analysis.program.types.get(outer)?.cases.has(expression.name)) return undefined;
    return analysis.program.types.has(expression.name) || !analysis.program.types.has(outer)
      ? expression.name
      : undefined;
  }
  return undefined;
}

/** `.name`: a case, or a static member, of the type that the place wants. */
function implicitMember(
  analysis: Analysis,
  expression: Extract<Expression, { kind: 'member' }>,
  frame: Frame,
  expected: TypeName | undefined,
): Typed {
  const { program } = analysis;
  const { name, site } = expression;
  const cell = newCell(analysis);
  const tags = tagsAt(analysis, frame, site);
  const wanted = expected && elementType(expected).name;
  const info = wanted === undefined ? undefined : findTypeInfo(program, wanted);
  if (info && wanted !== undefined) {
    const member = staticMember(analysis, info.name, name, site, frame, expression);
    if (member) return member;
  }
  if (wanted === 'HKFHIRResourceType') {
    put(analysis, cell, { kind: 'fhir', name, site, tags });
    return { cell };
  }
  put(analysis, cell, { kind: 'case', name, site, tags });
  if (typeOfCase(name)) return { cell };
  // a static member that an extension adds to a type nobody names here: `Set.clinical`, used as `.clinical`
  for (const variable of program.members.get(name) ?? []) {
    if (!isStatic(variable) || (wanted !== undefined && info && variable.owner !== info)) continue;
    analysis.solver.flow(readGlobal(analysis, variable, expression, frame).cell, cell);
  }
  return { cell, ...(expected && { type: expected }) };
}

function readName(analysis: Analysis, expression: Extract<Expression, { kind: 'name' }>, frame: Frame): Typed {
  const { name, site } = expression;
  const { program } = analysis;
  if (name.startsWith('$')) return readDollar(analysis, expression, frame);
  const local = findName(frame.scope, name);
  if (local) return local;
  if (name === 'self' || name === 'super') {
    const type = frame.owner && { name: frame.owner.name, args: [] };
    return { cell: frame.self ?? newCell(analysis), ...(type && { type }) };
  }
  const member = ownMember(analysis, name, expression, frame);
  if (member) return member;
  const global = program.variables.get(name);
  if (global) return readGlobal(analysis, global, expression, frame);
  const cell = newCell(analysis);
  const functions = program.functions.get(name);
  if (functions) {
    for (const method of functions)
      put(analysis, cell, { kind: 'function', made: { id: analysis.nextId(), method }, tags: NO_TAGS });
    return { cell };
  }
  const constant = systemConstant(name, site, tagsAt(analysis, frame, site));
  if (constant) {
    put(analysis, cell, constant);
    return { cell };
  }
  const typeName = typeNamed(analysis, expression, frame);
  if (typeName !== undefined) {
    put(analysis, cell, { kind: 'type', name: typeName, tags: NO_TAGS });
    return { cell };
  }
  if (!HARMLESS.has(name)) put(analysis, cell, unknownValue(`\`${name}\` is not declared here`, site));
  return { cell };
}

const HARMLESS = new Set(['nil', 'true', 'false', 'YES', 'NO', 'NULL', 'error', '_']);

/** Objective-C's constants. */
function systemConstant(name: string, site: Site, tags: Tags): Value | undefined {
  const clinical = typeOfRaw(name);
  if (clinical) return clinicalValue(clinical, site, 'constant', tags);
  if (name.startsWith('HKFHIRResourceType') && typesOfFhir(name)) return { kind: 'fhir', name, site, tags };
  if (/^HK[A-Za-z]+TypeIdentifier[A-Z]/.test(name)) return { kind: 'other-type', name: otherName(name), tags };
  return undefined;
}

function readDollar(analysis: Analysis, expression: Extract<Expression, { kind: 'name' }>, frame: Frame): Typed {
  const index = Number(expression.name.slice(1));
  if (Number.isInteger(index)) return { cell: frame.anonymous?.[index] ?? newCell(analysis) };
  const plain = readName(analysis, { ...expression, name: expression.name.slice(1) }, frame);
  // a binding: whoever holds it may put anything there
  const variable = variableNamed(analysis, expression.name.slice(1), frame);
  if (variable && !variable.fact.modifiers.has('@Published')) {
    const unknown = unknownValue(`\`${variable.fact.name}\` is set by the user's choice`, variable.fact.site);
    const target = lvalue(analysis, { ...expression, name: expression.name.slice(1) }, frame);
    if (target) put(analysis, target, unknown);
  }
  return plain;
}

function variableNamed(analysis: Analysis, name: string, frame: Frame): ReturnType<typeof findVariable> {
  for (let owner: TypeInfo | undefined = frame.owner; owner; owner = owner.outer) {
    const found = findVariable(analysis.program, owner, name) ?? ivar(analysis, owner, name);
    if (found) return found;
  }
  return analysis.program.variables.get(name);
}

/** `_types` is what the property `types` is kept in. */
function ivar(analysis: Analysis, owner: TypeInfo, name: string): ReturnType<typeof findVariable> {
  return name.startsWith('_') ? findVariable(analysis.program, owner, name.slice(1)) : undefined;
}

/** A member of the type around, or of the types around that. */
function ownMember(analysis: Analysis, name: string, expression: Expression, frame: Frame): Typed | undefined {
  const { program } = analysis;
  if (frame.owner && (name === 'rawValue' || name === 'identifier') && !findVariable(program, frame.owner, name)) {
    const { owner } = frame;
    if (owner.cases.size > 0 || owner.kind === 'extension') {
      return readMember(
        analysis,
        { cell: frame.self ?? newCell(analysis), type: { name: owner.name, args: [] } },
        name,
        expression,
        frame,
      );
    }
  }
  if (frame.owner && name === 'allCases')
    return staticMember(analysis, frame.owner.name, name, expression.site, frame, expression);
  for (let owner: TypeInfo | undefined = frame.owner; owner; owner = owner.outer) {
    const variable = findVariable(program, owner, name) ?? ivar(analysis, owner, name);
    if (variable) {
      if (isStatic(variable)) return readGlobal(analysis, variable, expression, frame);
      const self: Typed = { cell: frame.self ?? newCell(analysis), type: { name: owner.name, args: [] } };
      return readMember(analysis, self, variable.fact.name, expression, frame);
    }
    const methods = findMethods(program, owner, name);
    if (methods.length > 0) {
      const cell = newCell(analysis);
      const self = frame.self ?? newCell(analysis);
      for (const method of methods)
        put(analysis, cell, { kind: 'function', made: { id: analysis.nextId(), method, self }, tags: NO_TAGS });
      return { cell };
    }
  }
  return undefined;
}

/** Where a store into an expression goes; undefined where nothing is kept. */
export function lvalue(analysis: Analysis, target: Expression, frame: Frame): Cell<Value> | undefined {
  switch (target.kind) {
    case 'name': {
      if (/^\$\d/.test(target.name)) return frame.anonymous?.[Number(target.name.slice(1))];
      const local = findName(frame.scope, target.name);
      if (local) return local.into ?? local.cell;
      const variable = variableNamed(analysis, target.name, frame);
      if (!variable) return undefined;
      if (isStatic(variable)) return globalCell(analysis, variable);
      return storeInto(analysis, { cell: frame.self ?? newCell(analysis) }, variable.fact.name, target, frame);
    }
    case 'member': {
      if (!target.of) return undefined;
      const typeName = typeNamed(analysis, target.of, frame);
      const info = typeName === undefined ? undefined : findTypeInfo(analysis.program, typeName);
      const variable = info && findVariable(analysis.program, info, target.name);
      if (variable) return globalCell(analysis, variable);
      const base = evaluate(analysis, target.of, frame);
      return storeInto(analysis, base, target.name, target, frame);
    }
    case 'index': {
      const base = evaluate(analysis, target.of, frame).cell;
      const into = newCell(analysis);
      storeIndex(analysis, base, evaluate(analysis, target.index, frame).cell, into);
      // a dictionary's entry is none of its keys' values
      const isDictionary = typeOfTarget(analysis, target.of, frame)?.name === 'Dictionary';
      const list = isDictionary ? undefined : lvalue(analysis, target.of, frame);
      if (list && frame.file.isForeign) storeElement(analysis, base, into, list);
      else if (list) analysis.solver.flow(into, list);
      return into;
    }
    case 'cast':
      return lvalue(analysis, target.value, frame);
    case 'operation':
      return target.operator === '&' && target.operands[0] ? lvalue(analysis, target.operands[0], frame) : undefined;
    default:
      return undefined;
  }
}

/** `of[key] = value` without types to tell: an entry where `of` is an object, else an element. */
function storeElement(analysis: Analysis, base: Cell<Value>, into: Cell<Value>, list: Cell<Value>): void {
  analysis.solver.watch(base, (value) => {
    if (value.kind !== 'object' || value.thing.form !== 'dictionary') analysis.solver.flow(into, list);
  });
  whenEmpty(analysis, base, 'branch', () => analysis.solver.flow(into, list));
}

/** Functions that are stored where code that is not here finds them will be called from there. */
function handOutOf(analysis: Analysis, stored: Cell<Value>, expression: Expression, frame: Frame): void {
  analysis.solver.watch(stored, (value) => {
    if (value.kind === 'function') handOut(analysis, value.made, undefined, [], expression, frame, newCell(analysis));
  });
}

function storeInto(analysis: Analysis, base: Typed, name: string, expression: Expression, frame: Frame): Cell<Value> {
  const into = newCell(analysis);
  analysis.solver.watch(base.cell, (value) => {
    if (value.kind === 'unknown' && !isNobody(value)) handOutOf(analysis, into, expression, frame);
    if (value.kind !== 'object') return;
    const { thing } = value;
    const variable = thing.type && findVariable(analysis.program, thing.type, name);
    const target =
      thing.form === 'object' && thing.type
        ? variable && isStatic(variable)
          ? globalCell(analysis, variable)
          : storeOf(analysis, thing, name)
        : thing.form === 'dictionary'
          ? storeEntry(analysis, thing, name)
          : fieldOf(analysis, thing, name);
    const via = coerce(analysis, variable?.fact.type);
    if (via) flowVia(analysis, into, target, via);
    else analysis.solver.flow(into, target);
  });
  const info = base.type && findTypeInfo(analysis.program, elementType(base.type).name);
  whenEmpty(analysis, base.cell, 'receiver', () => {
    const owners = info
      ? [info]
      : (analysis.program.members.get(name) ?? []).flatMap(({ owner }) => (owner ? [owner] : []));
    for (const owner of owners.slice(0, 4))
      analysis.solver.flow(into, storeOf(analysis, starOf(analysis, owner), name));
  });
  return into;
}

function assign(analysis: Analysis, expression: Extract<Expression, { kind: 'assign' }>, frame: Frame): void {
  const { target, value } = expression;
  if (target.kind === 'tuple') {
    const given = evaluate(analysis, value, frame);
    for (const item of target.items) {
      const into = lvalue(analysis, item.value, frame);
      if (into) emit(analysis, frame, given.cell, into);
    }
    return;
  }
  const type = typeOfTarget(analysis, target, frame);
  const given = evaluate(analysis, value, frame, type);
  const into = lvalue(analysis, target, frame);
  if (into) emitAs(analysis, frame, given.cell, into, type);
  else {
    evaluate(analysis, target, frame);
    handOutOf(analysis, given.cell, expression, frame);
  }
}

function typeOfTarget(analysis: Analysis, target: Expression, frame: Frame): TypeName | undefined {
  if (target.kind === 'name') {
    return findName(frame.scope, target.name)?.type ?? variableNamed(analysis, target.name, frame)?.fact.type;
  }
  if (target.kind === 'member' && target.of?.kind === 'name' && target.of.name === 'self') {
    return variableNamed(analysis, target.name, frame)?.fact.type;
  }
  if (target.kind === 'index') {
    const type = typeOfTarget(analysis, target.of, frame);
    return type?.name === 'Dictionary' ? type.args[1] : type;
  }
  return undefined;
}
