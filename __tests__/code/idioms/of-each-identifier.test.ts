/** Two objects of one class that are found again by what identifies them: by the identifier of one comes that one alone, wherever
 *  it is kept until then. */
import { eachApart } from './each-apart.ts';
import { OBJECTIVE_C } from './objective-c.ts';
import { SWIFT } from './swift.ts';

const NOTE =
  'import CoreData\n@objc(Note) final class Note: NSManagedObject { @NSManaged var body: String\n @NSManaged var made: Date\n convenience init(_ body: String, in context: NSManagedObjectContext) { self.init(context: context)\n self.body = body } }\n';
const CARD =
  'import SwiftData\n@Model final class Card { var heading: String\n var colour: Int\n init(heading: String, colour: Int = 0) { self.heading = heading\n self.colour = colour } }\nlet container = try! ModelContainer(for: Card.self, configurations: ModelConfiguration(cloudKitDatabase: .none))\n';

const FOLDER = `import RealmSwift
final class Leaf: EmbeddedObject { @Persisted var text = ""
 convenience init(text: String) { self.init()
 self.text = text } }
final class Folder: Object { @Persisted(primaryKey: true) var key = ""
 @Persisted var leaves: List<Leaf>
 @Persisted var best: Leaf?
 @Persisted var tags: MutableSet<String>
 @Persisted var named: Map<String, String>
 convenience init(key: String) { self.init()
 self.key = key } }
`;
const HELPER = `extension Realm { func folder(_ key: String) -> Folder { if let known = object(ofType: Folder.self, forPrimaryKey: key) { return known }
 let made = Folder()
 made.key = key
 add(made)
 return made } }
`;
const key = (told: string): string => (told === 'first' ? 'a' : 'b');

