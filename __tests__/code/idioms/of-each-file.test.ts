/** Two objects of one class that each keep a file, by whatever they are told of it and however they write it: what is in one
 *  of the files is not in the other. */
import { C_SHARP } from './c-sharp.ts';
import { DART } from './dart.ts';
import { eachApart } from './each-apart.ts';
import { KOTLIN } from './kotlin.ts';
import { OBJECTIVE_C } from './objective-c.ts';
import { SWIFT } from './swift.ts';

const Upper = { first: 'First', second: 'Second' } as const;

const DRAWER =
  'File.WriteAllTextAsync(_path, JsonSerializer.Serialize(lines));\n public async Task<IReadOnlyList<string>> OpenAsync() => File.Exists(_path) ? JsonSerializer.Deserialize<List<string>>(await File.ReadAllTextAsync(_path)) ?? [] : [];';
const ENTRY =
  '@interface Entry : NSObject <NSSecureCoding>\n@property (nonatomic, copy, readonly) NSString *title;\n- (instancetype)initWithTitle:(NSString *)title;\n@end\n@implementation Entry\n+ (BOOL)supportsSecureCoding { return YES; }\n- (instancetype)initWithTitle:(NSString *)title { if ((self = [super init])) { _title = [title copy]; } return self; }\n- (instancetype)initWithCoder:(NSCoder *)coder { return [self initWithTitle:[coder decodeObjectOfClass:NSString.class forKey:@"title"]]; }\n- (void)encodeWithCoder:(NSCoder *)coder { [coder encodeObject:self.title forKey:@"title"]; }\n@end\n';
const KEYED =
  '- (void)save:(Entry *)entry { NSData *data = [NSKeyedArchiver archivedDataWithRootObject:entry requiringSecureCoding:YES error:nil];\n [data writeToURL:self.url options:NSDataWritingAtomic error:nil]; }\n- (Entry *)restore { NSData *data = [NSData dataWithContentsOfURL:self.url];\n return data ? [NSKeyedUnarchiver unarchivedObjectOfClass:Entry.class fromData:data error:nil] : nil; }\n';
const DIARY =
  'struct Diary { let url: URL\n static let first = Diary(url: .applicationSupportDirectory.appending(path: "a.txt"))\n static let second = Diary(url: .applicationSupportDirectory.appending(path: "b.txt"))\n func append(_ line: String) throws { let handle = try FileHandle(forWritingTo: url)\n defer { try? handle.close() }\n try handle.seekToEnd()\n try handle.write(contentsOf: Data((line + "\\n").utf8)) }\n';
const TWO = 'try Diary.first.append(MAKE)\n try Diary.second.append("typed")\n';
const put = (make: string): string => TWO.replace('MAKE', make);
const FOLDER =
  'let folder = URL.documentsDirectory\nlet first = folder.appending(path: "a.txt"), second = folder.appending(path: "b.txt")\n';
const HOLDER =
  '@interface Idiom : NSObject\n@property (nonatomic, strong) Archive *first;\n@property (nonatomic, strong) Archive *second;\n@end\n@implementation Idiom\n';

