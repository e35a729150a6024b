/**
 * A local list or table that is written out, and of which some entries are taken out, statement after statement:
 * `var rest = Self.kinds; rest.removeFirst()`, `pending.removeValue(forKey: .insurance)`. What follows has those that are left.
 * Where anything else may change the local, nothing is known of it here.
 */
import type { Argument, Expression, Statement } from '../../facts/facts.ts';
import { mentionsOf } from '../../program/find-mentions.ts';
import type { Call, Mentions } from '../../program/mentions.ts';
import { declareName, findName } from '../../program/scopes.ts';
import type { Analysis } from '../analysis.ts';
import { type Frame, innerFrame } from '../calls/frames.ts';
import { evaluate } from '../evaluate.ts';
import { closuresIn } from './closures-in.ts';
import { WITHOUT_PLACE } from './picked.ts';
import { itemsIn, numberOf } from './written-lists.ts';

/** What a statement takes out of a local. */
interface Taking {
  readonly name: string;
  readonly statement: Statement;
  /** What is left of a list. */
  left(of: Expression): Expression;
}

/** Locals of one block that are followed so, and statements that take something out of one. */
const MOST_LOCALS = 20;
const MOST_TAKINGS = 10;

type Block = readonly Statement[];

/** The frame of what follows a statement; undefined where it takes nothing out of such a local, and declares none. */
export function frameLeft(analysis: Analysis, statement: Statement, block: Block, frame: Frame): Frame | undefined {
  if (!frame.file.traits.copiesLists) return undefined;
  const takings = takingsIn(block);
  if (takings.size === 0) return undefined;
  const name = statement.kind === 'declare' && statement.pattern.kind === 'name' ? statement.pattern.name : '';
  const own = takings.get(name);
  const begun = own && frame.scope.names?.get(name);
  const value = statement.kind === 'declare' ? statement.value : undefined;
  if (begun && value && isAllTold(analysis, statement, value, own, block, frame)) {
    declareName(frame.scope, name, { ...begun, cell: begun.into ?? begun.cell, constant: value, isLeft: true });
    return frame;
  }
  const taking = takingOf(statement);
  const local = taking && findName(frame.scope, taking.name);
  if (!taking || !local?.isLeft || !local.constant) return undefined;
  const constant = taking.left(local.constant);
  const { cell } = evaluate(analysis, constant, frame, local.type);
  const after = innerFrame(frame);
  declareName(after.scope, taking.name, { ...local, cell, constant });
  return after;
}

const known = new WeakMap<Block, ReadonlyMap<string, readonly Taking[]>>();

/** By the local's name. */
function takingsIn(block: Block): ReadonlyMap<string, readonly Taking[]> {
  const found = known.get(block);
  if (found) return found;
  const all = new Map<string, Taking[]>();
  for (const statement of block) {
    const taking = takingOf(statement);
    if (!taking) continue;
    const others = all.get(taking.name);
    if (others) others.push(taking);
    else if (all.size < MOST_LOCALS) all.set(taking.name, [taking]);
  }
  known.set(block, all);
  return all;
}

/** Whether each that is taken out can be told, and nothing else changes the local. */
function isAllTold(
  analysis: Analysis,
  declared: Statement,
  value: Expression,
  takings: readonly Taking[],
  block: Block,
  frame: Frame,
): boolean {
  if (takings.length > MOST_TAKINGS) return false;
  const name = takings[0]?.name ?? '';
  const start = block.indexOf(declared);
  const taken = new Set(takings.map(({ statement }) => statement));
  const last = block.findLastIndex((it) => taken.has(it));
  // a closure may run when more is out already
  const isInClosure = (it: Statement): boolean => closuresIn([it]).some((body) => mentionsOf(body).names.has(name));
  for (const [index, it] of block.entries()) {
    const isTaking = taken.has(it);
    if (index <= start) {
      if (isTaking) return false;
      continue;
    }
    const rest = isTaking ? besideTaking(it) : [it];
    if (rest.some((each) => mayChange(mentionsIn(each), name))) return false;
    if (index <= last && isInClosure(it)) return false;
  }
  let left: Expression = value;
  return takings.every((taking) => {
    left = taking.left(left);
    return itemsIn(analysis, left, frame, 0) !== undefined && placeOf(left, analysis, frame) !== undefined;
  });
}

