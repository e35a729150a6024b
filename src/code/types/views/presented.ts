/**
 * What SwiftUI shows of a value: a sheet of an item, a destination for a value, a binding made of functions. Whoever leads
 * there gives the value; a person only opens and closes.
 */

import type { Site } from '../../facts/facts.ts';
import type { Cell } from '../../flow/solver.ts';
import { PRESENTS } from '../../models/presentations.ts';
import { boundOf } from '../../program/bindings.ts';
import { lineage } from '../../program/inheritance.ts';
import type { Call } from '../../program/mentions.ts';
import { findTypeInfo, type Program } from '../../program/program.ts';
import { listUnits } from '../../program/units.ts';
import { type Analysis, isNobody, memoize, newCell } from '../analysis.ts';
import { noteBehind } from '../branches/behind.ts';
import { flagThatStays } from '../branches/flags-that-stay.ts';
import type { Given } from '../calls/calls.ts';
import type { Frame, Typed } from '../calls/frames.ts';
import { callValues } from '../calls/function-values.ts';
import { CLINICAL_NAMES } from '../coerce.ts';
import { evaluate } from '../evaluate.ts';
import { lvalue } from '../store.ts';
import type { Value } from '../values.ts';
import { chooseAny } from './user-choice.ts';

const LISTS: ReadonlySet<string> = new Set(['ForEach', 'List', 'Table']);

/** Whether nobody but code puts anything into a binding that is given here: what is shown is taken away again. */
export function isOnlyShown({ callee }: Call, label: string | undefined): boolean {
  const name = callee.kind === 'member' || callee.kind === 'name' ? callee.name : '';
  // the rows of a list: who is given a part of one may put something there
  if (label === undefined && LISTS.has(name)) return true;
  return (label === 'item' && PRESENTS.test(name)) || (label === 'path' && name === 'NavigationStack');
}

/** What a person may choose by a binding that is handed to code which is not here. */
export function chooseFreely(analysis: Analysis, given: readonly Given[]): void {
  for (const { back, type, expression } of given) {
    if (back) chooseAny(analysis, back, type, { reason: "it is set by the user's choice", site: expression.site });
  }
}

/** `Binding(get: { kind }, set: { kind = $0 })`. What is put into it comes to `into`. */
export function makeBinding(analysis: Analysis, given: readonly Given[], call: Call, frame: Frame): Typed | undefined {
  const [get, set] = ['get', 'set'].map((label) => given.find((it) => it.label === label));
  if (!get || !set) return undefined;
  const cell = newCell(analysis);
  const into = newCell(analysis);
  callValues(analysis, get.cell, [], call, frame, cell);
  const put: Given = { cell: into, isTrailing: false, expression: call };
  callValues(analysis, set.cell, [put], call, frame, newCell(analysis));
  return { cell, into };
}

/** All values that lead somewhere: `NavigationLink(value:)`, the elements of a path. */
function destinations(analysis: Analysis): Cell<Value> {
  return memoize(analysis, 'destinations', () => newCell(analysis));
}

/** Those that a person opens. */
function linked(analysis: Analysis): Cell<Value> {
  return memoize(analysis, 'linked', () => newCell(analysis));
}

/** Values that views are given to lead to. What a link opens stands in the path that a stack is bound to. */
export function leadTo(analysis: Analysis, name: string, given: readonly Given[], frame: Frame): void {
  const { program, solver } = analysis;
  const label = name === 'NavigationLink' ? 'value' : name === 'NavigationStack' ? 'path' : undefined;
  for (const arg of label ? given.filter((it) => it.label === label) : []) {
    solver.flow(arg.cell, destinations(analysis));
    if (label === 'value') solver.flow(arg.cell, linked(analysis));
    const element = label === 'path' && arg.type?.name === 'Array' ? arg.type.args[0] : undefined;
    const bound = element && boundOf(arg.expression);
    const path = bound && lvalue(analysis, bound, frame);
    if (element && path)
      solver.flow(linked(analysis), path, (it) => (isOf(program, it, element.name) ? it : undefined));
  }
}