eachApart('Swift', SWIFT, [
  [
    'files by their paths',
    (make, use, told) =>
      `final class Paper { private let path: String\n init(named name: String) { path = URL.documentsDirectory.appending(path: name).path(percentEncoded: false) }\n func write(_ text: String) { FileManager.default.createFile(atPath: path, contents: Data(text.utf8)) }\n func read() -> String { guard let data = FileManager.default.contents(atPath: path) else { return "" }\n return String(decoding: data, as: UTF8.self) } }\nfinal class Model { let first = Paper(named: "first.txt")\n let second = Paper(named: "second.txt")\n func go() { first.write(${make})\n second.write("typed")\n ${use(`${told}.read()`)} } }`,
  ],
  [
    'files by paths that are added up',
    (make, use, told) =>
      `final class Paper { private let path: String\n init(named name: String) { path = NSHomeDirectory() + "/Documents/" + name }\n func write(_ text: String) { FileManager.default.createFile(atPath: path, contents: Data(text.utf8)) }\n func read() -> String { guard let data = FileManager.default.contents(atPath: path) else { return "" }\n return String(decoding: data, as: UTF8.self) } }\nfinal class Model { let first = Paper(named: "first.txt")\n let second = Paper(named: "second.txt")\n func go() { first.write(${make})\n second.write("typed")\n ${use(`${told}.read()`)} } }`,
  ],
  [
    'objects of a class in a keyed archive',
    (make, use, told) =>
      `final class Entry: NSObject, NSSecureCoding { static let supportsSecureCoding = true\n let title: String\n init(title: String) { self.title = title }\n required init?(coder: NSCoder) { title = coder.decodeObject(of: NSString.self, forKey: "title") as String? ?? "" }\n func encode(with coder: NSCoder) { coder.encode(title, forKey: "title") } }\nfinal class Archive { private let url: URL\n init(name: String) { url = URL.applicationSupportDirectory.appending(path: name) }\n func save(_ entry: Entry) throws { let data = try NSKeyedArchiver.archivedData(withRootObject: entry, requiringSecureCoding: true)\n try data.write(to: url, options: .atomic) }\n func restore() throws -> Entry? { try NSKeyedUnarchiver.unarchivedObject(ofClass: Entry.self, from: Data(contentsOf: url)) } }\nfinal class Model { let first = Archive(name: "first")\n let second = Archive(name: "second")\n func go() throws { try first.save(Entry(title: ${make}))\n try second.save(Entry(title: "typed"))\n if let entry = try ${told}.restore() { ${use('entry.title')} } } }`,
  ],
  [
    'objects of a class in JSON',
    (make, use, told) =>
      `final class Entry: Codable { let title: String\n init(title: String) { self.title = title } }\nfinal class Archive { private let url: URL\n init(name: String) { url = URL.documentsDirectory.appending(path: name).appendingPathExtension("json") }\n func save(_ entry: Entry) throws { try JSONEncoder().encode(entry).write(to: url) }\n func restore() throws -> Entry { try JSONDecoder().decode(Entry.self, from: Data(contentsOf: url)) } }\nfinal class Model { let first = Archive(name: "first")\n let second = Archive(name: "second")\n func go() throws { try first.save(Entry(title: ${make}))\n try second.save(Entry(title: "typed"))\n let entry = try ${told}.restore()\n ${use('entry.title')} } }`,
  ],
  [
    'objects of a class in a property list, of a generic file',
    (make, use, told) =>
      `final class Entry: Codable { let title: String\n init(title: String) { self.title = title } }\nstruct Archive<Value: Codable> { let name: String\n private var url: URL { URL.documentsDirectory.appending(component: "\\(name).plist") }\n func save(_ value: Value) throws { try PropertyListEncoder().encode(value).write(to: url) }\n func restore() throws -> Value { try PropertyListDecoder().decode(Value.self, from: Data(contentsOf: url)) } }\nfinal class Model { let first = Archive<Entry>(name: "first")\n let second = Archive<Entry>(name: "second")\n func go() throws { try first.save(Entry(title: ${make}))\n try second.save(Entry(title: "typed"))\n let entry = try ${told}.restore()\n ${use('entry.title')} } }`,
  ],
  [
    'a list of objects of a class, that are changed later',
    (make, use, told) =>
      `final class Entry: Codable { var title = ""\n var pinned = false }\nfinal class Archive { private let url: URL\n private let encoder = PropertyListEncoder()\n private let decoder = PropertyListDecoder()\n init(name: String) { url = URL.documentsDirectory.appending(path: name) }\n func save(_ entries: [Entry]) throws { try encoder.encode(entries).write(to: url) }\n func all() -> [Entry] { guard let data = try? Data(contentsOf: url) else { return [] }\n return (try? decoder.decode([Entry].self, from: data)) ?? [] } }\nlet first = Archive(name: "first"), second = Archive(name: "second")\nfunc go() throws { let one = Entry(), other = Entry()\n one.title = ${make}\n other.title = "typed"\n try first.save([one])\n try second.save([other])\n for entry in ${told}.all() { ${use('entry.title')} } }`,
  ],
  [
    'archives in the defaults by their keys',
    (make, use, told) =>
      `final class Entry: NSObject, NSCoding { let title: String\n init(title: String) { self.title = title }\n required init?(coder: NSCoder) { title = coder.decodeObject(forKey: "title") as? String ?? "" }\n func encode(with coder: NSCoder) { coder.encode(title, forKey: "title") } }\nfunc save(_ entry: Entry, _ key: String) { UserDefaults.standard.set(try? NSKeyedArchiver.archivedData(withRootObject: entry, requiringSecureCoding: false), forKey: key) }\nfunc take(_ key: String) -> Entry? { guard let data = UserDefaults.standard.data(forKey: key) else { return nil }\n return try? NSKeyedUnarchiver.unarchiveTopLevelObjectWithData(data) as? Entry }\nfunc go() { save(Entry(title: ${make}), "first")\n save(Entry(title: "typed"), "second")\n if let entry = take("${told}") { ${use('entry.title')} } }`,
  ],
  [
    'lines of a file',
    (make, use, told) =>
      `${DIARY} func all() async throws -> [String] { var found: [String] = []\n for try await line in url.lines { found.append(line) }\n return found } }\nfunc go() async throws { ${put(make)} for line in try await Diary.${told}.all() { ${use('line')} } }`,
  ],
  [
    'lines of the bytes of a handle',
    (make, use, told) =>
      `${DIARY} func each(_ body: (String) -> Void) async throws { let handle = try FileHandle(forReadingFrom: url)\n for try await line in handle.bytes.lines { body(line) } } }\nfunc go() async throws { ${put(make)} try await Diary.${told}.each { line in ${use('line')} } }`,
  ],
  [
    'what is read whole, and was written by a handle',
    (make, use, told) =>
      `${DIARY} func text() throws -> String { try String(contentsOf: url, encoding: .utf8) } }\nfunc go() throws { ${put(make)} ${use(`try Diary.${told}.text()`)} }`,
  ],
  [
    'what a handle reads, and was written whole',
    (make, use, told) =>
      `${FOLDER}func go() throws { try ${make}.write(to: first, atomically: true, encoding: .utf8)\n try "typed".write(to: second, atomically: true, encoding: .utf8)\n let handle = try FileHandle(forReadingFrom: ${told})\n if let data = try handle.read(upToCount: 80) { ${use('String(decoding: data, as: UTF8.self)')} } }`,
  ],
  [
    'what a handle has at hand',
    (make, use, told) =>
      `${DIARY} func text() throws -> String { String(decoding: try FileHandle(forReadingFrom: url).availableData, as: UTF8.self) } }\nfunc go() throws { ${put(make)} ${use(`try Diary.${told}.text()`)} }`,
  ],
  [
    'what a handle tells of when it can be read',
    (make, use, told) =>
      `${DIARY} func hear(_ body: @escaping (String) -> Void) throws { let handle = try FileHandle(forReadingFrom: url)\n handle.readabilityHandler = { handle in body(String(decoding: handle.availableData, as: UTF8.self)) } } }\nfunc go() throws { ${put(make)} try Diary.${told}.hear { text in ${use('text')} } }`,
  ],
  [
    'what comes in the background',
    (make, use, told) =>
      `${FOLDER}func go() async throws { let one = FileHandle(forWritingAtPath: first.path)\n one?.write(Data(${make}.utf8))\n let other = FileHandle(forWritingAtPath: second.path)\n other?.write(Data("typed".utf8))\n var text = ""\n for try await byte in ${told}.resourceBytes { text.append(Character(UnicodeScalar(byte))) }\n ${use('text')} }`,
  ],
  [
    'a handle that an object keeps',
    (make, use, told) =>
      `final class Log { private let handle: FileHandle\n private let url: URL\n init(name: String) throws { url = URL.documentsDirectory.appending(path: name)\n handle = try FileHandle(forUpdating: url) }\n func add(_ line: String) { handle.write(Data(line.utf8)) }\n func all() -> String { (try? String(contentsOf: url, encoding: .utf8)) ?? "" } }\nfunc go() throws { let first = try Log(name: "a.log"), second = try Log(name: "b.log")\n first.add(${make})\n second.add("typed")\n ${use(`${told}.all()`)} }`,
  ],
  [
    'what streams write',
    (make, use, told) =>
      `${FOLDER}func append(_ line: String, to url: URL) { guard let stream = OutputStream(url: url, append: true) else { return }\n stream.open()\n let bytes = Array(line.utf8)\n stream.write(bytes, maxLength: bytes.count)\n stream.close() }\nfunc go() throws { append(${make}, to: first)\n append("typed", to: second)\n ${use(`try String(contentsOf: ${told}, encoding: .utf8)`)} }`,
  ],
  [
    'what streams write through a pointer, and read',
    (make, use, told) =>
      `${FOLDER}func append(_ data: Data, to path: String) { let stream = OutputStream(toFileAtPath: path, append: true)!\n data.withUnsafeBytes { stream.write($0.bindMemory(to: UInt8.self).baseAddress!, maxLength: data.count) } }\nfunc all(_ path: String) -> String { let stream = InputStream(fileAtPath: path)!\n stream.open()\n var bytes = [UInt8](repeating: 0, count: 1024)\n let count = stream.read(&bytes, maxLength: bytes.count)\n return String(decoding: bytes[0..<count], as: UTF8.self) }\nfunc go() { append(Data(${make}.utf8), to: first.path)\n append(Data("typed".utf8), to: second.path)\n ${use(`all(${told}.path)`)} }`,
  ],
  [
    'what is printed into a text that is written',
    (make, use, told) =>
      `${FOLDER}func go() throws { var one = "", other = ""\n print(${make}, to: &one)\n print("typed", to: &other)\n try one.write(to: first, atomically: true, encoding: .utf8)\n try other.write(to: second, atomically: true, encoding: .utf8)\n ${use(`try String(contentsOf: ${told}, encoding: .utf8)`)} }`,
  ],
  [
    'what is printed to a stream of the app’s own',
    (make, use, told) =>
      `struct Log: TextOutputStream { let url: URL\n mutating func write(_ string: String) { guard let handle = try? FileHandle(forWritingTo: url) else { return }\n handle.seekToEndOfFile()\n handle.write(Data(string.utf8)) }\n var all: String { (try? String(contentsOf: url, encoding: .utf8)) ?? "" } }\n${FOLDER}func go() throws { var one = Log(url: first), other = Log(url: second)\n print(${make}, to: &one)\n print("typed", to: &other)\n ${use(told === 'first' ? 'one.all' : 'other.all')} }`,
  ],
  [
    'a file by an address that may be missing',
    (make, use, told) =>
      `struct Tile { let name: String\n private var url: URL? { FileManager.default.containerURL(forSecurityApplicationGroupIdentifier: "group.app")?.appending(path: name) }\n func write(_ text: String) throws { guard let url else { return }\n try Data(text.utf8).write(to: url, options: .atomic) }\n func read() -> String { guard let url, let data = try? Data(contentsOf: url) else { return "" }\n return String(decoding: data, as: UTF8.self) } }\nlet first = Tile(name: "a.txt"), second = Tile(name: "b.txt")\nfunc go() throws { try first.write(${make})\n try second.write("typed")\n ${use(`${told}.read()`)} }`,
  ],
  [
    'a file of a type by an address that may be missing',
    (make, use, told) =>
      `enum Tile { private static var first: URL? { FileManager.default.containerURL(forSecurityApplicationGroupIdentifier: "group.app")?.appending(path: "a.txt") }\n private static var second: URL? { FileManager.default.containerURL(forSecurityApplicationGroupIdentifier: "group.app")?.appending(path: "b.txt") }\n static func write(_ text: String) throws { if let first { try text.write(to: first, atomically: true, encoding: .utf8) } }\n static func read() -> String { guard let ${told}, let text = try? String(contentsOf: ${told}, encoding: .utf8) else { return "" }\n return text } }\nfunc go() throws { try Tile.write(${make})\n ${use('Tile.read()')} }`,
  ],
  [
    'a file that a function is given, if any',
    (make, use, told) =>
      `func put(_ text: String, to url: URL?) throws { guard let url else { return }\n try text.write(to: url, atomically: true, encoding: .utf8) }\nfunc take(_ url: URL?) -> String? { if let url { return try? String(contentsOf: url, encoding: .utf8) }\n return nil }\nfunc go() throws { let folder = FileManager.default.urls(for: .documentDirectory, in: .userDomainMask).first\n let first = folder?.appendingPathComponent("a.txt"), second = folder?.appendingPathComponent("b.txt")\n try put(${make}, to: first)\n try put("typed", to: second)\n if let text = take(${told}) { ${use('text')} } }`,
  ],
]);