/** A place that is taken out has to be one that is told. */
function placeOf(left: Expression, analysis: Analysis, frame: Frame): number | undefined {
  const { callee, args } = left.kind === 'call' ? left : {};
  if (callee?.kind !== 'member' || callee.name !== WITHOUT_PLACE || !args?.[0]) return 0;
  return numberOf(analysis, args[0].value, frame, 0);
}

/** What a statement does besides. */
function besideTaking(statement: Statement): Block {
  if (statement.kind !== 'evaluate' || statement.value.kind !== 'if') return [];
  return [...statement.value.branch.body, ...statement.value.branch.otherwise];
}

const mentions = new WeakMap<Statement, Mentions>();

function mentionsIn(statement: Statement): Mentions {
  const found = mentions.get(statement) ?? mentionsOf([statement]);
  mentions.set(statement, found);
  return found;
}

function mayChange(of: Mentions, name: string): boolean {
  return [of.changed, of.reassigned, of.filled, of.grown, of.narrowed, of.replaced].some((names) => names.has(name));
}

function takingOf(statement: Statement): Taking | undefined {
  const value = valueTaken(statement);
  if (value?.kind === 'assign') return emptied(value, statement);
  if (value?.kind !== 'call' || value.callee.kind !== 'member' || value.callee.of?.kind !== 'name') return undefined;
  const { callee, args, site } = value;
  const { name } = value.callee.of;
  const [given, ...more] = args;
  if (more.length > 0) return undefined;
  const drops = DROPS.get(callee.name);
  if (drops !== undefined && given?.label === undefined)
    return { name, statement, left: (of) => called(of, drops, args, site) };
  if (callee.name === 'remove' && given?.label === 'at')
    return { name, statement, left: (of) => called(of, WITHOUT_PLACE, [{ value: given.value }], site) };
  if (callee.name !== 'removeValue' || given?.label !== 'forKey') return undefined;
  return { name, statement, left: (of) => withoutKey(of, given.value) };
}

const DROPS: ReadonlyMap<string, string> = new Map([
  ['removeFirst', 'dropFirst'],
  ['popFirst', 'dropFirst'],
  ['removeLast', 'dropLast'],
  ['popLast', 'dropLast'],
]);

/** `let first = rest.removeFirst()`, `_ = rest.popLast()`, `if let shots = pending.removeValue(forKey: .shots) { … }` */
function valueTaken(statement: Statement): Expression | undefined {
  if (statement.kind === 'declare') return statement.value;
  if (statement.kind !== 'evaluate') return undefined;
  const { value } = statement;
  if (value.kind === 'if') {
    const [only, ...more] = value.branch.conditions;
    return only?.kind === 'bind' && more.length === 0 ? only.value : undefined;
  }
  return value.kind === 'assign' && value.value.kind === 'call' ? value.value : value;
}

/** `pending[.insurance] = nil` */
function emptied(
  { target, operator, value }: Extract<Expression, { kind: 'assign' }>,
  statement: Statement,
): Taking | undefined {
  if (operator !== '=' || target.kind !== 'index' || target.of.kind !== 'name') return undefined;
  if (value.kind !== 'literal' || value.value !== null || (target.args?.length ?? 1) > 1) return undefined;
  const { of, index } = target;
  return { name: of.name, statement, left: (list) => withoutKey(list, index) };
}

function called(of: Expression, name: string, args: readonly Argument[], site: Expression['site']): Call {
  return { kind: 'call', callee: { kind: 'member', of, name, site }, args, site };
}

/** `pending.filter { $0.key != .insurance }` */
function withoutKey(of: Expression, key: Expression): Call {
  const { site } = key;
  const own: Expression = { kind: 'member', of: { kind: 'name', name: '$0', site }, name: 'key', site };
  const value: Expression = { kind: 'operation', operator: '!=', operands: [own, key], site };
  const body = {
    name: '',
    parameters: [],
    body: [{ kind: 'return' as const, value, site }],
    modifiers: new Set<string>(),
    anonymous: 1,
    site,
  };
  return called(of, 'filter', [{ value: { kind: 'closure', body, site } }], site);
}
