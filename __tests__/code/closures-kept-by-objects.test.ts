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

/** An app that makes one object with a closure that reads, and what it does with that. */
const ofOne = (type: string, use: string): string => `import HealthKit
import SwiftUI
@main struct Main: App { let model = Model()
 var body: some Scene { WindowGroup { Text("").task { model.open() } } } }
final class Model { let store = HKHealthStore()
 func read() { store.execute(HKSampleQuery(sampleType: HKClinicalType(.allergyRecord), predicate: nil, limit: 1, sortDescriptors: nil) { _, _, _ in }) }
 func open() { store.requestAuthorization(toShare: nil, read: [HKClinicalType(.allergyRecord)]) { _, _ in }
 ${use} } }
${type}`;
const KEEPS = 'private let run: () -> Void\n init(_ run: @escaping () -> Void) { self.run = run }';
const PLAIN = `final class Kept { ${KEEPS}\n func go() { run() } }`;
const MADE = 'let kept = Kept { self.read() }\n';
const MAYBE = 'private let run: (() -> Void)?\n init(_ run: (() -> Void)? = nil) { self.run = run }';

describe('something runs it, whatever that is', () => {
  test.each<[title: string, type: string, use: string]>([
    ['its end', `final class Kept { ${KEEPS}\n deinit { run() } }`, `${MADE} _ = kept`],
    [
      'what observes another field',
      `final class Kept { ${KEEPS}\n var count = 0 { didSet { run() } } }`,
      `${MADE} kept.count = 1`,
    ],
    ['a field that is made late', `final class Kept { ${KEEPS}\n lazy var done: Void = run() }`, `${MADE} kept.done`],
    [
      'what is computed',
      `final class Kept { ${KEEPS}\n var count: Int { run(); return 1 } }`,
      `${MADE} print(kept.count)`,
    ],
    [
      'a subscript',
      `final class Kept { ${KEEPS}\n subscript(at: Int) -> Int { run(); return at } }`,
      `${MADE} print(kept[1])`,
    ],
    ['a call of the object', `struct Kept { ${KEEPS}\n func callAsFunction() { run() } }`, `${MADE} kept()`],
    [
      'a selector',
      `final class Kept: NSObject { ${KEEPS}\n @objc func fire() { run() } }`,
      `${MADE} Timer.scheduledTimer(timeInterval: 1, target: kept, selector: #selector(Kept.fire), userInfo: nil, repeats: false)`,
    ],
    [
      'a screen',
      'final class Kept: UIViewController { private let run: () -> Void\n init(_ run: @escaping () -> Void) { self.run = run\n super.init(nibName: nil, bundle: nil) }\n override func viewDidLoad() { run() } }',
      `${MADE} present(kept, animated: true)`,
    ],
    [
      'a view',
      `struct Kept: View { ${KEEPS}\n var body: some View { Text("").onAppear { run() } } }`,
      'show(Kept { self.read() })',
    ],
    [
      'a delegate',
      `final class Kept: NSObject, UITableViewDelegate { ${KEEPS}\n func tableView(_ table: UITableView, didSelectRowAt path: IndexPath) { run() } }`,
      'table.delegate = Kept { self.read() }',
    ],
    ['one that may be none', `final class Kept { ${MAYBE}\n func go() { run?() } }`, `${MADE} kept.go()`],
    [
      'one that is taken out',
      `final class Kept { ${MAYBE}\n func go() { if let run { run() } } }`,
      `${MADE} kept.go()`,
    ],
    ['a list', PLAIN, 'let all = [Kept { self.read() }]\n all.forEach { $0.go() }'],
    ['a table', PLAIN, 'let all: [String: Kept] = ["a": Kept { self.read() }]\n all[name]?.go()'],
    ['what is not here', PLAIN, 'Registry.shared.add(Kept { self.read() })'],
    [
      'what holds any',
      `${PLAIN}\nfinal class Box<T> { let value: T\n init(_ value: T) { self.value = value } }`,
      'Box(Kept { self.read() }).value.go()',
    ],
    [
      'one of a class below',
      `class Base { ${KEEPS}\n func go() { run() } }\nfinal class Kept: Base {}`,
      `${MADE} kept.go()`,
    ],
    [
      'one of a class below, by its own initialiser',
      `class Base { ${KEEPS}\n func go() { run() } }\nfinal class Kept: Base { init(name: String, _ then: @escaping () -> Void) { super.init(then) } }`,
      'Kept(name: "a") { self.read() }.go()',
    ],
    ['one whose type is implied', PLAIN, 'let kept: Kept = .init { self.read() }\n kept.go()'],
    ['one by another name', `${PLAIN}\ntypealias Other = Kept`, 'let kept = Other { self.read() }\n kept.go()'],
    [
      'one that is handed on, with its type implied',
      `${PLAIN}\nfunc start(_ kept: Kept) { kept.go() }`,
      'start(.init { self.read() })',
    ],
    [
      'a function that makes one',
      PLAIN.replace('func go', 'static func make(_ run: @escaping () -> Void) -> Kept { Kept(run) }\n func go'),
      'Kept.make { self.read() }.go()',
    ],
  ])('%s', async (_, type, use) => {
    expect(await flow({ 'App/App.swift': ofOne(type, use) }, { kind: 'app' })).toBe('allergy | allergy');
  });
});