eachApart('Objective-C', OBJECTIVE_C, [
  [
    'handles and lines',
    (make, use, told) =>
      `@interface Log : NSObject\n- (instancetype)initWithName:(NSString *)name;\n- (void)add:(NSString *)line;\n- (NSArray<NSString *> *)lines;\n@end\n@implementation Log { NSURL *_url; }\n- (instancetype)initWithName:(NSString *)name { if ((self = [super init])) { NSURL *folder = [NSFileManager.defaultManager URLsForDirectory:NSDocumentDirectory inDomains:NSUserDomainMask].firstObject;\n _url = [folder URLByAppendingPathComponent:name]; } return self; }\n- (void)add:(NSString *)line { NSFileHandle *handle = [NSFileHandle fileHandleForWritingToURL:_url error:nil];\n [handle seekToEndOfFile];\n [handle writeData:[line dataUsingEncoding:NSUTF8StringEncoding]];\n [handle closeFile]; }\n- (NSArray<NSString *> *)lines { NSString *text = [NSString stringWithContentsOfURL:_url encoding:NSUTF8StringEncoding error:nil];\n return [text componentsSeparatedByString:@"\\n"]; }\n@end\n@interface Idiom : NSObject\n@property (nonatomic, strong) Log *first;\n@property (nonatomic, strong) Log *second;\n@end\n@implementation Idiom\n- (void)go { self.first = [[Log alloc] initWithName:@"a.txt"];\n self.second = [[Log alloc] initWithName:@"b.txt"];\n [self.first add:${make}];\n [self.second add:@"typed"];\n for (NSString *line in [self.${told} lines]) { ${use('line')} } }\n@end`,
  ],
  [
    'streams',
    (make, use, told) =>
      `@interface Idiom : NSObject\n@end\n@implementation Idiom\n- (NSString *)path:(NSString *)name { return [NSSearchPathForDirectoriesInDomains(NSDocumentDirectory, NSUserDomainMask, YES).firstObject stringByAppendingPathComponent:name]; }\n- (void)add:(NSString *)line to:(NSString *)name { NSOutputStream *stream = [NSOutputStream outputStreamToFileAtPath:[self path:name] append:YES];\n [stream open];\n NSData *data = [line dataUsingEncoding:NSUTF8StringEncoding];\n [stream write:data.bytes maxLength:data.length]; }\n- (void)go { [self add:${make} to:@"first"];\n [self add:@"typed" to:@"second"];\n NSFileHandle *handle = [NSFileHandle fileHandleForReadingAtPath:[self path:@"${told}"]];\n NSString *text = [[NSString alloc] initWithData:[handle readDataToEndOfFile] encoding:NSUTF8StringEncoding];\n ${use('text')} }\n@end`,
  ],
  [
    'objects of a class in a keyed archive',
    (make, use, told) =>
      `${ENTRY}@interface Archive : NSObject\n@property (nonatomic, strong) NSURL *url;\n- (instancetype)initWithName:(NSString *)name;\n- (void)save:(Entry *)entry;\n- (Entry *)restore;\n@end\n@implementation Archive\n- (instancetype)initWithName:(NSString *)name { if ((self = [super init])) { NSURL *folder = [NSFileManager.defaultManager URLsForDirectory:NSApplicationSupportDirectory inDomains:NSUserDomainMask].firstObject;\n _url = [folder URLByAppendingPathComponent:name]; } return self; }\n${KEYED}@end\n${HOLDER}- (void)go { self.first = [[Archive alloc] initWithName:@"first"];\n self.second = [[Archive alloc] initWithName:@"second"];\n [self.first save:[[Entry alloc] initWithTitle:${make}]];\n [self.second save:[[Entry alloc] initWithTitle:@"typed"]];\n Entry *entry = [self.${told} restore];\n ${use('entry.title')} }\n@end`,
  ],
  [
    'a dictionary in a property list',
    (make, use, told) =>
      `@interface Archive : NSObject\n@property (nonatomic, copy, readonly) NSString *path;\n- (instancetype)initWithPath:(NSString *)path;\n- (void)save:(NSString *)text;\n- (NSString *)restore;\n@end\n@implementation Archive\n- (instancetype)initWithPath:(NSString *)path { if ((self = [super init])) { _path = [path copy]; } return self; }\n- (void)save:(NSString *)text { [@{ @"text": text } writeToFile:self.path atomically:YES]; }\n- (NSString *)restore { return [NSDictionary dictionaryWithContentsOfFile:self.path][@"text"]; }\n@end\n${HOLDER}- (void)go { NSString *folder = NSSearchPathForDirectoriesInDomains(NSDocumentDirectory, NSUserDomainMask, YES).firstObject;\n self.first = [[Archive alloc] initWithPath:[folder stringByAppendingPathComponent:@"first.plist"]];\n self.second = [[Archive alloc] initWithPath:[folder stringByAppendingPathComponent:@"second.plist"]];\n [self.first save:${make}];\n [self.second save:@"typed"];\n NSString *text = [self.${told} restore];\n ${use('text')} }\n@end`,
  ],
  [
    'archives that are written at once',
    (make, use, told) =>
      `@interface Entry : NSObject <NSCoding>\n@property (nonatomic, copy) NSString *title;\n@end\n@implementation Entry\n- (instancetype)initWithCoder:(NSCoder *)coder { if ((self = [super init])) { _title = [coder decodeObjectForKey:@"title"]; } return self; }\n- (void)encodeWithCoder:(NSCoder *)coder { [coder encodeObject:self.title forKey:@"title"]; }\n@end\n@interface Idiom : NSObject\n@end\n@implementation Idiom\n- (NSString *)path:(NSString *)name { return [NSSearchPathForDirectoriesInDomains(NSDocumentDirectory, NSUserDomainMask, YES).firstObject stringByAppendingPathComponent:name]; }\n- (void)go { Entry *one = [Entry new];\n one.title = ${make};\n Entry *other = [Entry new];\n other.title = @"typed";\n [NSKeyedArchiver archiveRootObject:one toFile:[self path:@"first"]];\n [NSKeyedArchiver archiveRootObject:other toFile:[self path:@"second"]];\n Entry *entry = [NSKeyedUnarchiver unarchiveObjectWithFile:[self path:@"${told}"]];\n ${use('entry.title')} }\n@end`,
  ],
]);

