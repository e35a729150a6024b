/**
 * What a call is given, evaluated in turn: what the receiver and the earlier arguments tell of a closure, it is told.
 */

import type { DestinationKind } from '../../../types.ts';
import type { Expression, FunctionFact, TypeName } from '../../facts/facts.ts';
import { elementType } from '../../facts/type-names.ts';
import type { Cell } from '../../flow/solver.ts';
import { collectionMethod } from '../../models/collections.ts';
import { destinationsOf, isDestinationType } from '../../models/destinations.ts';
import { ACTIVITY_TYPE, GIVES_ACTIVITY, LEADS, notificationsGiven } from '../../models/notified.ts';
import { type Side, sideCall, sideGiven, sideOf } from '../../models/sides.ts';
import { storeCalls } from '../../models/storage-calls.ts';
import { SHOWS } from '../../program/selections.ts';
import { assign } from '../assign.ts';
import { tellGiven } from '../branches/keys-of-lists.ts';
import { keysGiven } from '../collections/each-key.ts';
import { ANY } from '../collections/tables.ts';
import { evaluate, STRING } from '../evaluate.ts';
import { CHANGE, hearsChanges } from '../events/observed.ts';
import type { Given } from '../hits.ts';
import { closureValue } from '../runs.ts';
import { newCell, put, type Taint, type TaintFrame, type TaintTyped, typeInfoOf } from '../state.ts';
import { modelOf } from '../stores/kept-models.ts';
import { isManaged, OBJECT } from '../stores/managed.ts';
import { isMeant, receiverNames } from '../stores/store-rows.ts';
import { interpolated } from '../texts/interpolated.ts';
import { wholeText } from '../texts/page-texts.ts';
import type { Call, TaintValue } from '../values.ts';
import { LOCKS } from './system.ts';

export function evaluateArguments(
  taint: Taint,
  call: Call,
  frame: TaintFrame,
  typeAt: (index: number, given: readonly Given[]) => TypeName | undefined = () => undefined,
  of?: { readonly name: string; readonly receiver?: TaintTyped },
  /** What stands for the arguments, where they are not taken as written. */
  values: readonly Expression[] = [],
): readonly Given[] {
  let first: TaintTyped | undefined;
  const given: Given[] = [];
  for (const [index, argument] of call.args.entries()) {
    const value = values[index] ?? argument.value;
    if (value.kind !== 'text') {
      const isTold = (value.kind === 'closure' || value.kind === 'key-path') && of !== undefined;
      const type =
        typeAt(index, given) ??
        (isTold ? typeOfClosure(taint, of, first, argument.label, index, given, frame) : undefined);
      const closure = value.kind === 'key-path' ? asClosure(value) : value.kind === 'closure' ? value : undefined;
      const element = type?.name === '->' ? type.args[0]?.args[0] : undefined;
      const keys =
        closure && of && call.callee.kind === 'member' && call.callee.of
          ? keysGiven(taint, { name: of.name, of: call.callee.of }, closure.body, element, frame)
          : undefined;
      const typed =
        closure && keys ? closureTyped(taint, closure, frame, type, keys) : evaluate(taint, value, frame, type);
      if (value.kind === 'closure' && !keys) tellGiven(taint, call, typed, frame);
      first ??= typed;
      given.push({ argument, typed });
      continue;
    }
    const parts = interpolated(taint, value, frame);
    given.push({ argument, typed: { cell: wholeText(taint, value.parts, parts), type: STRING }, parts });
  }
  return given;
}

type Closure = Extract<Expression, { kind: 'closure' }>;

const closures = new WeakMap<Expression, Closure>();

/** `\.value`, as `{ $0.value }`. */
function asClosure(value: Extract<Expression, { kind: 'key-path' }>): Closure {
  const known = closures.get(value);
  if (known) return known;
  const { path, site } = value;
  const first: Expression = { kind: 'name', name: '$0', site };
  const given = path.reduce((of, name): Expression => ({ kind: 'member', of, name, site }), first);
  const body: FunctionFact = {
    name: '',
    parameters: [],
    anonymous: 1,
    body: [{ kind: 'return', value: given, site }],
    modifiers: new Set(),
    site,
  };
  const closure: Closure = { kind: 'closure', body, site };
  closures.set(value, closure);
  return closure;
}

