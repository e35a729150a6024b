import { describe, expect, test } from 'vitest';
import { factsOf, flow } from './code.ts';

/** An app around some members of its health store. */
const app = (members: string, rest = ''): string => `
import HealthKit
@main struct Main { static func main() { Health().start() } }
final class Health {
  let store = HKHealthStore()
  var given: Set<HKObjectType>?
  func start() {}
  func run(_ type: HKSampleType) {
    store.execute(HKSampleQuery(sampleType: type, predicate: nil, limit: 0, sortDescriptors: nil) { _, samples, _ in
      _ = samples as? [HKClinicalRecord]
    })
  }
${members}
}
${rest}`;

const ASK = (set: string): string =>
  `func ask() { store.requestAuthorization(toShare: nil, read: ${set}) { _, _ in } }`;

describe('naming the types', () => {
  test.each([
    ['forced', '[HKObjectType.clinicalType(forIdentifier: .allergyRecord)!]'],
    ['of HKSampleType', '[HKSampleType.clinicalType(forIdentifier: .allergyRecord)!]'],
    ['of HKClinicalType', '[HKClinicalType.clinicalType(forIdentifier: .allergyRecord)!]'],
    ['without receiver', '[.clinicalType(forIdentifier: .allergyRecord)!]'],
    ['with the full identifier', '[HKObjectType.clinicalType(forIdentifier: HKClinicalTypeIdentifier.allergyRecord)!]'],
    ['constructed', '[HKClinicalType(.allergyRecord)]'],
    ['constructed with the full name', '[HKClinicalType(HKClinicalTypeIdentifier.allergyRecord)]'],
    ['by raw value', '[HKClinicalType(HKClinicalTypeIdentifier(rawValue: "HKClinicalTypeIdentifierAllergyRecord"))]'],
    ['by raw value, implicitly', '[HKClinicalType(.init(rawValue: "HKClinicalTypeIdentifierAllergyRecord"))]'],
    ['in a Set', 'Set([HKClinicalType(.allergyRecord)])'],
    ['in an NSSet', 'NSSet(array: [HKClinicalType(.allergyRecord)]) as! Set<HKObjectType>'],
    ['in a typed Set', 'Set<HKObjectType>([HKClinicalType(.allergyRecord)])'],
    ['optional, compacted', 'Set([HKObjectType.clinicalType(forIdentifier: .allergyRecord)].compactMap { $0 })'],
    ['in parentheses', '([HKClinicalType(.allergyRecord)])'],
    ['by a ternary', 'isBig ? [HKClinicalType(.allergyRecord)] : []'],
    ['or nothing', 'given ?? [HKClinicalType(.allergyRecord)]'],
    ['united', '[HKQuantityType(.stepCount)].union([HKClinicalType(.allergyRecord)])'],
    ['added', 'Set([HKQuantityType(.stepCount)] + [HKClinicalType(.allergyRecord)])'],
    ['mapped', 'Set([HKClinicalTypeIdentifier.allergyRecord].map { HKClinicalType($0) })'],
    [
      'mapped by reference',
      'Set([HKClinicalTypeIdentifier.allergyRecord].compactMap(HKObjectType.clinicalType(forIdentifier:)))',
    ],
    [
      'mapped by short reference',
      'Set([HKClinicalTypeIdentifier.allergyRecord].compactMap(HKObjectType.clinicalType))',
    ],
    ['mapped by initialiser', 'Set([HKClinicalTypeIdentifier.allergyRecord].map(HKClinicalType.init))'],
    [
      'mapped with a named parameter',
      'Set([HKClinicalTypeIdentifier.allergyRecord].compactMap { id in HKObjectType.clinicalType(forIdentifier: id) })',
    ],
    [
      'reduced',
      '[HKClinicalTypeIdentifier.allergyRecord].reduce(into: Set<HKObjectType>()) { $0.insert(HKClinicalType($1)) }',
    ],
  ])('%s', async (_, set) => {
    expect(await flow(app(ASK(set)))).toBe('allergy |');
  });

  test('guard let and if let', async () => {
    const members = `func ask() {
      guard let a = HKObjectType.clinicalType(forIdentifier: .allergyRecord) else { return }
      var types: Set<HKObjectType> = [a]
      if let c = HKObjectType.clinicalType(forIdentifier: .conditionRecord) { types.insert(c) }
      store.requestAuthorization(toShare: [], read: types) { _, _ in }
    }`;
    expect(await flow(app(members))).toBe('allergy condition |');
  });

  test('a type annotation gives a bare call its type', async () => {
    expect(
      await flow(app('func go() { let t: HKClinicalType = .clinicalType(forIdentifier: .allergyRecord)!; run(t) }')),
    ).toBe('| allergy');
  });
});

