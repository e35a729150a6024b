/**
 * Objects and views of native code that scripts make and call through a module of Expo: `new Feeds.Feed('labs').load()`,
 * `<FeedView kind="labs" />`. https://docs.expo.dev/modules/module-api/ https://docs.expo.dev/modules/shared-objects/
 */

import type { Expression, Site } from '../../facts/facts.ts';
import type { Cell } from '../../flow/solver.ts';
import { lineage } from '../../program/inheritance.ts';
import { findTypeInfo, type TypeInfo } from '../../program/program.ts';
import { type Analysis, memoize, newCell, put, whenEmpty } from '../analysis.ts';
import { type Given, someOf } from '../calls/calls.ts';
import type { Frame } from '../calls/frames.ts';
import { callValues } from '../calls/function-values.ts';
import { keyOfName, readEntry } from '../collections/entries.ts';
import type { Value } from '../values.ts';
import { enterDoor, putBehind } from './bridge.ts';

/** What a native class that scripts know the objects of is below. */
const SHARED = ['SharedObject', 'SharedRef'];

/** `Class("Feed", Feed.self) { … }`, `View(FeedView.self) { … }`: what stands in it is of that. */
interface Group {
  readonly within: Site;
  readonly name: string | undefined;
  readonly type: TypeInfo | undefined;
}

function groupsIn(analysis: Analysis): Group[] {
  return memoize(analysis, 'groups of Expo', () => []);
}

function groupAt(analysis: Analysis, { file, start }: Site): Group | undefined {
  return groupsIn(analysis).findLast(
    ({ within }) => within.file.path === file.path && within.start <= start && start < within.end,
  );
}

/** Notes of whom the functions are that stand in a class or a view. */
export function noteGroup(analysis: Analysis, name: string, given: readonly Given[]): void {
  const body = given.at(-1)?.expression;
  if ((name !== 'Class' && name !== 'View') || body?.kind !== 'closure') return;
  const said = given.slice(0, -1).map(({ expression }) => expression);
  const literal = said.find(({ kind }) => kind === 'literal');
  const type = said.find(({ kind }) => kind === 'member');
  const written = type?.kind === 'member' && type.of?.kind === 'name' ? type.of.name : undefined;
  groupsIn(analysis).push({
    within: body.site,
    name: literal?.kind === 'literal' ? `${literal.value}` : written,
    type: written === undefined ? undefined : findTypeInfo(analysis.program, written),
  });
}

/** Functions of the module itself, or of a class and none of its objects. */
const OF_MODULE = /^(?:Async)?Function$/;
const STATIC = /^Static(?:Async)?Function$/;

/** The door that what is defined stands behind: one of the module's, or one of each object of a class. */
export function doorDefined(
  analysis: Analysis,
  name: string,
  given: readonly Given[],
  call: Expression,
): string | undefined {
  const group = groupAt(analysis, call.site);
  if (name === 'Constructor') return group?.name;
  const literal = given[0]?.expression;
  if (literal?.kind !== 'literal' || given.length < 2) return undefined;
  if (STATIC.test(name)) return `${literal.value}`;
  if (!OF_MODULE.test(name) && name !== 'Property') return undefined;
  const { type } = group ?? {};
  if (!type) return OF_MODULE.test(name) && !group ? `${literal.value}` : undefined;
  return doorOf(analysis, type, name === 'Property' ? access('get', `${literal.value}`) : `${literal.value}`);
}

/** What each object of a class has by a name. */
function doorOf(analysis: Analysis, type: TypeInfo, name: string): string {
  const { types, calls } = meetingOf(analysis, name);
  if (!types.includes(type)) {
    types.push(type);
    for (const call of calls) call(type);
  }
  return doorAt(type, name);
}

function doorAt({ id }: TypeInfo, name: string): string {
  return `${id} ${name}`;
}

/** `Property("kind") { … }.set { … }`: who sets it, and who asks for it. False for any other call. */
export function defineAccess(
  analysis: Analysis,
  name: string,
  given: readonly Given[],
  call: Expression,
  otherwise: () => void,
): boolean {
  if ((name !== 'set' && name !== 'get') || call.kind !== 'call') return false;
  let of: Expression | undefined = call.callee;
  while (of?.kind === 'member' || (of?.kind === 'call' && of.callee.kind === 'member'))
    of = of.kind === 'member' ? of.of : of.callee;
  if (of?.kind !== 'call' || of.callee.kind !== 'name' || of.callee.name !== 'Property') return false;
  const [literal] = of.args;
  const { type } = groupAt(analysis, of.site) ?? {};
  if (!type || literal?.value.kind !== 'literal') return false;
  putBehind(analysis, doorOf(analysis, type, access(name, `${literal.value.value}`)), given, otherwise);
  return true;
}

function access(by: 'get' | 'set', name: string): string {
  return `${by} ${name}`;
}

