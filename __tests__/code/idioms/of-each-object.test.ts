/** Two objects of one class: what one of them keeps, or is made with, is not in the other, wherever it is put. */
import { C_SHARP } from './c-sharp.ts';
import { DART } from './dart.ts';
import { eachApart } from './each-apart.ts';
import { JAVASCRIPT } from './javascript.ts';
import { KOTLIN } from './kotlin.ts';
import { OBJECTIVE_C } from './objective-c.ts';
import { SWIFT } from './swift.ts';

const LEDGER =
  'private var lines: [String] = []\n func add(_ line: String) { lines.append(line) }\n var newest: String? { lines.last }';

eachApart('Swift', SWIFT, [
  [
    'what the system lets each of them do',
    (make, use, told) =>
      `final class Render: Operation { private let line: String\n private(set) var output = ""\n init(line: String) { self.line = line\n super.init() }\n override func main() { output = "- " + line } }\nfunc go(_ queue: OperationQueue) { let first = Render(line: ${make}), second = Render(line: "typed")\n let done = BlockOperation { ${use(`${told}.output`)} }\n done.addDependency(first)\n done.addDependency(second)\n queue.addOperations([first, second, done], waitUntilFinished: false) }`,
  ],
  [
    'what each screen does when it is shown',
    (make, use, told) =>
      `final class Page: UIViewController { private let line: String\n private(set) var shown = ""\n init(line: String) { self.line = line\n super.init(nibName: nil, bundle: nil) }\n required init?(coder: NSCoder) { fatalError() }\n override func viewDidLoad() { super.viewDidLoad()\n shown = line } }\nlet first = Page(line: Journal.shared.name), second = Page(line: "typed")\nfunc go() { _ = ${make}\n ${use(`${told}.shown`)} }`,
  ],
  [
    'a suite of the defaults',
    (make, use, told) =>
      `let first = UserDefaults(suiteName: "first")!, second = UserDefaults(suiteName: "second")!\nfunc go() { first.set(${make}, forKey: "latest")\n second.set("typed", forKey: "latest")\n if let text = ${told}.string(forKey: "latest") { ${use('text')} } }`,
  ],
  [
    'the standard defaults, and a suite that is handed in',
    (make, use, told) =>
      `final class Kept { let defaults: UserDefaults\n init(defaults: UserDefaults) { self.defaults = defaults }\n var text: String? { defaults.string(forKey: "latest") } }\nlet first = Kept(defaults: .standard), second = Kept(defaults: UserDefaults(suiteName: "second")!)\nfunc go() { UserDefaults.standard.set(${make}, forKey: "latest")\n if let text = ${told}.text { ${use('text')} } }`,
  ],
  [
    'filled by a helper that finds the record itself',
    (make, use, told) =>
      `final class Ledger { ${LEDGER} }\nfinal class Feed { func pull(into ledger: Ledger) { ledger.add(${make}) } }\nfinal class Services { let first = Ledger()\n let second = Ledger()\n let feed = Feed()\n func go() { feed.pull(into: first)\n second.add("typed")\n if let line = ${told}.newest { ${use('line')} } } }`,
  ],
  [
    'an actor that a helper of a helper fills',
    (make, use, told) =>
      `actor Ledger { ${LEDGER} }\nstruct Feed { func pull(into ledger: Ledger) async { await fill(ledger) }\n func fill(_ ledger: Ledger) async { await ledger.add(${make}) } }\nfinal class Services { let first = Ledger()\n let second = Ledger()\n func go() async { await Feed().pull(into: first)\n await second.add("typed")\n if let line = await ${told}.newest { ${use('line')} } } }`,
  ],
  [
    'who keeps something that does one thing or another',
    (make, use, told) =>
      `protocol Place { func put(_ text: String) }\nfinal class Sent: Place { func put(_ text: String) { ${use('text')} } }\nfinal class Kept: Place { func put(_ text: String) { } }\nfinal class Setting { private let place: any Place\n init(in place: any Place) { self.place = place }\n var value: String { get { "" } set { place.put(newValue) } } }\nfinal class Settings { private let first = Kept()\n private let second = Sent()\n lazy var labs = Setting(in: ${told === 'first' ? 'second' : 'first'})\n lazy var word = Setting(in: second)\n func go() { labs.value = ${make}\n word.value = "typed" } }`,
  ],
  [
    'a key of the defaults',
    (make, use, told) =>
      `final class Slot { private let key: String\n init(key: String) { self.key = key }\n var value: String? { get { UserDefaults.standard.string(forKey: key) } set { UserDefaults.standard.set(newValue, forKey: key) } } }\nlet first = Slot(key: "a"), second = Slot(key: "b")\nfunc go() { first.value = ${make}\n second.value = "typed"\n if let text = ${told}.value { ${use('text')} } }`,
  ],
  [
    'a file by its name',
    (make, use, told) =>
      `final class Slot { private let name: String\n init(_ name: String) { self.name = name }\n private var url: URL { URL.documentsDirectory.appending(path: "\\(name).txt") }\n func put(_ text: String) { try? Data(text.utf8).write(to: url) }\n func take() -> String? { (try? Data(contentsOf: url)).flatMap { String(data: $0, encoding: .utf8) } } }\nlet first = Slot("a"), second = Slot("b")\nfunc go() { first.put(${make})\n second.put("typed")\n if let text = ${told}.take() { ${use('text')} } }`,
  ],
  [
    'a key that it hands to what keeps things',
    (make, use, told) =>
      `struct Box { func put(_ text: String, for key: String) { UserDefaults.standard.set(text, forKey: key) }\n func take(_ key: String) -> String? { UserDefaults.standard.string(forKey: key) } }\nfinal class Slot { private let key: String\n private let box = Box()\n init(_ key: String) { self.key = key }\n func put(_ text: String) { box.put(text, for: key) }\n var text: String? { box.take(key) } }\nlet first = Slot("a"), second = Slot("b")\nfunc go() { first.put(${make})\n second.put("typed")\n if let text = ${told}.text { ${use('text')} } }`,
  ],
  [
    'of one class among others, cast to it',
    (make, use, told) =>
      `class Event { let subject: String\n init(_ subject: String) { self.subject = subject } }\nfinal class First: Event { }\nfinal class Second: Event { }\nfinal class Bus { var events: [Event] = []\n func go() { events.append(First(${make}))\n events.append(Second("typed"))\n for event in events { if let one = event as? ${told === 'first' ? 'First' : 'Second'} { tell(one) } } }\n func tell(_ event: Event) { ${use('event.subject')} } }`,
  ],
  [
    'an item of the keychain that it is told',
    (make, use, told) =>
      `final class Box { private let account: String\n init(account: String) { self.account = account }\n var value: String? { get { var item: CFTypeRef?\n var query = base\n query[kSecReturnData as String] = true\n guard SecItemCopyMatching(query as CFDictionary, &item) == errSecSuccess, let data = item as? Data else { return nil }\n return String(data: data, encoding: .utf8) }\n set { guard let newValue else { return }\n var query = base\n query[kSecValueData as String] = Data(newValue.utf8)\n SecItemAdd(query as CFDictionary, nil) } }\n private var base: [String: Any] { [kSecClass as String: kSecClassGenericPassword, kSecAttrAccount as String: account] } }\nlet first = Box(account: "a"), second = Box(account: "b")\nfunc go() { first.value = ${make}\n second.value = "typed"\n if let text = ${told}.value { ${use('text')} } }`,
  ],
  [
    'an item of the keychain by a query that a helper makes',
    (make, use, told) =>
      `enum Vault { static func query(for key: String) -> [String: Any] { [kSecClass as String: kSecClassGenericPassword, kSecAttrAccount as String: key] }\n static func save(_ text: String, for key: String) { var attributes = query(for: key)\n attributes[kSecValueData as String] = Data(text.utf8)\n SecItemAdd(attributes as CFDictionary, nil) }\n static func load(_ key: String) -> String? { var result: AnyObject?\n SecItemCopyMatching(query(for: key) as CFDictionary, &result)\n guard let data = result as? Data else { return nil }\n return String(decoding: data, as: UTF8.self) } }\nfunc go() { Vault.save(${make}, for: "first")\n Vault.save("typed", for: "second")\n if let text = Vault.load("${told}") { ${use('text')} } }`,
  ],
  [
    'a column of a row, through a transaction',
    (make, use, told) =>
      `import GRDB\nstruct Entry: Codable, FetchableRecord, PersistableRecord { var id: String\n var first: String\n var second: String }\nstruct Base { let queue: DatabaseQueue\n func save(_ row: Entry) throws { try queue.write { try row.save($0) } }\n func row(_ id: String) throws -> Entry? { try queue.read { try Entry.fetchOne($0, key: id) } } }\nfinal class Model { let base: Base\n init(base: Base) { self.base = base }\n func go() throws { let old = try base.row("a")?.second ?? ""\n try base.save(Entry(id: "a", first: ${make}, second: old))\n guard var row = try base.row("a") else { return }\n row.second = "typed"\n try base.save(row)\n ${use(`row.${told}`)} } }`,
  ],
  [
    'a part of a notification',
    (make, use, told) =>
      `import UserNotifications\nfinal class Center: NSObject, UNUserNotificationCenterDelegate { func schedule() { let content = UNMutableNotificationContent()\n content.body = ${make}\n content.title = "typed"\n content.userInfo = ["first": ${make}, "second": "typed"]\n UNUserNotificationCenter.current().add(UNNotificationRequest(identifier: "a", content: content, trigger: nil)) }\n func userNotificationCenter(_ center: UNUserNotificationCenter, didReceive response: UNNotificationResponse) async { let info = response.notification.request.content.userInfo\n if let text = info["${told}"] as? String { ${use('text')} }\n ${use(`response.notification.request.content.${told === 'first' ? 'body' : 'title'}`)} } }`,
  ],
]);

