/**
 * Which branch is taken, and what holds in it: `if`, `guard`, `switch`, and what follows one that leaves.
 */

import type { Case, Condition, Expression, If, Pattern, Site, Statement, TypeName } from '../../facts/facts.ts';
import { elementType } from '../../facts/type-names.ts';
import { changedIn } from '../../program/for-good.ts';
import { typesWithCase } from '../../program/named.ts';
import { findTypeInfo } from '../../program/program.ts';
import { declareName, findName } from '../../program/scopes.ts';
import { ANYTHING, type Analysis, isNobody, newCell, put } from '../analysis.ts';
import { anyCase } from '../calls/construct.ts';
import { type Frame, innerFrame, type Typed } from '../calls/frames.ts';
import { isLookUp } from '../collections/table-tests.ts';
import { evaluate } from '../evaluate.ts';
import { execute, executeIn } from '../execute.ts';
import { copyTaken } from '../objects/copies.ts';
import { joinTags, NO_TAGS, type Tags, type Value } from '../values.ts';
import { enterCode, noteBehind, runBehind } from './behind.ts';
import { bind, bindOneOf } from './bindings.ts';
import { fillWithin } from './cases-within.ts';
import { flagOfTable } from './flag-tables.ts';
import { type Branch, branchesOf, type Fork, forkOf, staysTold } from './gates.ts';
import { frameWhere, negation } from './passed-over.ts';
import { asksMore, WRAPPING } from './patterns.ts';
import { asksStoredFlag } from './stored-flags.ts';

export function executeGuard(
  analysis: Analysis,
  branch: If,
  frame: Frame,
  outer: Frame,
  block: readonly Statement[],
): Frame {
  execute(analysis, branch.otherwise, innerFrame(frame));
  let after = asksStoredFlag(analysis, branch.conditions) ? { ...outer, isOnce: true } : outer;
  for (const condition of branch.conditions) {
    if (condition.kind === 'bind') {
      const read = evaluate(analysis, condition.value, { ...after, tags: joinTags(after.tags, frame.tags) });
      const value = copyTaken(analysis, condition.pattern, condition.value, block, read, after);
      bind(analysis, condition.pattern, value, after, after);
      keepConstant(analysis, condition, after);
      const asked = caseAsked(condition) ?? entryAsked(condition);
      if (asked) after = frameWhere(analysis, asked, after);
    } else if (condition.kind === 'test') {
      evaluate(analysis, condition.value, after);
      after = frameWhere(analysis, condition.value, after);
    } else if (!condition.negated) after = { ...after, tags: joinTags(after.tags, since(condition.version)) };
  }
  return after;
}

/** `guard let type = HKObjectType.clinicalType(forIdentifier: .labResultRecord)`, `guard let limit = limits[kind]` */
function keepConstant(
  { program }: Analysis,
  { pattern, value }: Extract<Condition, { kind: 'bind' }>,
  frame: Frame,
): void {
  const name = pattern.kind === 'name' ? pattern.name : '';
  const isKept = value.kind === 'call' || (isLookUp(value) && !changedIn(program).has(name));
  const bound = isKept ? findName(frame.scope, name) : undefined;
  if (bound && pattern.kind === 'name')
    declareName(frame.scope, pattern.name, { ...bound, constant: value, isTried: true });
}

/** What follows `if asked { return }`, `if #unavailable(iOS 16.4) { return }`. */
export function afterLeaving(analysis: Analysis, { conditions, leaves }: If, outer: Frame): Frame {
  const [only] = conditions;
  if (conditions.length !== 1 || !only) return outer;
  if (only.kind === 'available') {
    return only.negated === (leaves === 'body') ? { ...outer, tags: joinTags(outer.tags, since(only.version)) } : outer;
  }
  if (asksStoredFlag(analysis, conditions)) return { ...outer, isOnce: true };
  const test = only.kind === 'test' ? only.value : caseAsked(only);
  if (!test) return outer;
  // `if kind == .shots { continue }`: the others are left
  return frameWhere(analysis, leaves === 'body' ? negation(test) : test, outer);
}

/** What `if mode == .quick { return }` and `guard isWhole else { return }` let through to what follows, where a caller says
 *  which it is. */
