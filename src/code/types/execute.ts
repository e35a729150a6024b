/**
 * Statements, as constraints. Order does not matter: a variable holds whatever is ever put into it.
 */

import type {
  Condition,
  Expression,
  FileFacts,
  If,
  Pattern,
  Region,
  Site,
  Statement,
  TypeName,
} from '../facts/facts.ts';
import { elementType } from '../facts/type-names.ts';
import type { Cell } from '../flow/solver.ts';
import { typesWithCase } from '../program/named.ts';
import { findTypeInfo } from '../program/program.ts';
import { declareName, findName } from '../program/scopes.ts';
import { ANYTHING, type Analysis, coerce, emit, isNobody, newCell, put, regionTags } from './analysis.ts';
import { anyCase } from './construct.ts';
import { keysOf, readPart } from './entries.ts';
import { evaluate } from './evaluate.ts';
import { type Frame, innerFrame, type Typed } from './frames.ts';
import { branchesOf, forkOf } from './gates.ts';
import { frameWhere } from './passed-over.ts';
import { keptWhere } from './removals.ts';
import { functionValue } from './runs.ts';
import { elementsIn } from './sequences.ts';
import { asksStoredFlag } from './stored-flags.ts';
import { frameAfter } from './taken-out.ts';
import { joinTags, NO_TAGS, type Tags, tagged, type Value } from './values.ts';

/** Gives the value of a block that is one expression: what an `if` or `switch` used as a value yields. */
export function execute(analysis: Analysis, statements: readonly Statement[], frame: Frame): Typed | undefined {
  const [only] = statements;
  if (
    statements.length === 1 &&
    only?.kind === 'evaluate' &&
    !(only.value.kind === 'if' && only.value.branch.isGuard)
  ) {
    return evaluate(analysis, only.value, inRegion(analysis, only, frame));
  }
  let current = frame;
  for (const statement of statements)
    current = frameAfter(analysis, statement, statements, executeOne(analysis, statement, current));
  return undefined;
}

/** Returns the frame for what follows: a `guard` binds names and checks availability for the rest of its block. */
function executeOne(analysis: Analysis, statement: Statement, outer: Frame): Frame {
  const frame = inRegion(analysis, statement, outer);
  switch (statement.kind) {
    case 'declare': {
      const { pattern, value, variable } = statement;
      const declared = pattern.kind === 'name' ? pattern.type : undefined;
      if (variable?.getter) {
        const made = newCell(analysis);
        functionValue(analysis, variable.getter, frame, (run) => analysis.solver.flow(run.result, made));
        bindName(analysis, variable.name, { cell: made, ...(declared && { type: declared }) }, outer);
        return outer;
      }
      const given = (value && evaluate(analysis, value, frame, declared)) ?? { cell: newCell(analysis) };
      const region = frame.file.regions.length > 0 ? regionAt(frame.file, siteOf(statement)) : undefined;
      if (region && pattern.kind === 'name') {
        // `let x` in each branch of `#if`: what follows may mean any of them
        const other = outer.scope.names?.get(pattern.name);
        if (other?.region && other.region !== region) {
          emitAs(analysis, frame, given.cell, other.into ?? other.cell, pattern.type ?? other.type);
          return outer;
        }
      }
      bind(analysis, pattern, given, frame, outer);
      const bound = pattern.kind === 'name' ? outer.scope.names?.get(pattern.name) : undefined;
      const constant = variable?.isConstant || isSettled(statement) ? value : undefined;
      if (pattern.kind === 'name' && bound && (region || constant))
        declareName(outer.scope, pattern.name, { ...bound, ...(region && { region }), ...(constant && { constant }) });
      return outer;
    }
    case 'evaluate':
      if (statement.value.kind === 'if' && statement.value.branch.isGuard) {
        return executeGuard(analysis, statement.value.branch, frame, outer);
      }
      evaluate(analysis, statement.value, frame);
      return statement.value.kind === 'if' && statement.value.branch.leaves
        ? afterLeaving(analysis, statement.value.branch, outer)
        : outer;
    case 'return': {
      const { cell } = evaluate(analysis, statement.value, frame, frame.resultType);
      emitAs(analysis, frame, cell, frame.result, frame.resultType);
      return outer;
    }
    case 'for':
      executeFor(analysis, statement, frame);
      return outer;
    case 'block':
      enter(
        analysis,
        statement.conditions,
        innerFrame(frame, statement.tried && { tried: statement.tried }),
        (inner) => {
          execute(analysis, statement.body, inner);
        },
      );
      return outer;
    case 'function': {
      const cell = newCell(analysis);
      bindName(analysis, statement.fact.name, { cell }, outer);
      put(analysis, cell, { kind: 'function', made: functionValue(analysis, statement.fact, frame), tags: NO_TAGS });
      return outer;
    }
    case 'type':
      return outer;
  }
}

