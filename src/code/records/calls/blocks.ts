/**
 * What holds while a block runs, and whoever is called in it may ask for: values of a zone of Dart, of a task of Swift, and
 * elements of a context of Kotlin. Who may ask for one is followed once for each block that it is called in.
 * https://api.dart.dev/dart-async/Zone-class.html https://developer.apple.com/documentation/swift/tasklocal
 * https://kotlinlang.org/docs/coroutine-context-and-dispatchers.html
 */
import type { Expression, FunctionFact, TypeName } from '../../facts/facts.ts';
import { siteKey } from '../../facts/source.ts';
import type { Cell } from '../../flow/solver.ts';
import { mentionsOf } from '../../program/find-mentions.ts';
import { meaningOf, nameIn, typeBefore } from '../../program/meaning.ts';
import { staticMemberOf } from '../../program/members.ts';
import { callableNamed, declaredType } from '../../program/named.ts';
import type { Program, VariableInfo } from '../../program/program.ts';
import { findName } from '../../program/scopes.ts';
import { evaluate } from '../evaluate.ts';
import { nobody } from '../objects/absent.ts';
import { link, memoize, newCell, type Taint, type TaintFrame, type TaintTyped, typeInfoOf } from '../state.ts';
import { keyText } from '../stores/place-names.ts';
import type { Call, TaintValue } from '../values.ts';

export interface Block {
  readonly id: number;
  /** Blocks that it stands in, and one. */
  readonly depth: number;
  readonly held: ReadonlyMap<string, TaintTyped>;
}

/** Blocks in one another, and all that an app has: beyond that what is asked for may be any. */
const DEEPEST = 3;
const MOST = 200;
/** Functions that call one another before one asks: further than that is not looked. */
const FURTHEST = 3;

/** The frame in which stands what a call runs, where that is a block for which something holds. */
export function entering(taint: Taint, call: Call, frame: TaintFrame): TaintFrame {
  const set = setBy(taint, call, frame);
  if (set.length === 0) return frame;
  const values = set.map(([key, value]) => [key, evaluate(taint, value, frame)] as const);
  for (const [key, { cell }] of values) link(taint, cell, anyHeld(taint, key));
  const { bound } = frame;
  const outer = bound?.block;
  const count = memoize(taint, 'blocks', () => ({ blocks: 0 }));
  if ((outer?.depth ?? 0) >= DEEPEST || count.blocks >= MOST) return frame;
  count.blocks += 1;
  const held = new Map([...(outer?.held ?? []), ...values]);
  return { ...frame, bound: inBlock(bound, { id: taint.nextId(), depth: (outer?.depth ?? 0) + 1, held }) };
}

type Bound = NonNullable<TaintFrame['bound']>;

export function inBlock(bound: Bound | undefined, block: Block): Bound {
  const { types = new Map(), places = new Map(), key = '' } = bound ?? {};
  return { types, places, key: `${key.replace(/ in \d+$/, '')} in ${block.id}`, block };
}

/** What a call says of a block: each by what it is asked for by. */
function setBy(taint: Taint, call: Call, frame: TaintFrame): readonly (readonly [string, Expression])[] {
  const { callee, args, within } = call;
  const [first] = args;
  if (within) return elementsOf(within);
  if (!first || (callee.kind !== 'member' && callee.kind !== 'name')) return [];
  if (callee.name === 'withValue' && callee.kind === 'member' && callee.of) {
    const variable = localNamed(taint, callee.of, frame);
    return variable ? [[keyOf(variable), first.value]] : [];
  }
  const zone = zoneOf(call, frame).find(({ label }) => label === 'zoneValues')?.value;
  if (zone?.kind === 'dictionary')
    return zone.pairs.flatMap(([key, value]) => {
      const text = keyText(taint, key, frame);
      return text === undefined ? [] : [[text, value] as const];
    });
  const isRun = frame.file.traits.hasReceivers && RUNS_IN.has(callee.name) && first.value.kind !== 'closure';
  return isRun ? elementsOf(first.value) : [];
}

/** What makes the zone that a call runs something in: itself, or the call of `fork` that made it. */
function zoneOf({ callee, args }: Call, { scope }: TaintFrame): Call['args'] {
  if (callee.kind !== 'member' || !callee.of || !/^run(?:Guarded|Unary)?$/.test(callee.name)) return args;
  const made = callee.of.kind === 'name' ? findName(scope, callee.of.name)?.made : callee.of;
  return made?.kind === 'call' ? made.args : args;
}

const RUNS_IN: ReadonlySet<string> = new Set(['launch', 'CoroutineScope']);

/** `CallLabel(name) + CoroutineName(name)`: each is asked for by its class. */
function elementsOf(context: Expression): readonly (readonly [string, Expression])[] {
  if (context.kind === 'operation' && context.operator === '+') return context.operands.flatMap(elementsOf);
  if (context.kind !== 'call') return [];
  const { callee, args } = context;
  if (callee.kind === 'member' && callee.of && callee.name === 'plus')
    return [callee.of, ...args.map(({ value }) => value)].flatMap(elementsOf);
  return callee.kind === 'name' && /^[A-Z]/.test(callee.name) ? [[callee.name, context]] : [];
}

