/** Two places of one kind, by a configuration, a name, a path, a table or a channel: what is in one of them is not in the
 *  other, wherever it is opened. */
import { C_SHARP } from './c-sharp.ts';
import { DART } from './dart.ts';
import { eachApart } from './each-apart.ts';
import { JAVASCRIPT } from './javascript.ts';
import { OBJECTIVE_C } from './objective-c.ts';
import { SWIFT } from './swift.ts';

const LINE = 'import RealmSwift\nfinal class Line: Object { @Persisted var text = "" }\n';
const ADD = 'let line = Line()\n line.text = text\n try realm.write { realm.add(line) }';

eachApart('Swift', SWIFT, [
  [
    'Realms in memory, by their names',
    (make, use, told) =>
      `${LINE}func put(_ text: String, _ realm: Realm) throws { ${ADD} }\nfunc go() throws { let first = try Realm(configuration: Realm.Configuration(inMemoryIdentifier: "first"))\n let second = try Realm(configuration: .init(inMemoryIdentifier: "second"))\n let line = Line()\n line.text = ${make}\n try first.write { first.add(line) }\n let other = Line()\n other.text = "typed"\n try second.write { second.add(other) }\n if let text = ${told}.objects(Line.self).first?.text { ${use('text')} } }`,
  ],
  [
    'Realms by a file that a struct keeps',
    (make, use, told) =>
      `${LINE}struct Shelf { private let configuration: Realm.Configuration\n init(file: String) { configuration = Realm.Configuration(fileURL: URL.documentsDirectory.appending(path: "\\(file).realm"), objectTypes: [Line.self]) }\n func put(_ text: String) throws { let realm = try Realm(configuration: configuration)\n ${ADD} }\n func all() throws -> [String] { try Realm(configuration: configuration).objects(Line.self).map(\\.text) } }\nfinal class Model { let first: Shelf\n let second: Shelf\n init(first: Shelf, second: Shelf) { self.first = first\n self.second = second }\n func go() throws { try first.put(${make})\n try second.put("typed")\n if let text = try ${told}.all().first { ${use('text')} } } }\nlet model = Model(first: Shelf(file: "first"), second: Shelf(file: "second"))`,
  ],
  [
    'Realms that a class opens',
    (make, use, told) =>
      `${LINE}final class Shelf { private let realm: Realm\n init(url: URL) throws { realm = try Realm(fileURL: url) }\n func put(_ text: String) throws { ${ADD} }\n func all() -> Results<Line> { realm.objects(Line.self) } }\nlet folder = URL.documentsDirectory\nlet first = try! Shelf(url: folder.appending(path: "first.realm"))\nlet second = try! Shelf(url: folder.appending(path: "second.realm"))\nfunc go() throws { try first.put(${make})\n try second.put("typed")\n if let text = ${told}.all().first?.text { ${use('text')} } }`,
  ],
  [
    'Realms by configurations of a type',
    (make, use, told) =>
      `${LINE}extension Realm.Configuration { static let first = Realm.Configuration(inMemoryIdentifier: "first")\n static var second: Realm.Configuration { var made = Realm.Configuration()\n made.fileURL = URL.documentsDirectory.appending(path: "second.realm")\n return made } }\nfunc put(_ text: String, into configuration: Realm.Configuration) throws { let realm = try Realm(configuration: configuration)\n ${ADD} }\nfunc go() throws {  try put(${make}, into: .first)\n try put("typed", into: .second)\n if let text = try Realm(configuration: .${told}).objects(Line.self).first?.text { ${use('text')} } }`,
  ],
  [
    'the Realm by default, and one by its file',
    (make, use, told) =>
      `${LINE}final class Shelf { private let configuration: Realm.Configuration\n init(configuration: Realm.Configuration = .defaultConfiguration) { self.configuration = configuration }\n func put(_ text: String) throws { let realm = try Realm(configuration: configuration)\n ${ADD} }\n func all() throws -> [String] { try Realm(configuration: configuration).objects(Line.self).map(\\.text) } }\nlet first = Shelf(), second = Shelf(configuration: Realm.Configuration(inMemoryIdentifier: "second"))\nfunc go() throws { try first.put(${make})\n try second.put("typed")\n if let text = try ${told}.all().first { ${use('text')} } }`,
  ],
  [
    'a table that a struct names in its statements',
    (make, use, told) =>
      `import GRDB\nstruct TextTable { let queue: DatabaseQueue\n let name: String\n func insert(_ text: String) throws { try queue.write { db in try db.execute(sql: "INSERT INTO \\(name) (text) VALUES (?)", arguments: [text]) } }\n func newest() throws -> String? { try queue.read { db in try String.fetchOne(db, sql: "SELECT text FROM \\(name) ORDER BY id DESC LIMIT 1") } } }\nstruct Base { let first: TextTable\n let second: TextTable\n init(path: String) throws { let queue = try DatabaseQueue(path: path)\n first = TextTable(queue: queue, name: "one")\n second = TextTable(queue: queue, name: "other") } }\nfinal class Model { let base: Base\n init(base: Base) { self.base = base }\n func go() throws { try base.first.insert(${make})\n try base.second.insert("typed")\n if let text = try base.${told}.newest() { ${use('text')} } } }\nlet model = Model(base: try! Base(path: "a"))`,
  ],
  [
    'a table that a class names in its statements',
    (make, use, told) =>
      `import GRDB\nfinal class TextTable { let queue: DatabaseQueue\n private let table: String\n init(_ queue: DatabaseQueue, table: String) { self.queue = queue\n self.table = table }\n func insert(_ text: String) throws { try queue.write { db in try db.execute(sql: "INSERT INTO \\(table) (text) VALUES (?)", arguments: [text]) } }\n func newest() throws -> String? { try queue.read { db in try String.fetchOne(db, sql: "SELECT text FROM \\(table) LIMIT 1") } } }\nfinal class Model { let first: TextTable\n let second: TextTable\n init(queue: DatabaseQueue) { first = TextTable(queue, table: "one")\n second = TextTable(queue, table: "other") }\n func go() throws { try first.insert(${make})\n try second.insert("typed")\n if let text = try ${told}.newest() { ${use('text')} } } }`,
  ],
  [
    'a table that a function is told for its statement',
    (make, use, told) =>
      `import GRDB\nstruct Base { let queue: DatabaseQueue\n func insert(_ text: String, into table: String) throws { try queue.write { db in try db.execute(sql: "INSERT INTO \\(table) (text) VALUES (?)", arguments: [text]) } }\n func newest(of table: String) throws -> String? { try queue.read { db in try String.fetchOne(db, sql: "SELECT text FROM \\(table) LIMIT 1") } } }\nfinal class Model { let base: Base\n init(base: Base) { self.base = base }\n func go() throws { try base.insert(${make}, into: "first")\n try base.insert("typed", into: "second")\n if let text = try base.newest(of: "${told}") { ${use('text')} } } }`,
  ],
]);

