/** What the cases of one enum keep, each at a place that it says of itself: what is kept by one of them is not in another. */
import { describe, expect, test } from 'vitest';
import { factsOf } from '../code.ts';
import { C_SHARP } from './c-sharp.ts';
import { DART } from './dart.ts';
import { eachApart } from './each-apart.ts';
import { JAVASCRIPT } from './javascript.ts';
import { KOTLIN } from './kotlin.ts';
import { OBJECTIVE_C } from './objective-c.ts';
import { SWIFT } from './swift.ts';

const Upper = { first: 'First', second: 'Second' } as const;
const PAPER =
  'var url: URL { URL.applicationSupportDirectory.appending(path: "\\(rawValue).txt") }\n func write(_ text: String) throws { try Data(text.utf8).write(to: url, options: [.atomic]) }\n func text() -> String { (try? String(contentsOf: url, encoding: .utf8)) ?? "" } }\n';
const CASES = `enum Paper: String { case first, second\n ${PAPER}`;

const LISTED = `enum Paper: String, CaseIterable { case first, second\n ${PAPER}`;

eachApart('Swift', SWIFT, [
  [
    'a file that the case names',
    (make, use, told) =>
      `${CASES}func go() throws { try Paper.first.write(${make})\n try Paper.second.write("typed")\n ${use(`Paper.${told}.text()`)} }`,
  ],
  [
    'a file by a name that a switch tells',
    (make, use, told) =>
      `enum Paper { case first, second\n private var name: String { switch self { case .first: "mine"\n case .second: "doctor" } }\n private func place(in folder: URL) -> URL { folder.appending(path: name) }\n var url: URL { place(in: .documentsDirectory) } }\nfunc go() throws { try ${make}.write(to: Paper.first.url, atomically: true, encoding: .utf8)\n try "typed".write(to: Paper.second.url, atomically: true, encoding: .utf8)\n ${use(`try String(contentsOf: Paper.${told}.url, encoding: .utf8)`)} }`,
  ],
  [
    'entries of the defaults, that a subscript or a computed property of the case gives',
    (make, use, told) =>
      `enum Setting: String { case first, second\n var text: String { get { UserDefaults.standard.string(forKey: "app.\\(self.rawValue)") ?? "" }\n nonmutating set { UserDefaults.standard.set(newValue, forKey: "app.\\(self.rawValue)") } } }\nfunc go() { Setting.first.text = ${make}\n Setting.second.text = "typed"\n ${use(`Setting.${told}.text`)} }`,
  ],
  [
    'entries that the case hands on to a helper',
    (make, use, told) =>
      `enum Disk { static func put(_ text: String, named name: String) { UserDefaults.standard.set(text, forKey: name) }\n static func text(named name: String) -> String { UserDefaults.standard.string(forKey: name) ?? "" } }\nenum Setting: String { case first = "a", second = "b"\n func put(_ text: String) { Disk.put(text, named: rawValue) }\n func text() -> String { Disk.text(named: rawValue) } }\nfunc go() { Setting.first.put(${make})\n Setting.second.put("typed")\n ${use(`Setting.${told}.text()`)} }`,
  ],
  [
    'entries of what the case hands itself on to',
    (make, use, told) =>
      `enum Setting: String { case first, second\n func put(_ text: String) { Shelf.put(text, for: self) }\n var text: String { Shelf.text(for: self) } }\nenum Shelf { static func put(_ text: String, for setting: Setting) { UserDefaults.standard.set(text, forKey: setting.rawValue) }\n static func text(for setting: Setting) -> String { UserDefaults.standard.string(forKey: setting.rawValue) ?? "" } }\nfunc go() { Setting.first.put(${make})\n Setting.second.put("typed")\n ${use(`Setting.${told}.text`)} }`,
  ],
  [
    'items of the keychain',
    (make, use, told) =>
      `enum Secret: String { case first, second\n private var query: [String: Any] { [kSecClass as String: kSecClassGenericPassword, kSecAttrAccount as String: rawValue] }\n func keep(_ text: String) { var item = query\n item[kSecValueData as String] = Data(text.utf8)\n SecItemAdd(item as CFDictionary, nil) }\n func text() -> String? { var item = query\n item[kSecReturnData as String] = true\n var found: CFTypeRef?\n SecItemCopyMatching(item as CFDictionary, &found)\n return (found as? Data).map { String(decoding: $0, as: UTF8.self) } } }\nfunc go() { Secret.first.keep(${make})\n Secret.second.keep("typed")\n if let text = Secret.${told}.text() { ${use('text')} } }`,
  ],
  [
    'a case that a local stands for',
    (make, use, told) =>
      `${CASES}func go() throws { let first = Paper.first, second = Paper.second\n try first.write(${make})\n try second.write("typed")\n ${use(`${told}.text()`)} }`,
  ],
  [
    'a case that a function is handed',
    (make, use, told) =>
      `${CASES}func keep(_ text: String, on paper: Paper) throws { try paper.write(text) }\nfunc take(_ paper: Paper) -> String { paper.text() }\nfunc go() throws { try keep(${make}, on: .first)\n try keep("typed", on: .second)\n ${use(`take(.${told})`)} }`,
  ],
  [
    'a case that an object keeps',
    (make, use, told) =>
      `${CASES}final class Desk { private let paper: Paper\n init(paper: Paper) { self.paper = paper }\n func keep(_ text: String) throws { try paper.write(text) }\n var text: String { paper.text() } }\nlet first = Desk(paper: .first), second = Desk(paper: .second)\nfunc go() throws { try first.keep(${make})\n try second.keep("typed")\n ${use(`${told}.text`)} }`,
  ],
  [
    'a case that a struct keeps',
    (make, use, told) =>
      `${CASES}struct Desk { let paper: Paper\n func keep(_ text: String) throws { try paper.write(text) }\n var text: String { paper.text() } }\nfunc go() throws { try Desk(paper: .first).keep(${make})\n try Desk(paper: .second).keep("typed")\n ${use(`Desk(paper: .${told}).text`)} }`,
  ],
  [
    'an extension of the enum',
    (make, use, told) =>
      `enum Paper: String { case first, second }\nextension Paper { ${PAPER}func go() throws { try Paper.first.write(${make})\n try Paper.second.write("typed")\n ${use(`Paper.${told}.text()`)} }`,
  ],
]);