function siteOf(statement: Statement): Site | undefined {
  switch (statement.kind) {
    case 'return':
    case 'for':
      return statement.site;
    case 'evaluate':
      return statement.value.site;
    case 'declare':
      return statement.variable?.site ?? statement.value?.site;
    default:
      return undefined;
  }
}

/** The innermost conditional compilation around a place. */
function regionAt({ regions }: FileFacts, site: Site | undefined): Region | undefined {
  return site && regions.findLast(({ start, end }) => start <= site.start && site.start < end);
}

function inRegion(analysis: Analysis, statement: Statement, frame: Frame): Frame {
  if (frame.file.regions.length === 0) return frame;
  const site = siteOf(statement);
  const tags = site ? regionTags(analysis, frame.file, site.start) : NO_TAGS;
  return tags === NO_TAGS ? frame : { ...frame, tags: joinTags(frame.tags, tags) };
}

export function emitAs(
  analysis: Analysis,
  frame: Frame,
  from: Cell<Value>,
  to: Cell<Value>,
  type: TypeName | undefined,
): void {
  const via = coerce(analysis, type);
  if (!via) {
    emit(analysis, frame, from, to);
    return;
  }
  const typed = newCell(analysis);
  emit(analysis, frame, from, typed);
  analysis.solver.flow(typed, to, via);
}

function executeGuard(analysis: Analysis, branch: If, frame: Frame, outer: Frame): Frame {
  execute(analysis, branch.otherwise, innerFrame(frame));
  let after = asksStoredFlag(analysis, branch.conditions) ? { ...outer, isOnce: true } : outer;
  for (const condition of branch.conditions) {
    if (condition.kind === 'bind') {
      const value = evaluate(analysis, condition.value, { ...after, tags: joinTags(after.tags, frame.tags) });
      bind(analysis, condition.pattern, value, after, after);
    } else if (condition.kind === 'test') {
      evaluate(analysis, condition.value, after);
      after = frameWhere(analysis, condition.value, after);
    } else if (!condition.negated) after = { ...after, tags: joinTags(after.tags, since(condition.version)) };
  }
  return after;
}

/** What follows `if asked { return }`, `if #unavailable(iOS 16.4) { return }`. */
function afterLeaving(analysis: Analysis, { conditions, leaves }: If, outer: Frame): Frame {
  const [only] = conditions;
  if (conditions.length !== 1 || !only) return outer;
  if (only.kind === 'available') {
    return only.negated === (leaves === 'body') ? { ...outer, tags: joinTags(outer.tags, since(only.version)) } : outer;
  }
  if (asksStoredFlag(analysis, conditions)) return { ...outer, isOnce: true };
  if (only.kind !== 'test') return outer;
  // `if kind == .shots { continue }`: the others are left
  const { value } = only;
  const left: Expression = { kind: 'operation', operator: '!', operands: [value], site: value.site };
  return frameWhere(analysis, leaves === 'body' ? left : value, outer);
}

/** What a branch yields comes to `to`. */
export type Yield = (value: Typed | undefined, inner: Frame) => void;