eachApart('C#', C_SHARP, [
  [
    'a path that a field makes of what a primary constructor is told',
    (make, use, told) =>
      `using System.IO;\nusing System.Text.Json;\npublic sealed class Drawer(string name) { private readonly string _path = Path.Combine(FileSystem.AppDataDirectory, name);\n public Task PutAsync(IReadOnlyList<string> lines) => ${DRAWER} }\npublic sealed class Cabinet { public Drawer First { get; } = new("first.json");\n public Drawer Second { get; } = new("second.json"); }\npublic class Screen(Cabinet cabinet) { public async Task Go() { await cabinet.First.PutAsync([${make}]);\n await cabinet.Second.PutAsync(["typed"]);\n var lines = await cabinet.${Upper[told]}.OpenAsync();\n var text = string.Join(", ", lines);\n ${use('text')} } }`,
  ],
  [
    'a path that a constructor makes',
    (make, use, told) =>
      `using System.IO;\nusing System.Text.Json;\npublic sealed class Drawer { private readonly string _path;\n public Drawer(string name) { _path = Path.Combine(FileSystem.AppDataDirectory, name + ".json"); }\n public Task PutAsync(IReadOnlyList<string> lines) => ${DRAWER} }\npublic sealed class Cabinet { public Drawer First { get; } = new("first");\n public Drawer Second { get; } = new("second"); }\npublic class Screen { readonly Cabinet cabinet = new();\n public async Task Go() { await cabinet.First.PutAsync([${make}]);\n await cabinet.Second.PutAsync(["typed"]);\n foreach (var text in await cabinet.${Upper[told]}.OpenAsync()) { ${use('text')} } } }`,
  ],
  [
    'a name that a primary constructor is told',
    (make, use, told) =>
      `using System.IO;\nusing System.Text.Json;\npublic sealed class Drawer(string name) { string _path => Path.Combine(FileSystem.AppDataDirectory, $"{name}.json");\n public Task PutAsync(IReadOnlyList<string> lines) => ${DRAWER} }\npublic static class Cabinet { public static readonly Drawer First = new("first");\n public static readonly Drawer Second = new("second"); }\npublic class Screen { public async Task Go() { await Cabinet.First.PutAsync([${make}]);\n await Cabinet.Second.PutAsync(["typed"]);\n foreach (var text in await Cabinet.${Upper[told]}.OpenAsync()) { ${use('text')} } } }`,
  ],
  [
    'a generic class, by its type and a name',
    (make, use, told) =>
      `using System.IO;\nusing System.Text.Json;\npublic record Line(string Text);\npublic sealed class Drawer<T>(string name) where T : class { private readonly string _path = Path.Combine(FileSystem.AppDataDirectory, name);\n public void Put(T value) { var json = JsonSerializer.Serialize(value);\n File.WriteAllText(_path, json); }\n public T? Open() => JsonSerializer.Deserialize<T>(File.ReadAllText(_path)); }\npublic class Screen { readonly Drawer<Line> first = new("first.json");\n readonly Drawer<Line> second = new("second.json");\n public void Go() { first.Put(new Line(${make}));\n second.Put(new Line("typed"));\n var line = ${told}.Open();\n ${use('line.Text')} } }`,
  ],
  [
    'files that an object says the paths of',
    (make, use, told) =>
      `using System.IO;\npublic class Screen { readonly FileInfo first = new(Path.Combine(FileSystem.AppDataDirectory, "first.txt"));\n readonly FileInfo second = new(Path.Combine(FileSystem.AppDataDirectory, "second.txt"));\n public void Go() { File.WriteAllText(first.FullName, ${make});\n File.WriteAllText(second.FullName, "typed");\n var text = File.ReadAllText(${told}.FullName);\n ${use('text')} } }`,
  ],
  [
    'files through writers and readers',
    (make, use, told) =>
      `using System.IO;\npublic class Screen { static string Of(string name) => Path.Combine(FileSystem.AppDataDirectory, name);\n public void Go() { using (var one = new StreamWriter(Of("first.txt"))) one.Write(${make});\n using (var other = new StreamWriter(Of("second.txt"))) other.Write("typed");\n using var reader = new StreamReader(Of("${told}.txt"));\n var text = reader.ReadToEnd();\n ${use('text')} } }`,
  ],
]);

