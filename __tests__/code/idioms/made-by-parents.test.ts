/** Screens that are made by what their parent of Apple's declares, and told afterwards what they show. */
import { bothFlows, type Rows } from './both-flows.ts';
import { SWIFT } from './swift.ts';

const shown = (parent: string, made: string): Rows[number] => [
  `${parent}: ${made}`,
  (make, use, _, other) =>
    `final class Page: ${parent} { var kind: VALUE?\n var spare: VALUE?\n func show() { if let kind { ${use('kind')} } } }\n@objc func go() { let page = Page(${made})\n page.kind = ${make}\n page.spare = ${other}\n page.show() }`,
];
const ROWS: Rows = [
  shown('UITableViewController', 'style: .insetGrouped'),
  shown('UIViewController', 'nibName: nil, bundle: nil'),
  shown('UICollectionViewController', 'collectionViewLayout: layout()'),
  shown('UIView', 'frame: .zero'),
  shown('UITableViewCell', 'style: .default, reuseIdentifier: "cell"'),
  shown('UINavigationController', 'rootViewController: UIViewController()'),
  shown('UIAlertController', 'title: "a", message: nil, preferredStyle: .alert'),
];
bothFlows(SWIFT, ROWS);
