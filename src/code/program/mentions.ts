/**
 * Which names a piece of code mentions, and how.
 */

import {
  type Condition,
  type Expression,
  GROWS,
  MERGES,
  type Pattern,
  type Statement,
  type TypeName,
} from '../facts/facts.ts';
import { push } from '../facts/lists-by-name.ts';
import { collectionMethod, putsInto } from '../models/collections.ts';
import { lastPart } from '../models/foreign-paths.ts';
import { namesItem } from './keychain-items.ts';
import { type Operation, operationIn, operatorCall } from './own-operators.ts';

export type Call = Extract<Expression, { kind: 'call' }>;
/** `Kinds.labs`, `.labs`, or `labs` in its own type. */
export type Named = Extract<Expression, { kind: 'member' | 'name' }>;

/** The name that subscripts are declared and looked up by. */
export const SUBSCRIPT = '[]';

/** What stands before a text among names. */
const TEXT = '"';

/** Whether a literal may tell which of several is meant. */
function isWord(value: string | number | boolean | null): boolean {
  return typeof value === 'string' && /^[\w.-]{1,40}$/.test(value);
}

/** What stands before the name of what a package brings, where that is called. */
export const OF_PACKAGE = '#';

/** What keeps a value beside an object, and what reads it there. */
export const KEEPS_BESIDE = 'objc_setAssociatedObject';
export const READS_BESIDE = 'objc_getAssociatedObject';

export interface Mentions {
  /** What is called or read, and texts that may be a word: `"labs`. */
  readonly names: ReadonlySet<string>;
  /** What something is put into. */
  readonly assigned: ReadonlySet<string>;
  /** What is given another value itself: not only something in it, by a method that is called on it. */
  readonly reassigned: ReadonlySet<string>;
  /** What something is put into as above, or may be put into or taken out of by a method that is called on it. */
  readonly changed: ReadonlySet<string>;
  /** What something is put into, wherever in it: `table[key] = …`, `event.extra.code = …`, `list.add(…)`. */
  readonly filled: ReadonlySet<string>;
  /** What means something else from then on: `name = …`. */
  readonly replaced: ReadonlySet<string>;
  /** What is put into what has a name, there or in `self`, by `=`: each time. */
  readonly given: ReadonlyMap<string, readonly Expression[]>;
  /** `name += …`: one of both, as the language has it. */
  readonly grown: ReadonlySet<string>;
  /** Methods in selectors: called by the system. */
  readonly selectors: ReadonlySet<string>;
  /** Variables that something is taken out of. */
  readonly narrowed: ReadonlySet<string>;
  /** Calls by name, with what is passed. */
  readonly calls: ReadonlyMap<string, readonly Call[]>;
  /** Names that stand for a function without calling it. */
  readonly references: ReadonlySet<string>;
  /** Those of them that are of no other object: `load`, `self.load`. */
  readonly ownReferences: ReadonlySet<string>;
  /** Names that tell which entry of something is meant. */
  readonly keys: ReadonlySet<string>;
  /** Local names that are made of others, a text or what a function gives, and of what. */
  readonly madeOf: ReadonlyMap<string, readonly Expression[]>;
  /** What a condition asks for a part of: `flags` of `if flags.showsCoverage`. */
  readonly tested: ReadonlySet<string>;
  /** Names that a `switch` is over. */
  readonly subjects: ReadonlySet<string>;
  /** Which values it asks for, by the names that say them: `case .labs`, `step == Step.labs`, `case "labs"`. */
  readonly asked: ReadonlySet<string>;
  /** Parts that are asked which text they are: `entry.kind == "typed"`, `switch (entry.kind)`. */
  readonly kinds: ReadonlySet<string>;
  /** Members of types, `Kinds.labs` and `.labs`, that are passed in calls, and those that stand in lists; there by their
   *  names alone too, and those of objects. */
  readonly passed: ReadonlyMap<string, readonly Named[]>;
  readonly listed: ReadonlyMap<string, readonly Named[]>;
  /** Names, and parts by theirs, of which it is asked whether they are there: `screen ?? title`, `if let screen`,
   *  `screen != null`. */
  readonly lacked: ReadonlySet<string>;
  /** Words of macros that are not expanded: what is by that name may be called. */
  readonly macros: ReadonlySet<string>;
}

/** Methods that take something out of what they are called on. */
export const TAKES_OUT: ReadonlySet<string> = new Set([
  'remove',
  'subtract',
  'formIntersection',
  'removeAll',
  'removeObject',
  'minusSet',
  'formSymmetricDifference',
  'intersectSet',
]);

