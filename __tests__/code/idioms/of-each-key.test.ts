/** Two keys that are objects, of one type: what is kept under one of them does not come out under the other, whichever of
 *  its parts names the place. */
import { C_SHARP } from './c-sharp.ts';
import { DART } from './dart.ts';
import { eachApart } from './each-apart.ts';
import { KOTLIN } from './kotlin.ts';
import { SWIFT } from './swift.ts';

const QUERY = 'kSecClass as String: kSecClassGenericPassword';
const SECRET =
  'import Security\nstruct Secret<Value: Codable> { let account: String }\nextension Secret where Value == String { static var first: Secret { Secret(account: "a") }\n static var second: Secret { Secret(account: "b") } }\n';
const VAULT = `struct Vault { func store<Value>(_ value: Value, at secret: Secret<Value>) throws { let data = try JSONEncoder().encode(value)
 SecItemDelete(base(secret.account) as CFDictionary)
 var item = base(secret.account)
 item[kSecValueData as String] = data
 SecItemAdd(item as CFDictionary, nil) }
 func value<Value>(at secret: Secret<Value>) -> Value? { var query = base(secret.account)
 query[kSecReturnData as String] = true
 var found: CFTypeRef?
 guard SecItemCopyMatching(query as CFDictionary, &found) == errSecSuccess, let data = found as? Data else { return nil }
 return try? JSONDecoder().decode(Value.self, from: data) }
 private func base(_ account: String) -> [String: Any] { [kSecClass as String: kSecClassGenericPassword, kSecAttrAccount as String: account] } }
`;
const DEFAULTS =
  'struct Entry<Value> { let id: String\n let fallback: Value\n init(_ id: String, fallback: Value) { self.id = id\n self.fallback = fallback } }\nextension Entry where Value == String { static let first = Entry("a", fallback: "")\n static let second = Entry("b", fallback: "") }\n';
const SETTINGS =
  'struct Settings { let defaults: UserDefaults\n func put<Value>(_ value: Value, _ entry: Entry<Value>) { defaults.set(value, forKey: entry.id) }\n func get<Value>(_ entry: Entry<Value>) -> Value { defaults.object(forKey: entry.id) as? Value ?? entry.fallback } }\n';