eachApart('Kotlin', KOTLIN, [
  [
    'a file that the name of an entry tells',
    (make, use, told) =>
      `import okio.FileSystem\nimport okio.Path.Companion.toPath\nenum class Paper { FIRST, SECOND;\n private val path get() = "/docs/$name.txt".toPath()\n fun write(text: String) { FileSystem.SYSTEM.write(path) { writeUtf8(text) } }\n fun text(): String = FileSystem.SYSTEM.read(path) { readUtf8() } }\nfun go() { Paper.FIRST.write(${make})\n Paper.SECOND.write("typed")\n ${use(`Paper.${told.toUpperCase()}.text()`)} }`,
  ],
  [
    'settings by the key that an entry is made with',
    (make, use, told) =>
      `import com.russhwolf.settings.Settings\nval settings = Settings()\nenum class Slot(val key: String) { FIRST("a"), SECOND("b");\n fun put(text: String) { settings.putString(key, text) }\n fun text(): String = settings.getString(key, "") }\nfun go() { Slot.FIRST.put(${make})\n Slot.SECOND.put("typed")\n ${use(`Slot.${told.toUpperCase()}.text()`)} }`,
  ],
  [
    'settings by the name of an entry that is handed over',
    (make, use, told) =>
      `import com.russhwolf.settings.Settings\nclass Shelf(private val settings: Settings) { fun put(slot: Slot, text: String) { settings.putString("app." + slot.name.lowercase(), text) }\n fun text(slot: Slot): String = settings.getString("app." + slot.name.lowercase(), "") }\nenum class Slot { FIRST, SECOND }\nfun go(shelf: Shelf) { shelf.put(Slot.FIRST, ${make})\n shelf.put(Slot.SECOND, "typed")\n ${use(`shelf.text(Slot.${told.toUpperCase()})`)} }`,
  ],
  [
    'defaults by the name of an entry, in an extension',
    (make, use, told) =>
      `import platform.Foundation.NSUserDefaults\nenum class Slot { FIRST, SECOND }\nfun Slot.put(text: String) { NSUserDefaults.standardUserDefaults.setObject(text, forKey = name) }\nfun Slot.text(): String = NSUserDefaults.standardUserDefaults.stringForKey(name) ?: ""\nfun go() { Slot.FIRST.put(${make})\n Slot.SECOND.put("typed")\n ${use(`Slot.${told.toUpperCase()}.text()`)} }`,
  ],
]);

