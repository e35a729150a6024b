/** What a controller of Core Data fetches: rows of its entity alone, in a class that is for any of them too. */
import { eachApart } from './each-apart.ts';
import { OBJECTIVE_C } from './objective-c.ts';
import { SWIFT } from './swift.ts';

const ROWS =
  'import CoreData\nprotocol Pinned: NSManagedObject { var text: String { get set } }\nfinal class First: NSManagedObject, Pinned { @NSManaged var text: String }\nfinal class Second: NSManagedObject, Pinned { @NSManaged var text: String }\n';
const row = (told: string): string => (told === 'first' ? 'First' : 'Second');
const fill = (make: string): string =>
  `func fill(_ context: NSManagedObjectContext) { let one = First(context: context)\n one.text = ${make}\n let other = Second(context: context)\n other.text = "typed" }\n`;
const MAKE = 'managedObjectContext: context, sectionNameKeyPath: nil, cacheName: nil)';
const BOARD = `final class Board<Note: Pinned>: NSObject, NSFetchedResultsControllerDelegate { private let context: NSManagedObjectContext\n private let results: NSFetchedResultsController<Note>\n init(context: NSManagedObjectContext) { self.context = context\n let request = NSFetchRequest<Note>(entityName: String(describing: Note.self))\n results = NSFetchedResultsController(fetchRequest: request, ${MAKE}\n super.init()\n results.delegate = self }\n var lines: [String] { results.fetchedObjects?.map(\\.text) ?? [] }\n func pin(_ text: String) { let note = Note(context: context)\n note.text = text } }\n`;

const SECTIONS = (told: string): string =>
  `@SectionedFetchRequest<String?, ${row(told)}>(sectionIdentifier: \\.text, sortDescriptors: []) private var sections`;

eachApart('Swift', SWIFT, [
  [
    'what a view fetches in sections',
    (make, use, told) =>
      `${ROWS}${fill(make)}struct Page: View { ${SECTIONS(told)}\n var body: some View { List { ForEach(sections) { section in Section { ForEach(section) { one in Button("A") { ${use('one.text')} } } } } } } }`,
  ],
  [
    'what a view fetches in sections, by their type',
    (make, use, told) =>
      `${ROWS}${fill(make)}struct Page: View { ${SECTIONS(told)}: SectionedFetchResults<String?, ${row(told)}>\n var body: some View { Button("A") { for section in sections { for one in section { ${use('one.text')} } } } } }`,
  ],
  [
    'what a view fetches, by its wrapper',
    (make, use, told) =>
      `${ROWS}${fill(make)}struct Page: View { @FetchRequest<${row(told)}>(sortDescriptors: []) private var rows\n var body: some View { List(rows) { one in Button("A") { ${use('one.text')} } } } }`,
  ],
  [
    'its objects',
    (make, use, told) =>
      `${ROWS}${fill(make)}func go(_ context: NSManagedObjectContext) throws { let request: NSFetchRequest<${row(told)}> = ${row(told)}.fetchRequest() as! NSFetchRequest<${row(told)}>\n let results = NSFetchedResultsController(fetchRequest: request, ${MAKE}\n try results.performFetch()\n for note in results.fetchedObjects ?? [] { ${use('note.text')} } }`,
  ],
  [
    'one at a path',
    (make, use, told) =>
      `${ROWS}${fill(make)}final class Page: UITableViewController { var results: NSFetchedResultsController<${row(told)}>!\n override func tableView(_ tableView: UITableView, didSelectRowAt indexPath: IndexPath) { ${use('results.object(at: indexPath).text')} } }`,
  ],
  [
    'those of a section',
    (make, use, told) =>
      `${ROWS}${fill(make)}final class Page: UIViewController { private lazy var results: NSFetchedResultsController<${row(told)}> = { NSFetchedResultsController(fetchRequest: NSFetchRequest<${row(told)}>(entityName: "${row(told)}"), ${MAKE} }()\n func go() { guard let notes = results.sections?.first?.objects as? [${row(told)}] else { return }\n ${use('notes[0].text')} } }`,
  ],
  [
    'a class of any entity',
    (make, use, told) =>
      `${ROWS}${BOARD}final class Wall { let first: Board<First>\n let second: Board<Second>\n init(context: NSManagedObjectContext) { first = Board(context: context)\n second = Board<Second>(context: context) }\n func go() { first.pin(${make})\n second.pin("typed")\n ${use(`${told}.lines.first ?? ""`)} } }`,
  ],
  [
    'who is given one of such a class',
    (make, use, told) =>
      `${ROWS}${BOARD}struct Trail<Note: Pinned> { let board: Board<Note>\n func mark() { ${use('board.lines.first ?? ""')} } }\nfinal class Page: UIViewController { var onAppear: (() -> Void)?\n override func viewDidAppear(_ animated: Bool) { onAppear?() } }\nfunc start(_ context: NSManagedObjectContext) { let first = Board<First>(context: context)\n let second = Board<Second>(context: context)\n first.pin(${make})\n second.pin("typed")\n let trail = Trail(board: ${told})\n let page = Page()\n page.onAppear = trail.mark }`,
  ],
  [
    'an entity that Xcode makes a class of',
    (make, use, told) =>
      `import CoreData\nfunc fill(_ context: NSManagedObjectContext) { let one = First(context: context)\n one.text = ${make}\n let other = Second(context: context)\n other.text = "typed" }\nfinal class Page: UIViewController { var results: NSFetchedResultsController<${row(told)}>?\n func go() { if let note = results?.fetchedObjects?.first { ${use('note.text!')} } } }`,
  ],
]);

eachApart('Objective-C', OBJECTIVE_C, [
  [
    'its objects, and one at a path',
    (make, use, told) =>
      `#import <CoreData/CoreData.h>\n@interface First : NSManagedObject\n@property (nonatomic, copy) NSString *text;\n@end\n@implementation First\n@dynamic text;\n@end\n@interface Second : NSManagedObject\n@property (nonatomic, copy) NSString *text;\n@end\n@implementation Second\n@dynamic text;\n@end\n@interface Page : UIViewController\n@property (nonatomic, strong) NSFetchedResultsController<${row(told)} *> *results;\n@end\n@implementation Page\n- (void)fill:(NSManagedObjectContext *)context { First *one = [[First alloc] initWithContext:context];\n one.text = ${make};\n Second *other = [[Second alloc] initWithContext:context];\n other.text = @"typed"; }\n- (void)go:(NSIndexPath *)path { ${row(told)} *note = [self.results objectAtIndexPath:path];\n ${use('note.text')} }\n@end`,
  ],
]);
