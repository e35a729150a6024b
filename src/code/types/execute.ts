/**
 * Statements, as constraints. Order does not matter: a variable holds whatever is ever put into it.
 */

import type { Expression, FileFacts, Region, Site, Statement, TypeName } from '../facts/facts.ts';
import { elementType } from '../facts/type-names.ts';
import type { Cell } from '../flow/solver.ts';
import { bodyOf } from '../program/filled-in-turn.ts';
import { mentionsOf } from '../program/find-mentions.ts';
import { changedIn } from '../program/for-good.ts';
import { declareName, findName } from '../program/scopes.ts';
import { type Analysis, newCell, put, regionTags } from './analysis.ts';
import { runBehind } from './branches/behind.ts';
import { bind, bindName, emitAs } from './branches/bindings.ts';
import { afterLeaving, enter, executeGuard, gateAfter } from './branches/branches.ts';
import { type Frame, innerFrame, type Typed } from './calls/frames.ts';
import { isKept } from './calls/kept-closures.ts';
import { bindEntry, bindItems, endsWith, entriesOf } from './collections/each-entry.ts';
import { keysOf } from './collections/entries.ts';
import { isOfNumbers } from './collections/picked.ts';
import { keptWhere } from './collections/removals.ts';
import { elementsIn } from './collections/sequences.ts';
import { frameAfter } from './collections/taken-out.ts';
import { evaluate } from './evaluate.ts';
import { copyTaken } from './objects/copies.ts';
import { replaceLocal } from './replaced.ts';
import { functionValue } from './runs.ts';
import { typeOfTarget } from './store.ts';
import { joinTags, NO_TAGS, tagged, type Value } from './values.ts';
import { boundGiven, giveBinding, holdBinding } from './views/put-back.ts';

/** Gives the value of a block that is one expression: what an `if` or `switch` used as a value yields. */
/** `wanted`: of what type a value is to be that the statements come to. */
export function execute(
  analysis: Analysis,
  statements: readonly Statement[],
  frame: Frame,
  wanted?: TypeName,
): Typed | undefined {
  const [only] = statements;
  if (
    statements.length === 1 &&
    only?.kind === 'evaluate' &&
    !(only.value.kind === 'if' && only.value.branch.isGuard)
  ) {
    const given = evaluate(analysis, only.value, inRegion(analysis, only, frame), wanted);
    // a block that puts something somewhere gives nothing: what does is returned
    return only.value.kind === 'assign' ? undefined : given;
  }
  executeFrom(analysis, statements, 0, frame, 0);
  return undefined;
}

/** Gives the value of a branch: where the language says so, of what stands last in it. */
export function executeIn(
  analysis: Analysis,
  body: readonly Statement[],
  frame: Frame,
  wanted?: TypeName,
): Typed | undefined {
  const last = frame.file.traits.givesLast ? body.at(-1) : undefined;
  if (last?.kind !== 'evaluate') return execute(analysis, body, frame, wanted);
  let current = frame;
  for (const each of body.slice(0, -1)) current = follow(analysis, each, body, current);
  return execute(analysis, [last], current, wanted);
}

/** The frame of what follows a statement. */
function follow(analysis: Analysis, statement: Statement, block: readonly Statement[], frame: Frame): Frame {
  const replaced = replaceLocal(analysis, statement, block, frame);
  return replaced ?? frameAfter(analysis, statement, block, executeOne(analysis, statement, frame, block));
}

/** Tests that tell apart, one in another, whether what follows them runs. */
const MOST_GATES = 20;

function executeFrom(
  analysis: Analysis,
  statements: readonly Statement[],
  from: number,
  frame: Frame,
  gates: number,
): void {
  let current = frame;
  for (let index = from; index < statements.length; index += 1) {
    const statement = statements[index];
    if (!statement) return;
    const gate =
      gates < MOST_GATES && index + 1 < statements.length ? gateAfter(analysis, statement, current) : undefined;
    current = follow(analysis, statement, statements, current);
    if (!gate) continue;
    const after = { ...current, gate };
    runBehind(analysis, gate, statements.slice(index + 1), () =>
      executeFrom(analysis, statements, index + 1, after, gates + 1),
    );
    return;
  }
}

const KEPT_FIRST: ReadonlySet<string> = new Set([
  'literal',
  'text',
  'operation',
  'call',
  'cast',
  'other',
  'list',
  'dictionary',
]);

