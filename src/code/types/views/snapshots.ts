/**
 * Lists of UIKit that are shown from snapshots, `models/shown-lists.ts`: what is applied, and what a cell is dequeued for, is what
 * the closure is given that makes it.
 */
import type { Expression, TypeName } from '../../facts/facts.ts';
import type { Cell } from '../../flow/solver.ts';
import {
  applies,
  dequeues,
  givesChildren,
  handlesItems,
  isSnapshot,
  isSource,
  itemOf,
  keepsHandlers,
  makesCells,
} from '../../models/shown-lists.ts';
import { lineage } from '../../program/inheritance.ts';
import type { Call } from '../../program/mentions.ts';
import { aliasedType } from '../../program/named.ts';
import { type Analysis, newCell } from '../analysis.ts';
import type { Given } from '../calls/calls.ts';
import type { Frame, Typed } from '../calls/frames.ts';
import { callValues } from '../calls/function-values.ts';
import { answerBy, answered, answersOf, storeAnswer, whoAnswers } from '../events/answers.ts';
import type { Thing, Value } from '../values.ts';

/** What a snapshot holds, also one that is called otherwise. */
export function itemType({ program }: Analysis, type: TypeName): TypeName | undefined {
  const whole = aliasedType(program, type.name) ?? type;
  return isSnapshot(whole.name) ? itemOf(whole) : undefined;
}

/** A data source, or a registration. Undefined for any other type. */
export function makeSource(
  analysis: Analysis,
  type: TypeName,
  given: readonly Given[],
  call: Call,
  frame: Frame,
): Typed | undefined {
  if (!makesCells(type.name) || !frame.file.traits.isNative) return undefined;
  const items = makeCells(analysis, given, call, frame, itemOf(type));
  return { cell: whoAnswers(analysis, call, items), type };
}

/** An object of the app's own class of data sources, which is made by the initialiser of the class above. Says whether it
 *  is one. */
export function fillSource(
  analysis: Analysis,
  thing: Thing,
  given: readonly Given[],
  call: Call,
  frame: Frame,
): boolean {
  const line = thing.type ? lineage(analysis.program, thing.type) : [];
  if (!line.some(({ supertypes }) => [...supertypes].some(isSource))) return false;
  answerBy(thing, makeCells(analysis, given, call, frame));
  return true;
}

/** What the cells are made of. */
function makeCells(
  analysis: Analysis,
  given: readonly Given[],
  call: Call,
  frame: Frame,
  item?: TypeName,
): Cell<Value> {
  const passed = (type?: TypeName): Given => ({
    cell: newCell(analysis),
    isTrailing: false,
    expression: call,
    ...(type && { type }),
  });
  const shown = passed(item);
  for (const { cell } of given) callValues(analysis, cell, [passed(), passed(), shown], call, frame, newCell(analysis));
  return shown.cell;
}

/** What a source is told to show, or a registered cell: `source.apply(snapshot)`, `dequeueConfiguredReusableCell(using:
 *  registration, for: path, item: item)`. */
export function showItems(analysis: Analysis, base: Typed, name: string, given: readonly Given[]): void {
  const labelled = (label: string): Given | undefined => given.find((one) => one.label === label);
  const [first] = given;
  const [using, item] = [labelled('using'), labelled('item')];
  if (applies(name) && first) storeAnswer(analysis, base, first.cell);
  if (dequeues(name) && using && item) storeAnswer(analysis, using, item.cell);
}

/** `source.snapshot()`: what the source shows. Undefined for all else. */
export function snapshotOf(analysis: Analysis, source: Typed, name: string): Typed | undefined {
  if (!source.type || !isSource(source.type.name) || name !== 'snapshot') return undefined;
  const { args } = source.type;
  return { cell: answered(analysis, source).cell, type: { name: 'NSDiffableDataSourceSnapshot', args } };
}

/** `source.sectionSnapshotHandlers`: what is put there is called by the source. */
export function isHandlersOf(value: Value, name: string): boolean {
  return keepsHandlers(name) && answersOf(value) !== undefined;
}

/** `source.sectionSnapshotHandlers.willExpandItem = { item in … }`: it is called for what the source shows. Says whether it is
 *  such a part. */
export function keepHandler(
  analysis: Analysis,
  source: Value,
  name: string,
  handlers: Cell<Value>,
  at: Expression,
  frame: Frame,
): boolean {
  const items = answersOf(source);
  if (!items || !handlesItems(name)) return false;
  const passed = (): Given => ({ cell: newCell(analysis), isTrailing: false, expression: at });
  const [item, below] = [passed(), passed()];
  for (const { cell } of [item, below]) analysis.solver.flow(items, cell);
  const given = newCell(analysis);
  callValues(analysis, handlers, givesChildren(name) ? [item, below] : [item], at, frame, given);
  if (givesChildren(name)) analysis.solver.flow(given, items);
  return true;
}
