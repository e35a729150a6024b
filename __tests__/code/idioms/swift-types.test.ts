/** Who is meant by a type: protocols, Self, generics, conformers, subscripts, functions as values. */
import { bothFlows, type Rows } from './both-flows.ts';
import { SWIFT } from './swift.ts';

const ROWS: Rows = [
  [
    'a requirement in a protocol extension',
    (make, use, _, other) =>
      `protocol Source { var kind: VALUE { get } }\nextension Source { func go() { ${use('kind')} } }\nstruct Labs: Source { var kind: VALUE { ${make} } }\nstruct Shots: Source { var kind: VALUE { ${other} } }\nfunc start() { Labs().go() }`,
  ],
  [
    'Self in a protocol extension',
    (make, use, _, other) =>
      `protocol Source { static var kind: VALUE { get } }\nextension Source { func go() { ${use('Self.kind')} } }\nstruct Labs: Source { static let kind = ${make} }\nstruct Shots: Source { static let kind = ${other} }\nfunc start() { Labs().go() }`,
  ],
  [
    'a static member that a protocol extension gives',
    (make, use, _, other) =>
      `protocol Source { static var kind: VALUE { get } }\nextension Source { static var wanted: VALUE { kind } }\nenum Lab: Source { static let kind = ${make} }\nenum Shot: Source { static let kind = ${other} }\nfunc start() { ${use('Lab.wanted')} }`,
  ],
  [
    'a list of any Protocol',
    (make, use, _, other) =>
      `protocol Source { var kind: VALUE { get } }\nstruct Labs: Source { let kind = ${make} }\nstruct Shots: Source { let kind = ${other} }\nfunc go() { let sources: [any Source] = [Labs()]\n for source in sources { ${use('source.kind')} } }`,
  ],
  [
    'some Protocol',
    (make, use, _, other) =>
      `protocol Source { var kind: VALUE { get } }\nstruct Labs: Source { let kind = ${make} }\nstruct Shots: Source { let kind = ${other} }\nfunc show(_ source: some Source) { ${use('source.kind')} }\nfunc go() { show(Labs()) }`,
  ],
  [
    'a repository behind a protocol',
    (make, use) =>
      `protocol Loading { func load(_ kind: VALUE) }\nstruct Live: Loading { func load(_ kind: VALUE) { ${use('kind')} } }\nstruct Model { let loader: any Loading\n func go() { loader.load(${make}) } }\nfunc start() { Model(loader: Live()).go() }`,
  ],
  [
    'a delegate',
    (make, use) =>
      `protocol PickerDelegate: AnyObject { func picked(_ kind: VALUE) }\nfinal class Picker { weak var delegate: PickerDelegate?\n func pick() { delegate?.picked(${make}) } }\nfinal class Screen: PickerDelegate { let picker = Picker()\n func go() { picker.delegate = self\n picker.pick() }\n func picked(_ kind: VALUE) { ${use('kind')} } }`,
  ],
  [
    'a type as a parameter',
    (make, use, _, other) =>
      `protocol Source { static var kind: VALUE { get } }\nenum Lab: Source { static let kind = ${make} }\nenum Shot: Source { static let kind = ${other} }\nfunc load(_ source: any Source.Type) { ${use('source.kind')} }\nfunc go() { load(Lab.self) }`,
  ],
  [
    'a generic function that is given a type',
    (make, use, _, other) =>
      `protocol Source { static var kind: VALUE { get } }\nenum Lab: Source { static let kind = ${make} }\nenum Shot: Source { static let kind = ${other} }\nfunc load<S: Source>(_ source: S.Type) { ${use('S.kind')} }\nfunc go() { load(Lab.self) }`,
  ],
  [
    'a generic type',
    (make, use, _, other) =>
      `protocol Source { static var kind: VALUE { get } }\nenum Lab: Source { static let kind = ${make} }\nenum Shot: Source { static let kind = ${other} }\nstruct Repo<S: Source> { func load() { ${use('S.kind')} } }\nfunc go() { Repo<Lab>().load() }`,
  ],
  [
    'a list of types',
    (make, use, _, other) =>
      `protocol Source { static var kind: VALUE { get } }\nenum Lab: Source { static let kind = ${make} }\nenum Shot: Source { static let kind = ${other} }\nfunc go() { let sources: [any Source.Type] = [Lab.self]\n for source in sources { ${use('source.kind')} } }`,
  ],
  [
    'a generic function that makes one',
    (make, use, _, other) =>
      `protocol Source { init()\n var kind: VALUE { get } }\nstruct Lab: Source { let kind = ${make} }\nstruct Shot: Source { let kind = ${other} }\nfunc load<S: Source>(_ source: S.Type) { ${use('S().kind')} }\nfunc go() { load(Lab.self) }`,
  ],
  [
    'an implicit member of a protocol',
    (make, use, _, other) =>
      `protocol Source { var kind: VALUE { get } }\nstruct Lab: Source { let kind = ${make} }\nstruct Shot: Source { let kind = ${other} }\nextension Source where Self == Lab { static var lab: Lab { Lab() } }\nfunc show(_ source: some Source) { ${use('source.kind')} }\nfunc go() { show(.lab) }`,
  ],
  [
    'a typealias of a generic type',
    (make, use, _, other) =>
      `protocol Source { static var kind: VALUE { get } }\nenum Lab: Source { static let kind = ${make} }\nenum Shot: Source { static let kind = ${other} }\nstruct Repo<S: Source> { func load() { ${use('S.kind')} } }\ntypealias LabRepo = Repo<Lab>\nfunc go() { LabRepo().load() }`,
  ],
  [
    'a subclass of a generic type',
    (make, use, _, other) =>
      `protocol Source { static var kind: VALUE { get } }\nenum Lab: Source { static let kind = ${make} }\nenum Shot: Source { static let kind = ${other} }\nclass Repo<S: Source> { func load() { ${use('S.kind')} } }\nfinal class LabRepo: Repo<Lab> {}\nfunc go() { LabRepo().load() }`,
  ],
  [
    'a generic type by what it is given',
    (make, use, _, other) =>
      `protocol Source { static var kind: VALUE { get } }\nenum Lab: Source { static let kind = ${make} }\nenum Shot: Source { static let kind = ${other} }\nstruct Repo<S: Source> { let source: S.Type\n func load() { ${use('S.kind')} } }\nfunc go() { Repo(source: Lab.self).load() }`,
  ],
  [
    'an associated type',
    (make, use, _, other) =>
      `protocol Source { static var kind: VALUE { get } }\nenum Lab: Source { static let kind = ${make} }\nenum Shot: Source { static let kind = ${other} }\nprotocol Feature { associatedtype Of: Source }\nextension Feature { func load() { ${use('Of.kind')} } }\nstruct LabFeature: Feature { typealias Of = Lab }\nfunc go() { LabFeature().load() }`,
  ],
  [
    'a generic box',
    (make, use, _, other) =>
      `struct Box<Content> { let content: Content }\nfunc go() { let box = Box(content: ${make})\n _ = Box(content: ${other})\n ${use('box.content')} }`,
  ],
  [
    'an extension of a typealias',
    (make, use) =>
      `struct Screen { func go() { ${use('wanted')} } }\ntypealias Page = Screen\nextension Page { var wanted: VALUE { ${make} } }`,
  ],
  [
    'an implicit member',
    (make, use, _, other) =>
      `extension VALUE { static var wanted: VALUE { ${make} }\n static var spare: VALUE { ${other} } }\nfunc show(_ kind: VALUE) { ${use('kind')} }\nfunc go() { show(.wanted) }`,
  ],
  [
    'an implicit member of a list',
    (make, use) =>
      `extension Array where Element == VALUE { static var wanted: [VALUE] { [${make}] } }\nfunc show(_ kinds: [VALUE]) { for kind in kinds { ${use('kind')} } }\nfunc go() { show(.wanted) }`,
  ],
  [
    'a subscript',
    (make, use) =>
      `struct Shelf { let kinds = [${make}]\n subscript(index: Int) -> VALUE { kinds[index] } }\nfunc go() { let shelf = Shelf()\n ${use('shelf[0]')} }`,
  ],
  [
    'a static subscript',
    (make, use) =>
      `enum Shelf { static subscript(name: String) -> VALUE { ${make} } }\nfunc go() { ${use('Shelf["labs"]')} }`,
  ],
  [
    '@dynamicMemberLookup by text',
    (make, use) =>
      `@dynamicMemberLookup struct Shelf { subscript(dynamicMember name: String) -> VALUE { ${make} } }\nfunc go() { let shelf = Shelf()\n ${use('shelf.anything')} }`,
  ],
  [
    '@dynamicMemberLookup by key path',
    (make, use, _, other) =>
      `struct Entry { let kind: VALUE\n let spare: VALUE }\n@dynamicMemberLookup struct Shown { let entry: Entry\n subscript<T>(dynamicMember path: KeyPath<Entry, T>) -> T { entry[keyPath: path] } }\nfunc go() { let shown = Shown(entry: Entry(kind: ${make}, spare: ${other}))\n ${use('shown.kind')} }`,
  ],
  [
    'callAsFunction',
    (make, use) =>
      `struct FetchKind { func callAsFunction() -> VALUE { ${make} } }\nfunc go() { let fetchKind = FetchKind()\n ${use('fetchKind()')} }`,
  ],
  [
    'callAsFunction of a static member',
    (make, use) =>
      `struct Load { func callAsFunction(_ kind: VALUE) { ${use('kind')} }\n static let shared = Load() }\nfunc go() { Load.shared(${make}) }`,
  ],
  [
    'callAsFunction of a case',
    (make, use, _, other) =>
      `enum Shelf { case labs, notes\n var kind: VALUE { switch self { case .labs: return ${make}\n case .notes: return ${other} } } }\nextension Shelf { func callAsFunction(_ count: Int) { ${use('kind')} } }\nfunc go() { Shelf.labs(1) }`,
  ],
  [
    'callAsFunction of each in a list',
    (make, use) =>
      `struct Shelf { let kind: VALUE }\nextension Shelf { func callAsFunction() { ${use('kind')} } }\nfunc go() { for shelf in [Shelf(kind: ${make})] { shelf() } }`,
  ],
  [
    'callAsFunction of a use case',
    (make, use) =>
      `struct Load { func callAsFunction(_ kind: VALUE) { ${use('kind')} } }\nfinal class Model { private let load = Load()\n func go() { load(${make}) } }`,
  ],
  [
    'a method taken from its type',
    (make, use) =>
      `final class Maker { func made() -> VALUE { ${make} } }\nfunc go() { let made = Maker.made(Maker())\n ${use('made()')} }`,
  ],
  [
    'a method as a value',
    (make, use) =>
      `final class Screen { func show(_ kind: VALUE) { ${use('kind')} }\n func go() { [${make}].forEach(show) } }`,
  ],
  [
    'an initialiser as a value',
    (make, use) =>
      `struct Entry { let kind: VALUE\n init(_ kind: VALUE) { self.kind = kind } }\nfunc go() { for entry in [${make}].map(Entry.init) { ${use('entry.kind')} } }`,
  ],
  [
    'a key path that is mapped',
    (make, use, _, other) =>
      `struct Entry { let kind: VALUE\n let spare: VALUE }\nfunc go() { for kind in [Entry(kind: ${make}, spare: ${other})].map(\\.kind) { ${use('kind')} } }`,
  ],
  [
    'a key path as a parameter',
    (make, use, _, other) =>
      `struct Entry { let kind: VALUE\n let spare: VALUE }\nfunc show(_ entry: Entry, _ path: KeyPath<Entry, VALUE>) { ${use('entry[keyPath: path]')} }\nfunc go() { show(Entry(kind: ${make}, spare: ${other}), \\.kind) }`,
  ],
  [
    'a writable key path',
    (make, use) =>
      `struct Filters { var kind: VALUE? }\nfunc go() { var filters = Filters()\n filters[keyPath: \\.kind] = ${make}\n if let kind = filters.kind { ${use('kind')} } }`,
  ],
  [
    'an operator of the app',
    (make, use) =>
      `struct Kinds { var all: [VALUE] = [] }\ninfix operator <+: AdditionPrecedence\nfunc <+ (kinds: Kinds, kind: VALUE) -> Kinds { Kinds(all: kinds.all + [kind]) }\nfunc go() { for kind in (Kinds() <+ ${make}).all { ${use('kind')} } }`,
  ],
  [
    'a prefix operator of the app',
    (make, use) =>
      `struct Kinds { let kind: VALUE\n static prefix func ! (kinds: Kinds) -> VALUE { kinds.kind } }\nfunc go() { ${use(`!Kinds(kind: ${make})`)} }`,
  ],
  [
    'an operator of the app by a sign of the system',
    (make, use) =>
      `struct Kinds { var all: [VALUE] = []\n static func + (kinds: Kinds, kind: VALUE) -> Kinds { Kinds(all: kinds.all + [kind]) } }\nfunc go() { for kind in (Kinds() + ${make}).all { ${use('kind')} } }`,
  ],
  [
    'optional chaining',
    (make, use) =>
      `final class Page { let kind = ${make} }\nfinal class Screen { var page: Page? = Page()\n func go() { if let kind = page?.kind { ${use('kind')} } } }`,
  ],
  [
    'a singleton',
    (make, use) =>
      `final class Settings { static let shared = Settings()\n private(set) var kind = ${make} }\nfunc go() { ${use('Settings.shared.kind')} }`,
  ],
  [
    '#selector',
    (make, use) =>
      `final class Screen: UIViewController { private let button = UIButton()\n private let kind = ${make}\n override func viewDidLoad() { button.addTarget(self, action: #selector(tapped), for: .touchUpInside) }\n @objc private func tapped() { ${use('kind')} } }`,
  ],
  [
    'a generic object that a container makes',
    (make, use, _, other) =>
      `protocol Kind { static var value: VALUE { get } }\nenum Labs: Kind { static var value: VALUE { ${make} } }\nenum Shots: Kind { static var value: VALUE { ${other} } }\nfinal class Query<K: Kind> { func go() { ${use('K.value')} } }\nfinal class Page { private let query: Query<Labs>\n init(query: Query<Labs>) { self.query = query }\n func viewDidLoad() { query.go() } }`,
  ],
];

