/** Structs of functions that are made by their labels, as clients of dependencies are: each reads where it is called. */
import { expect, test } from 'vitest';
import { flow } from './code.ts';

type Texts = Readonly<Record<string, string>>;
const ASKED = 'coverage procedure';
const READER = `import HealthKit
struct Reader { let store = HKHealthStore()
 func connect() async -> Bool { (try? await store.requestAuthorization(toShare: [], read: [HKClinicalType(.coverageRecord), HKClinicalType(.procedureRecord)])) != nil }
 func names(of type: HKClinicalType) async -> [String] { (try? await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: []).result(for: store).map(\\.displayName)) ?? [] }
 func visits() async -> [String] { await names(of: HKClinicalType(.procedureRecord)) } }
`;
const CLIENT = `import HealthKit
struct Client: Sendable { var connect: @Sendable () async -> Bool
 var plan: @Sendable () async -> [String]
 var procedures: @Sendable () async -> [String] }
extension Client { static let live: Client = { let reader = Reader()
 return Client(connect: { await reader.connect() }, plan: { await reader.names(of: HKClinicalType(.coverageRecord)) }, procedures: { await reader.names(of: HKClinicalType(.procedureRecord)) }) }() }
`;
const app = (feature: string, more: Texts = {}, client = CLIENT): Texts => ({
  'App/App.swift': `import SwiftUI\n@main struct Main: App { let feature = Feature(client: .live)\n var body: some Scene { WindowGroup { Text("a").task { await feature.open() } } } }\n`,
  'App/Feature.swift': `struct State { var procedures: [String] = [] }\nfinal class Feature { let client: Client\n var state = State()\n init(client: Client) { self.client = client }\n ${feature} }\n`,
  'App/Client.swift': client,
  'App/Reader.swift': READER,
  ...more,
});
const OPEN = 'func open() async { _ = await client.connect()\n _ = await client.plan() }';
const BOTH =
  'func open() async { _ = await client.connect()\n _ = await client.plan()\n state.procedures = await client.procedures() }';

test.each<[title: string, texts: Texts, read: string]>([
  ['one of two', app(OPEN), 'coverage'],
  ['both', app(BOTH), ASKED],
  [
    'one in what nobody reads',
    app(`${OPEN}\n private var visits: Task<Void, Never> { Task { state.procedures = await client.procedures() } }`),
    'coverage',
  ],
  [
    'one in a private method that nobody calls',
    app(`${OPEN}\n private func visits() async { state.procedures = await client.procedures() }`),
    'coverage',
  ],
  [
    'one in a method of a view',
    app(OPEN, {
      'App/App.swift': `import SwiftUI\n@main struct Main: App { let feature = Feature(client: .live)\n var body: some Scene { WindowGroup { Visits(client: feature.client).task { await feature.open() } } } }\n`,
      'App/Visits.swift':
        'import SwiftUI\nstruct Visits: View { let client: Client\n @State var names: [String] = []\n var body: some View { List(names, id: \\.self) { Text($0) }.task { names = await client.procedures() } } }\n',
    }),
    ASKED,
  ],
  ['handed on', app(`${OPEN}\n func later() -> @Sendable () async -> [String] { client.procedures }`), ASKED],
  [
    'handed to a task',
    app('func open() async { _ = await client.connect()\n _ = await client.plan()\n Runner.run(client.procedures) }'),
    ASKED,
  ],
  [
    'by a key path',
    app(
      'func open() async { _ = await client.connect()\n _ = await client.plan()\n _ = await client[keyPath: \\.procedures]() }',
    ),
    ASKED,
  ],
  [
    'of a copy',
    app(
      'func open() async { _ = await client.connect()\n var other = client\n other.plan = { [] }\n _ = await client.plan()\n _ = await other.procedures() }',
    ),
    ASKED,
  ],
  [
    'taken out',
    app(
      'func open() async { _ = await client.connect()\n let load = client.procedures\n _ = await client.plan()\n _ = await load() }',
    ),
    ASKED,
  ],
  [
    'methods',
    app(
      OPEN,
      {},
      CLIENT.replace(
        'procedures: { await reader.names(of: HKClinicalType(.procedureRecord)) }',
        'procedures: reader.visits',
      ),
    ),
    'coverage',
  ],
  [
    'methods, both',
    app(
      BOTH,
      {},
      CLIENT.replace(
        'procedures: { await reader.names(of: HKClinicalType(.procedureRecord)) }',
        'procedures: reader.visits',
      ),
    ),
    ASKED,
  ],
  [
    'by Self',
    app(
      OPEN,
      {},
      CLIENT.replace(
        'static let live: Client = { let reader = Reader()\n return Client(',
        'static let live: Client = { let reader = Reader()\n return Self(',
      ),
    ),
    'coverage',
  ],
  [
    'with an initialiser',
    app(
      OPEN,
      {},
      CLIENT.replace(
        'extension Client',
        'extension Client { init(all: Reader) { self.init(connect: { await all.connect() }, plan: { [] }, procedures: { await all.visits() }) } }\nextension Client',
      ),
    ),
    'coverage',
  ],
  [
    'with an initialiser, both',
    app(
      BOTH,
      {},
      CLIENT.replace(
        'extension Client',
        'extension Client { init(all: Reader) { self.init(connect: { await all.connect() }, plan: { [] }, procedures: { await all.visits() }) } }\nextension Client',
      ),
    ),
    ASKED,
  ],
  [
    'by a member that is looked up',
    app(
      `func open() async { _ = await client.connect()\n _ = await client.plan()\n _ = await Box(client: client).procedures() }`,
      {
        'App/Box.swift':
          '@dynamicMemberLookup final class Box { let client: Client\n init(client: Client) { self.client = client }\n subscript<T>(dynamicMember path: KeyPath<Client, T>) -> T { client[keyPath: path] } }\n',
      },
    ),
    ASKED,
  ],
  [
    'of a dependency',
    app(OPEN, {
      'App/App.swift': `import SwiftUI\n@main struct Main: App { let feature = Feature(client: .live)\n let model = Model()\n var body: some Scene { WindowGroup { Text("a").task { await feature.open()\n await model.go() } } } }\n`,
      'App/Model.swift':
        'import Dependencies\nfinal class Model { @Dependency(\\.client) var client\n func go() async { _ = await client.procedures() } }\nextension Client: DependencyKey { static var liveValue: Client { .live } }\nextension DependencyValues { var client: Client { get { self[Client.self] } set { self[Client.self] = newValue } } }\n',
    }),
    ASKED,
  ],
  [
    'through another client',
    app(
      `func open() async { _ = await client.connect()\n _ = await client.plan()\n _ = await Client.logged(client).procedures() }`,
      {
        'App/Logged.swift':
          'extension Client { static func logged(_ of: Client) -> Client { Client(connect: of.connect, plan: { await of.plan() }, procedures: { await of.procedures() }) } }\n',
      },
    ),
    ASKED,
  ],
])('%s', async (_, texts, read) => {
  expect(await flow(texts, { kind: 'app' })).toBe(`${ASKED} | ${read}`);
});