/** A closure that is given keys which are told. */
function closureTyped(
  taint: Taint,
  { body }: Extract<Expression, { kind: 'closure' }>,
  frame: TaintFrame,
  type: TypeName | undefined,
  keys: readonly string[],
): TaintTyped {
  const cell = newCell(taint);
  put(taint, cell, { kind: 'function', made: closureValue(taint, body, frame, type, keys), path: [] });
  return { cell };
}

const VENDORS: ReadonlySet<DestinationKind> = new Set(['advertising', 'analytics', 'crash-reporting', 'remote-ai']);

/** What a library lets one use while a block runs. https://pub.dev/packages/sqflite */
const LENDS: ReadonlyMap<string, string> = new Map([
  ['Database.transaction', 'Transaction'],
  ['Database.readTransaction', 'Transaction'],
  ['MutablePreferences.sink', 'MutablePreferences'],
  // https://developer.apple.com/documentation/coredata/nspersistentcontainer/performbackgroundtask(_:)
  ['NSPersistentContainer.performBackgroundTask', 'NSManagedObjectContext'],
  ['NSPersistentCloudKitContainer.performBackgroundTask', 'NSManagedObjectContext'],
  ...'edit updateData'.split(' ').map((name) => [`DataStore.${name}`, 'MutablePreferences'] as const),
  ...'map compactMap mapLatest flatMapLatest onEach collect collectLatest forEach first'
    .split(' ')
    .map((name) => [`DataStore.${name}`, 'Preferences'] as const),
]);

/** What a service lets one fill, `Sentry.configureScope((scope) { … })`, `options.beforeSend = { event in … }`: whatever is
 *  put there is handed to it. */
export function typeOfFilling(of: string, name: string): TypeName | undefined {
  if (!destinationsOf(of, name).some(({ kind }) => VENDORS.has(kind))) return undefined;
  return { name: '->', args: [{ name: '()', args: [{ name: of, args: [] }] }] };
}

const SCOPES = /^(?:then|sink)$/;

/** A closure that a collection gives its elements: of which type those are, where that is one of the app's. */
function typeOfClosure(
  taint: Taint,
  { name, receiver }: { readonly name: string; readonly receiver?: TaintTyped },
  first: TaintTyped | undefined,
  label: string | undefined,
  index: number,
  given: readonly Given[],
  frame: TaintFrame,
): TypeName | undefined {
  const model = modelHeard(taint, name, receiver, given, frame);
  if (model !== undefined) return { name: '->', args: [{ name: '()', args: [{ name: model, args: [] }] }] };
  const root = receiver?.root ?? receiver?.type?.name;
  const filling = root === undefined ? undefined : typeOfFilling(root, name);
  if (filling) return filling;
  if (GIVES_ACTIVITY.has(name))
    return { name: '->', args: [{ name: '()', args: [{ name: ACTIVITY_TYPE, args: [] }] }] };
  const notified = notificationsGiven(root, name);
  if (notified !== undefined) {
    const list = { name: 'Array', args: [{ name: notified, args: [] }] };
    return { name: '->', args: [{ name: '()', args: [list] }] };
  }
  const lent = LENDS.get(`${root}.${name}`);
  if (lent !== undefined) return { name: '->', args: [{ name: '()', args: [{ name: lent, args: [] }] }] };
  // `store.observe(\.name) { store, change in … }`
  if (name === 'observe' && receiver?.type && index > 0)
    return { name: '->', args: [{ name: '()', args: [receiver.type] }] };
  if (receiver?.type && hearsChanges(taint, name, index))
    return { name: '->', args: [{ name: '()', args: [{ name: CHANGE, args: [receiver.type] }] }] };
  const [left, right, ...more] = receiver?.type?.args ?? [];
  const sides = left && right && more.length === 0 ? sideCall(name) : undefined;
  const side = sides && sideOf(sides, label, index);
  if (side && left && right) return { name: '->', args: [{ name: '()', args: [side === 'failed' ? left : right] }] };
  const well = wellOf(receiver?.type, sideGiven(name, receiver?.type, label, index));
  if (well) return { name: '->', args: [{ name: '()', args: [well] }] };
  // `cloud.run { … }` of Kotlin
  const own = frame.file.traits.hasReceivers && SCOPES.test(name) ? (receiver?.type?.name ?? root) : undefined;
  if (own !== undefined && isDestinationType(own))
    return { name: '->', args: [{ name: '()', args: [{ name: own, args: [] }] }] };
  if (LOCKS.test(name)) {
    // `Mutex<Row>`, and what is made of a row
    const kept = receiver?.type?.args[0] ?? receiver?.type;
    return kept && typeInfoOf(taint, kept) ? { name: '->', args: [{ name: '()', args: [kept] }] } : undefined;
  }
  const method = collectionMethod('records', name) ?? (sideCall(name) ? undefined : collectionMethod('types', name));
  const isOfElements = method?.closure !== undefined && method.closure !== 'argument';
  const of = isOfElements ? receiver?.type : SHOWS.has(name) ? first?.type : undefined;
  const element = of && elementGiven(of, name, frame);
  const isKnown =
    element &&
    (typeInfoOf(taint, element) ||
      isManaged(taint, element) ||
      taint.isDeclared(element.name) ||
      LEADS.has(element.name) ||
      // which screen is shown for it is told by its type
      element.name === 'String' ||
      // the names of its parts
      element.name === '()' ||
      element.name === OBJECT);
  if (method?.gives === 'total') {
    // what came before is like what it begins with, or like each of them
    const total = index === 0 ? element : first?.type;
    const next = isKnown ? element : ANY;
    const before = total && typeInfoOf(taint, total) ? total : ANY;
    return next === ANY && before === ANY ? undefined : { name: '->', args: [{ name: '()', args: [before, next] }] };
  }
  if (!element || !isKnown) return undefined;
  return {
    name: '->',
    args: [{ name: '()', args: method?.closure === 'two elements' ? [element, element] : [element] }],
  };
}

