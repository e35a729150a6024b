/**
 * Which names a piece of code mentions, and how.
 */
import { type Condition, type Expression, GROWS, MERGES, type Statement } from '../facts/facts.ts';
import { push } from '../facts/lists-by-name.ts';
import { putsInto } from '../models/collections.ts';
import { lastPart } from '../models/foreign-paths.ts';
import { PRESENTS } from '../models/presentations.ts';
import { namesItem } from './keychain-items.ts';
import {
  type Call,
  type Finding,
  isTruth,
  KEEPS_BESIDE,
  leavesAlone,
  type Mentions,
  NOTHING,
  noMentions,
  OF_PACKAGE,
  READS_BESIDE,
  SUBSCRIPT,
  TAKES_OUT,
} from './mentions.ts';
import {
  assign,
  change,
  type Found,
  fill,
  isBinding,
  isWord,
  nameType,
  note,
  noteAsked,
  noteLacked,
  noteLocal,
  noteOperation,
  noteValue,
  put,
  TEXT,
} from './note-mentions.ts';
import { operationIn } from './own-operators.ts';

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
  const found: Found = { ...noMentions(), locals: [] };
  if ('kind' in code) visit(found, code);
  else visitAll(found, code);
  const { locals, ...mentions } = found;
  for (const [name, value] of [...locals, ...locals.reverse()])
    if (found.assigned.has(name)) assign(found, value, !found.reassigned.has(name));
  for (const value of defaults) visit(found, value);
  return sharingEmpty(mentions);
}

/** Most pieces of code have no selectors, and take nothing out of anything: they share the empty set. */
function sharingEmpty(found: Finding): Mentions {
  const shared: Record<string, unknown> = found;
  for (const [name, those] of Object.entries(found))
    if (those.size === 0) shared[name] = NOTHING[name as keyof Mentions];
  return found;
}