eachApart('Objective-C', OBJECTIVE_C, [
  [
    'Realms by their configurations',
    (make, use, told) =>
      `#import <Realm/Realm.h>\n@interface Line : RLMObject\n@property NSString *text;\n@end\n@implementation Line\n@end\n@interface Idiom : NSObject\n@end\n@implementation Idiom\n- (RLMRealm *)realmNamed:(NSString *)name { RLMRealmConfiguration *configuration = [RLMRealmConfiguration defaultConfiguration];\n configuration.inMemoryIdentifier = name;\n return [RLMRealm realmWithConfiguration:configuration error:nil]; }\n- (void)go { RLMRealm *first = [self realmNamed:@"first"];\n RLMRealm *second = [self realmNamed:@"second"];\n Line *line = [Line new];\n line.text = ${make};\n [first addObject:line];\n Line *other = [Line new];\n other.text = @"typed";\n [second addObject:other];\n Line *found = [Line allObjectsInRealm:${told}].firstObject;\n ${use('found.text')} }\n@end`,
  ],
]);

eachApart('JavaScript', JAVASCRIPT, [
  [
    'Realms by their paths',
    (make, use, told) =>
      `import Realm from 'realm';\nconst first = new Realm({ path: 'first.realm', schema: [] });\nconst second = new Realm({ path: 'second.realm', schema: [] });\nfunction go() { first.write(() => { first.create('Line', { text: ${make} }); });\n second.write(() => { second.create('Line', { text: 'typed' }); });\n const line = ${told}.objects('Line')[0];\n ${use('line.text')} }`,
  ],
  [
    'Realms that a helper opens',
    (make, use, told) =>
      `import Realm from 'realm';\nclass Shelf { constructor(private readonly file: string) {}\n open() { return Realm.open({ path: \`\${this.file}.realm\` }); }\n async put(text: string) { const realm = await this.open();\n realm.write(() => { realm.create('Line', { text }); }); }\n async all() { const realm = await this.open();\n return realm.objects('Line').map((line) => line.text); } }\nconst first = new Shelf('first');\nconst second = new Shelf('second');\nasync function go() { await first.put(${make});\n await second.put('typed');\n const lines = await ${told}.all();\n ${use('lines[0]')} }`,
  ],
  [
    'files that a class is given by a name',
    (make, use, told) =>
      `import { File, Paths } from 'expo-file-system';\nclass LinesFile { private readonly file: File;\n constructor(name: string) { this.file = new File(Paths.document, \`\${name}.json\`); }\n read(): string[] { return this.file.exists ? JSON.parse(this.file.textSync()) : []; }\n write(lines: string[]): void { this.file.write(JSON.stringify(lines)); } }\nconst first = new LinesFile('first');\nconst second = new LinesFile('second');\nfunction go() { first.write([${make}]);\n second.write(['typed']);\n const lines = ${told}.read();\n ${use('lines[0]')} }`,
  ],
  [
    'files that are written out',
    (make, use, told) =>
      `import { File, Directory, Paths } from 'expo-file-system';\nconst folder = new Directory(Paths.document, 'lines');\nconst first = new File(folder, 'first.json');\nconst second = new File(folder, 'second.json');\nfunction go() { first.write(${make});\n second.write('typed');\n const text = ${told}.textSync();\n ${use('text')} }`,
  ],
  [
    'emitters of a class of the app’s own',
    (make, use, told) =>
      `type Listener = (text: string) => void;\nclass Emitter { private listeners = new Set<Listener>();\n on(listener: Listener): () => void { this.listeners.add(listener);\n return () => this.listeners.delete(listener); }\n emit(text: string): void { for (const listener of this.listeners) listener(text); } }\nexport const first = new Emitter();\nexport const second = new Emitter();\nfunction go() { ${told}.on((text) => { ${use('text')} });\n first.emit(${make});\n second.emit('typed'); }`,
  ],
  [
    'emitters of a class that keeps a list',
    (make, use, told) =>
      `class Bus<T> { private heard: ((value: T) => void)[] = [];\n subscribe(next: (value: T) => void) { this.heard = [...this.heard, next]; }\n next(value: T) { this.heard.forEach((each) => each(value)); } }\nexport const first = new Bus<string>();\nexport const second = new Bus<string>();\nfunction go() { ${told}.subscribe((text) => { ${use('text')} });\n first.next(${make});\n second.next('typed'); }`,
  ],
  [
    'tables of WatermelonDB',
    (make, use, told) =>
      `import { Database, Model } from '@nozbe/watermelondb';\nimport SQLiteAdapter from '@nozbe/watermelondb/adapters/sqlite';\nimport { text } from '@nozbe/watermelondb/decorators';\nexport class First extends Model { static table = 'first';\n @text('body') body!: string; }\nexport class Second extends Model { static table = 'second';\n @text('body') body!: string; }\nexport const database = new Database({ adapter: new SQLiteAdapter({ dbName: 'a' }), modelClasses: [First, Second] });\nasync function go() { const names = [${make}];\n await database.write(async () => { for (const name of names) { await database.get<First>('first').create((row) => { row.body = name; }); }\n await database.get<Second>('second').create((row) => { row.body = 'typed'; }); });\n const rows = await database.get<${told === 'first' ? 'First' : 'Second'}>('${told}').query().fetch();\n ${use('rows.map((row) => row.body)[0]')} }`,
  ],
]);

