/** Lists of UIKit that are shown from snapshots: a cell is made of what is applied, or dequeued for, and of nothing else. */
import { expect, test } from 'vitest';
import { flow } from './code.ts';

const app = (members: string, start: string): string => `
import HealthKit
import UIKit
enum Wing: Hashable { case main }
struct Shelf: Hashable {
  let kind: HKClinicalTypeIdentifier
  static let labs = Shelf(kind: .labResultRecord)
  static let notes = Shelf(kind: .clinicalNoteRecord)
}
final class Reader {
  let store = HKHealthStore()
  func ask() async throws {
    try await store.requestAuthorization(toShare: [], read: [HKClinicalType(.labResultRecord), HKClinicalType(.clinicalNoteRecord)])
  }
  func count(_ shelf: Shelf) async throws -> Int {
    try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: HKClinicalType(shelf.kind))], sortDescriptors: []).result(for: store).count
  }
}
final class Cell: UICollectionViewListCell {
  func show(_ shelf: Shelf, from reader: Reader) { Task { try await reader.count(shelf) } }
}
typealias Snapshot = NSDiffableDataSourceSnapshot<Wing, Shelf>
final class ShelfScreen: UICollectionViewController {
  let reader = Reader()
  ${members}
  override func viewDidLoad() { Task { try await reader.ask() }
  ${start}
  }
}`;

const PROVIDER = '{ view, path, shelf in Task { try await self.reader.count(shelf) }; return UICollectionViewCell() }';
const SOURCE = `let source = UICollectionViewDiffableDataSource<Wing, Shelf>(collectionView: collectionView) ${PROVIDER}`;
const REGISTRATION =
  'UICollectionView.CellRegistration<Cell, Shelf> { cell, _, shelf in cell.show(shelf, from: self.reader) }';
const DEQUEUES =
  'let source = UICollectionViewDiffableDataSource<Wing, Shelf>(collectionView: collectionView) { view, path, shelf in view.dequeueConfiguredReusableCell(using: registration, for: path, item: shelf) }';
const apply = (items: string): string =>
  `var snapshot = NSDiffableDataSourceSnapshot<Wing, Shelf>(); snapshot.appendSections([.main]); snapshot.appendItems(${items}, toSection: .main); source.apply(snapshot, animatingDifferences: false)`;

const COUNT = 'Task { try await self.reader.count(shelf) }';
const PLAIN =
  'let source = UICollectionViewDiffableDataSource<Wing, Shelf>(collectionView: collectionView) { _, _, _ in UICollectionViewCell() }';
const HANDLERS: readonly (readonly [name: string, handler: string])[] = [
  ['an item that is opened', `sectionSnapshotHandlers.willExpandItem = { shelf in ${COUNT} }`],
  ['an item that may be closed', `sectionSnapshotHandlers.shouldCollapseItem = { shelf in ${COUNT}; return true }`],
  [
    'an item whose parts are asked for',
    `sectionSnapshotHandlers.snapshotForExpandingParent = { shelf, below in ${COUNT}; return below }`,
  ],
  ['an item that may be moved', `reorderingHandlers.canReorderItem = { shelf in ${COUNT}; return true }`],
];

const LABS = 'clinicalNote labResult | labResult';
const BOTH = 'clinicalNote labResult | clinicalNote labResult';