eachApart('Swift', SWIFT, [
  [
    'items of the keychain',
    (make, use, told) =>
      `${SECRET}${VAULT}final class Model { let vault = Vault()\n func go() throws { try vault.store(${make}, at: .first)\n try vault.store("typed", at: .second)\n guard let text = vault.value(at: .${told}) else { return }\n ${use('text')} } }`,
  ],
  [
    'entries of the defaults',
    (make, use, told) =>
      `${DEFAULTS}${SETTINGS}func go(_ settings: Settings) { settings.put(${make}, .first)\n settings.put("typed", .second)\n ${use(`settings.get(.${told})`)} }`,
  ],
  [
    'entries that another function is handed',
    (make, use, told) =>
      `${DEFAULTS}${SETTINGS}final class Model { let settings = Settings(defaults: .standard)\n func keep(_ text: String, _ entry: Entry<String>) { settings.put(text, entry) }\n func kept(_ entry: Entry<String>) -> String { settings.get(entry) }\n func go() { keep(${make}, .first)\n keep("typed", .second)\n ${use(`kept(.${told})`)} } }`,
  ],
  [
    'entries by a subscript',
    (make, use, told) =>
      `${DEFAULTS}extension UserDefaults { subscript<Value>(entry: Entry<Value>) -> Value { get { object(forKey: entry.id) as? Value ?? entry.fallback }\n set { set(newValue, forKey: entry.id) } } }\nfunc go() { let defaults = UserDefaults.standard\n defaults[.first] = ${make}\n defaults[.second] = "typed"\n ${use(`defaults[.${told}]`)} }`,
  ],
  [
    'entries that are locals',
    (make, use, told) =>
      `${DEFAULTS}${SETTINGS}func go(_ settings: Settings) { let first = Entry<String>("c", fallback: "")\n let second = Entry<String>("d", fallback: "")\n settings.put(${make}, first)\n settings.put("typed", second)\n ${use(`settings.get(${told})`)} }`,
  ],
  [
    'entries that are written where they are asked for',
    (make, use, told) =>
      `${DEFAULTS}func go() { UserDefaults.standard.set(${make}, forKey: Entry<String>.first.id)\n UserDefaults.standard.set("typed", forKey: Entry<String>.second.id)\n if let text = UserDefaults.standard.string(forKey: Entry<String>.${told}.id) { ${use('text')} } }`,
  ],
  [
    'objects of a class, by their texts',
    (make, use, told) =>
      `class Keys { }\nfinal class Key<Value>: Keys { let raw: String\n init(_ raw: String) { self.raw = raw } }\nextension Keys { static let first = Key<String>("a")\n static let second = Key<String>("b") }\nfunc put<Value>(_ value: Value, _ key: Key<Value>) { UserDefaults.standard.set(value, forKey: key.raw) }\nfunc get<Value>(_ key: Key<Value>) -> Value? { UserDefaults.standard.object(forKey: key.raw) as? Value }\nfunc go() { put(${make}, Keys.first)\n put("typed", Keys.second)\n if let text = get(Keys.${told}) { ${use('text')} } }`,
  ],
  [
    'two texts, of which the second names the place',
    (make, use, told) =>
      `struct Key { let suite: String\n let name: String\n static let first = Key(suite: "group", name: "a")\n static let second = Key(suite: "group", name: "b") }\nfunc put(_ text: String, _ key: Key) { UserDefaults.standard.set(text, forKey: key.name) }\nfunc get(_ key: Key) -> String? { UserDefaults.standard.string(forKey: key.name) }\nfunc go() { put(${make}, .first)\n put("typed", .second)\n if let text = get(.${told}) { ${use('text')} } }`,
  ],
  [
    'two texts that a property makes the key of',
    (make, use, told) =>
      `struct Key { let area: String\n let name: String\n var full: String { "\\(area).\\(name)" }\n static let first = Key(area: "group", name: "a")\n static let second = Key(area: "group", name: "b") }\nfunc put(_ text: String, _ key: Key) { UserDefaults.standard.set(text, forKey: key.full) }\nfunc get(_ key: Key) -> String? { UserDefaults.standard.string(forKey: key.full) }\nfunc go() { put(${make}, .first)\n put("typed", .second)\n if let text = get(.${told}) { ${use('text')} } }`,
  ],
  [
    'types that conform to a protocol',
    (make, use, told) =>
      `protocol Stored { associatedtype Value\n static var name: String { get } }\nenum First: Stored { typealias Value = String\n static let name = "a" }\nenum Second: Stored { typealias Value = String\n static let name = "b" }\nfunc put<K: Stored>(_ value: K.Value, _ key: K.Type) { UserDefaults.standard.set(value, forKey: K.name) }\nfunc get<K: Stored>(_ key: K.Type) -> K.Value? { UserDefaults.standard.object(forKey: key.name) as? K.Value }\nfunc go() { put(${make}, First.self)\n put("typed", Second.self)\n if let text = get(${told === 'first' ? 'First' : 'Second'}.self) { ${use('text')} } }`,
  ],
  [
    'cases of an enum that says its texts',
    (make, use, told) =>
      `enum Key { case first, second\n var account: String { switch self { case .first: "a"\n case .second: "b" } } }\nfunc put(_ text: String, _ key: Key) { UserDefaults.standard.set(text, forKey: key.account) }\nfunc get(_ key: Key) -> String? { UserDefaults.standard.string(forKey: key.account) }\nfunc go() { put(${make}, .first)\n put("typed", .second)\n if let text = get(.${told}) { ${use('text')} } }`,
  ],
  [
    'cases of an enum with a word before their texts',
    (make, use, told) =>
      `enum Key: String { case first, second\n var account: String { "app." + rawValue } }\nfunc put(_ text: String, _ key: Key) { UserDefaults.standard.set(text, forKey: key.account) }\nfunc get(_ key: Key) -> String? { UserDefaults.standard.string(forKey: key.account) }\nfunc go() { put(${make}, .first)\n put("typed", .second)\n if let text = get(.${told}) { ${use('text')} } }`,
  ],
  [
    'what an object is made with',
    (make, use, told) =>
      `${DEFAULTS}final class Slot { private let entry: Entry<String>\n init(entry: Entry<String>) { self.entry = entry }\n func put(_ text: String) { UserDefaults.standard.set(text, forKey: entry.id) }\n var text: String? { UserDefaults.standard.string(forKey: entry.id) } }\nlet first = Slot(entry: .first), second = Slot(entry: .second)\nfunc go() { first.put(${make})\n second.put("typed")\n if let text = ${told}.text { ${use('text')} } }`,
  ],
  [
    'what an object is made with, and hands on',
    (make, use, told) =>
      `${DEFAULTS}${SETTINGS}struct Slot { let entry: Entry<String>\n let settings = Settings(defaults: .standard)\n func put(_ text: String) { settings.put(text, entry) }\n var text: String { settings.get(entry) } }\nlet first = Slot(entry: .first), second = Slot(entry: .second)\nfunc go() { first.put(${make})\n second.put("typed")\n ${use(`${told}.text`)} }`,
  ],
  [
    'keys of two types of one name',
    (make, use, told) =>
      `${DEFAULTS}struct Other { let id: Int\n static let first = Other(id: 1)\n static let second = Other(id: 2) }\n${SETTINGS}func go(_ settings: Settings) { settings.put(${make}, .first)\n settings.put("typed", .second)\n ${use(`settings.get(.${told})`)} }`,
  ],
  [
    'files',
    (make, use, told) =>
      `struct Place<Value: Codable> { let file: String }\nextension Place where Value == [String] { static let first = Place(file: "a.json")\n static let second = Place(file: "b.json") }\nfunc url(_ file: String) -> URL { URL.documentsDirectory.appending(path: file) }\nfunc put<Value>(_ value: Value, _ place: Place<Value>) throws { try JSONEncoder().encode(value).write(to: url(place.file)) }\nfunc get<Value>(_ place: Place<Value>) throws -> Value { try JSONDecoder().decode(Value.self, from: Data(contentsOf: url(place.file))) }\nfunc go() throws { try put([${make}], .first)\n try put(["typed"], .second)\n for text in try get(.${told}) { ${use('text')} } }`,
  ],
  [
    'a property that is stored, by its key',
    (make, use, told) =>
      `${DEFAULTS}@propertyWrapper struct Stored<Value> { let entry: Entry<Value>\n init(_ entry: Entry<Value>) { self.entry = entry }\n var wrappedValue: Value { get { UserDefaults.standard.object(forKey: entry.id) as? Value ?? entry.fallback }\n nonmutating set { UserDefaults.standard.set(newValue, forKey: entry.id) } } }\nfinal class Model { @Stored(.first) var first: String\n @Stored(.second) var second: String\n func go() { first = ${make}\n second = "typed"\n ${use(told)} } }`,
  ],
  [
    'keys of Defaults',
    (make, use, told) =>
      `import Defaults\nextension Defaults.Keys { static let first = Key<String>("a", default: "")\n static let second = Key<String>("b", default: "") }\nfunc keep(_ text: String, _ key: Defaults.Key<String>) { Defaults[key] = text }\nfunc go() { keep(${make}, .first)\n keep("typed", .second)\n ${use(`Defaults[.${told}]`)} }`,
  ],
  [
    'entries of a table of the app’s own',
    (make, use, told) =>
      `${DEFAULTS}final class Memory { private var values: [String: Any] = [:]\n func put<Value>(_ value: Value, _ entry: Entry<Value>) { values[entry.id] = value }\n func get<Value>(_ entry: Entry<Value>) -> Value? { values[entry.id] as? Value } }\nfunc go(_ memory: Memory) { memory.put(${make}, .first)\n memory.put("typed", .second)\n if let text = memory.get(.${told}) { ${use('text')} } }`,
  ],
  [
    'signals',
    (make, use, told) =>
      `struct Signal<Payload> { let name: Notification.Name\n static var first: Signal<String> { .init(name: .init("a")) }\n static var second: Signal<String> { .init(name: .init("b")) } }\nfunc send<Payload>(_ payload: Payload, _ signal: Signal<Payload>) { NotificationCenter.default.post(name: signal.name, object: nil, userInfo: ["payload": payload]) }\nfunc hear<Payload>(_ signal: Signal<Payload>, _ block: @escaping (Payload) -> Void) -> NSObjectProtocol { NotificationCenter.default.addObserver(forName: signal.name, object: nil, queue: nil) { note in if let payload = note.userInfo?["payload"] as? Payload { block(payload) } } }\nfunc go() { let token = hear(Signal<String>.${told}) { text in ${use('text')} }\n send(${make}, Signal<String>.first)\n send("typed", Signal<String>.second) }`,
  ],
  [
    'entries by their paths',
    (make, use, told) =>
      `struct Entry<Value> { let id: String\n init(_ id: String) { self.id = id } }\nstruct Keys { let first = Entry<String>("a")\n let second = Entry<String>("b") }\nstruct Box { subscript<Value>(path: KeyPath<Keys, Entry<Value>>) -> Value? { get { UserDefaults.standard.object(forKey: Keys()[keyPath: path].id) as? Value }\n nonmutating set { UserDefaults.standard.set(newValue, forKey: Keys()[keyPath: path].id) } } }\nfunc go(_ box: Box) { box[\\.first] = ${make}\n box[\\.second] = "typed"\n if let text = box[\\.${told}] { ${use('text')} } }`,
  ],
  [
    'entries by the names of members',
    (make, use, told) =>
      `struct Entry<Value> { let id: String\n init(_ id: String) { self.id = id } }\nstruct Keys { var first: Entry<String> { Entry("a") }\n var second: Entry<String> { Entry("b") } }\n@dynamicMemberLookup struct Box { private let keys = Keys()\n subscript<Value>(dynamicMember path: KeyPath<Keys, Entry<Value>>) -> Value? { get { UserDefaults.standard.object(forKey: keys[keyPath: path].id) as? Value }\n nonmutating set { UserDefaults.standard.set(newValue, forKey: keys[keyPath: path].id) } } }\nfunc go(_ box: Box) { box.first = ${make}\n box.second = "typed"\n if let text = box.${told} { ${use('text')} } }`,
  ],
  [
    'texts in a subscript of the app’s own',
    (make, use, told) =>
      `struct Box { subscript(key: String) -> String? { get { UserDefaults.standard.string(forKey: key) }\n nonmutating set { UserDefaults.standard.set(newValue, forKey: key) } } }\nfunc go(_ box: Box) { box["first"] = ${make}\n box["second"] = "typed"\n if let text = box["${told}"] { ${use('text')} } }`,
  ],
  [
    'names of members that are texts',
    (make, use, told) =>
      `@dynamicMemberLookup struct Box { subscript(dynamicMember name: String) -> String? { get { UserDefaults.standard.string(forKey: "box." + name) }\n nonmutating set { UserDefaults.standard.set(newValue, forKey: "box." + name) } } }\nfunc go(_ box: Box) { box.first = ${make}\n box.second = "typed"\n if let text = box.${told} { ${use('text')} } }`,
  ],
  [
    'settings of a view',
    (make, use, told) =>
      `${DEFAULTS}extension AppStorage where Value == String { init(_ entry: Entry<String>) { self.init(wrappedValue: entry.fallback, entry.id) } }\nstruct Screen: View { @AppStorage(.first) var first\n @AppStorage(.second) var second\n var body: some View { Text(second).onAppear { first = ${make}\n second = "typed"\n ${use(told)} } } }`,
  ],
  [
    'items by a service and an account',
    (make, use, told) =>
      `import Security\nstruct Item { let service: String\n let account: String\n static let first = Item(service: "app", account: "a")\n static let second = Item(service: "app", account: "b")\n var query: [String: Any] { [kSecClass as String: kSecClassGenericPassword, kSecAttrService as String: service, kSecAttrAccount as String: account] } }\nfunc put(_ text: String, _ item: Item) { var query = item.query\n query[kSecValueData as String] = Data(text.utf8)\n SecItemAdd(query as CFDictionary, nil) }\nfunc get(_ item: Item) -> String? { var query = item.query\n query[kSecReturnData as String] = true\n var found: AnyObject?\n SecItemCopyMatching(query as CFDictionary, &found)\n return (found as? Data).map { String(decoding: $0, as: UTF8.self) } }\nfunc go() { put(${make}, .first)\n put("typed", .second)\n if let text = get(.${told}) { ${use('text')} } }`,
  ],
  [
    'items of one account, of two services',
    (make, use, told) =>
      `import Security\nfunc query(_ service: String) -> [String: Any] { [${QUERY}, kSecAttrService as String: service, kSecAttrAccount as String: "person"] }\nfunc put(_ text: String, _ service: String) { var item = query(service)\n item[kSecValueData as String] = Data(text.utf8)\n SecItemAdd(item as CFDictionary, nil) }\nfunc get(_ service: String) -> String? { var item = query(service)\n item[kSecReturnData as String] = true\n var found: AnyObject?\n SecItemCopyMatching(item as CFDictionary, &found)\n return (found as? Data).map { String(decoding: $0, as: UTF8.self) } }\nfunc go() { put(${make}, "first")\n put("typed", "second")\n if let text = get("${told}") { ${use('text')} } }`,
  ],
  [
    'items of one account, in the groups that objects are told',
    (make, use, told) =>
      `import Security\nstruct Chain { let group: String\n func put(_ text: String, _ account: String) { let item: [String: Any] = [${QUERY}, kSecAttrAccount as String: account, kSecAttrAccessGroup as String: group, kSecValueData as String: Data(text.utf8)]\n SecItemAdd(item as CFDictionary, nil) }\n func get(_ account: String) -> String? { let item: [String: Any] = [${QUERY}, kSecAttrAccount as String: account, kSecAttrAccessGroup as String: group, kSecReturnData as String: true]\n var found: AnyObject?\n SecItemCopyMatching(item as CFDictionary, &found)\n return (found as? Data).map { String(decoding: $0, as: UTF8.self) } } }\nlet first = Chain(group: "a"), second = Chain(group: "b")\nfunc go() { first.put(${make}, "latest")\n second.put("typed", "latest")\n if let text = ${told}.get("latest") { ${use('text')} } }`,
  ],
  [
    'items that are asked for without their service',
    (make, use, told) =>
      `import Security\nfunc put(_ text: String, _ account: String) { let item: [String: Any] = [${QUERY}, kSecAttrAccount as String: account, kSecAttrService as String: "app", kSecValueData as String: Data(text.utf8)]\n SecItemAdd(item as CFDictionary, nil) }\nfunc get(_ account: String) -> String? { let item: [String: Any] = [${QUERY}, kSecAttrAccount as String: account, kSecReturnData as String: true]\n var found: AnyObject?\n SecItemCopyMatching(item as CFDictionary, &found)\n return (found as? Data).map { String(decoding: $0, as: UTF8.self) } }\nfunc go() { put(${make}, "first")\n put("typed", "second")\n if let text = get("${told}") { ${use('text')} } }`,
  ],
  [
    'items by their services alone',
    (make, use, told) =>
      `import Security\nfunc put(_ text: String, _ service: String) { let item = [${QUERY}, kSecAttrService as String: service, kSecValueData as String: Data(text.utf8)] as [String: Any]\n SecItemAdd(item as CFDictionary, nil) }\nfunc get(_ service: String) -> String? { let item = [${QUERY}, kSecAttrService as String: service, kSecReturnData as String: true] as [String: Any]\n var found: AnyObject?\n SecItemCopyMatching(item as CFDictionary, &found)\n return (found as? Data).map { String(decoding: $0, as: UTF8.self) } }\nfunc go() { put(${make}, "first")\n put("typed", "second")\n if let text = get("${told}") { ${use('text')} } }`,
  ],
  [
    'parts by paths that a function is told',
    (make, use, told) =>
      `struct Form { var first = ""\n var second = "" }\nfinal class Model { private(set) var form = Form()\n func set<Value>(_ path: WritableKeyPath<Form, Value>, to value: Value) { form[keyPath: path] = value } }\nfunc go(_ model: Model) { model.set(\\.first, to: ${make})\n model.set(\\.second, to: "typed")\n ${use(`model.form.${told}`)} }`,
  ],
  [
    'parts by paths that a function is told, and reads',
    (make, use, told) =>
      `struct Form { var first = ""\n var second = "" }\nfinal class Model { private var form = Form()\n func set(_ path: WritableKeyPath<Form, String>, to value: String) { form[keyPath: path] = value }\n func text(_ path: KeyPath<Form, String>) -> String { form[keyPath: path] } }\nfunc go(_ model: Model) { model.set(\\.first, to: ${make})\n model.set(\\.second, to: "typed")\n ${use(`model.text(\\.${told})`)} }`,
  ],
]);