eachApart('JavaScript', JAVASCRIPT, [
  [
    'the first of a list that is made of another',
    (make, use, told) =>
      `export function go() { const first = [${make}].map((text) => ({ text })), second = ['typed'].map((text) => ({ text })); const [row] = ${told}; ${use('row.text')} }`,
  ],
  [
    'the first of a list that a function gives',
    (make, use, told) =>
      `function all(text: string) { return [{ text }]; }\nexport function go() { const first = all(${make}), second = all('typed'); const [row] = ${told}; ${use('row.text')} }`,
  ],
  [
    'a part of the first of a list',
    (make, use, told) =>
      `export function go() { const first = [{ text: ${make} }], second = [{ text: 'typed' }]; const [{ text }] = ${told}; ${use('text')} }`,
  ],
  [
    'another part of the first of a list',
    (make, use, told) =>
      `export function go() { const rows = [{ first: ${make}, second: 'typed' }]; const [row] = rows; ${use(`row.${told}`)} }`,
  ],
  [
    'a store by its id',
    (make, use, told) =>
      `import { MMKV } from 'react-native-mmkv';\nconst first = new MMKV({ id: 'first' });\nconst second = new MMKV({ id: 'second' });\nfunction go() { first.set('latest', ${make});\n second.set('latest', 'typed');\n const text = ${told}.getString('latest');\n ${use('text')} }`,
  ],
  [
    'a store that a function makes by its id, and one that has none',
    (make, use, told) =>
      `import { createMMKV } from 'react-native-mmkv';\nconst first = createMMKV({ id: 'first' });\nconst second = createMMKV();\nfunction go() { first.set('latest', ${make});\n second.set('latest', 'typed');\n const text = ${told}.getString('latest');\n ${use('text')} }`,
  ],
  [
    'of a class, in what a component is given',
    (make, use, told) =>
      `class Topic { constructor(readonly name: string) {}\n get slug() { return this.name.toLowerCase(); } }\nfunction Banner({ topics }: { topics: Topic[] }) { const words = topics.map((topic) => topic.slug);\n ${use('words[0]')}\n return null; }\nconst first = [new Topic(${make})];\nconst second = [new Topic('typed')];\nexport function Page() { return <Banner topics={[...${told}]} />; }\nexport function other() { return first.length; }`,
  ],
  [
    'of a class, in the props of an interface',
    (make, use, told) =>
      `class Topic { constructor(readonly name: string) {}\n get slug() { return this.name.toLowerCase(); } }\ninterface Props { readonly topic: Topic }\nexport const Banner = ({ topic }: Props) => { ${use('topic.slug')}\n return null; };\nconst first = new Topic(${make});\nconst second = new Topic('typed');\nexport function Page() { return <Banner topic={${told}} />; }\nexport function other() { return first.name.length; }`,
  ],
  [
    'a key of a store',
    (make, use, told) =>
      `import AsyncStorage from '@react-native-async-storage/async-storage';\nclass Slot { constructor(private readonly key: string) {}\n read() { return AsyncStorage.getItem(this.key); }\n write(text: string) { return localStorage.setItem(this.key, text); } }\nimport * as SecureStore from 'expo-secure-store';\nclass Safe { constructor(private readonly key: string) {}\n read() { return SecureStore.getItemAsync(this.key); }\n write(text: string) { return SecureStore.setItemAsync(this.key, text); } }\nconst first = new Safe('a');\nconst second = new Safe('b');\nasync function go() { await first.write(${make});\n await second.write('typed');\n const text = await ${told}.read();\n if (text) { ${use('text')} } }`,
  ],
  [
    'a key that it is given later in its constructor',
    (make, use, told) =>
      `import * as SecureStore from 'expo-secure-store';\nclass Safe { private key: string;\n constructor(key: string) { this.key = key; }\n read() { return SecureStore.getItemAsync(this.key); }\n write(text: string) { return SecureStore.setItemAsync(this.key, text); } }\nconst first = new Safe('a');\nconst second = new Safe('b');\nasync function go() { await first.write(${make});\n await second.write('typed');\n const text = await ${told}.read();\n if (text) { ${use('text')} } }`,
  ],
  [
    'filled by a helper that finds the record itself',
    (make, use, told) =>
      `class Ledger { lines: string[] = [];\n add(line: string) { this.lines.push(line); }\n newest() { return this.lines[0]; } }\nfunction pull(ledger: Ledger) { ledger.add(${make}); }\nconst first = new Ledger();\nconst second = new Ledger();\nfunction go() { pull(first);\n second.add('typed');\n const line = ${told}.newest();\n ${use('line')} }`,
  ],
]);