eachApart('Dart', DART, [
  [
    'a file that the name of a value tells',
    (make, use, told) =>
      `import 'dart:io';\nenum Paper { first, second;\n File get file => File('/docs/$name.txt');\n Future<void> write(String text) => file.writeAsString(text);\n Future<String> text() => file.readAsString(); }\nFuture<void> go() async { await Paper.first.write(${make});\n await Paper.second.write('typed');\n final text = await Paper.${told}.text();\n ${use('text')} }`,
  ],
  [
    'preferences by a field of the value',
    (make, use, told) =>
      `import 'package:shared_preferences/shared_preferences.dart';\nenum Slot { first('a'), second('b');\n const Slot(this.key);\n final String key;\n Future<void> put(String text) async { final prefs = await SharedPreferences.getInstance();\n await prefs.setString(key, text); }\n Future<String?> text() async { final prefs = await SharedPreferences.getInstance();\n return prefs.getString(key); } }\nFuture<void> go() async { await Slot.first.put(${make});\n await Slot.second.put('typed');\n final text = await Slot.${told}.text();\n ${use("text ?? ''")} }`,
  ],
  [
    'preferences by the name of a value that is handed over',
    (make, use, told) =>
      `import 'package:shared_preferences/shared_preferences.dart';\nenum Slot { first, second }\nclass Shelf { Shelf(this.prefs);\n final SharedPreferences prefs;\n Future<void> put(Slot slot, String text) => prefs.setString('app.\${slot.name}', text);\n String? text(Slot slot) => prefs.getString('app.\${slot.name}'); }\nFuture<void> go(Shelf shelf) async { await shelf.put(Slot.first, ${make});\n await shelf.put(Slot.second, 'typed');\n ${use(`shelf.text(Slot.${told}) ?? ''`)} }`,
  ],
  [
    'secure storage, by an extension of the enum',
    (make, use, told) =>
      `import 'package:flutter_secure_storage/flutter_secure_storage.dart';\nconst storage = FlutterSecureStorage();\nenum Slot { first, second }\nextension Keeping on Slot { Future<void> put(String text) => storage.write(key: name, value: text);\n Future<String?> text() => storage.read(key: name); }\nFuture<void> go() async { await Slot.first.put(${make});\n await Slot.second.put('typed');\n final text = await Slot.${told}.text();\n ${use("text ?? ''")} }`,
  ],
  [
    'a box by the name of a value',
    (make, use, told) =>
      `import 'package:hive/hive.dart';\nenum Slot { first, second;\n Box<String> get _box => Hive.box<String>(name);\n Future<void> put(String text) => _box.put('text', text);\n String? get text => _box.get('text'); }\nFuture<void> go() async { await Slot.first.put(${make});\n await Slot.second.put('typed');\n ${use(`Slot.${told}.text ?? ''`)} }`,
  ],
]);

eachApart('C#', C_SHARP, [
  [
    'preferences by the text of a member, in extensions',
    (make, use, told) =>
      `public enum Slot { First, Second }\npublic static class Slots { public static void Put(this Slot slot, string text) => Preferences.Default.Set($"app.{slot}", text);\n public static string Text(this Slot slot) => Preferences.Default.Get($"app.{slot}", ""); }\npublic class Idiom { public void Go() { Slot.First.Put(${make});\n Slot.Second.Put("typed");\n ${use(`Slot.${Upper[told]}.Text()`)} } }`,
  ],
  [
    'preferences by ToString and nameof',
    (make, use, told) =>
      `public enum Slot { First, Second }\npublic class Shelf { private static string Key(Slot slot) => "app." + slot.ToString();\n public void Put(Slot slot, string text) => Preferences.Set(Key(slot), text);\n public string Text(Slot slot) => Preferences.Get(Key(slot), ""); }\npublic class Idiom { public void Go(Shelf shelf) { shelf.Put(Slot.First, ${make});\n shelf.Put(Slot.Second, "typed");\n ${use(`shelf.Text(Slot.${Upper[told]})`)} } }`,
  ],
  [
    'files by what a switch says of a member',
    (make, use, told) =>
      `public enum Paper { First, Second }\npublic static class Papers { public static string FileName(this Paper paper) => paper switch { Paper.First => "mine.txt", Paper.Second => "doctor.txt", _ => "other.txt" };\n private static string At(Paper paper) => System.IO.Path.Combine(FileSystem.AppDataDirectory, paper.FileName());\n public static void Write(this Paper paper, string text) => System.IO.File.WriteAllText(At(paper), text);\n public static string Text(this Paper paper) => System.IO.File.ReadAllText(At(paper)); }\npublic class Idiom { public void Go() { Paper.First.Write(${make});\n Paper.Second.Write("typed");\n ${use(`Paper.${Upper[told]}.Text()`)} } }`,
  ],
]);