export function gateAfter(analysis: Analysis, statement: Statement, frame: Frame): Branch | undefined {
  if (statement.kind !== 'evaluate' || statement.value.kind !== 'if') return undefined;
  const { branch, site } = statement.value;
  const { conditions, isGuard, leaves = isGuard ? 'otherwise' : undefined } = branch;
  if (leaves === undefined || (!isGuard && conditions.length > 1)) return undefined;
  const asked = conditions.find(
    (it) =>
      ((it.kind === 'test' || isOfCase(it)) && isPlain(it.value)) ||
      (it.kind === 'test' && flagOfTable(analysis, it.value, frame) !== undefined),
  );
  if (!asked || asked.kind === 'available') return undefined;
  // elsewhere who is not here may pass anything
  if (!frame.file.traits.isNative && !(asked.kind === 'test' && staysTold(analysis, asked.value, frame)))
    return undefined;
  // nothing that is named there is shown at what led to it
  const nowhere = { ...site, end: site.start };
  const evaluated = (it: Expression): Typed => evaluate(analysis, it, frame);
  const fork =
    asked.kind === 'test'
      ? forkOf(analysis, asked.value, frame, nowhere, evaluated)
      : forkOfCase(analysis, evaluated(asked.value), asked.pattern, frame, nowhere);
  return leaves === 'body' ? fork.no : fork.yes;
}

/** Whether a test does nothing but ask. */
function isPlain(test: Expression): boolean {
  if (test.kind === 'operation') return test.operands.every(isPlain);
  return test.kind === 'name' || test.kind === 'literal' || (test.kind === 'member' && (!test.of || isPlain(test.of)));
}

/** `case .load(.shots) = command` */
function isOfCase(condition: Condition): condition is Extract<Condition, { kind: 'bind' }> {
  return condition.kind === 'bind' && condition.pattern.kind === 'case' && !WRAPPING.has(condition.pattern.name);
}

function forkOfCase(analysis: Analysis, { cell, type }: Typed, pattern: Pattern, frame: Frame, around: Site): Fork {
  const cases = [{ patterns: [pattern], body: [] }, OTHERWISE];
  const [yes, no] = branchesOf(analysis, cell, cases, frame, around, type?.mayBeNil);
  return { ...(yes && { yes }), ...(no && { no }) };
}

const OTHERWISE: Case = { patterns: [], body: [] };

/** `if box is Labs`, as `case is Labs`. */
function typeAsked(condition: Condition): Condition | undefined {
  const test = condition.kind === 'test' && condition.value.kind === 'operation' ? condition.value : undefined;
  const [value] = test?.operands ?? [];
  if (!test?.asks || value?.kind !== 'name' || test.operator !== 'is') return undefined;
  return { kind: 'bind', pattern: { kind: 'cast', pattern: { kind: 'any' }, to: test.asks }, value };
}

/** `case .shots = kind`, which asks for nothing that the case carries, as a test. */
function caseAsked({ pattern, value }: Extract<Condition, { kind: 'bind' }>): Expression | undefined {
  if (pattern.kind !== 'case' || value.kind !== 'name' || pattern.parts.some(asksMore)) return undefined;
  const { site } = value;
  const asked: Expression = { kind: 'member', name: pattern.name, site };
  return { kind: 'operation', operator: '==', operands: [value, asked], site };
}

/** `let limit = limits[kind]`, which holds where something is found, as a test. */
function entryAsked({ pattern, value }: Extract<Condition, { kind: 'bind' }>): Expression | undefined {
  if (pattern.kind !== 'name' || value.kind !== 'index' || !isLookUp(value)) return undefined;
  const { site } = value;
  return { kind: 'operation', operator: '!=', operands: [value, { kind: 'literal', value: null, site }], site };
}

/** What a branch yields comes to `to`. */
export type Yield = (value: Typed | undefined, inner: Frame) => void;