eachApart('Dart', DART, [
  [
    'a store by its name',
    (make, use, told) =>
      `import 'package:get_storage/get_storage.dart';\nfinal first = GetStorage('first');\nfinal second = GetStorage('second');\nvoid go() { first.write('latest', ${make});\n second.write('latest', 'typed');\n final text = ${told}.read('latest');\n ${use('text')} }`,
  ],
  [
    'filled by a helper that finds the record itself',
    (make, use, told) =>
      `class Ledger { final _lines = <String>[];\n void add(String line) => _lines.add(line);\n String newest() => _lines.last; }\nvoid pull(Ledger ledger) { ledger.add(${make}); }\nfinal first = Ledger();\nfinal second = Ledger();\nvoid go() { pull(first);\n second.add('typed');\n final line = ${told}.newest();\n ${use('line')} }`,
  ],
  [
    'a key of the preferences',
    (make, use, told) =>
      `import 'package:shared_preferences/shared_preferences.dart';\nclass Slot { const Slot(this._key, this._prefs);\n final String _key;\n final SharedPreferences _prefs;\n Future<void> write(String text) async { await _prefs.setString(_key, text); }\n String? read() => _prefs.getString(_key); }\nFuture<void> go(SharedPreferences prefs) async { final first = Slot('a', prefs);\n final second = Slot('b', prefs);\n await first.write(${make});\n await second.write('typed');\n final text = ${told}.read();\n if (text != null) { ${use('text')} } }`,
  ],
  [
    'a file by its name',
    (make, use, told) =>
      `import 'dart:io';\nclass Slot { const Slot(this.name);\n final String name;\n File get _file => File('/tmp/$name.txt');\n Future<void> write(String text) async { await _file.writeAsString(text); }\n Future<String> read() => _file.readAsString(); }\nconst first = Slot('a');\nconst second = Slot('b');\nFuture<void> go() async { await first.write(${make});\n await second.write('typed');\n final text = await ${told}.read();\n ${use('text')} }`,
  ],
  [
    'on a bus, of one class among others',
    (make, use, told) =>
      `sealed class Event { const Event(this.subject);\n final String subject; }\nclass First extends Event { const First(super.subject); }\nclass Second extends Event { const Second(super.subject); }\nclass Bus { final _events = StreamController<Event>.broadcast();\n Stream<T> on<T extends Event>() => _events.stream.where((event) => event is T).cast<T>();\n void fire(Event event) => _events.add(event); }\nfinal bus = Bus();\nvoid tell(Event event) { ${use('event.subject')} }\nvoid go() { bus.on<${told === 'first' ? 'First' : 'Second'}>().listen(tell);\n bus.fire(First(${make}));\n bus.fire(const Second('typed')); }`,
  ],
  [
    'encoded, each by itself',
    (make, use, told) =>
      `import 'dart:convert';\nclass Pin { Pin(this.label);\n String label;\n Map<String, dynamic> toJson() => {'label': label}; }\nvoid go() { final first = Pin(${make});\n final second = Pin('typed');\n jsonEncode(first);\n final text = jsonEncode(${told});\n ${use('text')} }`,
  ],
]);