eachApart('JavaScript', JAVASCRIPT, [
  [
    'entries by the members of an enum of texts',
    (make, use, told) =>
      `import AsyncStorage from '@react-native-async-storage/async-storage';\nenum Slot { First = 'first', Second = 'second' }\nconst keyOf = (slot: Slot) => \`app.\${slot}\`;\nasync function put(slot: Slot, text: string) { await AsyncStorage.setItem(keyOf(slot), text); }\nasync function textOf(slot: Slot) { return AsyncStorage.getItem(keyOf(slot)); }\nexport async function go() { await put(Slot.First, ${make});\n await put(Slot.Second, 'typed');\n const text = await textOf(Slot.${Upper[told]});\n ${use('text')} }`,
  ],
  [
    'entries by a table of the members of an enum',
    (make, use, told) =>
      `import AsyncStorage from '@react-native-async-storage/async-storage';\nenum Slot { First, Second }\nconst KEYS = { [Slot.First]: 'a', [Slot.Second]: 'b' } as const;\nasync function put(slot: Slot, text: string) { await AsyncStorage.setItem(KEYS[slot], text); }\nasync function textOf(slot: Slot) { return AsyncStorage.getItem(KEYS[slot]); }\nexport async function go() { await put(Slot.First, ${make});\n await put(Slot.Second, 'typed');\n const text = await textOf(Slot.${Upper[told]});\n ${use('text')} }`,
  ],
]);

const NAMED =
  'static NSString *nameOf(Paper paper) { switch (paper) { case PaperFirst: return @"mine";\n case PaperSecond: return @"doctor"; } }\n';

eachApart('Objective-C', OBJECTIVE_C, [
  [
    'defaults by a text that a function says of a case',
    (make, use, told) =>
      `typedef NS_ENUM(NSInteger, Paper) { PaperFirst, PaperSecond };\n${NAMED}@interface Idiom : NSObject\n@end\n@implementation Idiom\n- (void)put:(NSString *)text on:(Paper)paper { [NSUserDefaults.standardUserDefaults setObject:text forKey:nameOf(paper)]; }\n- (NSString *)textOf:(Paper)paper { return [NSUserDefaults.standardUserDefaults stringForKey:nameOf(paper)]; }\n- (void)go { [self put:${make} on:PaperFirst];\n [self put:@"typed" on:PaperSecond];\n ${use(`[self textOf:Paper${Upper[told]}]`)} }\n@end`,
  ],
]);

/** Where nothing tells the case, any may be meant. */
const ANY: readonly (readonly [title: string, code: (make: string, use: (value: string) => string) => string])[] = [
  [
    'each of all cases',
    (make, use) =>
      `${LISTED}func go() throws { try Paper.first.write(${make})\n for paper in Paper.allCases { ${use('paper.text()')} } }`,
  ],
  [
    'a function of each',
    (make, use) =>
      `${LISTED}func go() throws { try Paper.first.write(${make})\n ${use('Paper.allCases.map { $0.text() }.joined()')} }`,
  ],
  [
    'what another of its members gives, by a path',
    (make, use) =>
      `${LISTED}extension Paper { var kept: String { text() } }\nfunc go() throws { try Paper.first.write(${make})\n ${use('Paper.allCases.map(\\.kept).joined()')} }`,
  ],
  [
    'the one that is picked',
    (make, use) =>
      `${LISTED}struct Page: View { @State private var paper = Paper.second\n var body: some View { VStack { Picker("", selection: $paper) { ForEach(Paper.allCases, id: \\.self) { Text($0.rawValue) } }\n Button("Go") { ${use('paper.text()')} } }.onAppear { try? Paper.first.write(${make}) } } }`,
  ],
];

describe('any case', () => {
  test.each(ANY)('%s', async (_, code) => {
    const { file, head, records, text } = SWIFT;
    const { flows } = await factsOf({ ...records.beside, [file]: `${head}${code(text.make, records.use)}\n` });
    expect(flows.filter(({ strength }) => strength === 'value').map(({ kind }) => kind)).toEqual([records.kind]);
  });
});
