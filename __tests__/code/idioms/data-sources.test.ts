/** What lists of UIKit are given, row by row or as a snapshot, and give back for a path. */
import { OBJECTIVE_C } from './objective-c.ts';
import { brings, bringsNone, type Ways } from './records.ts';
import { SWIFT } from './swift.ts';

const ITEM = 'struct Item: Hashable { let id: UUID\n let title: String }\n';
const OBJECT =
  'final class Item: Hashable { let id: UUID\n let title: String\n init(id: UUID, title: String) { self.id = id\n self.title = title }\n static func == (a: Item, b: Item) -> Bool { a === b }\n func hash(into hasher: inout Hasher) { hasher.combine(id) } }\n';
const table = (make: string, picked: string, more = '', item = ITEM): string =>
  `${item}final class Page: UICollectionViewController { enum Section { case main }\n private lazy var dataSource = makeDataSource()\n ${more}
  private func makeDataSource() -> UICollectionViewDiffableDataSource<Section, Item> { let registration = UICollectionView.CellRegistration<UICollectionViewListCell, Item> { cell, _, item in cell.title(item.title) }\n return UICollectionViewDiffableDataSource(collectionView: collectionView) { collectionView, path, item in collectionView.dequeueConfiguredReusableCell(using: registration, for: path, item: item) } }
  private func reload() async { var snapshot = NSDiffableDataSourceSnapshot<Section, Item>()\n snapshot.appendSections([.main])\n snapshot.appendItems([Item(id: UUID(), title: ${make})])\n await dataSource.apply(snapshot) }
  override func collectionView(_ collectionView: UICollectionView, didSelectItemAt path: IndexPath) { ${picked} } }`;

const opened = (make: string, handles: string, more = ''): string =>
  table(make, '', more).replace(
    'snapshot.appendSections',
    `${handles}
 snapshot.appendSections`,
  );

const BRINGS: Ways = [
  [
    'an item before it is opened',
    (make, use) => opened(make, `dataSource.sectionSnapshotHandlers.willExpandItem = { item in ${use('item.title')} }`),
  ],
  [
    'an item that may be moved',
    (make, use) =>
      opened(
        make,
        `dataSource.reorderingHandlers.canReorderItem = { item in ${use('item.title')}
 return true }`,
      ),
  ],
  [
    'an item by its path',
    (make, use) =>
      table(make, `guard let item = dataSource.itemIdentifier(for: path) else { return }\n ${use('item.title')}`),
  ],
  [
    'an object by its path',
    (make, use) =>
      table(
        make,
        `guard let item = dataSource.itemIdentifier(for: path) else { return }\n ${use('item.title')}`,
        '',
        OBJECT,
      ),
  ],
  [
    'by a delegate, in other files',
    (make, use) => ({
      'App/Item.swift': ITEM,
      'App/Page.swift': `import UIKit\nprotocol PageDelegate: AnyObject { func page(_ page: Page, didSelect item: Item) }\n${table(make, 'guard let item = dataSource.itemIdentifier(for: path) else { return }\n delegate?.page(self, didSelect: item)', 'weak var delegate: (any PageDelegate)?').replace(ITEM, '')}`,
      'App/Flow.swift':
        'import UIKit\nfinal class Flow: PageDelegate { private let events = Events()\n func start() { let page = Page()\n page.delegate = self }\n func page(_ page: Page, didSelect item: Item) { events.viewed(item.title) } }',
      'App/Events.swift': `import Mixpanel\nstruct Events { func viewed(_ content: String) { ${use('content')} } }`,
    }),
  ],
  [
    'the items of a snapshot',
    (make, use) => table(make, `for item in dataSource.snapshot().itemIdentifiers { ${use('item.title')} }`),
  ],
  [
    'the items of a section',
    (make, use) =>
      table(
        make,
        `let item = dataSource.snapshot().itemIdentifiers(inSection: .main)[path.item]\n ${use('item.title')}`,
      ),
  ],
  [
    'what a cell is made with',
    (make, use) =>
      `${ITEM}final class Page: UITableViewController { enum Section { case main }\n lazy var source = UITableViewDiffableDataSource<Section, Item>(tableView: tableView) { tableView, path, item in ${use('item.title')}\n return UITableViewCell() }\n func reload() { var snapshot = source.snapshot()\n snapshot.appendItems([Item(id: UUID(), title: ${make})], toSection: .main)\n source.apply(snapshot, animatingDifferences: false) } }`,
  ],
  [
    'what a registered cell is given',
    (make, use) => table(make, '', '').replace('cell.title(item.title)', use('item.title')),
  ],
  [
    'a snapshot of a section',
    (make, use) =>
      table(
        make,
        `guard let item = dataSource.itemIdentifier(for: path) else { return }\n ${use('item.title')}`,
      ).replace(
        /var snapshot[\s\S]*?await dataSource\.apply\(snapshot\)/,
        `var section = NSDiffableDataSourceSectionSnapshot<Item>()\n section.append([Item(id: UUID(), title: ${make})])\n await dataSource.apply(section, to: .main)`,
      ),
  ],
  [
    'a section by its place',
    (make, use) =>
      `${ITEM}final class Page: UICollectionViewController { lazy var source = UICollectionViewDiffableDataSource<Item, Int>(collectionView: collectionView) { _, _, _ in nil }\n func reload() { var snapshot = NSDiffableDataSourceSnapshot<Item, Int>()\n snapshot.appendSections([Item(id: UUID(), title: ${make})])\n source.apply(snapshot) }\n func go() { if let section = source.sectionIdentifier(for: 0) { ${use('section.title')} } } }`,
  ],
  [
    'the sections of a snapshot',
    (make, use) =>
      `${ITEM}final class Page: UICollectionViewController { lazy var source = UICollectionViewDiffableDataSource<Item, Int>(collectionView: collectionView) { _, _, _ in nil }\n func reload() { var snapshot = NSDiffableDataSourceSnapshot<Item, Int>()\n snapshot.appendSections([Item(id: UUID(), title: ${make})])\n source.apply(snapshot) }\n func go() { for section in source.snapshot().sectionIdentifiers { ${use('section.title')} } } }`,
  ],
  [
    'items of another shape that are found by it',
    (make, use) =>
      `${ITEM}final class Page: UITableViewController { var items: [UUID: Item] = [:]\n var source: UITableViewDiffableDataSource<Int, UUID>!\n func reload() { let item = Item(id: UUID(), title: ${make})\n items[item.id] = item\n var snapshot = NSDiffableDataSourceSnapshot<Int, UUID>()\n snapshot.appendItems([item.id])\n source.apply(snapshot) }\n override func tableView(_ tableView: UITableView, didSelectRowAt path: IndexPath) { if let id = source.itemIdentifier(for: path), let item = items[id] { ${use('item.title')} } } }`,
  ],
];