const SERVICES = 'public interface IServices { }\n';
const SHELF =
  'public interface IEntry { string Caption { get; } }\npublic sealed record Lab(string Caption) : IEntry;\npublic sealed record Person(string Caption) : IEntry;\npublic sealed class Shelf<T> where T : IEntry { private readonly List<T> _entries = new();\n public T Last => _entries.Last();\n public void Add(T entry) => _entries.Add(entry); }\n';
const screen = (make: string, use: (value: string) => string, told: string): string =>
  `public class Screen { private readonly Shelf<Lab> first;\n private readonly Shelf<Person> second;\n public Screen(Shelf<Lab> first, Shelf<Person> second) { this.first = first; this.second = second; }\n public void Go() { first.Add(new Lab(${make}));\n second.Add(new Person("typed"));\n Tell(${told}.Last); }\n void Tell(IEntry entry) { ${use('entry.Caption')} } }\n`;

eachApart('C#', C_SHARP, [
  [
    'a suite of the defaults',
    (make, use, told) =>
      `public class Screen { readonly NSUserDefaults first = new NSUserDefaults("first", NSUserDefaultsType.SuiteName);\n readonly NSUserDefaults second = NSUserDefaults.StandardUserDefaults;\n public void Go() { first.SetString(${make}, "latest");\n second.SetString("typed", "latest");\n var text = ${told}.StringForKey("latest");\n ${use('text')} } }`,
  ],
  [
    'filled by a helper that finds the record itself',
    (make, use, told) =>
      `public class Ledger { private readonly List<string> lines = new();\n public void Add(string line) => lines.Add(line);\n public string Newest() => lines.Last(); }\npublic class Feed { public void Pull(Ledger ledger) { ledger.Add(${make}); } }\npublic class Screen { readonly Ledger first = new();\n readonly Ledger second = new();\n public void Go() { new Feed().Pull(first);\n second.Add("typed");\n var line = ${told}.Newest();\n ${use('line')} } }`,
  ],
  [
    'that a container makes, each of its own type',
    (make, use, told) =>
      `${SERVICES}${SHELF}${screen(make, use, told)}public static class Program { public static void Start(IServiceCollection services) { services.AddSingleton<Shelf<Lab>>();\n services.AddSingleton<Shelf<Person>>();\n services.AddTransient<Screen>(); } }`,
  ],
  [
    'that a container makes of an open type',
    (make, use, told) =>
      `${SERVICES}${SHELF}${screen(make, use, told)}public static class Program { public static void Start(IServiceCollection services) { services.AddSingleton(typeof(Shelf<>));\n services.AddTransient<Screen>(); } }`,
  ],
  [
    'a key of the preferences',
    (make, use, told) =>
      `public class Slot { private readonly string _key;\n public Slot(string key) { _key = key; }\n public void Put(string text) { Preferences.Default.Set(_key, text); }\n public string Take() => Preferences.Default.Get(_key, ""); }\npublic class Screen { readonly Slot first = new("a");\n readonly Slot second = new("b");\n public void Go() { first.Put(${make});\n second.Put("typed");\n var text = ${told}.Take();\n ${use('text')} } }`,
  ],
  [
    'on a bus, of one class among others',
    (make, use, told) =>
      `public abstract class Event { public string Subject { get; }\n protected Event(string subject) { Subject = subject; } }\npublic class First : Event { public First(string subject) : base(subject) { } }\npublic class Second : Event { public Second(string subject) : base(subject) { } }\npublic class Bus { readonly List<Event> events = new();\n public void Go() { events.Add(new First(${make}));\n events.Add(new Second("typed"));\n foreach (var one in events.OfType<${told === 'first' ? 'First' : 'Second'}>()) Tell(one); }\n void Tell(Event it) { ${use('it.Subject')} } }`,
  ],
]);