eachApart('Swift', SWIFT, [
  [
    'rows of Realm by keys, that a helper finds or makes',
    (make, use, told) =>
      `${FOLDER}${HELPER}final class Shelf { func fill() throws { let realm = try Realm()\n try realm.write { let folder = realm.folder("a")\n folder.leaves.removeAll()\n folder.leaves.append(objectsIn: [${make}].map { Leaf(text: $0) }) } }\n func tag(_ typed: String) throws { let realm = try Realm()\n try realm.write { realm.folder("b").leaves.append(Leaf(text: typed)) } }\n func tell() throws { let realm = try Realm()\n guard let folder = realm.object(ofType: Folder.self, forPrimaryKey: "${key(told)}") else { return }\n ${use('folder.leaves.first?.text ?? ""')} } }`,
  ],
  [
    'rows of Realm by keys, through the helper alone',
    (make, use, told) =>
      `${FOLDER}${HELPER}func go() throws { let realm = try Realm()\n try realm.write { realm.folder("a").leaves.append(Leaf(text: ${make}))\n realm.folder("b").leaves.append(Leaf(text: "typed")) }\n for leaf in realm.folder("${key(told)}").leaves { ${use('leaf.text')} } }`,
  ],
  [
    'rows of Realm by keys that they are made with',
    (make, use, told) =>
      `${FOLDER}func go() throws { let realm = try Realm()\n let one = Folder(key: "a"), other = Folder(key: "b")\n one.best = Leaf(text: ${make})\n other.best = Leaf(text: "typed")\n try realm.write { realm.add([one, other]) }\n let folder = realm.object(ofType: Folder.self, forPrimaryKey: "${key(told)}")\n ${use('folder?.best?.text ?? ""')} }`,
  ],
  [
    'entries of a map of Realm',
    (make, use, told) =>
      `${FOLDER}func go() throws { let realm = try Realm()\n let folder = Folder(key: "a")\n folder.named["a"] = ${make}\n folder.named["b"] = "typed"\n try realm.write { realm.add(folder) }\n ${use(`realm.objects(Folder.self).first?.named["${key(told)}"] ?? ""`)} }`,
  ],
  [
    'lists of one row of Realm',
    (make, use, told) =>
      `import RealmSwift\nfinal class Board: Object { @Persisted var one: List<String>\n @Persisted var other: List<String> }\nfunc go() throws { let realm = try Realm()\n try realm.write { let board = Board()\n board.one.append(${make})\n board.other.append("typed")\n realm.add(board) }\n for text in realm.objects(Board.self).first?.${told === 'first' ? 'one' : 'other'} ?? List<String>() { ${use('text')} } }`,
  ],
  [
    'rows of Realm that others link to',
    (make, use, told) =>
      `import RealmSwift\nfinal class Line: Object { @Persisted var text = ""\n @Persisted(originProperty: "lines") var shelves: LinkingObjects<Shelf> }\nfinal class Shelf: Object { @Persisted var title = ""\n @Persisted var lines: List<Line> }\nfunc go() { let first = Line(), second = Line()\n first.text = ${make}\n second.text = "typed"\n let one = Shelf(), other = Shelf()\n one.lines.append(first)\n other.lines.append(second)\n for line in ${told === 'first' ? 'one' : 'other'}.lines { ${use('line.text')} } }`,
  ],
  [
    'objects of Core Data by their ids, in properties',
    (make, use, told) =>
      `${NOTE}final class Desk { let context: NSManagedObjectContext\n private var first: NSManagedObjectID?\n private var second: NSManagedObjectID?\n init(context: NSManagedObjectContext) { self.context = context }\n func write(_ text: String) throws { let note = Note(text, in: context)\n try context.save()\n second = note.objectID }\n func load() throws { let note = Note(${make}, in: context)\n first = note.objectID }\n func go() throws { try write("typed")\n guard let id = ${told}, let note = try context.existingObject(with: id) as? Note else { return }\n ${use('note.body')} } }`,
  ],
  [
    'objects of Core Data by their ids, in another context',
    (make, use, told) =>
      `${NOTE}final class Desk { let container: NSPersistentContainer\n init(container: NSPersistentContainer) { self.container = container }\n func make(_ text: String) -> NSManagedObjectID { let note = Note(context: container.viewContext)\n note.body = text\n return note.objectID }\n func body(of id: NSManagedObjectID) async -> String { let context = container.newBackgroundContext()\n return await context.perform { (context.object(with: id) as! Note).body } }\n func go() async { let first = make(${make})\n let second = make("typed")\n let text = await body(of: ${told})\n ${use('text')} } }`,
  ],
  [
    'objects of Core Data by the addresses of their ids',
    (make, use, told) =>
      `${NOTE}struct Desk { let context: NSManagedObjectContext\n func go() { let first = Note(${make}, in: context)\n let second = Note("typed", in: context)\n UserDefaults.standard.set(first.objectID.uriRepresentation().absoluteString, forKey: "first")\n UserDefaults.standard.set(second.objectID.uriRepresentation().absoluteString, forKey: "second")\n open() }\n func open() { guard let text = UserDefaults.standard.string(forKey: "${told}"), let url = URL(string: text), let id = context.persistentStoreCoordinator?.managedObjectID(forURIRepresentation: url), let note = context.registeredObject(for: id) as? Note else { return }\n ${use('note.body')} } }`,
  ],
  [
    'objects of Core Data by their ids, one after the other',
    (make, use, told) =>
      `${NOTE}final class Desk { let context: NSManagedObjectContext\n var ids: [String: NSManagedObjectID] = [:]\n init(context: NSManagedObjectContext) { self.context = context }\n func go() throws { ids["first"] = Note(${make}, in: context).objectID\n ids["second"] = Note("typed", in: context).objectID\n guard let id = ids["${told}"] else { return }\n let object = try context.existingObject(with: id)\n if let note = object as? Note { ${use('note.body')} } } }`,
  ],
  [
    'models of SwiftData by their identifiers',
    (make, use, told) =>
      `${CARD}final class Deck { private let context: ModelContext\n private(set) var first: PersistentIdentifier?\n private(set) var second: PersistentIdentifier?\n init(context: ModelContext) { self.context = context }\n func deal() throws { let sample = Card(heading: "typed", colour: 3)\n context.insert(sample)\n let card = Card(heading: ${make})\n context.insert(card)\n try context.save()\n second = sample.persistentModelID\n first = card.persistentModelID }\n func card(_ id: PersistentIdentifier?) -> Card? { id.flatMap { context.model(for: $0) as? Card } } }\nstruct Usage { let deck: Deck\n func turned() { guard let card = deck.card(deck.${told}) else { return }\n ${use('card.heading')} } }\nfunc go(context: ModelContext) throws { let deck = Deck(context: context)\n try deck.deal()\n Usage(deck: deck).turned() }`,
  ],
  [
    'models of SwiftData by their ids, in an actor',
    (make, use, told) =>
      `${CARD}@ModelActor actor Deck { func add(_ heading: String) throws -> PersistentIdentifier { let card = Card(heading: heading)\n modelContext.insert(card)\n try modelContext.save()\n return card.id }\n func heading(_ id: PersistentIdentifier) -> String? { self[id, as: Card.self]?.heading } }\nfunc go(deck: Deck) async throws { let first = try await deck.add(${make})\n let second = try await deck.add("typed")\n if let text = await deck.heading(${told}) { ${use('text')} } }`,
  ],
  [
    'models of SwiftData that are registered, by what a screen is opened for',
    (make, use, told) =>
      `${CARD}enum Route: Hashable { case card(PersistentIdentifier), about }\nstruct Screen: View { @Environment(\\.modelContext) private var context\n var body: some View { Button("Go") { go() } }\n private func go() { let first = Card(heading: ${make})\n let second = Card(heading: "typed")\n context.insert(first)\n context.insert(second)\n open(.card(${told}.persistentModelID)) }\n private func open(_ route: Route) { guard case .card(let id) = route, let card: Card = context.registeredModel(for: id) else { return }\n ${use('card.heading')} } }`,
  ],
  [
    'objects of Realm by their keys',
    (make, use, told) =>
      `import RealmSwift\nfinal class Line: Object { @Persisted(primaryKey: true) var _id: ObjectId\n @Persisted var text = "" }\nstruct Lines { let realm: Realm\n func add(_ text: String) throws -> ObjectId { let line = Line()\n line.text = text\n try realm.write { realm.add(line) }\n return line._id } }\nfunc go() throws { let realm = try Realm()\n let lines = Lines(realm: realm)\n let first = try lines.add(${make})\n let second = try lines.add("typed")\n if let line = realm.object(ofType: Line.self, forPrimaryKey: ${told}) { ${use('line.text')} } }`,
  ],
  [
    'objects of a class in a table by their own ids',
    (make, use, told) =>
      `final class Note { let id = UUID()\n let text: String\n init(text: String) { self.text = text } }\nfinal class Shelf { private var notes: [UUID: Note] = [:]\n func add(_ note: Note) -> UUID { notes[note.id] = note\n return note.id }\n func note(_ id: UUID) -> Note? { notes[id] } }\nfunc go() { let shelf = Shelf()\n let first = shelf.add(Note(text: ${make}))\n let second = shelf.add(Note(text: "typed"))\n if let note = shelf.note(${told}) { ${use('note.text')} } }`,
  ],
  [
    'objects of a class in a list that are asked for by their own ids',
    (make, use, told) =>
      `final class Note: Identifiable { let id = UUID()\n let text: String\n init(text: String) { self.text = text } }\nfinal class Shelf { private var notes: [Note] = []\n func add(_ note: Note) { notes.append(note) }\n func note(_ id: UUID) -> Note? { notes.first { $0.id == id } } }\nfunc go() { let shelf = Shelf()\n let first = Note(text: ${make}), second = Note(text: "typed")\n shelf.add(first)\n shelf.add(second)\n if let note = shelf.note(${told}.id) { ${use('note.text')} } }`,
  ],
  [
    'objects of Core Data by ids that a struct keeps',
    (make, use, told) =>
      `import CoreData\n@objc(Note) final class Note: NSManagedObject { @NSManaged var body: String }\nstruct Ids { var first: NSManagedObjectID?\n var second: NSManagedObjectID? }\nfinal class Desk { let context: NSManagedObjectContext\n private var ids = Ids()\n init(context: NSManagedObjectContext) { self.context = context }\n func add(_ text: String) -> NSManagedObjectID { let note = Note(context: context)\n note.body = text\n return note.objectID }\n func go() { ids.first = add(${make})\n ids.second = add("typed")\n guard let id = ids.${told}, let note = context.object(with: id) as? Note else { return }\n ${use('note.body')} } }`,
  ],
  [
    'models of SwiftData by identifiers that a view hands on',
    (make, use, told) =>
      `import SwiftData\n@Model final class Card { var heading: String\n init(heading: String) { self.heading = heading } }\nlet container = try! ModelContainer(for: Card.self, configurations: ModelConfiguration(cloudKitDatabase: .none))\nstruct Screen: View { @Environment(\\.modelContext) private var context\n @State private var first: PersistentIdentifier?\n @State private var second: PersistentIdentifier?\n var body: some View { VStack { Button("Load") { let card = Card(heading: ${make})\n context.insert(card)\n first = card.persistentModelID }\n Button("Type") { let card = Card(heading: "typed")\n context.insert(card)\n second = card.persistentModelID }\n if let id = ${told} { CardView(id: id) } } } }\nstruct CardView: View { let id: PersistentIdentifier\n @Environment(\\.modelContext) private var context\n var body: some View { Button("Tell") { guard let card = context.model(for: id) as? Card else { return }\n ${use('card.heading')} } } }`,
  ],
]);

eachApart('Objective-C', OBJECTIVE_C, [
  [
    'objects of Core Data by their ids',
    (make, use, told) =>
      `#import <CoreData/CoreData.h>\n@interface Note : NSManagedObject\n@property (nonatomic, copy) NSString *body;\n@end\n@implementation Note\n@dynamic body;\n@end\n@interface Idiom : NSObject\n@property (nonatomic, strong) NSManagedObjectContext *context;\n@property (nonatomic, strong) NSManagedObjectID *first;\n@property (nonatomic, strong) NSManagedObjectID *second;\n@end\n@implementation Idiom\n- (void)go { Note *one = [[Note alloc] initWithContext:self.context];\n one.body = ${make};\n Note *other = [NSEntityDescription insertNewObjectForEntityForName:@"Note" inManagedObjectContext:self.context];\n other.body = @"typed";\n self.first = one.objectID;\n self.second = [other objectID];\n [self open]; }\n- (void)open { Note *note = [self.context existingObjectWithID:self.${told} error:nil];\n ${use('note.body')} }\n@end`,
  ],
]);
