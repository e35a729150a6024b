/** Enums: what a case carries, in every pattern, and which cases are meant. */
import { bothFlows, OF_TYPES, type Row, type Rows } from './both-flows.ts';
import { SWIFT } from './swift.ts';

const ONE_OF = [
  ['the first', '.last(let kind), .then(let kind, _)'],
  ['the last', '.then(let kind, _), .last(let kind)'],
  ['in the middle', '.then(let kind, _), .last(let kind), .named(of: let kind)'],
  ['with `let` before', 'let .last(kind), let .then(kind, _)'],
] as const;

const ROUTE = 'enum Route { case records(VALUE, title: String), settings }';
const open = (make: string, body: string): string =>
  `${ROUTE}\nfunc open(_ route: Route) { ${body} }\nfunc go() { open(.records(${make}, title: "Labs")) }`;

const SCOPE =
  'struct Scope: OptionSet { let rawValue: Int\n static let labs = Scope(rawValue: 1 << 0)\n static let shots = Scope(rawValue: 1 << 1)\n static let all: Scope = [.labs, .shots] }\n';
const VALUES_IN = (make: string, other: string): string =>
  `${SCOPE}func values(_ scope: Scope) -> [VALUE] { var all: [VALUE] = []\n if scope.contains(.labs) { all.append(${make}) }\n if scope.contains(.shots) { all.append(${other}) }\n return all }\n`;
/** What a test lets in is told apart for types alone. */
const BRANCHES = { fails: ['beside'] } as const;

const OPTIONS: Rows = [
  ['a set of options', (make, _, each, other) => `${VALUES_IN(make, other)}func go() { ${each('values([.labs])')} }`],
  [
    'a set of options that asks itself',
    (make, _, each, other) =>
      `${SCOPE}extension Scope { func values() -> [VALUE] { var all: [VALUE] = []\n if contains(.labs) { all.append(${make}) }\n if self.contains(Scope.shots) { all.append(${other}) }\n return all } }\nfunc go() { ${each('Scope.labs.values()')} }`,
    BRANCHES,
  ],
  [
    'a set of options that is put together',
    (make, _, each, other) =>
      `${VALUES_IN(make, other)}func go() { var scope: Scope = []\n scope.insert(.labs)\n ${each('values(scope)')} }`,
    BRANCHES,
  ],
  [
    'a set of options by its name for all',
    (make, _, each) => `${VALUES_IN(make, make)}func go() { ${each('values(.all)')} }`,
  ],
  [
    'a set of options with others exchanged',
    (make, _, each) =>
      `${VALUES_IN(make, make)}func go() { var scope = Scope.shots\n scope.formSymmetricDifference(.labs)\n ${each('values(scope)')} }`,
  ],
  [
    'a kind that is a constant of its struct',
    (make, use, _, other) =>
      `struct Kind: Equatable { let id: String\n static let labs = Kind(id: "labs")\n static let shots = Kind(id: "shots") }\nfunc value(_ kind: Kind) -> VALUE { if kind == Kind.labs { return ${make} } else { return ${other} } }\nfunc go() { ${use('value(.labs)')} }`,
    BRANCHES,
  ],
];

