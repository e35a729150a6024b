/** Lists, dictionaries and sets: what comes out is what was put in, and not what was taken out. */
import { bothFlows, OF_TYPES, type Rows } from './both-flows.ts';
import { SWIFT } from './swift.ts';

const ROWS: Rows = [
  ['a loop', (make, use) => `func go() { for kind in [${make}] { ${use('kind')} } }`],
  ['forEach', (make, use) => `func go() { [${make}].forEach { kind in ${use('kind')} } }`],
  [
    'an own type that grows by its own `+=`',
    (make, use, _each, other) =>
      `struct Kinds { private(set) var all: [VALUE] = []\n static func += (kinds: inout Kinds, kind: VALUE) { kinds.all.append(kind) } }\nfunc go() { var kinds = Kinds()\n var others = Kinds()\n kinds += ${make}\n others += ${other}\n print(others.all.count)\n for kind in kinds.all { ${use('kind')} } }`,
  ],
  [
    'what was there before it is set',
    (make, use) =>
      `final class Page { var kind: VALUE { didSet { ${use('oldValue')} } }\n init(kind: VALUE) { self.kind = kind } }\nfunc go(_ next: VALUE) { let page = Page(kind: ${make})\n page.kind = next }`,
  ],
  [
    'what was there before it is set, by its own name',
    (make, use) =>
      `final class Page { var kind: VALUE { didSet(before) { ${use('before')} } }\n init(kind: VALUE) { self.kind = kind } }\nfunc go(_ next: VALUE) { let page = Page(kind: ${make})\n page.kind = next }`,
  ],
  [
    'an entry of a table in a list, by index and key',
    (make, use, _each, other) =>
      `func rows() -> [[String: VALUE]] { [["kind": ${make}, "other": ${other}]] }\nfunc go() { ${use('rows()[0]["kind"]!')} }`,
  ],
  [
    'an index',
    (make, use) => `func go() { let kinds = [${make}]\n for index in kinds.indices { ${use('kinds[index]')} } }`,
  ],
  ['first', (make, use) => `func go() { if let kind = [${make}].first { ${use('kind')} } }`],
  [
    'enumerated',
    (make, use) => `func go() { for (index, kind) in [${make}].enumerated() { print(index)\n ${use('kind')} } }`,
  ],
  ['zip', (make, use, _, other) => `func go() { for (kind, _) in zip([${make}], [${other}]) { ${use('kind')} } }`],
  [
    'compactMap',
    (make, use) =>
      `func made() -> VALUE? { ${make} }\nfunc go() { for kind in [made()].compactMap({ $0 }) { ${use('kind')} } }`,
  ],
  ['flatMap', (make, use) => `func go() { for kind in [[${make}]].flatMap(\\.self) { ${use('kind')} } }`],
  [
    'a lazy map',
    (make, use) =>
      `struct Entry { let kind: VALUE }\nfunc go() { for kind in [Entry(kind: ${make})].lazy.map(\\.kind) { ${use('kind')} } }`,
  ],
  [
    'reduce(into:)',
    (make, use) =>
      `func go() { let kinds = [${make}].reduce(into: [VALUE]()) { $0.append($1) }\n for kind in kinds { ${use('kind')} } }`,
  ],
  [
    'popLast',
    (make, use) => `func go() { var queue = [${make}]\n while let kind = queue.popLast() { ${use('kind')} } }`,
  ],
  [
    'an array that is added to',
    (make, _, each) => `func go() { var kinds: [VALUE] = []\n kinds += [${make}]\n ${each('kinds')} }`,
  ],
  [
    'append(contentsOf:)',
    (make, _, each) => `func go() { var kinds: [VALUE] = []\n kinds.append(contentsOf: [${make}])\n ${each('kinds')} }`,
  ],
  [
    'a dictionary by text',
    (make, use, _, other) =>
      `let table: [String: VALUE] = ["labs": ${make}, "shots": ${other}]\nfunc go() { if let kind = table["labs"] { ${use('kind')} } }`,
  ],
  [
    'a dictionary by a case',
    (make, use, _, other) =>
      `enum Kind: Hashable { case labs, shots }\nlet table: [Kind: VALUE] = [.labs: ${make}, .shots: ${other}]\nfunc go() { if let kind = table[.labs] { ${use('kind')} } }`,
  ],
  [
    'a dictionary of a type by a key that is written elsewhere',
    (make, use) =>
      `enum Keys { static let labs = "labs" }\nenum Tables { static let all: [String: VALUE] = [Keys.labs: ${make}] }\nfunc go() { if let kind = Tables.all["labs"] { ${use('kind')} } }`,
  ],
  [
    'a dictionary that is added to later',
    (make, use) =>
      `final class Tables { private var all: [String: VALUE] = [:]\n func go() { all["labs"] = ${make}\n if let kind = all["labs"] { ${use('kind')} } } }`,
  ],
  [
    'parts of what a dictionary holds',
    (make, use, _, other) =>
      `struct Entry { let kind: VALUE\n let spare: VALUE }\nenum Kind: Hashable { case labs, shots }\nstruct Tables { let all: [Kind: Entry] = [.labs: Entry(kind: ${make}, spare: ${other})]\n func go() { if let entry = self.all[Kind.labs] { ${use('entry.kind')} } } }`,
  ],
  [
    'an entry of a dictionary that is passed on',
    (make, use, _, other) =>
      `enum Keys { static let kind = "kind"\n static let spare = "spare" }\nfunc show(_ info: [AnyHashable: Any]) { if let kind = info[Keys.kind] as? VALUE { ${use('kind')} } }\nfunc go() { show([Keys.kind: ${make}, Keys.spare: ${other}]) }`,
  ],
  [
    'an entry that is put into a dictionary by a key of an enum',
    (make, use, _, other) =>
      `enum Key: String { case kind, spare }\nfunc go() { var info: [String: VALUE] = [:]\n info[Key.kind.rawValue] = ${make}\n info[Key.spare.rawValue] = ${other}\n if let kind = info["kind"] { ${use('kind')} } }`,
  ],
  [
    'parts of an entry of a dictionary',
    (make, use) =>
      `struct Entry { let kind: VALUE }\nfunc go() { let table = ["labs": Entry(kind: ${make})]\n for (_, entry) in table { ${use('entry.kind')} } }`,
  ],
  [
    'a dictionary by a key that is made',
    (make, use) =>
      `func name(_ text: String) -> String { "app." + text }\nfunc go() { let table = [name("labs"): ${make}]\n if let kind = table["app.labs"] { ${use('kind')} } }`,
  ],
  [
    'a notification’s user info',
    (make, use, _, other) =>
      `extension Notification.Name { static let picked = Notification.Name("picked") }\nenum Keys { static let kind = "kind"\n static let spare = "spare" }\nfunc post() { NotificationCenter.default.post(name: .picked, object: nil, userInfo: [Keys.kind: ${make}, Keys.spare: ${other}]) }\nfunc go() async { for await note in NotificationCenter.default.notifications(named: .picked) { if let kind = note.userInfo?[Keys.kind] as? VALUE { ${use('kind')} } } }`,
  ],
  [
    'a dictionary’s values',
    (make, _, each) => `let table = ["labs": ${make}]\nfunc go() { ${each('Array(table.values)')} }`,
  ],
  [
    'pairs of a dictionary',
    (make, use) => `func go() { for (name, kind) in ["labs": ${make}] { print(name)\n ${use('kind')} } }`,
  ],
  [
    'mapValues',
    (make, _, each) =>
      `struct Entry { let kind: VALUE }\nfunc go() { let table = ["labs": Entry(kind: ${make})].mapValues(\\.kind)\n ${each('Array(table.values)')} }`,
  ],
  [
    'a dictionary of unique keys',
    (make, use) =>
      `func go() { let table = Dictionary(uniqueKeysWithValues: [("labs", ${make})])\n if let kind = table["labs"] { ${use('kind')} } }`,
  ],
  [
    'a dictionary by type',
    (make, use) =>
      `struct Labs {}\nfinal class Table { private var kinds: [ObjectIdentifier: VALUE] = [:]\n func set(_ kind: VALUE, for type: Any.Type) { kinds[ObjectIdentifier(type)] = kind }\n func go() { if let kind = kinds[ObjectIdentifier(Labs.self)] { ${use('kind')} } } }\nfunc start() { let table = Table()\n table.set(${make}, for: Labs.self)\n table.go() }`,
  ],
  [
    'filter !=',
    (make, _, each, other) =>
      `func go() { let spare = ${other}\n let kinds = [${make}, spare].filter { $0 != spare }\n ${each('kinds')} }`,
    { ...OF_TYPES },
  ],
  [
    'filter ==',
    (make, _, each, other) =>
      `func go() { let wanted = ${make}\n let kinds = [wanted, ${other}].filter { $0 == wanted }\n ${each('kinds')} }`,
    { ...OF_TYPES },
  ],
  [
    'filter contains',
    (make, _, each, other) =>
      `func go() { let wanted = [${make}]\n let kinds = [${make}, ${other}].filter { wanted.contains($0) }\n ${each('kinds')} }`,
    { ...OF_TYPES },
  ],
  [
    'a filter in the head of a loop',
    (make, use, _, other) =>
      `func go() { let wanted = ${make}\n for kind in [wanted, ${other}].filter { $0 == wanted } { ${use('kind')} } }`,
    { ...OF_TYPES },
  ],
  [
    'first(where:)',
    (make, use, _, other) =>
      `func go() { let wanted = ${make}\n if let kind = [wanted, ${other}].first(where: { $0 == wanted }) { ${use('kind')} } }`,
    { ...OF_TYPES },
  ],
  [
    'removeAll(where:)',
    (make, _, each, other) =>
      `func go() { let spare = ${other}\n var kinds = [${make}, spare]\n kinds.removeAll { $0 == spare }\n ${each('kinds')} }`,
    { ...OF_TYPES },
  ],
  [
    'trimming(while:)',
    (make, _, each, other) =>
      `func go() { let spare = ${other}\n let kinds = [spare, ${make}, spare].trimming(while: { $0 == spare })\n ${each('kinds')} }`,
    OF_TYPES,
  ],
  [
    'trimming, with the closure behind',
    (make, _, each, other) =>
      `func go() { let spare = ${other}\n let kinds = [${make}, spare]\n let left = kinds.trimming { $0 == spare }\n ${each('left')} }`,
    OF_TYPES,
  ],
  [
    'the first that is not nothing',
    (make, use, _, other) =>
      `struct Row { let kind: VALUE?\n let spare: VALUE }\nfunc go() { let rows = [Row(kind: ${make}, spare: ${other})]\n let first = rows.firstNonNil { $0.kind }\n if let first { ${use('first')} } }`,
  ],
  [
    'the first that is not nothing, by a key path',
    (make, use, _, other) =>
      `struct Row { let kind: VALUE?\n let spare: VALUE }\nfunc go() { let rows = [Row(kind: ${make}, spare: ${other})]\n if let kind = rows.firstNonNil(\\.kind) { ${use('kind')} } }`,
  ],
  [
    'an own method by the name of `firstNonNil`',
    (make, use, _, other) =>
      `struct Row { let kind: VALUE?\n let spare: VALUE }\nextension Sequence { func firstNonNil<T>(_ part: (Element) -> T?) -> T? { for each in self { if let it = part(each) { return it } }\n return nil } }\nfunc go() { let rows = [Row(kind: ${make}, spare: ${other})]\n if let kind = rows.firstNonNil({ $0.kind }) { ${use('kind')} } }`,
  ],
  ['union', (make, _, each) => `func go() { let kinds = Set<VALUE>().union([${make}])\n ${each('kinds')} }`],
  ['insert', (make, _, each) => `func go() { var kinds: Set<VALUE> = []\n kinds.insert(${make})\n ${each('kinds')} }`],
  [
    'formUnion',
    (make, _, each) => `func go() { var kinds: Set<VALUE> = []\n kinds.formUnion([${make}])\n ${each('kinds')} }`,
  ],
  [
    'subtracting',
    (make, _, each, other) =>
      `func go() { let kinds: Set<VALUE> = [${make}, ${other}]\n ${each(`kinds.subtracting([${other}])`)} }`,
    OF_TYPES,
  ],
  [
    'what only one of two sets has',
    (make, _, each, other) =>
      `func go() { let all: Set<VALUE> = [${make}, ${other}]\n let known: Set<VALUE> = [${other}]\n ${each('all.symmetricDifference(known)')} }`,
    OF_TYPES,
  ],
  [
    'what only the other of two sets has',
    (make, _, each, other) =>
      `enum Kinds { static let known: Set<VALUE> = [${other}]\n static let all: Set<VALUE> = [${make}, ${other}]\n static let left = known.symmetricDifference(all) }\nfunc go() { ${each('Kinds.left')} }`,
    OF_TYPES,
  ],
  [
    'subtract',
    (make, _, each, other) =>
      `func go() { var kinds: Set<VALUE> = [${make}, ${other}]\n kinds.subtract([${other}])\n ${each('kinds')} }`,
    { ...OF_TYPES },
  ],
  [
    'remove',
    (make, _, each, other) =>
      `func go() { var kinds: Set<VALUE> = [${make}, ${other}]\n kinds.remove(${other})\n ${each('kinds')} }`,
    { ...OF_TYPES },
  ],
  [
    'intersection',
    (make, _, each, other) =>
      `func go() { let kinds: Set<VALUE> = [${make}, ${other}]\n ${each(`kinds.intersection([${make}])`)} }`,
    { ...OF_TYPES },
  ],
  [
    'grouped',
    (make, use) =>
      `struct Entry { let kind: VALUE\n let page: Int }\nfunc go() { for (_, entries) in Dictionary(grouping: [Entry(kind: ${make}, page: 1)], by: \\.page) { for entry in entries { ${use('entry.kind')} } } }`,
  ],
  ['joined', (make, use) => `func go() { for kind in [[${make}]].joined() { ${use('kind')} } }`],
  [
    'lists by key that grow',
    (make, use) =>
      `func go() { var kinds: [String: [VALUE]] = [:]\n kinds["labs", default: []].append(${make})\n for kind in kinds["labs"] ?? [] { ${use('kind')} } }`,
  ],
  [
    'an option set',
    (make, _, each) =>
      `struct Kinds: OptionSet { let rawValue: Int\n static let labs = Kinds(rawValue: 1)\n var values: [VALUE] { var all: [VALUE] = []\n if contains(.labs) { all.append(${make}) }\n return all } }\nfunc go() { let kinds: Kinds = [.labs]\n ${each('kinds.values')} }`,
  ],
  [
    'a set of a mapped list',
    (make, _, each) =>
      `struct Entry { let kind: VALUE }\nfunc go() { ${each(`Set([Entry(kind: ${make})].map(\\.kind))`)} }`,
  ],
  [
    'sorted and sliced',
    (make, _, each) =>
      `struct Entry { let kind: VALUE\n let rank: Int }\nfunc go() { let kinds = [Entry(kind: ${make}, rank: 1)].sorted { $0.rank < $1.rank }.prefix(3).map(\\.kind)\n ${each('kinds')} }`,
  ],
  [
    'a registry',
    (make, use) =>
      `protocol Source { var kind: VALUE { get } }\nstruct Labs: Source { let kind = ${make} }\nfinal class Registry { private(set) var sources: [any Source] = []\n func add(_ source: any Source) { sources.append(source) } }\nfunc go() { let registry = Registry()\n registry.add(Labs())\n for source in registry.sources { ${use('source.kind')} } }`,
  ],
  [
    'a collection of the app',
    (make, use) =>
      `struct Kinds: Sequence { let all: [VALUE]\n func makeIterator() -> IndexingIterator<[VALUE]> { all.makeIterator() } }\nfunc go() { for kind in Kinds(all: [${make}]) { ${use('kind')} } }`,
  ],
  [
    'an iterator of the app',
    (make, use) =>
      `struct Kinds: Sequence, IteratorProtocol { var left: [VALUE]\n mutating func next() -> VALUE? { left.popLast() } }\nfunc go() { for kind in Kinds(left: [${make}]) { ${use('kind')} } }`,
  ],
  [
    'a static of a list’s own, by its bare name',
    (make, _, each, other) =>
      `extension Array where Element == VALUE { static let asked: [VALUE] = [${make}]\n static let spare: [VALUE] = [${other}] }\nfinal class Screen { func show(_ kinds: [VALUE]) { ${each('kinds')} } }\nfunc go() { Screen().show(.asked) }`,
  ],
  [
    'a static of a list’s own, of its own type',
    (make, _, each, other) =>
      `extension Set where Element == VALUE { static let asked: Self = [${make}]\n static let spare: Self = [${other}] }\nfinal class Screen { func show(_ kinds: Set<VALUE>) { ${each('kinds')} } }\nfunc go() { Screen().show(.asked) }`,
  ],
  [
    'a static of every collection',
    (make, _, each, other) =>
      `extension Collection where Self == [VALUE] { static var asked: Self { [${make}] }\n static var spare: Self { [${other}] } }\nfinal class Screen { func show(_ kinds: [VALUE]) { ${each('kinds')} } }\nfunc go() { Screen().show(.asked) }`,
  ],
  [
    'a static of a dictionary',
    (make, _, each, other) =>
      `extension Dictionary where Key == String, Value == VALUE { static let asked: [String: VALUE] = ["a": ${make}]\n static let spare: [String: VALUE] = ["a": ${other}] }\nfinal class Screen { func show(_ kinds: [String: VALUE]) { ${each('Array(kinds.values)')} } }\nfunc go() { Screen().show(.asked) }`,
  ],
  [
    'a static of an optional',
    (make, use, _, other) =>
      `extension Optional where Wrapped == VALUE { static let asked: VALUE? = ${make}\n static let spare: VALUE? = ${other} }\nfinal class Screen { func show(_ kinds: VALUE?) { ${use('kinds!')} } }\nfunc go() { Screen().show(.asked) }`,
  ],
  [
    'a static method of a list’s own, by its bare name',
    (make, _, each) =>
      `extension [VALUE] { static func asked(first: Bool) -> Self { first ? [${make}] : [] } }\nfinal class Screen { func show(_ kinds: [VALUE]) { ${each('kinds')} } }\nfunc go() { Screen().show(.asked(first: true)) }`,
  ],
  [
    'a method of the app’s own by the name of a list’s',
    (make, use) =>
      `struct Importer { struct Row { let kind: VALUE }\n func run() { let kinds = zip([${make}], [1]).map { $0.0 }\n for row in kinds.map(map) { ${use('row.kind')} } }\n private func map(_ kind: VALUE) -> Row { Row(kind: kind) } }`,
  ],
];

/** Lists that a list is made into. */
const LISTS = [
  'IteratorSequence(kinds.makeIterator())',
  'repeatElement(kinds, count: 1).flatMap { $0 }',
  'CollectionOfOne(kinds).flatMap { $0 }',
  'EmptyCollection<VALUE>() + kinds',
  'chain(kinds, kinds)',
  'kinds.chunks(ofCount: 1).flatMap { $0 }',
  'kinds.windows(ofCount: 1).flatMap { $0 }',
  'product([1], kinds).map { $1 }',
  'kinds.indexed().map { $0.element }',
];

bothFlows(SWIFT, [
  ...ROWS,
  ...LISTS.map((list): Rows[number] => [
    list,
    (make, _, each) => `func go() { let kinds = [${make}]\n let all = ${list}\n ${each('all')} }`,
    OF_TYPES,
  ]),
]);
