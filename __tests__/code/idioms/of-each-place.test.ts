/** Two places of one kind, by a configuration, a name, a path, a table or a channel: what is in one of them is not in the
 *  other, wherever it is opened. */
import { C_SHARP } from './c-sharp.ts';
import { DART } from './dart.ts';
import { eachApart } from './each-apart.ts';
import { JAVASCRIPT } from './javascript.ts';
import { KOTLIN } from './kotlin.ts';
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
    'the Realm by default, whatever its configuration says of rows',
    (make, use, told) =>
      `${LINE}func put(_ text: String, _ realm: Realm) throws { ${ADD} }\nfunc go() throws { let first = try Realm(configuration: Realm.Configuration(schemaVersion: 2))\n let second = try Realm(configuration: .init(inMemoryIdentifier: "second"))\n try put(${make}, try Realm())\n try put("typed", second)\n if let text = ${told}.objects(Line.self).first?.text { ${use('text')} } }`,
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
  [
    'a table of SQLite.swift',
    (make, use, told) =>
      `import SQLite\nfunc go() throws { let db = try Connection("a.sqlite3")\n let first = Table("first"), second = Table("second")\n let body = Expression<String>("body")\n try db.run(first.insert(body <- ${make}))\n try db.run(second.insert(body <- "typed"))\n for row in try db.prepare(${told}) { ${use('row[body]')} } }`,
  ],
  [
    'files that a helper is given by their names',
    (make, use, told) =>
      `func place(_ name: String) -> URL { URL.documentsDirectory.appending(path: name + ".json") }\nfunc put(_ lines: [String], in name: String) throws { try JSONEncoder().encode(lines).write(to: place(name)) }\nfunc all(_ name: String) throws -> [String] { try JSONDecoder().decode([String].self, from: Data(contentsOf: place(name))) }\nfunc go() throws { try put([${make}], in: "first")\n try put(["typed"], in: "second")\n if let text = try all("${told}").first { ${use('text')} } }`,
  ],
  [
    'files through handles',
    (make, use, told) =>
      `func go() throws { let folder = URL.documentsDirectory\n let one = try FileHandle(forWritingTo: folder.appending(path: "first.txt"))\n try one.write(contentsOf: Data(${make}.utf8))\n let other = try FileHandle(forWritingTo: folder.appending(path: "second.txt"))\n try other.write(contentsOf: Data("typed".utf8))\n let reading = try FileHandle(forReadingFrom: folder.appending(path: "${told}.txt"))\n if let data = try reading.readToEnd() { ${use('String(decoding: data, as: UTF8.self)')} } }`,
  ],
  [
    'caches',
    (make, use, told) =>
      `final class Kept { static let first = NSCache<NSString, NSString>()\n static let second = NSCache<NSString, NSString>() }\nfunc go() { Kept.first.setObject(${make} as NSString, forKey: "latest")\n Kept.second.setObject("typed", forKey: "latest")\n if let text = Kept.${told}.object(forKey: "latest") { ${use('text as String')} } }`,
  ],
  [
    'caches that a class keeps',
    (make, use, told) =>
      `final class Cache { private let kept = NSCache<NSString, NSString>()\n func put(_ text: String) { kept.setObject(text as NSString, forKey: "latest") }\n var text: String? { kept.object(forKey: "latest") as String? } }\nlet first = Cache(), second = Cache()\nfunc go() { first.put(${make})\n second.put("typed")\n if let text = ${told}.text { ${use('text')} } }`,
  ],
  [
    'subjects of Combine',
    (make, use, told) =>
      `final class Feeds { let first = PassthroughSubject<String, Never>()\n let second = PassthroughSubject<String, Never>()\n var bag = Set<AnyCancellable>()\n func go() { ${told}.sink { text in ${use('text')} }.store(in: &bag)\n first.send(${make})\n second.send("typed") } }`,
  ],
  [
    'subjects of two channels of one class',
    (make, use, told) =>
      `final class Channel { private let subject = CurrentValueSubject<String, Never>("")\n var texts: AnyPublisher<String, Never> { subject.eraseToAnyPublisher() }\n func send(_ text: String) { subject.send(text) } }\nfinal class Feeds { let first = Channel()\n let second = Channel()\n var bag = Set<AnyCancellable>()\n func go() { ${told}.texts.sink { text in ${use('text')} }.store(in: &bag)\n first.send(${make})\n second.send("typed") } }`,
  ],
  [
    'streams that are made in pairs',
    (make, use, told) =>
      `final class Channel { let stream: AsyncStream<String>\n private let continuation: AsyncStream<String>.Continuation\n init() { (stream, continuation) = AsyncStream.makeStream(of: String.self) }\n func send(_ text: String) { continuation.yield(text) } }\nlet first = Channel(), second = Channel()\nfunc go() async { first.send(${make})\n second.send("typed")\n for await text in ${told}.stream { ${use('text')} } }`,
  ],
  [
    'listeners of emitters of the app’s own',
    (make, use, told) =>
      `final class Emitter { private var listeners: [(String) -> Void] = []\n func on(_ listener: @escaping (String) -> Void) { listeners.append(listener) }\n func emit(_ text: String) { for listener in listeners { listener(text) } } }\nlet first = Emitter(), second = Emitter()\nfunc go() { ${told}.on { text in ${use('text')} }\n first.emit(${make})\n second.emit("typed") }`,
  ],
  [
    'one closure each',
    (make, use, told) =>
      `final class Field { var onChange: ((String) -> Void)?\n func change(_ text: String) { onChange?(text) } }\nlet first = Field(), second = Field()\nfunc go() { ${told}.onChange = { text in ${use('text')} }\n first.change(${make})\n second.change("typed") }`,
  ],
  [
    'notifications that objects are told the names of',
    (make, use, told) =>
      `final class Channel { private let name: Notification.Name\n init(_ name: String) { self.name = Notification.Name(name) }\n func send(_ text: String) { NotificationCenter.default.post(name: name, object: nil, userInfo: ["text": text]) }\n func hear(_ block: @escaping (String) -> Void) { NotificationCenter.default.addObserver(forName: name, object: nil, queue: nil) { note in if let text = note.userInfo?["text"] as? String { block(text) } } } }\nlet first = Channel("first"), second = Channel("second")\nfunc go() { ${told}.hear { text in ${use('text')} }\n first.send(${make})\n second.send("typed") }`,
  ],
  [
    'what a container keeps by a name',
    (make, use, told) =>
      `import Swinject\nfinal class Ledger { private var lines: [String] = []\n func add(_ line: String) { lines.append(line) }\n var newest: String? { lines.last } }\nlet container = Container()\nfunc register() { container.register(Ledger.self, name: "first") { _ in Ledger() }\n container.register(Ledger.self, name: "second") { _ in Ledger() } }\nfinal class Screen { let first = container.resolve(Ledger.self, name: "first")!\n let second = container.resolve(Ledger.self, name: "second")!\n func go() { first.add(${make})\n second.add("typed")\n if let line = ${told}.newest { ${use('line')} } } }`,
  ],
  [
    'suites of the defaults that a class is told',
    (make, use, told) =>
      `final class Kept { private let defaults: UserDefaults\n init(suite: String) { defaults = UserDefaults(suiteName: suite)! }\n func put(_ text: String) { defaults.set(text, forKey: "latest") }\n var text: String? { defaults.string(forKey: "latest") } }\nlet first = Kept(suite: "first"), second = Kept(suite: "second")\nfunc go() { first.put(${make})\n second.put("typed")\n if let text = ${told}.text { ${use('text')} } }`,
  ],
  [
    'files by an address that a struct keeps',
    (make, use, told) =>
      `struct Slot { private let url: URL\n init(name: String) { url = URL.documentsDirectory.appending(path: "\\(name).json") }\n func put(_ lines: [String]) throws { try JSONEncoder().encode(lines).write(to: url) }\n func all() throws -> [String] { try JSONDecoder().decode([String].self, from: Data(contentsOf: url)) } }\nlet first = Slot(name: "first"), second = Slot(name: "second")\nfunc go() throws { try first.put([${make}])\n try second.put(["typed"])\n if let text = try ${told}.all().first { ${use('text')} } }`,
  ],
  [
    'files by an address that a class keeps',
    (make, use, told) =>
      `final class Slot { private let url: URL\n init(name: String, in folder: URL = .documentsDirectory) { self.url = folder.appendingPathComponent(name).appendingPathExtension("json") }\n func put(_ text: String) throws { try Data(text.utf8).write(to: url) }\n func take() throws -> String { try String(contentsOf: url, encoding: .utf8) } }\nlet first = Slot(name: "first"), second = Slot(name: "second")\nfunc go() throws { try first.put(${make})\n try second.put("typed")\n let text = try ${told}.take()\n ${use('text')} }`,
  ],
  [
    'files in folders of one name',
    (make, use, told) =>
      `func go() throws { let first = URL.documentsDirectory.appending(path: "first.json")\n let second = URL.cachesDirectory.appending(path: "second.json")\n try Data(${make}.utf8).write(to: first)\n try Data("typed".utf8).write(to: second)\n let text = try String(contentsOf: ${told}, encoding: .utf8)\n ${use('text')} }`,
  ],
  [
    'keychains by their services',
    (make, use, told) =>
      `import KeychainAccess\nfinal class Safe { private let keychain: Keychain\n init(service: String) { keychain = Keychain(service: service) }\n func put(_ text: String) throws { try keychain.set(text, key: "latest") }\n func take() throws -> String? { try keychain.get("latest") } }\nlet first = Safe(service: "first"), second = Safe(service: "second")\nfunc go() throws { try first.put(${make})\n try second.put("typed")\n if let text = try ${told}.take() { ${use('text')} } }`,
  ],
  [
    'subjects of RxSwift, by their observers',
    (make, use, told) =>
      `import RxSwift\nfinal class Feeds { let first = PublishSubject<String>()\n let second = PublishSubject<String>()\n let bag = DisposeBag()\n func go() { ${told}.subscribe(onNext: { text in ${use('text')} }).disposed(by: bag)\n first.asObserver().onNext(${make})\n second.asObserver().onNext("typed") } }`,
  ],
  [
    'observers of RxSwift that are handed on',
    (make, use, told) =>
      `import RxSwift\nfinal class Feed { private let subject = PublishSubject<String>()\n var texts: Observable<String> { subject.asObservable() }\n var sink: AnyObserver<String> { subject.asObserver() } }\nlet first = Feed(), second = Feed()\nlet bag = DisposeBag()\nfunc put(_ text: String, _ sink: AnyObserver<String>) { sink.onNext(text) }\nfunc go() { ${told}.texts.subscribe(onNext: { text in ${use('text')} }).disposed(by: bag)\n put(${make}, first.sink)\n put("typed", second.sink) }`,
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
  [
    'events of one emitter by their names',
    (make, use, told) =>
      `import { EventEmitter } from 'events';\nconst emitter = new EventEmitter();\nfunction go() { emitter.on('${told}', (text) => { ${use('text')} });\n emitter.emit('first', ${make});\n emitter.emit('second', 'typed'); }`,
  ],
  [
    'keys of Capacitor’s preferences that a helper is given',
    (make, use, told) =>
      `import { Preferences } from '@capacitor/preferences';\nasync function put(key: string, value: string) { await Preferences.set({ key, value }); }\nasync function take(key: string) { const { value } = await Preferences.get({ key });\n return value; }\nasync function go() { await put('first', ${make});\n await put('second', 'typed');\n const text = await take('${told}');\n if (text) { ${use('text')} } }`,
  ],
  [
    'keys of Capacitor’s preferences that an object is told',
    (make, use, told) =>
      `import { Preferences } from '@capacitor/preferences';\nclass Slot { constructor(private readonly key: string) {}\n put(value: string) { return Preferences.set({ key: this.key, value }); }\n async take() { return (await Preferences.get({ key: this.key })).value; } }\nconst first = new Slot('first');\nconst second = new Slot('second');\nasync function go() { await first.put(${make});\n await second.put('typed');\n const text = await ${told}.take();\n if (text) { ${use('text')} } }`,
  ],
  [
    'tables of Expo SQLite that an object is told',
    (make, use, told) =>
      `import * as SQLite from 'expo-sqlite';\nconst database = SQLite.openDatabaseSync('a.db');\nclass Table { constructor(private readonly name: string) {}\n put(text: string) { database.runSync(\`INSERT INTO \${this.name} (text) VALUES (?)\`, [text]); }\n all() { return database.getAllSync<{ text: string }>(\`SELECT text FROM \${this.name}\`); } }\nconst first = new Table('first');\nconst second = new Table('second');\nfunction go() { first.put(${make});\n second.put('typed');\n const rows = ${told}.all();\n ${use('rows[0].text')} }`,
  ],
  [
    'stores by an id that a function is given',
    (make, use, told) =>
      `import { MMKV } from 'react-native-mmkv';\nclass Kept { private readonly store: MMKV;\n constructor(id: string) { this.store = new MMKV({ id }); }\n put(text: string) { this.store.set('latest', text); }\n take() { return this.store.getString('latest'); } }\nconst first = new Kept('first');\nconst second = new Kept('second');\nfunction go() { first.put(${make});\n second.put('typed');\n const text = ${told}.take();\n if (text) { ${use('text')} } }`,
  ],
  [
    'subjects of RxJS',
    (make, use, told) =>
      `import { BehaviorSubject } from 'rxjs';\nclass Channel { private readonly subject = new BehaviorSubject('');\n readonly texts = this.subject.asObservable();\n send(text: string) { this.subject.next(text); } }\nconst first = new Channel();\nconst second = new Channel();\nfunction go() { ${told}.texts.subscribe((text) => { ${use('text')} });\n first.send(${make});\n second.send('typed'); }`,
  ],
  [
    'by keys that an object lists',
    (make, use, told) =>
      `import AsyncStorage from '@react-native-async-storage/async-storage';\nexport const KEYS = { first: '@first', deep: { second: '@second' } } as const;\nasync function put() { await AsyncStorage.setItem(KEYS.first, ${make});\n await AsyncStorage.setItem(KEYS.deep.second, 'typed'); }\nasync function go() { ${use(`await AsyncStorage.getItem('@${told}')`)} }`,
  ],
  [
    'by keys that a frozen object lists',
    (make, use, told) =>
      `const KEYS = Object.freeze({ first: '@first', second: '@second' });\nfunction put() { localStorage.setItem('@first', ${make});\n localStorage.setItem('@second', 'typed'); }\nfunction go() { ${use(`localStorage.getItem(KEYS.${told})`)} }`,
  ],
  [
    'of several keys at once, taken apart',
    (make, use, told) =>
      `import AsyncStorage from '@react-native-async-storage/async-storage';\nasync function put() { await AsyncStorage.multiSet([['first', ${make}], ['second', 'typed']]); }\nasync function go() { const [[, first], [, second]] = await AsyncStorage.multiGet(['first', 'second']);\n ${use(told)} }`,
  ],
  [
    'of several keys at once, in a function of then',
    (make, use, told) =>
      `import AsyncStorage from '@react-native-async-storage/async-storage';\nasync function put() { await AsyncStorage.multiSet([['first', ${make}], ['second', 'typed']]); }\nconst keys = { first: 'first', second: 'second' };\nfunction go() { AsyncStorage.multiGet([keys.second, keys.first]).then(([second, first]) => { ${use(`${told}[1]`)} }); }`,
  ],
  [
    'of several keys at once, by a place',
    (make, use, told) =>
      `import AsyncStorage from '@react-native-async-storage/async-storage';\nasync function put() { await AsyncStorage.multiMerge([['second', 'typed'], ['first', JSON.stringify({ text: ${make} })]]); }\nasync function all() { return await AsyncStorage.multiGet(['first', 'second']); }\nasync function go() { const pairs = await all();\n ${use(`pairs[${told === 'first' ? 0 : 1}][1]`)} }`,
  ],
  [
    'of several keys at once, as a map',
    (make, use, told) =>
      `import AsyncStorage from '@react-native-async-storage/async-storage';\nasync function put() { await AsyncStorage.multiSet([['first', ${make}], ['second', 'typed']]); }\nasync function go() { const all = new Map(await AsyncStorage.multiGet(['first', 'second']));\n ${use(`all.get('${told}')`)} }`,
  ],
  [
    'of several keys at once, as the newest gives them',
    (make, use, told) =>
      `import AsyncStorage from '@react-native-async-storage/async-storage';\nasync function put() { await AsyncStorage.setMany({ first: ${make}, second: 'typed' }); }\nasync function go() { const all = await AsyncStorage.getMany(['first', 'second']);\n ${use(`all.${told}`)} }`,
  ],
  [
    'parts of a notification of Expo',
    (make, use, told) =>
      `import * as Notifications from 'expo-notifications';\nasync function schedule() { await Notifications.scheduleNotificationAsync({ content: { title: 'New', data: { first: ${make}, second: 'typed' } }, trigger: null }); }\nNotifications.addNotificationResponseReceivedListener((response) => { const { data } = response.notification.request.content;\n ${use(`data.${told}`)} });`,
  ],
  [
    'parts of a notification of Notifee',
    (make, use, told) =>
      `import notifee, { EventType } from '@notifee/react-native';\nasync function show() { await notifee.displayNotification({ title: 'New', data: { first: ${make}, second: 'typed' } }); }\nnotifee.onForegroundEvent(({ type, detail }) => { if (type === EventType.PRESS) { ${use(`detail.notification.data.${told}`)} } });`,
  ],
  [
    'of a class, in the props of a component by its type',
    (make, use, told) =>
      `import React from 'react';\nclass Topic { constructor(readonly name: string) {}\n get slug() { return this.name.toLowerCase(); } }\ninterface Props { readonly topic: Topic }\nexport const Banner: React.FC<Props> = ({ topic }) => { ${use('topic.slug')}\n return null; };\nconst first = new Topic(${make});\nconst second = new Topic('typed');\nexport function Page() { return <Banner topic={${told}} />; }\nexport function other() { return first.name.length; }`,
  ],
  [
    'rows of Realm by their classes',
    (make, use, told) =>
      `import Realm from 'realm';\nclass First extends Realm.Object { text!: string; static schema = { name: 'First' }; }\nclass Second extends Realm.Object { text!: string; static schema = { name: 'Second' }; }\nconst realm = new Realm({ schema: [First, Second] });\nfunction go() { realm.write(() => { realm.create(First, { text: ${make} });\n realm.create(Second, { text: 'typed' }); });\n const row = realm.objects(${told === 'first' ? 'First' : 'Second'})[0];\n ${use('row.text')} }`,
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
  [
    'databases of sqflite by their paths',
    (make, use, told) =>
      `import 'package:sqflite/sqflite.dart';\nFuture<void> go() async { final first = await openDatabase('first.db');\n final second = await openDatabase('second.db');\n await first.insert('lines', {'text': ${make}});\n await second.insert('lines', {'text': 'typed'});\n final rows = await ${told}.query('lines');\n ${use("rows.first['text'] as String")} }`,
  ],
  [
    'tables of sqflite that a class is told',
    (make, use, told) =>
      `import 'package:sqflite/sqflite.dart';\nclass Lines { const Lines(this.database, this.table);\n final Database database;\n final String table;\n Future<void> put(String text) async { await database.insert(table, {'text': text}); }\n Future<String> last() async => (await database.query(table)).first['text'] as String; }\nFuture<void> go(Database database) async { final first = Lines(database, 'first');\n final second = Lines(database, 'second');\n await first.put(${make});\n await second.put('typed');\n final text = await ${told}.last();\n ${use('text')} }`,
  ],
  [
    'boxes of Hive that a class opens',
    (make, use, told) =>
      `import 'package:hive/hive.dart';\nclass Kept { Kept(this.name);\n final String name;\n Future<void> put(String text) async { final box = await Hive.openBox<String>(name);\n await box.put('latest', text); }\n Future<String?> take() async { final box = await Hive.openBox<String>(name);\n return box.get('latest'); } }\nfinal first = Kept('first');\nfinal second = Kept('second');\nFuture<void> go() async { await first.put(${make});\n await second.put('typed');\n final text = await ${told}.take();\n if (text != null) { ${use('text')} } }`,
  ],
  [
    'boxes of Hive that a class keeps',
    (make, use, told) =>
      `import 'package:hive/hive.dart';\nclass Kept { Kept(this.box);\n final Box<String> box;\n Future<void> put(String text) => box.put('latest', text);\n String? take() => box.get('latest'); }\nFuture<void> go() async { final first = Kept(await Hive.openBox('first'));\n final second = Kept(await Hive.openBox('second'));\n await first.put(${make});\n await second.put('typed');\n final text = ${told}.take();\n if (text != null) { ${use('text')} } }`,
  ],
  [
    'what listens to a class of the app’s own',
    (make, use, told) =>
      `class Emitter { final _listeners = <void Function(String)>[];\n void on(void Function(String) listener) => _listeners.add(listener);\n void emit(String text) { for (final listener in _listeners) { listener(text); } } }\nfinal first = Emitter();\nfinal second = Emitter();\nvoid go() { ${told}.on((text) { ${use('text')} });\n first.emit(${make});\n second.emit('typed'); }`,
  ],
  [
    'streams of a class of the app’s own',
    (make, use, told) =>
      `class Channel { final _controller = StreamController<String>.broadcast();\n Stream<String> get texts => _controller.stream;\n void send(String text) => _controller.add(text); }\nfinal first = Channel();\nfinal second = Channel();\nvoid go() { ${told}.texts.listen((text) { ${use('text')} });\n first.send(${make});\n second.send('typed'); }`,
  ],
  [
    'a batch of sqflite',
    (make, use, told) =>
      `import 'package:sqflite/sqflite.dart';\nFuture<void> go(Database database) async { final batch = database.batch();\n batch.insert('first', {'text': ${make}});\n batch.insert('second', {'text': 'typed'});\n await batch.commit(noResult: true);\n final rows = await database.query('${told}');\n ${use("rows.first['text'] as String")} }`,
  ],
  [
    'what a local notification is shown with',
    (make, use, told) =>
      `import 'package:flutter_local_notifications/flutter_local_notifications.dart';\nfinal plugin = FlutterLocalNotificationsPlugin();\nFuture<void> start() => plugin.initialize(const InitializationSettings(), onDidReceiveNotificationResponse: (response) { final text = response.payload ?? '';\n ${use('text')} });\nFuture<void> show() => plugin.show(1, 'New', ${told === 'first' ? "'typed'" : make}, const NotificationDetails(), payload: ${told === 'first' ? make : "'typed'"});`,
  ],
  [
    'a query of ObjectBox',
    (make, use, told) =>
      `import 'package:objectbox/objectbox.dart';\n@Entity() class First { int id = 0; String text = ''; }\n@Entity() class Second { int id = 0; String text = ''; }\nvoid go(Store store) { store.box<First>().put(First()..text = ${make});\n store.box<Second>().put(Second()..text = 'typed');\n final query = store.box<${told === 'first' ? 'First' : 'Second'}>().query().build();\n final rows = query.find();\n ${use('rows.first.text')} }`,
  ],
]);