function visit(found: Found, expression: Expression): void {
  switch (expression.kind) {
    case 'name':
      found.names.add(expression.name);
      found.references.add(expression.name);
      found.ownReferences.add(expression.name);
      // a binding: whoever gets it may read what is bound, and write
      if (isBinding(expression)) {
        const bound = expression.name.slice(1);
        for (const each of [found.names, found.references, found.ownReferences]) each.add(bound);
        put(found, bound, expression.name);
      }
      return;
    case 'member':
      found.names.add(expression.name);
      found.references.add(expression.name);
      if (!expression.of || (expression.of.kind === 'name' && expression.of.name === 'self'))
        found.ownReferences.add(expression.name);
      if (isTruth(expression.name)) found.kinds.add(expression.name);
      if (isBinding(expression)) put(found, expression.name);
      if (expression.of) visit(found, expression.of);
      return;
    case 'call':
      visitCall(found, expression);
      return;
    case 'index':
      visit(found, expression.of);
      for (const name of nameOfKey(expression.index)) found.keys.add(name);
      if (!expression.args) visit(found, expression.index);
      for (const arg of expression.args ?? []) visit(found, arg.value);
      if (expression.args) {
        // a subscript of the app's own is called like this
        const { args, site } = expression;
        found.names.add(SUBSCRIPT);
        push(found.calls, SUBSCRIPT, { kind: 'call', callee: { kind: 'name', name: SUBSCRIPT, site }, args, site });
      }
      return;
    case 'list':
      for (const item of expression.items) {
        // `[catalogue.shots]` is of an object
        if (item.kind === 'name' || (item.kind === 'member' && item.of)) push(found.listed, item.name, item);
        else note(found.listed, item);
        visit(found, item);
      }
      return;
    case 'dictionary':
      for (const [key, value] of expression.pairs) {
        visit(found, key);
        if (value.kind === 'name' && namesItem(key)) found.keys.add(value.name);
        visit(found, value);
      }
      for (const each of expression.spreads ?? []) visit(found, each);
      if (expression.only) visit(found, expression.only);
      if (expression.own) visit(found, expression.own);
      return;
    case 'foreign':
      found.names.add(expression.path);
      return;
    case 'type':
      // `Pane<Labs>()`
      nameType(found, expression.type);
      return;
    case 'tuple':
      for (const item of expression.items) visit(found, item.value);
      return;
    case 'closure':
      visitAll(found, expression.body.body);
      return;
    case 'cast':
      visit(found, expression.value);
      return;
    case 'either':
      if (expression.test) visit(found, expression.test);
      noteLacked(found, expression.isInstead ? expression.of[0] : expression.test);
      for (const each of expression.of) visit(found, each);
      return;
    case 'if':
      visitConditions(found, expression.branch.conditions);
      visitAll(found, expression.branch.body);
      visitAll(found, expression.branch.otherwise);
      return;
    case 'switch':
      visit(found, expression.subject);
      if (expression.subject.kind === 'name') found.subjects.add(expression.subject.name);
      if (expression.subject.kind === 'member') found.kinds.add(expression.subject.name);
      for (const { patterns, body, where } of expression.cases) {
        for (const each of patterns) noteAsked(found, each);
        if (where) visit(found, where);
        visitAll(found, body);
      }
      return;
    case 'key-path':
      for (const name of expression.path) {
        found.names.add(name);
        found.references.add(name);
        found.ownReferences.add(name);
      }
      return;
    case 'reference':
      visit(found, expression.to);
      if (expression.isSelector && (expression.to.kind === 'name' || expression.to.kind === 'member'))
        found.selectors.add(expression.to.name);
      return;
    case 'macro':
      for (const word of expression.mentions) {
        found.names.add(word);
        found.macros.add(word);
      }
      return;
    case 'text':
    case 'other':
      for (const each of expression.parts) visit(found, each);
      return;
    case 'operation': {
      for (const each of expression.operands) visit(found, each);
      if (/^[!=]==?$/.test(expression.operator)) {
        for (const each of expression.operands) noteValue(found, each);
        for (const of of expression.operands) if (of.kind === 'name' || of.kind === 'member') found.kinds.add(of.name);
        // `nil` is no operand in Swift
        if (expression.operands.length === 1 || expression.operands.some(isNothing))
          for (const each of expression.operands) noteLacked(found, each);
      }
      if (expression.operator === '&' && expression.operands.length === 1)
        for (const operand of expression.operands) assign(found, operand);
      noteOperation(found, expression);
      return;
    }
    case 'literal':
      if (typeof expression.value === 'string' && expression.value.startsWith('HKClinical'))
        found.names.add(expression.value);
      if (isWord(expression.value)) found.names.add(TEXT + expression.value);
      return;
    case 'assign':
      if (expression.operator === GROWS) {
        noteOperation(found, operationIn(expression));
        return;
      }
      assign(found, expression.target);
      change(found, expression.target);
      if (expression.target.kind !== 'name' || expression.operator === MERGES) fill(found, expression.target);
      else (expression.operator === '=' ? found.replaced : found.grown).add(expression.target.name);
      if (expression.operator === '=' && 'name' in expression.target)
        push(found.given, expression.target.name.replace(/^_/, ''), expression.value);
      visit(found, expression.target);
      visit(found, expression.value);
      noteOperation(found, operationIn(expression));
      return;
  }
}

function visitCall(found: Found, expression: Call): void {
  const { callee } = expression;
  if (callee.kind === 'member' && TAKES_OUT.has(callee.name) && expression.args.length > 0) {
    const { of } = callee;
    if (of?.kind === 'name' || of?.kind === 'member') found.narrowed.add(of.name);
  }
  // whoever asks whether something is in a list leaves it as it is
  if (callee.kind === 'member' && callee.of && callee.name !== 'contains') assign(found, callee.of, true);
  if (callee.kind === 'member' && !leavesAlone(callee.name)) change(found, callee.of);
  if (callee.kind === 'member' && (putsInto(callee.name) || callee.name === 'union')) fill(found, callee.of);
  // into what a block of Kotlin is given
  if (callee.kind === 'name' && putsInto(callee.name)) found.filled.add('it');
  if (callee.kind === 'name' || callee.kind === 'member') {
    found.names.add(callee.name);
    if (callee.name === KEEPS_BESIDE) put(found, READS_BESIDE);
    push(found.calls, callee.name, expression);
    // `[model setKind:…]`
    if (expression.isMessage && expression.args.length === 1 && /^set[A-Z]/.test(callee.name))
      put(found, callee.name.charAt(3).toLowerCase() + callee.name.slice(4));
    if (callee.kind === 'member' && callee.of) visit(found, callee.of);
  } else {
    visit(found, callee);
    if (callee.kind === 'foreign') push(found.calls, OF_PACKAGE + lastPart(callee.path), expression);
    // `Request<Row>(of: name)`
    if (callee.kind === 'type') push(found.calls, callee.type.name, expression);
    // what is called where it stands may put something into what it is given
    if (callee.kind === 'closure') for (const { value } of expression.args) fill(found, value);
  }
  if (expression.within) visit(found, expression.within);
  for (const { label, value } of expression.args) {
    // who is handed a binding may write by the name that it has there
    if (label !== undefined && isBinding(value)) found.names.add(label);
    // `set(\\.kind, to: …)`, `environment(\\.kind, …)`: what it leads to may be filled
    const last = value.kind === 'key-path' && expression.args.length > 1 ? value.path.at(-1) : undefined;
    if (last !== undefined) put(found, last);
    note(found.passed, value);
    if (!noteShown(found, callee, label, value)) visit(found, value);
    // `rows.forEach((row) => { row.name = … })`
    const each = value.kind === 'closure' && callee.kind === 'member' ? value.body.parameters[0]?.name : undefined;
    if (each !== undefined && callee.kind === 'member' && found.filled.has(each)) fill(found, callee.of);
  }
}

