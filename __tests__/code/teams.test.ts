import { describe, expect, test } from 'vitest';
import { flow } from './code.ts';

/** Whole apps in the ways that teams write them; each says what is asked for and what is read. */
type App = readonly [title: string, expected: string, files: Readonly<Record<string, string>>];

const QUERY = (type: string): string =>
  `HKSampleQuery(sampleType: ${type}, predicate: nil, limit: HKObjectQueryNoLimit, sortDescriptors: nil) { _, samples, error in
      if let error { continuation.resume(throwing: error); return }
      continuation.resume(returning: (samples as? [HKClinicalRecord]) ?? [])
    }`;

const MAIN = 'import SwiftUI\n@main struct Main: App { var body: some Scene { WindowGroup { Home() } } }\n';

const APPS: readonly App[] = [
  [
    'a manager with sets that are united',
    'allergy lab medication | allergy lab medication',
    {
      'App/Main.swift': `${MAIN}struct Home: View { @StateObject var manager = HealthManager(); var body: some View { Text("x").task { try? await manager.start() } } }`,
      'App/HealthManager.swift': `import HealthKit
@MainActor final class HealthManager: ObservableObject {
  private let store = HKHealthStore()
  private let coreReadTypes: Set<HKObjectType> = [HKQuantityType(.stepCount), HKCategoryType(.sleepAnalysis)]
  private var readTypes: Set<HKObjectType> { coreReadTypes.union(sensitive).union(HealthManager.recordTypes) }
  private var sensitive: Set<HKObjectType> { [HKCategoryType(.pregnancy)] }
  private static let recordIdentifiers: [HKClinicalTypeIdentifier] = [
    .allergyRecord,
    .medicationRecord, // never .clinicalNoteRecord
    .labResultRecord,
  ]
  private static let recordTypes: Set<HKObjectType> = Set(
    recordIdentifiers.compactMap { HKObjectType.clinicalType(forIdentifier: $0) }
  )
  func start() async throws {
    try await store.requestAuthorization(toShare: [], read: readTypes)
    for identifier in Self.recordIdentifiers { print(try await records(identifier).count) }
  }
  private func records(_ identifier: HKClinicalTypeIdentifier) async throws -> [HKClinicalRecord] {
    guard let type = HKObjectType.clinicalType(forIdentifier: identifier) else { return [] }
    return try await withCheckedThrowingContinuation { continuation in
      let query = ${QUERY('type')}
      store.execute(query)
    }
  }
}`,
    },
  ],
  [
    'a list of tuples, definitions and a function that makes queries',
    'allergy procedure | allergy procedure',
    {
      'App/Main.swift': `${MAIN}struct Home: View { let importer = Importer(); var body: some View { Text("x").task { _ = try? await importer.summaries() } } }`,
      'App/Importer.swift': `import HealthKit
enum Category: String { case allergy, procedure }
struct Definition { let category: Category; let type: HKClinicalType }
final class Importer {
  private let store = HKHealthStore()
  private func definitions() -> [Definition] {
    let identifiers: [(Category, HKClinicalTypeIdentifier)] = [(.allergy, .allergyRecord), (.procedure, .procedureRecord)]
    return identifiers.compactMap { category, identifier in
      guard let type = HKObjectType.clinicalType(forIdentifier: identifier) else { return nil }
      return Definition(category: category, type: type)
    }
  }
  func summaries() async throws -> [Int] {
    try await store.requestAuthorization(toShare: [], read: Set(definitions().map(\\.type)))
    var counts: [Int] = []
    for definition in definitions() { counts.append(try await fetch(for: definition.type).count) }
    return counts
  }
  private func fetch(for type: HKClinicalType) async throws -> [HKClinicalRecord] {
    try await execute { completion in
      HKSampleQuery(sampleType: type, predicate: nil, limit: 100, sortDescriptors: nil) { _, samples, error in
        if let error { completion(.failure(error)) } else { completion(.success((samples as? [HKClinicalRecord]) ?? [])) }
      }
    }
  }
  private func execute<T>(_ make: (@escaping (Result<T, Error>) -> Void) -> HKQuery) async throws -> T {
    try await withCheckedThrowingContinuation { continuation in store.execute(make { continuation.resume(with: $0) }) }
  }
}`,
    },
  ],
  [
    'a protocol with a default, and methods in private extensions',
    'allergy condition | allergy condition',
    {
      'App/Main.swift': `${MAIN}struct Home: View { let service = RecordsService(); var body: some View { Text("x").task { try? await service.authorize(); _ = try? await service.allergies(); _ = try? await service.conditions() } } }`,
      'App/RecordsService.swift': `import HealthKit
enum HealthStoreProvider { static let shared = HKHealthStore() }
public final class RecordsService { public init() {} }
private protocol FetchesSamples {
  func fetchSamples(clinicalIdentifier: HKClinicalTypeIdentifier, predicate: NSPredicate?, limit: Int?) async throws -> [HKClinicalRecord]
}
extension FetchesSamples {
  func fetchSamples(clinicalIdentifier: HKClinicalTypeIdentifier, predicate: NSPredicate? = nil, limit: Int? = nil) async throws -> [HKClinicalRecord] {
    let type = HKClinicalType(clinicalIdentifier)
    let descriptor = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type, predicate: predicate)], sortDescriptors: [], limit: limit)
    return try await descriptor.result(for: HealthStoreProvider.shared)
  }
}
extension RecordsService: FetchesSamples {}
private extension RecordsService {
  func fetchRecord(identifier: HKClinicalTypeIdentifier) async throws -> [String] {
    try await fetchSamples(clinicalIdentifier: identifier).map(\\.displayName)
  }
}
extension RecordsService {
  func authorize() async throws {
    let types: Set<HKObjectType> = [HKClinicalType(.allergyRecord), HKClinicalType(.conditionRecord)]
    try await HealthStoreProvider.shared.requestAuthorization(toShare: Set(), read: types)
  }
  func allergies() async throws -> [String] { try await fetchRecord(identifier: .allergyRecord) }
  func conditions() async throws -> [String] { try await fetchRecord(identifier: .conditionRecord) }
}`,
    },
  ],
  [
    'a set that the initialiser fills, asked for and looped over',
    'immunization lab | immunization lab',
    {
      'App/AppDelegate.swift':
        'import UIKit\n@UIApplicationMain class AppDelegate: UIResponder, UIApplicationDelegate { func application(_ application: UIApplication, didFinishLaunchingWithOptions launchOptions: [UIApplication.LaunchOptionsKey: Any]?) -> Bool { RecordsManager.shared.getAuth { ok, _ in if ok { RecordsManager.shared.collect() } }; return true } }',
      'App/RecordsManager.swift': `import HealthKit
class RecordsManager: NSObject {
  static let shared = RecordsManager()
  lazy var healthStore = HKHealthStore()
  fileprivate let typesById: [HKClinicalTypeIdentifier] = [
    .immunizationRecord, // HKClinicalTypeIdentifierImmunizationRecord
    .labResultRecord // HKClinicalTypeIdentifierLabResultRecord
  ]
  fileprivate var types = Set<HKClinicalType>()
  override init() {
    super.init()
    for id in typesById {
      guard let record = HKObjectType.clinicalType(forIdentifier: id) else { continue }
      types.insert(record)
    }
  }
  func getAuth(_ completion: @escaping (_ success: Bool, _ error: Error?) -> Void) {
    healthStore.requestAuthorization(toShare: nil, read: types) { (success, error) in completion(success, error) }
  }
  func collect() {
    for type in types {
      let query = HKSampleQuery(sampleType: type, predicate: nil, limit: HKObjectQueryNoLimit, sortDescriptors: nil) { (query, samples, error) in
        guard let samples = samples as? [HKClinicalRecord] else { return }
        print(samples.count)
      }
      healthStore.execute(query)
    }
  }
}`,
    },
  ],
  [
    'a client of closures, as composable architectures have them',
    'allergy lab | lab',
    {
      'App/Main.swift': `${MAIN}struct Home: View { let store = Store(initialState: Feature.State()) { Feature() }; var body: some View { Button("Load") { store.send(.load) } } }`,
      'App/HealthClient.swift': `import ComposableArchitecture
import HealthKit
@DependencyClient struct HealthClient {
  var authorize: @Sendable (_ types: [HKClinicalTypeIdentifier]) async throws -> Void
  var records: @Sendable (_ type: HKClinicalTypeIdentifier) async throws -> [HKClinicalRecord]
}
extension HealthClient: DependencyKey {
  static let liveValue: HealthClient = {
    let store = HKHealthStore()
    return HealthClient(
      authorize: { types in try await store.requestAuthorization(toShare: [], read: Set(types.map { HKClinicalType($0) })) },
      records: { type in
        try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: HKClinicalType(type))], sortDescriptors: []).result(for: store)
      }
    )
  }()
  static let testValue = HealthClient()
}
extension DependencyValues { var healthClient: HealthClient { get { self[HealthClient.self] } set { self[HealthClient.self] = newValue } } }`,
      'App/Feature.swift': `import ComposableArchitecture
@Reducer struct Feature {
  @ObservableState struct State: Equatable { var count = 0 }
  enum Action { case load, loaded(Int) }
  @Dependency(\\.healthClient) var healthClient
  var body: some ReducerOf<Self> {
    Reduce { state, action in
      switch action {
      case .load:
        return .run { send in
          try await healthClient.authorize([.allergyRecord, .labResultRecord])
          let records = try await healthClient.records(.labResultRecord)
          await send(.loaded(records.count))
        }
      case let .loaded(count): state.count = count; return .none
      }
    }
  }
}`,
    },
  ],
  [
    'Combine',
    'condition vitalSign | condition vitalSign',
    {
      'App/Main.swift': `${MAIN}struct Home: View { @StateObject var model = Model(); var body: some View { Text("\\(model.count)").onAppear { model.load() } } }`,
      'App/Model.swift': `import Combine
import HealthKit
final class Model: ObservableObject {
  @Published var count = 0
  private let store = HKHealthStore()
  private var bag = Set<AnyCancellable>()
  func authorize(_ types: Set<HKObjectType>) -> Future<Bool, Error> {
    Future { [store] promise in store.requestAuthorization(toShare: nil, read: types) { ok, error in promise(error.map { .failure($0) } ?? .success(ok)) } }
  }
  func publisher(for identifier: HKClinicalTypeIdentifier) -> AnyPublisher<[HKClinicalRecord], Error> {
    Deferred { Future { [store] promise in
      let query = HKSampleQuery(sampleType: HKClinicalType(identifier), predicate: nil, limit: 0, sortDescriptors: nil) { _, samples, error in
        promise(error.map { .failure($0) } ?? .success(samples as? [HKClinicalRecord] ?? []))
      }
      store.execute(query)
    } }.eraseToAnyPublisher()
  }
  func load() {
    authorize([HKClinicalType(.conditionRecord), HKClinicalType(.vitalSignRecord)])
      .flatMap { [unowned self] _ in Publishers.Zip(self.publisher(for: .conditionRecord), self.publisher(for: .vitalSignRecord)) }
      .map { $0.count + $1.count }
      .receive(on: DispatchQueue.main)
      .sink(receiveCompletion: { _ in }, receiveValue: { [weak self] in self?.count = $0 })
      .store(in: &bag)
  }
}`,
    },
  ],
  [
    'an actor with async let',
    'allergy medication | allergy medication',
    {
      'App/Main.swift': `${MAIN}struct Home: View { let vault = Vault(); var body: some View { Text("x").task { _ = try? await vault.everything() } } }`,
      'App/Vault.swift': `import HealthKit
actor Vault {
  private let store = HKHealthStore()
  private let wanted = Set([HKClinicalTypeIdentifier.allergyRecord, .medicationRecord].map(HKClinicalType.init))
  private func read(_ id: HKClinicalTypeIdentifier) async throws -> [HKClinicalRecord] {
    try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: .init(id))], sortDescriptors: [SortDescriptor(\\.startDate)]).result(for: store)
  }
  func everything() async throws -> Int {
    try await store.requestAuthorization(toShare: [], read: wanted)
    async let allergies = read(.allergyRecord)
    async let medications = read(.medicationRecord)
    return try await (allergies + medications).count
  }
}`,
    },
  ],
  [
    'a repository behind a protocol, a live one and a mock',
    'lab | lab',
    {
      'App/Main.swift': `${MAIN}struct Home: View { @State var model = Model(repository: LiveRepository()); var body: some View { Text("x").task { await model.load() } } }
#Preview { Text("\\(Model(repository: MockRepository()).names.count)") }`,
      'App/Repository.swift': `import HealthKit
protocol Repository { func authorize() async throws; func labs() async throws -> [HKClinicalRecord] }
struct LiveRepository: Repository {
  let store = HKHealthStore()
  private var type: HKClinicalType { HKClinicalType(.labResultRecord) }
  func authorize() async throws { try await store.requestAuthorization(toShare: [], read: [type]) }
  func labs() async throws -> [HKClinicalRecord] {
    try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: []).result(for: store)
  }
}
struct MockRepository: Repository { let kind = HKClinicalTypeIdentifier.allergyRecord; func authorize() async throws {}; func labs() async throws -> [HKClinicalRecord] { [] } }`,
      'App/Model.swift':
        '@Observable final class Model { var names: [String] = []; private let repository: any Repository; init(repository: any Repository) { self.repository = repository }\n func load() async { do { try await repository.authorize(); names = try await repository.labs().map(\\.displayName) } catch { names = [] } } }',
    },
  ],
  [
    'generics over resources',
    'allergy immunization | allergy immunization',
    {
      'App/Main.swift': `${MAIN}struct Home: View { let loader = Loader(); var body: some View { Text("x").task { try? await loader.ask(); _ = try? await loader.load(Allergy.self); _ = try? await loader.load(Shot.self) } } }`,
      'App/Loader.swift': `import HealthKit
protocol Resource { static var identifier: HKClinicalTypeIdentifier { get }; init?(record: HKClinicalRecord) }
struct Allergy: Resource { static let identifier = HKClinicalTypeIdentifier.allergyRecord; init?(record: HKClinicalRecord) { nil } }
struct Shot: Resource { static var identifier: HKClinicalTypeIdentifier { .immunizationRecord }; init?(record: HKClinicalRecord) { nil } }
struct Loader {
  let store = HKHealthStore()
  let resources: [any Resource.Type] = [Allergy.self, Shot.self]
  func ask() async throws { try await store.requestAuthorization(toShare: [], read: Set(resources.map { HKClinicalType($0.identifier) })) }
  func load<T: Resource>(_ type: T.Type) async throws -> [T] {
    let descriptor = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: HKClinicalType(T.identifier))], sortDescriptors: [])
    return try await descriptor.result(for: store).compactMap(T.init(record:))
  }
}`,
    },
  ],
  [
    'a result builder',
    'allergy lab | allergy lab',
    {
      'App/Main.swift': `${MAIN}struct Home: View { let health = Health(); var body: some View { Text("x").task { try? await health.go() } } }`,
      'App/Health.swift': `import HealthKit
@resultBuilder enum TypesBuilder {
  static func buildBlock(_ parts: [HKClinicalTypeIdentifier]...) -> [HKClinicalTypeIdentifier] { parts.flatMap { $0 } }
  static func buildExpression(_ part: HKClinicalTypeIdentifier) -> [HKClinicalTypeIdentifier] { [part] }
}
func clinicalTypes(@TypesBuilder _ make: () -> [HKClinicalTypeIdentifier]) -> [HKClinicalTypeIdentifier] { make() }
struct Health {
  let store = HKHealthStore()
  let wanted = clinicalTypes {
    HKClinicalTypeIdentifier.allergyRecord
    HKClinicalTypeIdentifier.labResultRecord
  }
  func go() async throws {
    try await store.requestAuthorization(toShare: [], read: Set(wanted.compactMap { HKObjectType.clinicalType(forIdentifier: $0) }))
    for id in wanted { _ = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: HKClinicalType(id))], sortDescriptors: []).result(for: store) }
  }
}`,
    },
  ],
  [
    'a property wrapper that reads',
    'coverage | coverage',
    {
      'App/Main.swift': `${MAIN}import HealthKit
struct Home: View { @Records(.coverageRecord) var policies: [HKClinicalRecord]; var body: some View { List(policies, id: \\.uuid) { Text($0.displayName) }.task { try? await HKHealthStore().requestAuthorization(toShare: [], read: [HKClinicalType(.coverageRecord)]); await $policies.load() } } }`,
      'App/Records.swift': `import HealthKit
import SwiftUI
@propertyWrapper struct Records: DynamicProperty {
  @State private var found: [HKClinicalRecord] = []
  private let type: HKClinicalType
  init(_ identifier: HKClinicalTypeIdentifier) { type = HKClinicalType(identifier) }
  var wrappedValue: [HKClinicalRecord] { found }
  var projectedValue: Records { self }
  func load() async { found = (try? await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: []).result(for: HKHealthStore())) ?? [] }
}`,
    },
  ],
  [
    'sections of a screen',
    'allergy condition | allergy condition',
    {
      'App/Main.swift': `${MAIN}struct Home: View { var body: some View { List { ForEach(Section.allCases) { section in NavigationLink(section.title) { Detail(section: section) } } }.task { try? await Health.shared.ask() } } }
struct Detail: View { let section: Section; var body: some View { Text("x").task { _ = try? await Health.shared.records(section) } } }`,
      'App/Section.swift': `import HealthKit
enum Section: String, CaseIterable, Identifiable { case allergies, conditions
  var id: String { rawValue }
  var title: String { rawValue.capitalized }
  var clinicalType: HKClinicalType { switch self { case .allergies: HKClinicalType(.allergyRecord); case .conditions: HKClinicalType(.conditionRecord) } }
}
@MainActor final class Health { static let shared = Health(); private init() {}
  let store = HKHealthStore()
  func ask() async throws { try await store.requestAuthorization(toShare: [], read: Set(Section.allCases.map(\\.clinicalType))) }
  func records(_ section: Section) async throws -> [HKClinicalRecord] {
    try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: section.clinicalType)], sortDescriptors: []).result(for: store)
  }
}`,
    },
  ],
  [
    'a function whose arguments decide what is asked for',
    'lab vitalSign | lab vitalSign',
    {
      'App/Main.swift': `${MAIN}struct Home: View { let store = HealthStore(); var body: some View { Button("Ask") { Task { try? await store.request(force: true); try? await store.load() } } } }`,
      'App/HealthStore.swift': `import HealthKit
final class HealthStore {
  private let store = HKHealthStore()
  static func requestedTypes(force: Bool, supportsHealthRecords: Bool) -> Set<HKObjectType> {
    var types: Set<HKObjectType> = [HKQuantityType(.stepCount)]
    if force {
      types.formUnion([HKQuantityType(.bloodPressureSystolic)])
      if supportsHealthRecords { types.formUnion([HKClinicalType(.labResultRecord), HKClinicalType(.vitalSignRecord)]) }
    }
    return types
  }
  func request(force: Bool) async throws {
    try await store.requestAuthorization(toShare: [], read: Self.requestedTypes(force: force, supportsHealthRecords: store.supportsHealthRecords()))
  }
  func load() async throws {
    for type in [HKClinicalType(.labResultRecord), HKClinicalType(.vitalSignRecord)] {
      _ = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: []).result(for: store)
    }
  }
}`,
    },
  ],
  [
    'operations in a queue',
    'medication procedure | medication procedure',
    {
      'App/AppDelegate.swift':
        'import UIKit\n@main final class AppDelegate: UIResponder, UIApplicationDelegate { let sync = Sync(); func applicationDidBecomeActive(_ application: UIApplication) { sync.run() } }',
      'App/Sync.swift': `import HealthKit
final class FetchOperation: Operation {
  private let store: HKHealthStore
  private let type: HKClinicalType
  init(store: HKHealthStore, type: HKClinicalType) { self.store = store; self.type = type; super.init() }
  override func main() { store.execute(HKAnchoredObjectQuery(type: type, predicate: nil, anchor: nil, limit: HKObjectQueryNoLimit) { _, _, _, _, _ in }) }
}
final class Sync {
  private let store = HKHealthStore()
  private let queue = OperationQueue()
  private lazy var types = [HKObjectType.clinicalType(forIdentifier: .medicationRecord), HKObjectType.clinicalType(forIdentifier: .procedureRecord)].compactMap { $0 }
  func run() {
    store.requestAuthorization(toShare: nil, read: Set(types)) { [weak self] granted, _ in
      guard granted, let self else { return }
      self.types.forEach { self.queue.addOperation(FetchOperation(store: self.store, type: $0)) }
    }
  }
}`,
    },
  ],
  [
    'extensions of the system’s types',
    'allergy condition | allergy condition',
    {
      'App/Main.swift': `${MAIN}import HealthKit
struct Home: View { let store = HKHealthStore(); var body: some View { Text("x").task { try? await store.askForRecords(); for id in HKClinicalTypeIdentifier.shown { _ = try? await store.records(id) } } } }`,
      'App/Extensions.swift': `import HealthKit
extension HKClinicalTypeIdentifier { static let shown: [HKClinicalTypeIdentifier] = [.allergyRecord, .conditionRecord]
  var title: String { switch self { case .allergyRecord: "Allergies"; case .labResultRecord: "Labs"; default: rawValue } } }
extension Array where Element == HKClinicalTypeIdentifier { var types: Set<HKObjectType> { Set(map { HKClinicalType($0) }) } }
extension HKHealthStore {
  func askForRecords() async throws { try await requestAuthorization(toShare: [], read: HKClinicalTypeIdentifier.shown.types) }
  func records(_ id: HKClinicalTypeIdentifier) async throws -> [HKClinicalRecord] {
    try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: HKClinicalType(id))], sortDescriptors: []).result(for: self)
  }
}`,
    },
  ],
  [
    'rows of a table',
    'immunization lab | immunization lab',
    {
      'App/AppDelegate.swift':
        'import UIKit\n@main final class AppDelegate: UIResponder, UIApplicationDelegate { var window: UIWindow? }',
      'App/RecordsController.swift': `import HealthKit
import UIKit
final class RecordsController: UITableViewController {
  private struct Row { let title: String; let type: HKClinicalTypeIdentifier }
  private let store = HKHealthStore()
  private let rows: [Row] = [Row(title: "Shots", type: .immunizationRecord), Row(title: "Labs", type: .labResultRecord)]
  override func viewDidLoad() {
    super.viewDidLoad()
    let types = Set(rows.compactMap { HKObjectType.clinicalType(forIdentifier: $0.type) })
    store.requestAuthorization(toShare: nil, read: types) { _, _ in }
  }
  override func tableView(_ tableView: UITableView, didSelectRowAt indexPath: IndexPath) {
    guard let type = HKObjectType.clinicalType(forIdentifier: rows[indexPath.row].type) else { return }
    let query = HKSampleQuery(sampleType: type, predicate: nil, limit: 20, sortDescriptors: nil) { _, _, _ in }
    store.execute(query)
  }
}`,
    },
  ],
  [
    // the storyboard decides which of them: both may be read, and none may be called unused
    'a segue that hands over a type',
    'allergy | allergy condition',
    {
      'App/AppDelegate.swift':
        'import UIKit\n@main final class AppDelegate: UIResponder, UIApplicationDelegate { var window: UIWindow? }',
      'App/Menu.swift': `import HealthKit
import UIKit
final class MenuController: UIViewController {
  @IBAction func ask(_ sender: UIButton) { HKHealthStore().requestAuthorization(toShare: nil, read: [HKObjectType.clinicalType(forIdentifier: .allergyRecord)!]) { _, _ in } }
  override func prepare(for segue: UIStoryboardSegue, sender: Any?) {
    guard let list = segue.destination as? ListController else { return }
    switch segue.identifier { case "allergies": list.type = HKObjectType.clinicalType(forIdentifier: .allergyRecord)
    case "conditions": list.type = HKObjectType.clinicalType(forIdentifier: .conditionRecord)
    default: break }
  }
}
final class ListController: UIViewController {
  var type: HKClinicalType?
  override func viewWillAppear(_ animated: Bool) { super.viewWillAppear(animated); guard let type else { return }
    HKHealthStore().execute(HKSampleQuery(sampleType: type, predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in }) }
}`,
    },
  ],
  [
    'a control that decides which of two is read',
    'allergy lab | allergy lab',
    {
      'App/AppDelegate.swift':
        'import UIKit\n@main final class AppDelegate: UIResponder, UIApplicationDelegate { var window: UIWindow? }',
      'App/Segments.swift': `import HealthKit
import UIKit
final class SegmentsController: UIViewController {
  let store = HKHealthStore()
  override func viewDidLoad() { store.requestAuthorization(toShare: nil, read: [HKClinicalType(.allergyRecord), HKClinicalType(.labResultRecord)]) { _, _ in } }
  @objc func changed(_ control: UISegmentedControl) {
    switch control.selectedSegmentIndex { case 0: load(.allergyRecord); default: load(.labResultRecord) }
  }
  func load(_ identifier: HKClinicalTypeIdentifier) {
    store.execute(HKSampleQuery(sampleType: HKClinicalType(identifier), predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in })
  }
}`,
    },
  ],
  [
    'actions that a list of identifiers is mapped to',
    'allergy lab | allergy lab',
    {
      'App/Main.swift': `${MAIN}struct Home: View { let records = Records(); var body: some View { Text("x").task { await records.start() } } }`,
      'App/Records.swift': `import HealthKit
enum Action { case load(HKClinicalTypeIdentifier), reset }
final class Records {
  let store = HKHealthStore()
  func start() async {
    let identifiers: [HKClinicalTypeIdentifier] = [.allergyRecord, .labResultRecord]
    try? await store.requestAuthorization(toShare: [], read: Set(identifiers.map { HKClinicalType($0) }))
    identifiers.map(Action.load).forEach(handle)
  }
  func handle(_ action: Action) {
    switch action { case .load(let identifier): load(identifier); case .reset: break }
  }
  func load(_ identifier: HKClinicalTypeIdentifier) {
    store.execute(HKSampleQuery(sampleType: HKClinicalType(identifier), predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in })
  }
}`,
    },
  ],
  [
    'namespaces of constants',
    'clinicalNote lab | clinicalNote lab',
    {
      'App/Main.swift': `${MAIN}struct Home: View { let service = Service(); var body: some View { Text("x").task { try? await service.run() } } }`,
      'App/Service.swift': `import HealthKit
enum Constants { enum Health { enum Types { static let base: [HKClinicalTypeIdentifier] = [.labResultRecord]
  static var all: [HKClinicalTypeIdentifier] { if #available(iOS 16.4, *) { return base + [.clinicalNoteRecord] } else { return base } } } } }
struct Service { typealias Types = Constants.Health.Types
  let store = HKHealthStore()
  func run() async throws {
    try await store.requestAuthorization(toShare: [], read: Set(Types.all.map { HKClinicalType($0) }))
    try await withThrowingTaskGroup(of: Int.self) { group in
      for id in Types.all { group.addTask { try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: HKClinicalType(id))], sortDescriptors: []).result(for: store).count } }
      for try await count in group { print(count) }
    }
  }
}`,
    },
  ],
  [
    'what a plugin is told by its host',
    '! | !',
    {
      'App/AppDelegate.swift':
        'import UIKit\n@main final class AppDelegate: UIResponder, UIApplicationDelegate { var window: UIWindow? }',
      'App/ClinicalPlugin.swift': `import Capacitor
import HealthKit
@objc(ClinicalPlugin) public class ClinicalPlugin: CAPPlugin {
  let store = HKHealthStore()
  func types(_ call: CAPPluginCall, key: String) -> Set<HKClinicalType> {
    var found = Set<HKClinicalType>()
    for name in call.getArray(key, String.self) ?? [] { if let type = HKObjectType.clinicalType(forIdentifier: HKClinicalTypeIdentifier(rawValue: name)) { found.insert(type) } }
    return found
  }
  @objc func requestAuthorization(_ call: CAPPluginCall) { store.requestAuthorization(toShare: nil, read: types(call, key: "read")) { ok, _ in call.resolve(["ok": ok]) } }
  @objc func query(_ call: CAPPluginCall) {
    guard let name = call.options["sampleType"] as? String, let type = HKObjectType.clinicalType(forIdentifier: HKClinicalTypeIdentifier(rawValue: name)) else { return call.reject("no type") }
    store.execute(HKSampleQuery(sampleType: type, predicate: nil, limit: 0, sortDescriptors: nil) { _, samples, _ in call.resolve(["count": samples?.count ?? 0]) })
  }
}`,
    },
  ],
  [
    'observers with descriptors, and updates that come later',
    'allergy lab | allergy lab',
    {
      'App/Main.swift': `${MAIN}struct Home: View { let watcher = Watcher(); var body: some View { Text("x").onAppear { watcher.start() } } }`,
      'App/Watcher.swift': `import HealthKit
final class Watcher {
  private let store = HKHealthStore()
  private lazy var types: [HKSampleType] = [.allergyRecord, .labResultRecord].compactMap { (id: HKClinicalTypeIdentifier) in HKSampleType.clinicalType(forIdentifier: id) }
  var onChange: ((HKSampleType) -> Void)?
  func start() {
    onChange = { [weak self] type in self?.fetch(type) }
    store.requestAuthorization(toShare: [], read: Set(types)) { _, _ in self.observe() }
  }
  private func observe() {
    let descriptors = types.map { HKQueryDescriptor(sampleType: $0, predicate: nil) }
    store.execute(HKObserverQuery(queryDescriptors: descriptors) { [weak self] _, changed, done, _ in
      changed?.forEach { self?.onChange?($0) }
      done()
    })
  }
  private func fetch(_ type: HKSampleType) {
    let query = HKAnchoredObjectQuery(type: type, predicate: nil, anchor: nil, limit: 0) { _, _, _, _, _ in }
    query.updateHandler = { _, samples, _, _, _ in print(samples?.count ?? 0) }
    store.execute(query)
  }
}`,
    },
  ],
  [
    'dependencies in a struct, handed down by a coordinator',
    'allergy condition | allergy',
    {
      'App/Main.swift':
        'import UIKit\n@main final class AppDelegate: UIResponder, UIApplicationDelegate { lazy var coordinator = Coordinator(dependencies: Dependencies(health: HealthService(), log: Log())); func applicationDidFinishLaunching(_ application: UIApplication) { coordinator.start() } }\nfinal class Log { func note(_ text: String) {} }',
      'App/Coordinator.swift':
        'struct Dependencies { let health: HealthService; let log: Log }\nfinal class Coordinator { let dependencies: Dependencies; init(dependencies: Dependencies) { self.dependencies = dependencies }\n func start() { let model = ListModel(dependencies: dependencies); Task { await model.refresh() } } }',
      'App/ListModel.swift':
        'final class ListModel { private let health: HealthService; init(dependencies: Dependencies) { health = dependencies.health }\n func refresh() async { await health.ask(); await health.load() } }',
      'App/HealthService.swift': `import HealthKit
final class HealthService {
  private let store = HKHealthStore()
  func ask() async { try? await store.requestAuthorization(toShare: [], read: [HKClinicalType(.allergyRecord), HKClinicalType(.conditionRecord)]) }
  func load() async { let records = try? await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: HKClinicalType(.allergyRecord))], sortDescriptors: []).result(for: store); print(records?.count ?? 0) }
}`,
    },
  ],
  [
    'switches for each kind, with a table for what is on',
    'allergy lab | allergy lab',
    {
      'App/Main.swift': `${MAIN}struct Home: View { @State var health = Health(); var body: some View { Text("x").task { try? await health.sync() } } }`,
      'App/Health.swift': `import HealthKit
@Observable final class Health {
  private let store = HKHealthStore()
  var enabled: [HKClinicalTypeIdentifier: Bool] = [.allergyRecord: true, .labResultRecord: false]
  private var on: [HKClinicalTypeIdentifier] { enabled.filter { $0.value }.map { $0.key } }
  func sync() async throws {
    try await store.requestAuthorization(toShare: [], read: Set(enabled.keys.map { HKClinicalType($0) }))
    for (id, isOn) in enabled where isOn { _ = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: HKClinicalType(id))], sortDescriptors: []).result(for: store) }
  }
}`,
    },
  ],
  [
    'Objective-C: a category, a block and a delegate',
    'allergy lab | allergy lab',
    {
      'App/main.m':
        '#import <UIKit/UIKit.h>\n#import "AppDelegate.h"\nint main(int argc, char *argv[]) { @autoreleasepool { return UIApplicationMain(argc, argv, nil, NSStringFromClass([AppDelegate class])); } }',
      'App/AppDelegate.h':
        '#import <UIKit/UIKit.h>\n@interface AppDelegate : UIResponder <UIApplicationDelegate>\n@end',
      'App/AppDelegate.m':
        '#import "AppDelegate.h"\n#import "RecordReader.h"\n@interface AppDelegate () <RecordReaderDelegate>\n@property (nonatomic, strong) RecordReader *reader;\n@end\n@implementation AppDelegate\n- (void)applicationDidBecomeActive:(UIApplication *)application { self.reader = [[RecordReader alloc] init]; self.reader.delegate = self; [self.reader start]; }\n- (void)reader:(RecordReader *)reader mayReadTypes:(NSArray<HKSampleType *> *)types { for (HKSampleType *type in types) { [reader readType:type then:^(NSArray *found) { NSLog(@"%lu", (unsigned long)found.count); }]; } }\n@end',
      'App/RecordReader.h': `#import <HealthKit/HealthKit.h>
@class RecordReader;
@protocol RecordReaderDelegate <NSObject>
- (void)reader:(RecordReader *)reader mayReadTypes:(NSArray<HKSampleType *> *)types;
@end
@interface RecordReader : NSObject
@property (nonatomic, weak) id<RecordReaderDelegate> delegate;
@property (nonatomic, strong) HKHealthStore *store;
- (void)start;
@end
@interface RecordReader (Reading)
- (void)readType:(HKSampleType *)type then:(void (^)(NSArray *))done;
@end`,
      'App/RecordReader.m': `#import "RecordReader.h"
@implementation RecordReader
- (instancetype)init { if ((self = [super init])) { _store = [[HKHealthStore alloc] init]; } return self; }
- (NSArray<HKSampleType *> *)types {
  static NSArray *types; static dispatch_once_t once;
  dispatch_once(&once, ^{ types = @[[HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierAllergyRecord], [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierLabResultRecord]]; });
  return types;
}
- (void)start {
  __weak typeof(self) weakSelf = self;
  [self.store requestAuthorizationToShareTypes:nil readTypes:[NSSet setWithArray:self.types] completion:^(BOOL success, NSError *error) {
    __strong typeof(weakSelf) me = weakSelf;
    if (success) [me.delegate reader:me mayReadTypes:me.types];
  }];
}
@end
@implementation RecordReader (Reading)
- (void)readType:(HKSampleType *)type then:(void (^)(NSArray *))done {
  HKSampleQuery *query = [[HKSampleQuery alloc] initWithSampleType:type predicate:nil limit:HKObjectQueryNoLimit sortDescriptors:nil resultsHandler:^(HKSampleQuery *q, NSArray *results, NSError *error) { done(results); }];
  [self.store executeQuery:query];
}
@end`,
    },
  ],
  [
    'Objective-C: a singleton that enumerates a dictionary',
    'condition medication | condition medication',
    {
      'App/main.m':
        '#import "Health.h"\nint main(int argc, char *argv[]) { @autoreleasepool { [[Health shared] start]; return UIApplicationMain(argc, argv, nil, nil); } }',
      'App/Health.h':
        '#import <HealthKit/HealthKit.h>\n@interface Health : NSObject\n+ (instancetype)shared;\n- (void)start;\n@end',
      'App/Health.m': `#import "Health.h"
static NSString *const kConditions = @"conditions";
@interface Health ()
@property (nonatomic, readonly) HKHealthStore *store;
@property (nonatomic, copy) NSDictionary<NSString *, HKClinicalTypeIdentifier> *identifiers;
@end
@implementation Health
+ (instancetype)shared { static Health *shared; static dispatch_once_t once; dispatch_once(&once, ^{ shared = [Health new]; }); return shared; }
- (instancetype)init {
  self = [super init];
  if (self) { _store = [HKHealthStore new]; _identifiers = @{ kConditions: HKClinicalTypeIdentifierConditionRecord, @"medications": HKClinicalTypeIdentifierMedicationRecord }; }
  return self;
}
- (void)start {
  NSMutableSet<HKObjectType *> *types = [NSMutableSet set];
  [self.identifiers enumerateKeysAndObjectsUsingBlock:^(NSString *key, HKClinicalTypeIdentifier identifier, BOOL *stop) {
    HKObjectType *type = [HKObjectType clinicalTypeForIdentifier:identifier];
    if (type) [types addObject:type];
  }];
  [self.store requestAuthorizationToShareTypes:[NSSet set] readTypes:types completion:^(BOOL success, NSError *error) {
    [types enumerateObjectsUsingBlock:^(HKObjectType *type, BOOL *stop) { [self readType:(HKSampleType *)type]; }];
  }];
}
- (void)readType:(HKSampleType *)type {
  HKAnchoredObjectQuery *query = [[HKAnchoredObjectQuery alloc] initWithType:type predicate:nil anchor:nil limit:HKObjectQueryNoLimit resultsHandler:^(HKAnchoredObjectQuery *q, NSArray *added, NSArray *deleted, HKQueryAnchor *anchor, NSError *error) {}];
  [self.store executeQuery:query];
}
@end`,
    },
  ],
  [
    'an async stream and key paths',
    'allergy procedure | allergy procedure',
    {
      'App/Main.swift': `${MAIN}struct Home: View { let feed = Feed(); var body: some View { Text("x").task { try? await feed.authorize(); for await record in feed.records() { print(record.displayName) } } } }`,
      'App/Feed.swift': `import HealthKit
struct Source: Hashable { let title: String; let identifier: HKClinicalTypeIdentifier; var type: HKClinicalType { HKClinicalType(identifier) }
  static let allergies = Source(title: "Allergies", identifier: .allergyRecord)
  static let procedures = Source(title: "Procedures", identifier: .procedureRecord)
  static let notes = Source(title: "Notes", identifier: .clinicalNoteRecord) }
final class Feed {
  private let store = HKHealthStore()
  private let sources: [Source] = [.allergies, .procedures]
  func authorize() async throws { try await store.requestAuthorization(toShare: [], read: Set(sources.map(\\.type))) }
  func records() -> AsyncStream<HKClinicalRecord> {
    AsyncStream { continuation in
      let task = Task { for source in sources { let descriptor = HKAnchoredObjectQueryDescriptor(predicates: [.clinicalRecord(type: source.type)], anchor: nil)
        for try await update in descriptor.results(for: store) { update.addedSamples.forEach { continuation.yield($0) } } }
        continuation.finish() }
      continuation.onTermination = { _ in task.cancel() }
    }
  }
}`,
    },
  ],
];

describe('apps as teams write them', () => {
  test.each(APPS)('%s', async (_, expected, files) => {
    expect(await flow(files)).toBe(expected.replace(/\blab\b/g, 'labResult'));
  });
});

test('types that an unknown wrapper gives are not known', async () => {
  const code = `import HealthKit
    @main struct Main { static func main() { Health().ask() } }
    final class Health { @Injected(\\.wanted) var wanted: Set<HKObjectType>
      func ask() { HKHealthStore().requestAuthorization(toShare: nil, read: wanted) { _, _ in } } }
    let x: HKClinicalRecord? = nil`;
  expect(await flow({ 'App/App.swift': code })).toBe('! |');
});