/** Kinds as types: `Labs.value` is what comes through, and nobody is given `Shots`. */
const PHANTOMS = (make: string, other: string): string =>
  `protocol Kind { static var value: VALUE { get } }\nextension Kind { static var kind: VALUE { value } }\nenum Labs: Kind { static let value = ${make} }\nenum Shots: Kind { static let value = ${other} }\n`;

const PACKS: Rows = [
  [
    'a pack of types, in an initialiser',
    (make, _, each, other) =>
      `${PHANTOMS(make, other)}struct Ask { private let all: [VALUE]\n init<each K: Kind>(_ kind: repeat (each K).Type) { var all: [VALUE] = []\n repeat all.append((each kind).kind)\n self.all = all }\n func go() { ${each('all')} } }\nfunc go() { Ask(Labs.self, Labs.self).go() }`,
  ],
  [
    'a pack of types, in a function with a label',
    (make, _, each, other) =>
      `${PHANTOMS(make, other)}func ask<each K: Kind>(from limit: Int, for kind: repeat (each K).Type, isLate: Bool) { var all: [VALUE] = []\n repeat all.append((each kind).value)\n ${each('all')} }\nfunc go() { ask(from: 2, for: Labs.self, Labs.self, isLate: true) }`,
  ],
  [
    'a pack that is walked',
    (make, use, _, other) =>
      `${PHANTOMS(make, other)}func ask<each K: Kind>(_ kind: repeat (each K).Type) { for one in repeat each kind { ${use('one.value')} } }\nfunc go() { ask(Labs.self) }`,
  ],
  [
    'a pack of type parameters',
    (make, _, each, other) =>
      `${PHANTOMS(make, other)}struct Ask<each K: Kind> { func go() { var all: [VALUE] = []\n repeat all.append((each K).value)\n ${each('all')} } }\nfunc go() { Ask<Labs, Labs>().go() }`,
  ],
  [
    'a pack of objects',
    (make, _, each) =>
      `struct Entry { let kind: VALUE }\nfunc ask<each E>(_ entry: repeat each E) { var all: [VALUE] = []\n repeat all.append((each entry as! Entry).kind)\n ${each('all')} }\nfunc go() { ask(Entry(kind: ${make}), Entry(kind: ${make})) }`,
  ],
  [
    'types one after another',
    (make, _, each, other) =>
      `${PHANTOMS(make, other)}func ask(_ kinds: any Kind.Type...) { ${each('kinds.map { $0.kind }')} }\nfunc go() { ask(Labs.self, Labs.self) }`,
  ],
  [
    'a list of types, and a method of each',
    (make, use, _, other) =>
      `${PHANTOMS(make, other)}let kinds: [any Kind.Type] = [Labs.self]\nfunc go() { for kind in kinds { ${use('kind.kind')} } }`,
  ],
];

bothFlows(SWIFT, ROWS);
bothFlows(SWIFT, PACKS);
