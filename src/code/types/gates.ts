/**
 * Branches that only some values lead into: `switch`, `if x == …`, a flag that a caller passes. They open when such a
 * value arrives; when nothing that can be told apart arrives, all of them do.
 */

import type { Case, Expression, Pattern, Site } from '../facts/facts.ts';
import { languageOf } from '../facts/source.ts';
import type { Cell } from '../flow/solver.ts';
import { caseName, fhirCase, typeOfCase } from '../models/healthkit.ts';
import { flagForGood } from '../program/flags.ts';
import { lineage } from '../program/inheritance.ts';
import { isStatic } from '../program/meaning.ts';
import { globalNamed, membersNamed } from '../program/named.ts';
import { findTypeInfo, findVariable, type TypeInfo, type VariableInfo } from '../program/program.ts';
import { findName } from '../program/scopes.ts';
import { ANYTHING, type Analysis, isNobody, memoize, unknownValue, whenEmpty } from './analysis.ts';
import { isFlagForGood } from './fields.ts';
import { asContains, isFlag } from './flags.ts';
import type { Frame, Gate } from './frames.ts';
import { isConstantMember, isMadeAs } from './own-constants.ts';
import { isPassedOver } from './passed-over.ts';
import { isStar } from './things.ts';
import type { Value } from './values.ts';
import { typeOfVariable } from './variable-types.ts';

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
): Branch[] {
  const branches = cases.map(() => createBranch(frame.gate, around));
  analysis.solver.watch(subject, (value) => {
    // the receiver of an enum's own method that nobody is seen to call: no case at all
    if (value.kind === 'object' && value.thing.type && value.thing.type.cases.size > 0) return;
    // what a function of another language passes on that nobody calls
    if (isNobody(value) && 'site' in value && analysis.program.traitsOf(value.site.file).isCalledFromOutside) return;
    if (isPassedOver(analysis, value)) return;
    let isTaken = false;
    for (const [index, { patterns, where }] of cases.entries()) {
      const answers = patterns.length === 0 ? [true] : patterns.map((pattern) => matches(analysis, pattern, value));
      if (answers.every((answer) => answer === false) || isTaken) continue;
      // of a sealed class any subclass may be meant, and whoever passes it is not here
      const isOfClass = value.kind === 'object' && value.thing.form !== 'tuple';
      if (isOfClass && frame.file.traits.isCalledFromOutside && !answers.includes(true))
        branches[index]?.let(unknownValue('which object is passed cannot be told', around, true));
      else branches[index]?.let(isOwnChoice(analysis, value, patterns) ? ANYTHING : value);
      if (answers.includes(true) && !where) isTaken = true;
    }
  });
  whenEmpty(analysis, subject, 'branch', () => {
    for (const branch of branches) branch.let(ANYTHING);
  });
  return branches;
}

/** A framework hands the app's own code a flag, or a case of an enum of the app's own: only its code makes one, so that any
 *  branch may be entered. Texts, and cases that come across a bridge, others choose. */
function isOwnChoice(analysis: Analysis, value: Value, patterns: readonly Pattern[]): boolean {
  if (value.kind === 'unknown' && value.isOffered) return true;
  if (value.kind !== 'unknown' || !value.isOutside || value.isText || patterns.length === 0) return false;
  if (patterns.every((it) => it.kind === 'value' && typeof constantOf(analysis, it.value) === 'boolean')) return true;
  return (
    patterns.every((pattern) => pattern.kind === 'case' && !typeOfCase(pattern.name)) &&
    !analysis.program.files.some(({ traits }) => traits.passesTexts)
  );
}