eachApart('Kotlin', KOTLIN, [
  [
    'a suite of the defaults',
    (make, use, told) =>
      `val first = NSUserDefaults(suiteName = "first")\nval second = NSUserDefaults.standardUserDefaults\nfun go() { first.setObject(${make}, forKey = "latest")\n second.setObject("typed", forKey = "latest")\n val text = ${told}.stringForKey("latest")\n if (text != null) { ${use('text')} } }`,
  ],
  [
    'filled by a helper that finds the record itself',
    (make, use, told) =>
      `class Ledger { private val lines = mutableListOf<String>()\n fun add(line: String) { lines.add(line) }\n fun newest() = lines.last() }\nfun pull(ledger: Ledger) { ledger.add(${make}) }\nval first = Ledger()\nval second = Ledger()\nfun go() { pull(first)\n second.add("typed")\n val line = ${told}.newest()\n ${use('line')} }`,
  ],
  [
    'a key of the defaults',
    (make, use, told) =>
      `class Slot(private val key: String) { fun put(text: String) { NSUserDefaults.standardUserDefaults.setObject(text, forKey = key) }\n fun take(): String? = NSUserDefaults.standardUserDefaults.stringForKey(key) }\nval first = Slot("a")\nval second = Slot("b")\nfun go() { first.put(${make})\n second.put("typed")\n val text = ${told}.take()\n if (text != null) { ${use('text')} } }`,
  ],
  [
    'of one class among others',
    (make, use, told) =>
      `abstract class Event(val subject: String)\nclass First(subject: String) : Event(subject)\nclass Second(subject: String) : Event(subject)\nval events = mutableListOf<Event>()\nfun tell(event: Event) { ${use('event.subject')} }\nfun go() { events.add(First(${make}))\n events.add(Second("typed"))\n events.filterIsInstance<${told === 'first' ? 'First' : 'Second'}>().forEach { tell(it) } }`,
  ],
]);