/** `$kind`, `$model.kind`, `Bindable(model).kind`: whoever gets it may write there. */
function isBinding(expression: Expression | undefined): boolean {
  if (expression?.kind === 'member') return isBinding(expression.of);
  if (expression?.kind === 'name') return /^\$[A-Za-z_]/.test(expression.name);
  return expression?.kind === 'call' && expression.callee.kind === 'name' && expression.callee.name === 'Bindable';
}

const MAKES_NAMES: ReadonlySet<Expression['kind']> = new Set(['text', 'operation', 'call']);

/** Whether a method is known to leave what it is called on as it is. */
export function leavesAlone(name: string): boolean {
  const method = collectionMethod('types', name) ?? collectionMethod('records', name);
  return method !== undefined && !method.stores && !TAKES_OUT.has(name) && !/^(?:remove|pop)/.test(name);
}

export const NOTHING: Mentions = {
  names: new Set(),
  assigned: new Set(),
  reassigned: new Set(),
  changed: new Set(),
  filled: new Set(),
  replaced: new Set(),
  given: new Map(),
  grown: new Set(),
  selectors: new Set(),
  narrowed: new Set(),
  calls: new Map(),
  references: new Set(),
  ownReferences: new Set(),
  keys: new Set(),
  madeOf: new Map(),
  tested: new Set(),
  subjects: new Set(),
  asked: new Set(),
  kinds: new Set(),
  passed: new Map(),
  listed: new Map(),
  lacked: new Set(),
  macros: new Set(),
};

/** The name that a path begins with: `event` of `event.extra[key]`, `text` of `text.append(a).append(b)`. */
export function rootName(path: Expression): string | undefined {
  let at: Expression | undefined = path;
  while (at && at.kind !== 'name') {
    if (at.kind === 'member' || at.kind === 'index') at = at.of;
    else if (at.kind === 'cast') at = at.value;
    else at = at.kind === 'call' && at.callee.kind === 'member' ? at.callee.of : undefined;
  }
  return at?.name;
}

/** By the code: targets share files, and all are looked at anew whenever others come to them. */
const known = new WeakMap<object, Mentions>();

/** What a piece of code mentions: statements, or a value. `defaults` of parameters stand beside statements. */
export function mentionsOf(code: readonly Statement[] | Expression, defaults: readonly Expression[] = []): Mentions {
  if (defaults.length > 0) return findMentions(code, defaults);
  let found = known.get(code);
  if (!found) {
    found = findMentions(code, []);
    known.set(code, found);
  }
  return found;
}

