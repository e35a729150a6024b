/**
 * Objects that are found again by what identifies them: those of Core Data by their `objectID`, models of SwiftData by their
 * `persistentModelID`, rows of Realm by their primary key. What identifies an object is nothing of what it holds.
 */
import type { Expression, TypeName, VariableFact } from '../../facts/facts.ts';
import type { Cell } from '../../flow/solver.ts';
import { lineage } from '../../program/inheritance.ts';
import { declaredType } from '../../program/named.ts';
import { findVariable } from '../../program/program.ts';
import type { SystemCall } from '../calls/unknown.ts';
import { evaluate } from '../evaluate.ts';
import type { Given } from '../hits.ts';
import { isShared, joined, link, memoize, type Taint, type TaintFrame, type TaintTyped, typeInfoOf } from '../state.ts';
import { entityMade } from '../stores/managed.ts';
import { keyText } from '../stores/place-names.ts';
import { keyTold } from '../stores/told-texts.ts';
import type { Via } from '../value-flows.ts';
import { IDENTITY, isAtHand, isIdentity } from '../value-parts.ts';
import type { TaintValue } from '../values.ts';
import { enteredKey, isApart, makeThing, type Thing, watchThings } from './objects.ts';

/** https://developer.apple.com/documentation/coredata/nsmanagedobject/objectid,
 *  https://developer.apple.com/documentation/swiftdata/persistentmodel/persistentmodelid */
const IDENTIFIES: ReadonlySet<string> = new Set(['objectID', 'persistentModelID', 'id']);

const identity: Via = (value) =>
  value.kind === 'object' && value.path.length === 0 && isShared(value.thing.type)
    ? { ...value, path: [IDENTITY] }
    : undefined;

const identified: Via = (value) => (value.kind === 'object' && isIdentity(value) ? { ...value, path: [] } : undefined);

/** `note.objectID`. */
export function readIdentity(taint: Taint, { cell }: TaintTyped, name: string, into: Cell<TaintValue>): void {
  if (IDENTIFIES.has(name)) link(taint, cell, into, identity);
}

/** `let id = UUID()`, `@Persisted(primaryKey: true) var key`. */
export function readKey(taint: Taint, { cell }: TaintTyped, fact: VariableFact, into: Cell<TaintValue>): void {
  if (OWN.test(fact.name) || isPrimary(fact)) link(taint, cell, into, identity);
}

function isPrimary({ modifiers, observers }: VariableFact): boolean {
  if (!modifiers.has('@Persisted')) return false;
  const [made] = observers?.find(({ name }) => name === 'make')?.body ?? [];
  const call = made?.kind === 'evaluate' && made.value.kind === 'call' ? made.value : undefined;
  return call?.args.some(({ label }) => label === 'primaryKey') === true;
}

/** `folder.key = "plan"`: a text by which an object is found again. */
export function noteKey(taint: Taint, base: TaintTyped, name: string, written: Expression, frame: TaintFrame): void {
  const info = typeInfoOf(taint, base.type);
  const variable = isApart(taint, info) ? findVariable(taint.program, info, name) : undefined;
  const text = variable && isPrimary(variable.fact) ? keyText(taint, written, frame) : undefined;
  if (text !== undefined && info) watchThings(taint, base, info, frame, (thing) => textsOf(taint, thing).add(text));
}

/** The keys that an object is seen to have. */
function textsOf(taint: Taint, thing: Thing): Set<string> {
  return memoize(taint, `keys of thing ${thing.id}`, () => {
    const variables = lineage(taint.program, thing.type).flatMap((it) => [...it.variables.values()]);
    return new Set(variables.flatMap((it) => (isPrimary(it.fact) ? (keyTold(thing, it) ?? []) : [])));
  });
}

const OWN = /^_?(?:id|uuid)$/i;