const NONE: Ways = [
  [
    'the number of a section',
    (make, use) =>
      `${ITEM}final class Page: UICollectionViewController { lazy var source = UICollectionViewDiffableDataSource<Item, Int>(collectionView: collectionView) { _, _, _ in nil }\n func reload() { var snapshot = NSDiffableDataSourceSnapshot<Item, Int>()\n snapshot.appendSections([Item(id: UUID(), title: ${make})])\n source.apply(snapshot) }\n func go() { if let section = source.sectionIdentifier(for: 0) { ${use('section.id.uuidString')} } } }`,
  ],
  [
    'the number of an item',
    (make, use) =>
      table(
        make,
        `guard let item = dataSource.itemIdentifier(for: path) else { return }\n ${use('item.id.uuidString')}`,
      ),
  ],
  ['the number of items', (make, use) => table(make, use('"\\(dataSource.snapshot().numberOfItems)"'))],
  ['its place', (make, use) => table(make, use('"\\(path.item)"'))],
  [
    'what a handler of another item is given',
    (make, use) =>
      opened(
        make,
        `other.sectionSnapshotHandlers.willExpandItem = { item in ${use('item.title')} }`,
        'private let other = UICollectionViewDiffableDataSource<Section, Item>(collectionView: UICollectionView()) { _, _, _ in nil }',
      ),
  ],
];

const MESSAGES: Ways = [
  [
    'an item by its path',
    (make, use) =>
      `@implementation Page {\n UITableViewDiffableDataSource<NSString *, NSString *> *_source;\n}\n- (void)reload { NSDiffableDataSourceSnapshot<NSString *, NSString *> *snapshot = [NSDiffableDataSourceSnapshot new];\n [snapshot appendSectionsWithIdentifiers:@[@"main"]];\n [snapshot appendItemsWithIdentifiers:@[${make}]];\n [_source applySnapshot:snapshot animatingDifferences:YES]; }\n- (void)tableView:(UITableView *)tableView didSelectRowAtIndexPath:(NSIndexPath *)path { NSString *item = [_source itemIdentifierForIndexPath:path]; ${use('item')} }\n@end`,
  ],
];

brings(SWIFT, BRINGS);
bringsNone(SWIFT, NONE);
brings(OBJECTIVE_C, MESSAGES);