export function executeIf(
  analysis: Analysis,
  branch: If,
  around: Site,
  outer: Frame,
  yields: Yield,
  wanted?: TypeName,
): void {
  const frame = asksStoredFlag(analysis, branch.conditions) ? { ...outer, isOnce: true } : outer;
  const [first] = branch.conditions;
  const only = first && (typeAsked(first) ?? first);
  const body = (inner: Frame): void => yields(executeIn(analysis, branch.body, inner, wanted), inner);
  const otherwise = (inner: Frame): void => yields(executeIn(analysis, branch.otherwise, inner, wanted), inner);
  const isAsked = only && (isOfCase(only) || only !== first);
  if (branch.conditions.length === 1 && only?.kind === 'bind' && isAsked && frame.file.traits.isNative) {
    const { pattern, value } = only;
    const cases = [
      { patterns: [pattern], body: branch.body },
      { ...OTHERWISE, body: branch.otherwise },
    ];
    const name = value.kind === 'name' ? value.name : undefined;
    executeSwitch(analysis, evaluate(analysis, value, frame), cases, name, around, frame, yields, wanted);
    return;
  }
  if (branch.conditions.length === 1 && only?.kind === 'test') {
    const fork = forkOf(analysis, only.value, frame, around, (it) => evaluate(analysis, it, frame));
    const run = (
      gate: typeof fork.yes,
      test: Expression,
      code: readonly Statement[],
      act: (inner: Frame) => void,
    ): void => {
      const kept = frameWhere(analysis, test, frame);
      if (gate) runBehind(analysis, gate, code, () => act(innerFrame(kept, { gate })));
      else act(innerFrame(kept));
    };
    run(fork.yes, only.value, branch.body, body);
    run(fork.no, negation(only.value), branch.otherwise, otherwise);
    return;
  }
  const negated = branch.conditions.find((it) => it.kind === 'available' && it.negated);
  enter(analysis, branch.conditions, branch.body, innerFrame(frame), body);
  const version = negated?.kind === 'available' ? negated.version : undefined;
  otherwise(innerFrame(frame, version === undefined ? {} : { tags: since(version) }));
}

/** A check that names no iOS holds on every one. */
function since(version: string): Tags {
  return version === '0' ? NO_TAGS : { available: version };
}

/** Runs `act`, which is what `code` does, where all conditions hold. */
export function enter(
  analysis: Analysis,
  conditions: readonly Condition[],
  code: readonly Statement[],
  frame: Frame,
  act: (inner: Frame) => void,
  from = 0,
): void {
  const condition = conditions[from];
  if (!condition) {
    enterCode(analysis, code);
    act(frame);
    return;
  }
  const next = (inner: Frame): void => enter(analysis, conditions, code, inner, act, from + 1);
  if (from === 0) noteBehind(analysis, code);
  if (condition.kind === 'available') {
    next(condition.negated ? frame : { ...frame, tags: joinTags(frame.tags, since(condition.version)) });
  } else if (condition.kind === 'bind') {
    const read = evaluate(analysis, condition.value, frame);
    const value = copyTaken(analysis, condition.pattern, condition.value, code, read, frame);
    const bound = (gate?: Branch): void => {
      const inner = innerFrame(frame, gate && { gate });
      const { gate: _, ...open } = inner;
      // as in a branch of a `switch`
      bind(analysis, condition.pattern, value, { ...open, ...(frame.gate && { gate: frame.gate }) }, inner);
      keepConstant(analysis, condition, inner);
      const asked = entryAsked(condition);
      next(asked ? frameWhere(analysis, asked, inner) : inner);
    };
    const { yes } =
      isOfCase(condition) && frame.file.traits.isNative
        ? forkOfCase(analysis, value, condition.pattern, frame, condition.value.site)
        : {};
    if (yes) yes.onOpen(() => bound(yes));
    else bound();
  } else {
    const { yes } = forkOf(analysis, condition.value, frame, condition.value.site, (it) =>
      evaluate(analysis, it, frame),
    );
    const kept = frameWhere(analysis, condition.value, frame);
    if (yes) yes.onOpen(() => next(innerFrame(kept, { gate: yes })));
    else next(kept);
  }
}