eachApart('Objective-C', OBJECTIVE_C, [
  [
    'a suite of the defaults',
    (make, use, told) =>
      `@interface Idiom : NSObject\n@end\n@implementation Idiom\n- (void)go { NSUserDefaults *first = [[NSUserDefaults alloc] initWithSuiteName:@"first"];\n NSUserDefaults *second = [NSUserDefaults standardUserDefaults];\n [first setObject:${make} forKey:@"latest"];\n [second setObject:@"typed" forKey:@"latest"];\n NSString *text = [${told} stringForKey:@"latest"];\n ${use('text')} }\n@end`,
  ],
  [
    'a message that the protocol calls a property',
    (make, use, told) =>
      `@protocol Subject <NSObject>\n@property (nonatomic, readonly) NSString *subject;\n@end\n@interface First : NSObject <Subject>\n@property (nonatomic, copy) NSString *text;\n@end\n@implementation First\n- (instancetype)initWithText:(NSString *)text { if ((self = [super init])) { _text = text; } return self; }\n- (NSString *)subject { return self.text; }\n@end\n@interface Second : NSObject <Subject>\n@end\n@implementation Second\n- (NSString *)subject { return @"typed"; }\n@end\n@interface Idiom : NSObject\n@end\n@implementation Idiom\n- (void)tell:(id<Subject>)it { ${use('it.subject')} }\n- (void)go { First *first = [[First alloc] initWithText:${make}];\n Second *second = [Second new];\n [self tell:${told}]; }\n@end`,
  ],
  [
    'an item of the keychain',
    (make, use, told) =>
      `@interface Idiom : NSObject\n@end\n@implementation Idiom\n- (void)go { NSDictionary *query = @{(__bridge id)kSecClass: (__bridge id)kSecClassGenericPassword, (__bridge id)kSecAttrAccount: @"first", (__bridge id)kSecValueData: [${make} dataUsingEncoding:NSUTF8StringEncoding]};\n SecItemAdd((__bridge CFDictionaryRef)query, NULL);\n NSDictionary *ask = @{(__bridge id)kSecClass: (__bridge id)kSecClassGenericPassword, (__bridge id)kSecAttrAccount: @"${told}", (__bridge id)kSecReturnData: @YES};\n CFTypeRef item = NULL;\n SecItemCopyMatching((__bridge CFDictionaryRef)ask, &item);\n NSString *text = [[NSString alloc] initWithData:(__bridge_transfer NSData *)item encoding:NSUTF8StringEncoding];\n ${use('text')} }\n@end`,
  ],
  [
    'a part of a notification',
    (make, use, told) =>
      `@interface Idiom : NSObject <UNUserNotificationCenterDelegate>\n@end\n@implementation Idiom\n- (void)schedule { UNMutableNotificationContent *content = [UNMutableNotificationContent new];\n content.userInfo = @{@"first": ${make}, @"second": @"typed"};\n UNNotificationRequest *request = [UNNotificationRequest requestWithIdentifier:@"a" content:content trigger:nil];\n [UNUserNotificationCenter.currentNotificationCenter addNotificationRequest:request withCompletionHandler:nil]; }\n- (void)userNotificationCenter:(UNUserNotificationCenter *)center didReceiveNotificationResponse:(UNNotificationResponse *)response withCompletionHandler:(void (^)(void))done { NSDictionary *info = response.notification.request.content.userInfo;\n NSString *text = info[@"${told}"];\n ${use('text')}\n done(); }\n@end`,
  ],
  [
    'a key of the defaults',
    (make, use, told) =>
      `@interface Slot : NSObject\n@property (nonatomic, copy, readonly) NSString *key;\n@end\n@implementation Slot\n- (instancetype)initWithKey:(NSString *)key { if ((self = [super init])) { _key = key; } return self; }\n- (void)put:(NSString *)text { [[NSUserDefaults standardUserDefaults] setObject:text forKey:self.key]; }\n- (NSString *)take { return [[NSUserDefaults standardUserDefaults] stringForKey:self.key]; }\n@end\n@interface Idiom : NSObject\n@end\n@implementation Idiom\n- (void)go { Slot *first = [[Slot alloc] initWithKey:@"a"];\n Slot *second = [[Slot alloc] initWithKey:@"b"];\n [first put:${make}];\n [second put:@"typed"];\n NSString *text = [${told} take];\n ${use('text')} }\n@end`,
  ],
]);