/** All that is set by a key in any block. */
function anyHeld(taint: Taint, key: string): Cell<TaintValue> {
  return memoize(taint, `held as ${key}`, () => newCell(taint));
}

/** `Zone.current[#label]`, `coroutineContext[CallLabel]`. */
export function readHeld(
  taint: Taint,
  { of, index, site }: Extract<Expression, { kind: 'index' }>,
  frame: TaintFrame,
): TaintTyped | undefined {
  if (of.kind === 'member' && of.name === 'current' && of.of?.kind === 'name' && of.of.name === 'Zone') {
    const key = keyText(taint, index, frame);
    return key === undefined ? undefined : heldAs(taint, key, undefined, { site, frame });
  }
  const asked = of.kind === 'call' ? of.callee : of;
  if ((asked.kind !== 'name' && asked.kind !== 'member') || !CONTEXT.test(asked.name)) return undefined;
  const element = index.kind === 'member' && index.of ? index.of : index;
  if (element.kind !== 'name') return undefined;
  return heldAs(taint, element.name, { name: element.name, args: [] }, { site, frame });
}

const CONTEXT = /^(?:coroutineContext|currentCoroutineContext)$/;

/** A variable of a task: of the block at hand, and where nobody is seen to ask for it in one, whatever is set anywhere. */
export function readLocal(
  taint: Taint,
  variable: VariableInfo,
  { site }: Expression,
  frame: TaintFrame,
): TaintTyped | undefined {
  return isLocal(variable) ? heldAs(taint, keyOf(variable), variable.fact.type, { site, frame }) : undefined;
}

function heldAs(
  taint: Taint,
  key: string,
  type: TypeName | undefined,
  { site, frame }: Pick<Expression, 'site'> & { readonly frame: TaintFrame },
): TaintTyped {
  const own = frame.bound?.block?.held.get(key);
  const told = `told in a block ${siteKey(site)}`;
  if (own) {
    taint.memo.set(told, true);
    return type ? { ...own, type } : own;
  }
  const cell = newCell(taint);
  taint.deferred.push(() => {
    // who asks in a block alone has nobody outside of it
    if (taint.memo.has(told)) link(taint, nobody(taint, typeInfoOf(taint, type)), cell);
    else link(taint, anyHeld(taint, key), cell, taint.values.doubted(key));
  });
  return { cell, ...(type && { type }) };
}

function isLocal({ fact }: VariableInfo): boolean {
  return fact.modifiers.has('@TaskLocal');
}

function keyOf({ owner, fact }: VariableInfo): string {
  return `${owner?.name ?? ''}.${fact.name}`;
}

/** `Labels.$kind`, `$kind`. */
function localNamed({ program }: Taint, shown: Expression, frame: TaintFrame): VariableInfo | undefined {
  if ((shown.kind !== 'member' && shown.kind !== 'name') || !shown.name.startsWith('$')) return undefined;
  const name = shown.name.slice(1);
  const found = variableNamed(program, { ...shown, name }, frame);
  return found && isLocal(found) ? found : undefined;
}

function variableNamed(
  program: Program,
  expression: Extract<Expression, { kind: 'member' | 'name' }>,
  frame: TaintFrame,
): VariableInfo | undefined {
  if (expression.kind === 'name') {
    const meaning = meaningOf(program, nameIn(frame, expression.name), frame.owner);
    return meaning?.kind === 'global' || meaning?.kind === 'variable' ? meaning.variable : undefined;
  }
  const typeName = expression.of && typeBefore(program, { of: expression.of, name: expression.name }, frame);
  const info = typeName === undefined ? undefined : declaredType(program, typeName);
  const member = info && staticMemberOf(program, info, expression.name);
  return member?.kind === 'variable' ? member.variable : undefined;
}

/** Whether a function may ask for what holds in a block, itself or by whom it calls. */
export function asksInBlock(taint: Taint, { body, parameters, site }: FunctionFact, depth = 0): boolean {
  if (depth > FURTHEST) return false;
  return memoize(taint, `asks in a block ${siteKey(site)}`, () => {
    taint.memo.set(`asks in a block ${siteKey(site)}`, false);
    const { names, calls } = mentionsOf(body);
    if (parameters.some(({ name }) => calls.has(name))) return true;
    for (const name of names) if (name === 'Zone' || CONTEXT.test(name) || locals(taint).has(name)) return true;
    return [...calls.keys()].some((name) =>
      callableNamed(taint.program, name)
        .slice(0, 3)
        .some(({ fact }) => asksInBlock(taint, fact, depth + 1)),
    );
  });
}

function locals(taint: Taint): ReadonlySet<string> {
  return memoize(
    taint,
    'locals of tasks',
    () => new Set(taint.program.everyVariable.filter(isLocal).map(({ fact }) => fact.name)),
  );
}