describe('lists', () => {
  test('an array of identifiers, mapped', async () => {
    const members = `let ids: [HKClinicalTypeIdentifier] = [.allergyRecord, .conditionRecord]
      func ask() { store.requestAuthorization(toShare: nil, read: Set(ids.compactMap { HKObjectType.clinicalType(forIdentifier: $0) })) { _, _ in } }`;
    expect(await flow(app(members))).toBe('allergy condition |');
  });

  test('an array of identifiers, looped over', async () => {
    const members = `func ask() {
      let ids: [HKClinicalTypeIdentifier] = [.allergyRecord, .conditionRecord]
      var types = Set<HKObjectType>()
      for id in ids { if let t = HKObjectType.clinicalType(forIdentifier: id) { types.insert(t) } }
      store.requestAuthorization(toShare: nil, read: types) { _, _ in }
    }`;
    expect(await flow(app(members))).toBe('allergy condition |');
  });

  test('the loop pattern: the query sits in a loop over what was asked for', async () => {
    const members = `private let types: Set<HKObjectType> = [HKClinicalType(.allergyRecord), HKClinicalType(.labResultRecord)]
      func ask() { store.requestAuthorization(toShare: nil, read: types) { [weak self] ok, _ in if ok { self?.readAll() } } }
      func readAll() { for type in types { guard let sample = type as? HKSampleType else { continue }; run(sample) } }`;
    expect(await flow(app(members))).toBe('allergy labResult | allergy labResult');
  });

  test('two lists in one class', async () => {
    const members = `let asked: [HKClinicalTypeIdentifier] = [.allergyRecord, .conditionRecord, .labResultRecord]
      let used: [HKClinicalTypeIdentifier] = [.allergyRecord]
      ${ASK('Set(asked.map { HKClinicalType($0) })')}
      func go() { used.map { HKClinicalType($0) }.forEach { run($0) } }`;
    expect(await flow(app(members))).toBe('allergy condition labResult | allergy');
  });

  test('tuples', async () => {
    const members = `let rows: [(HKClinicalTypeIdentifier, String)] = [(.allergyRecord, "Allergies"), (.conditionRecord, "Conditions")]
      ${ASK('Set(rows.compactMap { HKObjectType.clinicalType(forIdentifier: $0.0) })')}
      func go() { for (id, _) in rows { run(HKClinicalType(id)) } }`;
    expect(await flow(app(members))).toBe('allergy condition | allergy condition');
  });

  test('tuples with labels, and two lists in one tuple', async () => {
    const members = `func lists() -> (asked: [HKClinicalTypeIdentifier], used: [HKClinicalTypeIdentifier]) {
        (asked: [.allergyRecord, .coverageRecord], used: [.allergyRecord])
      }
      func go() {
        let lists = lists()
        store.requestAuthorization(toShare: nil, read: Set(lists.asked.map { HKClinicalType($0) })) { _, _ in }
        let (_, used) = self.lists()
        used.forEach { run(HKClinicalType($0)) }
      }`;
    expect(await flow(app(members))).toBe('allergy coverage | allergy');
  });

  test('append under #available', async () => {
    const members = `func ask() {
      var ids: [HKClinicalTypeIdentifier] = [.allergyRecord]
      if #available(iOS 16.4, *) { ids.append(.clinicalNoteRecord) }
      store.requestAuthorization(toShare: nil, read: Set(ids.map { HKClinicalType($0) })) { _, _ in }
    }`;
    const { requested } = await factsOf(app(members));
    expect(requested.map(({ type, available }) => [type.slice(24), available])).toEqual([
      ['AllergyRecord', undefined],
      ['ClinicalNoteRecord', '16.4'],
    ]);
  });

  test('members in comments do not count', async () => {
    const members = `let types: Set<HKObjectType> = [
        HKClinicalType(.allergyRecord), // HKClinicalTypeIdentifierConditionRecord
        // HKClinicalType(.conditionRecord),
        /* HKClinicalType(.labResultRecord), /* nested */ HKClinicalType(.procedureRecord) */
      ]
      ${ASK('types')}`;
    expect(await flow(app(members))).toBe('allergy |');
  });

  test('a computed property, a static in another file, a function’s result, formUnion', async () => {
    const texts = {
      'App/Health.swift': app(`var own: Set<HKObjectType> { [HKClinicalType(.allergyRecord)] }
        func ask() {
          var all = own
          all.formUnion(Lists.shared)
          all = all.union(Lists.make())
          store.requestAuthorization(toShare: nil, read: all) { _, _ in }
        }`),
      'App/Lists.swift': `import HealthKit
        enum Lists {
          static let shared: Set<HKObjectType> = [HKClinicalType(.conditionRecord)]
          static func make() -> Set<HKObjectType> { return [HKClinicalType(.procedureRecord)] }
        }`,
    };
    expect(await flow(texts)).toBe('allergy condition procedure |');
  });

  test('branches, switch and nil fill a variable', async () => {
    const members = `func ask(level: Int, deep: Bool) {
      var types = Set<HKObjectType>()
      switch level { case 0: types.insert(HKClinicalType(.allergyRecord)); default: types.insert(HKClinicalType(.conditionRecord)) }
      if deep { types.insert(HKClinicalType(.labResultRecord)) } else { types.insert(HKClinicalType(.coverageRecord)) }
      store.requestAuthorization(toShare: nil, read: types.isEmpty ? nil : types) { _, _ in }
    }
    func go(l: Int, d: Bool) { ask(level: l, deep: d) }`;
    expect(await flow(app(members))).toBe('allergy condition coverage labResult |');
  });
});