const ENUMS: Rows = [
  [
    'a payload in a switch',
    (make, use) =>
      open(make, `switch route { case .records(let kind, _): ${use('kind')}\n case .settings: print("settings") }`),
  ],
  [
    'a payload in a switch, let outside',
    (make, use) => open(make, `switch route { case let .records(kind, _): ${use('kind')}\n default: break }`),
  ],
  ['a payload in if case', (make, use) => open(make, `if case .records(let kind, _) = route { ${use('kind')} }`)],
  [
    'a payload in guard case',
    (make, use) =>
      open(make, `guard case let .records(kind, title) = route else { return }\n print(title)\n ${use('kind')}`),
  ],
  [
    'a payload in for case',
    (make, use) =>
      `${ROUTE}\nfunc go() { let routes: [Route] = [.settings, .records(${make}, title: "Labs")]\n for case .records(let kind, _) in routes { ${use('kind')} } }`,
  ],
  [
    'a payload of an optional',
    (make, use) =>
      `${ROUTE}\nfinal class Screen { var route: Route?\n func go() { if case .records(let kind, _)? = route { ${use('kind')} } } }\nfunc start() { let screen = Screen()\n screen.route = .records(${make}, title: "Labs")\n screen.go() }`,
  ],
  [
    'a payload of a payload',
    (make, use) =>
      `${ROUTE}\nenum Link { case inside(Route), outside(URL) }\nfunc open(_ link: Link) { switch link { case .inside(.records(let kind, _)): ${use('kind')}\n default: break } }\nfunc go() { open(.inside(.records(${make}, title: "Labs"))) }`,
  ],
  [
    'a payload that a property of the enum gives',
    (make, use) =>
      `enum Route { case records(VALUE), settings\n var kind: VALUE? { if case .records(let kind) = self { kind } else { nil } } }\nfunc go() { if let kind = Route.records(${make}).kind { ${use('kind')} } }`,
  ],
  [
    'a switch over self',
    (make, use, _, other) =>
      `enum Kind { case labs, shots\n var value: VALUE { switch self { case .labs: ${make}\n case .shots: ${other} } } }\nfunc go() { let kind = Kind.labs\n ${use('kind.value')} }`,
  ],
  [
    'a switch over self, of a constant parameter',
    (make, use, _, other) =>
      `enum Kind { case labs, shots\n var value: VALUE { switch self { case .labs: return ${make}\n case .shots: return ${other} } } }\nfunc show(_ kind: Kind) { ${use('kind.value')} }\nfunc go() { show(.labs) }`,
  ],
  [
    'all cases',
    (make, use) =>
      `enum Kind: String, CaseIterable { case labs\n var value: VALUE { switch self { case .labs: ${make} } } }\nfunc go() { for kind in Kind.allCases { ${use('kind.value')} } }`,
  ],
  [
    'a case by its raw value',
    (make, use, _, other) =>
      `enum Kind: String { case labs, shots\n var value: VALUE { self == .labs ? ${make} : ${other} } }\nfunc go() { if let kind = Kind(rawValue: "labs") { ${use('kind.value')} } }`,
  ],
  [
    'Result, in a switch',
    (make, use) =>
      `func load(_ done: (Result<VALUE, Error>) -> Void) { done(.success(${make})) }\nfunc go() { load { result in switch result { case .success(let kind): ${use('kind')}\n case .failure(let error): print(error) } } }`,
  ],
  [
    'Result, got',
    (make, use) =>
      `func load() -> Result<VALUE, Error> { .success(${make}) }\nfunc go() throws { let kind = try load().get()\n ${use('kind')} }`,
  ],
  [
    'a loading state',
    (make, use) =>
      `enum Loadable<Content> { case idle, loaded(Content) }\nfinal class Model { var state: Loadable<VALUE> = .idle\n func load() { state = .loaded(${make}) }\n func go() { load()\n if case .loaded(let kind) = state { ${use('kind')} } } }`,
  ],
  [
    'an error that carries it',
    (make, use) =>
      `enum Failure: Error { case missing(VALUE) }\nfunc check() throws { throw Failure.missing(${make}) }\nfunc go() { do { try check() } catch Failure.missing(let kind) { ${use('kind')} } catch { print("failed") } }`,
  ],
  [
    'an error that is thrown on',
    (make, use) =>
      `struct Failure: Error { let kind: VALUE }\nstruct Check { init() throws { throw Failure(kind: ${make}) } }\nfinal class Model { var isSure: Bool { get throws { _ = try Check()\n return true } }\n func ask() throws -> Bool { try isSure } }\nfunc go() { do { _ = try Model().ask() } catch let error as Failure { ${use('error.kind')} } catch { print("failed") } }`,
  ],
  [
    'an error of what is tried, and not of what is tried elsewhere',
    (make, use, _, other) =>
      `struct Failure: Error { let kind: VALUE }\nfunc check() throws { throw Failure(kind: ${make}) }\nfunc look() throws { throw Failure(kind: ${other}) }\nfunc caught() { do { try look() } catch { print("failed") } }\nfunc go() { do { caught()\n try check() } catch { if let failure = error as? Failure { ${use('failure.kind')} } } }`,
  ],
];

const KINDS = (make: string, other: string): string =>
  `enum Kind: CaseIterable { case labs, shots\n var value: VALUE { switch self { case .labs: ${make}\n case .shots: ${other} } } }`;

const CHOSEN: Rows = [
  [
    'all cases but one',
    (make, use, _, other) =>
      `${KINDS(make, other)}\nfunc go() { for kind in Kind.allCases.filter({ $0 != .shots }) { ${use('kind.value')} } }`,
    OF_TYPES,
  ],
  [
    'all cases where',
    (make, use, _, other) =>
      `${KINDS(make, other)}\nfunc go() { for kind in Kind.allCases where kind == .labs { ${use('kind.value')} } }`,
    OF_TYPES,
  ],
  [
    'cases but those that a guard passes over',
    (make, use, _, other) =>
      `${KINDS(make, other)}\nfunc go() { for kind in Kind.allCases { guard kind != .shots else { continue }\n ${use('kind.value')} } }`,
    OF_TYPES,
  ],
  [
    'cases but those that are left',
    (make, use, _, other) =>
      `${KINDS(make, other)}\nfunc go() { for kind in Kind.allCases { if kind == .shots { continue }\n ${use('kind.value')} } }`,
    OF_TYPES,
  ],
  [
    'a list of cases, mapped',
    (make, _, each, other) =>
      `${KINDS(make, other)}\nfunc go() { let kinds: [Kind] = [.labs]\n ${each('kinds.map(\\.value)')} }`,
  ],
  ...ONE_OF.map(
    ([title, pattern]): Row => [
      `one of several patterns, ${title}`,
      (make, use, _, other) =>
        `enum Step { case last(VALUE), then(VALUE, Int), named(of: VALUE), none }\nfunc show(_ step: Step) { switch step { case ${pattern}: ${use('kind')}\n default: break } }\nfunc go() { show(.last(${make}))\n print(Step.then(${other}, 1)) }`,
      { without: ['beside'] },
    ],
  ),
  [
    'one of several patterns, in what a property gives',
    (make, use, _, other) =>
      `enum Step { case last(VALUE), then(VALUE, Int)\n var kind: VALUE { switch self { case .last(let kind), .then(let kind, _): kind } } }\nfunc go() { let steps: [Step] = [.last(${make})]\n for step in steps { ${use('step.kind')} }\n print(Step.then(${other}, 1)) }`,
    { without: ['beside'] },
  ],
];

bothFlows(SWIFT, [...ENUMS, ...CHOSEN]);
bothFlows(SWIFT, OPTIONS);