/** True or false where it can be told. */
function matches(analysis: Analysis, pattern: Pattern, value: Value): boolean | undefined {
  switch (pattern.kind) {
    case 'any':
    case 'name':
      return true;
    case 'cast':
      return isOfType(analysis, value, pattern.to.name);
    case 'case':
      if (WRAPPING.has(pattern.name) && !isOwnCase(value, pattern.name)) return undefined;
      if (value.kind === 'case')
        return value.name === pattern.name || (mayBeOther(analysis, value, pattern.name) ? undefined : false);
      if (value.kind === 'clinical') return caseName(value.type) === pattern.name;
      if (value.kind === 'fhir') return fhirCase(value.name) === pattern.name;
      if (value.kind === 'constant') return isConstantOf(analysis, pattern.name, value.value);
      if (value.kind === 'object')
        return isMadeAs(value.thing, pattern.name) ?? isOfType(analysis, value, pattern.name);
      return value.kind === 'other-type' ? false : undefined;
    case 'value': {
      // a Kotlin `object` beside its sealed class is a type that is its own only value
      const named = value.kind === 'type' && pattern.value.kind === 'name' ? pattern.value.name : undefined;
      if (value.kind === 'type' && named !== undefined && findTypeInfo(analysis.program, named))
        return value.name === named;
      const type = value.kind === 'object' ? typeIn(analysis, pattern.value) : undefined;
      if (type !== undefined) return isOfType(analysis, value, type);
      const constant = constantOf(analysis, pattern.value);
      if (constant === undefined) return undefined;
      // only a flag is true or false: anything else is asked whether it is there
      if (typeof constant === 'boolean' && !(value.kind === 'constant' && typeof value.value === 'boolean'))
        return undefined;
      if (value.kind === 'constant') return value.value === constant;
      if (value.kind === 'clinical') return value.type === constant;
      if (value.kind === 'fhir') return typeof constant === 'string' && fhirCase(value.name) === fhirCase(constant);
      return value.kind === 'case' && value.name === constant ? true : undefined;
    }
    case 'tuple':
      return pattern.items.every((it) => it.pattern.kind === 'any' || it.pattern.kind === 'name') ? true : undefined;
  }
}

/** Whether a constant is the one that a static member of the app's own has, `.labs`, where all by that name are told. */
function isConstantOf(analysis: Analysis, name: string, value: unknown): boolean | undefined {
  const own = membersNamed(analysis.program, name).filter(isStatic);
  const all = own.map(({ fact }) => (fact.value?.kind === 'literal' ? fact.value.value : undefined));
  return all.length === 0 || all.includes(undefined) ? undefined : all.includes(value as string | number | boolean);
}

/** The class that an expression names where a value may stand: `Labs => …`, `Card.Labs => …`. */
function typeIn({ program }: Analysis, expression: Expression): string | undefined {
  const { kind } = expression;
  if (kind !== 'name' && kind !== 'member') return undefined;
  const { name } = expression;
  const around = kind === 'member' && expression.of?.kind === 'name' ? expression.of.name : undefined;
  if (kind === 'member' && (around === undefined || !findTypeInfo(program, around))) return undefined;
  if (kind === 'name' && globalNamed(program, name)) return undefined;
  return findTypeInfo(program, name)?.kind === 'class' && membersNamed(program, name).length === 0 ? name : undefined;
}

/** Whether an object is of a class of the app's, where both are known. Any object of a class may be one of a subclass. */
function isOfType(analysis: Analysis, value: Value, name: string): boolean | undefined {
  const { program } = analysis;
  const to = findTypeInfo(program, name);
  const type = value.kind === 'object' ? value.thing.type : undefined;
  if (value.kind !== 'object' || !type || !to || to.kind !== 'class') return undefined;
  if (lineage(program, type).includes(to)) return true;
  return isStar(analysis, value.thing) && lineage(program, to).includes(type) ? undefined : false;
}

/** The cases of Optional and Result: what is held by one is in the cell itself, and whether it is there is not known. */
const WRAPPING = new Set(['some', 'none', 'success', 'failure']);

/** Whether a case may be the one that is asked for by another name: `.current` of an enum that is not seen to have it. */
function mayBeOther({ program }: Analysis, value: Extract<Value, { kind: 'case' }>, asked: string): boolean {
  return isOfFlags(value, asked) || (!value.owner && !program.withCase.has(value.name));
}

/** A member of an enum that is made of its cases: `All = Labs | Shots`. */
function isOfFlags({ owner, name }: Extract<Value, { kind: 'case' }>, asked: string): boolean {
  return (
    name !== asked &&
    owner?.cases.has(asked) === false &&
    owner.variables.get(asked)?.fact.modifiers.has('static') === true
  );
}

function isOwnCase(value: Value, name: string): boolean {
  return value.kind === 'case' && (value.name === name || value.owner?.cases.has(name) === true);
}