export function executeIf(analysis: Analysis, branch: If, around: Site, outer: Frame, yields: Yield): void {
  const frame = asksStoredFlag(analysis, branch.conditions) ? { ...outer, isOnce: true } : outer;
  const [only] = branch.conditions;
  const body = (inner: Frame): void => yields(execute(analysis, branch.body, inner), inner);
  const otherwise = (inner: Frame): void => yields(execute(analysis, branch.otherwise, inner), inner);
  if (branch.conditions.length === 1 && only?.kind === 'test') {
    const fork = forkOf(analysis, only.value, frame, around, (it) => evaluate(analysis, it, frame).cell);
    const run = (gate: typeof fork.yes, act: (inner: Frame) => void): void => {
      if (gate) gate.onOpen(() => act(innerFrame(frame, { gate })));
      else act(innerFrame(frame));
    };
    run(fork.yes, body);
    run(fork.no, otherwise);
    return;
  }
  const negated = branch.conditions.find((it) => it.kind === 'available' && it.negated);
  enter(analysis, branch.conditions, innerFrame(frame), body);
  const version = negated?.kind === 'available' ? negated.version : undefined;
  otherwise(innerFrame(frame, version === undefined ? {} : { tags: since(version) }));
}

/** A check that names no iOS holds on every one. */
function since(version: string): Tags {
  return version === '0' ? NO_TAGS : { available: version };
}

/** Runs `act` where all conditions hold. */
function enter(
  analysis: Analysis,
  conditions: readonly Condition[],
  frame: Frame,
  act: (inner: Frame) => void,
  from = 0,
): void {
  const condition = conditions[from];
  if (!condition) {
    act(frame);
    return;
  }
  const next = (inner: Frame): void => enter(analysis, conditions, inner, act, from + 1);
  if (condition.kind === 'available') {
    next(condition.negated ? frame : { ...frame, tags: joinTags(frame.tags, since(condition.version)) });
  } else if (condition.kind === 'bind') {
    const value = evaluate(analysis, condition.value, frame);
    const inner = innerFrame(frame);
    bind(analysis, condition.pattern, value, inner, inner);
    next(inner);
  } else {
    const { yes } = forkOf(
      analysis,
      condition.value,
      frame,
      condition.value.site,
      (it) => evaluate(analysis, it, frame).cell,
    );
    if (yes) yes.onOpen(() => next(innerFrame(frame, { gate: yes })));
    else next(frame);
  }
}

function executeFor(analysis: Analysis, statement: Extract<Statement, { kind: 'for' }>, frame: Frame): void {
  const collection = evaluate(analysis, statement.collection, frame);
  const inner = innerFrame(frame);
  let cell = elementsIn(analysis, collection.cell, statement.collection, frame);
  if (statement.where) {
    const { pattern, where } = statement;
    const kept =
      pattern.kind === 'name' ? keptWhere(analysis, { ...collection, cell }, where, pattern.name, frame) : undefined;
    const narrowed = kept?.cell ?? newCell(analysis);
    if (!kept) analysis.solver.flow(cell, narrowed, (value) => tagged(value, { upperBound: true }));
    cell = narrowed;
  }
  if (statement.isOverKeys) cell = keysIn(analysis, cell);
  const type = collection.type && elementType(collection.type);
  bind(analysis, statement.pattern, { cell, ...(type && { type }) }, inner, inner);
  if (statement.where) evaluate(analysis, statement.where, inner);
  execute(analysis, statement.body, inner);
}

/** Of other languages: means its first value for good, and that is nothing which grows. */
function isSettled({ isConstant, value }: Extract<Statement, { kind: 'declare' }>): boolean {
  return isConstant === true && /^(?:literal|name|member|call|foreign)$/.test(value?.kind ?? '');
}

function keysIn(analysis: Analysis, from: Cell<Value>): Cell<Value> {
  const cell = newCell(analysis);
  analysis.solver.watch(from, (value) => {
    if (value.kind === 'object' && value.thing.form === 'dictionary') {
      analysis.solver.flow(keysOf(analysis, value.thing), cell);
    } else put(analysis, cell, value);
  });
  return cell;
}

export function bindName({ narrowed, solver }: Analysis, name: string, value: Typed, frame: Frame): void {
  if (!narrowed.has(name)) {
    declareName(frame.scope, name, value);
    return;
  }
  // something is taken out of a variable of this name somewhere: all that is in it may be out of it
  const read = solver.cell();
  solver.flow(value.cell, read, (it) => tagged(it, { upperBound: true }));
  declareName(frame.scope, name, { ...value, cell: read, into: value.cell });
}