describe('enums', () => {
  const kind = `enum Kind: String, CaseIterable, Identifiable {
    case allergies, conditions = "c", labs
    var id: String { rawValue }
    var title: String { switch self { case .allergies: return "Allergies"; case .conditions: "Conditions"; case .labs: "Labs" } }
    var identifier: HKClinicalTypeIdentifier {
      switch self {
      case .allergies: return .allergyRecord
      case .conditions: .conditionRecord
      case .labs: return .labResultRecord
      }
    }
    var type: HKClinicalType? { HKObjectType.clinicalType(forIdentifier: identifier) }
  }`;

  test('all cases of an own enum, by key path', async () => {
    expect(await flow(app(ASK('Set(Kind.allCases.compactMap(\\.type))'), kind))).toBe('allergy condition labResult |');
  });

  test('all cases asked for, one read', async () => {
    const members = `${ASK('Set(Kind.allCases.compactMap { $0.type })')}
      func fetch(_ kind: Kind) { if let t = kind.type { run(t) } }
      func go() { fetch(.labs) }`;
    expect(await flow(app(members, kind))).toBe('allergy condition labResult | labResult');
  });

  test('some cases, in a list of another file', async () => {
    const texts = {
      'App/Health.swift': app(`${ASK('Set(Lists.kinds.map { HKClinicalType($0.identifier) })')}`, kind),
      'App/Lists.swift': 'struct Lists { static let kinds: [Kind] = [.allergies, Kind.labs] }',
    };
    expect(await flow(texts)).toBe('allergy labResult |');
  });

  test('raw values that are identifiers', async () => {
    const own = `enum Wanted: String, CaseIterable {
      case allergy = "HKClinicalTypeIdentifierAllergyRecord"
      case note = "HKClinicalTypeIdentifierClinicalNoteRecord"
      var type: HKClinicalType { HKClinicalType(HKClinicalTypeIdentifier(rawValue: rawValue)) }
    }`;
    expect(await flow(app(ASK('Set(Wanted.allCases.map(\\.type))'), own))).toBe('allergy clinicalNote |');
    expect(await flow(app(ASK('[Wanted.note.type]'), own))).toBe('clinicalNote |');
    expect(await flow(app(ASK('Set(Wanted.allCases.map { HKClinicalType(.init(rawValue: $0.rawValue)) })'), own))).toBe(
      'allergy clinicalNote |',
    );
  });

  test('a hand-written CaseIterable, mapped by function reference', async () => {
    const own = `extension HKClinicalTypeIdentifier: CaseIterable {
      public static var allCases: [HKClinicalTypeIdentifier] { [.allergyRecord, .vitalSignRecord] }
    }`;
    expect(
      await flow(
        app(ASK('Set(HKClinicalTypeIdentifier.allCases.compactMap(HKObjectType.clinicalType(forIdentifier:)))'), own),
      ),
    ).toBe('allergy vitalSign |');
  });

  test('an associated value', async () => {
    const own = `enum Job { case read(HKClinicalTypeIdentifier, limit: Int), nothing }`;
    const members = `func perform(_ job: Job) { switch job { case .read(let id, _): run(HKClinicalType(id)); case .nothing: break } }
      func go() { perform(.read(.allergyRecord, limit: 3)); perform(.nothing) }`;
    expect(await flow(app(members, own))).toBe('| allergy');
  });

  test('a switch that only names a type is no use of it', async () => {
    const members = `func title(_ id: HKClinicalTypeIdentifier) -> String { switch id { case .allergyRecord: return "A"; case .conditionRecord: return "C"; default: return "?" } }
      func go() { print(title(.coverageRecord)); run(HKClinicalType(.allergyRecord)) }`;
    expect(await flow(app(members))).toBe('| allergy');
  });
});

