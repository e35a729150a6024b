/** Objects that a function of their class makes around a store which it opens by a name: each keeps what its own store does. */
import { C_SHARP } from './c-sharp.ts';
import { DART } from './dart.ts';
import { JAVASCRIPT } from './javascript.ts';
import { KOTLIN } from './kotlin.ts';
import { SWIFT } from './swift.ts';
import { twins } from './twins.ts';

const HIVE = "import 'package:hive/hive.dart';\n";
const box = (open: string, take = 'List<String> get lines => _box.values.toList();'): string =>
  `${HIVE}class LineBox { LineBox._(this._box); final Box<String> _box;\n ${open}\n ${take}\n Future<void> add(String line) => _box.add(line); }\n`;
const OPEN =
  'static Future<LineBox> open(String name) async { final box = await Hive.openBox<String>(name); return LineBox._(box); }';
const go =
  "void go() async { final first = await LineBox.open('first'); final second = await LineBox.open('second'); await first.add(NAME); await second.add('typed'); ";
const card =
  'class Card { const Card({required this.box}); final LineBox box; void tell() { TELL(box.lines.join()); } }\n';

twins('Dart', DART, [
  ['a box', `${box(OPEN)}${go}TELL(«first|second».lines.join()); }`],
  ['a box, handed on', `${box(OPEN)}${card}${go}Card(box: «first|second»).tell(); }`],
  [
    'a box, handed on twice',
    `${box(OPEN)}${card}class Page { const Page({required this.first, required this.second}); final LineBox first; final LineBox second; void show() { Card(box: «first|second»).tell(); } }\n${go}Page(first: first, second: second).show(); }`,
  ],
  [
    'a box, by a factory',
    `${box('factory LineBox.open(String name) => LineBox._(Hive.box<String>(name));')}${go.replaceAll('await LineBox', 'LineBox')}TELL(«first|second».lines.join()); }`,
  ],
  [
    'a box, by a function',
    `${box('')}Future<LineBox> openBox(String name) async { final box = await Hive.openBox<String>(name); return LineBox._(box); }\n${go.replaceAll('LineBox.open', 'openBox')}TELL(«first|second».lines.join()); }`,
  ],
  [
    'a box that keeps its name',
    `${HIVE}class LineBox { LineBox(this.name); final String name;\n Future<List<String>> lines() async { final box = await Hive.openBox<String>(name); return box.values.toList(); }\n Future<void> add(String line) async { final box = await Hive.openBox<String>(name); await box.add(line); } }\nvoid go() async { final first = LineBox('first'); final second = LineBox('second'); await first.add(NAME); await second.add('typed'); TELL((await «first|second».lines()).join()); }`,
  ],
]);

twins('Swift', SWIFT, [
  [
    'defaults of a suite',
    'final class Lines { private let defaults: UserDefaults\n private init(_ defaults: UserDefaults) { self.defaults = defaults }\n static func open(_ name: String) -> Lines { Lines(UserDefaults(suiteName: name)!) }\n func put(_ line: String) { defaults.set(line, forKey: "last") }\n func take() -> String { defaults.string(forKey: "last") ?? "" } }\nfunc go() { let first = Lines.open("group.first")\n let second = Lines.open("group.second")\n first.put(NAME)\n second.put("typed")\n TELL(«first|second».take()) }',
  ],
  [
    'a file',
    'struct Lines { private let url: URL\n static func open(_ name: String) -> Lines { Lines(url: URL.documentsDirectory.appending(path: name)) }\n func put(_ line: String) throws { try line.write(to: url, atomically: true, encoding: .utf8) }\n func take() throws -> String { try String(contentsOf: url, encoding: .utf8) } }\nfunc go() throws { let first = Lines.open("first.txt")\n let second = Lines.open("second.txt")\n try first.put(NAME)\n try second.put("typed")\n TELL(try «first|second».take()) }',
  ],
  [
    'a file, handed on',
    'struct Lines { private let url: URL\n static func open(_ name: String) throws -> Lines { let folder = URL.documentsDirectory\n return Lines(url: folder.appending(path: name)) }\n func put(_ line: String) throws { try line.write(to: url, atomically: true, encoding: .utf8) }\n func take() throws -> String { try String(contentsOf: url, encoding: .utf8) } }\nfinal class Model { let first: Lines\n let second: Lines\n init(first: Lines, second: Lines) { self.first = first\n self.second = second }\n func load() throws { try first.put(NAME) }\n func tell() throws { TELL(try «first|second».take()) } }\nfunc go() throws { let model = Model(first: try Lines.open("first.txt"), second: try Lines.open("second.txt"))\n try model.load()\n try model.tell() }',
  ],
]);

twins('JavaScript', JAVASCRIPT, [
  [
    'an MMKV of its own',
    "import { MMKV } from 'react-native-mmkv';\nclass Lines { constructor(store) { this.store = store; }\n static open(name) { return new Lines(new MMKV({ id: name })); }\n put(line) { this.store.set('last', line); }\n take() { return this.store.getString('last'); } }\nexport function go() { const first = Lines.open('first'); const second = Lines.open('second'); first.put(NAME); second.put('typed'); TELL(«first|second».take()); }",
  ],
  [
    'an MMKV, by a function',
    "import { MMKV } from 'react-native-mmkv';\nfunction open(name) { const store = new MMKV({ id: name }); return { put: (line) => store.set('last', line), take: () => store.getString('last') }; }\nexport function go() { const first = open('first'); const second = open('second'); first.put(NAME); second.put('typed'); TELL(«first|second».take()); }",
  ],
  [
    'a key of its own',
    "import AsyncStorage from '@react-native-async-storage/async-storage';\nclass Lines { constructor(key) { this.key = key; }\n static open(name) { return new Lines(`lines.${name}`); }\n async put(line) { await AsyncStorage.setItem(this.key, line); }\n async take() { return await AsyncStorage.getItem(this.key); } }\nexport async function go() { const first = Lines.open('first'); const second = Lines.open('second'); await first.put(NAME); await second.put('typed'); TELL(await «first|second».take()); }",
  ],
]);

twins('C#', C_SHARP, [
  [
    'a file',
    'public class Lines { readonly string path; Lines(string path) { this.path = path; } public static Lines Open(string name) => new(Path.Combine(FileSystem.AppDataDirectory, name)); public void Put(string line) => File.WriteAllText(path, line); public string Take() => File.ReadAllText(path); }\npublic class Page { public void Go() { var first = Lines.Open("first.txt"); var second = Lines.Open("second.txt"); first.Put(NAME); second.Put("typed"); TELL(«first|second».Take()); } }',
  ],
]);

twins('Kotlin', KOTLIN, [
  [
    'a file',
    'import platform.Foundation.NSUserDefaults\nclass Lines private constructor(private val name: String) { fun put(line: String) { NSUserDefaults.standardUserDefaults.setObject(line, forKey = name) }\n fun take(): String = NSUserDefaults.standardUserDefaults.stringForKey(name) ?: ""\n companion object { fun open(name: String) = Lines("lines.$name") } }\nfun go() { val first = Lines.open("first")\n val second = Lines.open("second")\n first.put(NAME)\n second.put("typed")\n TELL(«first|second».take()) }',
  ],
]);
