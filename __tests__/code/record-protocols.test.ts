/**
 * Records that come, or go, through a protocol: the file that uses them names neither HealthKit nor the type behind it.
 */
import { expect, test } from 'vitest';
import { factsOf } from './code.ts';

const LIVE = `import HealthKit
struct Live: Provider {
    private let store = HKHealthStore()
    func names() async throws -> [String] {
        let type = HKClinicalType(.allergyRecord)
        let descriptor = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
        return try await descriptor.result(for: store).map { $0.displayName }
    }
}
`;
const PROVIDER = 'protocol Provider { func names() async throws -> [String] }';

/** How what uses the provider gets it: the code that uses it, and the code that makes it. */
const INWARD: Readonly<Record<string, readonly [use: string, make: string]>> = {
  'an initialiser': [
    'final class Model { private let provider: any Provider\n init(provider: any Provider) { self.provider = provider }\n func load() async throws { print(try await provider.names()) } }',
    'let model = Model(provider: Live())',
  ],
  'a property that is set': [
    'final class Model { var provider: (any Provider)?\n func load() async throws { if let provider { print(try await provider.names()) } } }',
    'func start() { let model = Model()\n model.provider = Live() }',
  ],
  'a parameter': [
    'func load(_ provider: some Provider) async throws { print(try await provider.names()) }',
    'func start() async throws { try await load(Live()) }',
  ],
  'a generic type': [
    'final class Model<P: Provider> { let provider: P\n init(provider: P) { self.provider = provider }\n func load() async throws { print(try await provider.names()) } }',
    'let model = Model(provider: Live())',
  ],
  'the environment': [
    'import SwiftUI\nstruct Page: View { @Environment(\\.provider) private var provider\n var body: some View { Text("").task { print(try? await provider.names()) } } }',
    'import SwiftUI\nextension EnvironmentValues { @Entry var provider: any Provider = Live() }',
  ],
  'a container': [
    'final class Model { func load() async throws { let provider = Container.shared.resolve(Provider.self)\n print(try await provider.names()) } }',
    'final class Container { static let shared = Container()\n private var made: [String: Any] = [:]\n func register<T>(_ type: T.Type, _ value: T) { made["\\(type)"] = value }\n func resolve<T>(_ type: T.Type) -> T { made["\\(type)"] as! T } }\nfunc start() { Container.shared.register(Provider.self, Live()) }',
  ],
  'a container, by `(any Provider).self`': [
    'final class Model { func load() async throws { let provider = Container.shared.resolve((any Provider).self)\n print(try await provider.names()) } }',
    'final class Container { static let shared = Container()\n private var made: [String: Any] = [:]\n func register<T>(_ type: T.Type, _ value: T) { made["\\(type)"] = value }\n func resolve<T>(_ type: T.Type) -> T { made["\\(type)"] as! T } }\nfunc start() { Container.shared.register((any Provider).self, Live()) }',
  ],
  'a factory': [
    'final class Model { let make: () -> any Provider\n init(make: @escaping () -> any Provider) { self.make = make }\n func load() async throws { print(try await make().names()) } }',
    'let model = Model(make: { Live() })',
  ],
  'a list': [
    'final class Model { let providers: [any Provider]\n init(providers: [any Provider]) { self.providers = providers }\n func load() async throws { for each in providers { print(try await each.names()) } } }',
    'let model = Model(providers: [Live()])',
  ],
};

for (const [title, [use, make]] of Object.entries(INWARD)) {
  test(title, async () => {
    const { flows } = await factsOf({
      'App/Provider.swift': PROVIDER,
      'App/Live.swift': LIVE,
      'App/Start.swift': make,
      'App/Use.swift': use,
    });
    expect(flows.map(({ kind, at }) => `${kind} ${at.file}`)).toEqual(['logging App/Use.swift']);
  });
}

/** How what is told of records comes to who hands them on. */
const OUTWARD: Readonly<Record<string, string>> = {
  'a bus with a list':
    'final class Bus { static let shared = Bus(trackers: [Amp()])\n let trackers: [any Tracker]\n init(trackers: [any Tracker]) { self.trackers = trackers }\n func send(_ text: String) { for each in trackers { each.track(text) } } }',
  'a bus with forEach':
    'final class Bus { static let shared = Bus()\n private var trackers: [any Tracker] = []\n func add(_ tracker: any Tracker) { trackers.append(tracker) }\n func send(_ text: String) { trackers.forEach { $0.track(text) } } }\nfunc start() { Bus.shared.add(Amp()) }',
  'one tracker':
    'final class Bus { static let shared = Bus()\n weak var tracker: (any Tracker)?\n func send(_ text: String) { tracker?.track(text) } }\nfunc start() { Bus.shared.tracker = Amp() }',
};

test.each(Object.entries(OUTWARD))('%s', async (_, bus) => {
  const { flows } = await factsOf({
    'App/Provider.swift': PROVIDER,
    'App/Live.swift': LIVE,
    'App/Tracker.swift': 'protocol Tracker: AnyObject { func track(_ text: String) }',
    'App/Bus.swift': bus,
    'App/Amp.swift':
      'import AmplitudeSwift\nfinal class Amp: Tracker { let amplitude = Amplitude(configuration: Configuration(apiKey: "x"))\n func track(_ text: String) { amplitude.track(eventType: text) } }',
    'App/Go.swift': 'func go() async throws { for each in try await Live().names() { Bus.shared.send(each) } }',
  });
  expect(flows.map(({ kind, at }) => `${kind} ${at.file}`)).toEqual(['analytics App/Amp.swift']);
});