describe('objects', () => {
  test('a list of structs', async () => {
    const own = 'struct Row { let title: String; let id: HKClinicalTypeIdentifier; var isNew = false }';
    const members = `let rows = [Row(title: "A", id: .allergyRecord), Row(title: "C", id: .conditionRecord, isNew: true)]
      ${ASK('Set(rows.map { HKClinicalType($0.id) })')}
      func go() { if let first = rows.first { run(HKClinicalType(first.id)) } }`;
    expect(await flow(app(members, own))).toBe('allergy condition | allergy');
  });

  test('objects of a type are told apart', async () => {
    const own =
      'struct Row { let id: HKClinicalTypeIdentifier; init(_ id: HKClinicalTypeIdentifier) { self.id = id } }';
    const members = `let asked = [Row(.allergyRecord), Row(.conditionRecord)]
      let used = Row(.allergyRecord)
      ${ASK('Set(asked.map { HKClinicalType($0.id) })')}
      func go() { run(HKClinicalType(used.id)) }`;
    expect(await flow(app(members, own))).toBe('allergy condition | allergy');
  });

  test('dictionaries: values, and one by its key', async () => {
    const members = `let table: [String: HKClinicalTypeIdentifier] = ["allergy": .allergyRecord, "condition": .conditionRecord]
      ${ASK('Set(table.values.map { HKClinicalType($0) })')}
      func go() { if let id = table["condition"] { run(HKClinicalType(id)) } }`;
    expect(await flow(app(members))).toBe('allergy condition | condition');
  });

  test('dictionaries: entries', async () => {
    const members = `let table: [HKClinicalTypeIdentifier: String] = [.allergyRecord: "A", .conditionRecord: "C"]
      func go() { for (id, title) in table { print(title); run(HKClinicalType(id)) } }
      ${ASK('Set(table.keys.map { HKClinicalType($0) })')}`;
    expect(await flow(app(members))).toBe('allergy condition | allergy condition');
  });

  test('what a view is given', async () => {
    const own = `struct RecordList: View { let id: HKClinicalTypeIdentifier; let health = Health()
      var body: some View { List { }.task { health.run(HKClinicalType(id)) } } }
      struct Home: View { var body: some View { NavigationLink("A") { RecordList(id: .allergyRecord) } } }`;
    expect(await flow(app('', own))).toBe('| allergy');
  });
});