eachApart('Dart', DART, [
  [
    'Realms by their paths',
    (make, use, told) =>
      `import 'package:realm/realm.dart';\nclass Line { Line(this.text);\n final String text; }\nfinal first = Realm(Configuration.local([], path: 'first.realm'));\nfinal second = Realm(Configuration.inMemory([], path: 'second.realm'));\nvoid go() { first.write(() { first.add(Line(${make})); });\n second.write(() => second.add(Line('typed')));\n final text = ${told}.all<Line>().first.text;\n ${use('text')} }`,
  ],
  [
    'tables of drift in a database of its own',
    (make, use, told) =>
      `import 'package:drift/drift.dart';\nclass LabRows extends Table { TextColumn get title => text()(); }\nclass NoteRows extends Table { TextColumn get title => text()(); }\n@DriftDatabase(tables: [LabRows, NoteRows])\nclass AppDatabase extends _$AppDatabase { Future<void> put(String title) => into(labRows).insertOnConflictUpdate(LabRowsCompanion.insert(title: title));\n Future<void> note(String title) => into(noteRows).insert(NoteRowsCompanion.insert(title: title));\n Future<List<LabRow>> firstRows() => (select(labRows)..orderBy([(row) => OrderingTerm.desc(row.title)])).get();\n Future<List<NoteRow>> secondRows() => (select(noteRows)..orderBy([(row) => OrderingTerm.desc(row.title)])).get(); }\nclass Repository { Repository(this._database);\n final AppDatabase _database;\n Future<void> go() async { await _database.put(${make});\n await _database.note('typed');\n final rows = await _database.${told}Rows();\n ${use("rows.firstOrNull?.title ?? ''")} } }`,
  ],
  [
    'what an extension makes of a list',
    (make, use, told) =>
      `class Dose { const Dose(this.vaccine, this.place);\n final String vaccine;\n final String place; }\nextension DoseEvent on List<Dose> { String get ofFirst => isNotEmpty ? last.vaccine : '';\n String get ofSecond => isNotEmpty ? this.last.place : ''; }\nvoid go() { final doses = [Dose(${make}, 'typed')];\n ${use(`doses.${told === 'first' ? 'ofFirst' : 'ofSecond'}`)} }`,
  ],
  [
    'a table that an extension makes of a list',
    (make, use, told) =>
      `class Dose { const Dose(this.first, this.second);\n final String first;\n final String second; }\nextension DoseEvent on List<Dose> { Map<String, String> get parameters => {'count': '$length', 'latest': isNotEmpty ? last.${told} : ''}; }\nvoid go() { final doses = [Dose(${make}, 'typed')];\n ${use("doses.parameters['latest']!")} }`,
  ],
]);

eachApart('C#', C_SHARP, [
  [
    'Realms by their configurations',
    (make, use, told) =>
      `public partial class Line : IRealmObject { public string Text { get; set; } }\npublic class Screen { readonly Realm first = Realm.GetInstance(new RealmConfiguration("first.realm"));\n readonly Realm second = Realm.GetInstance(new InMemoryConfiguration("second"));\n public void Go() { first.Write(() => { first.Add(new Line { Text = ${make} }); });\n second.Write(() => second.Add(new Line { Text = "typed" }));\n var line = ${told}.All<Line>().First();\n ${use('line.Text')} } }`,
  ],
]);
