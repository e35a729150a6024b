import { describe, expect, test } from 'vitest';
import { flow } from './code.ts';

/** An app whose health store has some members; `go` is where it starts. */
const app = (members: string, rest = ''): string => `import HealthKit
import SwiftUI
import Combine
@main struct Main: App { var body: some Scene { WindowGroup { Text("x").task { await Health.shared.go() } } } }
final class Health: ObservableObject {
  static let shared = Health()
  let store = HKHealthStore()
  func run(_ type: HKSampleType) { store.execute(HKSampleQuery(sampleType: type, predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in }) }
  func fetch(_ id: HKClinicalTypeIdentifier) async throws -> [HKClinicalRecord] {
    guard let type = HKObjectType.clinicalType(forIdentifier: id) else { return [] }
    let descriptor = HKSampleQueryDescriptor<HKClinicalRecord>(predicates: [HKSamplePredicate<HKClinicalRecord>.clinicalRecord(type: type)], sortDescriptors: [])
    return try await descriptor.result(for: store)
  }
  func ask(_ types: Set<HKObjectType>) async throws { try await store.requestAuthorization(toShare: [], read: types) }
${members}
}
${rest}`;

const go = (body: string): string => `func go() async throws { ${body} }`;

describe('ways of writing', () => {
  test.each<[string, string, string, string?]>([
    [
      'async let',
      go('async let a = fetch(.allergyRecord); async let c = fetch(.conditionRecord); _ = try await (a, c)'),
      '| allergy condition',
    ],
    [
      'a task group',
      `let ids: [HKClinicalTypeIdentifier] = [.allergyRecord, .labResultRecord]
       ${go('try await withThrowingTaskGroup(of: [HKClinicalRecord].self) { group in for id in ids { group.addTask { try await self.fetch(id) } }; for try await found in group { print(found.count) } }')}`,
      '| allergy labResult',
    ],
    [
      'a cast list',
      go(
        'try await ask(Set(([.allergyRecord, .conditionRecord] as [HKClinicalTypeIdentifier]).compactMap(HKObjectType.clinicalType(forIdentifier:))))',
      ),
      'allergy condition |',
    ],
    [
      'a closure that builds a constant',
      `static let all: Set<HKObjectType> = { var set = Set<HKObjectType>(); for id in [.allergyRecord, .coverageRecord] as [HKClinicalTypeIdentifier] { if let t = HKObjectType.clinicalType(forIdentifier: id) { set.insert(t) } }; return set }()
       ${go('try await ask(Self.all)')}`,
      'allergy coverage |',
    ],
    [
      'names of types',
      `let names: [HKClinicalTypeIdentifier: String] = [.allergyRecord: "A", .labResultRecord: "L"]\n${go('try await ask(Set(names.keys.map { HKClinicalType($0) })); for (id, name) in names { print(name); _ = try await fetch(id) }')}`,
      'allergy labResult | allergy labResult',
    ],
    [
      'an extension of the identifier',
      go(
        'try await ask(Set(HKClinicalTypeIdentifier.supported.compactMap(\\.sampleType))); for id in HKClinicalTypeIdentifier.supported where id != .procedureRecord { _ = try await fetch(id) }',
      ),
      'allergy procedure | allergy',
      'extension HKClinicalTypeIdentifier { static let supported: [HKClinicalTypeIdentifier] = [.allergyRecord, .procedureRecord]; var sampleType: HKClinicalType? { HKObjectType.clinicalType(forIdentifier: self) } }',
    ],
    [
      'an extension of Set',
      go('try await ask(.clinical)'),
      'allergy medication |',
      'extension Set where Element == HKObjectType { static var clinical: Set<HKObjectType> { [HKClinicalType(.allergyRecord), HKClinicalType(.medicationRecord)] } }',
    ],
    [
      'a type alias',
      `typealias Kind = HKClinicalTypeIdentifier\nlet kinds: [Kind] = [.allergyRecord]\n${go('for kind in kinds { _ = try await fetch(kind) }')}`,
      '| allergy',
    ],
    [
      'comparisons name nothing',
      go(
        'let t = HKClinicalType(.allergyRecord); if t == HKClinicalType(.conditionRecord) { run(t) }; switch t { case HKClinicalType(.labResultRecord): run(t); default: break }',
      ),
      '| allergy',
    ],
    [
      'contains names nothing',
      `let ids: Set<HKClinicalTypeIdentifier> = [.allergyRecord]\n${go('if ids.contains(.conditionRecord) { print("x") }; for id in ids { _ = try await fetch(id) }')}`,
      '| allergy',
    ],
    [
      'a publisher',
      `var bag = Set<AnyCancellable>()\nlet ids: [HKClinicalTypeIdentifier] = [.allergyRecord]\n${go('ids.publisher.compactMap { HKObjectType.clinicalType(forIdentifier: $0) }.sink { self.run($0) }.store(in: &bag)')}`,
      '| allergy',
    ],
    [
      'a generic function',
      `func load<T: HKSample>(_ type: HKSampleType, as: T.Type) { run(type) }\n${go('load(HKClinicalType(.allergyRecord), as: HKClinicalRecord.self)')}`,
      '| allergy',
    ],
    [
      'map to queries, execute each',
      `func query(_ type: HKSampleType) -> HKQuery { HKSampleQuery(sampleType: type, predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in } }\n${go('[HKClinicalTypeIdentifier.allergyRecord, .labResultRecord].map { HKClinicalType($0) }.map(query).forEach(store.execute)')}`,
      '| allergy labResult',
    ],
    [
      'enumerated',
      go(
        'let ids: [HKClinicalTypeIdentifier] = [.allergyRecord]; for (index, id) in ids.enumerated() { print(index); _ = try await fetch(id) }',
      ),
      '| allergy',
    ],
    [
      'zip',
      go(
        'let ids: [HKClinicalTypeIdentifier] = [.allergyRecord]; for (id, title) in zip(ids, ["A"]) { print(title); _ = try await fetch(id) }',
      ),
      '| allergy',
    ],
    [
      'an index',
      go(
        'let ids: [HKClinicalTypeIdentifier] = [.allergyRecord, .conditionRecord]; for i in 0..<ids.count { _ = try await fetch(ids[i]) }',
      ),
      '| allergy condition',
    ],
    [
      'a queue',
      go(
        'var ids: [HKClinicalTypeIdentifier] = [.allergyRecord, .conditionRecord]; while let id = ids.popLast() { _ = try await fetch(id) }',
      ),
      '| allergy condition',
    ],
    [
      'Optional.map',
      go(
        'var types = Set<HKObjectType>(); HKObjectType.clinicalType(forIdentifier: .allergyRecord).map { types.insert($0) }; try await ask(types)',
      ),
      'allergy |',
    ],
    [
      'reduce of unions',
      go(
        'try await ask([HKClinicalTypeIdentifier.allergyRecord, .labResultRecord].reduce(Set<HKObjectType>()) { $0.union([HKClinicalType($1)]) })',
      ),
      'allergy labResult |',
    ],
    [
      'Set(arrayLiteral:)',
      go('try await ask(Set(arrayLiteral: HKClinicalType(.allergyRecord), HKClinicalType(.labResultRecord)))'),
      'allergy labResult |',
    ],
    [
      'a default of an initialiser',
      go('try await Reader().ask()'),
      'allergy |',
      'struct Reader { static let usual: [HKClinicalTypeIdentifier] = [.allergyRecord]; let ids: [HKClinicalTypeIdentifier]; init(ids: [HKClinicalTypeIdentifier] = Self.usual) { self.ids = ids }; func ask() async throws { try await Health.shared.ask(Set(ids.map { HKClinicalType($0) })) } }',
    ],
    [
      'an actor',
      go('try await Store().load()'),
      '| allergy',
      'actor Store { private var ids: [HKClinicalTypeIdentifier] = []; init() { ids = [.allergyRecord] }; func load() async throws { for id in ids { _ = try await Health.shared.fetch(id) } } }',
    ],
    [
      'a subscript of the app',
      go('if let t = Table()["a"] { run(t) }'),
      '| allergy',
      'struct Table { subscript(key: String) -> HKClinicalType? { HKObjectType.clinicalType(forIdentifier: .allergyRecord) } }',
    ],
    [
      'a nested function',
      go(
        'func one(_ id: HKClinicalTypeIdentifier) async throws { _ = try await fetch(id) }; try await one(.allergyRecord)',
      ),
      '| allergy',
    ],
    [
      'a switch used as a value',
      go(
        'let deep = Bool.random(); let ids: [HKClinicalTypeIdentifier] = switch deep { case true: [.allergyRecord, .labResultRecord]; case false: [.allergyRecord] }; try await ask(Set(ids.map { HKClinicalType($0) }))',
      ),
      'allergy labResult |',
    ],
    [
      'an if used as a value',
      go(
        'let id: HKClinicalTypeIdentifier = if Bool.random() { .allergyRecord } else { .labResultRecord }; _ = try await fetch(id)',
      ),
      '| allergy labResult',
    ],
    [
      'stored in defaults',
      go(
        'let ids = UserDefaults.standard.stringArray(forKey: "ids") ?? []; try await ask(Set(ids.map { HKClinicalType(HKClinicalTypeIdentifier(rawValue: $0)) }))',
      ),
      '! |',
    ],
    [
      'decoded from the bundle',
      go(
        'let config = try JSONDecoder().decode(Config.self, from: Data(contentsOf: url)); for id in config.ids { _ = try await fetch(HKClinicalTypeIdentifier(rawValue: id)) }',
      ),
      '| !',
      'struct Config: Codable { let ids: [String] }',
    ],
    [
      'raw strings of the app',
      go('for id in Ids.all { _ = try await fetch(HKClinicalTypeIdentifier(rawValue: id)) }'),
      '| allergy labResult',
      'enum Ids { static let all = ["HKClinicalTypeIdentifierAllergyRecord", "HKClinicalTypeIdentifierLabResultRecord"] }',
    ],
    [
      'a result in a variable of another type',
      go('let (types, names) = lists(); print(names); try await ask(types)'),
      'allergy |',
      'func lists() -> (Set<HKObjectType>, [String]) { ([HKClinicalType(.allergyRecord)], ["A"]) }',
    ],
    [
      'a protocol with a default',
      go('try await Labs().load()'),
      '| labResult',
      'protocol Feature { var ids: [HKClinicalTypeIdentifier] { get } }\nextension Feature { func load() async throws { for id in ids { _ = try await Health.shared.fetch(id) } } }\nstruct Labs: Feature { let ids: [HKClinicalTypeIdentifier] = [.labResultRecord] }\nstruct Notes: Feature { let ids: [HKClinicalTypeIdentifier] = [.clinicalNoteRecord] }',
    ],
    [
      'a class hierarchy',
      go('Child().load()'),
      '| allergy',
      'class Base { var id: HKClinicalTypeIdentifier { .conditionRecord }; func load() { Health.shared.run(HKClinicalType(id)) } }\nfinal class Child: Base { override var id: HKClinicalTypeIdentifier { .allergyRecord } }',
    ],
    [
      'a notification handler',
      `func start() { NotificationCenter.default.addObserver(self, selector: #selector(changed(_:)), name: .x, object: nil) }\n@objc func changed(_ note: Notification) { run(HKClinicalType(.allergyRecord)) }\n${go('start()')}`,
      '| allergy',
    ],
    [
      'observing',
      go(
        'let t = HKClinicalType(.allergyRecord); store.execute(HKObserverQuery(sampleType: t, predicate: nil) { _, done, _ in self.run(t); done() }); try await store.enableBackgroundDelivery(for: t, frequency: .immediate)',
      ),
      '| allergy',
    ],
    [
      'several descriptors',
      go(
        'let q = HKObserverQuery(queryDescriptors: [HKClinicalTypeIdentifier.allergyRecord, .labResultRecord].map { HKQueryDescriptor(sampleType: HKClinicalType($0), predicate: nil) }) { _, _, done, _ in done() }; store.execute(q)',
      ),
      '| allergy labResult',
    ],
    [
      'a list that grows by +=',
      go(
        'var ids: [HKClinicalTypeIdentifier] = [.allergyRecord]; ids += [.labResultRecord]; if #available(iOS 16.4, *) { ids += [.clinicalNoteRecord] }; try await ask(Set(ids.map { HKClinicalType($0) }))',
      ),
      'allergy clinicalNote labResult |',
    ],
    [
      'trailing closures after arguments',
      `func with(_ ids: [HKClinicalTypeIdentifier], perform: (HKClinicalTypeIdentifier) -> Void) { ids.forEach(perform) }\n${go('with([.allergyRecord]) { id in run(HKClinicalType(id)) }')}`,
      '| allergy',
    ],
    [
      'sets of two sources',
      `var quantities: Set<HKObjectType> { [HKQuantityType(.stepCount)] }\nvar records: Set<HKObjectType> { [HKClinicalType(.allergyRecord)] }\n${go('try await ask(quantities.union(records)); for t in records { run(t as! HKSampleType) }')}`,
      'allergy | allergy',
    ],
    [
      'an object in an environment',
      go(''),
      '| allergy',
      'struct Row: View { @Environment(Health.self) private var health; let id: HKClinicalTypeIdentifier; var body: some View { Text("x").task { _ = try? await health.fetch(id) } } }\nstruct Rows: View { var body: some View { List { Row(id: .allergyRecord) } } }',
    ],
    [
      'an enum that carries its list',
      go(
        'for id in Plan.full.ids { _ = try await fetch(id) }; try await ask(Set(Plan.allCases.flatMap(\\.ids).map { HKClinicalType($0) }))',
      ),
      'allergy labResult | allergy labResult',
      'enum Plan: CaseIterable { case small, full; var ids: [HKClinicalTypeIdentifier] { switch self { case .small: [.allergyRecord]; case .full: [.allergyRecord, .labResultRecord] } } }',
    ],
    [
      'one case of it',
      go(
        'for id in Plan.small.ids { _ = try await fetch(id) }; try await ask(Set(Plan.allCases.flatMap(\\.ids).map { HKClinicalType($0) }))',
      ),
      'allergy labResult | allergy',
      'enum Plan: CaseIterable { case small, full; var ids: [HKClinicalTypeIdentifier] { switch self { case .small: [.allergyRecord]; case .full: [.allergyRecord, .labResultRecord] } } }',
    ],
  ])('%s', async (_, members, expected, rest) => {
    expect(await flow(app(members, rest))).toBe(expected);
  });
});