/** Whether it is an object of native code that a script knows: it has what its module says, and nothing else. */
function isSharedHere({ program }: Analysis, value: Value, { file }: Frame): TypeInfo | undefined {
  const type = value.kind === 'object' && !file.traits.isNative ? value.thing.type : undefined;
  const isOne = type && lineage(program, type).some(({ supertypes }) => SHARED.some((name) => supertypes.has(name)));
  return isOne ? type : undefined;
}

/** Calls what the module says of such an object. False for any other value. */
export function callShared(
  analysis: Analysis,
  value: Value,
  name: string,
  given: readonly Given[],
  call: Expression,
  frame: Frame,
  result: Cell<Value>,
): boolean {
  const type = isSharedHere(analysis, value, frame);
  if (!type) return false;
  const self = newCell(analysis);
  put(analysis, self, value);
  const passed = [{ cell: self, isTrailing: false, expression: call }, ...given];
  for (const one of lineage(analysis.program, type))
    enterDoor(analysis, doorAt(one, name), passed, call, frame, result);
  return true;
}

/** `feed.kind`, of such an object. False for any other value. */
export function askShared(
  analysis: Analysis,
  value: Value,
  name: string,
  to: Cell<Value>,
  expression: Expression,
  frame: Frame,
): boolean {
  return callShared(analysis, value, access('get', name), [], expression, frame, to);
}

/** `feed.kind = 'labs'`, of such an object. False for any other value. */
export function setShared(
  analysis: Analysis,
  value: Value,
  name: string,
  into: Cell<Value>,
  expression: Expression,
  frame: Frame,
): boolean {
  const given = [{ cell: into, isTrailing: false, expression }];
  return callShared(analysis, value, access('set', name), given, expression, frame, newCell(analysis));
}

interface Meeting {
  readonly types: TypeInfo[];
  readonly calls: ((type: TypeInfo) => void)[];
}

/** Classes that have a function by a name, and calls of one of which it is not seen on whom. */
function meetingOf(analysis: Analysis, name: string): Meeting {
  return memoize(analysis, `shared ${name}`, () => ({ types: [], calls: [] }));
}

/** A script calls what cannot be told by that name: any object whose class has such a function may be meant. */
export function callAnyShared(
  analysis: Analysis,
  name: string,
  given: readonly Given[],
  call: Expression,
  frame: Frame,
  result: Cell<Value>,
): void {
  if (frame.file.traits.isNative) return;
  const { types, calls } = meetingOf(analysis, name);
  const callOf = (type: TypeInfo): void => {
    const self = someOf(analysis, type, call.site);
    const passed = [{ cell: self, isTrailing: false, expression: call }, ...given];
    enterDoor(analysis, doorAt(type, name), passed, call, frame, result);
  };
  calls.push(callOf);
  types.forEach(callOf);
}

/** What views of a module are shown with. */
function shownOf(analysis: Analysis, module: string): Cell<Value> {
  return memoize(analysis, `views of ${module}`, () => newCell(analysis));
}

/** `Name("Feed")` of the module whose code runs; else it has the name of its class. */
function nameOfModule({ owner }: Frame): string {
  for (const { fact } of owner?.functions.get('definition') ?? [])
    for (const statement of fact.body) {
      const call = statement.kind === 'evaluate' || statement.kind === 'return' ? statement.value : undefined;
      if (call?.kind !== 'call' || call.callee.kind !== 'name' || call.callee.name !== 'Name') continue;
      const [literal] = call.args;
      if (literal?.value.kind === 'literal') return `${literal.value.value}`;
    }
  return owner?.name ?? '';
}

/** `<FeedView kind="labs" />`, where a module gives the view. */
export function showNatively(analysis: Analysis, module: string, [props]: readonly Given[]): void {
  if (props) analysis.solver.flow(props.cell, shownOf(analysis, module));
}

/** `Prop("kind") { … }`: what a view is shown with by that name. False for any other call. */
export function defineProp(
  analysis: Analysis,
  name: string,
  given: readonly Given[],
  call: Expression,
  frame: Frame,
  otherwise: () => void,
): boolean {
  const literal = given[0]?.expression;
  const { type } = (name === 'Prop' && groupAt(analysis, call.site)) || {};
  if (!type || literal?.kind !== 'literal') return false;
  const props = shownOf(analysis, nameOfModule(frame));
  const cell = newCell(analysis);
  analysis.solver.watch(props, (value) => {
    if (value.kind === 'object') readEntry(analysis, value.thing, keyOfName(`${literal.value}`), cell);
    else if (value.kind === 'unknown') put(analysis, cell, value);
  });
  whenEmpty(analysis, props, 'door', otherwise);
  const view = { cell: someOf(analysis, type, call.site), isTrailing: false, expression: call };
  for (const { cell: setter } of given.slice(1))
    callValues(analysis, setter, [view, { cell, isTrailing: false, expression: call }], call, frame, newCell(analysis));
  return true;
}