/** `.sheet(isPresented: $shows)`, `.sheet(isPresented: $model.shows)`: whoever closes it puts `false` there, and no more. */
function noteShown(found: Found, callee: Expression, label: string | undefined, value: Expression): boolean {
  const isShown = label === 'isPresented' && callee.kind === 'member' && PRESENTS.test(callee.name);
  if (!isShown || !isBinding(value) || !('name' in value)) return false;
  const name = value.name.replace(/^\$/, '');
  for (const each of [name, value.name]) for (const some of [found.names, found.references]) some.add(each);
  if (value.kind === 'member' && value.of) visit(found, value.of);
  else for (const each of [name, value.name]) found.ownReferences.add(each);
  found.shownBy.add(name);
  return true;
}

function ask(found: Found, test: Expression): void {
  if (test.kind === 'operation') for (const each of test.operands) ask(found, each);
  const of = test.kind === 'member' ? test.of : undefined;
  if (of?.kind === 'name' || of?.kind === 'member') found.tested.add(of.name);
}

function visitConditions(found: Found, conditions: readonly Condition[]): void {
  for (const condition of conditions) {
    if (condition.kind !== 'available') visit(found, condition.value);
    if (condition.kind === 'test') ask(found, condition.value);
    if (condition.kind !== 'available') noteLacked(found, condition.value);
    if (condition.kind !== 'bind') continue;
    noteLocal(found, condition.pattern, condition.value);
    noteAsked(found, condition.pattern);
  }
}

function visitAll(found: Found, statements: readonly Statement[]): void {
  for (const statement of statements) {
    switch (statement.kind) {
      case 'declare':
        if (statement.value) {
          visit(found, statement.value);
          noteLocal(found, statement.pattern, statement.value);
          if (statement.pattern.kind === 'name' && MAKES_NAMES.has(statement.value.kind))
            push(found.madeOf, statement.pattern.name, statement.value);
        }
        if (statement.variable?.getter) visitAll(found, statement.variable.getter.body);
        break;
      case 'evaluate':
      case 'return':
        visit(found, statement.value);
        break;
      case 'for':
        visit(found, statement.collection);
        if (statement.where) visit(found, statement.where);
        visitAll(found, statement.body);
        noteLocal(found, statement.pattern, statement.collection);
        noteAsked(found, statement.pattern);
        if (statement.pattern.kind === 'name' && found.filled.has(statement.pattern.name))
          fill(found, statement.collection);
        break;
      case 'block':
        visitConditions(found, statement.conditions);
        visitAll(found, statement.body);
        break;
      case 'function':
        visitAll(found, statement.fact.body);
        break;
    }
  }
}

const MAKES_NAMES: ReadonlySet<Expression['kind']> = new Set(['text', 'operation', 'call']);

/** `key`, `key as NSString`. */
function nameOfKey(key: Expression): readonly string[] {
  if (key.kind === 'cast') return nameOfKey(key.value);
  return key.kind === 'name' ? [key.name] : [];
}

function isNothing(value: Expression): boolean {
  return value.kind === 'literal' && value.value === null;
}
