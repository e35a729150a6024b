/**
 * Branches that only some values lead into: `switch`, `if x == …`, a flag that a caller passes. They open when such a
 * value arrives; when nothing that can be told apart arrives, all of them do.
 */

import type { Case, Expression, Pattern, Site } from '../../facts/facts.ts';
import { languageOf } from '../../facts/source.ts';
import type { Cell } from '../../flow/solver.ts';
import { ASKS_SAME } from '../../models/collections.ts';
import { typeOfCase } from '../../models/healthkit.ts';
import { descendants } from '../../program/inheritance.ts';
import { isStatic } from '../../program/meaning.ts';
import { findTypeInfo } from '../../program/program.ts';
import { findName } from '../../program/scopes.ts';
import { ANYTHING, type Analysis, isNobody, newCell, unknownValue, whenEmpty } from '../analysis.ts';
import type { Frame, Gate, Typed } from '../calls/frames.ts';
import { comesTo } from '../collections/comes-to.ts';
import { asksEntry } from '../collections/each-entry.ts';
import { variableMeant } from '../collections/written-names.ts';
import { isOfNothing } from '../nothing.ts';
import { isConstantMember } from '../objects/own-constants.ts';
import type { Value } from '../values.ts';
import { isOfPresented } from '../views/presented.ts';
import { flagWrapped } from '../views/wrappers.ts';
import { flagOfTable } from './flag-tables.ts';
import { asContains, isFlag } from './flags.ts';
import { flagThatStays, isWrittenOut } from './flags-that-stay.ts';
import { openForUnset, takesNothing } from './not-yet-set.ts';
import { isPassedOver } from './passed-over.ts';
import { askPatterns, constantOf, isOfNobody, WRAPPING } from './patterns.ts';

export interface Branch extends Gate {
  /** Calls back once, when the first value leads here. */
  onOpen(act: () => void): void;
  let(value: Value): void;
}

export function createBranch(outer: Gate | undefined, around: Site): Branch {
  const matched: Value[] = [];
  const seers: ((value: Value) => void)[] = [];
  return {
    ...(outer && { outer }),
    name: `${around.file.path} ${around.start}`,
    covers: ({ file, start }) => file.path === around.file.path && start >= around.start && start < around.end,
    onMatch(see) {
      seers.push(see);
      for (const value of [...matched]) see(value);
    },
    onOpen(act) {
      let isOpen = false;
      this.onMatch(() => {
        if (isOpen) return;
        isOpen = true;
        act();
      });
    },
    let(value) {
      if (matched.includes(value)) return;
      matched.push(value);
      for (const see of [...seers]) see(value);
    },
  };
}

/** One branch a case, open for the values that its patterns match. */
export function branchesOf(
  analysis: Analysis,
  subject: Cell<Value>,
  cases: readonly Case[],
  frame: Frame,
  around: Site,
  mayBeNothing = false,
): Branch[] {
  const branches = cases.map(() => createBranch(frame.gate, around));
  for (const [index, { patterns }] of mayBeNothing ? cases.entries() : [])
    if (patterns.length === 0 || patterns.some(takesNothing)) branches[index]?.let(ANYTHING);
  openForUnset(analysis, subject, cases, branches, frame);
  const all = cases.flatMap(({ patterns }) => patterns);
  analysis.solver.watch(subject, (value) => {
    // the receiver of an enum's own method that nobody is seen to call: no case at all
    if (value.kind === 'object' && value.thing.type && value.thing.type.cases.size > 0) return;
    if (isOfNobody(analysis, value) || isPassedOver(analysis, value) || isOfPresented(analysis, value)) return;
    askPatterns(analysis, all, value, (ask) => {
      let isTaken = false;
      for (const [index, { patterns, where }] of cases.entries()) {
        const answers = patterns.length === 0 ? [true] : patterns.map(ask);
        if (answers.every((answer) => answer === false) || isTaken) continue;
        // of a sealed class any subclass may be meant, and whoever passes it is not here
        const isOfClass = value.kind === 'object' && value.thing.form !== 'tuple';
        if (isOfClass && frame.file.traits.isCalledFromOutside && !answers.includes(true))
          branches[index]?.let(unknownValue('which object is passed cannot be told', around, true));
        else branches[index]?.let(isOwnChoice(analysis, value, patterns) ? ANYTHING : value);
        if (answers.includes(true) && !where) isTaken = true;
      }
    });
  });
  whenEmpty(analysis, subject, 'branch', () => {
    const isNone = isOfNothing(analysis, subject);
    for (const [index, { patterns }] of cases.entries())
      if (!isNone || !patterns.every(asksForCase) || patterns.length === 0) branches[index]?.let(ANYTHING);
  });
  return branches;
}

/** What `nil` is none of. */
function asksForCase(pattern: Pattern): boolean {
  return pattern.kind === 'case' && !WRAPPING.has(pattern.name);
}

