/** Rows of Core Data that are known by the name of their entity alone, and read by key: those of one entity are not those of
 *  another, wherever the name is written. */
import { eachApart } from './each-apart.ts';
import { OBJECTIVE_C } from './objective-c.ts';
import { SWIFT } from './swift.ts';

const NAMES = 'import CoreData\nenum EntityName { static let first = "FirstRow"\n static let second = "SecondRow" }\n';
const CASES = 'import CoreData\nenum Entity: String { case first = "FirstRow", second = "SecondRow" }\n';
const ADD = 'row.setValue(text, forKey: "title")';
const GET = 'first?.value(forKey: "title") as? String';
const model =
  (put: string, get: string, name: (told: string) => string) =>
  (make: string, use: (value: string) => string, told: string): string =>
    `final class Ledger { private let context: NSManagedObjectContext\n init(container: NSPersistentContainer) { context = container.viewContext }\n ${put}\n ${get} }\nfinal class Model { let ledger: Ledger\n init(ledger: Ledger) { self.ledger = ledger }\n func go() throws { ledger.add(${make}, to: ${name('first')})\n ledger.add("typed", to: ${name('second')})\n if let text = try ledger.newest(of: ${name(told)}) { ${use('text')} } } }\n`;
const insert = (type: string, name: string): string =>
  `func add(_ text: String, to entity: ${type}) { let row = NSEntityDescription.insertNewObject(forEntityName: ${name}, into: context)\n ${ADD} }`;
const fetch = (type: string, name: string): string =>
  `func newest(of entity: ${type}) throws -> String? { let request = NSFetchRequest<NSManagedObject>(entityName: ${name})\n request.fetchLimit = 1\n return try context.fetch(request).${GET} }`;
const named = (told: string): string => `EntityName.${told}`;

const ROW = { first: 'FirstRow', second: 'SecondRow' } as const;
const BACKGROUND =
  'import CoreData\n@objc(FirstRow) final class FirstRow: NSManagedObject { @NSManaged var title: String }\n@objc(SecondRow) final class SecondRow: NSManagedObject { @NSManaged var title: String }\nfinal class Ledger { private let container = NSPersistentContainer(name: "Rows")\n private lazy var context = container.newBackgroundContext()\n func add(_ text: String) async throws { let context = self.context\n try await context.perform { let row = FirstRow(context: context)\n row.title = text\n try context.save() } }\n';
const LEDGER = (make: string, use: (value: string) => string, get: string): string =>
  `func go(_ ledger: Ledger) async throws { try await ledger.add(${make})\n if let text = try await ledger.${get}() { ${use('text')} } }`;