eachApart('C#', C_SHARP, [
  [
    'Realms by their configurations',
    (make, use, told) =>
      `public partial class Line : IRealmObject { public string Text { get; set; } }\npublic class Screen { readonly Realm first = Realm.GetInstance(new RealmConfiguration("first.realm"));\n readonly Realm second = Realm.GetInstance(new InMemoryConfiguration("second"));\n public void Go() { first.Write(() => { first.Add(new Line { Text = ${make} }); });\n second.Write(() => second.Add(new Line { Text = "typed" }));\n var line = ${told}.All<Line>().First();\n ${use('line.Text')} } }`,
  ],
  [
    'what listens to a class of the app’s own',
    (make, use, told) =>
      `public class Emitter { public event Action<string> Heard;\n public void Emit(string text) { Heard?.Invoke(text); } }\npublic class Screen { readonly Emitter first = new();\n readonly Emitter second = new();\n public void Go() { ${told}.Heard += text => { ${use('text')} };\n first.Emit(${make});\n second.Emit("typed"); } }`,
  ],
  [
    'files that a class is told',
    (make, use, told) =>
      `public class Slot { readonly string _path;\n public Slot(string name) { _path = Path.Combine(FileSystem.AppDataDirectory, name + ".txt"); }\n public void Put(string text) => File.WriteAllText(_path, text);\n public string Take() => File.ReadAllText(_path); }\npublic class Screen { readonly Slot first = new("first");\n readonly Slot second = new("second");\n public void Go() { first.Put(${make});\n second.Put("typed");\n var text = ${told}.Take();\n ${use('text')} } }`,
  ],
  [
    'what a container keeps by a key',
    (make, use, told) =>
      `public class Ledger { private readonly List<string> lines = new();\n public void Add(string line) => lines.Add(line);\n public string Newest() => lines.Last(); }\npublic static class Program { public static void Start(IServiceCollection services) { services.AddKeyedSingleton<Ledger>("first", (provider, key) => new Ledger());\n services.AddKeyedSingleton<Ledger>("second", (provider, key) => new Ledger()); } }\npublic class Screen { readonly IServiceProvider provider;\n public Screen(IServiceProvider provider) { this.provider = provider; }\n public void Go() { var first = provider.GetRequiredKeyedService<Ledger>("first");\n var second = provider.GetRequiredKeyedService<Ledger>("second");\n first.Add(${make});\n second.Add("typed");\n var line = ${told}.Newest();\n ${use('line')} } }`,
  ],
  [
    'items of the keychain',
    (make, use, told) =>
      `public class Screen { public async Task Go() { await SecureStorage.Default.SetAsync("first", ${make});\n await SecureStorage.Default.SetAsync("second", "typed");\n var text = await SecureStorage.Default.GetAsync("${told}");\n ${use('text')} } }`,
  ],
]);

