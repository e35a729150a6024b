/**
 * Which stack of Core Data or SwiftData an object is of, in an app that syncs one with CloudKit: a container is a place that
 * goes where the container goes, into its contexts and what they make and fetch. What comes of a stack on the device alone
 * is in no cloud; what comes of another too, or of none that is seen, may be.
 */
import type { Expression, Site } from '../../facts/facts.ts';
import { siteKey } from '../../facts/source.ts';
import type { Cell } from '../../flow/solver.ts';
import type { Place } from '../../models/destinations.ts';
import { OPENED } from '../../models/storage.ts';
import { lineage } from '../../program/inheritance.ts';
import type { TypeInfo } from '../../program/program.ts';
import type { Given } from '../hits.ts';
import { enteredKey } from '../objects/objects.ts';
import {
  joined,
  link,
  newCell,
  put,
  type Taint,
  type TaintFrame,
  type TaintHit,
  type TaintScope,
  type TaintTyped,
} from '../state.ts';
import type { Call, TaintValue } from '../values.ts';

const SYNCED = 'NSPersistentCloudKitContainer';
/** What makes a stack that stays on the device, or is one. */
const HERE: ReadonlySet<string> = new Set(['NSPersistentContainer', 'NSPersistentStoreCoordinator']);
const DESCRIPTION = 'NSPersistentStoreDescription';
const OBJECT = 'NSManagedObject';

/** What is seen of stacks while records are followed. */
export interface Stacks {
  /** Containers, and descriptions of stores, that are told to sync, or not to, by where they are made. */
  readonly on: Set<string>;
  readonly off: Set<string>;
  /** The descriptions that replace those of a container. */
  readonly replaced: Map<string, Cell<TaintValue>[]>;
}

export function createStacks(): Stacks {
  return { on: new Set(), off: new Set(), replaced: new Map() };
}

/** A file that names one of these may say which stack is meant. */
export const NAMES_STACKS =
  /\b(?:NSPersistent(?:CloudKit)?Container|NSPersistentStoreCoordinator|NSManagedObjectContext|viewContext|newBackgroundContext|performBackgroundTask|managedObjectContext|Model(?:Container|Context|Configuration|Actor)|model(?:Container|Context))\b/;

/** `NSPersistentContainer(name: "Records")`: the stack that begins there. */
export function stackMade(taint: Taint, type: string | undefined, site: Site): Cell<TaintValue> | undefined {
  if (!taint.stacks || type === undefined) return undefined;
  const isSynced = type === SYNCED ? true : HERE.has(type) ? false : undefined;
  if (isSynced === undefined && type !== DESCRIPTION) return undefined;
  return stackAt(taint, site, isSynced ?? false);
}

/** `ModelConfiguration(cloudKitDatabase: .none)`, and the container that is made of such. */
export function modelStackMade(
  taint: Taint,
  type: string | undefined,
  call: Call,
  given: readonly Given[],
  { calls: { root } }: TaintFrame,
): Cell<TaintValue> | undefined {
  if (!taint.stacks || (type !== CONFIGURATION && type !== CONTAINER)) return undefined;
  const told = given.filter(({ argument }) => !NO_CONFIGURATION.has(argument.label ?? ''));
  if (type === CONTAINER && told.length > 0) {
    const cells = told.map(({ typed }) => typed.cell);
    return joined(taint, cells, onlyStacks);
  }
  const database = given.find(({ argument }) => argument.label === DATABASE);
  if (!database) return modelStackAt(taint, call, 'isStoredInMemoryOnly');
  const cell = joined(taint, [database.typed.cell], onlyStacks);
  // one that nobody tells is synced
  taint.deferred.push(() => {
    const isTold = isOfStacks(cell) || (root && taint.memo.has(enteredKey(root)));
    if (!isTold) link(taint, modelStackAt(taint, call), cell);
  });
  return cell;
}

/** A store of SwiftData, which is synced where it is not in memory alone. */
export function modelStackAt(taint: Taint, { args, site }: Call, inMemory?: string): Cell<TaintValue> {
  const memory = args.find(({ label }) => inMemory !== undefined && label === inMemory)?.value;
  return stackAt(taint, site, !(memory?.kind === 'literal' && memory.value === true));
}

/** `.none`, `.private("iCloud.a")`: what a store of SwiftData is told to be synced with. */
export function databaseMeant(
  taint: Taint,
  type: string | undefined,
  name: string,
  site: Site,
): Cell<TaintValue> | undefined {
  const isSynced = taint.stacks && type !== undefined && OF_DATABASES.test(type) ? DATABASES.get(name) : undefined;
  return isSynced === undefined ? undefined : stackAt(taint, site, isSynced);
}

/** The type of what is told of a store there. */
export function typeOfDatabase(type: string, label: string | undefined): string | undefined {
  return type === CONFIGURATION && label === DATABASE ? `${CONFIGURATION}.CloudKitDatabase` : undefined;
}