describe('functions', () => {
  test('a helper that takes an identifier', async () => {
    const members = `func query(for id: HKClinicalTypeIdentifier) { guard let t = HKObjectType.clinicalType(forIdentifier: id) else { return }; run(t) }
      func go() { query(for: .allergyRecord); query(for: .procedureRecord) }`;
    expect(await flow(app(members))).toBe('| allergy procedure');
  });

  test('a helper that nobody calls adds nothing', async () => {
    expect(await flow(app('func query(for id: HKClinicalTypeIdentifier) { run(HKClinicalType(id)) }'))).toBe('|');
  });

  test('a public helper of a library may be called with anything', async () => {
    const library = `import HealthKit
      public final class Reader { public func query(for id: HKClinicalTypeIdentifier) {
        HKHealthStore().execute(HKSampleQuery(sampleType: HKClinicalType(id), predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in }) } }`;
    expect(await flow({ 'Sources/Reader.swift': library })).toBe('| !');
  });

  test('a helper that serves both: call sites are told apart', async () => {
    const members = `func types(_ ids: [HKClinicalTypeIdentifier]) -> Set<HKObjectType> { Set(ids.map { HKClinicalType($0) }) }
      ${ASK('types([.allergyRecord, .conditionRecord])')}
      func go() { for t in types([.allergyRecord]) { run(t as! HKSampleType) } }`;
    expect(await flow(app(members))).toBe('allergy condition | allergy');
  });

  test('a helper that asks or reads by a flag', async () => {
    const members = `func use(_ id: HKClinicalTypeIdentifier, asking: Bool) {
        if asking { store.requestAuthorization(toShare: nil, read: [HKClinicalType(id)]) { _, _ in } } else { run(HKClinicalType(id)) }
      }
      func go() { use(.allergyRecord, asking: true); use(.conditionRecord, asking: false) }`;
    expect(await flow(app(members))).toBe('allergy | condition');
  });

  test('default arguments', async () => {
    const members = `func ask(_ ids: [HKClinicalTypeIdentifier] = [.allergyRecord, .coverageRecord]) {
        store.requestAuthorization(toShare: nil, read: Set(ids.map { HKClinicalType($0) })) { _, _ in } }
      func go() { ask() }`;
    expect(await flow(app(members))).toBe('allergy coverage |');
    expect(await flow(app(members.replace('ask()', 'ask([.labResultRecord])')))).toBe('labResult |');
  });

  test('closures: stored, passed, called back', async () => {
    const members = `let make: (HKClinicalTypeIdentifier) -> HKClinicalType? = { HKObjectType.clinicalType(forIdentifier: $0) }
      func visit(_ ids: [HKClinicalTypeIdentifier], body: (HKClinicalTypeIdentifier) -> Void) { for id in ids { body(id) } }
      func go() { visit([.allergyRecord, .labResultRecord]) { id in if let t = self.make(id) { self.run(t) } } }`;
    expect(await flow(app(members))).toBe('| allergy labResult');
  });

  test('completion handlers and continuations', async () => {
    const members = `func load(_ done: @escaping ([HKClinicalTypeIdentifier]) -> Void) { done([.allergyRecord]) }
      func loaded() async -> [HKClinicalTypeIdentifier] { await withCheckedContinuation { c in load { c.resume(returning: $0) } } }
      func go() async { for id in await loaded() { run(HKClinicalType(id)) } }`;
    expect(await flow(app(members))).toBe('| allergy');
  });

  test('inout', async () => {
    const members = `func add(_ types: inout Set<HKObjectType>) { types.insert(HKClinicalType(.allergyRecord)) }
      func ask() { var t = Set<HKObjectType>(); add(&t); store.requestAuthorization(toShare: nil, read: t) { _, _ in } }`;
    expect(await flow(app(members))).toBe('allergy |');
  });

  test('protocols, singletons, the environment', async () => {
    const rest = `protocol Reading { func read(_ id: HKClinicalTypeIdentifier) }
      final class Live: Reading { static let shared = Live(); func read(_ id: HKClinicalTypeIdentifier) { Health().run(HKClinicalType(id)) } }
      struct A: View { @Environment(\\.reader) var reader: Reading; var body: some View { Button("x") { reader.read(.allergyRecord) } } }
      struct B: View { @EnvironmentObject var live: Live; var body: some View { Button("x") { live.read(.conditionRecord) } } }
      func c() { Live.shared.read(.labResultRecord) }`;
    expect(await flow(app('', rest))).toBe('| allergy condition labResult');
  });

  test('recursion ends', async () => {
    const members = `func walk(_ ids: [HKClinicalTypeIdentifier]) { guard let f = ids.first else { return }; run(HKClinicalType(f)); walk(Array(ids.dropFirst())) }
      func go() { walk([.allergyRecord, .conditionRecord]) }`;
    expect(await flow(app(members))).toBe('| allergy condition');
  });
});

