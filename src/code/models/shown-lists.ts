/**
 * Lists of UIKit that are shown from snapshots: what is applied to a data source is what its cells are made of, and what it
 * gives for a path; a registration makes the cells that are dequeued with it.
 * https://developer.apple.com/documentation/uikit/uicollectionviewdiffabledatasource
 */
import type { TypeName } from '../facts/facts.ts';

const SOURCES = /DiffableDataSource(?:Reference)?$/;
const SNAPSHOTS = /^NSDiffableDataSource(?:Section)?Snapshot$/;
const REGISTRATIONS = /^CellRegistration$/;

export function isSource(name: string): boolean {
  return SOURCES.test(name);
}

export function isSnapshot(name: string): boolean {
  return SNAPSHOTS.test(name);
}

/** Whether a closure is given each item, behind a view and a path: of a data source, and of a registration. */
export function makesCells(name: string): boolean {
  return SOURCES.test(name) || REGISTRATIONS.test(name);
}

/** The type of an item: the second that these say, and all that a snapshot of one section does. */
export function itemOf({ name, args }: TypeName): TypeName | undefined {
  return makesCells(name) || SNAPSHOTS.test(name)
    ? (args[1] ?? (SNAPSHOTS.test(name) ? args[0] : undefined))
    : undefined;
}

/** Whether a part of a source is where closures are kept that it calls for its items. */
export function keepsHandlers(name: string): boolean {
  return /^(?:sectionSnapshot|reordering)Handlers$/.test(name);
}

/** Whether a source calls what is kept there by this name for an item of its own: before it opens one, closes one or moves one.
 *  https://developer.apple.com/documentation/uikit/uicollectionviewdiffabledatasource/sectionsnapshothandlers-swift.struct */
export function handlesItems(name: string): boolean {
  return /^(?:(?:will|should)(?:Expand|Collapse)Item|canReorderItem)(?:Handler)?$/.test(name) || givesChildren(name);
}

/** The one that is given what is below its item, and gives what is shown there: `snapshotForExpandingParent`. */
export function givesChildren(name: string): boolean {
  return /^snapshotForExpandingParent(?:ItemHandler)?$/.test(name);
}

/** Whether a call tells a source what to show. */
export function applies(name: string): boolean {
  return /^apply(?:Snapshot(?:UsingReloadData)?)?$/.test(name);
}

/** Whether a call makes a cell of an item by a registration: `dequeueConfiguredReusableCell(using:for:item:)`. */
export function dequeues(name: string): boolean {
  return name.startsWith('dequeueConfiguredReusableCell');
}

/** Whether a call puts items into a snapshot; behind them stands where: `appendItems(items, toSection: .main)`. */
export function putsItems(name: string): boolean {
  return /^(?:append|insert)Items/.test(name);
}

/** Whether a part of a snapshot, or of a source, is an item or several. */
export function givesItems(name: string): boolean {
  return /^(?:items|itemIdentifiers?(?:ForIndexPath|InSectionWithIdentifier)?|sectionIdentifiers?)$/.test(name);
}