/** Returns the frame for what follows: a `guard` binds names and checks availability for the rest of its block. */
function executeOne(analysis: Analysis, statement: Statement, outer: Frame, block: readonly Statement[]): Frame {
  if (isIdleHere(statement, block, outer)) return outer;
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
      const read = (value && evaluate(analysis, value, frame, declared)) ?? { cell: newCell(analysis) };
      const isFixed = statement.isConstant || variable?.isConstant;
      const given = value && !isFixed ? copyTaken(analysis, pattern, value, block, read, frame) : read;
      const region = frame.file.regions.length > 0 ? regionAt(frame.file, siteOf(statement)) : undefined;
      if (region && pattern.kind === 'name') {
        // `let x` in each branch of `#if`: what follows may mean any of them
        const other = outer.scope.names?.get(pattern.name);
        if (other?.region && other.region !== region) {
          emitAs(analysis, frame, given.cell, other.into ?? other.cell, pattern.type ?? other.type);
          return outer;
        }
      }
      if (!value || !bindItems(analysis, pattern, value, frame, outer)) bind(analysis, pattern, given, frame, outer);
      const bound = pattern.kind === 'name' ? outer.scope.names?.get(pattern.name) : undefined;
      if (bound) holdBinding(analysis, read, value, bound.cell);
      const constant = variable?.isConstant || isSettled(analysis, statement) ? value : undefined;
      const made = value && KEPT_FIRST.has(value.kind) ? value : undefined;
      if (pattern.kind === 'name' && bound && (region || constant || made))
        declareName(outer.scope, pattern.name, {
          ...bound,
          ...(region && { region }),
          ...(constant && { constant }),
          ...(made && { made }),
        });
      return outer;
    }
    case 'evaluate':
      if (statement.value.kind === 'if' && statement.value.branch.isGuard) {
        return executeGuard(analysis, statement.value.branch, frame, outer, block);
      }
      evaluate(analysis, statement.value, frame);
      return statement.value.kind === 'if' && statement.value.branch.leaves
        ? afterLeaving(analysis, statement.value.branch, outer)
        : outer;
    case 'return': {
      const { value } = statement;
      const bound = boundGiven(value, frame);
      const given = evaluate(analysis, bound ?? value, frame, frame.resultType);
      giveBinding(analysis, given, value, bound, frame);
      emitAs(analysis, frame, given.cell, frame.result, frame.resultType);
      return outer;
    }
    case 'for':
      executeFor(analysis, statement, frame);
      return outer;
    case 'block':
      enter(
        analysis,
        statement.conditions,
        statement.body,
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
  }
}

/** A function inside of another, or a closure that is only kept, that nothing around it names. */
function isIdleHere(statement: Statement, block: readonly Statement[], { file }: Frame): boolean {
  if (!file.traits.callsByType || block === file.body) return false;
  const name = statement.kind === 'function' ? statement.fact.name : keptClosure(statement);
  if (name === undefined) return false;
  const { calls, macros, ownReferences } = mentionsOf(block);
  // `self.load()` is no local function
  const isCalled = calls.get(name)?.some(({ callee }) => callee.kind === 'name') === true;
  return !isCalled && !macros.has(name) && !ownReferences.has(name);
}

function keptClosure(statement: Statement): string | undefined {
  if (statement.kind !== 'declare' || statement.value?.kind !== 'closure' || statement.variable?.getter)
    return undefined;
  return statement.pattern.kind === 'name' ? statement.pattern.name : undefined;
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

function executeFor(analysis: Analysis, statement: Extract<Statement, { kind: 'for' }>, frame: Frame): void {
  // over what never comes
  if (isKept(analysis, statement)) return;
  const entries = entriesOf(analysis, statement, frame);
  if (entries) {
    for (const entry of entries) {
      const inner = innerFrame(frame);
      bindEntry(analysis, statement.pattern, entry, inner);
      execute(analysis, statement.body, inner);
      if (endsWith(analysis, statement, entry, inner)) break;
    }
    return;
  }
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
  if (statement.isOverKeys && !isList(statement.collection, collection.type)) cell = keysIn(analysis, cell);
  const type = collection.type && elementType(collection.type);
  const { pattern, body } = statement;
  const each = copyTaken(analysis, pattern, statement.collection, body, { cell, ...(type && { type }) }, frame);
  bind(analysis, pattern, each, inner, inner);
  keepRange(statement, inner);
  if (statement.where) evaluate(analysis, statement.where, inner);
  const isTable = (of: Expression): boolean => typeOfTarget(analysis, of, inner)?.name === 'Dictionary';
  execute(analysis, bodyOf(statement, isTable), inner);
}

/** `for place in 0..<kinds.count` */
function keepRange({ collection, pattern, where }: Extract<Statement, { kind: 'for' }>, frame: Frame): void {
  const bound =
    pattern.kind === 'name' && !where && isOfNumbers(collection) ? findName(frame.scope, pattern.name) : undefined;
  if (bound && pattern.kind === 'name') declareName(frame.scope, pattern.name, { ...bound, range: collection });
}

/** Of other languages: means its first value for good, and that is nothing which grows. */
function isSettled(
  { program }: Analysis,
  { isConstant, value, pattern }: Extract<Statement, { kind: 'declare' }>,
): boolean {
  if (!isConstant) return false;
  if (/^(?:literal|name|member|call|foreign)$/.test(value?.kind ?? '')) return true;
  return value?.kind === 'list' && pattern.kind === 'name' && !changedIn(program).has(pattern.name);
}

/** Of a list of dictionaries each is meant, and no key. */
function isList(collection: Expression, type: TypeName | undefined): boolean {
  return collection.kind === 'list' || /^(?:NS(?:Mutable)?(?:Array|(?:Ordered)?Set)|Array)$/.test(type?.name ?? '');
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