eachApart('Kotlin', KOTLIN, [
  [
    'a function that is called by its own name',
    (make, use, told) =>
      `class Emitter { private val listeners = mutableListOf<(String) -> Unit>()\n fun on(listener: (String) -> Unit) { listeners.add(listener) }\n fun emit(text: String) { listeners.forEach { it.invoke(text) } } }\nval first = Emitter()\nval second = Emitter()\nfun go() { ${told}.on { text -> ${use('text')} }\n first.emit(${make})\n second.emit("typed") }`,
  ],
  [
    'shared flows',
    (make, use, told) =>
      `class Channel { private val flow = MutableSharedFlow<String>()\n val texts = flow.asSharedFlow()\n suspend fun send(text: String) { flow.emit(text) } }\nval first = Channel()\nval second = Channel()\nsuspend fun go() { first.send(${make})\n second.send("typed")\n ${told}.texts.collect { text -> ${use('text')} } }`,
  ],
  [
    'what Koin keeps by a name',
    (make, use, told) =>
      `import org.koin.core.qualifier.named\nimport org.koin.dsl.module\nclass Ledger { private val lines = mutableListOf<String>()\n fun add(line: String) { lines.add(line) }\n fun newest() = lines.last() }\nval modules = module { single(named("first")) { Ledger() }\n single(named("second")) { Ledger() } }\nclass Screen : KoinComponent { private val first: Ledger by inject(named("first"))\n private val second: Ledger by inject(named("second"))\n fun go() { first.add(${make})\n second.add("typed")\n val line = ${told}.newest()\n ${use('line')} } }`,
  ],
]);
