/**
 * Objects that views take from around them by their class, `@Environment(Notebook.self)`, `@EnvironmentObject`: those that
 * somebody puts around what shows them, `Page().environment(notebook)`. Of two of one class each is there for whoever is shown
 * in it. https://developer.apple.com/documentation/swiftui/view/environment(_:)
 */
import type { Expression, TypeName } from '../../facts/facts.ts';
import type { Cell } from '../../flow/solver.ts';
import { mentionsOf } from '../../program/find-mentions.ts';
import { lineage } from '../../program/inheritance.ts';
import { membersNamed } from '../../program/named.ts';
import type { FunctionInfo, TypeInfo, VariableInfo } from '../../program/program.ts';
import { findName } from '../../program/scopes.ts';
import { evaluate } from '../evaluate.ts';
import type { Given } from '../hits.ts';
import { commonCell, isOf, standIn } from '../objects/objects.ts';
import { isShared, link, memoize, newCell, put, type Taint, type TaintFrame, typeInfoOf } from '../state.ts';
import type { Via } from '../value-flows.ts';
import type { Call, TaintValue } from '../values.ts';

const PUTS: ReadonlySet<string> = new Set(['environment', 'environmentObject']);

/** What is shown, or shows something. */
const SHOWN =
  /^(?:View|App|Scene|ViewModifier|Commands|(?:Customizable)?ToolbarContent|\w+Style|(?:UI|NS)\w+Representable)$/;

function isShown({ supertypes }: TypeInfo): boolean {
  return [...supertypes].some((name) => SHOWN.test(name));
}

/** The objects around a view, or around what a function of one shows. */
function around(taint: Taint, { id }: TypeInfo | FunctionInfo, what: 'view' | 'function'): Cell<TaintValue> {
  return memoize(taint, `around the ${what} ${id}`, () => newCell(taint));
}

/** The same of what properties of a view are first given. */
export function aroundOwner(taint: Taint, owner: TypeInfo | undefined): Cell<TaintValue> | undefined {
  return owner && isShown(owner) ? around(taint, owner, 'view') : undefined;
}

/** The same of code of a view: what its body calls shows what that does. */
export function aroundIn(taint: Taint, info: FunctionInfo): Cell<TaintValue> | undefined {
  const { owner, file } = info;
  if (!file.traits.hasBindings) return undefined;
  const cell = around(taint, info, 'function');
  if (owner && isShown(owner)) link(taint, around(taint, owner, 'view'), cell);
  return cell;
}

/** Who is called shows what it makes there. */
export function showIn(taint: Taint, info: FunctionInfo, { around: here }: TaintFrame): void {
  if (here && info.file.traits.hasBindings) link(taint, here, around(taint, info, 'function'));
}

/** A view is made there. */
export function showMade(taint: Taint, info: TypeInfo, { around: here }: TaintFrame): void {
  if (here && isShown(info)) link(taint, here, around(taint, info, 'view'));
}

/** The frame of what something is put around. */
export function putObject(taint: Taint, call: Call, frame: TaintFrame): TaintFrame {
  const { callee, args } = call;
  const [given, ...more] = args;
  if (callee.kind !== 'member' || !callee.of || !PUTS.has(callee.name) || !frame.file.traits.hasBindings) return frame;
  if (!given || given.label !== undefined || more.length > 0 || given.value.kind === 'key-path') return frame;
  const object = evaluate(taint, given.value, frame);
  const info = typeInfoOf(taint, object.type);
  if (!info || !isShared(info)) return frame;
  const cell = newCell(taint);
  const isIt = (value: TaintValue): boolean => value.kind === 'object' && isOf(taint.program, value.thing, info);
  // what stands further out is not seen behind it
  if (frame.around) link(taint, frame.around, cell, (value) => (isIt(value) ? undefined : value));
  link(taint, object.cell, cell, (value) => (isIt(value) ? value : undefined));
  const inner = { ...frame, around: cell };
  if (!showKept(taint, callee.of, inner)) leaveOpen(taint, info);
  return inner;
}

/** The same around itself, in what is added to all views: `environment(model)`. */
export function putOnSelf(taint: Taint, { callee }: Call, [object]: readonly Given[]): void {
  const info = callee.kind === 'name' && PUTS.has(callee.name) ? typeInfoOf(taint, object?.typed.type) : undefined;
  if (info && isShared(info)) leaveOpen(taint, info);
}

/** What is shown there and was made elsewhere. Whether all of it is told. */
function showKept(taint: Taint, shown: Expression, frame: TaintFrame): boolean {
  const { names, calls, references } = mentionsOf(shown);
  for (const name of new Set([...names, ...calls.keys(), ...references])) {
    if (/^[A-Z]/.test(name)) continue;
    if (name === 'self') return false;
    const local = findName(frame.scope, name);
    const kept = local ? [local.type] : membersNamed(taint.program, name).flatMap(shownBy);
    if (local && !local.type) return false;
    for (const type of kept) {
      const info = typeInfoOf(taint, type);
      if (info && isShown(info)) showMade(taint, info, frame);
      else if (type && !info && OPAQUE.test(type.name)) return false;
    }
    if (!calls.has(name) && frame.owner?.functions.has(name)) return false;
  }
  return true;
}

/** What a property keeps that may be shown. */
function shownBy({ fact, owner }: VariableInfo): readonly (TypeName | undefined)[] {
  const { type, value } = fact;
  if (fact.getter) return [];
  if (type && owner?.generics.includes(type.name)) return [{ name: 'AnyView', args: [] }];
  const made = value?.kind === 'call' && value.callee.kind === 'name' ? value.callee.name : undefined;
  return [type ?? (made === undefined ? undefined : { name: made, args: [] })];
}

/** Says nothing of which view it is. */
const OPAQUE = /^(?:AnyView|View|Content|->)$/;

/** What cannot be told of what it is put around: who takes one of that class may have any. */
function leaveOpen(taint: Taint, info: TypeInfo): void {
  for (const each of lineage(taint.program, info))
    put(taint, openCell(taint, each), { kind: 'object', thing: standIn(taint, each, 'any'), path: [] });
}

function openCell(taint: Taint, { id }: TypeInfo): Cell<TaintValue> {
  return memoize(taint, `open around ${id}`, () => newCell(taint));
}

/** What a property takes from around the view that it is of. */
export function takeObject(taint: Taint, variable: VariableInfo, taken: TypeName | undefined): void {
  const { owner } = variable;
  const info = typeInfoOf(taint, taken);
  if (!owner || !info || !isShared(info)) return;
  const isIt: Via = (value) => (value.kind === 'object' && isOf(taint.program, value.thing, info) ? value : undefined);
  const cell = commonCell(taint, variable);
  link(taint, around(taint, owner, 'view'), cell, isIt);
  link(taint, openCell(taint, info), cell);
}