const CONFIGURATION = 'ModelConfiguration';
const CONTAINER = 'ModelContainer';
const NO_CONFIGURATION: ReadonlySet<string> = new Set(['for', 'migrationPlan']);
const DATABASE = 'cloudKitDatabase';
const OF_DATABASES = /^(?:ModelConfiguration\.)?CloudKitDatabase$/;
/** https://developer.apple.com/documentation/swiftdata/modelconfiguration/cloudkitdatabase-swift.struct */
const DATABASES: ReadonlyMap<string, boolean> = new Map([
  ['none', false],
  ['automatic', true],
  ['private', true],
]);

export function stackAt(taint: Taint, site: Site, isSynced: boolean): Cell<TaintValue> {
  const cell = newCell(taint);
  put(taint, cell, { kind: 'place', place: { kind: 'stack', name: siteKey(site), isSynced }, path: [] });
  return cell;
}

/** The same of a class of the app's own, and the stack of the context that an object of Core Data is made in. What an actor of
 *  SwiftData is made with is its own, whichever of several stores it is. */
export function stackOfMade(
  taint: Taint,
  info: TypeInfo,
  given: () => readonly Given[],
  { args, site }: Call,
): Cell<TaintValue> | undefined {
  const isOfModels = args.some(({ label }) => label === 'modelContainer');
  const model = isOfModels ? given().find(({ argument }) => argument.label === 'modelContainer') : undefined;
  if (model) return joined(taint, [model.typed.cell], onlyStores);
  if (!taint.stacks) return undefined;
  const above = new Set(lineage(taint.program, info).flatMap(({ supertypes }) => [...supertypes]));
  if (above.has(OBJECT))
    return joined(
      taint,
      given().map(({ typed }) => typed.cell),
      onlyStacks,
    );
  const container = [SYNCED, ...HERE].find((name) => above.has(name));
  return stackMade(taint, container, site);
}

/** Of all that a value is, the stack it comes of. */
export function onlyStacks(value: TaintValue): TaintValue | undefined {
  return value.kind === 'place' && value.place.kind === 'stack' && value.path.length === 0 ? value : undefined;
}

/** The same, and which of several stores it is. */
export function onlyStores(value: TaintValue): TaintValue | undefined {
  const isStore = value.kind === 'foreign' && value.path.length === 0 && value.foreign.startsWith(OPENED);
  return isStore ? value : onlyStacks(value);
}

/** Whether somebody who names it may mean a stack. */
export function isOfStacks({ values }: Cell<TaintValue>): boolean {
  return values.some((value) => onlyStacks(value) !== undefined);
}

/** What `parent` and `persistentStoreCoordinator` are set to is what a context is of. */
const OF_CONTEXT: ReadonlySet<string> = new Set(['parent', 'parentContext', 'persistentStoreCoordinator']);

/** `context.parent = …`, `description.cloudKitContainerOptions = nil`, `container.persistentStoreDescriptions = […]`. */
export function setStack(
  taint: Taint,
  base: TaintTyped,
  name: string,
  value: Cell<TaintValue>,
  written: Expression | undefined,
  frame: TaintFrame,
  intoBase: (stacks: Cell<TaintValue>) => void,
): void {
  const { stacks } = taint;
  // what is put into a part of it comes here without one
  if (!stacks || !written) return;
  if (OF_CONTEXT.has(name)) intoBase(joined(taint, [value], onlyStacks));
  const each = (note: (stack: string) => void): void =>
    taint.solver.watch(base.cell, (it) => {
      const stack = onlyStacks(it);
      if (stack?.kind === 'place') note(stack.place.name);
    });
  if (name === 'cloudKitContainerOptions') {
    const isOff = written.kind === 'literal' && written.value === null;
    each((stack) => (isOff ? isAlways(frame) && stacks.off.add(stack) : stacks.on.add(stack)));
  }
  if (name === 'persistentStoreDescriptions')
    each((stack) => stacks.replaced.set(stack, [...(stacks.replaced.get(stack) ?? []), value]));
}

/** Whether what is put into an object stays on the device, by all that is seen of its stack: in the run at hand, or else in
 *  those of the same code that are told of a context. */
export function staysHere({ stacks, hits }: Taint, { places, site }: TaintHit): boolean {
  if (!stacks) return false;
  const seen = (cells: readonly Cell<TaintValue>[]): readonly Place[] =>
    cells.flatMap(({ values }) => stacksIn([...values]));
  const own = seen(places);
  const told = own.length > 0 ? own : hits.flatMap((hit) => (hit.site === site ? seen(hit.places) : []));
  return told.length > 0 && told.every((place) => !isSynced(stacks, place));
}

function stacksIn(values: readonly TaintValue[]): readonly Place[] {
  return values.flatMap((value) => (value.kind === 'place' && onlyStacks(value) ? [value.place] : []));
}

function isSynced({ on, off, replaced }: Stacks, { name, isSynced: isSyncedByItself }: Place): boolean {
  const others = replaced.get(name);
  if (!isSyncedByItself) return on.has(name);
  if (!others) return on.has(name) || !off.has(name);
  const told = others.map(({ values }) => stacksIn([...values]));
  return told.some((places) => places.length === 0 || places.some((place) => on.has(place.name)));
}

/** Whether what stands there is done in any case. */
function isAlways({ scope }: TaintFrame): boolean {
  for (let at: TaintScope | undefined = scope; at; at = at.outer) if (at.isSometimes) return false;
  return true;
}