/** A literal, or the name of a constant with one. */
export function constantOf(
  analysis: Analysis,
  expression: Expression,
  depth = 0,
): string | number | boolean | undefined {
  if (expression.kind === 'literal') return expression.value ?? undefined;
  if (expression.kind === 'member' && !expression.of) return expression.name;
  if (depth > 3) return undefined;
  const name = expression.kind === 'name' || expression.kind === 'member' ? expression.name : undefined;
  if (name === undefined) return undefined;
  const variable = globalNamed(analysis.program, name) ?? membersNamed(analysis.program, name)[0];
  if (variable?.fact.value) return constantOf(analysis, variable.fact.value, depth + 1);
  return expression.kind === 'name' && name.startsWith('HKClinicalTypeIdentifier') ? name : undefined;
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
  evaluate: (expression: Expression) => Cell<Value>,
): Fork {
  const test = flagAsked(analysis, asked) ?? asked;
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
  if (test.kind === 'call' && test.callee.kind === 'member' && EQUALITY.has(test.callee.name)) {
    const [other] = test.args;
    const { of } = test.callee;
    const fork =
      of &&
      other &&
      (equality(analysis, of, other.value, frame, around, evaluate) ??
        equality(analysis, other.value, of, frame, around, evaluate));
    if (fork) return fork;
  }
  const held = containment(analysis, test, frame, around, evaluate);
  if (held) return held;
  const cell = evaluate(test);
  const written = flagOfObject(analysis, test, frame);
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

/** Whether a test is for a constant that is written out, `static let showsCoverage = false`: what ships is that. */
function isWrittenOut({ program }: Analysis, test: Expression, { file }: Frame): boolean {
  if (languageOf(file.path) !== 'swift' || (test.kind !== 'name' && test.kind !== 'member')) return false;
  const own = test.kind === 'name' ? globalNamed(program, test.name) : undefined;
  const found = [...(own ? [own] : []), ...membersNamed(program, test.name)];
  return found.length > 0 && found.every(isFlagForGood);
}

/** A flag of an object that is the same in each: `flags.showsCoverage`. */
function flagOfObject(analysis: Analysis, test: Expression, frame: Frame): boolean | undefined {
  const { program, namedElsewhere } = analysis;
  const isMember = test.kind === 'member' && test.of !== undefined;
  if (!namedElsewhere || !(isMember || test.kind === 'name') || languageOf(frame.file.path) !== 'swift')
    return undefined;
  const owner = isMember ? typeAt(analysis, test.of, frame) : ownOf(analysis, test.name, frame);
  const variable = owner && findVariable(program, owner, test.name);
  if (!variable) return undefined;
  return memoize(analysis, `flag ${variable.id}`, () => ({ is: flagForGood(program, variable, namedElsewhere) })).is;
}

/** The type around that has a property, where the name is no local. */
function ownOf({ program }: Analysis, name: string, { owner, scope }: Frame): TypeInfo | undefined {
  return owner && !findName(scope, name) && findVariable(program, owner, name) ? owner : undefined;
}

/** The type of what a path leads to, as far as declarations say. */
function typeAt(analysis: Analysis, path: Expression | undefined, frame: Frame): TypeInfo | undefined {
  const { program } = analysis;
  const typed = (variable: VariableInfo | undefined): TypeInfo | undefined => {
    const type = variable && typeOfVariable(analysis, variable);
    return type && type.name !== 'Optional' ? findTypeInfo(program, type.name) : undefined;
  };
  if (path?.kind === 'name') {
    if (path.name === 'self') return frame.owner;
    const local = findName(frame.scope, path.name);
    if (local) return local.type && findTypeInfo(program, local.type.name);
    return typed((frame.owner && findVariable(program, frame.owner, path.name)) ?? globalNamed(program, path.name));
  }
  if (path?.kind !== 'member' || !path.of) return undefined;
  const isType = path.of.kind === 'name' && /^[A-Z]/.test(path.of.name);
  const of =
    isType && path.of?.kind === 'name' ? findTypeInfo(program, path.of.name) : typeAt(analysis, path.of, frame);
  return of && typed(findVariable(program, of, path.name));
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
  evaluate: (expression: Expression) => Cell<Value>,
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

const CONTAINS = new Set(['contains', 'containsObject', 'includes', 'has']);

const EQUALITY = new Set(['isEqualToString', 'isEqual']);

function equality(
  analysis: Analysis,
  subject: Expression,
  constant: Expression,
  frame: Frame,
  around: Site,
  evaluate: (expression: Expression) => Cell<Value>,
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
  const cell = evaluate(subject);
  const cases = [
    { patterns: [pattern], body: [] },
    { patterns: [], body: [] },
  ];
  const [yes, no] = branchesOf(analysis, cell, cases, frame, around);
  // who calls it may be no code that is here
  if (isNamed && constant.of && frame.file.traits.isCalledFromOutside)
    analysis.solver.watch(cell, (it) => {
      if (isNobody(it)) for (const branch of [yes, no]) branch?.let(ANYTHING);
    });
  return { ...(yes && { yes }), ...(no && { no }) };
}