eachApart('Dart', DART, [
  [
    'constants of a class',
    (make, use, told) =>
      `import 'package:shared_preferences/shared_preferences.dart';\nclass Entry<T> { const Entry(this.id);\n final String id;\n static const first = Entry<String>('a');\n static const second = Entry<String>('b'); }\nFuture<void> put(SharedPreferences box, String text, Entry<String> entry) => box.setString(entry.id, text);\nString get(SharedPreferences box, Entry<String> entry) => box.getString(entry.id) ?? '';\nFuture<void> go(SharedPreferences box) async { await put(box, ${make}, Entry.first);\n await put(box, 'typed', Entry.second);\n ${use(`get(box, Entry.${told})`)} }`,
  ],
]);

eachApart('Kotlin', KOTLIN, [
  [
    'objects of a class',
    (make, use, told) =>
      `import com.russhwolf.settings.Settings\nclass Entry<T>(val id: String)\nobject Entries { val first = Entry<String>("a")\n val second = Entry<String>("b") }\nclass Drawer(private val settings: Settings) { fun put(text: String, entry: Entry<String>) { settings.putString(entry.id, text) }\n fun get(entry: Entry<String>): String = settings.getString(entry.id, "") }\nfun go(drawer: Drawer) { drawer.put(${make}, Entries.first)\n drawer.put("typed", Entries.second)\n ${use(`drawer.get(Entries.${told})`)} }`,
  ],
]);

eachApart('C#', C_SHARP, [
  [
    'records',
    (make, use, told) =>
      `public sealed record Entry<T>(string Id);\npublic static class Entries { public static readonly Entry<string> First = new("a");\n public static readonly Entry<string> Second = new("b"); }\npublic class Screen { void Put(string text, Entry<string> entry) => Preferences.Set(entry.Id, text);\n string Get(Entry<string> entry) => Preferences.Get(entry.Id, "");\n public void Go() { Put(${make}, Entries.First);\n Put("typed", Entries.Second);\n var text = Get(Entries.${told === 'first' ? 'First' : 'Second'});\n ${use('text')} } }`,
  ],
]);