/** `.sheet(item: $item) { item in … }`, `.alert(…, presenting: item) { item in … } message: { item in … }`, `.navigationDestination(for: Kind.self) { kind in … }`. */
export function present(analysis: Analysis, name: string, given: readonly Given[], call: Call, frame: Frame): boolean {
  if (!PRESENTS.test(name) || !frame.file.traits.isNative) return false;
  const item = given.find(({ label }) => label === 'item' || label === 'presenting');
  const type = given.find(({ label }) => label === 'for');
  const closures = given.filter(({ isTrailing, label }) => isTrailing || (label !== undefined && SHOWN.has(label)));
  if ((!item && !type) || closures.length === 0) return false;
  const shown = item ? item.cell : newCell(analysis);
  if (!item && type) flowOfType(analysis, destinations(analysis), type.cell, shown);
  const arg: Given = { cell: shown, ...(item?.type && { type: item.type }), isTrailing: false, expression: call };
  for (const closure of closures) {
    if (closure.expression.kind === 'closure' && !restoresPaths(analysis))
      presentedIn(analysis).add(placeKey(closure.expression.body.site));
    callValues(analysis, closure.cell, [arg], call, frame, newCell(analysis));
  }
  return true;
}

/** `.sheet(isPresented: $shows) { Visits() }`, where nobody switches the flag on: nothing of it is ever shown. */
export function isNeverShown(analysis: Analysis, name: string, { args }: Call, frame: Frame): boolean {
  const flag = PRESENTS.test(name) ? args.find(({ label }) => label === 'isPresented')?.value : undefined;
  const bound = flag && boundOf(flag);
  if (!bound || flagThatStays(analysis, bound, frame) !== false) return false;
  for (const { label, value, isTrailing } of args) {
    if (value.kind === 'closure') noteBehind(analysis, value.body.body);
    else if (isTrailing || label === 'onDismiss' || SHOWN.has(label ?? '')) noteBehind(analysis, value);
    else evaluate(analysis, value, frame);
  }
  return true;
}

/** The closures that show what they are given, and that nobody calls but views of the system. */
function presentedIn(analysis: Analysis): Set<string> {
  return memoize(analysis, 'presented', () => new Set<string>());
}

/** `NavigationPath(restored)`: what is in it is not told. */
function restoresPaths(analysis: Analysis): boolean {
  const isNamed = (): boolean => listUnits(analysis.program).some(({ mentions }) => mentions.names.has(RESTORED));
  return memoize(analysis, 'restores paths', () => ({ is: isNamed() })).is;
}

const RESTORED = 'CodableRepresentation';

/** Whether a value is what such a closure is given by nobody: what it shows is told by who leads there. */
export function isOfPresented(analysis: Analysis, value: Value): boolean {
  return isNobody(value) && 'site' in value && presentedIn(analysis).has(placeKey(value.site));
}

function placeKey({ file, start }: Site): string {
  return `${file.path}:${start}`;
}

const SHOWN: ReadonlySet<string> = new Set(['content', 'destination', 'actions', 'message']);

/** Those of some values that have a type: `for: Kind.self`. */
export function flowOfType({ program, solver }: Analysis, from: Cell<Value>, type: Cell<Value>, to: Cell<Value>): void {
  solver.watch(type, (wanted) => {
    if (wanted.kind === 'type')
      solver.flow(from, to, (value) => (isOf(program, value, wanted.name) ? value : undefined));
  });
}

function isOf(program: Program, value: Value, name: string): boolean {
  switch (value.kind) {
    case 'object': {
      const { type } = value.thing;
      const wanted = findTypeInfo(program, name);
      return type === undefined || (wanted !== undefined && lineage(program, type).includes(wanted));
    }
    case 'case':
      return value.owner === undefined || value.owner === findTypeInfo(program, name);
    case 'clinical':
    case 'other-type':
      return CLINICAL_NAMES.has(name);
    case 'constant':
      return name === (typeof value.value === 'string' ? 'String' : 'Int');
    default:
      return value.kind === 'unknown';
  }
}