eachApart('Swift', SWIFT, [
  [
    'what a block of a context gives',
    (make, use, told) =>
      `${BACKGROUND} func newest() async throws -> String? { let context = self.context\n return try await context.perform { try context.fetch(NSFetchRequest<${ROW[told]}>(entityName: "${ROW[told]}")).first?.title } } }\n${LEDGER(make, use, 'newest')}`,
  ],
  [
    'what a block gives that is waited for',
    (make, use, told) =>
      `${BACKGROUND} func newest() throws -> String? { try context.performAndWait { let found = try context.fetch(NSFetchRequest<${ROW[told]}>(entityName: "${ROW[told]}"))\n return found.first?.title } } }\n${LEDGER(make, use, 'newest')}`,
  ],
  [
    'what a block gives that a container runs',
    (make, use, told) =>
      `${BACKGROUND} func newest() async throws -> String? { try await container.performBackgroundTask { context in let request = NSFetchRequest<${ROW[told]}>(entityName: "${ROW[told]}")\n return try context.fetch(request).first?.title } } }\n${LEDGER(make, use, 'newest')}`,
  ],
  [
    'by a constant that a function is told',
    (make, use, told) => NAMES + model(insert('String', 'entity'), fetch('String', 'entity'), named)(make, use, told),
  ],
  [
    'by a text that a function is told',
    (make, use, told) =>
      `import CoreData\n${model(insert('String', 'entity'), fetch('String', 'entity'), (it) => `"${it === 'first' ? 'First' : 'Second'}Row"`)(make, use, told)}`,
  ],
  [
    'by a case that a function is told',
    (make, use, told) =>
      CASES +
      model(insert('Entity', 'entity.rawValue'), fetch('Entity', 'entity.rawValue'), (it) => `.${it}`)(make, use, told),
  ],
  [
    'by a constant, in place',
    (make, use, told) =>
      `${NAMES}func go(context: NSManagedObjectContext) throws { let row = NSEntityDescription.insertNewObject(forEntityName: EntityName.first, into: context)\n row.setValue(${make}, forKey: "title")\n let other = NSEntityDescription.insertNewObject(forEntityName: EntityName.second, into: context)\n other.setValue("typed", forKey: "title")\n if let text = try context.fetch(NSFetchRequest<NSManagedObject>(entityName: EntityName.${told})).first?.value(forKey: "title") as? String { ${use('text')} } }`,
  ],
  [
    'of a description',
    (make, use, told) =>
      NAMES +
      model(
        `func add(_ text: String, to entity: String) { guard let description = NSEntityDescription.entity(forEntityName: entity, in: context) else { return }\n let row = NSManagedObject(entity: description, insertInto: context)\n ${ADD} }`,
        fetch('String', 'entity'),
        named,
      )(make, use, told),
  ],
  [
    'that are fetched as dictionaries',
    (make, use, told) =>
      `import CoreData\nfunc go(context: NSManagedObjectContext) throws { let rows: [[String: Any]] = [${make}].map { ["first": $0, "second": "typed"] }\n try context.execute(NSBatchInsertRequest(entityName: "Row", objects: rows))\n let request = NSFetchRequest<NSDictionary>(entityName: "Row")\n request.resultType = .dictionaryResultType\n for row in try context.fetch(request) { let text = row["${told}"] as? String ?? ""\n ${use('text')} }\n let texts = try context.fetch(request).compactMap { $0["${told}"] as? String }\n ${use('texts.joined()')} }`,
  ],
  [
    'of which a type is said',
    (make, use, told) =>
      NAMES +
      model(
        `func add(_ text: String, to entity: String) { let row: NSManagedObject = NSEntityDescription.insertNewObject(forEntityName: entity, into: context)\n ${ADD} }`,
        fetch('String', 'entity'),
        named,
      )(make, use, told),
  ],
  [
    'by constants for the attributes',
    (make, use, told) =>
      `${NAMES}enum Attribute { static let title = "title" }\n${model(insert('String', 'entity').replace('"title"', 'Attribute.title'), fetch('String', 'entity').replace('"title"', 'Attribute.title'), named)(make, use, told)}`,
  ],
  [
    'by a request that is filled later',
    (make, use, told) =>
      NAMES +
      model(
        insert('String', 'entity'),
        `func newest(of entity: String) throws -> String? { let request = NSFetchRequest<NSManagedObject>()\n request.entity = NSEntityDescription.entity(forEntityName: entity, in: context)\n return try context.fetch(request).${GET} }`,
        named,
      )(make, use, told),
  ],
  [
    'that are filled by a dictionary',
    (make, use, told) =>
      NAMES +
      model(
        insert('String', 'entity').replace(ADD, 'row.setValuesForKeys(["title": text])'),
        fetch('String', 'entity'),
        named,
      )(make, use, told),
  ],
  [
    'that are filled several at once',
    (make, use, told) =>
      NAMES +
      model(
        `func add(_ text: String, to entity: String) { _ = try? context.execute(NSBatchInsertRequest(entityName: entity, objects: [["title": text]])) }`,
        fetch('String', 'entity'),
        named,
      )(make, use, told),
  ],
  [
    'that a helper fills',
    (make, use, told) =>
      NAMES +
      model(
        `func fill(_ row: NSManagedObject, _ text: String) { ${ADD} }\n func add(_ text: String, to entity: String) { let row = NSEntityDescription.insertNewObject(forEntityName: entity, into: context)\n fill(row, text) }`,
        fetch('String', 'entity'),
        named,
      )(make, use, told),
  ],
  [
    'that a helper reads',
    (make, use, told) =>
      NAMES +
      model(
        insert('String', 'entity'),
        `func title(of row: NSManagedObject) -> String? { row.value(forKey: "title") as? String }\n func newest(of entity: String) throws -> String? { let rows = try context.fetch(NSFetchRequest<NSManagedObject>(entityName: entity))\n return rows.first.flatMap { title(of: $0) } }`,
        named,
      )(make, use, told),
  ],
  [
    'of which all titles are taken',
    (make, use, told) =>
      NAMES +
      model(
        insert('String', 'entity'),
        `func newest(of entity: String) throws -> String? { let request = NSFetchRequest<NSManagedObject>(entityName: entity)\n return try context.fetch(request).compactMap { $0.value(forKey: "title") as? String }.first }`,
        named,
      )(make, use, told),
  ],
]);

const ROWS = `@import CoreData;\nstatic NSString *const kFirst = @"FirstRow";\nstatic NSString *const kSecond = @"SecondRow";\n`;
eachApart('Objective-C', OBJECTIVE_C, [
  [
    'by a constant that a method is told',
    (make, use, told) =>
      `${ROWS}@interface Ledger : NSObject\n@property (nonatomic, strong) NSManagedObjectContext *context;\n@end\n@implementation Ledger\n- (void)add:(NSString *)text to:(NSString *)entity { NSManagedObject *row = [NSEntityDescription insertNewObjectForEntityForName:entity inManagedObjectContext:self.context]; [row setValue:text forKey:@"title"]; }\n- (NSString *)newestOf:(NSString *)entity { NSFetchRequest *request = [NSFetchRequest fetchRequestWithEntityName:entity]; NSManagedObject *row = [[self.context executeFetchRequest:request error:nil] firstObject]; return [row valueForKey:@"title"]; }\n- (void)go { [self add:${make} to:kFirst]; [self add:@"typed" to:kSecond]; NSString *text = [self newestOf:${told === 'first' ? 'kFirst' : 'kSecond'}]; ${use('text')} }\n@end\n`,
  ],
]);
