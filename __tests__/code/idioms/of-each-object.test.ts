/** Two objects of one class: what one of them keeps, or is made with, is not in the other, wherever it is put. */
import { describe, expect, test } from 'vitest';
import { factsOf } from '../code.ts';
import type { Language } from './both-flows.ts';
import { C_SHARP } from './c-sharp.ts';
import { DART } from './dart.ts';
import { JAVASCRIPT } from './javascript.ts';
import { KOTLIN } from './kotlin.ts';
import { OBJECTIVE_C } from './objective-c.ts';
import { SWIFT } from './swift.ts';

/** `first` holds the record and `second` a text: `use(told)` is of one of them. */
type Told = 'first' | 'second';
type Pairs = readonly (readonly [
  title: string,
  code: (make: string, use: (value: string) => string, told: Told, other: string) => string,
])[];

/** Where a record goes, but for what keeps it unprotected on the device. */
async function told({ file, head, records, text }: Language, code: Pairs[number][1], of: Told): Promise<string> {
  const body = code(text.make, records.use, of, text.other);
  const { flows } = await factsOf({ ...records.beside, [file]: `${head}${body}\n` });
  const kinds = flows.flatMap(({ kind, strength }) => (strength === 'value' && kind !== 'user-defaults' ? kind : []));
  return [...new Set(kinds)].join(' ');
}

function eachApart(name: string, language: Language, pairs: Pairs): void {
  describe(name, () => {
    test.each(pairs)('%s', async (_, code) => {
      expect(await told(language, code, 'second')).toBe('');
      expect(await told(language, code, 'first')).toBe(language.records.kind);
    });
  });
}

const LEDGER =
  'private var lines: [String] = []\n func add(_ line: String) { lines.append(line) }\n var newest: String? { lines.last }';

eachApart('Swift', SWIFT, [
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
]);

eachApart('JavaScript', JAVASCRIPT, [
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
    'a key of the defaults',
    (make, use, told) =>
      `@interface Slot : NSObject\n@property (nonatomic, copy, readonly) NSString *key;\n@end\n@implementation Slot\n- (instancetype)initWithKey:(NSString *)key { if ((self = [super init])) { _key = key; } return self; }\n- (void)put:(NSString *)text { [[NSUserDefaults standardUserDefaults] setObject:text forKey:self.key]; }\n- (NSString *)take { return [[NSUserDefaults standardUserDefaults] stringForKey:self.key]; }\n@end\n@interface Idiom : NSObject\n@end\n@implementation Idiom\n- (void)go { Slot *first = [[Slot alloc] initWithKey:@"a"];\n Slot *second = [[Slot alloc] initWithKey:@"b"];\n [first put:${make}];\n [second put:@"typed"];\n NSString *text = [${told} take];\n ${use('text')} }\n@end`,
  ],
]);