/** What a closure is given of each: of a table of Kotlin what stands in it with its key, and where it runs on it, the table. */
function elementGiven(of: TypeName, name: string, { file }: TaintFrame): TypeName {
  const [, entry] = of.name === 'Dictionary' ? of.args : [];
  if (!entry || !file.traits.hasReceivers) return elementType(entry ?? of);
  return SCOPES.test(name) ? of : { name: '()', args: of.args, labels: ['key', 'value'] };
}

/** `titles().onSuccess { titles -> … }` of Kotlin: a result is as what it holds. */
function wellOf(type: TypeName | undefined, side: Side | undefined): TypeName | undefined {
  return side === 'well' && type?.name === 'Array' ? type.args[0] : undefined;
}

/** The model that who hears of what comes out of a store is given: `enumerate(FetchDescriptor<Row>()) { row in … }`,
 *  `navigationDestination(for: Row.self) { row in … }`. A constructor is called by the name of its type. */
function modelHeard(
  taint: Taint,
  name: string,
  receiver: TaintTyped | undefined,
  given: readonly Given[],
  frame: TaintFrame,
): string | undefined {
  const made = receiver ? undefined : { cell: newCell(taint), root: name };
  for (const row of storeCalls(made ? 'init' : name) ?? []) {
    const of = row.args.find(({ role }) => role === 'of');
    const asked = of && given.find(({ argument }) => argument.label === of.label);
    if (!asked || !row.args.some(({ role }) => role === 'heard')) continue;
    if (isMeant(taint, row, receiverNames(taint, receiver ?? made), frame))
      return modelOf(taint, row, [{ ...of, given: asked }], { receiver, frame });
  }
  return undefined;
}

/** Where what a function puts into a parameter goes that it may write to: `&records`. */
export function backOf(taint: Taint, value: Expression | undefined, frame: TaintFrame): Cell<TaintValue> | undefined {
  const [operand, other] = value?.kind === 'operation' && value.operator === '&' ? value.operands : [];
  if (!operand || other) return undefined;
  const cell = newCell(taint);
  assign(taint, operand, cell, frame);
  return cell;
}

/** The same for each argument of a call. */
export type Backs = readonly (Cell<TaintValue> | undefined)[];

export function backsOf(taint: Taint, call: Call, frame: TaintFrame): Backs {
  return call.args.map(({ value }) => backOf(taint, value, frame));
}