/** Whatever is not known of a flag leads both ways. A framework hands the app's own code a case of an enum of the app's own:
 *  only its code makes one, so that any branch may be entered. Texts, and cases that come across a bridge, others choose. */
function isOwnChoice(analysis: Analysis, value: Value, patterns: readonly Pattern[]): boolean {
  if (value.kind === 'unknown' && value.isOffered) return true;
  if (value.kind !== 'unknown' || value.isText || isNobody(value) || patterns.length === 0) return false;
  if (patterns.every((it) => it.kind === 'value' && typeof constantOf(analysis, it.value) === 'boolean')) return true;
  if (!value.isOutside) return false;
  return (
    patterns.every((pattern) => pattern.kind === 'case' && !typeOfCase(pattern.name)) &&
    !analysis.program.files.some(({ traits }) => traits.passesTexts)
  );
}

export interface Fork {
  /** Absent: always open. */
  readonly yes?: Branch;
  readonly no?: Branch;
}

/** Which branches a test leads into. */
export function forkOf(
  analysis: Analysis,
  asked: Expression,
  frame: Frame,
  around: Site,
  evaluate: (expression: Expression) => Typed,
): Fork {
  const told = isWritten(analysis, asked, frame) ? comesTo(analysis, { value: asked, frame }) : undefined;
  if (typeof told === 'boolean') {
    evaluate(asked);
    const never = createBranch(frame.gate, around);
    return told ? { no: never } : { yes: never };
  }
  const held = flagOfTable(analysis, asked, frame);
  if (held !== undefined) {
    evaluate(asked);
    const never = createBranch(frame.gate, around);
    return held ? { no: never } : { yes: never };
  }
  const test = flagAsked(analysis, asked) ?? asBoth(asked);
  if (test.kind === 'operation') {
    const [left, right] = test.operands;
    if (test.operator === '!' && left) {
      const { yes, no } = forkOf(analysis, left, frame, around, evaluate);
      return { ...(no && { yes: no }), ...(yes && { no: yes }) };
    }
    if (test.operator === '&&' && left && right) {
      const first = forkOf(analysis, left, frame, around, evaluate);
      if (first.yes) {
        evaluate(right);
        return { yes: first.yes };
      }
      const { yes } = forkOf(analysis, right, frame, around, evaluate);
      return { ...(yes && { yes }) };
    }
    if ((test.operator === '==' || test.operator === '!=') && left && right) {
      const fork =
        equality(analysis, left, right, frame, around, evaluate) ??
        equality(analysis, right, left, frame, around, evaluate);
      if (fork)
        return test.operator === '==' ? fork : { ...(fork.no && { yes: fork.no }), ...(fork.yes && { no: fork.yes }) };
    }
  }
  if (test.kind === 'call' && test.callee.kind === 'member' && ASKS_SAME.has(test.callee.name)) {
    const [other] = test.args;
    const { of } = test.callee;
    const fork =
      of &&
      other &&
      (equality(analysis, of, other.value, frame, around, evaluate) ??
        equality(analysis, other.value, of, frame, around, evaluate));
    if (fork) return fork;
  }
  const contained = containment(analysis, test, frame, around, evaluate);
  if (contained) return contained;
  const { cell } = evaluate(test);
  const written =
    flagThatStays(analysis, test, frame) ?? flagWrapped(analysis, variableMeant(analysis.program, test, frame));
  if (written !== undefined) {
    const never = createBranch(frame.gate, around);
    return written ? { no: never } : { yes: never };
  }
  // only what a caller passes can be told apart, and what is written out: any other flag may be set by anybody
  const isPassed = test.kind === 'name' && findName(frame.scope, test.name) !== undefined;
  if (!isPassed && !isWrittenOut(analysis, test, frame)) return {};
  const literal = (value: boolean): Pattern => ({ kind: 'value', value: { kind: 'literal', value, site: test.site } });
  const cases = [
    { patterns: [literal(true)], body: [] },
    { patterns: [literal(false)], body: [] },
  ];
  const [yes, no] = branchesOf(analysis, cell, cases, frame, around);
  return { ...(yes && { yes }), ...(no && { no }) };
}

/** Whether a test comes to the same whoever asks: `!ready`, where nobody sets it. */
export function staysTold(analysis: Analysis, asked: Expression, frame: Frame): boolean {
  if (asked.kind === 'operation' && asked.operator === '!' && asked.operands[0])
    return staysTold(analysis, asked.operands[0], frame);
  const told = isWritten(analysis, asked, frame) ? comesTo(analysis, { value: asked, frame }) : undefined;
  return typeof told === 'boolean' || flagThatStays(analysis, asked, frame) !== undefined;
}

/** `a && b` of JavaScript, which gives what `b` is. */
function asBoth(asked: Expression): Expression {
  if (asked.kind !== 'either' || !asked.test) return asked;
  const [then, otherwise] = asked.of;
  const isBoth = then && otherwise?.kind === 'literal' && otherwise.value === null;
  return isBoth ? { kind: 'operation', operator: '&&', operands: [asked.test, then], site: asked.site } : asked;
}

