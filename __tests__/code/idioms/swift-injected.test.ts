/** What a container of the app's own hands out by a key path: who gets it need not name its type. */
import { bothFlows, type Language, type Rows } from './both-flows.ts';
import { brings, type Ways } from './records.ts';
import { SWIFT } from './swift.ts';

/** Each file says itself what it imports, and a journal gives what is written in it. */
const APART: Language = { ...SWIFT, text: { ...SWIFT.text, make: 'Journal.shared.name' } };
const files = (
  make: string,
  use: (text: string) => string,
  container: string,
  taken: string,
): Record<string, string> => ({
  'App/Desk.swift': `final class Desk: Sendable { func titles() async throws -> [String] { [${make}] } }\n`,
  'App/Tracking.swift': `import Mixpanel\nprotocol Tracking { func told(_ text: String) }\nfinal class Tracker: Tracking { func told(_ text: String) { ${use('text')} } }\n`,
  'App/Container.swift': container,
  'App/Injected.swift':
    '@propertyWrapper struct Injected<Value> { let wrappedValue: Value\n init(_ path: KeyPath<Container, Value>) { wrappedValue = Container.shared[keyPath: path] } }\n',
  'App/Model.swift': `final class Model { ${taken}\n func go() async throws { for title in try await desk.titles() { tracker.told(title) } } }\n`,
});
const container = (desk: string, tracker: string): string =>
  `final class Container { static let shared = Container()\n ${desk}\n ${tracker} }\n`;
const TAKEN = '@Injected(\\.desk) private var desk\n @Injected(\\.tracker) private var tracker';

const BRINGS: Ways = [
  [
    'made lazily',
    (make, use) =>
      files(make, use, container('lazy var desk = Desk()', 'lazy var tracker: any Tracking = Tracker()'), TAKEN),
  ],
  [
    'of declared types',
    (make, use) =>
      files(make, use, container('lazy var desk: Desk = Desk()', 'lazy var tracker: any Tracking = Tracker()'), TAKEN),
  ],
  ['made at once', (make, use) => files(make, use, container('var desk = Desk()', 'var tracker = Tracker()'), TAKEN)],
];

const CLIENT =
  'import Dependencies\nstruct Row { let kind: VALUE\n let rest: VALUE }\nstruct LabClient: Sendable { var fetch: @Sendable (_ id: Int) async throws -> Row }\n';
const MODEL = (taken: string, use: (value: string) => string): string =>
  `struct Model { ${taken} var labs\n func go() async throws { let row = try await labs.fetch(1)\n ${use('row.kind')} } }\nfunc go() async throws { try await Model().go() }`;

/** Of packages. https://github.com/pointfreeco/swift-dependencies https://github.com/hmlongco/Factory */
const PACKAGES: Rows = [
  [
    'a client by its type',
    (make, use, _, other) =>
      `${CLIENT}extension LabClient: DependencyKey { static let liveValue = LabClient(fetch: { id in Row(kind: ${make}, rest: ${other}) }) }\n${MODEL('@Dependency(LabClient.self) private', use)}`,
  ],
  [
    'a client by its type, whose live value is computed',
    (make, use, _, other) =>
      `${CLIENT}extension LabClient: DependencyKey { static var liveValue: Self { .init(fetch: { id in Row(kind: ${make}, rest: ${other}) }) } }\n${MODEL('@Dependency(LabClient.self)', use)}`,
  ],
  [
    'a model that is observed',
    (make, use, _, other) =>
      `import Factory\n@Observable final class Model { var kind: VALUE?\n var rest: VALUE?\n func load() { kind = ${make}\n rest = ${other} } }\nextension Container { @MainActor var model: Factory<Model> { self { @MainActor in Model() }.cached } }\nstruct Page: View { @InjectedObservable(\\.model) var model\n var body: some View { Button("A") { if let kind = model.kind { ${use('kind')} } }.onAppear { model.load() } } }`,
  ],
];

brings(APART, BRINGS);
bothFlows(SWIFT, PACKAGES);