/** Of the objects in a cell those that are identified; where none of them is seen to be, it may be any. */
export function onlyIdentified(
  taint: Taint,
  from: Cell<TaintValue>,
  id: Cell<TaintValue>,
  { calls: { root } }: TaintFrame,
): Cell<TaintValue> {
  const isObject = (value: TaintValue): boolean => value.kind === 'object' && isAtHand(value);
  const cell = joined(taint, [from], (value) => (isObject(value) ? undefined : value));
  taint.solver.watch(id, (it) => {
    if (it.kind === 'object' && isIdentity(it))
      link(taint, from, cell, (value) =>
        value.kind === 'object' && isObject(value) && value.thing === it.thing ? value : undefined,
      );
  });
  taint.deferred.push(() => {
    if (!id.values.some(isIdentity) && !(root && taint.memo.has(enteredKey(root)))) link(taint, from, cell);
  });
  return cell;
}

/** `notes.first { $0.id == id }`: what a function compares the identifier of each with. */
function identityAsked(value: Expression | undefined): Expression | undefined {
  if (value?.kind !== 'closure') return undefined;
  const { parameters, body } = value.body;
  const [only, ...more] = body;
  const asked = only?.kind === 'evaluate' || only?.kind === 'return' ? only.value : undefined;
  if (more.length > 0 || asked?.kind !== 'operation' || !/^={2,3}$/.test(asked.operator)) return undefined;
  const each = parameters[0]?.name ?? '$0';
  const isOfEach = (it: Expression): boolean =>
    it.kind === 'member' && OWN.test(it.name) && it.of?.kind === 'name' && it.of.name === each;
  const others = asked.operands.filter((it) => !isOfEach(it));
  return others.length === 1 ? others[0] : undefined;
}

/** What a function leaves of a list: of objects that are told apart those whose identifier it asks for. */
export function askedFor(taint: Taint, { given, frame }: SystemCall, { cell, type }: TaintTyped): Cell<TaintValue> {
  const asked = isApart(taint, typeInfoOf(taint, type)) ? identityAsked(given[0]?.argument.value) : undefined;
  return asked ? onlyIdentified(taint, cell, evaluate(taint, asked, frame).cell, frame) : cell;
}

/** An object that is made by the name of its class, and what a message says of its receiver. */
export function callIdentity(taint: Taint, system: SystemCall, into: Cell<TaintValue>): void {
  const { name, given, receiver, call, frame } = system;
  if (receiver && given.length === 0) readIdentity(taint, receiver, name, into);
  const entity = entityMade(taint, system);
  const info = entity === undefined ? undefined : declaredType(taint.program, entity);
  const thing = info && makeThing(taint, info, call, frame);
  if (thing) link(taint, thing, into);
}

/** `context.model(for: id)`: the objects of the identifiers that come there; where none does, those that have the key which is
 *  written; else it may be any of the model. */
export function findIdentified(
  taint: Taint,
  { argument: { value: written }, typed: id }: Given,
  model: TypeName | undefined,
  frame: TaintFrame,
  findAny: () => TaintTyped | undefined,
): TaintTyped {
  const cell = joined(taint, [id.cell], identified);
  const text = keyText(taint, written, frame);
  const { root } = frame.calls;
  taint.deferred.push(() => {
    // whoever calls it with one has a run of its own
    if (id.cell.values.some(isIdentity) || (text === undefined && root && taint.memo.has(enteredKey(root)))) return;
    const any = findAny();
    const isOne = isApart(taint, model && declaredType(taint.program, model.name));
    const doubted = model && isOne ? taint.values.doubted(model.name) : undefined;
    const keyed: Via = (value) => {
      const texts = value.kind === 'object' && text !== undefined ? textsOf(taint, value.thing) : undefined;
      if (!texts || texts.size === 0 || text === undefined) return doubted ? doubted(value) : value;
      return texts.has(text) ? value : undefined;
    };
    if (any) link(taint, any.cell, cell, isOne ? keyed : doubted);
  });
  return { cell, ...(model && { type: model }) };
}

/** `self[id, as: Card.self]`, of an actor of SwiftData. */
export function readIdentified(
  taint: Taint,
  { args }: Extract<Expression, { kind: 'index' }>,
  id: TaintTyped,
): TaintTyped | undefined {
  const as = args?.find(({ label }) => label === 'as')?.value;
  if (as?.kind !== 'member' || as.name !== 'self' || as.of?.kind !== 'name') return undefined;
  return { cell: joined(taint, [id.cell], identified), type: { name: as.of.name, args: [] } };
}
