/** What apps add to the system's collections, as members of the type: `[HKClinicalTypeIdentifier].dental`. */
import { bothFlows, type Rows } from './both-flows.ts';
import { SWIFT } from './swift.ts';

const ROWS: Rows = [
  [
    'a static of a list by a name that something else has as well',
    (make, _, each) =>
      `extension Array where Element == VALUE { static var shelf: Self { [${make}] } }\nfinal class Home { private let shelf = Shelf()\n func go() { shelf.go() } }\nstruct Shelf { func go() { let all = [VALUE].shelf.map { $0 }\n ${each('all')} } }\nfunc go() { Home().go() }`,
  ],
  [
    'a static of a list of something, by its short name',
    (make, _, each, other) =>
      `extension Array where Element == VALUE { static var shelf: Self { [${make}] }\n static var rest: Self { [${other}] } }\nfunc go() { ${each('[VALUE].shelf')} }\nfunc rest() -> Int { [VALUE].rest.count }`,
  ],
  [
    'a static let of a list of something, by its short name',
    (make, _, each, other) =>
      `extension [VALUE] { static var shelf: Self { [${make}] }\n static var rest: Self { [${other}] } }\nfunc go() { ${each('[VALUE].shelf')} }\nfunc rest() -> Int { [VALUE].rest.count }`,
  ],
  [
    'a static of a list, by its long name',
    (make, _, each) =>
      `extension Array where Element == VALUE { static var shelf: Self { [${make}] } }\nfunc go() { ${each('Array<VALUE>.shelf')} }`,
  ],
  [
    'a static of a set, and a member of that',
    (make, _, each) =>
      `extension Set where Element == VALUE { static var shelf: Self { [${make}] }\n var all: [VALUE] { Array(self) } }\nfunc go() { ${each('Set<VALUE>.shelf.all')} }`,
  ],
  [
    'a static of a list, and a member of that',
    (make, _, each) =>
      `extension Array where Element == VALUE { static var shelf: Self { [${make}] }\n var all: Set<VALUE> { Set(self) } }\nfunc go() { ${each('[VALUE].shelf.all')} }`,
  ],
  [
    'a static of a list, and a method of that',
    (make, _, each) =>
      `extension Array where Element == VALUE { static var shelf: Self { [${make}] }\n func all() -> Set<VALUE> { Set(self) } }\nfunc go() { ${each('[VALUE].shelf.all()')} }`,
  ],
  [
    'a static of a list by its long name, and a method of that',
    (make, _, each) =>
      `extension Array where Element == VALUE { static var shelf: Array<VALUE> { [${make}] }\n func all() -> Set<VALUE> { Set(self) } }\nfunc go() { ${each('Array.shelf.all()')} }`,
  ],
  [
    'a static function of a list, and a member of that',
    (make, _, each) =>
      `extension Array where Element == VALUE { static func shelf() -> Self { [${make}] }\n var all: Set<VALUE> { Set(self) } }\nfunc go() { ${each('[VALUE].shelf().all')} }`,
  ],
  [
    'a static function of a list',
    (make, _, each) =>
      `extension Array where Element == VALUE { static func shelf() -> Self { [${make}] } }\nfunc go() { ${each('[VALUE].shelf()')} }`,
  ],
  [
    'a static of a table',
    (make, _, each) =>
      `extension Dictionary where Key == String, Value == VALUE { static var shelf: Self { ["labs": ${make}] } }\nfunc go() { ${each('[String: VALUE].shelf.values')} }`,
  ],
  [
    'an initialiser of a list',
    (make, _, each) =>
      `extension Array where Element == VALUE { init(shelf: String) { self = [${make}] } }\nfunc go() { ${each('[VALUE](shelf: "")')} }`,
  ],
  [
    'an initialiser of a set that calls another',
    (make, _, each) =>
      `extension Set where Element == VALUE { init(shelf: String) { self.init([${make}]) } }\nfunc go() { ${each('Set<VALUE>(shelf: "")')} }`,
  ],
  [
    'a static of an optional',
    (make, use) =>
      `extension Optional where Wrapped == VALUE { static var shelf: VALUE? { ${make} } }\nfunc go() { if let kind: VALUE = Optional<VALUE>.shelf { ${use('kind')} } }`,
  ],
  [
    'an empty list of a type',
    (make, _, each) => `func go() { var all = [VALUE]()\n all.append(${make})\n ${each('all')} }`,
  ],
];
bothFlows(SWIFT, ROWS);