/** Whether a test may be of what is written out: an entry of a list, or a flag, `FEATURES.coverage`, of another language. Swift
 *  has its own way, as others may make the objects that hold one. An heir may say otherwise of what each object has. */
function isWritten({ program }: Analysis, asked: Expression, frame: Frame): boolean {
  if (asksEntry(asked, frame)) return true;
  if ((asked.kind !== 'name' && asked.kind !== 'member') || languageOf(frame.file.path) === 'swift') return false;
  const variable = variableMeant(program, asked, frame);
  return (
    !variable?.owner || isStatic(variable) || descendants(program, variable.owner).every((it) => it === variable.owner)
  );
}

/** A test for one flag. */
function flagAsked({ program }: Analysis, asked: Expression): Expression | undefined {
  const test = asContains(asked);
  const [operand] = test.kind === 'operation' ? test.operands : [test];
  const [one] = test !== asked && operand?.kind === 'call' ? operand.args : [];
  return one && isFlag(program, one.value) ? test : undefined;
}

/** `kinds.contains(.labs)`, of what a caller passes: entered where that may be among them. */
function containment(
  analysis: Analysis,
  test: Expression,
  frame: Frame,
  around: Site,
  evaluate: (expression: Expression) => Typed,
): Fork | undefined {
  if (test.kind !== 'call' || !('name' in test.callee) || !CONTAINS.has(test.callee.name)) return undefined;
  const { callee } = test;
  const self: Expression = { kind: 'name', name: 'self', site: callee.site };
  const of = callee.kind === 'member' ? callee.of : self;
  const [one, ...others] = test.args;
  if (of?.kind !== 'name' || !one || others.length > 0) return undefined;
  // a set of options asks itself
  const isOwn = of.name === 'self' && frame.self !== undefined && frame.owner?.supertypes.has('OptionSet') === true;
  if (!isOwn && !findName(frame.scope, of.name)) return undefined;
  const fork = equality(analysis, of, one.value, frame, around, evaluate, isFlag(analysis.program, one.value));
  // the others may be there beside it
  return fork?.yes && { yes: fork.yes };
}

/** `Section.labs`, `Labs.Section.labs`: a case behind the name of its enum. */
function isCaseOf({ program }: Analysis, of: Expression, name: string): boolean {
  const type = of.kind === 'type' ? of.type.name : of.kind === 'name' || of.kind === 'member' ? of.name : '';
  return findTypeInfo(program, type)?.cases.has(name) === true;
}

/** `samples?.count == 0`: how many there are of what the system hands over chooses no type, and leads both ways. */
function asksHowMany(subject: Expression, value: string | number | null): boolean {
  return typeof value === 'number' && subject.kind === 'member' && COUNTS.has(subject.name);
}

const COUNTS: ReadonlySet<string> = new Set(['count', 'length', 'size', 'Count', 'Length']);

function asOwnChoice(analysis: Analysis, given: Cell<Value>): Cell<Value> {
  const cell = newCell(analysis);
  analysis.solver.flow(given, cell, (value) =>
    value.kind === 'unknown' && !isNobody(value)
      ? { ...value, reason: 'how many there are is not known here', isOffered: true }
      : value,
  );
  return cell;
}

const CONTAINS = new Set(['contains', 'containsObject', 'includes', 'has']);

/** `routes.last`, of a list that may be empty. */
function isEnd(subject: Expression): boolean {
  return subject.kind === 'member' && (subject.name === 'first' || subject.name === 'last');
}

function equality(
  analysis: Analysis,
  subject: Expression,
  constant: Expression,
  frame: Frame,
  around: Site,
  evaluate: (expression: Expression) => Typed,
  isCase = false,
): Fork | undefined {
  const isNamed =
    constant.kind === 'member' &&
    (isCase ||
      !constant.of ||
      isConstantMember(analysis.program, constant.of, constant.name) ||
      isCaseOf(analysis, constant.of, constant.name));
  const value = isNamed ? constant.name : constantOf(analysis, constant);
  if (value === undefined || typeof value === 'boolean') return undefined;
  const pattern: Pattern = isNamed
    ? { kind: 'case', name: constant.name, parts: [], labels: [] }
    : { kind: 'value', value: constant };
  const { cell: given, type } = evaluate(subject);
  const cell = asksHowMany(subject, value) ? asOwnChoice(analysis, given) : given;
  const cases = [
    { patterns: [pattern], body: [] },
    { patterns: [], body: [] },
  ];
  const [yes, no] = branchesOf(analysis, cell, cases, frame, around, type?.mayBeNil || isEnd(subject));
  // who calls it may be no code that is here
  if (isNamed && constant.of && frame.file.traits.isCalledFromOutside)
    analysis.solver.watch(cell, (it) => {
      if (isNobody(it)) for (const branch of [yes, no]) branch?.let(ANYTHING);
    });
  return { ...(yes && { yes }), ...(no && { no }) };
}