/** Gives the names of a pattern their values. `into` is the frame whose block declares them. */
export function bind(analysis: Analysis, pattern: Pattern, value: Typed, frame: Frame, into: Frame): void {
  switch (pattern.kind) {
    case 'name': {
      // a variable of its own, so that what is assigned to it later does not flow back
      const cell = newCell(analysis);
      emitAs(analysis, frame, value.cell, cell, pattern.type);
      const type = pattern.type ?? value.type;
      bindName(analysis, pattern.name, { cell, ...(type && { type }) }, into);
      return;
    }
    case 'tuple':
      for (const [index, item] of pattern.items.entries()) {
        bind(analysis, item.pattern, readPart(analysis, value, index, item.label), frame, into);
      }
      return;
    case 'case':
      for (const [index, part] of pattern.parts.entries()) {
        bind(analysis, part, readPayload(analysis, value, pattern.name, index), frame, into);
      }
      return;
    case 'cast': {
      const cell = newCell(analysis);
      const via = coerce(analysis, pattern.to);
      if (via) analysis.solver.flow(value.cell, cell, via);
      else analysis.solver.flow(value.cell, cell);
      bind(analysis, pattern.pattern, { cell, type: pattern.to }, frame, into);
      return;
    }
    case 'value':
    case 'any':
      return;
  }
}

/** What a case carries: `.some(x)` and `.success(x)` are the value itself. */
function readPayload(analysis: Analysis, { cell: from, type }: Typed, name: string, index: number): Typed {
  const cell = newCell(analysis);
  analysis.solver.watch(from, (value) => {
    if (value.kind === 'case' && value.name === name && value.payload) {
      const part = value.payload.fields.get(`${index}`);
      if (part) analysis.solver.flow(part, cell);
    } else if (value.kind === 'unknown' || name === 'some' || name === 'success') put(analysis, cell, value);
  });
  return name === 'some' && type ? { cell, type } : { cell };
}

/** The cases that patterns name, where nothing is known of what they match. */
function casesMeant(analysis: Analysis, patterns: readonly Pattern[], type: TypeName | undefined): readonly Value[] {
  const declared = type && findTypeInfo(analysis.program, elementType(type).name);
  return patterns.flatMap((pattern) => {
    if (pattern.kind !== 'case' || pattern.parts.length === 0) return [];
    const { name } = pattern;
    const owners = declared?.cases.has(name) ? [declared] : typesWithCase(analysis.program, name);
    return owners.length === 1 && owners[0] ? (anyCase(analysis, owners[0], name) ?? []) : [];
  });
}

/** The branches of a `switch`; `yields` is told of each, for its value. */
export function executeSwitch(
  analysis: Analysis,
  subject: Typed,
  cases: Parameters<typeof branchesOf>[2],
  subjectName: string | undefined,
  around: Site,
  frame: Frame,
  yields: Yield,
): void {
  const branches = branchesOf(analysis, subject.cell, cases, frame, around);
  for (const [index, { patterns, where, body }] of cases.entries()) {
    const branch = branches[index];
    branch?.onOpen(() => {
      const inner = innerFrame(frame, { gate: branch });
      const matched = newCell(analysis);
      branch.onMatch((value) => {
        if (value === ANYTHING) {
          for (const it of casesMeant(analysis, patterns, subject.type)) put(analysis, matched, it);
        } else if (!isNobody(value)) put(analysis, matched, value);
      });
      const typed = { cell: matched, ...(subject.type && { type: subject.type }) };
      // in the branch the subject is what led there
      const known = subjectName === undefined ? undefined : findName(frame.scope, subjectName);
      if (subjectName !== undefined && known) {
        declareName(inner.scope, subjectName, { ...typed, into: known.into ?? known.cell });
      }
      // what a pattern binds is the value that led here: the gate has done its part
      const { gate: _, ...open } = inner;
      for (const pattern of patterns)
        bind(analysis, pattern, typed, frame.gate ? { ...open, gate: frame.gate } : open, inner);
      if (where) evaluate(analysis, where, inner);
      yields(execute(analysis, body, inner), inner);
    });
  }
}