eachApart('Dart', DART, [
  [
    'a file that a class makes of its name',
    (make, use, told) =>
      `import 'dart:convert';\nimport 'dart:io';\nclass Drawer { Drawer(this.folder, this.name);\n final Directory folder;\n final String name;\n File get _file => File('\${folder.path}/$name.json');\n Future<void> put(List<String> lines) => _file.writeAsString(jsonEncode(lines));\n Future<List<String>> open() async => (jsonDecode(await _file.readAsString()) as List).cast<String>(); }\nclass Cabinet { Cabinet(Directory folder) : first = Drawer(folder, 'first'), second = Drawer(folder, 'second');\n final Drawer first;\n final Drawer second; }\nFuture<void> go(Cabinet cabinet) async { await cabinet.first.put([${make}]);\n await cabinet.second.put(['typed']);\n for (final text in await cabinet.${told}.open()) { ${use('text')} } }`,
  ],
  [
    'a late file',
    (make, use, told) =>
      `import 'dart:io';\nimport 'package:path/path.dart' as p;\nclass Drawer { Drawer(String folder, String name) : _file = File(p.join(folder, '$name.txt'));\n final File _file;\n void put(String text) => _file.writeAsStringSync(text);\n String open() => _file.readAsStringSync(); }\nfinal first = Drawer('a', 'first');\nfinal second = Drawer('a', 'second');\nvoid go() { first.put(${make});\n second.put('typed');\n final text = ${told}.open();\n ${use('text')} }`,
  ],
  [
    'a file that a class makes of a case',
    (make, use, told) =>
      `import 'dart:convert';\nimport 'dart:io';\nenum Kind { first, second }\nclass Drawer { Drawer(this.kind);\n final Kind kind;\n File get _file => File('/tmp/\${kind.name}.json');\n Future<void> put(List<String> lines) => _file.writeAsString(jsonEncode(lines));\n Future<List<String>> open() async => (jsonDecode(await _file.readAsString()) as List).cast<String>(); }\nFuture<void> go() async { final first = Drawer(Kind.first);\n final second = Drawer(Kind.second);\n await first.put([${make}]);\n await second.put(['typed']);\n for (final text in await ${told}.open()) { ${use('text')} } }`,
  ],
  [
    'a file that a property makes',
    (make, use, told) =>
      `import 'dart:io';\nclass Drawer { Drawer(this.name);\n final String name;\n late final File file = File('/tmp/$name');\n void put(String text) => file.writeAsStringSync(text);\n String open() => file.readAsStringSync(); }\nfinal first = Drawer('first');\nfinal second = Drawer('second');\nvoid go() { first.put(${make});\n second.put('typed');\n final text = ${told}.open();\n ${use('text')} }`,
  ],
  [
    'a file that a getter makes in a folder that it waits for',
    (make, use, told) =>
      `import 'dart:io';\nimport 'package:path_provider/path_provider.dart';\nclass Drawer { const Drawer(this.name);\n final String name;\n Future<File> get _file async { final folder = await getApplicationDocumentsDirectory();\n return File('\${folder.path}/$name'); }\n Future<void> put(String text) async { final file = await _file;\n await file.writeAsString(text); }\n Future<String> open() async { final file = await _file;\n return file.readAsString(); } }\nconst first = Drawer('first.txt');\nconst second = Drawer('second.txt');\nFuture<void> go() async { await first.put(${make});\n await second.put('typed');\n final text = await ${told}.open();\n ${use('text')} }`,
  ],
]);

eachApart('Kotlin', KOTLIN, [
  [
    'a file that a class is told the name of',
    (make, use, told) =>
      `import platform.Foundation.*\nclass Drawer(private val name: String) { private val path = "/docs/$name.json"\n fun put(text: String) { NSFileManager.defaultManager.createFileAtPath(path, contents = text.encodeToByteArray().toNSData(), attributes = null) }\n fun open(): String = NSFileManager.defaultManager.contentsAtPath(path).toString() }\nval first = Drawer("first")\nval second = Drawer("second")\nfun go() { first.put(${make})\n second.put("typed")\n val text = ${told}.open()\n ${use('text')} }`,
  ],
]);
