/** Closures that a method keeps in a field, of an object that the code around does not name by its type: who publishes decides. */
import { describe, expect, test } from 'vitest';
import { flow } from './code.ts';

const app = (bus: string, listen: string, go: string, made = 'Bus()') =>
  flow(
    {
      'App/Health.swift': `import HealthKit
func ask() { HKHealthStore().requestAuthorization(toShare: nil, read: [HKClinicalType(.allergyRecord), HKClinicalType(.procedureRecord)]) { _, _ in } }
func read(_ id: HKClinicalTypeIdentifier) { HKHealthStore().execute(HKSampleQuery(sampleType: HKClinicalType(id), predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in }) }
`,
      'App/Bus.swift': `enum Event { case joined, left }\n${bus}`,
      'App/Main.swift': `import SwiftUI\nfinal class Env { private let bus = ${made}\n init() { ask(); read(.allergyRecord)\n ${listen} }\n func go() { ${go} } }
@main struct Main: App { let env = Env()\n var body: some Scene { WindowGroup { Button("") { env.go() } } } }
`,
    },
    { kind: 'app' },
  );
const LEFT = 'allergy procedure | allergy';
const BOTH = 'allergy procedure | allergy procedure';
const GUARD = 'event in guard case .joined = event else { return }\n read(.procedureRecord)';

describe('a closure that a method keeps', () => {
  test.each<[title: string, bus: string, listen: string, go: string, made?: string]>([
    [
      'in a list',
      'final class Bus { private var all: [(Event) -> Void] = []\n func listen(_ act: @escaping (Event) -> Void) { all.append(act) }\n func tell(_ event: Event) { for one in all { one(event) } } }',
      `bus.listen { ${GUARD} }`,
      'bus.tell(.joined)',
    ],
    [
      'by an alias of the type',
      'final class Bus { typealias Act = (Event) async -> Void\n private var all: [Act] = []\n func listen(_ act: @escaping Act) { all.append(act) }\n func tell(_ event: Event) { Task { for one in all { await one(event) } } } }',
      `bus.listen { ${GUARD} }`,
      'bus.tell(.joined)',
    ],
    [
      'in one place',
      'final class Bus { private var act: ((Event) -> Void)?\n func listen(_ act: @escaping (Event) -> Void) { self.act = act }\n func tell(_ event: Event) { act?(event) } }',
      `bus.listen { ${GUARD} }`,
      'bus.tell(.joined)',
    ],
    [
      'by a key',
      'final class Bus { private var all: [String: (Event) -> Void] = [:]\n func listen(_ name: String, act: @escaping (Event) -> Void) { all[name] = act }\n func tell(_ event: Event) { all.values.forEach { $0(event) } } }',
      `bus.listen("a") { ${GUARD} }`,
      'bus.tell(.joined)',
    ],
    [
      'by a trailing name, in an actor',
      'actor Bus { private var all: [(Event) -> Void] = []\n func listen(_ act: @escaping (Event) -> Void) { all.append(act) }\n func tell(_ event: Event) { all.forEach { one in one(event) } } }',
      `Task { await bus.listen { ${GUARD} } }`,
      'Task { await bus.tell(.joined) }',
    ],
    [
      'by a method of who listens',
      'final class Bus { private var all: [(Event) -> Void] = []\n func listen(_ act: @escaping (Event) -> Void) { all.append(act) }\n func tell(_ event: Event) { for one in all { one(event) } } }\nfinal class Importer { func start(on bus: Bus) { bus.listen(hear) }\n private func hear(_ event: Event) { if event == .joined { read(.procedureRecord) } } }',
      'Importer().start(on: bus)',
      'bus.tell(.joined)',
    ],
    [
      'of one that is shared',
      'final class Bus { static let shared = Bus()\n private var all: [(Event) -> Void] = []\n func listen(_ act: @escaping (Event) -> Void) { all.append(act) }\n func tell(_ event: Event) { for one in all { one(event) } } }',
      `bus.listen { ${GUARD} }`,
      'bus.tell(.joined)',
      'Bus.shared',
    ],
    [
      'named like the field',
      'final class Bus { private var hear: [(Event) -> Void] = []\n func hear(_ act: @escaping (Event) -> Void) { hear.append(act) }\n func tell(_ event: Event) { for one in hear { one(event) } } }',
      `bus.hear { ${GUARD} }`,
      'bus.tell(.joined)',
    ],
  ])('%s', async (_, bus, listen, go, made) => {
    expect(await app(bus, listen, go, made)).toBe(BOTH);
    expect(await app(bus, listen, go.replace('.joined', '.left'), made)).toBe(LEFT);
  });
});