describe('whole apps', () => {
  test('sections of a table, each with its types, and a controller for the one that is picked', async () => {
    const texts = {
      'App/Main.swift': `import HealthKit
        import UIKit
        @main class AppDelegate: UIResponder, UIApplicationDelegate {}
        class MainViewController: UITableViewController {
          enum Group { case records, fitness
            var types: [HKSampleType] {
              switch self {
              case .records: return [HKObjectType.clinicalType(forIdentifier: .allergyRecord)!, HKObjectType.clinicalType(forIdentifier: .labResultRecord)!]
              case .fitness: return [HKObjectType.quantityType(forIdentifier: .stepCount)!]
              }
            }
          }
          let store = HKHealthStore()
          var wanted: Set<HKSampleType> { Set(Group.records.types + Group.fitness.types) }
          @objc func askIfNeeded(_ sender: AnyObject? = nil) {
            store.getRequestStatusForAuthorization(toShare: Set(), read: wanted) { status, _ in if status == .shouldRequest { self.ask(sender) } }
          }
          @objc func ask(_ sender: AnyObject? = nil) { store.requestAuthorization(toShare: nil, read: wanted) { _, _ in } }
          var groups: [Group] { var found: [Group] = []; if store.supportsHealthRecords() { found.append(.records) }; found.append(.fitness); return found }
          override func tableView(_ tableView: UITableView, didSelectRowAt indexPath: IndexPath) {
            let type = groups[indexPath.section].types[indexPath.row]
            navigationController?.pushViewController(ListViewController(type: type, store: store), animated: true)
          }
          override func viewDidLoad() { button.addTarget(self, action: #selector(askIfNeeded(_:)), for: .touchUpInside) }
        }`,
      'App/List.swift': `import HealthKit
        class ListViewController: UITableViewController {
          let type: HKSampleType
          let store: HKHealthStore
          required init(type: HKSampleType, store: HKHealthStore) { self.type = type; self.store = store; super.init(style: .plain) }
          required init?(coder: NSCoder) { fatalError() }
          override func viewWillAppear(_ animated: Bool) {
            store.execute(HKSampleQuery(sampleType: type, predicate: nil, limit: 100, sortDescriptors: nil) { _, samples, error in DispatchQueue.main.async { self.show(samples) } })
          }
          func show(_ samples: [HKSample]?) {}
        }`,
    };
    expect(await flow(texts)).toBe('allergy labResult | allergy labResult');
  });

  test('the user picks what is asked for', async () => {
    const code = `import HealthKit
      import SwiftUI
      @main struct A: App { var body: some Scene { WindowGroup { Picker() } } }
      struct Picker: View {
        let all: [HKClinicalTypeIdentifier] = [.allergyRecord, .labResultRecord]
        @State private var chosen: HKClinicalTypeIdentifier = .allergyRecord
        var body: some View {
          Form { SwiftUI.Picker("Type", selection: $chosen) { ForEach(all, id: \\.self) { Text($0.rawValue).tag($0) } } }
          Button("Ask") { HKHealthStore().requestAuthorization(toShare: nil, read: [HKClinicalType(chosen)]) { _, _ in } }
        }
      }`;
    expect(await flow(code)).toBe('allergy! |');
  });

  test('a study definition from the network, through SpeziHealthKit', async () => {
    const code = `import SpeziHealthKit
      import HealthKit
      @main final class Permissions: Module {
        @Dependency(HealthKit.self) private var healthKit
        @Dependency(StudyManager.self) private var studies: StudyManager?
        func wanted() async -> Set<SampleType<HKClinicalRecord>> { await studies?.current.types ?? [] }
        func ask() async throws { try await healthKit.askForAuthorization(for: HealthKit.DataAccessRequirements(read: await wanted().map(\\.hkSampleType))) }
      }`;
    expect(await flow(code)).toBe('! |');
  });

  test('what SpeziHealthKit is asked for by `.init`', async () => {
    const code = `import HealthKit
      import SpeziHealthKit
      struct Page { let healthKit: HealthKit
        func ask() async throws { try await healthKit.askForAuthorization(for: .init(read: [HKClinicalType(.allergyRecord)])) } }`;
    expect(await flow(code)).toBe('allergy |');
  });

  test('a Flutter handler that looks types up by what Dart passes', async () => {
    const code = `import Flutter
      import HealthKit
      public class RecordsPlugin: NSObject, FlutterPlugin {
        let table: [String: HKClinicalTypeIdentifier] = ["allergy": .allergyRecord, "lab": .labResultRecord]
        public static func register(with registrar: FlutterPluginRegistrar) {}
        public func handle(_ call: FlutterMethodCall, result: @escaping FlutterResult) {
          switch call.method { case "ask": ask(call.arguments as? [String] ?? [], result); default: result(FlutterMethodNotImplemented) }
        }
        func ask(_ names: [String], _ result: @escaping FlutterResult) {
          let types = names.compactMap { table[$0] }.compactMap { HKObjectType.clinicalType(forIdentifier: $0) }
          HKHealthStore().requestAuthorization(toShare: nil, read: Set(types)) { ok, _ in result(ok) }
        }
      }`;
    expect(await flow(code)).toBe('! |');
  });
});