function findMentions(code: readonly Statement[] | Expression, defaults: readonly Expression[]): Mentions {
  const names = new Set<string>();
  const assigned = new Set<string>();
  const reassigned = new Set<string>();
  const changed = new Set<string>();
  const filled = new Set<string>();
  const replaced = new Set<string>();
  const given = new Map<string, Expression[]>();
  const grown = new Set<string>();
  const selectors = new Set<string>();
  const narrowed = new Set<string>();
  const calls = new Map<string, Call[]>();
  const references = new Set<string>();
  const ownReferences = new Set<string>();
  const keys = new Set<string>();
  const madeOf = new Map<string, Expression[]>();
  const tested = new Set<string>();
  const subjects = new Set<string>();
  const asked = new Set<string>();
  const kinds = new Set<string>();
  const passed = new Map<string, Named[]>();
  const listed = new Map<string, Named[]>();
  const lacked = new Set<string>();
  const macros = new Set<string>();
  /** Local names, and what each is, or is one of: what is done with it is done with that. */
  const locals: (readonly [name: string, value: Expression])[] = [];
  const note = (into: Map<string, Named[]>, value: Expression): void => {
    // `[Kinds labs]`
    const member = value.kind === 'call' && value.args.length === 0 ? value.callee : value;
    if (member.kind !== 'member' || (member.of && !(member.of.kind === 'name' && /^_?[A-Z]/.test(member.of.name))))
      return;
    push(into, member.name, member);
  };
  const assign = (target: Expression, isCalled = false): void => {
    if (target.kind === 'name' || target.kind === 'member') {
      assigned.add(target.name);
      if (!isCalled) reassigned.add(target.name);
      // `state.kind = …`: what holds it is another one from then on
      for (let of = target.kind === 'member' ? target.of : undefined; of; of = of.kind === 'member' ? of.of : undefined)
        if ((of.kind === 'name' && of.name !== 'self') || of.kind === 'member') assigned.add(of.name);
      // what a property of Objective-C is kept in
      if (target.name.startsWith('_')) {
        assigned.add(target.name.slice(1));
        if (!isCalled) reassigned.add(target.name.slice(1));
      }
    } else if (target.kind === 'index') {
      if (target.args) assigned.add(SUBSCRIPT);
      assign(target.of, isCalled);
    } else if (target.kind === 'cast') assign(target.value, isCalled);
    else if (target.kind === 'call') assign(target.callee, isCalled);
    else if (target.kind === 'tuple') for (const item of target.items) assign(item.value, isCalled);
  };
  const put = (...names: readonly string[]): void => {
    for (const name of names) {
      assigned.add(name);
      reassigned.add(name);
    }
  };
  const noteLocal = (pattern: Pattern, value: Expression): void => {
    if (pattern.kind === 'name') locals.push([pattern.name, value]);
    else if (pattern.kind === 'tuple') for (const item of pattern.items) noteLocal(item.pattern, value);
  };
  const noteAsked = (pattern: Pattern): void => {
    if (pattern.kind === 'case') {
      asked.add(pattern.name);
      pattern.parts.forEach(noteAsked);
    } else if (pattern.kind === 'tuple') for (const item of pattern.items) noteAsked(item.pattern);
    else if (pattern.kind === 'value') noteValue(pattern.value);
  };
  const noteValue = (value: Expression): void => {
    if (value.kind === 'member') asked.add(value.name);
    else if (value.kind === 'literal' && isWord(value.value)) asked.add(TEXT + value.value);
  };
  const noteLacked = (value: Expression | undefined): void => {
    if (value?.kind === 'name' || value?.kind === 'member') lacked.add(value.name);
    else if (value?.kind === 'operation' && value.operator === '!') value.operands.forEach(noteLacked);
  };
  /** An operator of the app's own is called like this. */
  const noteOperation = (operation: Operation | undefined): void => {
    if (!operation) return;
    names.add(operation.operator);
    push(calls, operation.operator, operatorCall(operation));
  };
  const change = (target: Expression | undefined): void => {
    if (target?.kind === 'name' || target?.kind === 'member') changed.add(target.name);
    else if (target?.kind === 'index') change(target.of);
  };
  const fill = (target: Expression | undefined): void => {
    const name = target && rootName(target);
    if (name !== undefined) filled.add(name);
  };
  const nameType = ({ name, args, of }: TypeName): void => {
    names.add(name);
    args.forEach(nameType);
    if (of) nameType(of);
  };
  const visit = (expression: Expression): void => {
    switch (expression.kind) {
      case 'name':
        names.add(expression.name);
        references.add(expression.name);
        ownReferences.add(expression.name);
        // a binding: whoever gets it may write
        if (expression.name.startsWith('$')) put(expression.name.slice(1), expression.name);
        return;
      case 'member':
        names.add(expression.name);
        references.add(expression.name);
        if (!expression.of || (expression.of.kind === 'name' && expression.of.name === 'self'))
          ownReferences.add(expression.name);
        if (isBinding(expression)) put(expression.name);
        if (expression.of) visit(expression.of);
        return;
      case 'call': {
        const { callee } = expression;
        if (callee.kind === 'member' && TAKES_OUT.has(callee.name) && expression.args.length > 0) {
          const { of } = callee;
          if (of?.kind === 'name' || of?.kind === 'member') narrowed.add(of.name);
        }
        // whoever asks whether something is in a list leaves it as it is
        if (callee.kind === 'member' && callee.of && callee.name !== 'contains') assign(callee.of, true);
        if (callee.kind === 'member' && !leavesAlone(callee.name)) change(callee.of);
        if (callee.kind === 'member' && (putsInto(callee.name) || callee.name === 'union')) fill(callee.of);
        // into what a block of Kotlin is given
        if (callee.kind === 'name' && putsInto(callee.name)) filled.add('it');
        if (callee.kind === 'name' || callee.kind === 'member') {
          names.add(callee.name);
          if (callee.name === KEEPS_BESIDE) put(READS_BESIDE);
          push(calls, callee.name, expression);
          // `[model setKind:…]`
          if (expression.isMessage && expression.args.length === 1 && /^set[A-Z]/.test(callee.name))
            put(callee.name.charAt(3).toLowerCase() + callee.name.slice(4));
          if (callee.kind === 'member' && callee.of) visit(callee.of);
        } else {
          visit(callee);
          if (callee.kind === 'foreign') push(calls, OF_PACKAGE + lastPart(callee.path), expression);
          // `Request<Row>(of: name)`
          if (callee.kind === 'type') push(calls, callee.type.name, expression);
          // what is called where it stands may put something into what it is given
          if (callee.kind === 'closure') for (const { value } of expression.args) fill(value);
        }
        if (expression.within) visit(expression.within);
        for (const { label, value } of expression.args) {
          // who is handed a binding may write by the name that it has there
          if (label !== undefined && isBinding(value)) names.add(label);
          // `set(\\.kind, to: …)`, `environment(\\.kind, …)`: what it leads to may be filled
          const last = value.kind === 'key-path' && expression.args.length > 1 ? value.path.at(-1) : undefined;
          if (last !== undefined) put(last);
          note(passed, value);
          visit(value);
          // `rows.forEach((row) => { row.name = … })`
          const each =
            value.kind === 'closure' && callee.kind === 'member' ? value.body.parameters[0]?.name : undefined;
          if (each !== undefined && callee.kind === 'member' && filled.has(each)) fill(callee.of);
        }
        return;
      }
      case 'index':
        visit(expression.of);
        for (const name of nameOfKey(expression.index)) keys.add(name);
        if (!expression.args) visit(expression.index);
        for (const arg of expression.args ?? []) visit(arg.value);
        if (expression.args) {
          // a subscript of the app's own is called like this
          const { args, site } = expression;
          names.add(SUBSCRIPT);
          push(calls, SUBSCRIPT, { kind: 'call', callee: { kind: 'name', name: SUBSCRIPT, site }, args, site });
        }
        return;
      case 'list':
        for (const item of expression.items) {
          // `[catalogue.shots]` is of an object
          if (item.kind === 'name' || (item.kind === 'member' && item.of)) push(listed, item.name, item);
          else note(listed, item);
          visit(item);
        }
        return;
      case 'dictionary':
        for (const [key, value] of expression.pairs) {
          visit(key);
          if (value.kind === 'name' && namesItem(key)) keys.add(value.name);
          visit(value);
        }
        expression.spreads?.forEach(visit);
        if (expression.own) visit(expression.own);
        return;
      case 'foreign':
        names.add(expression.path);
        return;
      case 'type':
        // `Pane<Labs>()`
        nameType(expression.type);
        return;
      case 'tuple':
        for (const item of expression.items) visit(item.value);
        return;
      case 'closure':
        visitAll(expression.body.body);
        return;
      case 'cast':
        visit(expression.value);
        return;
      case 'either':
        if (expression.test) visit(expression.test);
        noteLacked(expression.isInstead ? expression.of[0] : expression.test);
        expression.of.forEach(visit);
        return;
      case 'if':
        visitConditions(expression.branch.conditions);
        visitAll(expression.branch.body);
        visitAll(expression.branch.otherwise);
        return;
      case 'switch':
        visit(expression.subject);
        if (expression.subject.kind === 'name') subjects.add(expression.subject.name);
        if (expression.subject.kind === 'member') kinds.add(expression.subject.name);
        for (const { patterns, body, where } of expression.cases) {
          patterns.forEach(noteAsked);
          if (where) visit(where);
          visitAll(body);
        }
        return;
      case 'key-path':
        for (const name of expression.path) {
          names.add(name);
          references.add(name);
          ownReferences.add(name);
        }
        return;
      case 'reference':
        visit(expression.to);
        if (expression.isSelector && (expression.to.kind === 'name' || expression.to.kind === 'member'))
          selectors.add(expression.to.name);
        return;
      case 'macro':
        for (const word of expression.mentions) {
          names.add(word);
          macros.add(word);
        }
        return;
      case 'text':
      case 'other':
        expression.parts.forEach(visit);
        return;
      case 'operation': {
        expression.operands.forEach(visit);
        if (/^[!=]==?$/.test(expression.operator)) {
          expression.operands.forEach(noteValue);
          for (const of of expression.operands) if (of.kind === 'name' || of.kind === 'member') kinds.add(of.name);
          // `nil` is no operand in Swift
          if (expression.operands.length === 1 || expression.operands.some(isNothing))
            expression.operands.forEach(noteLacked);
        }
        if (expression.operator === '&' && expression.operands.length === 1)
          for (const operand of expression.operands) assign(operand);
        noteOperation(expression);
        return;
      }
      case 'literal':
        if (typeof expression.value === 'string' && expression.value.startsWith('HKClinical'))
          names.add(expression.value);
        if (isWord(expression.value)) names.add(TEXT + expression.value);
        return;
      case 'assign':
        if (expression.operator === GROWS) {
          noteOperation(operationIn(expression));
          return;
        }
        assign(expression.target);
        change(expression.target);
        if (expression.target.kind !== 'name' || expression.operator === MERGES) fill(expression.target);
        else (expression.operator === '=' ? replaced : grown).add(expression.target.name);
        if (expression.operator === '=' && 'name' in expression.target)
          push(given, expression.target.name.replace(/^_/, ''), expression.value);
        visit(expression.target);
        visit(expression.value);
        noteOperation(operationIn(expression));
        return;
    }
  };
  const ask = (test: Expression): void => {
    if (test.kind === 'operation') test.operands.forEach(ask);
    const of = test.kind === 'member' ? test.of : undefined;
    if (of?.kind === 'name' || of?.kind === 'member') tested.add(of.name);
  };
  const visitConditions = (conditions: readonly Condition[]): void => {
    for (const condition of conditions) {
      if (condition.kind !== 'available') visit(condition.value);
      if (condition.kind === 'test') ask(condition.value);
      if (condition.kind !== 'available') noteLacked(condition.value);
      if (condition.kind !== 'bind') continue;
      noteLocal(condition.pattern, condition.value);
      noteAsked(condition.pattern);
    }
  };
  const visitAll = (statements: readonly Statement[]): void => {
    for (const statement of statements) {
      switch (statement.kind) {
        case 'declare':
          if (statement.value) {
            visit(statement.value);
            noteLocal(statement.pattern, statement.value);
            if (statement.pattern.kind === 'name' && MAKES_NAMES.has(statement.value.kind))
              push(madeOf, statement.pattern.name, statement.value);
          }
          if (statement.variable?.getter) visitAll(statement.variable.getter.body);
          break;
        case 'evaluate':
        case 'return':
          visit(statement.value);
          break;
        case 'for':
          visit(statement.collection);
          if (statement.where) visit(statement.where);
          visitAll(statement.body);
          noteLocal(statement.pattern, statement.collection);
          noteAsked(statement.pattern);
          if (statement.pattern.kind === 'name' && filled.has(statement.pattern.name)) fill(statement.collection);
          break;
        case 'block':
          visitConditions(statement.conditions);
          visitAll(statement.body);
          break;
        case 'function':
          visitAll(statement.fact.body);
          break;
      }
    }
  };
  if ('kind' in code) visit(code);
  else visitAll(code);
  for (const [name, value] of [...locals, ...locals.reverse()])
    if (assigned.has(name)) assign(value, !reassigned.has(name));
  for (const value of defaults) visit(value);
  return {
    names: orNothing(names, NOTHING.names),
    assigned: orNothing(assigned, NOTHING.assigned),
    reassigned: orNothing(reassigned, NOTHING.reassigned),
    changed: orNothing(changed, NOTHING.changed),
    filled: orNothing(filled, NOTHING.filled),
    replaced: orNothing(replaced, NOTHING.replaced),
    given: orNothing(given, NOTHING.given),
    grown: orNothing(grown, NOTHING.grown),
    selectors: orNothing(selectors, NOTHING.selectors),
    narrowed: orNothing(narrowed, NOTHING.narrowed),
    calls: orNothing(calls, NOTHING.calls),
    references: orNothing(references, NOTHING.references),
    ownReferences: orNothing(ownReferences, NOTHING.ownReferences),
    keys: orNothing(keys, NOTHING.keys),
    madeOf: orNothing(madeOf, NOTHING.madeOf),
    tested: orNothing(tested, NOTHING.tested),
    subjects: orNothing(subjects, NOTHING.subjects),
    asked: orNothing(asked, NOTHING.asked),
    kinds: orNothing(kinds, NOTHING.kinds),
    passed: orNothing(passed, NOTHING.passed),
    listed: orNothing(listed, NOTHING.listed),
    lacked: orNothing(lacked, NOTHING.lacked),
    macros: orNothing(macros, NOTHING.macros),
  };
}

/** `key`, `key as NSString`. */
function nameOfKey(key: Expression): readonly string[] {
  if (key.kind === 'cast') return nameOfKey(key.value);
  return key.kind === 'name' ? [key.name] : [];
}

function isNothing(value: Expression): boolean {
  return value.kind === 'literal' && value.value === null;
}

/** Most pieces of code have no selectors, and take nothing out of anything: they share the empty set. */
function orNothing<T extends { readonly size: number }>(found: T, nothing: T): T {
  return found.size > 0 ? found : nothing;
}
