/** Closures that an object is made with and keeps for itself: each reads where a method of that object calls it, whoever calls that. */
import { describe, expect, test } from 'vitest';
import { flow } from './code.ts';

type Texts = Readonly<Record<string, string>>;
const LOADABLE = `final class Loadable { var names: [String] = []
 private let fetch: () async throws -> [String]
 init(_ fetch: @escaping () async throws -> [String]) { self.fetch = fetch }
 func load() async { do { names = try await fetch() } catch { names = [] } } }`;
const app = (model: string, page: string, more: Texts = {}, loadable = LOADABLE): Texts => ({
  'App/App.swift': `import SwiftUI\n@main struct Main: App { let model = Model(vault: Vault())\n var body: some Scene { WindowGroup { Page(model: model) } } }\n`,
  'App/Page.swift': `import SwiftUI\nstruct Page: View { let model: Model\n var body: some View { VStack { ${page} }.task { await model.open() } } }\n`,
  'App/Model.swift': `final class Model { let plan: Loadable\n let visits: Loadable\n private let vault: Vault\n init(vault: Vault) { self.vault = vault\n plan = Loadable { try await vault.coverages() }\n visits = Loadable { try await vault.procedures() } }\n ${model} }\n`,
  'App/Vault.swift': `import HealthKit\nstruct Vault { private let store = HKHealthStore()\n func unlock() async throws { try await store.requestAuthorization(toShare: [], read: [HKClinicalType(.coverageRecord), HKClinicalType(.procedureRecord)]) }\n func coverages() async throws -> [String] { try await records(HKClinicalType(.coverageRecord)) }\n func procedures() async throws -> [String] { try await records(HKClinicalType(.procedureRecord)) }\n private func records(_ type: HKClinicalType) async throws -> [String] { try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: []).result(for: store).map(\\.displayName) } }\n`,
  'App/Loadable.swift': `${loadable}\n`,
  ...more,
});
const OPEN = (loads: string): string => `func open() async { try? await vault.unlock()\n ${loads} }`;
const ONE = OPEN('await plan.load()');
const ASKED = 'coverage procedure';

describe('the object runs it', () => {
  test.each<[title: string, texts: Texts, read: string]>([
    ['one of two', app(ONE, 'Text("a")'), 'coverage'],
    ['both', app(OPEN('await plan.load()\n await visits.load()'), 'Text("a")'), ASKED],
    ['both, of a list', app(OPEN('for one in [plan, visits] { await one.load() }'), 'Text("a")'), ASKED],
    [
      'another, of a view that names nothing of it',
      app(ONE, 'Button("b") { Task { await model.visits.load() } }'),
      ASKED,
    ],
    [
      'another, of a view in a view',
      app(ONE, 'Row(loadable: model.visits)', {
        'App/Row.swift':
          'import SwiftUI\nstruct Row: View { let loadable: Loadable\n var body: some View { Button("b") { Task { await loadable.load() } } } }\n',
      }),
      ASKED,
    ],
    [
      'another, behind a method of the model',
      app(
        `${ONE}\n func refresh() async { await again() }\n private func again() async { await visits.load() }`,
        'Text("a").refreshable { await model.refresh() }',
      ),
      ASKED,
    ],
    ['another, by a method that is handed on', app(ONE, 'Text("a").refreshable(action: model.visits.load)'), ASKED],
    [
      'by way of another object',
      app(OPEN('await Runner(plan).run()'), 'Text("a")', {
        'App/Runner.swift':
          'struct Runner { let one: Loadable\n init(_ one: Loadable) { self.one = one }\n func run() async { await one.load() } }\n',
      }),
      'coverage',
    ],
    [
      'through a protocol',
      app(OPEN('let all: [any Loading] = [plan, visits]\n for one in all { await one.load() }'), 'Text("a")', {
        'App/Loading.swift': 'protocol Loading { func load() async }\nextension Loadable: Loading {}\n',
      }),
      ASKED,
    ],
    [
      'in a task',
      app(
        ONE,
        'Text("a")',
        {},
        LOADABLE.replace(
          'func load() async { do { names = try await fetch() } catch { names = [] } }',
          'func load() async { Task { [fetch] in try await fetch() } }',
        ),
      ),
      'coverage',
    ],
    [
      'at once',
      app(
        OPEN(''),
        'Text("a")',
        {},
        LOADABLE.replace('self.fetch = fetch', 'self.fetch = fetch\n Task { try await fetch() }'),
      ),
      ASKED,
    ],
    ['one that anybody may take', app(ONE, 'Text("a")', {}, LOADABLE.replace('private let', 'let')), ASKED],
    [
      'one that it gives others',
      app(
        ONE,
        'Text("a")',
        {},
        LOADABLE.replace('func load()', 'var how: () async throws -> [String] { fetch }\n func load()'),
      ),
      ASKED,
    ],
  ])('%s', async (_, texts, read) => {
    expect(await flow(texts, { kind: 'app' })).toBe(`${ASKED} | ${read}`);
  });
});
