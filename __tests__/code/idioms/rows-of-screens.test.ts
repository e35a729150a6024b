/** What screens of UIKit are filled with, and what the app adds to their parts: rows in tables of tables, properties of extensions. */
import { bothFlows, OF_TYPES, type Rows } from './both-flows.ts';
import { OBJECTIVE_C } from './objective-c.ts';
import { SWIFT } from './swift.ts';

const page = (put: string, picked: string): string =>
  `@interface Page : UITableViewController\n@property (nonatomic, copy) NSArray<NSDictionary *> *rows;\n@end\n@implementation Page\n- (void)viewDidLoad { ${put} }\n- (void)tableView:(UITableView *)tableView didSelectRowAtIndexPath:(NSIndexPath *)path { ${picked} }\n@end`;

const MESSAGES: Rows = [
  [
    'a row of a section, by its place',
    (make, use) =>
      page(
        `self.rows = @[@{ @"title": @"A", @"items": @[@{ @"kind": ${make} }] }];`,
        `NSDictionary *item = self.rows[path.section][@"items"][path.row]; ${use('item[@"kind"]')}`,
      ),
  ],
  [
    'a row of a section, in steps',
    (make, use) =>
      page(
        `self.rows = @[@{ @"items": @[@{ @"kind": ${make} }] }];`,
        `NSDictionary *section = self.rows[path.section]; NSArray *items = section[@"items"]; NSDictionary *item = items[path.row]; ${use('item[@"kind"]')}`,
      ),
  ],
  [
    'a row of a section, by messages',
    (make, use) =>
      page(
        `self.rows = @[@{ @"items": @[@{ @"kind": ${make} }] }];`,
        `NSDictionary *item = [[[self.rows objectAtIndex:path.section] objectForKey:@"items"] objectAtIndex:path.row]; ${use('[item objectForKey:@"kind"]')}`,
      ),
  ],
  [
    'what a segue is performed with',
    (make, use) =>
      `@interface Detail : UIViewController\n@property (nonatomic, strong) VALUE kind;\n@end\n@implementation Detail\n- (void)viewDidLoad { ${use('self.kind')} }\n@end\n@interface Page : UITableViewController\n@end\n@implementation Page\n- (void)prepareForSegue:(UIStoryboardSegue *)segue sender:(id)sender { if ([segue.identifier isEqualToString:@"lab"]) { Detail *detail = (Detail *)segue.destinationViewController; detail.kind = sender; } }\n- (void)tableView:(UITableView *)tableView didSelectRowAtIndexPath:(NSIndexPath *)path { [self performSegueWithIdentifier:@"lab" sender:${make}]; }\n@end`,
  ],
  [
    'another entry of a row',
    (make, use, _, other) =>
      page(`self.rows = @[@{ @"kind": ${make}, @"rest": ${other} }];`, use('self.rows[path.row][@"kind"]')),
    OF_TYPES,
  ],
];

const added = (to: string): string =>
  `private var key: UInt8 = 0\nprivate var restKey: UInt8 = 0\nextension ${to} { var kind: VALUE? { get { objc_getAssociatedObject(self, &key) as? VALUE } set { objc_setAssociatedObject(self, &key, newValue, .OBJC_ASSOCIATION_RETAIN_NONATOMIC) } }\n var rest: VALUE? { get { objc_getAssociatedObject(self, &restKey) as? VALUE } set { objc_setAssociatedObject(self, &restKey, newValue, .OBJC_ASSOCIATION_RETAIN_NONATOMIC) } } }\n`;

const ROW = 'struct Row { let kind: VALUE\n let rest: VALUE }\n';
const DETAIL = (use: (value: string) => string): string =>
  `final class Detail: UIViewController { var kind: VALUE?\n override func viewDidLoad() { if let kind { ${use('kind')} } } }\n`;

const SCREENS: Rows = [
  [
    'sections of tables, by the places of a path',
    (make, use, _, other) =>
      `final class Page: UITableViewController { var rows: [[String: Any]] = []\n override func viewDidLoad() { rows = [["title": "A", "items": [["kind": ${make}, "rest": ${other}]]]] }\n override func tableView(_ tableView: UITableView, didSelectRowAt path: IndexPath) { guard let items = rows[path.section]["items"] as? [[String: Any]], let kind = items[path.row]["kind"] as? VALUE else { return }\n ${use('kind')} } }`,
  ],
  [
    'what an extension adds to a view that is handed in',
    (make, use, _, other) =>
      `${added('UIView')}func go(_ view: UIView) { view.kind = ${make}\n view.rest = ${other}\n if let kind = view.kind { ${use('kind')} } }`,
  ],
  [
    'what an extension adds to a view that is a property',
    (make, use, _, other) =>
      `${added('UIView')}final class Page: UIViewController { let box = UIView()\n override func viewDidLoad() { box.kind = ${make}\n box.rest = ${other} }\n @objc func tap() { if let kind = box.kind { ${use('kind')} } } }`,
  ],
  [
    'what an extension adds to the class above the sender’s',
    (make, use, _, other) =>
      `${added('UIView')}final class Page: UIViewController { @IBOutlet var button: UIButton!\n override func viewDidLoad() { button.kind = ${make}\n button.rest = ${other} }\n @IBAction func tap(_ sender: UIButton) { guard let kind = sender.kind else { return }\n ${use('kind')} } }`,
  ],
  [
    'what a segue is performed with',
    (make, use, _, other) =>
      `${ROW}${DETAIL(use)}final class Page: UIViewController { func open(_ row: Row) { performSegue(withIdentifier: "lab", sender: row) }\n @IBAction func tap() { open(Row(kind: ${make}, rest: ${other}))\n performSegue(withIdentifier: "help", sender: nil) }\n override func prepare(for segue: UIStoryboardSegue, sender: Any?) { if let detail = segue.destination as? Detail, let row = sender as? Row { detail.kind = row.kind } } }`,
  ],
  [
    'the cell that a segue of a storyboard starts from, beside one that is performed',
    (make, use) =>
      `final class Cell: UITableViewCell { var kind: VALUE? }\n${DETAIL(use)}final class Page: UITableViewController { override func tableView(_ tableView: UITableView, cellForRowAt path: IndexPath) -> UITableViewCell { let cell = tableView.dequeueReusableCell(withIdentifier: "c", for: path) as! Cell\n cell.kind = ${make}\n return cell }\n @IBAction func help() { performSegue(withIdentifier: "help", sender: self) }\n override func prepare(for segue: UIStoryboardSegue, sender: Any?) { if let cell = sender as? Cell, let detail = segue.destination as? Detail { detail.kind = cell.kind } } }`,
  ],
  [
    'a constant that an extension gives of a view',
    (make, use) =>
      `enum Shelf { static let kind = ${make} }\nextension UIView { var kind: VALUE { Shelf.kind } }\nfunc go(_ view: UIView) { ${use('view.kind')} }`,
  ],
];

bothFlows(OBJECTIVE_C, MESSAGES);
bothFlows(SWIFT, SCREENS);