const ROWS: readonly (readonly [name: string, members: string, start: string, told: string])[] = [
  ['what is applied', '', `${SOURCE}; ${apply('[.labs]')}`, LABS],
  ['all is applied', '', `${SOURCE}; ${apply('[.labs, .notes]')}`, BOTH],
  ['in two snapshots', '', `${SOURCE}; ${apply('[.labs]')}; do { ${apply('[Shelf.notes]')} }`, BOTH],
  ['of a list that is kept', 'let shelves: [Shelf] = [.labs]', `${SOURCE}; ${apply('shelves')}`, LABS],
  ['a registered cell', '', `let registration = ${REGISTRATION}; ${DEQUEUES}; ${apply('[.labs]')}`, LABS],
  ['a registered cell, all', '', `let registration = ${REGISTRATION}; ${DEQUEUES}; ${apply('[.labs, .notes]')}`, BOTH],
  ['one that is kept', `private lazy var registration = ${REGISTRATION}`, `${DEQUEUES}; ${apply('[.labs]')}`, LABS],
  [
    'one that a function makes',
    `func make() -> UICollectionView.CellRegistration<Cell, Shelf> { ${REGISTRATION} }`,
    `let registration = make(); ${DEQUEUES}; ${apply('[.labs]')}`,
    LABS,
  ],
  // whichever object of the screen's class is meant: any item, beside what is seen
  [
    'dequeued for one item',
    `let registration = UICollectionView.CellRegistration<Cell, Shelf> { cell, _, shelf in Task { try await Reader().count(shelf) } }
     override func collectionView(_ view: UICollectionView, cellForItemAt path: IndexPath) -> UICollectionViewCell {
       view.dequeueConfiguredReusableCell(using: registration, for: path, item: Shelf.labs) }`,
    '',
    BOTH,
  ],
  [
    'a method that makes cells',
    'func cell(view: UICollectionView, path: IndexPath, shelf: Shelf) -> UICollectionViewCell? { Task { try await reader.count(shelf) }; return nil }',
    `let source = UICollectionViewDiffableDataSource<Wing, Shelf>(collectionView: collectionView, cellProvider: cell); ${apply('[.labs]')}`,
    LABS,
  ],
  [
    'a source that is kept',
    `private lazy var source = UICollectionViewDiffableDataSource<Wing, Shelf>(collectionView: collectionView) ${PROVIDER}
     func show() { ${apply('[.labs]')} }`,
    'show()',
    BOTH,
  ],
  [
    'a source that is set',
    `private var source: UICollectionViewDiffableDataSource<Wing, Shelf>!
     func show() { ${apply('[.labs]')} }`,
    `source = UICollectionViewDiffableDataSource<Wing, Shelf>(collectionView: collectionView) ${PROVIDER}; show()`,
    BOTH,
  ],
  [
    'a snapshot that a function makes',
    'func snapshot() -> Snapshot { var made = Snapshot(); made.appendItems([.labs]); return made }',
    `${SOURCE}; source.apply(snapshot())`,
    LABS,
  ],
  [
    'what is chosen of it',
    `private lazy var source = UICollectionViewDiffableDataSource<Wing, Shelf>(collectionView: collectionView) { view, path, shelf in UICollectionViewCell() }
     override func collectionView(_ view: UICollectionView, didSelectItemAt path: IndexPath) {
       guard let shelf = source.itemIdentifier(for: path) else { return }
       Task { try await reader.count(shelf) } }`,
    apply('[.labs]'),
    LABS,
  ],
  [
    'two sources',
    '',
    `${SOURCE}; ${apply('[.labs]')}; more()
    func more() { let source = UICollectionViewDiffableDataSource<Wing, Shelf>(collectionView: collectionView) { _, _, _ in UICollectionViewCell() }; ${apply('[.notes]')} }`,
    LABS,
  ],
  ['nobody is seen to apply', '', `${SOURCE}; show(source)`, BOTH],
  [
    'a section',
    '',
    `${SOURCE}; var part = NSDiffableDataSourceSectionSnapshot<Shelf>(); part.append([.labs]); source.apply(part, to: .main)`,
    LABS,
  ],
  [
    'what a class of the app hands to the class above',
    'final class Load: BlockOperation, @unchecked Sendable {}',
    'OperationQueue().addOperation(Load { Task { try await self.reader.count(.labs) } })',
    LABS,
  ],
  [
    'a source of its own class, a part',
    'final class Source: UICollectionViewDiffableDataSource<Wing, Shelf> {}',
    `let source = Source(collectionView: collectionView) ${PROVIDER}; ${apply('[.labs]')}`,
    LABS,
  ],
  [
    'a source of its own class',
    '',
    `class Source: UICollectionViewDiffableDataSource<Wing, Shelf> {}
     let source = Source(collectionView: collectionView) ${PROVIDER}; ${apply('[.labs, .notes]')}`,
    BOTH,
  ],
  // what is called before an item is opened, closed or moved
  ...HANDLERS.map(([name, handler]) => [name, '', `${PLAIN}; source.${handler}; ${apply('[.labs]')}`, LABS] as const),
  ...HANDLERS.map(
    ([name, handler]) =>
      [`${name}, of all`, '', `${PLAIN}; source.${handler}; ${apply('[.labs, .notes]')}`, BOTH] as const,
  ),
  [
    'what is below an item, and is opened',
    '',
    `${PLAIN}; source.sectionSnapshotHandlers.snapshotForExpandingParent = { parent, children in var all = children; all.append([Shelf.notes]); return all }
     source.sectionSnapshotHandlers.willExpandItem = { shelf in ${COUNT} }; ${apply('[.labs]')}`,
    BOTH,
  ],
  [
    'a handler of a source that is kept',
    `private var source: UICollectionViewDiffableDataSource<Wing, Shelf>!
     func show() { ${apply('[.labs]')} }
     func open(_ shelf: Shelf) { ${COUNT} }`,
    `source = UICollectionViewDiffableDataSource(collectionView: collectionView) { _, _, _ in UICollectionViewCell() }
     source.sectionSnapshotHandlers.willExpandItem = { [weak self] shelf in self?.open(shelf) }
     show()`,
    BOTH,
  ],
  [
    'handlers that are made by themselves',
    '',
    `${PLAIN}; var handlers = UICollectionViewDiffableDataSource<Wing, Shelf>.SectionSnapshotHandlers(); handlers.willExpandItem = { shelf in ${COUNT} }
     source.sectionSnapshotHandlers = handlers; ${apply('[.labs]')}`,
    'clinicalNote labResult | !',
  ],
  [
    'a handler of its own class of sources',
    '',
    `class Source: UICollectionViewDiffableDataSource<Wing, Shelf> {}
     let source = Source(collectionView: collectionView) { _, _, _ in UICollectionViewCell() }
     source.sectionSnapshotHandlers.willExpandItem = { shelf in ${COUNT} }; ${apply('[.labs]')}`,
    LABS,
  ],
  [
    'what is shown already, with more',
    '',
    `${SOURCE}; ${apply('[.labs]')}; more()
    func more() { var shown = source.snapshot(for: .main); shown.delete([.notes]); source.apply(shown, to: .main) }`,
    LABS,
  ],
  [
    'what is shown already, and one more',
    '',
    `${SOURCE}; ${apply('[.labs]')}; more()
    func more() { var shown = source.snapshot(); shown.appendItems([.notes]); source.apply(shown) }`,
    BOTH,
  ],
  [
    'a snapshot of what is no source',
    'func snapshot() -> [Shelf] { [.labs] }',
    `for shelf in snapshot() { ${COUNT} }`,
    LABS,
  ],
  [
    'what the source calls for no item',
    '',
    `${PLAIN}; source.supplementaryViewProvider = { view, kind, path in Task { try await self.reader.count(.notes) }; return nil }
     source.sectionSnapshotHandlers.willExpandItem = { shelf in ${COUNT} }; ${apply('[.labs]')}`,
    BOTH,
  ],
  [
    'what the source calls when items were moved',
    '',
    `${PLAIN}; source.reorderingHandlers.didReorder = { transaction in Task { try await self.reader.count(.labs) } }; ${apply('[.notes]')}`,
    LABS,
  ],
  [
    'what the other end of a stream calls',
    '',
    `let stream = AsyncStream<Int> { filler in filler.onTermination = { _ in Task { try await self.reader.count(.labs) } }; filler.yield(1) }
     Task { for await one in stream { print(one) } }`,
    LABS,
  ],
];

for (const [name, members, start, told] of ROWS)
  test(name, async () => expect(await flow({ 'App/X.swift': app(members, start) }, { kind: 'app' })).toBe(told));