/** The cases that patterns name, where nothing is known of what they match. */
function casesMeant(analysis: Analysis, patterns: readonly Pattern[], type: TypeName | undefined): readonly Value[] {
  const declared = type && findTypeInfo(analysis.program, elementType(type).name);
  return patterns.flatMap((pattern) => {
    if (pattern.kind !== 'case' || pattern.parts.length === 0) return [];
    const { name } = pattern;
    const owners = declared?.cases.has(name) ? [declared] : typesWithCase(analysis.program, name);
    const any = owners.length === 1 && owners[0] ? anyCase(analysis, owners[0], name) : undefined;
    if (any) fillWithin(analysis, any, pattern.parts);
    return any ?? [];
  });
}

/** `switch (section, isOn) { … }`: the part that most cases tell apart, and what each asks of it. Where a case asks for more, it
 *  may be another that is entered. Undefined for any other subject. */
export function partAsked(
  subject: Expression,
  cases: readonly Case[],
): { readonly value: Expression; readonly cases: readonly Case[] } | undefined {
  if (subject.kind !== 'tuple' || !cases.every(({ patterns }) => patterns.every(isTupleOrAny))) return undefined;
  const counts = subject.items.map(
    (_, index) => cases.filter(({ patterns }) => patterns.some((it) => asksIn(it, index))).length,
  );
  const most = counts.reduce((one, next) => Math.max(one, next), 0);
  const at = counts.indexOf(most);
  const value = subject.items[at]?.value;
  if (!value || most === 0) return undefined;
  const apart = cases.map((one): Case => {
    const isMore = one.patterns.some((it) => subject.items.some((_, index) => index !== at && asksIn(it, index)));
    const patterns = one.patterns.map((it) => (it.kind === 'tuple' ? (it.items[at]?.pattern ?? ANY) : it));
    return { ...one, patterns, ...(isMore && { where: one.where ?? value }) };
  });
  return { value, cases: apart };
}

const ANY: Pattern = { kind: 'any' };

function isTupleOrAny({ kind }: Pattern): boolean {
  return kind === 'tuple' || kind === 'any' || kind === 'name';
}

/** Whether a pattern asks something of a part. */
function asksIn(pattern: Pattern, index: number): boolean {
  const part = pattern.kind === 'tuple' ? pattern.items[index]?.pattern : undefined;
  return part !== undefined && part.kind !== 'any' && part.kind !== 'name';
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
  wanted?: TypeName,
  /** What leads into the branches, where that is a part of the subject. */
  by?: Typed & { readonly cases: readonly Case[] },
): void {
  const { cell, type } = by ?? subject;
  const branches = branchesOf(analysis, cell, by?.cases ?? cases, frame, around, type?.mayBeNil);
  // who calls it may be no code that is here
  if (by && frame.file.traits.isCalledFromOutside)
    analysis.solver.watch(by.cell, (it) => {
      if (isNobody(it)) for (const branch of branches) branch.let(ANYTHING);
    });
  for (const [index, { patterns, where, body }] of cases.entries()) {
    const branch = branches[index];
    if (branch) noteBehind(analysis, body);
    branch?.onOpen(() => {
      const inner = innerFrame(frame, { gate: branch });
      const matched = by ? subject.cell : newCell(analysis);
      branch.onMatch((value) => {
        if (by) return;
        if (value === ANYTHING) {
          for (const it of casesMeant(analysis, patterns, subject.type)) put(analysis, matched, it);
        } else put(analysis, matched, value);
      });
      const typed = { cell: matched, ...(subject.type && { type: subject.type }) };
      // in the branch the subject is what led there
      const known = subjectName === undefined ? undefined : findName(frame.scope, subjectName);
      if (subjectName !== undefined && known) {
        declareName(inner.scope, subjectName, { ...typed, into: known.into ?? known.cell });
      }
      // what a pattern binds is the value that led here: the gate has done its part
      const { gate: _, ...open } = inner;
      bindOneOf(analysis, patterns, typed, frame.gate ? { ...open, gate: frame.gate } : open, inner);
      const run = (it: Frame): void => {
        enterCode(analysis, body);
        yields(executeIn(analysis, body, it, wanted), it);
      };
      if (!where) return run(inner);
      const { yes } = forkOf(analysis, where, inner, where.site, (it) => evaluate(analysis, it, inner));
      const kept = frameWhere(analysis, where, inner);
      if (yes) yes.onOpen(() => run({ ...kept, gate: yes }));
      else run(kept);
    });
  }
}