describe('wrappers of the app', () => {
  const store = (more: string): string => `import HealthKit
    protocol Storing { func requestAuthorization(toShare: Set<HKSampleType>, read: Set<HKObjectType>) async throws }
    ${more}
    @main final class Health { let store: Storing
      init(store: Storing) { self.store = store }
      func ask() async throws { try await store.requestAuthorization(toShare: [], read: [HKClinicalType(.allergyRecord)]) } }`;

  test('a protocol that the system’s store fulfils', async () => {
    expect(
      await flow(
        store(
          'extension HKHealthStore: Storing {}\nstruct Mock: Storing { func requestAuthorization(toShare: Set<HKSampleType>, read: Set<HKObjectType>) async throws {} }',
        ),
      ),
    ).toBe('allergy |');
  });

  test('a wrapper that leads to the system’s store is counted once', async () => {
    const { requested, apis } = await factsOf(
      store(
        'struct Live: Storing { let inner = HKHealthStore()\nfunc requestAuthorization(toShare: Set<HKSampleType>, read: Set<HKObjectType>) async throws { try await inner.requestAuthorization(toShare: toShare, read: read) }\nstatic func main() { Health(store: Live()) } }',
      ),
    );
    expect(requested.map(({ call }) => call.line)).toEqual([4]);
    expect(apis.map(({ name, at }) => `${name} ${at.line}`)).toEqual(['requestAuthorization 4']);
  });
});
