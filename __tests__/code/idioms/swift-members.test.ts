/** Who is meant by a name: fields, statics, outer types, initialisers, overrides. */
import { bothFlows, type Rows } from './both-flows.ts';
import { SWIFT } from './swift.ts';

/** Two properties that an extension keeps by means of Objective-C's run time, each under its key. */
const kept = (name: string, key: string): string =>
  `@objc var ${name}: VALUE? { get { objc_getAssociatedObject(self, ${key}) as? VALUE } set { objc_setAssociatedObject(self, ${key}, newValue, .OBJC_ASSOCIATION_RETAIN_NONATOMIC) } }`;
const associated =
  (kind: string, spare: string): Rows[number][1] =>
  (make, use, _, other) =>
    `private var kindKey: UInt8 = 0\nprivate var spareKey: UInt8 = 0\nprivate enum Keys { static var kind = 0\n static var spare = 0 }\nextension UIViewController { ${kept('kind', kind)}\n ${kept('spare', spare)} }\nfinal class Page: UIViewController { func go() { spare = ${other}\n kind = ${make}\n if let kind { ${use('kind')} } } }`;

const ROWS: Rows = [
  [
    'an overload by the type of what is passed',
    (make, use) =>
      `struct Step { let kind: VALUE }\nstruct Plan { let steps: [Step] }\nfinal class Runner { func run(_ plan: Plan) { for step in plan.steps { run(step) } }\n private func run(_ step: Step) { ${use('step.kind')} } }\nfunc go() { Runner().run(Plan(steps: [Step(kind: ${make})])) }`,
  ],
  [
    'an overload of what is called on',
    (make, use) =>
      `struct Step { let kind: VALUE }\nstruct Plan { let steps: [Step] }\nfinal class Runner { func run(_ plan: Plan) {}\n func run(_ step: Step) { ${use('step.kind')} } }\nfunc go() { let runner = Runner()\n let step = Step(kind: ${make})\n runner.run(step) }`,
  ],
  [
    'a class function that is given a case',
    (make, use, _, other) =>
      `enum Which { case first, second }\nclass Maker { class func make(_ which: Which) -> VALUE { switch which { case .first: return ${make}\n case .second: return ${other} } } }\nfunc go() { ${use('Maker.make(.first)')} }`,
  ],
  [
    'a class function that a subclass overrides, by its type',
    (make, use, _, other) =>
      `class Base { class func kind() -> VALUE { ${other} } }\nfinal class Labs: Base { override class func kind() -> VALUE { ${make} } }\nfunc go() { ${use('Labs.kind()')} }`,
  ],
  ['a local', (make, use) => `func go() { let kind = ${make}\n ${use('kind')} }`],
  ['a global', (make, use) => `private let kind = ${make}\nfunc go() { ${use('kind')} }`],
  ['a helper that uses it', (make, use) => `func go() { show(${make}) }\nfunc show(_ kind: VALUE) { ${use('kind')} }`],
  [
    'a helper, for one of its callers',
    (make, use, _, other) =>
      `func same(_ kind: VALUE) -> VALUE { kind }\nfunc go() { ${use(`same(${make})`)}\n _ = same(${other}) }`,
  ],
  ['a default argument', (make, use) => `func show(_ kind: VALUE = ${make}) { ${use('kind')} }\nfunc go() { show() }`],
  ['a field', (make, use) => `final class Screen { let kind = ${make}\n func go() { ${use('kind')} } }`],
  [
    'a field beside another',
    (make, use, _, other) =>
      `struct Pair { let first: VALUE\n let second: VALUE }\nfunc go() { let pair = Pair(first: ${make}, second: ${other})\n ${use('pair.first')} }`,
  ],
  [
    'a field that another type sets',
    (make, use) =>
      `final class Screen { var kind: VALUE?\n func go() { if let kind { ${use('kind')} } } }\nfunc open() { let screen = Screen()\n screen.kind = ${make}\n screen.go() }`,
  ],
  [
    'an initialiser’s parameter',
    (make, use) =>
      `struct Loader { private let kind: VALUE\n init(for kind: VALUE) { self.kind = kind }\n func go() { ${use('kind')} } }\nfunc start() { Loader(for: ${make}).go() }`,
  ],
  [
    'a memberwise initialiser, of an object that is not started too',
    (make, use, _, other) =>
      `struct Loader { let kind: VALUE\n func go() { ${use('kind')} } }\nfunc start() { Loader(kind: ${make}).go()\n let idle = Loader(kind: ${other})\n _ = idle }`,
  ],
  [
    'a convenience initialiser',
    (make, use) =>
      `final class Loader { let kind: VALUE\n init(kind: VALUE) { self.kind = kind }\n convenience init() { self.init(kind: ${make}) }\n func go() { ${use('kind')} } }\nfunc start() { Loader().go() }`,
  ],
  [
    'an initialiser in an extension',
    (make, use) =>
      `struct Loader { let kind: VALUE\n func go() { ${use('kind')} } }\nextension Loader { init(page: Int) { self.init(kind: ${make}) } }\nfunc start() { Loader(page: 1).go() }`,
  ],
  [
    'an initialiser of a struct that hands on to another',
    (make, use, _, other) =>
      `struct Row { let kind: VALUE\n let spare: VALUE\n init(kind: VALUE, spare: VALUE) { self.kind = kind\n self.spare = spare }\n init?(_ kind: VALUE) { self.init(kind: kind, spare: ${other}) } }\nfunc go() { if let row = Row(${make}) { ${use('row.kind')} } }`,
  ],
  ['a lazy field', (make, use) => `final class Screen { lazy var kind = ${make}\n func go() { ${use('self.kind')} } }`],
  [
    'a lazy field of a closure',
    (make, use) =>
      `final class Screen { lazy var kind: VALUE = { let made = ${make}\n return made }()\n func go() { ${use('kind')} } }`,
  ],
  [
    'a computed property',
    (make, use) => `struct Screen { var kind: VALUE { ${make} }\n func go() { ${use('kind')} } }`,
  ],
  [
    'a setter',
    (make, use) =>
      `final class Screen { private var kept: VALUE?\n var kind: VALUE? { get { kept } set { kept = newValue } }\n func go() { kind = ${make}\n if let kind { ${use('kind')} } } }`,
  ],
  [
    'a setter, by self',
    (make, use) =>
      `final class Screen { private var kept: VALUE?\n var kind: VALUE? { get { kept } set { kept = newValue } }\n func go() { self.kind = ${make}\n if let kind = self.kind { ${use('kind')} } } }`,
  ],
  [
    'a setter, of an object',
    (make, use) =>
      `final class Shelf { private var kept: VALUE?\n var kind: VALUE? { get { kept } set { kept = newValue } } }\nfunc go() { let shelf = Shelf()\n shelf.kind = ${make}\n if let kind = shelf.kind { ${use('kind')} } }`,
  ],
  [
    'a setter that names what it is given',
    (make, use) =>
      `final class Screen { private var kept: VALUE?\n var kind: VALUE? { get { kept } set(wanted) { kept = wanted } }\n func go() { kind = ${make}\n if let kind { ${use('kind')} } } }`,
  ],
  [
    'a static setter',
    (make, use) =>
      `enum Shelf { private static var kept: VALUE?\n static var kind: VALUE? { get { kept } set { kept = newValue } } }\nfunc go() { Shelf.kind = ${make}\n if let kind = Shelf.kind { ${use('kind')} } }`,
  ],
  [
    'a setter in an extension',
    (make, use) =>
      `final class Shelf { var kept: VALUE? }\nextension Shelf { var kind: VALUE? { get { kept } set { kept = newValue } } }\nfunc go() { let shelf = Shelf()\n shelf.kind = ${make}\n if let kind = shelf.kept { ${use('kind')} } }`,
  ],
  [
    'didSet',
    (make, use) =>
      `final class Screen { var kind: VALUE? { didSet { if let kind { ${use('kind')} } } }\n func go() { kind = ${make} } }`,
  ],
  [
    'willSet',
    (make, use) =>
      `final class Screen { var kind: VALUE? { willSet { if let newValue { ${use('newValue')} } } }\n func go() { kind = ${make} } }`,
  ],
  [
    'a static constant',
    (make, use, _, other) =>
      `enum Kinds { static let wanted = ${make}\n static let spare = ${other} }\nfunc go() { ${use('Kinds.wanted')} }`,
  ],
  [
    'a static constant of a closure',
    (make, use) => `enum Kinds { static let wanted: VALUE = { ${make} }() }\nfunc go() { ${use('Kinds.wanted')} }`,
  ],
  [
    'a static variable that is set',
    (make, use) =>
      `enum Kinds { static var wanted: VALUE?\n static func fill() { wanted = ${make} } }\nfunc go() { Kinds.fill()\n if let kind = Kinds.wanted { ${use('kind')} } }`,
  ],
  [
    'a static function of a nested type',
    (make, use) =>
      `enum Kinds { enum Labs { static func wanted() -> VALUE { ${make} } } }\nfunc go() { ${use('Kinds.Labs.wanted()')} }`,
  ],
  [
    'a bare name of the outer type',
    (make, use) => `enum Outer { static let kept = ${make}\n struct Inner { func go() { ${use('kept')} } } }`,
  ],
  [
    'a bare call of the outer type',
    (make, use) =>
      `enum Outer { static func made() -> VALUE { ${make} }\n struct Inner { func go() { ${use('made()')} } } }`,
  ],
  ['Self', (make, use) => `struct Screen { static let kind = ${make}\n func go() { ${use('Self.kind')} } }`],
  [
    'type(of: self)',
    (make, use) => `class Screen { class var kind: VALUE { ${make} }\n func go() { ${use('type(of: self).kind')} } }`,
  ],
  [
    'a class variable that a subclass overrides',
    (make, use, _, other) =>
      `class Base { class var kind: VALUE { ${other} }\n func go() { ${use('Self.kind')} } }\nfinal class Sub: Base { override class var kind: VALUE { ${make} } }\nfunc start() { Sub().go() }`,
  ],
  [
    'overridden, by implicit self',
    (make, use, _, other) =>
      `class Base { func made() -> VALUE { ${other} }\n func go() { ${use('made()')} } }\nfinal class Sub: Base { override func made() -> VALUE { ${make} } }\nfunc start() { Sub().go() }`,
  ],
  [
    'overridden, by explicit self',
    (make, use, _, other) =>
      `class Base { var made: VALUE { ${other} }\n func go() { ${use('self.made')} } }\nfinal class Sub: Base { override var made: VALUE { ${make} } }\nfunc start() { Sub().go() }`,
  ],
  [
    'super',
    (make, use) =>
      `class Base { func show(_ kind: VALUE) { ${use('kind')} } }\nfinal class Sub: Base { override func show(_ kind: VALUE) { super.show(kind) } }\nfunc start() { Sub().show(${make}) }`,
  ],
  [
    'an inherited initialiser',
    (make, use) =>
      `class Base { let kind: VALUE\n init(kind: VALUE) { self.kind = kind }\n func go() { ${use('kind')} } }\nfinal class Sub: Base { init() { super.init(kind: ${make}) } }\nfunc start() { Sub().go() }`,
  ],
  [
    'a field of a field',
    (make, use) =>
      `struct Filters { var kind: VALUE? }\nstruct Kept { var filters = Filters() }\nfinal class Model { var kept = Kept()\n func go() { kept.filters.kind = ${make}\n if let kind = kept.filters.kind { ${use('kind')} } } }`,
  ],
  [
    'a mutating function',
    (make, use) =>
      `struct Cart { private(set) var kinds: [VALUE] = []\n mutating func add(_ kind: VALUE) { kinds.append(kind) } }\nfunc go() { var cart = Cart()\n cart.add(${make})\n for kind in cart.kinds { ${use('kind')} } }`,
  ],
  [
    'an extension of a class of Apple',
    (make, use) =>
      `extension HKHealthStore { func show(_ kind: VALUE) { ${use('kind')} } }\nfunc go() { HKHealthStore().show(${make}) }`,
  ],
  [
    'a method of an extension of a list',
    (make, use) =>
      `extension Array where Element == VALUE { func showAll() { for kind in self { ${use('kind')} } } }\nfunc go() { [${make}].showAll() }`,
  ],
  ['an associated object', associated('&kindKey', '&spareKey')],
  ['an associated object, by a static key', associated('&Keys.kind', '&Keys.spare')],
  [
    'an associated object, by the address of a key',
    associated('UnsafeRawPointer(&kindKey)', 'UnsafeRawPointer(&spareKey)'),
  ],
  ['an associated object, by a selector', associated('#selector(getter: kind)', '#selector(getter: spare)')],
  [
    'an associated object, by a key that a helper is given',
    (make, use) =>
      `private var key: UInt8 = 0\nextension NSObject { func keep(_ kind: VALUE, _ key: UnsafeRawPointer) { objc_setAssociatedObject(self, key, kind, .OBJC_ASSOCIATION_RETAIN) } }\nfinal class Page: NSObject { func go() { keep(${make}, &key)\n if let kind = objc_getAssociatedObject(self, &key) as? VALUE { ${use('kind')} } } }`,
  ],
  ['an associated object, by a text', associated('"kind"', '"spare"')],
  [
    'a field that a method fills and a method gives',
    (make, use) =>
      `final class Config { private var stored: VALUE?\n func configure(_ kind: VALUE) { stored = kind }\n func theKind() -> VALUE { stored! } }\nfunc go() { let config = Config()\n config.configure(${make})\n ${use('config.theKind()')} }`,
  ],
  [
    'a field that a method fills and a computed property gives',
    (make, use) =>
      `final class Config { private var stored: VALUE?\n func configure(_ kind: VALUE) { stored = kind }\n var theKind: VALUE { stored! } }\nfunc go() { let config = Config()\n config.configure(${make})\n ${use('config.theKind')} }`,
  ],
  [
    'a list that a method fills and a method gives',
    (make, _, each) =>
      `final class Config { private var stored: [VALUE] = []\n func add(_ kind: VALUE) { stored.append(kind) }\n func all() -> [VALUE] { stored } }\nstruct Middle { let config: Config\n func all() -> [VALUE] { config.all() } }\nfunc go() { let config = Config()\n config.add(${make})\n ${each('Middle(config: config).all()')} }`,
  ],
  [
    'a subscript that is set',
    (make, use) =>
      `final class Shelf { private var kinds: [String: VALUE] = [:]\n subscript(name: String) -> VALUE? { get { kinds[name] }\n set { kinds[name] = newValue } } }\nfunc go() { let shelf = Shelf()\n shelf["labs"] = ${make}\n if let kind = shelf["labs"] { ${use('kind')} } }`,
  ],
  [
    'a subscript that is set, and keeps it in a list',
    (make, _, each) =>
      `final class Shelf { var kinds: [VALUE] = []\n subscript(place: Int) -> VALUE { get { kinds[place] }\n set { kinds.append(newValue) } } }\nfunc go() { let shelf = Shelf()\n shelf[0] = ${make}\n ${each('shelf.kinds')} }`,
  ],
];

bothFlows(SWIFT, ROWS);
