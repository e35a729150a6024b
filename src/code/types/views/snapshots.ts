/**
 * Lists of UIKit that are shown from snapshots: what is applied to a data source, and what a cell is dequeued for, is what
 * the closure is given that makes it. https://developer.apple.com/documentation/uikit/uicollectionviewdiffabledatasource
 */
import type { TypeName } from '../../facts/facts.ts';
import type { Cell } from '../../flow/solver.ts';
import { lineage } from '../../program/inheritance.ts';
import type { Call } from '../../program/mentions.ts';
import { aliasedType } from '../../program/named.ts';
import { type Analysis, newCell } from '../analysis.ts';
import type { Given } from '../calls/calls.ts';
import type { Frame, Typed } from '../calls/frames.ts';
import { callValues } from '../calls/function-values.ts';
import { answerBy, storeAnswer, whoAnswers } from '../events/answers.ts';
import type { Thing, Value } from '../values.ts';

/** Data sources, and what makes their cells: what stands for an item is the second of their types. */
const MAKES_CELLS = /^(?:UI(?:Table|Collection)ViewDiffableDataSource|CellRegistration)$/;

/** What a snapshot holds: `NSDiffableDataSourceSnapshot<Section, Item>`, `NSDiffableDataSourceSectionSnapshot<Item>`. */
export function itemType({ program }: Analysis, type: TypeName): TypeName | undefined {
  const { name, args } = aliasedType(program, type.name) ?? type;
  return /^NSDiffableDataSource(?:Section)?Snapshot$/.test(name) ? args.at(-1) : undefined;
}

/** A data source, or a registration. Undefined for any other type. */
export function makeSource(
  analysis: Analysis,
  type: TypeName,
  given: readonly Given[],
  call: Call,
  frame: Frame,
): Typed | undefined {
  if (!MAKES_CELLS.test(type.name) || !frame.file.traits.isNative) return undefined;
  const items = makeCells(analysis, given, call, frame, type.args[1]);
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
  if (!line.some(({ supertypes }) => [...supertypes].some((name) => MAKES_CELLS.test(name)))) return false;
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
  if (/^apply(?:Snapshot(?:UsingReloadData)?)?$/.test(name) && first) storeAnswer(analysis, base, first.cell);
  if (name === 'dequeueConfiguredReusableCell' && using && item) storeAnswer(analysis, using, item.cell);
}
